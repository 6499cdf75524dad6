<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  Images</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  Résultat</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>brut</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>lissé</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>Écrire le résultat entier avec cette intensité TV ; le réseau n'est pas exécuté de nouveau.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>Revenir à l'intensité TV du résultat affiché sur la carte.</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Afficher là où la confiance est d'au moins</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>Les pixels de confiance inférieure sont transparents sur la carte ; les fichiers les conservent. 0 affiche tout.</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>Conserver les résultats précédents sur la carte</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>Chaque exécution a son propre groupe. Si l'option est désactivée, les résultats d'une nouvelle exécution sur les mêmes images remplacent les précédents ; les fichiers sont conservés.</translation>
  </message>
  <message>
   <source>3  Use it</source>
   <translation>3  Utiliser</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Progression de l'exécution</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Exécuter</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>Progression de l'installation</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Paramètres…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcule avec PyTorch dans un programme distinct, le moteur. Le Python de QGIS n'est jamais modifié.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>Géré : MicroFlow installe son propre moteur</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>Désinstaller</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>Interpréteur existant : un Python disposant de PyTorch, NumPy et safetensors</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Interpréteur</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Contrôler</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>Progression de l'installation</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>Ouvrir le fichier journal</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>Les réseaux présents sur cet ordinateur. Choisissez celui d'une exécution dans le panneau, sous « Avancé ».</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Entraînés pour</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>Mouvement connu</translation>
  </message>
  <message>
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
   <translation>Erreur moyenne sur de petites paires d'images dont le mouvement est connu, mesurée à l'importation des poids</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>Une date</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>Erreur moyenne du banc d'essai : images réelles d'une même date, déplacées par des failles connues</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Deux dates</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>Erreur moyenne du banc d'essai : images réelles à deux ans d'intervalle, déplacées par des failles connues</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>Ici : erreur</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>Erreur moyenne sur la paire simulée fournie avec l'extension, mesurée sur cet ordinateur</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>Ici : à la faille</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>La même, à moins de 6 px de la faille</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>Ici : durée</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>Évaluer sur ma machine</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>Évalue les poids choisis, ou tous, sur la paire simulée fournie avec l'extension</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>Importer depuis un fichier…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>Adresse d'un fichier</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>Télécharger et importer</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Les poids des réseaux publiés se trouvent sur &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Les conditions de leurs auteurs s'appliquent. Si vous les utilisez, citez l'article : MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>Il n'y a pas assez de sol stable pour ajuster la correction : il ne reste que {nodes} emplacements hors des pixels non fiables, des failles et des polygones. Marquez le sol immobile par des polygones, ou réduisez la zone de mouvement.</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} n'indique pas les deux images sur lesquelles il a été mesuré ; elles ne peuvent donc pas être comparées. Mesurez de nouveau le déplacement, puis choisissez sa couche.</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path} a été mesuré sur l'image {image}, qui n'existe plus. Restaurez l'image, ou mesurez de nouveau le déplacement.</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>{image} a changé de taille ou de position depuis que {path} a été mesuré sur elle. Restaurez l'ancienne version de l'image, ou mesurez de nouveau le déplacement.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>L'est et le nord sont tous deux la bande {band} de {path}. Choisissez deux bandes ; celles de MicroFlow sont 1 et 2.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La bande {band} de {path} est en {unit} : une vitesse, pas un déplacement. Multipliez-la d'abord par le temps entre les images, avec Raster &gt; Calculatrice Raster…, et donnez au résultat l'unité m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La bande {band} de {path} est en {unit}, qui n'est pas une unité de longueur connue. Convertissez-la d'abord en mètres, avec Raster &gt; Calculatrice Raster…, et donnez au résultat l'unité m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>La bande {band} de {path} est en {unit}, mais le raster n'a pas de système de coordonnées de référence, et la taille de ses pixels au sol n'est pas connue. Assignez le bon au fichier (Raster &gt; Projections &gt; Assigner une projection).</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>Les deux composantes de {path} sont dans des unités différentes, {east} et {north}, dont l'une est le pixel. Choisissez deux bandes de même unité.</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>{count} déplacement a été choisi, mais il en faut au moins deux pour les combiner. Choisissez-en davantage.</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>Il y a {fields} déplacements et {uncertainties} incertitudes. Choisissez une incertitude pour chaque déplacement, dans le même ordre, ou aucune.</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>Les {count} déplacements n'ont aucun pixel en commun ; leur bruit n'est donc pas connu. Choisissez des déplacements de la même zone.</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>Les {count} déplacements ont les mêmes valeurs : c'est une seule mesure, que la combinaison n'améliore pas. Choisissez des déplacements de paires d'images différentes.</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>Les deux dates de {name} ne sont pas connues. Donnez les dates de tous les déplacements sous « Dates », ou mettez-les dans les noms des rasters.</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Le moteur s'est arrêté sur une erreur : {reason}. Consultez le journal MicroFlow pour les détails.</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>Le Python choisi pour le moteur, {python}, n'existe pas. Choisissez-en un autre dans les paramètres de MicroFlow, ou modifiez la variable d'environnement MICROFLOW_ENGINE_PYTHON si elle est définie.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>{python} est un Python {version} ; le moteur nécessite la version 3.9 ou ultérieure. Choisissez-en un autre dans les paramètres de MicroFlow, ou modifiez la variable d'environnement MICROFLOW_ENGINE_PYTHON si elle est définie.</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python} ne peut pas charger ce dont le moteur a besoin : {reason}. Dans les paramètres de MicroFlow, réparez le moteur géré, ou choisissez un Python disposant de PyTorch, NumPy et safetensors.</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>Le moteur n'a pas démarré dans {python} : {reason}. Dans les paramètres de MicroFlow, réparez le moteur géré, ou choisissez un Python disposant de PyTorch, NumPy et safetensors.
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>Le moteur s'est arrêté au milieu de l'exécution ({status}). L'ordinateur a peut-être manqué de mémoire ou d'espace disque : fermez d'autres programmes, ou choisissez une taille de tuile plus petite ou le CPU, puis relancez l'exécution.
{tail}</translation>
  </message>
  <message>
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>Le moteur n'a pas répondu pendant {minutes} minutes et a été arrêté. Relancez l'exécution : les tuiles terminées sont conservées. Si la mémoire manquait, fermez d'abord d'autres programmes ou choisissez une taille de tuile plus petite.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Le cluster Dask à l'adresse {address} a renvoyé autre chose qu'une tuile mesurée : {reason}. Vérifiez que ses workers sont dignes de confiance et ont le même PyTorch, ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>La mémoire est insuffisante pour mesurer même de petites parties de l'image (taille de tuile : {tile} px). Fermez d'autres programmes, puis relancez l'exécution.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>L'ordonnanceur Dask {address} utilise TLS, qui nécessite trois fichiers : le certificat de l'autorité, un certificat de cet ordinateur et sa clé. Il en manque un ({file}). Choisissez-le dans les paramètres de MicroFlow.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>L'ordonnanceur Dask {address} est inutilisable : {reason}. Vérifiez son adresse, ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} ne dispose pas de Dask ({reason}). Installez-y distributed avec pip, ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Le cluster Dask à l'adresse {address} n'a eu aucun worker pendant {seconds} s. Démarrez ses workers et relancez l'exécution : ce qui a été mesuré est conservé. Ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Avec les poids « {weights} » et sans affinement, rien ne serait mesuré. Activez l'affinement, ou choisissez des poids.</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>QGIS n’a pas assez de mémoire pour cette étape. Les résultats précédents sont inchangés. Fermez d’autres programmes ou choisissez des images plus petites, puis relancez.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Un fichier de l'exécution n'a pas pu être écrit ou lu : {reason}. Vérifiez que le disque de {folder} dispose d'espace libre, puis relancez l'exécution.</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>Le dossier de travail {folder} appartient à un autre utilisateur, ou d'autres peuvent y écrire. Choisissez-en un autre dans les paramètres de MicroFlow, ou modifiez la variable d'environnement MICROFLOW_SCRATCH_FOLDER si elle est définie.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Il n'y a pas de périphérique « {device} » ici, seulement {there}. Choisissez l'un d'eux, ou auto.</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path} n'est pas un déplacement au format {format}. Choisissez l'un de {formats} sous « Format ». Si les deux composantes sont dans deux fichiers, indiquez l'autre sous « Second fichier ».</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>{path} ne peut pas être lu : {reason}. Choisissez un autre fichier, ou copiez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first} a {first_size} cellules, {second} en a {second_size}. Choisissez des fichiers qui appartiennent à un même résultat.</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>L'autre composante de {path} ({part}) n'est pas dans le même dossier. Indiquez son fichier sous « Second fichier ».</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} n'a pas de couches pour {asked} ; il couvre la période de {first} à {last}. Choisissez deux dates dans cette période.</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} contient une vitesse ({unit}), mais n'indique pas ses deux dates. Donnez les deux dates sous « Dates », par exemple 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} ne contient pas deux dates. Écrivez-les comme 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} n'indique pas l'unité de ses valeurs. Choisissez-la sous « Unité ».</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} n'indique pas dans quel sens ses valeurs sont positives. Choisissez-le sous « Signe », ou donnez les deux images pour qu'il puisse être mesuré.</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>Les images ne déterminent pas le signe de {path} : leur corrélation est de {best_score} avec {best} et de {next_score} avec {next}. Choisissez le signe sous « Signe ».</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>Les valeurs de {path} sont en pixels des images, mais ses propres cellules ont une autre taille. Donnez la taille de pixel des images sous « Taille de pixel », ou choisissez l'image avant.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path} a {cols} × {rows} cellules, l'image avant a {image_cols} × {image_rows} pixels. La position des cellules sur elle n'est pas connue. Choisissez l'image sur laquelle elles ont été mesurées.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} échantillons sont trop pour une covariance complète, limitée à {most}. Choisissez des cellules plus grandes, un seuil plus élevé ou une partie plus petite du champ.</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>Aucune cellule de {path} n'est assez bien connue pour être un échantillon. Choisissez une cellule minimale plus petite, ou un raster avec plus de valeurs.</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} a besoin de coordonnées sur la Terre, mais {path} n'a pas de système de coordonnées de référence. Assignez le bon au fichier (Raster &gt; Projections &gt; Assigner une projection), ou choisissez un autre format.</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>Le format {format} accepte des rasters dont les lignes vont d'ouest en est ; ce n'est pas le cas de {path}. Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection (warp)…).</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>Deux déplacements vont de {first} à {last}, mais {format} en accepte un par paire de dates. Écartez-en un, ou combinez-les d'abord (« Combiner des déplacements »).</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>Le format kite accepte des rasters en degrés ou en UTM, nord en haut ; {path} est en {crs}. Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection (warp)…).</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} a besoin des dates des deux images, mais {path} ne les indique pas. Donnez-les sous « Dates », par exemple 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>Seulement {count} stations sur {all} se trouvent là où le déplacement est connu, et il en faut {needed}. Choisissez une référence plus simple, un rayon plus grand ou d'autres stations.</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} n'a pas de champ pour {what} ; ses champs sont {fields}. Indiquez le bon sous « {parameter} ».</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} n'a ni points ni champs de longitude et de latitude ; ses champs sont {fields}. Chargez-le comme points (Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité…), ou nommez ces champs lon et lat.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>{path} ne peut pas être lu comme image : {reason}. Choisissez un fichier raster que QGIS peut afficher, ou copiez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} est un service cartographique ({driver}), qui envoie des images d'affichage au lieu de pixels à mesurer. Procurez-vous l'image elle-même sous forme de fichier, par exemple un GeoTIFF.</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} est calculé à la volée par QGIS et n'a pas de fichier. Enregistrez-le d'abord (clic droit sur la couche, Exporter &gt; Enregistrer sous…), puis choisissez le fichier enregistré.</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} vient du fournisseur de données {provider}, qui n'a pas de fichier lisible ici. Enregistrez-le d'abord (clic droit sur la couche, Exporter &gt; Enregistrer sous…), puis choisissez le fichier enregistré.</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} n'a pas de bande {band}. Choisissez une bande de 1 à {count}.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>La bande {band} de {path} contient des nombres complexes ({dtype}). Choisissez une image de nombres réels, par exemple l'amplitude.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La bande {band} de {path} contient des indices de palette de couleurs, pas une luminosité. Choisissez une autre bande, ou convertissez d'abord l'image (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>La bande {band} de {path} est sa bande alpha, qui contient une transparence, pas une luminosité. Choisissez une autre bande.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>La bande {band} de {path} n'a que les valeurs {low} et {high} : c'est un masque, sans luminosité. Choisissez une autre bande ou une autre image.</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} n'est pas orthorectifié : il est géoréférencé par {how}, et ses pixels sont déformés par la visée du capteur et le relief. Orthorectifiez-le d'abord, avec Raster &gt; Projections &gt; Projection (warp)… et les paramètres additionnels de ligne de commande {option}.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} est géoréférencé par des points de contrôle, ou sa géotransformation est de surface nulle, et il n'a donc pas de grille régulière. Rectifiez-le d'abord, avec Raster &gt; Projections &gt; Projection (warp)… ou avec le Géoréférenceur.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path} comporte {cols} × {rows} pixels ; il en faut au moins {smallest} × {smallest}. Choisissez une image plus grande.</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} n'a pas de système de coordonnées de référence, mais {other} en a un ({crs}). Assignez le bon au fichier (Raster &gt; Projections &gt; Assigner une projection), ou choisissez deux images qui n'en ont pas.</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>Il n'existe pas de transformation de {start} vers {end} ({reason}). Reprojetez l'une des images dans le système de coordonnées de référence de l'autre.</translation>
  </message>
  <message>
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>La transformation de {start} vers {end}, {name}, n'est exacte qu'à {accuracy} m près, soit plus d'un demi-pixel (un pixel fait {pixel} m). Choisissez-en une meilleure dans Projet &gt; Propriétés &gt; Transformations, ou autorisez une transformation imprécise. {better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} et {end} ont des datums différents, et l'exactitude de la transformation entre eux, {name}, n'est pas connue. Choisissez-en une dans Projet &gt; Propriétés &gt; Transformations, ou autorisez une transformation imprécise. {better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Les images ne se recouvrent pas : l'image avant couvre {pre}, l'image après {post}. Choisissez des images de la même zone, et vérifiez leurs systèmes de coordonnées de référence.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
   <translation>L'emprise {extent} se trouve hors de la zone commune aux deux images, {common}. Choisissez une emprise qui l'intersecte, ou aucune.</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>La zone à mesurer comporte {cols} × {rows} pixels de l'image avant ; il en faut au moins {smallest} × {smallest}. Choisissez des images qui se recouvrent davantage, ou une emprise plus grande.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>La bande {band} de {path} n'a aucun pixel utilisable dans la zone à mesurer : ils sont tous nodata, masqués ou non finis. Choisissez une autre bande ou une autre zone, ou vérifiez la valeur nodata de l'image.</translation>
  </message>
  <message>
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>Nulle part dans {path} la confiance n'atteint {least} : il n'y a pas de mouvement à dessiner en flèches. Choisissez un autre résultat, ou des images de date, de saison ou de bande plus proches.</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>{word}, sous « Valeurs sans données », n'est pas un nombre. Écrivez des nombres séparés par des espaces, par exemple : 0 -9999.</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Aucun pixel n'est utilisable dans les deux images : là où l'une a des données, l'autre n'en a pas ou est masquée. Choisissez une autre zone ou un masque plus petit, ou vérifiez les valeurs nodata des images.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La bande {band} de {path} a partout la valeur {value:.7g} dans la zone à mesurer ; sans texture, aucun mouvement n'est visible. Choisissez une autre bande ou une autre image.</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>La couche des zones à exclure, {mask}, n'a pas de système de coordonnées de référence ; la position de ses polygones sur les images n'est donc pas connue. Définissez le bon (Couche &gt; Définir le SCR des couches…).</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>La couche des zones à exclure, {mask}, est en {crs}, qui n'est pas valide dans la zone des images. Reprojetez-la d'abord dans le système de coordonnées de référence des images.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Le polygone {number} du masque est inutilisable : {reason}. Réparez la couche avec « Réparer les géométries », dans le groupe « Géométrie vectorielle » de la boîte à outils de traitements, ou lancez l'exécution sans masque.</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>Aucun pixel n'a de résultat : nulle part dans la zone les deux images n'ont de données sans lacunes sur quelques dizaines de pixels. Rien n'a été écrit. Choisissez une autre zone ou un masque plus petit, ou comblez d'abord les pixels épars sans données.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Les images avant et après sont identiques : bande {band} de {path}. Choisissez des images de deux dates différentes.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>La taille d'un pixel au sol ne peut pas être déterminée : {crs} ne couvre pas toute l'emprise {extent} (xmin, ymin, xmax, ymax). Vérifiez le système de coordonnées de référence de l'image, ou reprojetez l'image.</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>{before} images avant et {after} après ont été choisies. Choisissez-en une ou plus de chaque côté et trois ou plus en tout ; pour deux images, utilisez « Estimer le déplacement ».</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>Les décalages « {text} » ne sont pas une liste de nombres positifs. Écrivez des décalages en pixels séparés par des espaces, par exemple 0.1 0.2 0.4.</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>L'espace disque est insuffisant pour {path} : jusqu'à {needed:,} octets sont nécessaires, {free:,} sont libres. Libérez de l'espace, ou choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre fichier ou dossier ; si le fichier est ouvert comme couche, supprimez d'abord la couche.</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} ne se termine pas par .tif ou .tiff, or les résultats sont des fichiers GeoTIFF. Choisissez un nom qui convient.</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>Le résultat {path} écraserait l'entrée {input}. Choisissez un autre nom pour le résultat.</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>L'écriture de {path} a échoué : {reason}. Rien n'a été écrit. Vérifiez le disque, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>Deux résultats seraient écrits dans {path}. Choisissez un fichier différent pour chacun.</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>L'installation ne propose pas de PyTorch pour {device} sur {platform}. Choisissez, dans les paramètres de MicroFlow, un interpréteur disposant de PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Ce système dispose de {found} ; PyTorch nécessite {needed} ou une version ultérieure. Mettez le système à jour, ou choisissez, dans les paramètres de MicroFlow, un interpréteur disposant d'un PyTorch plus ancien.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>PyTorch pour les GPU NVIDIA n'a pas été installé : {reason}. Installez un pilote plus récent du GPU, ou installez le moteur pour le CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
   <translation>Le GPU a échoué à un premier calcul ({reason}) ; le moteur a donc été installé pour le CPU. Installez un pilote plus récent du GPU pour réessayer.</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>Le disque de {folder} a {free} d'espace libre, et le moteur nécessite {needed}. Libérez-y de l'espace et relancez l'installation ; ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>Impossible d'écrire dans le dossier du moteur {folder} : {reason}. Modifiez ses permissions, ou indiquez un autre dossier dans la variable d'environnement MICROFLOW_ENGINE_FOLDER.</translation>
  </message>
  <message>
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
   <translation>Une autre installation est en cours dans {folder} (processus {pid}). Attendez qu'elle soit terminée, ou annulez-la dans le QGIS qui l'a lancée.</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>{name} n'a pas pu être téléchargé : {reason}. Vérifiez le réseau, ainsi que le proxy dans les paramètres de QGIS, et relancez l'installation ; ce qui est arrivé est conservé. Ou choisissez, dans les paramètres de MicroFlow, un interpréteur disposant de PyTorch.</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} est arrivé deux fois avec un contenu différent de celui attendu (sha256 {found} au lieu de {expected}). Demandez à l'administrateur de votre réseau ou de votre proxy ce qui modifie les téléchargements, ou relancez l'installation sur un autre réseau.</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>L'installation a échoué à l'étape « {step} » : {reason}. Essayez « Réparer » dans les paramètres de MicroFlow ; {log} contient les détails.</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>Il n'y a pas encore de moteur dans {folder}. Installez le moteur dans les paramètres de MicroFlow.</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>L'installation du moteur dans {folder} n'est pas arrivée à son terme. Appuyez sur « Réparer » dans les paramètres de MicroFlow pour la reprendre ; ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>Le moteur dans {folder} est endommagé : {reason}. Cliquez sur « Réparer » dans les paramètres de MicroFlow pour le recréer.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>Le moteur dans {folder} a été créé avec Python {expected}, mais son interpréteur est maintenant Python {found}. Cliquez sur « Réparer » dans les paramètres de MicroFlow pour le recréer.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>Le moteur dans {folder} a été créé par une autre version de MicroFlow. Cliquez sur « Réparer » dans les paramètres de MicroFlow pour le mettre à jour.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} ne peut pas être supprimé : {reason}. Fermez les autres fenêtres de QGIS et tout ce qui utilise le moteur, puis réessayez.</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>Il n'y a pas de ligne dans {name}. Dessinez la faille comme une ligne dans cette couche, choisissez une autre couche, ou désactivez « Entité(s) sélectionnée(s) uniquement ».</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>La ligne {number} de {name} n'a pas de longueur : tous ses sommets sont au même point. Supprimez la ligne, ou donnez-lui un second sommet.</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>Aucune ligne de {name} ne touche le raster : les lignes couvrent {lines} (xmin, ymin, xmax, ymax), le raster {raster}. Choisissez une trace qui traverse le raster, et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>La ligne {number} de {name} se croise ou se touche elle-même ; il n'y a donc pas d'ordre unique le long d'elle. Coupez la ligne à cet endroit (Séparer les entités, dans la barre d'outils Numérisation avancée), ou redessinez-la.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} n'a pas de système de coordonnées de référence, mais le raster en a un ({crs}). Donnez le bon à la couche avec « SCR de la couche », dans son menu contextuel.</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>Les lignes de {name} ne peuvent pas être transformées de {start} vers {end} : {reason}. Reprojetez la couche dans le système de coordonnées de référence du raster, ou corrigez ses coordonnées.</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>Une boîte de {length:.6g} {unit} en travers de la faille laisse trop peu de valeurs à côté d'un écart de {gap:.6g} {unit}. Choisissez une longueur d'au moins {least:.6g} {unit}, ou un écart plus petit.</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>Aucune des {count} boîtes le long de {name} n'a de déplacement des deux côtés de la faille. Choisissez une autre trace, des boîtes plus longues ou un déplacement avec moins de lacunes.</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>L'incertitude {path} n'est pas sur les pixels du déplacement : elle a {cols} × {rows} pixels, le déplacement en a {other_cols} × {other_rows}, ou leurs positions diffèrent. Choisissez l'incertitude de la même exécution.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>{path} ne peut pas être lu comme poids : {reason}. Choisissez un checkpoint PyTorch ne contenant que des tenseurs (.pt, .pth), ou un fichier .safetensors. Si vous avez téléchargé ce fichier, téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} ne contient aucun réseau connu de MicroFlow : {reason}. Choisissez un checkpoint du MicroFlow publié (irseparated, irshared, irseparatedinverse), ou des poids produits par ce projet.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>Les poids {path} ne mesurent pas le mouvement : sur {count} paires d'images à mouvement connu, leur erreur moyenne est de {error} px. Un champ de zéros donne {zero} px, et au plus {most} px sont acceptés. Choisissez d'autres poids.</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>Des poids portant ce nom existent déjà : {path}. Choisissez un autre nom, ou supprimez-les d'abord.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>« {name} » ne peut pas servir de nom de poids. Un nom est celui d'un fichier sans dossier ni extension, de 200 octets au plus, et différent de builtin et de none. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
   <translation>Les poids n'ont pas pu être écrits dans {folder} : {reason}. Choisissez un dossier accessible en écriture et disposant d'assez d'espace.</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>« {url} » n'est pas l'adresse d'un fichier. Saisissez une adresse qui commence par https:// ou http:// et se termine par le nom du fichier.</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>{url} n'a pas pu être téléchargé : {reason}. Vérifiez l'adresse, le réseau, ainsi que le proxy dans les paramètres de QGIS, et appuyez de nouveau sur le bouton ; ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>Il n'y a pas de fichier de poids {path}. Choisissez un fichier .safetensors accompagné de sa fiche (.json), ou les poids intégrés.</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>Les poids {path} n'ont pas de fiche : {card} n'existe pas. Placez à côté d'eux la fiche qui les accompagnait, ou choisissez les poids intégrés.</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>La fiche des poids {card} est inutilisable ({reason}). Récupérez de nouveau les poids et la fiche à leur source, ou choisissez les poids intégrés.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>La fiche des poids {card} indique l'architecture de base (backbone) {found} ; cette version connaît {known}. Choisissez d'autres poids, ou une version de MicroFlow qui prend ceux-ci en charge.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Le fichier de poids {path} est tronqué : {found} octets sur {expected}. Copiez-le ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>Le fichier de poids {path} n'est pas celui que décrit sa fiche : son sha256 est {found}, la fiche indique {expected}. Récupérez de nouveau les poids et la fiche à leur source.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>Les poids {path} ne correspondent pas à l'architecture indiquée par leur fiche : {reason}. Choisissez d'autres poids, ou les poids intégrés.</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>Le signe et l'ordre des composantes des poids {path} n'ont pas été mesurés : leur résultat pourrait avoir le mauvais signe. Choisissez des poids dont la fiche indique une direction, ou les poids intégrés.</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Mesurer le déplacement du sol…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guide de MicroFlow</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>Importer le déplacement d'un autre programme…</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>Copier comme commande Python</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>Copier comme commande qgis_process</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>Rétablir les valeurs par défaut</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>Paramètres de MicroFlow…</translation>
  </message>
  <message>
   <source>The command is on the clipboard.</source>
   <translation>La commande est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>Une image est chargée. Chargez aussi l'autre.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Choisissez une image d'avant le mouvement et une image d'après.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>Le sol stable bouge de {east} {unit} ({right}), {north} {unit} ({up}) ; son bruit est de {before} {unit}.</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>Ce qui est retiré : choisissez le minimum qui suffit.</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>avec les rayures</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>Afficher sur la carte ce qui reste ; rien n'est encore écrit.</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>Écrire le résultat corrigé.</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>Écrire le résultat tel qu'il était avant la correction.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Examen du sol stable…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>Le sol stable bouge de {east} {unit} ({right}), {north} {unit} ({up}) au centre ; son bruit est de {before} {unit}, et de {after} {unit} sans la surface.</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Translation</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Quadratic</source>
   <translation>Quadratique</translation>
  </message>
  <message>
   <source>Ground: automatic</source>
   <translation>Sol : automatique</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>Sol : hors des polygones</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>Sol : dessiner ce qui bouge</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>Cliquez autour de la zone qui bouge et terminez par un clic droit. Dessinez autant de zones que nécessaire.</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>Aucune direction de rayures n'est nette.</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>La carte montre ce qui reste ; rien n'est encore écrit.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Sol qui bouge</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>{path} n'est pas reconnu comme le déplacement d'un autre programme. Si c'en est un, choisissez son format dans l'algorithme « Importer un déplacement ».</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow calcule avec PyTorch dans un moteur distinct, qui n'est pas encore installé.</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>Le résultat avec une intensité TV de {strength} px est sur la carte.</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>Aucun mouvement n'a pu être distingué du bruit : la confiance maximale est de {best}. Le résultat est masqué. Choisissez des images de date, de saison ou de bande plus proches.</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>{share} % de l'image avant est saturé : rien ne peut y être mesuré. Choisissez une autre bande ou image.</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>{share} % de l'image après est saturé : rien ne peut y être mesuré. Choisissez une autre bande ou image.</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>Aucun pixel n'atteint la confiance de {least} à partir de laquelle les résultats sont affichés ; le meilleur a {best}. Le résultat est masqué ; abaissez ce seuil de confiance pour le voir.</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>L'image après est rééchantillonnée une fois sur l'image avant.</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>Les images n'ont pas de système de coordonnées de référence : le résultat est en pixels.</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>{share} % de l'image avant est sous les nuages : excluez cette partie au moyen d'une couche de polygones.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>{share} % de l'image après est sous les nuages : excluez cette partie au moyen d'une couche de polygones.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>environ {hours} h</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Mesure {cols} × {rows} px ({megapixels} Mpx) de {side} {unit}.</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>Les images ont peu en commun : la majeure partie de la zone ne sera pas mesurée. Choisissez des images de date, de saison ou de bande plus proches.</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>environ {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>environ {minutes} min</translation>
  </message>
  <message>
   <source>Takes {duration}, at the speed of the last run.</source>
   <translation>Prend {duration}, d'après la vitesse de la dernière exécution.</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>Les bandes diffèrent ({pre}, {post}) : ce qui change d'une bande à l'autre n'est pas un mouvement. Choisissez la même bande dans les deux images.</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>Les pixels de l'image après sont {ratio} fois plus grands que ceux de l'image avant ; attendez-vous à une confiance faible.</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>Les images proviennent de capteurs différents ({pre}, {post}) ; attendez-vous à une confiance faible.</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>Les images sont séparées de {years} ans : là où le sol a changé, rien ne peut être mesuré.</translation>
  </message>
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>Le soleil était à {pre}° de hauteur avant et à {post}° après : les ombres diffèrent et peuvent ressembler à un mouvement. Choisissez des images de la même saison.</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>Erreur attendue, à un facteur deux près : {error} {unit} ({px} px). Les sauts sont visibles sur la carte à partir d'environ {step} {unit}.</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>Des parties des images bougent d'environ {motion} px par rapport au reste, mais seul un mouvement jusqu'à {limit} px est recherché. &lt;a href="limit"&gt;Rechercher jusqu'à {larger} px&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>Le soleil n'était qu'à {low}° de hauteur : le sol à l'ombre ne peut pas être bien mesuré.</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>Une partie d'une image a cette valeur dans des zones connexes. Tant qu'elle compte comme du sol, les bords de ces zones sont mesurés comme s'ils étaient du sol.</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>Traiter {value} comme nodata</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Toute la zone commune aux deux images</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>Retirer la translation</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>Augmenter la limite</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>Masquer ce qui n'est pas fiable</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>Essayer sans lissage</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>Profil en travers de la faille</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Glissement le long d'une faille</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>Positions au cours du temps</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>Déplacement en flèches</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>Les images sont-elles bien calées ?</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>Mesurer avec plus d'images…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>Plus petit décalage visible ?</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Enregistrer les résultats</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>Créer une carte</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>Comparer au GNSS…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>Exporter vers d'autres logiciels…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>Il n'y a pas de résultat sur la carte : exécutez d'abord MicroFlow.</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>Le projet affiche des résultats temporaires, qui disparaissent à la fermeture de QGIS. Les conserver à côté du projet ?</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Dossier des résultats</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>Conserver les résultats</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>Enregistrement des résultats MicroFlow</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>L'enregistrement a été annulé ; les couches montrent toujours les fichiers précédents.</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>Les résultats sont enregistrés dans {folder}.</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>Tous les résultats sont déjà enregistrés, dans {folder}.</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>Cartes de déformation</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>Afficher le cisaillement, la dilatation et la rotation du résultat, ou du résultat corrigé une fois une correction appliquée.</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>Aperçu avec {strength} px ; rien n'est encore écrit.</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>Déplacez le curseur pour voir d'autres intensités sur la carte.</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>Calcul de l'aperçu…</translation>
  </message>
  <message>
   <source>Displacement arrows</source>
   <translation>Flèches de déplacement</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Il n'y a pas de couche de déplacement dans le projet : exécutez d'abord MicroFlow.</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>Ici : est {east}{error} {unit}, nord {north}{error} {unit} ; {size} {unit} vers {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>Ici : droite {east}{error} px, haut {north}{error} px ; {size} px vers {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confiance {value}.</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>À gauche : l'image avant. À droite : l'image après, recalée selon le résultat. Faites glisser pour balayer, appuyez sur la barre d'espace pour alterner ; choisissez un autre outil cartographique pour terminer.</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>Zoomez pour comparer les images : la carte en montre une trop grande partie.</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>Déplacez d'abord la carte sur le résultat.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>Rendez visible une couche de déplacement pour y voir l'aperçu.</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>L'aperçu couvre ce qu'affiche la carte. Déplacez la carte sur le résultat.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Le déplacement brut de la dernière exécution n'existe plus ({path}). Relancez l'exécution pour prévisualiser d'autres intensités TV.</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>Les exécutions lancées depuis le panneau envoient leurs images aux workers de ce cluster Dask. Sans adresse, elles sont mesurées sur cet ordinateur. N'utilisez qu'un cluster auquel vous faites la même confiance qu'à cet ordinateur : quiconque le contrôle décide de ce qui est mesuré. Un projet ne modifie jamais ce choix.</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Ordonnanceur</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>Certificat de l'autorité (TLS)</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>Certificat de cet ordinateur (TLS)</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>Clé de ce certificat (TLS)</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>Fichiers PEM</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Choisir un Python disposant de PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>Le diagnostic est dans le presse-papiers. Il ne contient aucun nom d'utilisateur.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>La variable d'environnement MICROFLOW_ENGINE_PYTHON indique {python}, qui l'emporte sur le choix ci-dessous.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Suppression du moteur de MicroFlow</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>Le moteur et tous les fichiers de son installation ont été supprimés.</translation>
  </message>
  <message>
   <source>Checking this computer</source>
   <translation>Vérification de cet ordinateur</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>Installation du moteur de MicroFlow</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>Vérification du moteur</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>Le moteur est occupé. Attendez la fin de son exécution, ou annulez-la.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>Fichiers de travail</translation>
  </message>
  <message>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
   <translation>La variable d'environnement MICROFLOW_SCRATCH_FOLDER indique {folder}, qui l'emporte sur le choix ci-dessous.</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>Exécution inachevée</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>Dernière modification</translation>
  </message>
  <message>
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>Pendant une exécution, ses tableaux se trouvent dans ce dossier : environ {bytes} octets par pixel de l'image avant. Une exécution annulée ou ayant échoué y laisse ses tuiles terminées, et reprend à partir d'elles lorsqu'elle est relancée avec les mêmes images et paramètres.</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>Le moteur fonctionne : Python {python} avec PyTorch {torch} calcule sur {devices}.</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>GPU NVIDIA (CUDA) et CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>GPU Apple (MPS) et CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Télécharge {download}, occupe {disk} d'espace disque dans {folder} et prend {duration} à 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
   <translation>Ne télécharge rien de plus, occupe {disk} d'espace disque dans {folder} et prend {duration}.</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>Le Python de QGIS n'est pas modifié.</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>Pas encore installé.</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>Annulé. Ce qui a été téléchargé est conservé.</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>Obtention d'un Python</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Création de l'environnement</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Installation</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>Vérification du calcul</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}, {duration} restantes</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>Installé avec Python {python} et PyTorch {torch}, pour {device}.</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>Échec : {reason}. Le journal MicroFlow contient les détails.</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>Échec de {device} : {reason}.</translation>
  </message>
  <message>
   <source>Installs Python {python} as well.</source>
   <translation>Installe aussi Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
   <translation>Importé : {path}. sha256 du fichier d'origine : {sha256}.</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>Téléchargement… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>Téléchargement des poids</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Téléchargement…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>Le téléchargement a été annulé. Appuyez de nouveau sur « Télécharger et importer » pour le reprendre ; ce qui est arrivé est conservé.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>Supprimé : {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importer des poids</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name} (inutilisable)</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
   <translation>Le graphique nécessite matplotlib dans le Python de QGIS ; les valeurs ci-dessous et le CSV fonctionnent sans.</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>Profil MicroFlow</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>Largeur du profil</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>Cliquez sur la carte aux deux extrémités d'une ligne traversant la faille.</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Médiane</translation>
  </message>
  <message>
   <source>Select one line in a layer of lines, and make that layer active.</source>
   <translation>Sélectionnez une ligne dans une couche de lignes, et rendez cette couche active.</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>Il n'y a pas de déplacement le long de cette ligne. Tracez-la en travers du résultat.</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>Ouverture :</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>Décalage (+ = dextre) :</translation>
  </message>
  <message>
   <source>Along the selected line</source>
   <translation>Suivre la ligne sélectionnée</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>Garder comme couche</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>Copier en CSV</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>Enregistrer le graphique…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label} trop peu de points d'un côté.</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>longitudinal ({unit})</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>vers la droite ({unit})</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>distance ({unit})</translation>
  </message>
  <message>
   <source>MicroFlow profiles</source>
   <translation>Profils MicroFlow</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>Le graphique nécessite matplotlib dans le Python de QGIS ; la phrase ci-dessous et le CSV fonctionnent sans.</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>De {first} à {last} : droite {east} px, haut {north} px.</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>De {first} à {last} : est {east} {unit}, nord {north} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow au cours du temps</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>Déplacez le curseur sur la carte ; un clic fixe le point, le bouton droit le libère.</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>Il n'y a pas de couche de positions au cours du temps : exécutez d'abord « Déplacement au cours du temps » (boîte à outils de traitements).</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>Rien n'est connu ici.</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>vers la droite (px, + = droite)</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>vers le haut (px, + = haut)</translation>
  </message>
  <message>
   <source>east ({unit}, + = east)</source>
   <translation>est ({unit}, + = est)</translation>
  </message>
  <message>
   <source>north ({unit}, + = north)</source>
   <translation>nord ({unit}, + = nord)</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>Brut, s'il existe</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>Mesure sur le déplacement brut de la même exécution. Le déplacement lissé donne des valeurs trop petites aux petits décalages.</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>Lignes sélectionnées uniquement</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Déplacement</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Trace de la faille</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>Moyenne pondérée</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>Dessiner une ligne</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>Proposer des lignes</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>Entre deux clics</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Glissement (m, + = dextre)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Boîtes en travers de la faille</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>Aucune des boîtes n'a de déplacement des deux côtés de la faille. Déplacez la ligne dans la zone mesurée ou allongez les boîtes.</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>Décalage moyen {parallel} {unit} (+ = dextre), {opening} {unit} (+ = ouverture) sur {length} {unit} ; maximum {greatest} {unit}. {missing} boîtes sur {count} n'ont pas pu être mesurées.</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>Boîte {number} : {parallel} et {opening} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>MicroFlow : glissement le long d'une faille</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>Exclure le point choisi</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>Annuler les modifications manuelles</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>Ajouter les points et les boîtes à la carte</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>Enregistrer tous les fichiers…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>Choisissez ou dessinez une ligne le long de la faille, ou faites-en proposer une.</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>Les graphiques nécessitent matplotlib dans le Python de QGIS ; les couches et le rapport fonctionnent sans.</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Mesure en cours…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>Suivi du saut…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>Dossier pour tous les fichiers</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>Cliquez aux deux extrémités de la faille ; le saut le plus fort entre elles est suivi.</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>Cliquez le long de la faille, et terminez par un clic droit à son extrémité. Échap permet de recommencer.</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>Mesuré sur le déplacement brut.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Recherche de sauts…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>Aucune ligne n'est proposée ; dessinez-en une.</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>distance le long de la trace ({unit})</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>à droite de la trace ({unit})</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>Suivi d'une faille</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host} a répondu avec le statut {status}</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} ne répond plus</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>Le moteur ne répond pas. Attendez encore, ou arrêtez l'exécution : les tuiles terminées sont conservées.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Paramètres…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>Le projet a été fermé pendant l'exécution. Le déplacement se trouve dans {path}.</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage} ({count} exécutions)</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Attendre</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>Aucun (l'affinement seul)</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>Intégrés</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Entraînés pour</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>Erreur sur des paires à mouvement connu</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>Banc d'essai, une date</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>Banc d'essai, deux dates</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>mouvement jusqu'à {reach} px</translation>
  </message>
  <message>
   <source>{low}–{high} px</source>
   <translation>{low}–{high} px</translation>
  </message>
  <message>
   <source>{error} px</source>
   <translation>{error} px</translation>
  </message>
  <message>
   <source>{error} px (zeros: {zero})</source>
   <translation>{error} px (zéros : {zero})</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{seconds} s/Mpx sur {device}</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>Déplacement du sol</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>east</source>
   <translation>est</translation>
  </message>
  <message>
   <source>north</source>
   <translation>nord</translation>
  </message>
  <message>
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <source>up</source>
   <translation>haut</translation>
  </message>
  <message>
   <source>Left out: {name}. Its values are those of another displacement.</source>
   <translation>Exclu : {name}. Ses valeurs sont celles d'un autre déplacement.</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>Combinaison des paires…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>Lecture des déplacements…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Déplacement</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>GeoTIFF à trois bandes : déplacement vers l'est et vers le nord en mètres, et confiance de 0 à 1.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertitude</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>GeoTIFF d'un écart-type de la composante est et de la composante nord, en mètres.</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>Nombre de paires</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>GeoTIFF du nombre de paires utilisées en chaque pixel.</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>Part des paires utilisées</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>GeoTIFF de la part utilisée des paires qui ont une valeur, de 0 à 1.</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>Dispersion des paires</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>GeoTIFF de l'écart-type entre les paires, est et nord, en mètres.</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>Bruit d'une image, est (m)</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>Bruit d'une image, nord (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>Bruit d'une paire, est (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>Bruit d'une paire, nord (m)</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>Paires utilisées</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>Images exclues</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>Exclue : {image}. Ses paires diffèrent des autres de {east:+.3g} {unit} est et {north:+.3g} {unit} nord en médiane, et de {scatter:.3g} {unit} d'un pixel à l'autre.</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} paires. Bruit d'une image : {image_east:.3g} {unit} est, {image_north:.3g} {unit} nord. Bruit supplémentaire d'une paire : {pair_east:.3g} {unit} est, {pair_north:.3g} {unit} nord.</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>Combiner des déplacements</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>Combine en un seul des rasters de déplacement du même mouvement.</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>Combine en un seul des rasters de déplacement du même mouvement, issus de MicroFlow ou d'autres programmes, par une moyenne pondérée robuste en chaque pixel. L'erreur d'une image est la même dans toutes ses paires ; l'incertitude diminue donc avec le nombre d'images plutôt qu'avec celui des paires. Les deux parts du bruit sont mesurées à partir des différences et des fermetures des rasters eux-mêmes. Une image dont les paires s'écartent des autres est exclue et nommée dans le journal.
Le résultat est sur la grille du premier raster. Les autres y sont rééchantillonnés si la leur diffère.</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>Une erreur commune à tous les rasters, du modèle d'élévation par exemple, ne se voit pas dans leurs différences. Avec moins de deux images de chaque côté, les deux parts du bruit ne peuvent pas être séparées. Les rasters qui n'indiquent pas leurs images sont traités comme des paires sans image commune.</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>Deux rasters de déplacement ou plus : bande 1 vers l'est et bande 2 vers le nord, en mètres.</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>L'incertitude de chaque déplacement, dans le même ordre : bande 1 vers l'est et bande 2 vers le nord, un écart-type en mètres. Sans elles, tous les déplacements ont le même poids.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} et {count} autres</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>empilement,moyenne,médiane,paires,fermeture,stack,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>Déplacements</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>Incertitudes</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>Si aucun champ n'est choisi, il est trouvé par son nom, par exemple east, north, sigma_east ou station.</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>Comparer au GNSS</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>Compare un déplacement à ce que des stations GNSS ont mesuré.</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>Prend la médiane du champ autour de chaque station et la compare au déplacement de la station sur la même période : résidus (champ moins GNSS) vers l'est et vers le nord en mètres, leur moyenne quadratique, et χ² à partir des deux σ.
Avec « Référence », une translation ou un plan est ajusté aux résidus, pondérés par les deux σ, et soustrait du champ avant la comparaison. Le GNSS définit alors le zéro, et « Corrigé » est le champ entier sans cette translation ou ce plan. La RMSE et les résidus sont ceux d'après la soustraction.
Les stations sont une couche de points, ou une table avec longitude et latitude en WGS 84 (un CSV). Les flèches montrent le GNSS en noir et le champ en rouge.</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>Le déplacement d'une station doit couvrir le temps entre les images et rien de plus ; sinon, il comprend un autre mouvement. Avec autant de coefficients que de stations, les résidus s'annulent et ne prouvent rien : regardez les degrés de liberté. Un χ² très supérieur à ceux-ci signifie qu'un σ est trop petit.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>Déplacement vers l'est et vers le nord dans les bandes 1 et 2.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>Un écart-type vers l'est et vers le nord, dans les bandes 1 et 2, sur la même grille. À défaut, σ est celui que le fichier indique pour le sol stable, ou sinon la dispersion des pixels autour de chaque station.</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>Des points, ou une table (CSV) avec longitude et latitude, avec le déplacement de chaque station entre les dates des images.</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>L'unité des déplacements et des σ des stations : auto la lit à la fin du nom du champ, comme dans east_mm, sinon mètres.</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>Ce qui est ajusté aux résidus et soustrait du champ avant la comparaison : rien, une translation ou un plan.</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>Les stations avec les deux déplacements, leur différence et son écart-type, en mètres.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>GeoTIFF du déplacement sans la translation ou le plan de la référence.</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>Le champ à une station est la médiane des pixels jusqu'à cette distance.</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>Champ du déplacement vers l'est</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>Champ du déplacement vers le nord</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>Champ de σ vers l'est</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>Champ de σ vers le nord</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>Champ du nom de la station</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS (noir) et déplacement (rouge), m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{used} stations sur {count} se trouvent sur le champ. RMSE de {east} m vers l'est et de {north} m vers le nord ; χ² {chi2} avec {freedom} degrés de liberté.</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>Stations GNSS</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>Résidus</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>Rayon (px)</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,station,valider,résidu,RMSE,référence,rampe</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>RMSE vers l'est (m)</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>RMSE vers le nord (m)</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>RMSE vers l'est sans la référence (m)</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>RMSE vers le nord sans la référence (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>Translation soustraite, est (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>Translation soustraite, nord (m)</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Degrés de liberté</translation>
  </message>
  <message>
   <source>Stations compared</source>
   <translation>Stations comparées</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>Ramenée selon le résultat, l'image après concorde mieux avec l'image avant : la corrélation locale est de {after}, contre {before} sans cela et {chance} par hasard.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Ramenée selon le résultat, l'image après ne concorde pas mieux avec l'image avant : la corrélation locale est de {after}, contre {before} sans cela, et la différence n'est pas significative. Soit presque rien n'a bougé, soit le résultat est faux : regardez la confiance, et essayez d'autres poids.</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>Les images ne concordent pas entre elles : la corrélation locale est de {after} quand l'image après est ramenée selon le résultat, de {before} sinon, et de {chance} par hasard. Le résultat n'est pas une mesure. Vérifiez la zone et les bandes, et si le mouvement peut dépasser le déplacement maximal.</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>Corriger le déplacement</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>Retire d'un déplacement les erreurs que montre le sol stable : translation, rampe, rayures et valeurs aberrantes.</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>Un sol immobile ne devrait montrer aucun mouvement. Tout mouvement qu'il montre est une erreur des images : une translation, une rampe ou une surface courbe, ou des rayures du capteur. Chacune est ajustée sur le sol stable et soustraite partout.
Le sol stable est trouvé automatiquement : des pixels fiables, loin d'une forte amplitude des failles et loin de la trace. Ou marquez-le par des polygones, ou marquez ce qui bouge. L'ajustement admet un décalage entre les deux côtés d'une faille. Ce décalage n'est pas retiré, et les deux côtés sont supposés bouger de quantités égales et opposées.
Le journal et le fichier indiquent ce qui a été retiré, et quelle part du décalage à travers la trace l'a été avec.</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>Ce qui est ajusté peut être un mouvement réel : un déplacement qui s'amortit loin d'une faille ressemble à une rampe, et des rayures le long d'une faille ressemblent à son décalage. Retirez le moins possible, une translation avant un plan, et regardez ce qui a été retiré. Seul un déplacement mesuré au sol, par GNSS par exemple, peut trancher.</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>Un raster de déplacement : bande 1 vers l'est et bande 2 vers le nord, en mètres (vers la droite et vers le haut en pixels s'il n'a pas de système de coordonnées de référence) et, s'il y en a une, bande 3 de confiance de 0 à 1.</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>Un écart-type des composantes est et nord, en mètres, sur la même grille. À défaut, c'est la confiance qui détermine quels pixels sont fiables.</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>Degrés dans le sens horaire depuis le nord ; utilisé si « Rayures » vaut angle.</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>La longueur sur laquelle est prise la médiane d'une ligne, en pixels ; 0 prend toute la ligne. Des rayures dont la valeur varie sur leur longueur demandent une fenêtre.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Examen du sol stable…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>Recherche de valeurs aberrantes…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>Sol immobile</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>Polygones sur le sol qui ne bouge pas. Les erreurs ne sont ajustées que là.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Sol qui bouge</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>Polygones sur ce qui bouge, un glacier ou un glissement de terrain par exemple. C'est exclu de l'ajustement.</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Trace de la faille</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>Lignes le long de la faille. Son décalage reste dans le champ, le sol à moins de quelques pixels d'elle est exclu de l'ajustement, et la part du décalage que la correction retire est indiquée.</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>Surface à retirer</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>La surface soustraite de chaque composante : aucune (none), une translation constante (shift), un plan (plane), ou une surface du second degré (quadratic) ou du troisième (cubic).</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>Rayures</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto cherche la direction des rayures dans le champ et soustrait ce qui est constant le long de celle-ci : lignes, sauts entre détecteurs, vibrations. Si aucune direction n'est nette, rien n'est soustrait. angle utilise la direction que vous donnez.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valeurs aberrantes</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>Les valeurs très incertaines, éloignées de la médiane de leurs voisines, ou isolées : les garder (keep), les supprimer (remove), ou les remplacer (fill) par le régularisateur à partir des valeurs qui les entourent.</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>Direction des rayures (°)</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>Fenêtre le long d'une rayure (px)</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>Déplacement corrigé</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>GeoTIFF à trois bandes : déplacement vers l'est et vers le nord en mètres, et la confiance de l'entrée, si elle en a une. Ses métadonnées indiquent ce qui a été retiré.</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Ce qui a été retiré</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>GeoTIFF de ce qui a été retiré, est et nord, en mètres.</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>Incertitude corrigée</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>GeoTIFF d'un écart-type du déplacement corrigé, est et nord, en mètres. L'erreur de l'ajustement y est comprise.</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>Bruit du sol stable avant (m)</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>Bruit du sol stable après (m)</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>Part retirée du décalage de la faille (0–1)</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>translation,rampe,tendance,rayures,vibrations,valeurs aberrantes,sol stable,detrend,deramp,destripe,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>Ajusté à {share:.0%} du sol connu.</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>Rayures le long de {azimuth:.1f}° (sens horaire depuis le nord), {clarity:.1f} fois plus nettes que les autres directions : {form}, soustrait jusqu'à {size:.3g} {unit}.</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>La part du décalage de faille qui a été retirée est inconnue, car aucune trace de faille n'est choisie. Choisissez-la (TRACE) s'il y a une faille.</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>Ajusté à {share:.0%} du sol connu. Un décalage entre les côtés de la faille est admis et reste dans le champ.</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>Soustrait, composante {side}, en {unit} : {terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>avec x = (colonne − {col:g}) / {half:g} et y = (ligne − {row:g}) / {half:g}, en pixels.</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>Pas de rayures : la direction la plus nette, {azimuth:.1f}°, a {clarity:.1f} fois la puissance des autres, et ses lignes concordent à {alike:.0%}. Rien n'a été soustrait.</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>une valeur par ligne</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>une courbe lisse</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>des sauts à {count} endroits</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>{share:.0%} du décalage à travers la faille a été retiré.{reason} Mesurez le décalage dans le champ d'avant la correction, ou corrigez moins.</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>La part du décalage de la faille qui a été retirée est inconnue : trop peu de terrain est connu à côté de la trace.</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>Aucune part du décalage d'une faille n'est indiquée, car aucune trace n'est choisie. Une translation n'en retire rien.</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>Les rayures suivent la faille (à {near:.0f}° près) : rayures et décalage ne peuvent pas être séparés avec certitude. Comparez le décalage avec celui du champ d'avant la correction.</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>Bruit du sol stable (NMAD) : {before:.3g} {unit} avant, {after:.3g} {unit} après.</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> Les rayures suivent la faille (à {near:.0f}° près).</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>Quel est le plus petit décalage visible ?</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>Tester la détection</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>Mesure le plus petit décalage qu'une paire d'images peut montrer.</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>Le test vaut pour la texture et les changements de la zone qu'il utilise. Les erreurs d'orthorectification identiques avec et sans le décalage n'affectent pas la part restituée, mais elles affectent les décalages qui sont détectés.</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>Aucun des décalages testés n'est détecté dans 95 boîtes sur 100. Testez-en de plus grands.</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>Décalage (px)</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>Part restituée</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>Dispersion de la part</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>Détecté dans</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Boîtes</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>Les décalages sont introduits le long de ces lignes. À défaut, le long de lignes droites d'angles aléatoires.</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>Les décalages à tester, en pixels, séparés par des espaces.</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>Une table avec une ligne par décalage.</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>Une page avec la table et un graphique.</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>limite de détection,plus petit décalage,sensibilité,incertitude,étalonnage,simulation</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>Déplace le sol de l'image après par des décalages de taille connue le long d'une trace et mesure de nouveau. Pour cette paire, il indique la part de chaque décalage qui est restituée, le nombre de boîtes sur 100 dans lesquelles il est détecté, et le plus petit décalage détecté dans 95 sur 100. Le déplacement de la paire sans décalage introduit est soustrait. Le test utilise une zone d'au plus {side} × {side} px : autour de la trace, ou là où la texture est typique des images.
Les décalages sont parallèles à la trace. La limite de détection vaut pour une boîte de 32 px le long de la trace ; une faille plus longue est plus facile à détecter.</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>Décalages (px)</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>Détection</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>Plus petit décalage détecté dans 95 boîtes sur 100 (m)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>Plus petit décalage détecté dans 95 boîtes sur 100 (px)</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>Part des erreurs inférieures à un écart-type</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>Part des erreurs inférieures à deux écarts-types</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>Alignement des images…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>Le plus petit décalage détecté dans 95 boîtes sur 100 est de {px:.2f} px ({length:.2g} {unit}).</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>Déplacement au cours du temps</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>Transforme des déplacements entre dates en positions à chaque date et en vitesse.</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>Les rasters de déplacement de paires de dates deviennent la position à chaque date par rapport à la première, par moindres carrés sur le réseau des paires en chaque pixel, et la vitesse en mètres par an avec son écart-type. Les dates sont celles des noms des images ou des rasters, ou celles que vous donnez.</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>Une date qu'aucune paire ne relie à la première n'a pas de position. La vitesse est la pente d'une droite : un mouvement par sauts ou saisonnier se voit dans la série.</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>Les deux dates de chaque déplacement, dans le même ordre, si les noms ne les contiennent pas : 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>série temporelle,vitesse,cumul,SBAS,MintPy,TICOI,glacier</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>Position au cours du temps</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>GeoTIFF de deux bandes par date : déplacement depuis la première date vers l'est et vers le nord, en mètres. Suivent deux bandes par date avec son écart-type. La date figure dans le nom de la bande.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>GeoTIFF à quatre bandes : vitesse vers l'est et vers le nord en mètres par an, et un écart-type de chacune.</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Nombre de dates</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>Estimer le déplacement</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>Mesure de combien le sol s'est déplacé entre deux images, à une fraction de pixel près.</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>Mesure en chaque pixel de combien le sol s'est déplacé entre deux images orthorectifiées du même lieu, à une fraction de pixel près, et garde les failles nettes.
Le résultat est en mètres au sol, positif vers l'est et le nord, sur la grille de l'image avant, avec une confiance. Les images sans système de coordonnées de référence donnent des pixels, positifs vers la droite et le haut. Les images sur des grilles différentes sont d'abord rééchantillonnées sur une seule. Là où l'une des images n'a pas de données, le résultat n'en a pas, et à côté de ces pixels sa confiance est faible. Une couche est utilisée telle que QGIS la montre, avec ses valeurs nodata, son système de référence et les transformations choisies dans le projet. L'est et le nord sont les vrais, pas les directions de la grille.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Les ombres qui ont bougé avec le soleil, les nuages, la neige, l'eau, les champs labourés et les constructions nouvelles ressemblent à un mouvement ou le masquent ; la confiance y est souvent faible, mais pas toujours. Un décalage inférieur au bruit indiqué par l'exécution n'est pas mesuré. Les erreurs d'orthorectification ressemblent à un mouvement qui suit le relief ou les bandes du capteur : loin de la faille, le champ doit être proche de zéro. Un mouvement supérieur au déplacement maximal n'est pas trouvé.</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>Évaluation du résultat…</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>Mesure du bruit…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>Part des pixels ayant un résultat (0–1)</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>Bruit de la composante est (m)</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>Bruit de la composante nord (m)</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>Corrélation locale des images, −1 à 1</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>Corrélation locale une fois l'image après recalée selon le résultat</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>Durée (s)</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>Périphérique utilisé</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>séisme,faille,décalage,corrélation,flot optique,paire d'images,COSI-Corr,mouvement,glacier,glissement de terrain</translation>
  </message>
  <message>
   <source>Estimate displacement from many images</source>
   <translation>Estimer le déplacement à partir de nombreuses images</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>Mesure un seul déplacement à partir de plusieurs images avant et plusieurs après.</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>Mesure le déplacement de chaque paire choisie d'une image avant et d'une image après, et combine les paires par une moyenne pondérée robuste en chaque pixel. Si l'affinage est activé, les images de toutes les paires affinent ensuite ensemble cette moyenne. M images avant et N après ramènent le bruit des images à √((1/M + 1/N)/2) de celui d'une paire, et le bruit des paires à 1/√(M·N). Les deux parts sont mesurées à partir des paires et indiquées. Une image dont les paires s'écartent des autres, à cause de nuages ou d'une translation, est exclue et nommée dans le journal.
Le résultat est sur la grille de la première image avant. Une exécution annulée reprend à partir des paires terminées lorsqu'elle est relancée.</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>Ce qui est identique dans toutes les images d'un côté, une erreur du modèle d'élévation ou la saison par exemple, reste dans le résultat. Avec deux images d'un côté, on ne peut dire laquelle est décalée qu'en supposant que la majeure partie du sol n'a pas bougé.</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>Quelles images forment des paires. all : chaque image avant avec chaque image après. star : la première avant avec chaque après, et chaque avant avec la première après. nearest : chaque image avec les trois de l'autre côté les plus proches en saison, si les noms des images contiennent des dates.</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>Le nombre maximal de paires à mesurer.</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>{before} avant → {after} après</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>empilement,nombreuses images,série,moyenne,bruit,séisme,décalage,corrélation,paire d'images</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>Images avant</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>Les images d'avant le mouvement. Leur première bande est mesurée ; le résultat est sur la grille de la première.</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>Images après</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>Les images d'après le mouvement. Leur première bande est mesurée.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paires</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>Nombre maximal de paires</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>Paire {number} sur {count} : {pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>Exporter un déplacement</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>Écrit un déplacement dans des fichiers pour les inversions de glissement et d'autres programmes.</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>Écrit le champ pour d'autres programmes, en mètres (en pixels pour StackProf).
geopackage, csv et csi contiennent des échantillons : des moyennes sur les cellules d'un quadtree, fin là où le champ varie et grossier ailleurs. Aucune cellule ne traverse la trace. Les échantillons sont accompagnés de leur covariance complète, calculée à partir du σ des pixels et d'un modèle de la corrélation des erreurs avec la distance, ajusté au champ. L'est et le nord sont traités comme indépendants. CSI lit csi par read_from_varres (.txt, .rsp, .cov).
kite a une scène pour l'est et une pour le nord, avec le modèle de covariance. mintpy a EW, NS et SNR avec une liste de dates. stackprof a Px1, Px2 (positif vers le bas) et Correl. envi a la structure de COSI-Corr, en mètres le long des axes de la grille.</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>Une covariance ne vaut que ce que valent σ et la longueur de corrélation. Sans « Incertitude », σ est celui que le fichier indique pour le sol stable, ou sinon le bruit entre pixels voisins. Ce bruit ne comprend pas les rayures et les rampes, et est bien trop petit pour un champ lissé. Retirez d'abord les rayures et les rampes, avec « Corriger le déplacement ». Vérifiez les échantillons sur la carte avant de les inverser.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>Déplacement vers l'est et vers le nord dans les bandes 1 et 2, confiance dans la bande 3.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>Un écart-type vers l'est et vers le nord, dans les bandes 1 et 2, sur la même grille. À défaut, σ est celui que le fichier indique pour le sol stable, ou sinon le bruit entre pixels voisins.</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>La faille : les cellules des échantillons s'y arrêtent.</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>geopackage, csv ou csi pour des échantillons avec covariance ; kite, mintpy, stackprof ou envi pour le champ entier.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>Les dates des deux images, par exemple 2016-07-18 2016-08-03, si le fichier du déplacement ne les indique pas.</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>L'endroit où les fichiers sont écrits ; les fichiers de mêmes noms sont remplacés.</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>La mesure qui décide si une cellule est divisée : l'écart-type de ses valeurs, ou la variation à travers elle d'un plan qui leur est ajusté.</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>Les cellules qui varient davantage sont divisées. 0 prend deux fois le bruit d'un pixel.</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>Le côté des plus petites cellules ; les côtés sont des puissances de deux.</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>Le côté des plus grandes cellules.</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>La distance L sur laquelle les erreurs sont corrélées, selon exp(−d/L). 0 ajuste au champ un modèle à deux distances, où un mouvement qui varie sur des dizaines de pixels compte comme erreur.</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>Échantillonnage…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>Calcul de la covariance…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>Le σ d'un pixel est de {east} m vers l'est et de {north} m vers le nord ; la longueur de corrélation des erreurs est de {length} m.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} échantillons sont trop pour une covariance complète, limitée à {most} : seul le σ de chacun est écrit. Choisissez des cellules plus grandes, un seuil plus élevé ou une partie plus petite du champ.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>Critère</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>Seuil (m)</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>Plus petite cellule (px)</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>Plus grande cellule (px)</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>Longueur de corrélation (m)</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>quadtree,sous-échantillonnage,covariance,inversion de glissement,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>Nombre d'échantillons</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>σ d'un pixel vers l'est (m)</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>σ d'un pixel vers le nord (m)</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>Il y a {count} échantillons.</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>Exporter des déplacements de plusieurs dates</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>Écrit des déplacements entre plusieurs dates pour MintPy ou TICOI.</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>Écrit des rasters de déplacement de paires de dates, sur la grille du premier, pour des programmes qui en font une série temporelle.
mintpy : EW, NS et SNR de chaque paire en GeoTIFF, et metadata.txt avec leurs dates, tels que prep_cosicorr.py les lit. ticoi : un seul netCDF avec les vitesses vx et vy de chaque paire le long des axes de la grille, en mètres par an de 365 jours, leurs erreurs s'il y a des incertitudes, et les dates.</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>Les translations et les rampes d'une paire entrent dans la série : retirez-les d'abord, avec « Corriger le déplacement ».</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>Le programme qui lira les fichiers : mintpy ou ticoi.</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>série temporelle,vitesse,MintPy,TICOI,glacier,exporter</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>Paires écrites</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>Amplitude des failles</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>Montre où un champ de déplacement présente un saut, et de combien de mètres.</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>Montre où un champ de déplacement présente un saut, et de combien : la plus grande valeur singulière de son gradient gaussien, mise à l'échelle de sorte qu'un saut net indique son décalage en mètres. Le gradient médian sur 12 échelles de chaque côté est soustrait au préalable, de sorte qu'une translation et une rampe uniforme donnent zéro.
Le cisaillement, la dilatation et la rotation sont calculés à partir du même gradient, fond compris, et sont sans unité. La rotation est positive dans le sens antihoraire : négative sur une faille dextre, positive sur une faille sénestre.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>Le bruit, les rayures et les bords de nuages présentent des sauts comme les failles : fiez-vous aux lignes longues et droites, et comparez avec le bruit du déplacement. Une zone de faille plus large que l'échelle indique moins que son décalage ; mesurez son décalage avec un profil.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>GeoTIFF du saut de déplacement, en mètres.</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>Écart-type de la gaussienne, en pixels. Les grandes échelles montrent moins de bruit mais plus de flou ; les pixels à moins de cette distance de pixels manquants n'ont pas de résultat.</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>Cisaillement</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>GeoTIFF de la déformation cisaillante √((u_x − v_y)² + (u_y + v_x)²), u est, v nord.</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>Dilatation</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>GeoTIFF de la dilatation u_x + v_y : positive là où le sol s'ouvre.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>GeoTIFF de la rotation ½ (v_x − u_y) : négative sur une faille dextre.</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>faille,rupture,décalage,déformation,cisaillement,dilatation,rotation,gradient</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>Échelle (px)</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Mesure…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>Quand ne pas s'y fier :</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>Citer :</translation>
  </message>
  <message>
   <source>Import displacement</source>
   <translation>Importer un déplacement</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>Transforme les décalages ou les vitesses d'un autre programme en raster de déplacement de cette extension.</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>Lit un déplacement horizontal, des décalages en pixels ou des vitesses mesurés par un autre programme, et écrit des mètres vers l'est et vers le nord, avec la confiance, comme le fait « Estimer le déplacement ». Traces, glissement, corrections et rapports fonctionnent ensuite avec.
Sont connus COSI-Corr (ENVI) et geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT et ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), le texte d'ampcor et de CARST, TICOI, les deux GeoTIFF des programmes MicroFlow publiés, et tout raster dont vous pouvez nommer les bandes. L'unité, le signe, les dates et le pas sont tirés du fichier ou de son format, affichés dans le journal et écrits dans le résultat ; ce que vous choisissez ici l'emporte.
Une vitesse devient un déplacement grâce à ses deux dates ; une année a 365 jours. Les pixels deviennent des mètres selon la taille des cellules au sol.</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>Les programmes diffèrent par le signe et ne le documentent pas toujours : comparez avec un mouvement connu, ou donnez les deux images et choisissez le signe mesuré. Si un programme n'a pas écrit de confiance de 0 à 1, la confiance vaut 1 partout, ce qui ne signifie pas que le champ est fiable.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>Le fichier écrit par l'autre programme. S'il y en a deux, choisissez l'un ou l'autre : le second est trouvé dans le même dossier grâce à son nom.</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>Le programme qui a écrit le fichier. auto le reconnaît d'après le fichier. plain est tout raster dont les deux premières bandes sont les composantes vers l'est et vers le nord.</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>L'unité des valeurs : auto est celle du fichier ou de son format.</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>Le sens positif de la première et de la seconde composante. auto est la convention du format ; s'il n'en a pas, comme avec les programmes MicroFlow publiés, le signe est mesuré sur les deux images.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>Les dates des deux images, par exemple 2016-07-18 2016-08-03. Les vitesses en ont besoin si le fichier ne les indique pas. Dans un cube TICOI, elles sélectionnent la période.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF à trois bandes : déplacement vers l'est et vers le nord en mètres, et confiance de 0 à 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>GeoTIFF à deux bandes : un écart-type vers l'est et vers le nord en mètres, si le programme a écrit des erreurs.</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>L'image sur les pixels de laquelle le champ a été mesuré. Un fichier sans coordonnées est placé sur elle ; avec l'image après, elle sert à mesurer le signe.</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>Nécessaire seulement pour mesurer le signe sur les deux images, si le fichier ne l'indique pas.</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>La seconde composante, si elle est dans un fichier à part portant un autre nom.</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>Pour un fichier qui contient des coordonnées sans indiquer leur système.</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>Le nombre de pixels que vaut une unité des valeurs. 0 prend le nombre du fichier : pour MicMac, le dernier Px1Pas de son param_….xml, sinon 1.</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>La taille d'un pixel pour des valeurs en px. 0 prend la taille des cellules du fichier, ou des pixels de l'image avant.</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>Les valeurs qui signifient « inconnu », outre celles que le fichier déclare. Certains programmes écrivent 0 : ajoutez-le si le journal signale que beaucoup de cellules valent exactement 0.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Signe</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>Image avant</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Image après</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>Second fichier</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>Système de coordonnées de référence</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>Pas (px)</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>Taille de pixel (m)</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>Valeurs nodata</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,décalage,vitesse,convertir</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>Format du fichier</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>Unité des valeurs du fichier</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>Sens positif des valeurs du fichier</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>Le fichier ne contient pas d'erreurs ; aucune incertitude n'a donc été écrite.</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} n'est pas une liste de nombres. Écrivez les valeurs nodata ainsi : -9999, 0.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Il n'y a pas de fichier {path}.</translation>
  </message>
  <message>
   <source>west</source>
   <translation>ouest</translation>
  </message>
  <message>
   <source>south</source>
   <translation>sud</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>cellules</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>Le champ a {cols} × {rows} cellules. Les autres algorithmes acceptent des rasters d'au moins {smallest} × {smallest}.</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>{share} des cellules valent exactement 0 dans les deux composantes, ce que certains programmes écrivent là où ils n'ont pas de valeur. Ajoutez 0 aux valeurs nodata pour les exclure.</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>Format : {format}. Fichiers : {files}.</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>Les valeurs sont en {unit} ; sens positif de la première : {first}, de la seconde : {second}.</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>Une unité du fichier devient {factor} {unit}.</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>Dates : {dates}.</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importer des poids</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>Rend utilisable le checkpoint d'un réseau, après en avoir mesuré les réponses.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Lit les poids d'un réseau MicroFlow publié (un checkpoint PyTorch de type irseparated, irshared ou irseparatedinverse), ou des poids entraînés avec ce projet, sans exécuter aucun code du fichier.
Le réseau est ensuite exécuté sur des paires d'images à mouvement connu. Ses réponses déterminent l'ordre et les signes de ses composantes, l'image sur les pixels de laquelle elles se trouvent, leur gain et leur biais. Ils sont conservés dans une fiche à côté des poids, et chaque exécution les applique. Les poids dont les réponses ne suivent pas le mouvement sont refusés.
Le résultat est un fichier .safetensors accompagné de sa fiche (.json), pour le paramètre « Poids » de « Estimer le déplacement ».</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>Les paires sont simulées et se déplacent de 2 px au plus : des poids performants sur elles peuvent rester mauvais sur vos images, ou pour des mouvements plus grands. Mesurez-les sur une paire dont vous connaissez le mouvement, et vérifiez la corrélation des images qu'indique chaque exécution.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint PyTorch, ou un fichier .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
   <translation>Le nom des poids. S'il est vide, ils prennent le nom de leur fichier.</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>L'endroit où les poids sont conservés. Ceux du dossier par défaut sont proposés par le panneau.</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>La provenance des poids, une adresse ou une citation, conservée dans leur fiche.</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Checkpoint</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>Dossier des poids</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>checkpoint,PyTorch,réseau,GeoFlowNet,safetensors,modèle</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>sha256 du fichier importé</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>Erreur moyenne sur des paires à mouvement connu (px)</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>Erreur moyenne d'une réponse nulle (px)</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>Les poids sont de type {kind} ; sha256 {sha256}.</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>Sur des paires d'images à mouvement connu, leur erreur moyenne est de {error} px (une réponse nulle : {zero} px).</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>Le mouvement vers la droite et vers le bas, en pixels, vaut la matrice {direction} fois les deux composantes que donne le réseau, plus {bias} px. Il est connu aux pixels d'une grille située à {grid} du chemin de l'image avant vers l'image après.</translation>
  </message>
  <message>
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>Les zones à exclure ne touchent pas la zone mesurée : rien n'est exclu. Vérifiez la couche et son système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>{count} polygones des zones à exclure ne peuvent pas être transformés dans le système de référence des images : ils n'excluent rien.</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Évaluer des poids</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>Mesure l'erreur et la vitesse des poids sur une paire simulée, sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Estime le déplacement de la paire d'images simulée fournie avec l'extension, une faille de 0,6 px entre deux dates, avec un autre soleil et des champs labourés, avec les réglages par défaut, et le compare au mouvement simulé.
Les erreurs sont des erreurs moyennes de point final (end-point error) en pixels : partout, et à moins de 6 px de la faille, à côté de celle d'une réponse nulle. La durée comprend l'affinement et le lissage.</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>Une paire n'est qu'une paire, et celle-ci est simulée : elle révèle les erreurs d'un programme et les différences nettes entre poids. Le banc d'essai figurant sur la fiche des poids comporte des images réelles. D'autres programmes en cours allongent la durée.</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>banc d'essai,erreur,vitesse,réseau,modèle</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>Erreur moyenne (px)</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>Erreur moyenne à la faille (px)</translation>
  </message>
  <message>
   <source>Time taken per megapixel (s)</source>
   <translation>Durée par mégapixel (s)</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>Les images sont envoyées au cluster Dask à l'adresse {address}, auquel on fait la même confiance qu'à cet ordinateur.</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>Ramener un raster</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>Ramène un raster quelconque d'après le mouvement sur l'image avant.</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>Annule le déplacement mesuré dans un raster d'après le mouvement : chaque pixel du résultat prend la valeur de l'endroit où son sol s'est déplacé. D'autres bandes de l'image après, une classification ou un modèle d'élévation de cette date se superposent alors à l'image avant, pixel sur pixel.
Le résultat a les pixels propres du raster et toutes ses bandes, en float32. Il est rééchantillonné une seule fois, quels que soient les grilles et les systèmes de référence des deux. Là où le déplacement est inconnu, il n'y a pas de valeur. Pour ne retirer qu'une translation constante ou une rampe, utilisez comme déplacement la part que « Corriger le déplacement » a retirée.</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>Les erreurs du déplacement déplacent aussi le raster : là où la confiance est faible, le résultat est déformé. Le mouvement réel est annulé tout comme les erreurs de recalage. Tenez-en compte quand vous cherchez des changements du sol dans le résultat.</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>Un raster du sol après le mouvement, à une ou plusieurs bandes.</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>Le déplacement d'avant vers après, tel que le donne « Estimer le déplacement ».</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>spline pour les images, altitudes et autres grandeurs ; nearest pour les classes, qui ne doivent pas être mélangées.</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>GeoTIFF sur les pixels propres du raster, NaN là où il n'y a pas de valeur.</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>recalage,déformation,translation,bandes,aligner,orthorectifier,rééchantillonner,coregistration,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>Raster à ramener</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>Rééchantillonnage</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>Raster ramené</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La bande dans laquelle mesurer ; du même type dans les deux images.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>L'intensité du lissage du champ par variation totale, en pixels : les sauts petits par rapport à elle sont aplanis, les failles restent nettes. 0 donne le champ tel qu'il a été mesuré.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Comment le lissage pénalise un saut du déplacement : avec log-tv la pénalité croît lentement avec la hauteur du saut, et une faille garde tout son décalage ; avec tv elle croît proportionnellement à la hauteur.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>Le périphérique qui calcule : auto prend une carte graphique CUDA s'il y en a une, sinon celle d'Apple (mps), sinon le processeur (cpu). Ce qui ne tient pas dans la mémoire de la carte graphique est calculé par le processeur.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>Un raster de déplacement horizontal, positif vers l'est et le nord (en pixels, positif vers la droite et le haut, s'il n'a pas de système de coordonnées de référence). Ses valeurs sont utilisées telles que QGIS les montre, avec facteur d'échelle et constante. Les longueurs sont converties en mètres selon l'unité des bandes ; une vitesse est refusée.</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>La bande du déplacement vers l'est.</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>La bande du déplacement vers le nord.</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>L'image d'avant le mouvement. Les résultats se trouvent sur ses pixels. Tout raster que GDAL ouvre convient, dans une bande de luminosité : panchromatique, visible ou infrarouge.</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>L'image d'après le mouvement, de préférence du même capteur, de la même saison et à la même heure. Si sa grille diffère, elle est rééchantillonnée une fois.</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La partie des images à mesurer, un rectangle : ce que montre la carte, un rectangle dessiné dessus ou l'emprise d'une couche. À défaut, toute la zone que couvrent les deux images. Pour un contour irrégulier, choisissez dans « Zones à exclure » une couche de polygones sur le reste.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>Polygones sur l'eau, les nuages ou tout ce qui ne doit pas être mesuré, dans n'importe quel système de coordonnées de référence et de n'importe quelle taille.</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>Nombres qui signifient l'absence de données dans l'une ou l'autre image, par exemple 0 ou -9999, séparés par des espaces. Ils s'ajoutent aux valeurs nodata des fichiers et des couches. Une valeur très éloignée de toutes les autres, ou au-delà de 1e30, est traitée automatiquement comme nodata ; une valeur qui peut signifier l'absence de données est nommée dans un avertissement.</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>Les images dans des systèmes de référence à datums différents sont alignées par la transformation choisie dans le projet (Projet &gt; Propriétés &gt; Transformations), ou par celle que QGIS utilise par défaut. Si elle peut être fausse de plus d'un demi-pixel, l'exécution est refusée sauf si cette case est cochée ; une translation constante dans le résultat peut alors être une erreur de la transformation.</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>Une couche de lignes le long de failles connues. Rien n'est moyenné ni lissé à travers elles, de sorte que les mouvements des deux côtés ne se mélangent pas ; autour de l'extrémité d'une ligne, le champ se referme de façon lisse. Une ligne doit se trouver à quelques pixels au plus de la faille. Sans cette couche, les failles sont trouvées automatiquement.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>Les poids du réseau : builtin, le chemin d'un fichier .safetensors accompagné de sa fiche (.json), ou none pour l'affinement seul. L'algorithme « Importer des poids » crée de tels fichiers à partir d'autres.</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>Faire suivre le réseau d'un affinement par moindres carrés, qui supprime l'erreur restante d'environ un dixième de pixel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Le plus grand mouvement à rechercher, en pixels de l'image avant. Les grandes valeurs prennent plus de temps et trouvent davantage de fausses correspondances.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Adresse de l'ordonnanceur d'un cluster Dask dont les workers mesurent les tuiles, par exemple tcp://10.0.0.1:8786 ; si elle est vide, cet ordinateur les mesure. Les images y sont envoyées. N'utilisez qu'un cluster auquel vous faites la même confiance qu'à cet ordinateur : quiconque le contrôle décide de ce qui est mesuré. Pour les adresses tls://, les certificats se choisissent dans les paramètres de MicroFlow. Les workers nécessitent PyTorch, NumPy et safetensors, le Python du moteur également distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>Côté des tuiles par lesquelles les images sont traitées. Il modifie la mémoire nécessaire, pas le résultat.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF de l'amplitude du déplacement horizontal, en mètres.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF du saut de déplacement sur quelques pixels, en mètres : une faille nette indique son décalage. Voir l'algorithme « Amplitude des failles ».</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>GeoTIFF à deux bandes : un écart-type du déplacement vers l'est et vers le nord, en mètres. Il est étalonné sur des paires d'images dont le mouvement est connu, de sorte qu'environ deux tiers des erreurs lui sont inférieures et 19 sur 20 inférieures à son double. La fiche des poids donne les chiffres.</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>GeoTIFF au même format que le déplacement, mais avant le dernier lissage. L'algorithme « Régulariser le déplacement » en tire ce qu'une autre intensité TV aurait donné, sans nouvelle exécution.</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>Intensité TV (px)</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>Pénalité</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>Bande est</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>Bande nord</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Bande de l'image avant</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>Bande de l'image après</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>Zone à mesurer</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>Zones à exclure</translation>
  </message>
  <message>
   <source>Values without data</source>
   <translation>Valeurs sans données</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>Autoriser une transformation imprécise</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>Déplacement maximal (px)</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Ordonnanceur Dask</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>Taille de tuile (px)</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>Amplitude du déplacement</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>Déplacement brut</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>En attente de la fin d'une autre exécution…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>Le moteur ne répond pas. Attendez, ou annulez l'exécution.</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>environ {hours} h restantes</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>environ {seconds} s restantes</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>environ {minutes} min restantes</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>Écriture de {file}…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>Régulariser le déplacement</translation>
  </message>
  <message>
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>Lisse un champ de déplacement et laisse ses failles nettes.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Lisse un champ de déplacement par variation totale, qui laisse les failles nettes : les résultats de MicroFlow, ou ceux d'autres programmes. Les déplacements en mètres sont convertis en pixels pour le lissage, puis reconvertis, de sorte que l'intensité a partout la même signification. Si le raster a une troisième bande de confiance de 0 à 1, les pixels de faible confiance suivent leurs voisins.
Les pixels manquants restent manquants.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>Le lissage supprime le bruit, pas l'erreur : les rayures, les rampes et les traces de nuages plus larges que quelques pixels subsistent. Si l'intensité est grande par rapport à un décalage, celui-ci diminue ou disparaît. Comparez avec le champ d'avant le lissage.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>GeoTIFF à trois bandes : déplacement vers l'est et vers le nord en mètres, et la confiance de l'entrée, si elle en a une.</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>Lecture du déplacement…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>lisser,débruiter,filtre,variation totale,log-TV,régulariser,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>Déplacement régularisé</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>La bande 3 a des valeurs de {lowest:.3g} à {highest:.3g}, mais une confiance est comprise entre 0 et 1 : la bande n'est pas utilisée, et tous les pixels ont le même poids.</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>Écrit un résultat sous forme de page avec des cartes, des chiffres et un paragraphe de méthodes.</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>Écrit une page HTML qui n'a besoin d'aucun autre fichier, et la même en PDF : cartes du déplacement vers l'est et vers le nord, de son amplitude et de l'amplitude des failles, de σ s'il est donné, avec barre d'échelle, flèche vers le nord vrai et légende symétrique ; la courbe de glissement ; le verdict ; des statistiques et un histogramme ; tous les paramètres, les poids, le sha256 des entrées, les versions ; ce qu'il faut citer, les limites en termes simples, et un paragraphe de méthodes pour un article.</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>Le rapport montre ce que les fichiers indiquent. Pour un champ d'un autre programme, il n'y a pas de verdict, et sa confiance peut avoir un autre sens.</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>Le résultat dont rendre compte.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>Un écart-type vers l'est et vers le nord, dans les bandes 1 et 2.</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>Si elle n'est pas donnée, elle est calculée à partir du déplacement.</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>La faille, dessinée sur toutes les cartes.</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>Les points créés par « Glissement le long d'une faille ».</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>Le titre du rapport. S'il est vide, le nom de la paire est utilisé.</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>pas de SCR</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>Lecture du champ…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>Hachage des entrées…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>Courbe de glissement</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>Une page qui n'a besoin d'aucun autre fichier.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>La même chose sur des pages A4.</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>rapport,PDF,HTML,carte,statistiques,méthodes,figure,imprimer</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} pixels de {size} ({crs})</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>σ vers l'est</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>σ vers le nord</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Méthodes</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Citer</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>Paramètres et versions</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>Amplitude et sauts</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>Le fichier n'indique pas de verdict : un autre programme a mesuré ce champ, ou une version antérieure.</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>Déplacement du sol : {pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>Un écart-type</translation>
  </message>
  <message>
   <source>file</source>
   <translation>fichier</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>polygones exclus</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>algorithme</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>périphérique utilisé</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>paire</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>image avant</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>image après</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>date avant</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>date après</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>dates</translation>
  </message>
  <message>
   <source>input</source>
   <translation>entrée</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>format de la source</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>unité de la source</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>signe de la source</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>facteur de la source</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>valeurs nodata de la source</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>sha256 des poids</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>Glissement le long de la faille</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name} ({unit}, ± 95 %)</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>Décalage parallèle, + = dextre</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>Décalage perpendiculaire, + = ouverture</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>Distance le long de la trace ({unit})</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histogramme</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>part des pixels avec une valeur</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>médiane ({unit})</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>dispersion, NMAD ({unit})</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>1er centile ({unit})</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>99e centile ({unit})</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>bruit entre pixels voisins ({unit})</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>médiane du sol stable ({unit})</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>σ du sol stable ({unit})</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>σ médian ({unit})</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>, complété par un affinement robuste par moindres carrés avec déformation de l'image</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>, et le champ n'a pas été régularisé</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>Les changements entre les dates, comme les ombres, la végétation, l'eau et les nuages, ressemblent à un mouvement là où rien n'a bougé. La confiance montre où les images concordent encore.</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>Les erreurs de l'orthorectification, du modèle d'élévation et du capteur causent des translations, des rampes et des rayures d'un dixième de pixel ou plus. Elles sont visibles sur le sol stable.</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>Seul le mouvement horizontal est mesuré ; le mouvement vertical apparaît comme horizontal là où la visée est oblique.</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>un programme inconnu</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>Le déplacement horizontal du sol{when} a été mesuré sur deux images orthorectifiées avec {plugin} {version} (d'après Bertrand et al. 2025). {start}{refined}{smoothed}. Un mouvement jusqu'à {limit} px a été recherché. Les déplacements sont en mètres au sol vers l'est vrai et le nord vrai, sur une grille de {grid}.</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>Le programme qui a mesuré ce champ n'a pas donné de confiance : elle vaut donc 1 partout.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>n'existe plus</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> entre {before} et {after}</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>Le déplacement horizontal du sol{when} a été mesuré avec {format} et importé dans {plugin} {version} : les valeurs en {unit}, multipliées par {factor}, sont devenues des mètres vers l'est vrai et le nord vrai, sur une grille de {grid}.</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>Le déplacement horizontal du sol{when} est sur une grille de {grid} ; {algorithm} de {plugin} {version} l'a écrit.</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>Un réseau sans corrélation (poids sha256 {sha}) a donné un premier flot</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>Point de départ : un champ sans mouvement</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>, et le champ a été régularisé par {penalty} d'intensité {strength} px, pondéré par sa confiance</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}, comme le demandent ses auteurs.</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin}, version {version}, exécuté dans QGIS {qgis}.</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confiance (0–1)</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>Déplacement est (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>Déplacement nord (m, + = nord)</translation>
  </message>
  <message>
   <source>Removed east (m, + = east)</source>
   <translation>Retiré est (m, + = est)</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>Retiré nord (m, + = nord)</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>Déplacement vers la droite (px, + = droite)</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>Déplacement vers le haut (px, + = haut)</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>Déplacement est, brut (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>Déplacement nord, brut (m, + = nord)</translation>
  </message>
  <message>
   <source>East displacement, corrected (m, + = east)</source>
   <translation>Déplacement est, corrigé (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>Déplacement nord, corrigé (m, + = nord)</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Déplacement est, régularisé (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Déplacement nord, régularisé (m, + = nord)</translation>
  </message>
  <message>
   <source>Removed to the right (px, + = right)</source>
   <translation>Retiré vers la droite (px, + = droite)</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>Retiré vers le haut (px, + = haut)</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>Amplitude du déplacement ({unit})</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>Amplitude des failles ({unit})</translation>
  </message>
  <message>
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>Incertitude, un écart-type ({unit})</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>Dispersion des paires ({unit})</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>Part des paires utilisées (0–1)</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>Déplacement est depuis la première date ({unit})</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>Vitesse vers l'est ({unit})</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>Dilatation (+ = ouverture)</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>Rotation (− = dextre)</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>Ce qui a été mesuré est conservé : une nouvelle exécution avec les mêmes images et paramètres reprendra à partir de là. D'ici là, {megabytes} MB se trouvent dans {folder}.</translation>
  </message>
  <message>
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>Une exécution précédente n'était pas terminée : reprise à partir de ses tuiles.</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>Le signe {sign} a été mesuré : avec lui, la corrélation des images est de {best}, avec {second} de {next}.</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Glissement le long d'une faille</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>Mesure le décalage à travers une faille le long de sa trace, avec son intervalle à 95 %.</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>Place des boîtes en travers d'une trace, empile le déplacement de chacune en un profil, ajuste des droites des deux côtés de la trace, et y mesure le décalage entre les droites. Le décalage parallèle est positif sur une faille dextre, et le décalage perpendiculaire est positif là où la faille s'ouvre, quel que soit le sens de tracé. Chacun a son écart-type et son intervalle à 95 %, tirés de boîtes du même type à côté de la faille et de la variation du décalage avec un écart plus large.
Les boîtes suivent la direction de la trace, et leurs rangées suivent la trace elle-même. Les totaux sont le décalage moyen, le plus grand, et l'aire sous la courbe. Choisissez le déplacement brut s'il y en a un : le déplacement lissé sous-estime les petits décalages.</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>Un décalage ne vaut que ce que vaut la trace : une trace plus éloignée de la faille que l'écart donne un décalage trop petit. Un mouvement courbe à côté de la faille, une seconde faille dans la boîte et des rayures le long de la faille apparaissent comme un décalage. Les points marqués « avec prudence » en indiquent la raison.</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>Un déplacement de cette extension : mètres vers l'est dans la bande 1 et vers le nord dans la bande 2.</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>Elle détermine quel sol est fiable et, avec la statistique weighted, chaque pixel est pondéré par l'inverse de sa variance. À défaut, la confiance fait les deux.</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>Lignes le long de la faille, dessinées par vous ou proposées par « Tracer les failles ». Les distances se mesurent depuis le début de chaque ligne. La couche peut être dans n'importe quel système de coordonnées de référence, et une ligne ne doit pas se croiser elle-même.</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>Comment sont moyennées les valeurs sur la largeur d'une boîte : médiane, moyenne, ou moyenne pondérée par l'incertitude ou la confiance.</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>Une page avec la courbe, ses totaux et chaque point ; elle n'a besoin d'aucun autre fichier.</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>Un dossier pour la courbe en SVG et PNG, les points en CSV, et le tout en JSON et en texte au format de StackProf.</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>Espacement des boîtes (m)</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>Distance entre les boîtes le long de la trace ; 0 prend leur largeur.</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>Longueur d'une boîte en travers de la faille (m)</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>Largeur d'une boîte le long de la faille (m)</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>Écart à côté de la trace (m)</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>Longueur qui donne la direction (m)</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>La direction au niveau d'une boîte est la corde de la trace sur cette longueur ; 0 prend deux fois la largeur. La direction définit ce qui est parallèle et ce qui est perpendiculaire.</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>Statistique</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Glissement</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>Un point par boîte : décalages avec leurs écarts-types et intervalles à 95 %, largeur de la zone de faille, part du décalage sur la faille, nombre de valeurs effectives, et qualité.</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>Le contour de chaque boîte, avec les mêmes champs.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>Profils</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>Une table des profils empilés : distance en travers de la faille, les deux composantes, leur dispersion.</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>Longueur de trace mesurée (m)</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>Décalage parallèle moyen (m, + = dextre)</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>Décalage perpendiculaire moyen (m, + = ouverture)</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>Plus grand décalage parallèle (m)</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>Aire sous la courbe du décalage parallèle (m²)</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>Dossier des fichiers</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>glissement,décalage,profil,empilement,dextre,sénestre,ouverture,StackProf,faille,rupture</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Glissement (m, + = dextre)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Boîtes en travers de la faille</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>Profils empilés</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>{count} boîtes sur {length} {unit} : décalage moyen {mean} {unit} (+ = dextre), {opening} {unit} (+ = ouverture) ; maximum {greatest} {unit}. {care} demandent de la prudence, {missing} n'ont pas pu être mesurées.</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>L'incertitude de la même exécution.</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>Les deux côtés ensemble ; 0 prend {pixels} pixels.</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>Ce qui est empilé en un profil ; 0 prend {pixels} pixels.</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>Exclu des droites de part et d'autre de la trace, pour tenir compte de la largeur de la faille et d'une trace inexacte ; 0 prend {pixels} pixels.</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>Les bandes et les barres sont des intervalles qui contiennent le décalage dans 95 % des cas. Les points orange demandent de la prudence, pour la raison donnée dans la table.</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>± est un écart-type, avec la corrélation des erreurs le long de la faille. La plus grande valeur est le maximum d'un grand nombre et tend à être trop grande d'environ son erreur.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>Composante</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Boîte</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95 %</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>Sur la faille</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>Valeurs effectives</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>Glissement le long de {trace}, mesuré dans {displacement}</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>Glissement le long de {trace}</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>Mesuré dans {displacement} par des boîtes de {length} en travers de la faille et de {width} le long d'elle, tous les {spacing}. Elles sont empilées par {statistic}, avec des droites ajustées des deux côtés au-delà d'un écart de {gap}. La direction est la corde de {smoothing} de trace.</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>L'erreur d'un décalage est mesurée sur le champ lui-même : par des boîtes du même type à côté de la faille, par la variation du décalage avec un écart plus large, et par {share} du décalage pour l'erreur d'échelle de l'estimateur, jusqu'à sa totalité là où le sol n'est pas fiable. La largeur de la zone de faille est la largeur des valeurs autour de la trace qui s'écartent de plus de deux écarts-types des deux droites. La part sur la faille est le saut entre les valeurs juste à côté de la trace, divisé par le décalage. Les valeurs effectives sont le nombre de valeurs indépendantes qui donneraient cette erreur.</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>Longueur ({unit})</translation>
  </message>
  <message>
   <source>Mean ({unit})</source>
   <translation>Moyenne ({unit})</translation>
  </message>
  <message>
   <source>Greatest ({unit})</source>
   <translation>Maximum ({unit})</translation>
  </message>
  <message>
   <source>Area under the curve ({unit}²)</source>
   <translation>Aire sous la courbe ({unit}²)</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>Distance ({unit})</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>Parallèle ({unit})</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>Perpendiculaire ({unit})</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>Zone ({unit})</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>avec prudence</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesuré</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>un côté a trop peu de valeurs</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>moins de la moitié d'un côté a un déplacement</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>une autre partie de la trace se trouve dans la boîte</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>la trace tourne de plus de 30° dans la boîte</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>la zone de faille est plus large que l'écart</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>moins de la moitié de la boîte est un sol fiable</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>mesuré à la main</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>pas de sol à côté de la faille pour tester l'erreur</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>Tracer les failles</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>Propose des lignes le long desquelles un champ de déplacement présente un saut.</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>Propose des traces de failles : des lignes le long desquelles le déplacement saute d'un côté à l'autre. En chaque pixel, des plans sont ajustés des deux côtés de lignes dans douze directions ; leur différence au pixel est le saut, de sorte qu'un gradient régulier n'en donne pas. Les crêtes du saut deviennent des lignes, les lacunes sont comblées là où le saut mène d'une extrémité à l'autre, et les branches courtes sont supprimées.
Chaque ligne a sa longueur, son azimut et son décalage moyen avec écart-type : le décalage parallèle est positif pour un mouvement dextre, le décalage perpendiculaire pour une ouverture. Modifiez les lignes avec les outils de QGIS, et utilisez-les dans « Glissement le long d'une faille », ou comme trace d'une nouvelle estimation.</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>Une proposition n'est pas une carte : les bords des nuages, des ombres et des bandes d'image mal placées causent aussi des sauts, et une faille de décalage inférieur au minimum n'est pas proposée. Près d'une extrémité, où le décalage s'atténue, une ligne s'arrête trop tôt. Comparez avec les images et avec ce que l'on sait des failles.</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>{count} lignes sont proposées, {length} {unit} en tout.</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>Le saut d'une ligne doit aussi atteindre trois fois cette valeur.</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>Traces de failles</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>Lignes avec longueur, azimut, décalage moyen avec écart-type, les deux composantes, et sens : dextre, sénestre, ouverture ou fermeture.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Recherche de sauts…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>Tracé des lignes…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>Traces de failles proposées</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>Aucune ligne n'est proposée : nulle part le déplacement ne saute de {least} le long d'une ligne assez longue. Choisissez un décalage minimal ou une longueur minimale plus petits si une faille est connue.</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>faille,trace,rupture,ligne,saut,crête,linéament,carte</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>Décalage minimal (m)</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>Longueur minimale (m)</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>Nombre de lignes</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>Le saut qu'une ligne doit atteindre quelque part ; la ligne se poursuit là où le saut est au moins la moitié de celui-ci. 0 prend {share} de pixel, ou six fois le bruit du saut si c'est davantage.</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>Les lignes plus courtes sont exclues ; 0 prend {pixels} pixels.</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>Une transformation plus exacte, {name} ({accuracy} m), ne peut pas être utilisée ici, car la grille {grid} manque. Installez-la depuis {source}, dans le dossier proj du profil utilisateur.</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>Les systèmes de référence des images ont des datums différents. La transformation entre eux, {name}, est exacte à {accuracy} m près : une translation constante de cette taille peut être une erreur.</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>Les images sont alignées par la transformation {name}, dont l'exactitude n'est pas connue.</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>Bon : le déplacement est mesuré.</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>Avec prudence : le déplacement est mesuré, mais lisez d'abord ceci.</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>Non mesuré : ce résultat ne montre aucun mouvement fiable.</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>{measured:.0%} de la zone a un résultat ; sur {trusted:.0%} de cette zone, l'erreur est inférieure à {bound} px ou à un dixième du mouvement. Erreur typique à cet endroit : {east:.2g} {unit} et {north:.2g} {unit}.</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>Part fiable de la zone mesurée (0–1)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>Mouvement médian du sol fiable, est (m)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>Mouvement médian du sol fiable, nord (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>Erreur typique du sol fiable, est (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>Erreur typique du sol fiable, nord (m)</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>Le mouvement atteint le déplacement maximal (0 ou 1)</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>Verdict : good (bon), care (avec prudence) ou not measured (non mesuré)</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>Raisons du verdict</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>{measured:.0%} de la zone a un résultat, nulle part avec une erreur inférieure à {bound} px ou à un dixième du mouvement.</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>Aucun pixel n'a de données dans les deux images. Choisissez des images de la même zone.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>L'erreur n'est inférieure à {bound} px ou à un dixième du mouvement que sur {share:.0%} de la zone mesurée. Choisissez des images de date, de saison ou de bande plus proches.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>Ramenée selon le résultat, l'image après ne concorde pas mieux avec l'image avant (corrélation {after:.3f}, contre {before:.3f}). La plus grande part de la différence entre les images est du changement, pas du mouvement.</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>Le mouvement atteint le déplacement maximal recherché. Augmentez-le et relancez l'exécution : un mouvement plus grand est manqué.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>L'erreur est inférieure à {bound} px ou à un dixième du mouvement sur {share:.0%} de la zone mesurée. Masquez le reste, ou lisez-le avec son erreur.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>Le sol stable bouge de {shift_east:+.2g} {unit} ({side_east}), {shift_north:+.2g} {unit} ({side_north}) (erreur {error:.2g} {unit}). Les images sont décalées en bloc l'une par rapport à l'autre : retirez la translation.</translation>
  </message>
 </context>
</TS>
