<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>DockBody</name>
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
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Afficher là où la confiance est d'au moins</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Progression de l'exécution</translation>
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
   <source>Cancel</source>
   <translation>Annuler</translation>
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
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcule avec PyTorch dans un programme distinct, le moteur. Le Python de QGIS n'est jamais modifié.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
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
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>Les réseaux disponibles ici. Celui qu'utilise une exécution se choisit dans le panneau, sous « Avancé ».</translation>
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
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Les poids des réseaux publiés se trouvent sur &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Leurs conditions sont celles de leurs auteurs. Toute utilisation doit citer l'article : MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Le moteur s'est arrêté sur une erreur : {reason}. Consultez le journal MicroFlow pour les détails.</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>Il n'y a pas de Python {python}, pourtant choisi pour exécuter le moteur. Choisissez-en un autre dans les paramètres de MicroFlow, ou dans la variable d'environnement MICROFLOW_ENGINE_PYTHON si elle est définie.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python} est un Python {version} ; le moteur nécessite la version 3.9 ou ultérieure. Choisissez-en un autre dans les paramètres de MicroFlow, ou dans la variable d'environnement MICROFLOW_ENGINE_PYTHON si elle est définie.</translation>
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
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>La mémoire est insuffisante pour mesurer même de petites parties de l'image (taille de tuile : {tile} px). Fermez d'autres programmes, puis relancez l'exécution.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>L'ordonnanceur Dask {address} est inutilisable : {reason}. Vérifiez son adresse, ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} ne dispose pas de Dask ({reason}). Installez-y distributed avec pip, ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Le cluster Dask à l'adresse {address} n'a eu aucun worker pendant {seconds} s. Démarrez ses workers et relancez l'exécution : ce qui a été mesuré est conservé. Ou laissez DASK_SCHEDULER vide pour mesurer sur cet ordinateur.</translation>
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
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>La fiche des poids {card} est inutilisable ({reason}). Récupérez de nouveau les poids et la fiche à leur source, ou choisissez les poids intégrés.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>La fiche des poids {card} indique l'architecture de base (backbone) {found} ; cette version connaît {known}. Choisissez d'autres poids, ou une version de MicroFlow qui prend ceux-ci en charge.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Le fichier de poids {path} est tronqué : {found} octets sur {expected}. Copiez-le ou téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>Le fichier de poids {path} n'est pas celui que décrit sa fiche : son sha256 est {found}, la fiche indique {expected}. Récupérez de nouveau les poids et la fiche à leur source.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>Les poids {path} ne correspondent pas à l'architecture indiquée par leur fiche : {reason}. Choisissez d'autres poids, ou les poids intégrés.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Les images avant et après sont identiques : bande {band} de {path}. Choisissez des images de deux dates différentes.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>L'est et le nord sont tous deux la bande {band} de {path}. Choisissez deux bandes ; celles de MicroFlow sont 1 et 2.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Avec les poids « {weights} » et sans affinement, rien ne serait mesuré. Activez l'affinement, ou choisissez des poids.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>La taille d'un pixel au sol ne peut pas être déterminée : {crs} ne couvre pas toute l'emprise {extent} (xmin, ymin, xmax, ymax). Vérifiez le système de coordonnées de référence de l'image, ou reprojetez l'image.</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>Deux résultats devaient être écrits dans {path}. Choisissez un fichier distinct pour chacun.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Un fichier de l'exécution n'a pas pu être écrit ou lu : {reason}. Vérifiez que le disque de {folder} dispose d'espace libre, puis relancez l'exécution.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Il n'y a pas de périphérique « {device} » ici, seulement {there}. Choisissez l'un d'eux, ou auto.</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>Personne n'a mesuré dans quelle direction les poids {path} répondent : leur résultat pourrait avoir le mauvais signe. Choisissez des poids dont la fiche indique une direction, ou les poids intégrés.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>{path} ne peut pas être lu comme image : {reason}. Choisissez un fichier raster que QGIS peut afficher, ou copiez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} est un service cartographique ({driver}), qui envoie des images d'affichage au lieu de pixels à mesurer. Procurez-vous l'image elle-même sous forme de fichier, par exemple un GeoTIFF.</translation>
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
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La bande {band} de {path} contient des indices de palette de couleurs, qui n'ont pas de luminosité. Choisissez une autre bande, ou convertissez d'abord l'image (Raster &gt; Conversion &gt; PCT vers RVB).</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} est positionné par des points de contrôle, ou par une géotransformation de surface nulle, et n'a pas de grille régulière. Rectifiez-le d'abord (Raster &gt; Projections &gt; Projection (warp), ou le Géoréférenceur).</translation>
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
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Les images ne se recouvrent pas : l'image avant couvre {pre}, l'image après {post}. Choisissez des images de la même zone, et vérifiez leurs systèmes de coordonnées de référence.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
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
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Aucun pixel n'est utilisable dans les deux images : là où l'une a des données, l'autre n'en a pas ou est masquée. Choisissez une autre zone ou un masque plus petit, ou vérifiez les valeurs nodata des images.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La bande {band} de {path} a partout la valeur {value:.7g} dans la zone à mesurer ; sans texture, aucun mouvement n'est visible. Choisissez une autre bande ou une autre image.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Le polygone {number} du masque est inutilisable : {reason}. Réparez la couche avec « Réparer les géométries », dans le groupe « Géométrie vectorielle » de la boîte à outils de traitements, ou lancez l'exécution sans masque.</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>{path} ne peut pas être ramené sur la grille de l'image avant : {reason}. Reprojetez-le d'abord sur cette grille (Raster &gt; Projections &gt; Projection (warp)).</translation>
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
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>L'installation ne propose pas de PyTorch pour {device} sur {platform}. Choisissez, dans les paramètres de MicroFlow, un interpréteur disposant de PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Ce système dispose de {found} ; PyTorch nécessite {needed} ou une version ultérieure. Mettez le système à jour, ou choisissez, dans les paramètres de MicroFlow, un interpréteur disposant d'un PyTorch plus ancien.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>PyTorch pour les GPU NVIDIA n'a pas été installé : {reason}. Installez un pilote plus récent du GPU, ou installez le moteur pour le CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
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
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>Le moteur dans {folder} est endommagé : {reason}. « Réparer », dans les paramètres de MicroFlow, le recrée.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>Le moteur dans {folder} a été créé avec Python {expected}, mais son interpréteur est maintenant Python {found}. « Réparer », dans les paramètres de MicroFlow, le recrée.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>Le moteur dans {folder} a été créé par une autre version de MicroFlow. « Réparer », dans les paramètres de MicroFlow, le met à jour.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} ne peut pas être supprimé : {reason}. Fermez les autres fenêtres de QGIS et tout ce qui utilise le moteur, puis réessayez.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>{path} ne peut pas être lu comme poids : {reason}. Choisissez un checkpoint PyTorch ne contenant que des nombres (.pt, .pth), ou un fichier .safetensors ; s'il provient d'ailleurs, téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} ne contient aucun réseau connu de MicroFlow : {reason}. Choisissez un checkpoint du MicroFlow publié (irseparated, irshared, irseparatedinverse), ou des poids produits par ce projet.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>Les poids {path} ne mesurent pas le mouvement : sur {count} paires d'images dont le mouvement est connu, leur erreur moyenne est de {error} px ; une réponse nulle partout donne {zero} px, et au plus {most} px sont acceptés. Choisissez d'autres poids.</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>Des poids portent déjà ce nom : {path}. Choisissez un autre nom, ou supprimez-les d'abord.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>« {name} » ne peut pas être un nom de poids : un nom est celui d'un fichier, sans son dossier ni son extension, et builtin et none sont réservés. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
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
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>Flèches de déplacement</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Il n'y a pas de couche de déplacement dans le projet : exécutez d'abord MicroFlow.</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>Tracer un profil en travers de la faille</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>Afficher le déplacement sous forme de flèches</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>Comparer les images : coïncident-elles ?</translation>
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
   <source>The command is in the clipboard.</source>
   <translation>La commande est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Choisissez une image d'avant le mouvement et une image d'après.</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Mesurer le déplacement du sol…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guide de MicroFlow</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host} répond avec le statut {status}</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} ne répond plus</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow calcule avec PyTorch dans son propre moteur, qui n'est pas encore installé.</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Choisir un Python disposant de PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>Le diagnostic est dans le presse-papiers, sans noms de personnes.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>La variable d'environnement MICROFLOW_ENGINE_PYTHON indique {python}, qui l'emporte sur le choix ci-dessous.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Suppression du moteur de MicroFlow</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>Le moteur a été supprimé, ainsi que tout ce que son installation avait créé.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Examen de cet ordinateur</translation>
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
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>Le moteur est en cours d'utilisation. Attendez la fin de son exécution, ou annulez-la.</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Toute la zone commune aux deux images</translation>
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
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>L'aperçu porte sur ce qu'affiche la carte : déplacez-la sur le résultat.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Le déplacement brut de la dernière exécution n'existe plus ({path}). Relancez l'exécution pour prévisualiser d'autres intensités TV.</translation>
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
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>Ici : est {east} m, nord {north} m ; {size} m vers {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>Ici : droite {east} px, haut {north} px ; {size} px vers {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confiance {value}.</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
   <translation>Le graphique nécessite matplotlib dans le Python de QGIS ; les valeurs ci-dessous et le CSV s'en passent.</translation>
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
   <source>Starting…</source>
   <translation>Démarrage…</translation>
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
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>Rien n'a pu être mesuré : aucun pixel n'a de données dans les deux images.</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
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
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>Pendant une exécution, ses tableaux se trouvent dans ce dossier : environ {bytes} octets par pixel de l'image avant. Une exécution annulée ou ayant échoué y laisse ses tuiles terminées, et reprend à partir d'elles lorsqu'elle est relancée avec les mêmes images et paramètres.</translation>
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
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Télécharge {download}, occupe {disk} sur le disque de {folder} et prend {duration} à 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
   <translation>Ne télécharge rien de plus, occupe {disk} sur le disque de {folder} et prend {duration}.</translation>
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
   <source>Brings Python {python} along.</source>
   <translation>Fournit Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
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
   <source>Choose the two images of the result in the dock first.</source>
   <translation>Choisissez d'abord les deux images du résultat dans le panneau.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
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
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>Le résultat avec une intensité TV de {strength} px est sur la carte.</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>Aucun mouvement n'a pu être distingué du bruit : la confiance maximale est de {best}. Le résultat est masqué. Choisissez des images de date, de saison ou de bande plus proches.</translation>
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
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>{share} % de l'image avant est sous les nuages : excluez cette partie au moyen d'une couche de zones.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>{share} % de l'image après est sous les nuages : excluez cette partie au moyen d'une couche de zones.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>environ {hours} h</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>Zone mesurée à {share} en {seconds} s sur {device} ; bruit : {east} {unit} est, {north} {unit} nord.</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Mesure {cols} × {rows} px ({megapixels} Mpx) de {side} {unit}.</translation>
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
   <source>Takes {duration}, by the speed of the last run.</source>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>Recalée selon le résultat, l'image après concorde mieux avec l'image avant : corrélation locale {after}, contre {before} sans recalage.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Recalée selon le résultat, l'image après ne concorde pas mieux avec l'image avant : corrélation locale {after}, contre {before} sans recalage. Soit presque rien n'a bougé, soit le résultat est faux : examinez la confiance, et essayez d'autres poids.</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>Déplacement du sol</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>Mesure en chaque pixel de combien le sol s'est déplacé entre deux images orthorectifiées du même lieu, à une fraction de pixel près, et garde les failles nettes.
Le résultat est en mètres au sol, positif vers l'est et le nord, sur la grille de l'image avant, accompagné d'une valeur de confiance. Les images sans système de coordonnées de référence donnent des pixels, positifs vers la droite et le haut. Les images sur des grilles différentes sont d'abord ramenées sur une seule. Là où l'une des images n'a pas de données, ou à quelques pixels de là, le résultat n'en a pas.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Les ombres qui ont bougé avec le soleil, les nuages, la neige, l'eau, les champs labourés et les constructions nouvelles ressemblent à un mouvement ou le masquent ; la confiance y est souvent faible, mais pas toujours. Un décalage inférieur au bruit indiqué par l'exécution n'est pas mesuré. Les erreurs d'orthorectification ressemblent à un mouvement qui suit le relief ou les bandes du capteur : loin de la faille, le champ doit être proche de zéro. Un mouvement supérieur au déplacement maximal n'est pas trouvé.</translation>
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
   <source>Aligning the images…</source>
   <translation>Alignement des images…</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>Montre où un champ de déplacement présente un saut, et de combien : la plus grande valeur singulière de son gradient gaussien, mise à l'échelle de sorte qu'un saut net indique son décalage en mètres. Le gradient médian sur 12 échelles de chaque côté est soustrait au préalable, de sorte qu'une translation et une rampe uniforme donnent zéro.
Le cisaillement, la dilatation et la rotation proviennent du même gradient, fond compris, et sont sans unité. La rotation est positive dans le sens antihoraire : négative sur une faille dextre, positive sur une faille sénestre.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>Le bruit, les rayures et les bords de nuages présentent des sauts comme les failles : fiez-vous aux lignes longues et droites, et comparez avec le bruit du déplacement. Une faille plus large que l'échelle indique moins que son décalage ; mesurez-le avec un profil en travers de celle-ci.</translation>
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
   <source>Import weights</source>
   <translation>Importer des poids</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>Rend le checkpoint d'un réseau utilisable ici, une fois ses réponses mesurées.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Lit les poids d'un réseau MicroFlow publié (un checkpoint PyTorch de type irseparated, irshared ou irseparatedinverse), ou des poids entraînés avec ce projet, sans rien exécuter de ce que le fichier peut contenir.
Des paires d'images dont le mouvement est connu sont ensuite présentées au réseau. De ses réponses découlent l'ordre et les signes de ses composantes, l'image sur les pixels de laquelle elles se trouvent, leur gain et leur biais : ils sont conservés dans une fiche à côté des poids, et chaque exécution les applique. Les poids dont les réponses ne sont pas un mouvement sont refusés.
Le résultat est un fichier .safetensors accompagné de sa fiche (.json), pour le paramètre « Poids » de l'algorithme « Estimer le déplacement ».</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>Les paires sont simulées et se déplacent de 2 px au plus : des poids performants sur elles peuvent rester faibles sur vos images, ou pour des mouvements plus grands. Évaluez-les sur une paire dont vous connaissez le mouvement, et tenez compte de ce que chaque exécution indique sur la corrélation des images.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint PyTorch, ou un fichier .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>Le nom à donner aux poids ; à défaut, celui de leur fichier.</translation>
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
   <source>There is no file {path}.</source>
   <translation>Il n'y a pas de fichier {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Évaluer des poids</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>Indique l'erreur et la vitesse des poids sur une paire simulée, sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Estime le déplacement de la paire d'images simulée fournie avec l'extension, une faille de 0,6 px entre deux dates dont l'ensoleillement diffère et entre lesquelles des champs ont été labourés, avec les réglages par défaut, et le compare au mouvement introduit.
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
   <source>Time taken for a megapixel (s)</source>
   <translation>Durée par mégapixel (s)</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La bande dans laquelle mesurer ; du même type dans les deux images.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>L'intensité du lissage du champ par variation totale, en pixels : les sauts petits par rapport à elle sont aplanis, la faille reste nette. 0 donne le champ tel qu'il a été mesuré.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Comment le lissage pénalise un saut du déplacement : avec log-tv la pénalité croît lentement avec la hauteur du saut, et une faille garde tout son décalage ; avec tv elle croît proportionnellement à la hauteur.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>Le périphérique de calcul : auto prend une carte graphique CUDA, sinon celle d'Apple (mps), sinon le processeur (cpu). Ce qui ne tient pas dans la mémoire d'une carte graphique est calculé par le processeur.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>Un raster de déplacement horizontal en mètres, positif vers l'est et le nord (en pixels, positif vers la droite et le haut, s'il n'a pas de système de coordonnées de référence).</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La partie des images à mesurer, un rectangle : ce que montre la carte, un rectangle dessiné dessus ou l'emprise d'une couche. À défaut, tout ce que couvrent les deux images. Pour un contour irrégulier, choisissez dans « Zones à exclure » une couche de polygones sur le reste.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>Des polygones sur l'eau, les nuages, ou tout ce qui ne doit pas être mesuré.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>Les poids du réseau : builtin, le chemin d'un fichier .safetensors accompagné de sa fiche (.json), ou none pour l'affinement seul. L'algorithme « Importer des poids » crée de tels fichiers à partir d'autres.</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>Faire suivre le réseau d'un affinement par moindres carrés, qui corrige le dernier dixième de pixel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Le plus grand mouvement à rechercher, en pixels de l'image avant. Les grandes valeurs prennent plus de temps et trouvent davantage de fausses correspondances.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Adresse de l'ordonnanceur d'un cluster Dask dont les workers mesurent les tuiles, par exemple tcp://10.0.0.1:8786 ; vide, la mesure se fait sur cet ordinateur. Les workers nécessitent PyTorch, NumPy et safetensors, le Python du moteur également distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>Côté des tuiles par lesquelles les images sont traitées. Il modifie la mémoire nécessaire, pas le résultat.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF à trois bandes : déplacement vers l'est et vers le nord en mètres, et confiance de 0 à 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF de l'amplitude du déplacement horizontal, en mètres.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF du saut de déplacement sur quelques pixels, en mètres : une faille nette y a la valeur de son décalage. Voir l'algorithme « Amplitude des failles ».</translation>
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
   <source>Displacement</source>
   <translation>Déplacement</translation>
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
   <source>Image before</source>
   <translation>Image avant</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Bande de l'image avant</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Image après</translation>
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
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>Lisse un champ de déplacement et laisse ses failles nettes.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Lisse un champ de déplacement par variation totale, qui laisse les failles nettes : les résultats de MicroFlow, ou ceux d'autres programmes. Les mètres sont divisés par la taille d'un pixel au sol avant et multipliés après, de sorte que l'intensité a partout la même signification. Si le raster a une troisième bande de confiance de 0 à 1, les pixels de faible confiance suivent leurs voisins.
Les pixels manquants restent manquants.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>Le lissage supprime le bruit, pas l'erreur : les rayures, les rampes et les traces de nuages plus larges que quelques pixels subsistent. Si l'intensité est grande par rapport à un décalage, celui-ci diminue ou disparaît ; comparez avec le champ d'avant le lissage.</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>La bande 3 a des valeurs de {lowest:.3g} à {highest:.3g}, mais une confiance est comprise entre 0 et 1 : la bande n'est pas utilisée, et tous les pixels ont le même poids.</translation>
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
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Déplacement est, régularisé (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Déplacement nord, régularisé (m, + = nord)</translation>
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
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>Une exécution précédente n'était pas terminée : reprise à partir de ses tuiles.</translation>
  </message>
 </context>
</TS>
