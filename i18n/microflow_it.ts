<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  Immagini</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzato</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  Risultato</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>grezzo</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>smussato</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Applica</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>Scrive l'intero risultato con questa intensità TV; la rete non viene rieseguita.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>Torna all'intensità TV del risultato sulla mappa.</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Mostra dove la confidenza è almeno</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>I pixel con confidenza minore sono trasparenti sulla mappa; i file li conservano. 0 li mostra tutti.</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>Mantieni i risultati precedenti sulla mappa</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>Ogni esecuzione riceve un proprio gruppo. Se l'opzione è disattivata, i risultati di una nuova esecuzione sulle stesse immagini prendono il posto dei precedenti; i file restano.</translation>
  </message>
  <message>
   <source>3  Use it</source>
   <translation>3  Utilizzo</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Avanzamento dell'esecuzione</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Guida</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Esegui</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>Avanzamento dell'installazione</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installa il motore</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Impostazioni…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcola con PyTorch in un programma separato, il motore. Il Python di QGIS non viene mai modificato.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>Gestito: MicroFlow installa il proprio motore</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcola su</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installa il motore</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verifica</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>Disinstalla</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>Interprete esistente: un Python dotato di PyTorch, NumPy e safetensors</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Interprete</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Sfoglia…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Controlla</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>Avanzamento dell'installazione</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copia diagnostica</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>Apri file di log</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>Le reti su questo computer. Scegliere quella da usare in un'esecuzione nel pannello, in “Avanzato”.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Addestrati per</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>Movimento noto</translation>
  </message>
  <message>
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
   <translation>Errore medio su coppie di piccole immagini dal movimento noto, misurato all'importazione dei pesi</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>Una data</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>Errore medio del benchmark: immagini reali di una sola data, spostate da faglie note</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Due date</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>Errore medio del benchmark: immagini reali a due anni di distanza, spostate da faglie note</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>Qui: errore</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>Errore medio sulla coppia simulata fornita con il plugin, misurato su questo computer</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>Qui: alla faglia</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>Lo stesso, entro 6 px dalla faglia</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>Qui: tempo</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>Valuta sul mio computer</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>Valuta i pesi scelti, o tutti, sulla coppia simulata fornita con il plugin</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>Importa da file…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>Indirizzo di un file</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>Scarica e importa</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>I pesi delle reti pubblicate si trovano su &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Valgono le condizioni dei loro autori. Se si usano, citare l'articolo: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>Il suolo stabile non basta per adattare la correzione: restano solo {nodes} punti al di fuori dei pixel non affidabili, delle faglie e dei poligoni. Indicare il suolo fermo con poligoni, oppure ridurre l'area di movimento.</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} non indica le due immagini da cui è stato misurato, quindi non si possono confrontare. Misurare di nuovo lo spostamento e sceglierne il layer.</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path} è stato misurato dall'immagine {image}, che non esiste più. Ripristinare l'immagine, oppure misurare di nuovo lo spostamento.</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>{image} ha cambiato dimensione o posizione da quando {path} è stato misurato da essa. Ripristinare la versione precedente dell'immagine, oppure misurare di nuovo lo spostamento.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>Est e nord sono entrambi la banda {band} di {path}. Scegliere due bande; quelle di MicroFlow sono la 1 e la 2.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La banda {band} di {path} è in {unit}: una velocità, non uno spostamento. Moltiplicarla prima per il tempo tra le immagini, con Raster &gt; Calcolatore raster…, e dare al risultato l'unità m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La banda {band} di {path} è in {unit}, che non è un'unità di lunghezza nota. Convertirla prima in metri, con Raster &gt; Calcolatore raster…, e dare al risultato l'unità m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>La banda {band} di {path} è in {unit}, ma il raster non ha un sistema di riferimento (SR), e la dimensione dei suoi pixel al suolo non è nota. Assegnare al file quello corretto (Raster &gt; Proiezioni &gt; Assegna proiezione).</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>Le due componenti di {path} hanno unità diverse, {east} e {north}, di cui una è in pixel. Scegliere due bande con la stessa unità.</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>È stato scelto {count} spostamento, ma per combinare ne servono due o più. Sceglierne altri.</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>Ci sono {fields} spostamenti e {uncertainties} incertezze. Scegliere un'incertezza per ogni spostamento, nello stesso ordine, oppure nessuna.</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>I {count} spostamenti non hanno pixel in comune, quindi il loro rumore non è noto. Scegliere spostamenti della stessa area.</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>I {count} spostamenti hanno gli stessi valori: sono un'unica misura, che combinarli non migliora. Scegliere spostamenti di coppie di immagini diverse.</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>Le due date di {name} non sono note. Indicare le date di tutti gli spostamenti in “Date”, oppure inserirle nei nomi dei raster.</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Il motore si è arrestato con un errore: {reason}. Consultare il log di MicroFlow per i dettagli.</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>Il Python scelto per il motore, {python}, non esiste. Sceglierne un altro nelle impostazioni di MicroFlow, oppure cambiare la variabile d'ambiente MICROFLOW_ENGINE_PYTHON se è impostata.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>{python} è Python {version}; il motore richiede la versione 3.9 o successiva. Sceglierne un altro nelle impostazioni di MicroFlow, oppure cambiare la variabile d'ambiente MICROFLOW_ENGINE_PYTHON se è impostata.</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python} non può caricare ciò di cui il motore ha bisogno: {reason}. Nelle impostazioni di MicroFlow, riparare il motore gestito o scegliere un Python dotato di PyTorch, NumPy e safetensors.</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>Il motore non si è avviato in {python}: {reason}. Nelle impostazioni di MicroFlow, riparare il motore gestito o scegliere un Python dotato di PyTorch, NumPy e safetensors.
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>Il motore si è interrotto nel mezzo dell'esecuzione ({status}). Il computer potrebbe aver esaurito la memoria o lo spazio su disco: chiudere altri programmi, oppure scegliere una dimensione dei tasselli minore o la CPU, ed eseguire di nuovo.
{tail}</translation>
  </message>
  <message>
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>Il motore non ha risposto per {minutes} minuti ed è stato interrotto. Eseguire di nuovo: i tasselli completati vengono conservati. Se la memoria scarseggiava, prima chiudere altri programmi o scegliere tasselli più piccoli.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Il cluster Dask all'indirizzo {address} ha restituito qualcosa che non è un tassello misurato: {reason}. Controllare che i suoi worker siano affidabili e abbiano lo stesso PyTorch, oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>La memoria non è sufficiente per misurare neppure piccole parti dell'immagine (dimensione dei tasselli: {tile} px). Chiudere altri programmi ed eseguire di nuovo.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>Lo scheduler Dask {address} usa TLS, che richiede tre file: il certificato dell'autorità, un certificato di questo computer e la sua chiave. Ne manca uno ({file}). Sceglierlo nelle impostazioni di MicroFlow.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Lo scheduler Dask {address} non può essere usato: {reason}. Controllarne l'indirizzo, oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} non dispone di Dask ({reason}). Installarvi distributed con pip, oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Il cluster Dask all'indirizzo {address} non ha avuto alcun worker per {seconds} s. Avviare i worker ed eseguire di nuovo: quanto misurato viene conservato. Oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Con i pesi “{weights}” e senza raffinamento non verrebbe misurato nulla. Attivare il raffinamento, oppure scegliere dei pesi.</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>QGIS non ha memoria sufficiente per questo passaggio. I risultati precedenti non sono cambiati. Chiuda altri programmi o scelga immagini più piccole e riesegua.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Non è stato possibile scrivere o leggere un file dell'esecuzione: {reason}. Controllare che sul disco di {folder} ci sia spazio ed eseguire di nuovo.</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>La cartella temporanea {folder} appartiene a un altro utente, oppure altri possono scrivervi. Sceglierne un'altra nelle impostazioni di MicroFlow, oppure cambiare la variabile d'ambiente MICROFLOW_SCRATCH_FOLDER se è impostata.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Il dispositivo “{device}” non è presente, ci sono solo {there}. Sceglierne uno, oppure auto.</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path} non è uno spostamento nel formato {format}. Scegliere uno tra {formats} in “Formato”. Se le due componenti sono in due file, indicare l'altro in “Secondo file”.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>Non è possibile leggere {path}: {reason}. Scegliere un altro file, oppure copiarlo di nuovo dalla sua origine.</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first} ha {first_size} celle, {second} ne ha {second_size}. Scegliere file che appartengano a un solo risultato.</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>L'altra componente di {path} ({part}) non si trova nella stessa cartella. Indicarne il file in “Secondo file”.</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} non ha layer per {asked}; copre il periodo da {first} a {last}. Scegliere due date in quel periodo.</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} contiene una velocità ({unit}), ma non indica le sue due date. Indicare entrambe in “Date”, ad esempio 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} non contiene due date. Scriverle così: 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} non indica l'unità dei suoi valori. Sceglierla in “Unità”.</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} non indica in quale verso i suoi valori sono positivi. Sceglierlo in “Segno”, oppure fornire entrambe le immagini perché possa essere misurato.</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>Le immagini non determinano il segno di {path}: la loro correlazione è {best_score} con {best} e {next_score} con {next}. Scegliere il segno in “Segno”.</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>I valori di {path} sono in pixel delle immagini, ma le sue celle hanno un'altra dimensione. Indicare la dimensione dei pixel delle immagini in “Dimensione pixel”, oppure scegliere l'immagine pre-evento.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path} ha {cols} × {rows} celle, l'immagine pre-evento ha {image_cols} × {image_rows} pixel. La posizione delle celle su di essa non è nota. Scegliere l'immagine su cui sono state misurate.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} campioni sono troppi per una covarianza completa, che ne ammette al massimo {most}. Scegliere celle più grandi, una soglia più alta o una parte più piccola del campo.</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>Nessuna cella di {path} è nota abbastanza da fare da campione. Scegliere una cella minima più piccola, oppure un raster con più valori.</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} richiede coordinate sulla Terra, ma {path} non ha un sistema di riferimento (SR). Assegnare al file quello corretto (Raster &gt; Proiezioni &gt; Assegna proiezione), oppure scegliere un altro formato.</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>Il formato {format} accetta raster le cui righe vanno da ovest a est; quelle di {path} no. Riproiettarlo prima (Raster &gt; Proiezioni &gt; Trasformazione (riproiezione)…).</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>Due spostamenti vanno da {first} a {last}, ma {format} ne accetta uno per ogni coppia di date. Escluderne uno, oppure combinarli prima (“Combina spostamenti”).</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>Il formato kite accetta raster in gradi o in UTM, con il nord in alto; {path} è in {crs}. Riproiettarlo prima (Raster &gt; Proiezioni &gt; Trasformazione (riproiezione)…).</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} richiede le date di entrambe le immagini, ma {path} non le riporta. Indicarle in “Date”, ad esempio 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>Solo {count} stazioni su {all} si trovano dove lo spostamento è noto, e ne servono {needed}. Scegliere un riferimento più semplice, un raggio maggiore o altre stazioni.</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} non ha un campo per {what}; i suoi campi sono {fields}. Indicare quello giusto in “{parameter}”.</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} non ha né punti né campi di longitudine e latitudine; i suoi campi sono {fields}. Caricarlo come punti (Layer &gt; Aggiungi layer &gt; Aggiungi layer testo delimitato…), oppure chiamare questi campi lon e lat.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>{path} non può essere letto come immagine: {reason}. Scegliere un file raster che QGIS può visualizzare, oppure copiarlo di nuovo dalla sua origine.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} è un servizio di mappe ({driver}), che invia immagini da visualizzare anziché pixel misurabili. Procurarsi l'immagine stessa come file, ad esempio un GeoTIFF.</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} è calcolato al volo da QGIS e non ha un file. Salvarlo prima (clic destro sul layer, Esporta &gt; Salva come…) e scegliere il file salvato.</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} proviene dal fornitore di dati {provider}, che non ha un file leggibile qui. Salvarlo prima (clic destro sul layer, Esporta &gt; Salva come…) e scegliere il file salvato.</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} non ha la banda {band}. Scegliere una banda da 1 a {count}.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>La banda {band} di {path} contiene numeri complessi ({dtype}). Scegliere un'immagine a numeri reali, ad esempio l'ampiezza.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La banda {band} di {path} contiene indici di colore di una tavolozza, non luminosità. Scegliere un'altra banda, oppure convertire prima l'immagine (Raster &gt; Conversione &gt; Da PCT a RGB).</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>La banda {band} di {path} è la sua banda alfa, che contiene trasparenza, non luminosità. Scegliere un'altra banda.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>La banda {band} di {path} ha solo i valori {low} e {high}: è una maschera e non ha luminosità. Scegliere un'altra banda o immagine.</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} non è ortorettificato: è georeferenziato tramite {how}, e i suoi pixel sono distorti dalla vista del sensore e dal rilievo. Ortorettificarlo prima, con Raster &gt; Proiezioni &gt; Trasformazione (riproiezione)… e i parametri aggiuntivi da riga di comando {option}.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} è georeferenziato tramite punti di controllo, o la sua geotrasformazione ha area nulla, quindi non ha un reticolo regolare. Rettificarlo prima, con Raster &gt; Proiezioni &gt; Trasformazione (riproiezione)… o con il Georeferenziatore.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path} ha {cols} × {rows} pixel; ne servono almeno {smallest} × {smallest}. Scegliere un'immagine più grande.</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} non ha un sistema di riferimento (SR), ma {other} ne ha uno ({crs}). Assegnare al file quello corretto (Raster &gt; Proiezioni &gt; Assegna proiezione), oppure scegliere due immagini che ne siano prive.</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>Non esiste una trasformazione da {start} a {end} ({reason}). Riproiettare una delle immagini nel sistema di riferimento (SR) dell'altra.</translation>
  </message>
  <message>
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>La trasformazione da {start} a {end}, {name}, ha un'accuratezza di soli {accuracy} m, cioè più di mezzo pixel (un pixel misura {pixel} m). Sceglierne una migliore in Progetto &gt; Proprietà &gt; Trasformazioni, oppure consentire una trasformazione inaccurata. {better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} e {end} hanno datum diversi, e l'accuratezza della trasformazione tra essi, {name}, non è nota. Sceglierne una in Progetto &gt; Proprietà &gt; Trasformazioni, oppure consentire una trasformazione inaccurata. {better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Le immagini non si sovrappongono: l'immagine pre-evento copre {pre}, l'immagine post-evento {post}. Scegliere immagini della stessa area e controllarne i sistemi di riferimento (SR).</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
   <translation>L'estensione {extent} si trova fuori dall'area comune alle due immagini, {common}. Scegliere un'estensione che la intersechi, oppure nessuna.</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>L'area da misurare ha {cols} × {rows} pixel dell'immagine pre-evento; ne servono almeno {smallest} × {smallest}. Scegliere immagini che si sovrappongano di più, oppure un'estensione maggiore.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>La banda {band} di {path} non ha pixel utilizzabili nell'area da misurare: sono tutti nodata, mascherati o non finiti. Scegliere un'altra banda o area, oppure controllare il valore nodata dell'immagine.</translation>
  </message>
  <message>
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>In nessun punto di {path} la confidenza è {least} o superiore: non c'è movimento da disegnare come frecce. Scegliere un altro risultato, oppure immagini più simili per data, stagione o banda.</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>{word} in “Valori senza dati” non è un numero. Scrivere numeri separati da spazi, ad esempio: 0 -9999.</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Nessun pixel è utilizzabile in entrambe le immagini: dove una ha dati, l'altra non ne ha o c'è la maschera. Scegliere un'altra area o una maschera più piccola, oppure controllare i valori nodata delle immagini.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La banda {band} di {path} ha il valore {value:.7g} ovunque nell'area da misurare; senza tessitura non si può osservare alcun movimento. Scegliere un'altra banda o immagine.</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>Il layer delle aree da escludere, {mask}, non ha un sistema di riferimento (SR), quindi la posizione dei suoi poligoni sulle immagini non è nota. Impostare quello corretto (Layer &gt; Imposta SR del layer…).</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>Il layer delle aree da escludere, {mask}, è in {crs}, che non è valido nell'area delle immagini. Riproiettarlo prima nel sistema di riferimento (SR) delle immagini.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Il poligono {number} della maschera non può essere usato: {reason}. Riparare il layer con “Ripara geometrie”, nel gruppo “Geometria Vettore” degli Strumenti di Processing, oppure eseguire senza maschera.</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>Nessun pixel ha un risultato: in nessun punto dell'area entrambe le immagini hanno dati senza lacune su alcune decine di pixel. Non è stato scritto nulla. Scegliere un'altra area o una maschera più piccola, oppure riempire prima i pixel sparsi senza dati.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>L'immagine pre-evento e l'immagine post-evento sono la stessa: banda {band} di {path}. Scegliere immagini di due date diverse.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>Non è possibile ricavare la dimensione di un pixel al suolo: {crs} non copre per intero {extent} (xmin, ymin, xmax, ymax). Controllare il sistema di riferimento (SR) dell'immagine, oppure riproiettare l'immagine.</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>Sono state scelte {before} immagini pre-evento e {after} post-evento. Sceglierne una o più per lato e almeno tre in tutto; per due immagini, usare “Stima spostamento”.</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>I rigetti “{text}” non sono un elenco di numeri positivi. Scrivere i rigetti in pixel separati da spazi, ad esempio 0.1 0.2 0.4.</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>Lo spazio su disco non è sufficiente per {path}: servono fino a {needed:,} byte, ne sono liberi {free:,}. Liberare spazio, oppure scegliere una cartella su un altro disco.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>{path} non può essere scritto: {reason}. Scegliere un altro file o un'altra cartella; se il file è aperto come layer, rimuovere prima il layer.</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} non termina in .tif o .tiff, e i risultati sono file GeoTIFF. Scegliere un nome con una di queste estensioni.</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>Il risultato {path} sovrascriverebbe l'input {input}. Scegliere un altro nome per il risultato.</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>La scrittura di {path} non è riuscita: {reason}. Non è stato scritto nulla. Controllare il disco, oppure scegliere un'altra cartella.</translation>
  </message>
  <message>
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>Due risultati verrebbero scritti in {path}. Scegliere un file diverso per ciascuno.</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>L'installazione non prevede alcun PyTorch per {device} su {platform}. Scegliere, nelle impostazioni di MicroFlow, un interprete dotato di PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Questo sistema ha {found}; PyTorch richiede {needed} o versione successiva. Aggiornare il sistema, oppure scegliere, nelle impostazioni di MicroFlow, un interprete dotato di un PyTorch meno recente.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>PyTorch per le GPU NVIDIA non è stato installato: {reason}. Installare un driver più recente per la GPU, oppure installare il motore per la CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
   <translation>La GPU non ha superato un primo calcolo ({reason}), quindi il motore è stato installato per la CPU. Installare un driver più recente per la GPU per riprovare.</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>Il disco di {folder} ha {free} liberi, e il motore richiede {needed}. Liberare spazio e ripetere l'installazione; quanto scaricato viene conservato.</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>Non è possibile scrivere nella cartella del motore {folder}: {reason}. Modificarne i permessi, oppure indicare un'altra cartella nella variabile d'ambiente MICROFLOW_ENGINE_FOLDER.</translation>
  </message>
  <message>
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
   <translation>Un'altra installazione è in corso in {folder} (processo {pid}). Attendere che termini, oppure annullarla nella finestra di QGIS che l'ha avviata.</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>Non è stato possibile scaricare {name}: {reason}. Controllare la rete, e il proxy nelle impostazioni di QGIS, e ripetere l'installazione; quanto è arrivato viene conservato. Oppure scegliere, nelle impostazioni di MicroFlow, un interprete dotato di PyTorch.</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} è arrivato due volte con un contenuto diverso da quello atteso (sha256 {found} invece di {expected}). Chiedere a chi gestisce la rete o il proxy che cosa modifica i download, oppure ripetere l'installazione su un'altra rete.</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>L'installazione non è riuscita al passo “{step}”: {reason}. Provare “Ripara” nelle impostazioni di MicroFlow; {log} contiene i dettagli.</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>Non c'è ancora un motore in {folder}. Installare il motore nelle impostazioni di MicroFlow.</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>L'installazione del motore in {folder} non è giunta al termine. Premere “Ripara” nelle impostazioni di MicroFlow per riprenderla; quanto scaricato viene conservato.</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>Il motore in {folder} è danneggiato: {reason}. Premere “Ripara” nelle impostazioni di MicroFlow per ricrearlo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>Il motore in {folder} è stato creato con Python {expected}, ma il suo interprete è ora Python {found}. Premere “Ripara” nelle impostazioni di MicroFlow per ricrearlo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>Il motore in {folder} è stato creato da un'altra versione di MicroFlow. Premere “Ripara” nelle impostazioni di MicroFlow per aggiornarlo.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} non può essere rimosso: {reason}. Chiudere le altre finestre di QGIS e tutto ciò che usa il motore, e riprovare.</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>Non c'è alcuna linea in {name}. Disegnare la faglia come linea in quel layer, scegliere un altro layer, oppure disattivare “Solo elementi selezionati”.</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>La linea {number} di {name} non ha lunghezza: tutti i suoi vertici sono nello stesso punto. Eliminare la linea, oppure darle un secondo vertice.</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>Nessuna linea di {name} incontra il raster: le linee coprono {lines} (xmin, ymin, xmax, ymax), il raster {raster}. Scegliere una traccia che attraversi il raster, e controllare i sistemi di riferimento (SR) di entrambi.</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>La linea {number} di {name} interseca o tocca sé stessa, quindi non c'è un ordine unico lungo di essa. Dividere la linea in quel punto (Dividi elementi, nella barra degli strumenti Digitalizzazione avanzata), oppure ridisegnarla.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} non ha un sistema di riferimento (SR), ma il raster ne ha uno ({crs}). Assegnare al layer quello corretto con Imposta SR del layer, nel suo menu contestuale.</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>Le linee di {name} non possono essere trasformate da {start} a {end}: {reason}. Riproiettare il layer nel sistema di riferimento (SR) del raster, oppure correggerne le coordinate.</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>Un riquadro di {length:.6g} {unit} attraverso la faglia lascia troppo pochi valori accanto a una fascia esclusa di {gap:.6g} {unit}. Scegliere una lunghezza di almeno {least:.6g} {unit}, oppure una fascia più stretta.</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>Nessuno dei {count} riquadri lungo {name} ha spostamento su entrambi i lati della faglia. Scegliere un'altra traccia, riquadri più lunghi, o uno spostamento con meno lacune.</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>L'incertezza {path} non coincide con i pixel dello spostamento: ha {cols} × {rows} pixel, lo spostamento ne ha {other_cols} × {other_rows}, oppure le posizioni sono diverse. Scegliere l'incertezza della stessa esecuzione.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>{path} non può essere letto come pesi: {reason}. Scegliere un checkpoint di PyTorch che contenga solo tensori (.pt, .pth), oppure un file .safetensors. Se questo file è stato scaricato, scaricarlo di nuovo.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} non contiene una rete nota a MicroFlow: {reason}. Scegliere un checkpoint del MicroFlow pubblicato (irseparated, irshared, irseparatedinverse), oppure pesi prodotti da questo progetto.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>I pesi {path} non misurano il movimento: su {count} coppie di immagini dal movimento noto il loro errore medio è {error} px. Un campo di zeri ha {zero} px, e sono ammessi al massimo {most} px. Scegliere altri pesi.</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>Esistono già pesi con questo nome: {path}. Scegliere un altro nome, oppure rimuovere prima quelli esistenti.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>“{name}” non può essere usato come nome di pesi. Un nome è quello di un file senza cartella né estensione, di al massimo 200 byte, e diverso da builtin e none. Sceglierne un altro.</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
   <translation>Non è stato possibile scrivere i pesi in {folder}: {reason}. Scegliere una cartella in cui si possa scrivere e che abbia spazio sufficiente.</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>“{url}” non è l'indirizzo di un file. Inserirne uno che inizi con https:// o http:// e termini con il nome del file.</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>Non è stato possibile scaricare {url}: {reason}. Controllare l'indirizzo, la rete, e il proxy nelle impostazioni di QGIS, e premere di nuovo il pulsante; quanto è arrivato viene conservato.</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>Il file dei pesi {path} non esiste. Scegliere un file .safetensors accompagnato dalla sua scheda (.json), oppure i pesi incorporati.</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>I pesi {path} non hanno una scheda: {card} non esiste. Mettere accanto ai pesi la scheda con cui sono stati forniti, oppure scegliere i pesi incorporati.</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>La scheda dei pesi {card} non può essere usata ({reason}). Procurarsi di nuovo pesi e scheda dalla loro origine, oppure scegliere i pesi incorporati.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>La scheda dei pesi {card} indica il backbone {found}; questa versione conosce {known}. Scegliere altri pesi, o una versione di MicroFlow che li conosca.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Il file dei pesi {path} è troncato: {found} byte su {expected}. Copiarlo o scaricarlo di nuovo.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>Il file dei pesi {path} non è quello descritto dalla sua scheda: il suo sha256 è {found}, la scheda riporta {expected}. Procurarsi di nuovo pesi e scheda dalla loro origine.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>I pesi {path} non corrispondono all'architettura indicata dalla loro scheda: {reason}. Scegliere altri pesi, oppure quelli incorporati.</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>Il segno e l'ordine delle componenti dei pesi {path} non sono stati misurati, quindi il loro risultato potrebbe avere il segno sbagliato. Scegliere pesi la cui scheda indica una direzione, oppure i pesi incorporati.</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Misura lo spostamento del suolo…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guida di MicroFlow</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>Importa lo spostamento di un altro programma…</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>Copia come comando Python</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>Copia come comando qgis_process</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>Ripristina i valori predefiniti</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>Impostazioni di MicroFlow…</translation>
  </message>
  <message>
   <source>The command is on the clipboard.</source>
   <translation>Il comando è negli appunti.</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>È caricata una sola immagine. Caricare anche l'altra.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Scegliere un'immagine precedente al movimento e una successiva.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>Il suolo stabile si muove di {east} {unit} verso {right}, {north} {unit} verso {up}; il suo rumore è {before} {unit}.</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>Che cosa viene rimosso: scegliere il minimo che basta.</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>con strisce</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Applica</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>Mostra sulla mappa ciò che resta; non viene ancora scritto nulla.</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>Scrive il risultato corretto.</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>Scrive il risultato com'era prima della correzione.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Esame del suolo stabile…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>Il suolo stabile si muove di {east} {unit} verso {right}, {north} {unit} verso {up} al centro; il suo rumore è {before} {unit}, e {after} {unit} senza la superficie.</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Traslazione</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Piano</translation>
  </message>
  <message>
   <source>Quadratic</source>
   <translation>Quadratica</translation>
  </message>
  <message>
   <source>Ground: automatic</source>
   <translation>Suolo: automatico</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>Suolo: fuori dai poligoni</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>Suolo: disegna ciò che si muove</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>Fare clic attorno all'area che si muove e terminare con il tasto destro. Disegnare tutte le aree che servono.</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>Nessuna direzione di strisce è chiara.</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>La mappa mostra ciò che resta; non è ancora stato scritto nulla.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Suolo in movimento</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>{path} non è riconosciuto come spostamento di un altro programma. Se lo è, sceglierne il formato nell'algoritmo “Importa spostamento”.</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow calcola con PyTorch in un motore separato, che non è ancora installato.</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>Il risultato con un'intensità TV di {strength} px è sulla mappa.</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>Non è stato possibile distinguere alcun movimento dal rumore: la confidenza più alta è {best}. Il risultato è nascosto. Scegliere immagini più simili per data, stagione o banda.</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>Parti sature dell'immagine pre-evento: {share}%. Lì non si può misurare nulla. Scegliere un'altra banda o immagine.</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>Parti sature dell'immagine post-evento: {share}%. Lì non si può misurare nulla. Scegliere un'altra banda o immagine.</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>Nessun pixel raggiunge la confidenza {least} a partire dalla quale vengono mostrati i risultati; il migliore ha {best}. Il risultato è nascosto; abbassare tale confidenza per vederlo.</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>L'immagine post-evento viene ricampionata una sola volta sull'immagine pre-evento.</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>Le immagini non hanno un sistema di riferimento (SR): il risultato è in pixel.</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>Nuvole sull'immagine pre-evento: {share}%. Escludere le parti coperte con un layer di poligoni.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>Nuvole sull'immagine post-evento: {share}%. Escludere le parti coperte con un layer di poligoni.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>circa {hours} h</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Misura {cols} × {rows} px ({megapixels} Mpx) di {side} {unit}.</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>Le immagini hanno poco in comune: la maggior parte dell'area non verrà misurata. Scegliere immagini più simili per data, stagione o banda.</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>circa {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>circa {minutes} min</translation>
  </message>
  <message>
   <source>Takes {duration}, at the speed of the last run.</source>
   <translation>Richiede {duration}, alla velocità dell'ultima esecuzione.</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>Le bande sono diverse ({pre}, {post}): ciò che cambia tra le bande non è movimento. Scegliere la stessa banda in entrambe le immagini.</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>I pixel dell'immagine post-evento sono {ratio} volte più grandi di quelli dell'immagine pre-evento; attendersi una confidenza bassa.</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>Le immagini provengono da sensori diversi ({pre}, {post}); attendersi una confidenza bassa.</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>Le immagini distano {years} anni: dove il suolo è cambiato non si può misurare nulla.</translation>
  </message>
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>Il sole era alto {pre}° prima e {post}° dopo: le ombre sono diverse e possono sembrare movimento. Scegliere immagini della stessa stagione.</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>Errore atteso, entro un fattore due: {error} {unit} ({px} px). I gradini sono visibili sulla mappa a partire da circa {step} {unit}.</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>Alcune parti delle immagini si muovono di circa {motion} px rispetto al resto, ma si cerca solo un movimento fino a {limit} px. &lt;a href="limit"&gt;Cercare fino a {larger} px&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>Il sole era alto solo {low}°: il suolo in ombra non può essere misurato bene.</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>Una parte di un'immagine ha questo valore in aree connesse. Finché conta come suolo, i bordi di queste aree vengono misurati come se fossero suolo.</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>Tratta {value} come nodata</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Tutta l'area comune alle due immagini</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>Rimuovi la traslazione</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>Aumenta il limite</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>Nascondi ciò che non è affidabile</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>Prova senza smussamento</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>Profilo attraverso la faglia</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Scivolamento lungo una faglia</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>Posizioni nel tempo</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>Spostamento come frecce</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>Le immagini sono allineate?</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>Misura con più immagini…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>Qual è il rigetto minimo visibile?</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Salva i risultati</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>Crea una mappa</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapporto…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>Confronta con GNSS…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>Esporta per altri programmi…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>Non c'è alcun risultato sulla mappa: eseguire prima MicroFlow.</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>Il progetto mostra risultati temporanei, che scompaiono alla chiusura di QGIS. Conservarli accanto al progetto?</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Cartella per i risultati</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>Conserva i risultati</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>Salvataggio dei risultati di MicroFlow</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>Il salvataggio è stato annullato; i layer mostrano ancora i file precedenti.</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>I risultati sono salvati in {folder}.</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>Tutti i risultati sono già salvati, in {folder}.</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>Mappe di deformazione</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>Mostra taglio, dilatazione e rotazione del risultato, o di quello corretto una volta applicata una correzione.</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>Anteprima con {strength} px; non è ancora stato scritto nulla.</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>Spostare il cursore per vedere altre intensità sulla mappa.</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>Calcolo dell'anteprima…</translation>
  </message>
  <message>
   <source>Displacement arrows</source>
   <translation>Frecce di spostamento</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Non c'è alcun layer di spostamento nel progetto: eseguire prima MicroFlow.</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>Qui: est {east}{error} {unit}, nord {north}{error} {unit}; {size} {unit} verso {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>Qui: destra {east}{error} px, alto {north}{error} px; {size} px verso {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confidenza {value}.</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>A sinistra: l'immagine pre-evento. A destra: l'immagine post-evento, riallineata in base al risultato. Trascinare per spostare la linea divisoria, premere la barra spaziatrice per alternare; scegliere un altro strumento mappa per terminare.</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>Ingrandire per confrontare le immagini: la mappa ne mostra una parte troppo estesa.</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>Spostare prima la mappa sul risultato.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Anteprima</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>Rendere visibile un layer di spostamento per vedervi l'anteprima.</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>L'anteprima copre ciò che mostra la mappa. Spostare la mappa sul risultato.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Lo spostamento grezzo dell'ultima esecuzione non esiste più ({path}). Eseguire di nuovo per vedere in anteprima altre intensità TV.</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>Le esecuzioni dal pannello inviano le immagini ai worker di questo cluster Dask. Senza indirizzo, vengono misurate su questo computer. Usare solo un cluster di cui ci si fida come di questo computer: chi lo controlla decide che cosa viene misurato. Un progetto non cambia mai questa scelta.</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Scheduler</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>Certificato dell'autorità (TLS)</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>Certificato di questo computer (TLS)</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>Chiave di quel certificato (TLS)</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>File PEM</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Scegli un Python dotato di PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>La diagnostica è negli appunti. Non contiene nomi utente.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>La variabile d'ambiente MICROFLOW_ENGINE_PYTHON indica {python}, che prevale sulla scelta sottostante.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Rimozione del motore di MicroFlow</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>Il motore e tutti i file della sua installazione sono stati rimossi.</translation>
  </message>
  <message>
   <source>Checking this computer</source>
   <translation>Controllo di questo computer</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>Installazione del motore di MicroFlow</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>Controllo del motore</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annullamento…</translation>
  </message>
  <message>
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>Il motore è occupato. Attendere il termine della sua esecuzione, oppure annullarla.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>File temporanei</translation>
  </message>
  <message>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
   <translation>La variabile d'ambiente MICROFLOW_SCRATCH_FOLDER indica {folder}, che prevale sulla scelta sottostante.</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>Esecuzione non terminata</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>Ultima modifica</translation>
  </message>
  <message>
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>Durante un'esecuzione, i suoi array si trovano in questa cartella: circa {bytes} byte per ogni pixel dell'immagine pre-evento. Un'esecuzione annullata o fallita vi lascia i tasselli completati, e prosegue da essi quando viene riavviata con le stesse immagini e gli stessi parametri.</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Ripara</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>Il motore funziona: Python {python} con PyTorch {torch} calcola su {devices}.</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>GPU NVIDIA (CUDA) e CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>GPU Apple (MPS) e CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Installa il motore</translation>
  </message>
  <message>
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Scarica {download}, occupa {disk} di spazio su disco in {folder} e richiede {duration} a 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
   <translation>Non scarica altro, occupa {disk} di spazio su disco in {folder} e richiede {duration}.</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>Il Python di QGIS resta com'è.</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>Non ancora installato.</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>Annullato. Quanto scaricato viene conservato.</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Scaricamento</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>Recupero di un Python</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Creazione dell'ambiente</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Installazione</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>Verifica che il calcolo funzioni</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}, {duration} rimanenti</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>Installato con Python {python} e PyTorch {torch}, per {device}.</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>Operazione non riuscita: {reason}. Il log di MicroFlow contiene i dettagli.</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>{device} non ha funzionato: {reason}.</translation>
  </message>
  <message>
   <source>Installs Python {python} as well.</source>
   <translation>Installa anche Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
   <translation>Importato: {path}. sha256 del file da cui è stato creato: {sha256}.</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>Scaricamento… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>Scaricamento dei pesi</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Scaricamento…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Avvio…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>Lo scaricamento è stato annullato. Premere di nuovo “Scarica e importa” per riprenderlo; quanto è arrivato viene conservato.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annullato; non è stato scritto nulla.</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>Rimosso: {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tutti i file</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importa pesi</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name} (inutilizzabile)</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
   <translation>Il grafico richiede matplotlib nel Python di QGIS; i numeri sottostanti e il CSV funzionano anche senza.</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>Profilo MicroFlow</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>Larghezza fascia</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>Fare clic sulla mappa ai due estremi di una linea attraverso la faglia.</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>Salva grafico</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <source>Select one line in a layer of lines, and make that layer active.</source>
   <translation>Selezionare una linea in un layer di linee, e rendere attivo quel layer.</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>Non c'è spostamento lungo questa linea. Tracciarla attraverso il risultato.</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>Apertura:</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>Rigetto (+ = trascorrenza destra):</translation>
  </message>
  <message>
   <source>Along the selected line</source>
   <translation>Lungo la linea selezionata</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>Conserva come layer</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>Copia come CSV</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>Salva grafico…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label} troppo pochi punti su un lato.</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>lungo la linea ({unit})</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>verso destra ({unit})</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>distanza ({unit})</translation>
  </message>
  <message>
   <source>MicroFlow profiles</source>
   <translation>Profili MicroFlow</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>Il grafico richiede matplotlib nel Python di QGIS; la frase sottostante e il CSV funzionano anche senza.</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>Da {first} a {last}: destra {east} px, alto {north} px.</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>Da {first} a {last}: est {east} {unit}, nord {north} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow nel tempo</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>Muovere il cursore sulla mappa; un clic fissa il punto, il tasto destro lo libera.</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>Non c'è alcun layer di posizioni nel tempo: eseguire prima “Spostamento nel tempo” (Strumenti di Processing).</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>Qui non è noto nulla.</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>verso destra (px, + = destra)</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>verso l'alto (px, + = alto)</translation>
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
   <translation>automatico</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>Grezzo, se presente</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>Misura sullo spostamento grezzo della stessa esecuzione. Lo spostamento smussato dà valori troppo bassi per i rigetti piccoli.</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>Solo linee selezionate</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Spostamento</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Traccia della faglia</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Spaziatura</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Lunghezza</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Larghezza</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Fascia esclusa</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>Media ponderata</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>Disegna una linea</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>Proponi linee</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>Tra due clic</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Scivolamento (m, + = trascorrenza destra)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Riquadri attraverso la faglia</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>Nessuno dei riquadri ha spostamento su entrambi i lati della faglia. Spostare la linea nell'area misurata o allungare i riquadri.</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>Rigetto medio {parallel} {unit} (+ = trascorrenza destra), {opening} {unit} (+ = apertura) su {length} {unit}; massimo {greatest} {unit}. Non è stato possibile misurare {missing} riquadri su {count}.</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>Riquadro {number}: {parallel} e {opening} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>Scivolamento lungo una faglia di MicroFlow</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>Escludi il punto scelto</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>Annulla le modifiche a mano</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>Aggiungi punti e riquadri alla mappa</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Salva il rapporto…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>Salva tutti i file…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>Scegliere o disegnare una linea lungo la faglia, oppure farsene proporre una.</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>I grafici richiedono matplotlib nel Python di QGIS; layer e rapporto funzionano anche senza.</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Misurazione in corso…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>Inseguimento del salto…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Salva il rapporto</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>Cartella per tutti i file</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>Fare clic ai due estremi della faglia; viene seguito il salto più forte tra di essi.</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>Fare clic lungo la faglia e terminare con il tasto destro al suo estremo. Esc permette di ricominciare.</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>Misurato sullo spostamento grezzo.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Ricerca di salti…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>Nessuna linea proposta; disegnarne una.</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>distanza lungo la traccia ({unit})</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>a destra della traccia ({unit})</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>Inseguimento di una faglia</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host} ha risposto con lo stato {status}</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} non risponde più</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>Il motore non risponde. Attendere ancora, oppure interrompere l'esecuzione: i tasselli completati vengono conservati.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Impostazioni…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>Il progetto è stato chiuso durante l'esecuzione. Lo spostamento è in {path}.</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage} ({count} esecuzioni)</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Attendi</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Interrompi</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto nulla.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Scegli</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>Nessuno (solo il raffinamento)</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>Incorporati</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Addestrati per</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>Errore su coppie dal movimento noto</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>Benchmark, una data</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>Benchmark, due date</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>movimento fino a {reach} px</translation>
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
   <translation>{error} px (zeri: {zero})</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{seconds} s/Mpx su {device}</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>Spostamento del suolo</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto nulla.</translation>
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
   <translation>destra</translation>
  </message>
  <message>
   <source>up</source>
   <translation>alto</translation>
  </message>
  <message>
   <source>Left out: {name}. Its values are those of another displacement.</source>
   <translation>Escluso: {name}. I suoi valori sono quelli di un altro spostamento.</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>Combinazione delle coppie…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>Lettura degli spostamenti…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Spostamento</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>GeoTIFF a tre bande: spostamento verso est e verso nord in metri, e una confidenza da 0 a 1.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertezza</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>GeoTIFF di una deviazione standard di est e di nord, in metri.</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>Numero di coppie</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>GeoTIFF del numero di coppie usate in ogni pixel.</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>Quota di coppie usate</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>GeoTIFF della quota delle coppie con un valore che vengono usate, da 0 a 1.</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>Dispersione delle coppie</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>GeoTIFF della deviazione standard tra le coppie, est e nord, in metri.</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>Rumore di un'immagine, est (m)</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>Rumore di un'immagine, nord (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>Rumore di una coppia, est (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>Rumore di una coppia, nord (m)</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>Coppie usate</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>Immagini escluse</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>Esclusa: {image}. Le sue coppie differiscono dalle altre di {east:+.3g} {unit} verso est e {north:+.3g} {unit} verso nord nella mediana, e di {scatter:.3g} {unit} da pixel a pixel.</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} coppie. Rumore di un'immagine: {image_east:.3g} {unit} est, {image_north:.3g} {unit} nord. Rumore aggiuntivo di una coppia: {pair_east:.3g} {unit} est, {pair_north:.3g} {unit} nord.</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>Combina spostamenti</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>Combina in uno solo più raster di spostamento dello stesso movimento.</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>Combina in uno solo più raster di spostamento dello stesso movimento, di MicroFlow o di altri programmi, con una media pesata robusta in ogni pixel. L'errore di un'immagine è lo stesso in tutte le sue coppie, quindi l'incertezza diminuisce con il numero delle immagini e non con quello delle coppie. Entrambe le parti del rumore sono misurate dalle differenze e dalle chiusure dei raster stessi. Un'immagine le cui coppie si discostano dalle altre viene esclusa e indicata nel log.
Il risultato si trova sul reticolo del primo raster. Gli altri vi vengono ricampionati dove differiscono.</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>Un errore comune a tutti i raster, ad esempio del modello di elevazione, non si vede nelle loro differenze. Con meno di due immagini per lato le due parti del rumore non si possono separare. I raster che non indicano le proprie immagini sono trattati come coppie senza un'immagine in comune.</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>Due o più raster di spostamento: banda 1 verso est e banda 2 verso nord, in metri.</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>L'incertezza di ogni spostamento, nello stesso ordine: banda 1 verso est e banda 2 verso nord, una deviazione standard in metri. Senza, tutti gli spostamenti hanno lo stesso peso.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} e altri {count}</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>stack,media,combinazione,mediana,coppie,chiusura,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>Spostamenti</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>Incertezze</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>Se non viene scelto alcun campo, viene trovato dal nome, come east, north, sigma_east o station.</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>Confronta con GNSS</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>Confronta uno spostamento con quanto misurato da stazioni GNSS.</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>Prende la mediana del campo attorno a ogni stazione e la confronta con lo spostamento della stazione nello stesso periodo: residui (campo meno GNSS) verso est e verso nord in metri, la loro radice quadratica media, e χ² da entrambi i σ.
Con “Riferimento”, una traslazione o un piano viene adattato ai residui, pesati con entrambi i σ, e sottratto dal campo prima del confronto. Il GNSS definisce allora lo zero, e “Corretto” è l'intero campo senza quella traslazione o quel piano. RMSE e residui sono quelli dopo la sottrazione.
Le stazioni sono un layer di punti, o una tabella con longitudine e latitudine su WGS 84 (un CSV). Le frecce mostrano il GNSS in nero e il campo in rosso.</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>Lo spostamento di una stazione deve coprire il tempo tra le immagini e nient'altro; altrimenti comprende altro movimento. Con tanti coefficienti quante sono le stazioni i residui si annullano e non provano nulla: guardare i gradi di libertà. Un χ² molto superiore a essi significa che un σ è troppo piccolo.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>Spostamento verso est e verso nord nelle bande 1 e 2.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>Una deviazione standard verso est e verso nord, nelle bande 1 e 2, sullo stesso reticolo. Senza, σ è quello che il file indica per il suolo stabile, oppure la dispersione dei pixel attorno a ogni stazione.</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>Punti, o una tabella (CSV) con longitudine e latitudine, con lo spostamento di ogni stazione tra le date delle immagini.</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>L'unità degli spostamenti e dei σ delle stazioni: auto la ricava dalla fine del nome del campo, come in east_mm, altrimenti metri.</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>Che cosa viene adattato ai residui e sottratto dal campo prima del confronto: nulla, una traslazione o un piano.</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>Stazioni con entrambi gli spostamenti, la loro differenza e la sua deviazione standard, in metri.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>GeoTIFF dello spostamento senza la traslazione o il piano del riferimento.</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>Il campo in una stazione è la mediana dei pixel entro questa distanza.</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>Campo dello spostamento verso est</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>Campo dello spostamento verso nord</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>Campo di σ verso est</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>Campo di σ verso nord</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>Campo del nome della stazione</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Confronto…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS (nero) e spostamento (rosso), m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{used} stazioni su {count} si trovano sul campo. RMSE {east} m verso est e {north} m verso nord; χ² {chi2} con {freedom} gradi di libertà.</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>Stazioni GNSS</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unità</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Riferimento</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>Residui</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corretto</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>Raggio (px)</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,stazione,validazione,residuo,RMSE,riferimento,rampa</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>RMSE verso est (m)</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>RMSE verso nord (m)</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>RMSE verso est senza il riferimento (m)</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>RMSE verso nord senza il riferimento (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>Traslazione sottratta, est (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>Traslazione sottratta, nord (m)</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Gradi di libertà</translation>
  </message>
  <message>
   <source>Stations compared</source>
   <translation>Stazioni confrontate</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>Riallineata in base al risultato, l'immagine post-evento concorda meglio con l'immagine pre-evento: la correlazione locale è {after}, contro {before} senza riallineamento e {chance} per caso.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Riallineata in base al risultato, l'immagine post-evento non concorda meglio con l'immagine pre-evento: la correlazione locale è {after}, contro {before} senza riallineamento, e la differenza non è significativa. O non si è mosso quasi nulla, o il risultato è errato: osservare la confidenza e provare altri pesi.</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>Le immagini non concordano tra loro: la correlazione locale è {after} quando l'immagine post-evento è riallineata in base al risultato, {before} senza riallineamento, e {chance} per caso. Il risultato non è una misura. Controllare l'area e le bande, e se il movimento può superare lo spostamento massimo.</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>Correggi spostamento</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>Rimuove da uno spostamento gli errori che mostra il suolo stabile: traslazione, rampa, strisce e valori anomali.</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>Il suolo fermo non dovrebbe mostrare movimento. Ogni movimento che mostra è un errore delle immagini: una traslazione, una rampa o una superficie curva, oppure strisce del sensore. Ciascuno viene adattato sul suolo stabile e sottratto ovunque.
Il suolo stabile viene trovato automaticamente: pixel affidabili, lontani da un'elevata entità del rigetto di faglia e dalla traccia. Oppure indicarlo con poligoni, o indicare ciò che si muove. L'adattamento ammette un rigetto tra i due lati di una faglia. Questo rigetto non viene rimosso, e si assume che i due lati si muovano di quantità uguali e opposte.
Il log e il file indicano che cosa è stato rimosso, e quanto del rigetto attraverso la traccia è stato rimosso con esso.</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>Ciò che viene adattato può essere movimento reale: uno spostamento che si smorza lontano da una faglia somiglia a una rampa, e le strisce lungo una faglia somigliano al suo rigetto. Rimuovere il meno possibile, una traslazione prima di un piano, e osservare ciò che è stato rimosso. Solo uno spostamento misurato al suolo, ad esempio con il GNSS, può risolvere la questione.</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>Un raster di spostamento: banda 1 verso est e banda 2 verso nord, in metri (verso destra e verso l'alto in pixel se non ha un sistema di riferimento) e, se presente, banda 3 di confidenza da 0 a 1.</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>Una deviazione standard di est e di nord, in metri, sullo stesso reticolo. Senza, è la confidenza a stabilire quali pixel sono affidabili.</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>Gradi in senso orario dal nord; usati se “Strisce” è angle.</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>La lunghezza su cui si calcola la mediana di una linea, in pixel; 0 usa l'intera linea. Le strisce il cui valore cambia lungo la loro lunghezza richiedono una finestra.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Esame del suolo stabile…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>Ricerca di valori anomali…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>Suolo fermo</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>Poligoni su suolo che non si muove. Gli errori vengono adattati solo lì.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Suolo in movimento</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>Poligoni su ciò che si muove, ad esempio un ghiacciaio o una frana. Viene escluso dall'adattamento.</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Traccia della faglia</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>Linee lungo la faglia. Il suo rigetto resta nel campo, il suolo entro pochi pixel da essa viene escluso dall'adattamento, e viene indicata la quota del rigetto che la correzione rimuove.</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>Superficie da rimuovere</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>La superficie che viene sottratta da ogni componente: nessuna (none), una traslazione costante (shift), un piano (plane), o una superficie di secondo (quadratic) o terzo grado (cubic).</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>Strisce</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto cerca la direzione delle strisce nel campo e sottrae ciò che è costante lungo di essa: linee, gradini tra rivelatori, jitter. Se nessuna direzione è chiara, non sottrae nulla. angle usa la direzione indicata.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valori anomali</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>Valori molto incerti, lontani dalla mediana dei loro vicini, o isolati: conservarli (keep), rimuoverli (remove), o sostituirli (fill) con il regolarizzatore a partire dai valori che li circondano.</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>Direzione delle strisce (°)</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>Finestra lungo una striscia (px)</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>Spostamento corretto</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>GeoTIFF a tre bande: spostamento verso est e verso nord in metri, e la confidenza dell'input, se presente. I suoi metadati indicano che cosa è stato rimosso.</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Ciò che è stato rimosso</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>GeoTIFF di ciò che è stato rimosso, est e nord, in metri.</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>Incertezza corretta</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>GeoTIFF di una deviazione standard dello spostamento corretto, est e nord, in metri. Comprende l'errore dell'adattamento.</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>Rumore del suolo stabile prima (m)</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>Rumore del suolo stabile dopo (m)</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>Quota del rigetto della faglia rimossa (0–1)</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>traslazione,rampa,rimozione trend,rimozione rampa,rimozione strisce,strisce,jitter,valori anomali,suolo stabile,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>Adattato al {share:.0%} del suolo noto.</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>Strisce lungo {azimuth:.1f}° (in senso orario dal nord), {clarity:.1f} volte più chiare delle altre direzioni: sottratto {form}, fino a {size:.3g} {unit}.</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>Non si sa quanto del rigetto attraverso una faglia sia stato rimosso, perché non è scelta nessuna traccia di faglia. Sceglierla (TRACE) se c'è una faglia.</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>Adattato al {share:.0%} del suolo noto. Un rigetto tra i lati della faglia è ammesso e resta nel campo.</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>Sottratto (verso {side}), in {unit}: {terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>con x = (colonna − {col:g}) / {half:g} e y = (riga − {row:g}) / {half:g}, in pixel.</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>Nessuna striscia: la direzione più chiara, {azimuth:.1f}°, ha {clarity:.1f} volte la potenza delle altre, e le sue linee concordano al {alike:.0%}. Non è stato sottratto nulla.</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>un valore per ogni linea</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>una curva regolare</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>salti in {count} punti</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>È stato rimosso il {share:.0%} del rigetto attraverso la faglia.{reason} Misurare il rigetto nel campo prima della correzione, oppure correggere meno.</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>Non si sa quanto del rigetto attraverso la faglia sia stato rimosso: accanto alla traccia c'è troppo poco terreno noto.</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>Non è indicata la parte rimossa del rigetto di una faglia, perché non è scelta nessuna traccia. Una traslazione non ne rimuove nulla.</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>Le strisce corrono lungo la faglia (a {near:.0f}° di distanza): strisce e rigetto non si possono separare con certezza. Confrontare il rigetto con quello del campo prima della correzione.</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>Rumore del suolo stabile (NMAD): {before:.3g} {unit} prima, {after:.3g} {unit} dopo.</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> Le strisce corrono lungo la faglia (a {near:.0f}° di distanza).</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>Quanto piccolo può essere un rigetto visibile?</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>Verifica rilevabilità</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>Misura quanto piccolo può essere un rigetto visibile in una coppia di immagini.</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>Il test vale per la trama e i cambiamenti dell'area che usa. Gli errori di ortorettificazione che sono uguali con e senza il rigetto non influiscono sulla quota recuperata, ma influiscono su quali rigetti vengono trovati.</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>Nessuno dei rigetti provati viene trovato in 95 riquadri su 100. Provarne di maggiori.</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>Rigetto (px)</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>Quota recuperata</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>Dispersione della quota</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>Trovato in</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Riquadri</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>I rigetti vengono inseriti lungo queste linee. Senza, lungo linee rette con angoli casuali.</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>I rigetti da provare, in pixel, separati da spazi.</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>Una tabella con una riga per ogni rigetto.</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>Una pagina con la tabella e un grafico.</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>limite di rilevabilità,rigetto minimo,sensibilità,incertezza,calibrazione,simulazione</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>Muove il suolo dell'immagine post-evento di rigetti di entità nota lungo una traccia e misura di nuovo. Indica per questa coppia la quota di ogni rigetto che viene recuperata, il numero di riquadri su 100 in cui viene trovato, e il rigetto minimo trovato in 95 su 100. Lo spostamento della coppia senza un rigetto inserito viene sottratto. Il test usa un'area di al massimo {side} × {side} px: attorno alla traccia, o dove la trama è tipica delle immagini.
I rigetti sono paralleli alla traccia. Il limite di rilevabilità vale per un riquadro di 32 px lungo la traccia; una faglia più lunga è più facile da rilevare.</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>Rigetti (px)</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>Rilevabilità</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapporto</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>File HTML (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>Rigetto minimo trovato in 95 riquadri su 100 (m)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>Rigetto minimo trovato in 95 riquadri su 100 (px)</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>Quota di errori inferiori a una deviazione standard</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>Quota di errori inferiori a due deviazioni standard</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>Allineamento delle immagini…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>Il rigetto minimo trovato in 95 riquadri su 100 è {px:.2f} px ({length:.2g} {unit}).</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>Spostamento nel tempo</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>Trasforma spostamenti tra date in posizioni a ogni data e in una velocità.</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>I raster di spostamento di coppie di date diventano la posizione a ogni data rispetto alla prima, ai minimi quadrati sulla rete di coppie in ogni pixel, e la velocità in metri all'anno con la sua deviazione standard. Le date sono quelle nei nomi delle immagini o dei raster, oppure quelle indicate.</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>Una data che nessuna coppia collega alla prima non ha posizione. La velocità è la pendenza di una retta: un movimento a scatti o stagionale si vede nella serie.</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>Le due date di ogni spostamento, nello stesso ordine, se i nomi non le contengono: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>serie temporale,velocità,cumulato,SBAS,MintPy,TICOI,ghiacciaio</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>Posizione nel tempo</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>GeoTIFF a due bande per ogni data: spostamento dalla prima data verso est e verso nord, in metri. Seguono due bande per ogni data con la sua deviazione standard. La data è nel nome della banda.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Velocità</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>GeoTIFF a quattro bande: velocità verso est e verso nord in metri all'anno, e una deviazione standard di ciascuna.</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Numero di date</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>Stima spostamento</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>Misura di quanto si è mosso il suolo tra due immagini, fino a una frazione di pixel.</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>Misura in ogni pixel di quanto si è mosso il suolo tra due immagini ortorettificate dello stesso luogo, fino a una frazione di pixel, e mantiene nette le faglie.
Il risultato è in metri al suolo, est e nord positivi, sul reticolo dell'immagine pre-evento, con una confidenza. Le immagini senza sistema di riferimento (SR) danno pixel, destra e alto positivi. Le immagini su reticoli diversi vengono prima ricampionate su uno solo. Dove una delle immagini non ha dati, il risultato non ne ha, e accanto a tali pixel la confidenza è bassa. Un layer viene usato come lo mostra QGIS, con i suoi valori nodata, il suo sistema di riferimento e le trasformazioni scelte nel progetto. Est e nord sono quelli veri, non le direzioni del reticolo.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Le ombre che si sono spostate con il sole, le nuvole, la neve, l'acqua, i campi arati e i nuovi edifici sembrano movimento o lo nascondono; in quei punti la confidenza è spesso bassa, ma non sempre. Un rigetto inferiore al rumore indicato dall'esecuzione non viene misurato. Gli errori di ortorettificazione sembrano un movimento che segue il rilievo o le strisce del sensore: lontano dalla faglia il campo dovrebbe essere prossimo a zero. Un movimento superiore allo spostamento massimo non viene trovato.</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>Valutazione del risultato…</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>Misura del rumore…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>Quota di pixel con un risultato (0–1)</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>Rumore della componente est (m)</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>Rumore della componente nord (m)</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>Correlazione locale delle immagini, da −1 a 1</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>Correlazione locale una volta riallineata l'immagine post-evento in base al risultato</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>Tempo impiegato (s)</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>Dispositivo usato</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>terremoto,faglia,rigetto,correlazione,flusso ottico,coppia di immagini,COSI-Corr,movimento,ghiacciaio,frana</translation>
  </message>
  <message>
   <source>Estimate displacement from many images</source>
   <translation>Stima spostamento da più immagini</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>Misura un solo spostamento da più immagini pre-evento e più post-evento.</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>Misura lo spostamento di ogni coppia scelta di un'immagine pre-evento e una post-evento, e combina le coppie con una media pesata robusta in ogni pixel. Se il raffinamento è attivo, le immagini di tutte le coppie raffinano poi insieme questa media. M immagini pre-evento e N post-evento riducono il rumore delle immagini a √((1/M + 1/N)/2) di quello di una coppia, e il rumore delle coppie a 1/√(M·N). Entrambe le parti sono misurate dalle coppie e indicate. Un'immagine le cui coppie si discostano dalle altre, per nuvole o per una traslazione, viene esclusa e indicata nel log.
Il risultato si trova sul reticolo della prima immagine pre-evento. Un'esecuzione annullata prosegue dalle coppie completate quando viene riavviata.</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>Ciò che è uguale in tutte le immagini di un lato, ad esempio un errore del modello di elevazione o la stagione, resta nel risultato. Con due immagini su un lato, si può stabilire quale di esse è traslata solo assumendo che la maggior parte del suolo non si sia mossa.</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>Quali immagini vengono accoppiate. all: ogni pre-evento con ogni post-evento. star: la prima pre-evento con ogni post-evento, e ogni pre-evento con la prima post-evento. nearest: ogni immagine con le tre dell'altro lato più vicine per stagione, se i nomi delle immagini contengono date.</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>Il numero massimo di coppie da misurare.</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>{before} pre-evento → {after} post-evento</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>stack,molte immagini,serie,media,rumore,terremoto,rigetto,correlazione,coppia di immagini</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>Immagini pre-evento</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>Le immagini precedenti al movimento. Viene misurata la loro prima banda; il risultato si trova sul reticolo della prima.</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>Immagini post-evento</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>Le immagini successive al movimento. Viene misurata la loro prima banda.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Coppie</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>Numero massimo di coppie</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>Coppia {number} di {count}: {pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>Esporta spostamento</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>Scrive uno spostamento in file per inversioni dello scivolamento e altri programmi.</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>Scrive il campo per altri programmi, in metri (quello di StackProf in pixel).
geopackage, csv e csi contengono campioni: medie sulle celle di un quadtree, fitto dove il campo varia e rado dove non varia. Nessuna cella attraversa la traccia. I campioni hanno la loro covarianza completa, calcolata dai σ dei pixel e da un modello della correlazione degli errori con la distanza, adattato al campo. Est e nord sono trattati come indipendenti. CSI legge csi con read_from_varres (.txt, .rsp, .cov).
kite ha una scena per est e una per nord, con il modello della covarianza. mintpy ha EW, NS e SNR con un elenco di date. stackprof ha Px1, Px2 (positivo verso il basso) e Correl. envi ha la struttura di COSI-Corr, in metri lungo gli assi del reticolo.</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>Una covarianza vale solo quanto valgono σ e la lunghezza di correlazione. Senza “Incertezza”, σ è quello che il file indica per il suolo stabile, oppure il rumore tra pixel vicini. Quel rumore non comprende strisce e rampe, ed è di gran lunga troppo piccolo per un campo smussato. Rimuovere prima strisce e rampe, con “Correggi spostamento”. Controllare i campioni sulla mappa prima di invertirli.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>Spostamento verso est e verso nord nelle bande 1 e 2, confidenza nella 3.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>Una deviazione standard verso est e verso nord, nelle bande 1 e 2, sullo stesso reticolo. Senza, σ è quello che il file indica per il suolo stabile, oppure il rumore tra pixel vicini.</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>La faglia: le celle dei campioni terminano su di essa.</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>geopackage, csv o csi per campioni con covarianza; kite, mintpy, stackprof o envi per l'intero campo.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>Le date di entrambe le immagini, ad esempio 2016-07-18 2016-08-03, se il file dello spostamento non le indica.</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>Dove vengono scritti i file; i file con gli stessi nomi vengono sostituiti.</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>La misura che decide se una cella viene suddivisa: la deviazione standard dei suoi valori, o la variazione attraverso di essa di un piano adattato a essi.</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>Le celle che variano di più vengono suddivise. 0 usa il doppio del rumore di un pixel.</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>Il lato delle celle più piccole; i lati sono potenze di due.</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>Il lato delle celle più grandi.</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>La distanza L entro la quale gli errori sono correlati, secondo exp(−d/L). 0 adatta al campo un modello a due distanze, in cui un movimento che varia su decine di pixel conta come errore.</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>Campionamento…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>Calcolo della covarianza…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Scrittura…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>Il σ di un pixel è {east} m verso est e {north} m verso nord; la lunghezza di correlazione degli errori è {length} m.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} campioni sono troppi per una covarianza completa, che ne ammette al massimo {most}: viene scritto solo il σ di ciascuno. Scegliere celle più grandi, una soglia più alta o una parte più piccola del campo.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Cartella</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>Criterio</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>Soglia (m)</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>Cella minima (px)</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>Cella massima (px)</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>Lunghezza di correlazione (m)</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>quadtree,sottocampionamento,covarianza,inversione dello scivolamento,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>Numero di campioni</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>σ di un pixel verso est (m)</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>σ di un pixel verso nord (m)</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>Ci sono {count} campioni.</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>Esporta spostamenti di più date</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>Scrive spostamenti tra più date per MintPy o TICOI.</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>Scrive raster di spostamento di coppie di date, sul reticolo del primo, per programmi che ne ricavano una serie temporale.
mintpy: EW, NS e SNR di ogni coppia come GeoTIFF, e metadata.txt con le loro date, come li legge prep_cosicorr.py. ticoi: un unico netCDF con le velocità vx e vy di ogni coppia lungo gli assi del reticolo, in metri all'anno di 365 giorni, i loro errori se ci sono incertezze, e le date.</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>Le traslazioni e le rampe di una coppia entrano nella serie: rimuoverle prima, con “Correggi spostamento”.</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>Il programma che leggerà i file: mintpy o ticoi.</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>serie temporale,velocità,MintPy,TICOI,ghiacciaio,esporta</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>Coppie scritte</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>Entità del rigetto di faglia</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>Mostra dove un campo di spostamento presenta un salto, e di quanti metri.</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>Mostra dove un campo di spostamento presenta un salto, e di quanto: il massimo valore singolare del suo gradiente gaussiano, scalato in modo che un gradino netto dia il proprio rigetto in metri. Prima viene sottratto il gradiente mediano su 12 scale per lato, così che una traslazione e una rampa uniforme diano zero.
Taglio, dilatazione e rotazione sono calcolati dallo stesso gradiente, fondo incluso, e sono adimensionali. La rotazione è positiva in senso antiorario: negativa su una faglia trascorrente destra, positiva su una faglia trascorrente sinistra.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>Rumore, strisce e bordi delle nuvole presentano salti come le faglie: fidarsi delle linee lunghe e rettilinee, e confrontare con il rumore dello spostamento. Una zona di faglia più larga della scala dà meno del proprio rigetto; misurarne il rigetto con un profilo.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>GeoTIFF del salto dello spostamento in metri.</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>Deviazione standard della gaussiana, in pixel. Scale maggiori mostrano meno rumore e sfocano di più; i pixel entro questa distanza da pixel mancanti non hanno risultato.</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>Taglio</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>GeoTIFF della deformazione di taglio √((u_x − v_y)² + (u_y + v_x)²), u est, v nord.</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>Dilatazione</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>GeoTIFF della dilatazione u_x + v_y: positiva dove il suolo si apre.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotazione</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>GeoTIFF della rotazione ½ (v_x − u_y): negativa su una faglia trascorrente destra.</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>faglia,rottura,rigetto,deformazione,taglio,dilatazione,rotazione,gradiente</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>Scala (px)</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Misurazione in corso…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>Quando non fidarsi:</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>Citare:</translation>
  </message>
  <message>
   <source>Import displacement</source>
   <translation>Importa spostamento</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>Trasforma offset o velocità di un altro programma in un raster di spostamento di questo plugin.</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>Legge spostamenti orizzontali, offset in pixel o velocità misurati da un altro programma, e scrive metri verso est e verso nord, con la confidenza, come fa “Stima spostamento”. Tracce, scivolamento, correzioni e rapporti funzionano poi su di esso.
Sono noti COSI-Corr (ENVI) e geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT e ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), il testo di ampcor e CARST, TICOI, i due GeoTIFF dei programmi MicroFlow pubblicati, e qualunque raster di cui si possano indicare le bande. Unità, segno, date e passo sono ricavati dal file o dal suo formato, mostrati nel log e scritti nel risultato; ciò che si sceglie qui prevale.
Una velocità diventa uno spostamento in base alle sue due date; un anno ha 365 giorni. I pixel diventano metri in base alla dimensione delle celle al suolo.</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>I programmi differiscono nel segno e non sempre lo documentano: confrontare con un movimento noto, oppure fornire entrambe le immagini e scegliere il segno misurato. Se un programma non ha scritto una confidenza da 0 a 1, la confidenza è 1 ovunque, il che non significa che il campo sia affidabile.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tutti i file</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>Il file scritto dall'altro programma. Se sono due, sceglierne uno qualsiasi: l'altro viene trovato nella stessa cartella in base al nome.</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>Il programma che ha scritto il file. auto lo riconosce dal file. plain è qualunque raster le cui prime due bande siano le componenti verso est e verso nord.</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>L'unità dei valori: auto è quella del file o del suo formato.</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>Dove la prima e la seconda componente sono positive. auto è la convenzione del formato; se non ne ha, come per i programmi MicroFlow pubblicati, il segno viene misurato su entrambe le immagini.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>Le date di entrambe le immagini, ad esempio 2016-07-18 2016-08-03. Servono alle velocità se il file non le indica. In un cubo TICOI selezionano il periodo.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF a tre bande: spostamento verso est e verso nord in metri, e confidenza da 0 a 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>GeoTIFF a due bande: una deviazione standard verso est e verso nord in metri, se il programma ha scritto gli errori.</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>L'immagine sui cui pixel è stato misurato il campo. Un file senza coordinate viene posizionato su di essa; insieme all'immagine post-evento, serve a misurare il segno.</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>Serve solo per misurare il segno su entrambe le immagini, se il file non lo indica.</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>La seconda componente, se si trova in un file a parte con un altro nome.</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>Per un file che contiene coordinate ma non ne indica il sistema.</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>Il numero di pixel in un'unità dei valori. 0 usa il numero nel file: per MicMac l'ultimo Px1Pas nel suo param_….xml, altrimenti 1.</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>La dimensione di un pixel per valori in px. 0 usa la dimensione delle celle del file, o dei pixel dell'immagine pre-evento.</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>Valori che significano ignoto, oltre a quelli dichiarati dal file. Alcuni programmi scrivono 0: aggiungerlo se il log segnala che molte celle sono esattamente 0.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Segno</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>Immagine pre-evento</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Immagine post-evento</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>Secondo file</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>Sistema di riferimento (SR)</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>Passo (px)</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>Dimensione pixel (m)</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>Valori nodata</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocità,conversione</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>Formato del file</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>Unità dei valori del file</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>Dove i valori del file sono positivi</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>Il file non contiene errori, quindi non è stata scritta alcuna incertezza.</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} non è un elenco di numeri. Scrivere i valori nodata così: -9999, 0.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Il file {path} non esiste.</translation>
  </message>
  <message>
   <source>west</source>
   <translation>ovest</translation>
  </message>
  <message>
   <source>south</source>
   <translation>sud</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celle</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>Il campo ha {cols} × {rows} celle. Gli altri algoritmi accettano raster di almeno {smallest} × {smallest}.</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>Una quota di {share} delle celle è esattamente 0 in entrambe le componenti, che alcuni programmi scrivono dove non hanno alcun valore. Aggiungere 0 ai valori nodata per escluderle.</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>Formato: {format}. File: {files}.</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>I valori sono in {unit}; il primo è positivo verso {first}, il secondo verso {second}.</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>Un'unità del file diventa {factor} {unit}.</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>Date: {dates}.</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importa pesi</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>Rende utilizzabile il checkpoint di una rete, dopo averne misurato le risposte.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Legge i pesi di una rete MicroFlow pubblicata (un checkpoint di PyTorch di tipo irseparated, irshared o irseparatedinverse), o pesi addestrati con questo progetto, senza eseguire alcun codice del file.
La rete viene poi eseguita su coppie di immagini dal movimento noto. Le sue risposte determinano l'ordine e i segni delle componenti, l'immagine sui cui pixel si trovano, il loro guadagno e il loro bias. Sono conservati in una scheda accanto ai pesi, e ogni esecuzione li applica. I pesi le cui risposte non seguono il movimento vengono rifiutati.
Il risultato è un file .safetensors con la sua scheda (.json), per il parametro “Pesi” di “Stima spostamento”.</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>Le coppie sono simulate e si muovono fino a 2 px: pesi che vi riescono bene possono comunque riuscire male sulle proprie immagini, o su movimenti maggiori. Misurarli su una coppia di cui si conosce il movimento, e controllare la correlazione delle immagini riportata da ogni esecuzione.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint di PyTorch, oppure un file .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
   <translation>Il nome dei pesi. Se è vuoto, prendono il nome del loro file.</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>Dove vengono conservati i pesi. Quelli nella cartella predefinita sono proposti dal pannello.</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>Da dove provengono i pesi, un indirizzo o una citazione, conservato nella loro scheda.</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Checkpoint</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>Cartella dei pesi</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>checkpoint,PyTorch,rete,GeoFlowNet,safetensors,modello</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>sha256 del file importato</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>Errore medio su coppie dal movimento noto (px)</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>Errore medio di una risposta di zeri (px)</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>I pesi sono di tipo {kind}; sha256 {sha256}.</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>Su coppie di immagini dal movimento noto il loro errore medio è {error} px (una risposta di zeri: {zero} px).</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>Il movimento verso destra e verso il basso, in pixel, è la matrice {direction} per le due componenti che dà la rete, più {bias} px. È noto nei pixel di un reticolo che si trova al {grid} del percorso dall'immagine pre-evento a quella post-evento.</translation>
  </message>
  <message>
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>Le aree da escludere non toccano l'area misurata: non viene escluso nulla. Controllare il layer e il suo sistema di riferimento (SR).</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>{count} poligoni delle aree da escludere non possono essere trasformati nel sistema di riferimento delle immagini: non escludono nulla.</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Valuta pesi</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>Misura l'errore e la velocità dei pesi su una coppia simulata su questo computer.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Stima lo spostamento della coppia di immagini simulata fornita con il plugin, una faglia di 0,6 px tra due date con un'altra posizione del sole e campi arati, con le impostazioni predefinite, e lo confronta con il movimento simulato.
Gli errori sono errori medi del punto finale (end-point) in pixel: ovunque, ed entro 6 px dalla faglia, accanto a quello di una risposta di zeri. Il tempo comprende il raffinamento e lo smussamento.</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>Una coppia è una sola coppia, per di più simulata: rivela errori in un programma e grandi differenze tra pesi. Il benchmark sulla scheda dei pesi usa immagini reali. Altri programmi in esecuzione allungano il tempo.</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>benchmark,errore,velocità,rete,modello</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>Errore medio (px)</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>Errore medio alla faglia (px)</translation>
  </message>
  <message>
   <source>Time taken per megapixel (s)</source>
   <translation>Tempo impiegato per megapixel (s)</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>Le immagini vengono inviate al cluster Dask all'indirizzo {address}, che riceve la stessa fiducia di questo computer.</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>Riallinea raster</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>Riporta un raster qualsiasi successivo al movimento sull'immagine pre-evento.</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>Annulla lo spostamento misurato in un raster successivo al movimento: ogni pixel del risultato prende il valore dal punto in cui si è spostato il suo suolo. Altre bande dell'immagine post-evento, una classificazione o un modello di elevazione di quella data si trovano allora sull'immagine pre-evento, pixel su pixel.
Il risultato ha i pixel del raster stesso e tutte le sue bande, float32. Viene ricampionato una sola volta, quali che siano i reticoli e i sistemi di riferimento di entrambi. Dove lo spostamento è ignoto non c'è valore. Per togliere solo una traslazione costante o una rampa, usare come spostamento la parte rimossa da “Correggi spostamento”.</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>Anche gli errori dello spostamento muovono il raster: dove la confidenza è bassa, il risultato è distorto. Viene annullato il movimento reale così come gli errori di coregistrazione. Tenerne conto quando si cercano cambiamenti del suolo nel risultato.</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>Un raster del suolo successivo al movimento, con una o più bande.</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>Lo spostamento da prima a dopo, come lo fornisce “Stima spostamento”.</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>spline per immagini, quote e altre grandezze; nearest per classi, che non vanno mescolate.</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>GeoTIFF sui pixel del raster stesso, NaN dove non c'è valore.</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>coregistrazione,deformazione,traslazione,bande,allineamento,ortorettifica,ricampionamento,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>Raster da riallineare</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>Ricampionamento</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>Riallineato</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La banda in cui misurare; dello stesso tipo in entrambe le immagini.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>Intensità con cui il campo viene smussato mediante variazione totale, in pixel: i gradini piccoli rispetto a essa vengono appiattiti, le faglie restano nette. 0 dà il campo così come è stato misurato.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Come lo smussamento penalizza un gradino dello spostamento: con log-tv la penalità cresce lentamente con l'altezza del gradino e una faglia mantiene l'intero rigetto; con tv cresce in proporzione all'altezza.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>Il dispositivo che calcola: auto usa una scheda grafica CUDA se c'è, altrimenti quella di Apple (mps), altrimenti il processore (cpu). Ciò che non entra nella memoria della scheda grafica viene calcolato sul processore.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>Un raster di spostamento orizzontale, est e nord positivi (in pixel, destra e alto positivi, se non ha un sistema di riferimento). I suoi valori vengono usati come li mostra QGIS, con scala e offset. Le lunghezze sono convertite in metri in base all'unità delle bande; una velocità viene rifiutata.</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>La banda dello spostamento verso est.</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>La banda dello spostamento verso nord.</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>L'immagine precedente al movimento. I risultati si trovano sui suoi pixel. Va bene qualunque raster apribile da GDAL, in una banda di luminosità: pancromatica, visibile o infrarossa.</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>L'immagine successiva al movimento, preferibilmente dello stesso sensore, stagione e ora del giorno. Se il suo reticolo è diverso, viene ricampionata una sola volta.</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La parte delle immagini da misurare, un rettangolo: ciò che mostra la mappa, uno disegnato su di essa o l'estensione di un layer. Se assente, tutta l'area coperta da entrambe le immagini. Per un contorno irregolare, scegliere in “Aree da escludere” un layer di poligoni sul resto.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>Poligoni su acqua, nuvole o qualunque altra cosa da non misurare, in qualsiasi sistema di riferimento (SR) e di qualsiasi dimensione.</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>Numeri che significano nodata in una delle immagini, ad esempio 0 o -9999, separati da spazi. Si aggiungono ai valori nodata dei file e dei layer. Un valore lontano da tutti gli altri, o oltre 1e30, viene trattato automaticamente come nodata; un valore che può significare nodata viene indicato in un avviso.</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>Le immagini in sistemi di riferimento con datum diversi vengono allineate con la trasformazione scelta nel progetto (Progetto &gt; Proprietà &gt; Trasformazioni), o con quella predefinita di QGIS. Se questa può sbagliare di più di mezzo pixel, l'esecuzione viene rifiutata a meno che questa opzione sia selezionata; una traslazione costante nel risultato può allora essere un errore della trasformazione.</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>Un layer di linee lungo faglie note. Attraverso di esse non si media né si smussa nulla, così che i movimenti dei due lati non si mescolino; attorno all'estremità di una linea il campo si chiude gradualmente. Una linea dovrebbe trovarsi entro pochi pixel dalla faglia. Senza questo layer, le faglie vengono trovate automaticamente.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>I pesi della rete: builtin, il percorso di un file .safetensors accompagnato dalla sua scheda (.json), oppure none per il solo raffinamento. L'algoritmo “Importa pesi” crea tali file a partire da altri.</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>Fa seguire alla rete un raffinamento ai minimi quadrati, che elimina l'errore residuo di circa un decimo di pixel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Il movimento massimo da cercare, in pixel dell'immagine pre-evento. Valori grandi richiedono più tempo e trovano più corrispondenze false.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Indirizzo dello scheduler di un cluster Dask i cui worker misurano i tasselli, ad esempio tcp://10.0.0.1:8786; se vuoto, li misura questo computer. Le immagini vengono inviate lì. Usare solo un cluster di cui ci si fida come di questo computer: chi lo controlla decide che cosa viene misurato. Per gli indirizzi tls:// i certificati si scelgono nelle impostazioni di MicroFlow. I worker richiedono PyTorch, NumPy e safetensors, il Python del motore anche distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>Lato dei tasselli in cui vengono elaborate le immagini. Cambia la memoria richiesta, non il risultato.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF del modulo dello spostamento orizzontale, in metri.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF del salto dello spostamento su pochi pixel, in metri: una faglia netta dà il proprio rigetto. Si veda l'algoritmo “Entità del rigetto di faglia”.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>GeoTIFF a due bande: una deviazione standard dello spostamento verso est e verso nord, in metri. È calibrata su coppie di immagini di cui si conosce il movimento, in modo che circa due terzi degli errori siano inferiori a essa e 19 su 20 inferiori al doppio. La scheda dei pesi riporta i valori.</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>GeoTIFF nello stesso formato dello spostamento, ma precedente all'ultimo smussamento. L'algoritmo “Regolarizza spostamento” ne ricava ciò che un'altra intensità TV avrebbe dato, senza una nuova esecuzione.</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>Intensità TV (px)</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>Penalità</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>Banda est</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>Banda nord</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Banda dell'immagine pre-evento</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>Banda dell'immagine post-evento</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>Area da misurare</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>Aree da escludere</translation>
  </message>
  <message>
   <source>Values without data</source>
   <translation>Valori senza dati</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>Consenti una trasformazione inaccurata</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Raffina</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>Spostamento massimo (px)</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Scheduler Dask</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>Dimensione dei tasselli (px)</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>Modulo dello spostamento</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>Spostamento grezzo</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>In attesa del termine di un'altra esecuzione…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Avvio del motore…</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>Il motore non risponde. Attendere, oppure annullare l'esecuzione.</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>circa {hours} h rimanenti</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>circa {seconds} s rimanenti</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>circa {minutes} min rimanenti</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>Scrittura di {file}…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>Regolarizza spostamento</translation>
  </message>
  <message>
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>Smussa un campo di spostamento e ne mantiene nette le faglie.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Smussa un campo di spostamento mediante variazione totale, che mantiene nette le faglie: i risultati di MicroFlow stesso, o quelli di altri programmi. Gli spostamenti in metri vengono convertiti in pixel per lo smussamento e poi riconvertiti, così che l'intensità abbia ovunque lo stesso significato. Se il raster ha una terza banda di confidenza da 0 a 1, i pixel di bassa confidenza seguono i loro vicini.
I pixel mancanti restano mancanti.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>Lo smussamento elimina il rumore, non l'errore: strisce, rampe e tracce di nuvole più larghe di pochi pixel restano. Dove l'intensità è grande rispetto a un rigetto, il rigetto si riduce o scompare. Confrontare con il campo prima dello smussamento.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>GeoTIFF a tre bande: spostamento verso est e verso nord in metri, e la confidenza dell'input, se presente.</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>Lettura dello spostamento…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>smussa,riduzione del rumore,filtro,variazione totale,log-TV,regolarizza,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>Spostamento regolarizzato</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>La banda 3 ha valori da {lowest:.3g} a {highest:.3g}, ma una confidenza è compresa tra 0 e 1: la banda non viene usata e tutti i pixel hanno lo stesso peso.</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>Scrive un risultato come pagina con mappe, figure e un paragrafo sui metodi.</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>Scrive una pagina HTML che non richiede altri file, e la stessa in PDF: mappe dello spostamento verso est e verso nord, del suo modulo e dell'entità del rigetto di faglia, del σ se fornito, con barra di scala, freccia del nord vero e legenda simmetrica; la curva dello scivolamento; il verdetto; statistiche e un istogramma; tutti i parametri, i pesi, lo sha256 degli input, le versioni; che cosa citare, i limiti in parole semplici, e un paragrafo sui metodi per un articolo.</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>Il rapporto mostra ciò che i file indicano. Per un campo di un altro programma non c'è verdetto, e la sua confidenza può avere un altro significato.</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>Il risultato su cui riferire.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>Una deviazione standard verso est e verso nord, nelle bande 1 e 2.</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>Se non viene fornita, è calcolata dallo spostamento.</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>La faglia, disegnata su tutte le mappe.</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>I punti creati da “Scivolamento lungo una faglia”.</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>Il titolo del rapporto. Se è vuoto, si usa il nome della coppia.</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>nessun SR</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>Lettura del campo…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdetto</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>Calcolo dello sha256 degli input…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>Curva dello scivolamento</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Pagina</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>Una pagina che non richiede altri file.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>Lo stesso in pagine A4.</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>rapporto,PDF,HTML,mappa,statistiche,metodi,figura,stampa</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} pixel di {size} ({crs})</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>σ verso est</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>σ verso nord</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Metodi</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Limiti</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Citare</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Input</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>Parametri e versioni</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>Lunghezza e salti</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>Il file non indica alcun verdetto: questo campo è stato misurato da un altro programma o da una versione precedente.</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>Spostamento del suolo: {pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>Una deviazione standard</translation>
  </message>
  <message>
   <source>file</source>
   <translation>file</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>poligoni esclusi</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>algoritmo</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>dispositivo usato</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>coppia</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>immagine pre-evento</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>immagine post-evento</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>data pre-evento</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>data post-evento</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>date</translation>
  </message>
  <message>
   <source>input</source>
   <translation>input</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>formato della fonte</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fonte</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>unità della fonte</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>segno della fonte</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>fattore della fonte</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>valori nodata della fonte</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>sha256 dei pesi</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>Scivolamento lungo la faglia</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name} ({unit}, ± 95 %)</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>Rigetto parallelo, + = trascorrenza destra</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>Rigetto perpendicolare, + = apertura</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>Distanza lungo la traccia ({unit})</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Istogramma</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistiche</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>quota di pixel con un valore</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>mediana ({unit})</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>dispersione, NMAD ({unit})</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>1° percentile ({unit})</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>99° percentile ({unit})</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>rumore tra pixel vicini ({unit})</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>mediana del suolo stabile ({unit})</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>σ del suolo stabile ({unit})</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>σ mediano ({unit})</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>, completato da un raffinamento robusto ai minimi quadrati con warping</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>; il campo non è stato regolarizzato</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>I cambiamenti tra le date, come ombre, vegetazione, acqua e nuvole, sembrano movimento dove non si è mosso nulla. La confidenza mostra dove le immagini concordano ancora.</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>Gli errori di ortorettificazione, del modello di elevazione e del sensore causano traslazioni, rampe e strisce di un decimo di pixel o più. Sono visibili sul suolo stabile.</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>Viene misurato solo il movimento orizzontale; il movimento verticale appare come orizzontale dove la vista è obliqua.</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>un programma sconosciuto</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>Lo spostamento orizzontale del suolo{when} è stato misurato su due immagini ortorettificate con {plugin} {version} (secondo Bertrand et al. 2025). {start}{refined}{smoothed}. È stato cercato un movimento fino a {limit} px. Gli spostamenti sono in metri al suolo verso l'est vero e il nord vero su un reticolo di {grid}.</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>Il programma che ha misurato questo campo non ha fornito una confidenza, quindi è 1 ovunque.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>non c'è più</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> tra {before} e {after}</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>Lo spostamento orizzontale del suolo{when} è stato misurato con {format} e importato in {plugin} {version}: i valori in {unit}, moltiplicati per {factor}, sono diventati metri verso l'est vero e il nord vero su un reticolo di {grid}.</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>Lo spostamento orizzontale del suolo{when} si trova su un reticolo di {grid}; lo ha scritto {algorithm} di {plugin} {version}.</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>Una rete senza correlazione (sha256 dei pesi {sha}) ha fornito un primo campo</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>Si è partiti da un campo senza movimento</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>; il campo è stato regolarizzato da {penalty} di intensità {strength} px, pesato dalla sua confidenza</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}, come richiesto dai suoi autori.</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin}, versione {version}, eseguito in QGIS {qgis}.</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confidenza (0–1)</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>Spostamento est (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>Spostamento nord (m, + = nord)</translation>
  </message>
  <message>
   <source>Removed east (m, + = east)</source>
   <translation>Rimosso est (m, + = est)</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>Rimosso nord (m, + = nord)</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>Spostamento verso destra (px, + = destra)</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>Spostamento verso l'alto (px, + = alto)</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>Spostamento est, grezzo (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>Spostamento nord, grezzo (m, + = nord)</translation>
  </message>
  <message>
   <source>East displacement, corrected (m, + = east)</source>
   <translation>Spostamento est, corretto (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>Spostamento nord, corretto (m, + = nord)</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Spostamento est, regolarizzato (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Spostamento nord, regolarizzato (m, + = nord)</translation>
  </message>
  <message>
   <source>Removed to the right (px, + = right)</source>
   <translation>Rimosso verso destra (px, + = destra)</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>Rimosso verso l'alto (px, + = alto)</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>Modulo dello spostamento ({unit})</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>Entità del rigetto di faglia ({unit})</translation>
  </message>
  <message>
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>Incertezza, una deviazione standard ({unit})</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>Dispersione delle coppie ({unit})</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>Quota di coppie usate (0–1)</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>Spostamento est dalla prima data ({unit})</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>Velocità verso est ({unit})</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>Dilatazione (+ = apertura)</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>Rotazione (− = trascorrenza destra)</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>Quanto misurato viene conservato: eseguendo di nuovo con le stesse immagini e gli stessi parametri si riprende da lì. Fino ad allora {megabytes} MB restano in {folder}.</translation>
  </message>
  <message>
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>Un'esecuzione precedente non è terminata: si prosegue dai suoi tasselli.</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>Il segno {sign} è stato misurato: con esso la correlazione delle immagini è {best}, con {second} è {next}.</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Scivolamento lungo una faglia</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>Misura il rigetto attraverso una faglia lungo la sua traccia, con il suo intervallo al 95 %.</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>Dispone riquadri attraverso una traccia, riunisce lo spostamento di ciascuno in un profilo medio, adatta rette a entrambi i lati della traccia, e vi misura il rigetto tra le rette. Il rigetto parallelo è positivo su una faglia trascorrente destra, e quello perpendicolare è positivo dove la faglia si apre, in qualunque verso sia stata disegnata la traccia. Ciascuno ha la sua deviazione standard e il suo intervallo al 95 %, ricavati da riquadri dello stesso tipo accanto alla faglia e da quanto il rigetto cambia con una fascia esclusa più larga.
I riquadri seguono la direzione della traccia, e le loro righe seguono la traccia stessa. I totali sono il rigetto medio e quello massimo, e l'area sotto la curva. Se disponibile, scegliere lo spostamento grezzo: quello smussato sottostima i piccoli rigetti.</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>Un rigetto vale solo quanto la traccia: una traccia che dista dalla faglia più della fascia esclusa dà un rigetto troppo piccolo. Un movimento curvo accanto alla faglia, una seconda faglia nel riquadro e strisce lungo la faglia appaiono come rigetto. I punti segnati “con cautela” ne indicano il motivo.</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>Uno spostamento di questo plugin: metri verso est nella banda 1 e verso nord nella banda 2.</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>Stabilisce quale suolo è affidabile e, con la statistica weighted, ogni pixel è pesato con l'inverso della sua varianza. Senza, fa entrambe le cose la confidenza.</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>Linee lungo la faglia, disegnate dall'utente o proposte da “Traccia faglie”. Le distanze si misurano dall'inizio di ogni linea. Il layer può essere in qualsiasi sistema di riferimento (SR), e una linea non deve intersecare sé stessa.</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>Come vengono mediati i valori lungo la larghezza di un riquadro: mediana, media, o media pesata con l'incertezza o la confidenza.</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>Una pagina con la curva, i suoi totali e ogni punto; non richiede altri file.</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>Una cartella per la curva in SVG e PNG, i punti in CSV, e tutto in JSON e testo nel formato di StackProf.</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>Spaziatura dei riquadri (m)</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>Distanza tra i riquadri lungo la traccia; 0 usa la loro larghezza.</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>Lunghezza di un riquadro attraverso la faglia (m)</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>Larghezza di un riquadro lungo la faglia (m)</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>Fascia esclusa accanto alla traccia (m)</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>Lunghezza che determina la direzione (m)</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>La direzione in un riquadro è la corda della traccia su questa lunghezza; 0 usa il doppio della larghezza. La direzione definisce che cosa è parallelo e che cosa è perpendicolare.</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>Statistica</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Scivolamento</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>Un punto per riquadro: rigetti con le loro deviazioni standard e intervalli al 95 %, larghezza della zona di faglia, quota del rigetto sulla faglia, numero di valori effettivi, e qualità.</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>Il contorno di ogni riquadro, con gli stessi campi.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>Profili</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>Una tabella dei profili medi: distanza attraverso la faglia, entrambe le componenti, la loro dispersione.</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>Lunghezza della traccia misurata (m)</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>Rigetto parallelo medio (m, + = trascorrenza destra)</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>Rigetto perpendicolare medio (m, + = apertura)</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>Rigetto parallelo massimo (m)</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>Area sotto la curva del rigetto parallelo (m²)</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>Cartella dei file</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>scivolamento,rigetto,profilo,stack,trascorrente destra,trascorrente sinistra,apertura,StackProf,faglia,rottura</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Scivolamento (m, + = trascorrenza destra)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Riquadri attraverso la faglia</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>Profili medi</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>{count} riquadri su {length} {unit}: rigetto medio {mean} {unit} (+ = trascorrenza destra), {opening} {unit} (+ = apertura); massimo {greatest} {unit}. {care} richiedono cautela, {missing} non misurabili.</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>L'incertezza della stessa esecuzione.</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>Entrambi i lati insieme; 0 usa {pixels} pixel.</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>Ciò che viene sommato in un profilo medio; 0 usa {pixels} pixel.</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>Escluso dalle rette su entrambi i lati della traccia, per tenere conto della larghezza della faglia e di una traccia inesatta; 0 usa {pixels} pixel.</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>Fasce e barre sono intervalli che contengono il rigetto nel 95 % dei casi. I punti arancioni richiedono cautela, per il motivo nella tabella.</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>± è una deviazione standard, con la correlazione degli errori lungo la faglia. Il valore massimo è il più grande di molti e tende a essere troppo grande di circa il suo errore.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Linea</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>Componente</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totale</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Riquadro</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95 %</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>Sulla faglia</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>Valori effettivi</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualità</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>Scivolamento lungo {trace}, misurato in {displacement}</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>Scivolamento lungo {trace}</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>Misurato in {displacement} con riquadri di {length} attraverso la faglia e {width} lungo di essa, ogni {spacing}. I profili medi sono calcolati con {statistic}, con rette adattate su entrambi i lati oltre una fascia esclusa di {gap}. La direzione è la corda di {smoothing} di traccia.</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>L'errore di un rigetto è misurato sul campo stesso: con riquadri dello stesso tipo accanto alla faglia, con la variazione del rigetto con una fascia esclusa più larga, e con {share} del rigetto per l'errore di scala dello stimatore, fino alla sua totalità dove il suolo non è affidabile. La larghezza della zona di faglia è la larghezza dei valori attorno alla traccia che distano più di due deviazioni standard da entrambe le rette. La quota sulla faglia è il gradino tra i valori immediatamente accanto alla traccia, diviso per il rigetto. I valori effettivi sono il numero di valori indipendenti che darebbe questo errore.</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>Lunghezza ({unit})</translation>
  </message>
  <message>
   <source>Mean ({unit})</source>
   <translation>Media ({unit})</translation>
  </message>
  <message>
   <source>Greatest ({unit})</source>
   <translation>Massimo ({unit})</translation>
  </message>
  <message>
   <source>Area under the curve ({unit}²)</source>
   <translation>Area sotto la curva ({unit}²)</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>Distanza ({unit})</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>Parallelo ({unit})</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>Perpendicolare ({unit})</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>Zona ({unit})</translation>
  </message>
  <message>
   <source>good</source>
   <translation>buono</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>con cautela</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non misurato</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>un lato ha troppo pochi valori</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>meno della metà di un lato ha spostamento</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>un'altra parte della traccia si trova nel riquadro</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>la traccia ruota di oltre 30° all'interno del riquadro</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>la zona di faglia è più larga della fascia esclusa</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>meno della metà del riquadro è suolo affidabile</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>misurato a mano</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>nessun suolo accanto alla faglia su cui verificare l'errore</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>Traccia faglie</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>Propone linee lungo le quali un campo di spostamento presenta un salto.</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>Propone tracce di faglia: linee lungo le quali lo spostamento presenta un salto da un lato all'altro. In ogni pixel, si adattano piani a entrambi i lati di linee in dodici direzioni; la loro differenza nel pixel è il salto, così che un gradiente regolare non ne dà alcuno. Le creste del salto diventano linee, le lacune si chiudono dove il salto porta da un estremo all'altro, e i rami corti vengono scartati.
Ogni linea ha lunghezza, azimut e rigetto medio con deviazione standard: quello parallelo è positivo per trascorrenza destra, quello perpendicolare per apertura. Modificare le linee con gli strumenti di QGIS, e usarle in “Scivolamento lungo una faglia”, o come traccia di una nuova stima.</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>Una proposta non è una mappa: anche i bordi di nuvole, ombre e strisce d'immagine mal posizionate causano salti, e una faglia sotto il rigetto minimo non viene proposta. Vicino a un'estremità, dove il rigetto si attenua, una linea termina in anticipo. Confrontare con le immagini e con ciò che si sa delle faglie.</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>Proposte {count} linee, {length} {unit} in tutto.</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>Il salto di una linea deve raggiungere anche tre volte questo valore.</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>Tracce di faglia</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>Linee con lunghezza, azimut, rigetto medio con deviazione standard, entrambe le componenti e senso: trascorrente destra, trascorrente sinistra, in apertura o in chiusura.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Ricerca di salti…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>Tracciamento delle linee…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>Tracce di faglia proposte</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>Nessuna linea proposta: in nessun punto lo spostamento presenta un salto di {least} lungo una linea abbastanza lunga. Scegliere un rigetto o una lunghezza minima inferiore se si conosce una faglia.</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>faglia,traccia,rottura,linea,salto,cresta,lineamento,mappa</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>Rigetto minimo (m)</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>Lunghezza minima (m)</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>Numero di linee</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>Il salto che una linea deve raggiungere in qualche punto; la linea prosegue dove il salto è almeno la metà di esso. 0 usa {share} di pixel, o sei volte il rumore del salto se è maggiore.</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>Le linee più corte vengono escluse; 0 usa {pixels} pixel.</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>Una trasformazione più accurata, {name} ({accuracy} m), non può essere usata qui, perché manca il reticolo {grid}. Installarlo da {source}, nella cartella proj del profilo utente.</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>I sistemi di riferimento delle immagini hanno datum diversi. La trasformazione tra essi, {name}, ha un'accuratezza di {accuracy} m: una traslazione costante di tale entità può essere un errore.</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>Le immagini vengono allineate con la trasformazione {name}, la cui accuratezza non è nota.</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>Buono: lo spostamento è misurato.</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>Con cautela: lo spostamento è misurato, ma leggere prima questo.</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>Non misurato: questo risultato non mostra alcun movimento affidabile.</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>Il {measured:.0%} dell'area ha un risultato; sul {trusted:.0%} di quest'area l'errore è inferiore a {bound} px o a un decimo del movimento. Errore tipico in quella parte: {east:.2g} {unit} e {north:.2g} {unit}.</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>Quota affidabile dell'area misurata (0–1)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>Movimento mediano del suolo affidabile, est (m)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>Movimento mediano del suolo affidabile, nord (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>Errore tipico del suolo affidabile, est (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>Errore tipico del suolo affidabile, nord (m)</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>Il movimento raggiunge lo spostamento massimo (0 o 1)</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>Verdetto: buono, cautela o non misurato</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>Motivi del verdetto</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>Il {measured:.0%} dell'area ha un risultato, in nessun punto con un errore inferiore a {bound} px o a un decimo del movimento.</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>Nessun pixel ha dati in entrambe le immagini. Scegliere immagini della stessa area.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>L'errore è inferiore a {bound} px o a un decimo del movimento solo sul {share:.0%} dell'area misurata. Scegliere immagini più simili per data, stagione o banda.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>Riallineata in base al risultato, l'immagine post-evento non concorda meglio con l'immagine pre-evento (correlazione {after:.3f}, contro {before:.3f}). La maggior parte della differenza tra le immagini è cambiamento, non movimento.</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>Il movimento raggiunge lo spostamento massimo cercato. Aumentarlo ed eseguire di nuovo: un movimento maggiore non viene trovato.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>L'errore è inferiore a {bound} px o a un decimo del movimento sul {share:.0%} dell'area misurata. Nascondere il resto, oppure leggerlo con il suo errore.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>Il suolo stabile si muove di {shift_east:+.2g} {unit} verso {side_east}, {shift_north:+.2g} {unit} verso {side_north} (errore {error:.2g} {unit}). Le immagini sono traslate l'una rispetto all'altra nel loro insieme: rimuovere la traslazione.</translation>
  </message>
 </context>
</TS>
