<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>DockBody</name>
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
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Mostra dove la confidenza è almeno</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>Advanced</source>
   <translation>Avanzato</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Avanzamento dell'esecuzione</translation>
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
   <source>Cancel</source>
   <translation>Annulla</translation>
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
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcola con PyTorch in un programma separato, il motore. Il Python di QGIS non viene mai modificato.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
   <translation>Gestito: MicroFlow crea un proprio motore</translation>
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
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>Le reti disponibili. Quale di esse viene usata in un'esecuzione si sceglie nel pannello, sotto “Avanzato”.</translation>
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
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>I pesi delle reti pubblicate si trovano su &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Le condizioni d'uso sono quelle dei loro autori. Chi li usa cita l'articolo: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Il motore si è arrestato con un errore: {reason}. Consultare il log di MicroFlow per i dettagli.</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>Non esiste il Python {python}, scelto per eseguire il motore. Sceglierne un altro nelle impostazioni di MicroFlow o, se definita, nella variabile d'ambiente MICROFLOW_ENGINE_PYTHON.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python} è Python {version}; il motore richiede la versione 3.9 o successiva. Sceglierne un altro nelle impostazioni di MicroFlow o, se definita, nella variabile d'ambiente MICROFLOW_ENGINE_PYTHON.</translation>
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
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>La memoria non è sufficiente per misurare neppure piccole parti dell'immagine (dimensione dei tasselli: {tile} px). Chiudere altri programmi ed eseguire di nuovo.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Lo scheduler Dask {address} non può essere usato: {reason}. Controllarne l'indirizzo, oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} non dispone di Dask ({reason}). Installarvi distributed con pip, oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Il cluster Dask all'indirizzo {address} non ha avuto alcun worker per {seconds} s. Avviare i worker ed eseguire di nuovo: quanto misurato viene conservato. Oppure lasciare vuoto DASK_SCHEDULER per misurare su questo computer.</translation>
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
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>La scheda dei pesi {card} non può essere usata ({reason}). Procurarsi di nuovo pesi e scheda dalla loro origine, oppure scegliere i pesi incorporati.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>La scheda dei pesi {card} indica il backbone {found}; questa versione conosce {known}. Scegliere altri pesi, o una versione di MicroFlow che li conosca.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Il file dei pesi {path} è troncato: {found} byte su {expected}. Copiarlo o scaricarlo di nuovo.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>Il file dei pesi {path} non è quello descritto dalla sua scheda: il suo sha256 è {found}, la scheda riporta {expected}. Procurarsi di nuovo pesi e scheda dalla loro origine.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>I pesi {path} non corrispondono all'architettura indicata dalla loro scheda: {reason}. Scegliere altri pesi, oppure quelli incorporati.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>L'immagine pre-evento e l'immagine post-evento sono la stessa: banda {band} di {path}. Scegliere immagini di due date diverse.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>Est e nord sono entrambi la banda {band} di {path}. Scegliere due bande; quelle di MicroFlow sono la 1 e la 2.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Con i pesi “{weights}” e senza raffinamento non verrebbe misurato nulla. Attivare il raffinamento, oppure scegliere dei pesi.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>Non è possibile ricavare la dimensione di un pixel al suolo: {crs} non copre per intero {extent} (xmin, ymin, xmax, ymax). Controllare il sistema di riferimento (SR) dell'immagine, oppure riproiettare l'immagine.</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>Due risultati dovevano essere scritti in {path}. Scegliere un file distinto per ciascuno.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Non è stato possibile scrivere o leggere un file dell'esecuzione: {reason}. Controllare che sul disco di {folder} ci sia spazio ed eseguire di nuovo.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Il dispositivo “{device}” non è presente, ci sono solo {there}. Sceglierne uno, oppure auto.</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>Nessuno ha misurato in quale direzione rispondono i pesi {path}, quindi il loro risultato potrebbe avere il segno sbagliato. Scegliere pesi la cui scheda indica una direzione, oppure i pesi incorporati.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>{path} non può essere letto come immagine: {reason}. Scegliere un file raster che QGIS può visualizzare, oppure copiarlo di nuovo dalla sua origine.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} è un servizio di mappe ({driver}), che invia immagini da visualizzare anziché pixel misurabili. Procurarsi l'immagine stessa come file, ad esempio un GeoTIFF.</translation>
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
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La banda {band} di {path} contiene gli indici di colore di una tavolozza, che non indicano una luminosità. Scegliere un'altra banda, oppure convertire prima l'immagine (Raster &gt; Conversione &gt; Da PCT a RGB).</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} è posizionato da punti di controllo, o da una geotrasformazione senza area, e non ha un reticolo regolare. Rettificarlo prima (Raster &gt; Proiezioni &gt; Trasformazione (riproiezione), oppure il Georeferenziatore).</translation>
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
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Le immagini non si sovrappongono: l'immagine pre-evento copre {pre}, l'immagine post-evento {post}. Scegliere immagini della stessa area e controllarne i sistemi di riferimento (SR).</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
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
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Nessun pixel è utilizzabile in entrambe le immagini: dove una ha dati, l'altra non ne ha o c'è la maschera. Scegliere un'altra area o una maschera più piccola, oppure controllare i valori nodata delle immagini.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La banda {band} di {path} ha il valore {value:.7g} ovunque nell'area da misurare; senza tessitura non si può osservare alcun movimento. Scegliere un'altra banda o immagine.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Il poligono {number} della maschera non può essere usato: {reason}. Riparare il layer con “Ripara geometrie”, nel gruppo “Geometria Vettore” degli Strumenti di Processing, oppure eseguire senza maschera.</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>{path} non può essere portato sul reticolo dell'immagine pre-evento: {reason}. Riproiettarlo prima su quel reticolo (Raster &gt; Proiezioni &gt; Trasformazione (riproiezione)).</translation>
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
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>L'installazione non prevede alcun PyTorch per {device} su {platform}. Scegliere, nelle impostazioni di MicroFlow, un interprete dotato di PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Questo sistema ha {found}; PyTorch richiede {needed} o versione successiva. Aggiornare il sistema, oppure scegliere, nelle impostazioni di MicroFlow, un interprete dotato di un PyTorch meno recente.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>PyTorch per le GPU NVIDIA non è stato installato: {reason}. Installare un driver più recente per la GPU, oppure installare il motore per la CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
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
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>Il motore in {folder} è danneggiato: {reason}. “Ripara”, nelle impostazioni di MicroFlow, lo ricrea.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>Il motore in {folder} è stato creato con Python {expected}, ma il suo interprete è ora Python {found}. “Ripara”, nelle impostazioni di MicroFlow, lo ricrea.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>Il motore in {folder} è stato creato da un'altra versione di MicroFlow. “Ripara”, nelle impostazioni di MicroFlow, lo aggiorna.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} non può essere rimosso: {reason}. Chiudere le altre finestre di QGIS e tutto ciò che usa il motore, e riprovare.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>{path} non può essere letto come pesi: {reason}. Scegliere un checkpoint di PyTorch che contenga solo numeri (.pt, .pth), oppure un file .safetensors; se proviene da altrove, scaricarlo di nuovo.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} non contiene una rete nota a MicroFlow: {reason}. Scegliere un checkpoint del MicroFlow pubblicato (irseparated, irshared, irseparatedinverse), oppure pesi prodotti da questo progetto.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>I pesi {path} non misurano il movimento: su {count} coppie di immagini dal movimento noto il loro errore medio è {error} px; una risposta di zeri ovunque ha {zero} px, e sono ammessi al massimo {most} px. Scegliere altri pesi.</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>Esistono già pesi con questo nome: {path}. Scegliere un altro nome, oppure rimuovere prima quelli esistenti.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>“{name}” non può essere il nome di pesi: un nome è quello di un file senza cartella né estensione, e builtin e none sono riservati. Sceglierne un altro.</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
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
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>Frecce di spostamento</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Non c'è alcun layer di spostamento nel progetto: eseguire prima MicroFlow.</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>Traccia un profilo attraverso la faglia</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>Mostra lo spostamento come frecce</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>Confronta le immagini: sono allineate?</translation>
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
   <source>The command is in the clipboard.</source>
   <translation>Il comando è negli appunti.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Scegliere un'immagine precedente al movimento e una successiva.</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Misura lo spostamento del suolo…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guida di MicroFlow</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host} risponde con lo stato {status}</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} non risponde più</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow calcola con PyTorch in un motore proprio, che non è ancora installato.</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Scegli un Python dotato di PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>La diagnostica è negli appunti, senza nomi di persone.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>La variabile d'ambiente MICROFLOW_ENGINE_PYTHON indica {python}, che prevale sulla scelta sottostante.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Rimozione del motore di MicroFlow</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>Il motore è stato rimosso, con tutto ciò che la sua installazione aveva creato.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Esame di questo computer</translation>
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
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>Il motore è in uso. Attendere il termine dell'esecuzione, oppure annullarla.</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Tutta l'area comune alle due immagini</translation>
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
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>L'anteprima riguarda ciò che mostra la mappa: spostare la mappa sul risultato.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Lo spostamento grezzo dell'ultima esecuzione non esiste più ({path}). Eseguire di nuovo per vedere in anteprima altre intensità TV.</translation>
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
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>Qui: est {east} m, nord {north} m; {size} m verso {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>Qui: destra {east} px, alto {north} px; {size} px verso {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confidenza {value}.</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
   <translation>Il grafico richiede matplotlib nel Python di QGIS; i numeri sottostanti e il CSV ne fanno a meno.</translation>
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
   <source>Starting…</source>
   <translation>Avvio…</translation>
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
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>Non è stato possibile misurare nulla: nessun pixel ha dati in entrambe le immagini.</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto nulla.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
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
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>Durante un'esecuzione, i suoi array si trovano in questa cartella: circa {bytes} byte per ogni pixel dell'immagine pre-evento. Un'esecuzione annullata o fallita vi lascia i tasselli completati, e prosegue da essi quando viene riavviata con le stesse immagini e gli stessi parametri.</translation>
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
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Scarica {download}, occupa {disk} sul disco di {folder} e richiede {duration} a 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
   <translation>Non scarica altro, occupa {disk} sul disco di {folder} e richiede {duration}.</translation>
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
   <source>Brings Python {python} along.</source>
   <translation>Include Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
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
   <source>Choose the two images of the result in the dock first.</source>
   <translation>Scegliere prima nel pannello le due immagini del risultato.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Scegli</translation>
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
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>Il risultato con un'intensità TV di {strength} px è sulla mappa.</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>Non è stato possibile distinguere alcun movimento dal rumore: la confidenza più alta è {best}. Il risultato è nascosto. Scegliere immagini più simili per data, stagione o banda.</translation>
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
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>Nuvole sull'immagine pre-evento: {share}%. Escludere le parti coperte con un layer di aree.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>Nuvole sull'immagine post-evento: {share}%. Escludere le parti coperte con un layer di aree.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>circa {hours} h</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>Area misurata: {share}, in {seconds} s su {device}; rumore {east} {unit} est, {north} {unit} nord.</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Misura {cols} × {rows} px ({megapixels} Mpx) di {side} {unit}.</translation>
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
   <source>Takes {duration}, by the speed of the last run.</source>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>Riallineata in base al risultato, l'immagine post-evento concorda meglio con l'immagine pre-evento: correlazione locale {after}, contro {before} senza riallineamento.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Riallineata in base al risultato, l'immagine post-evento non concorda meglio con l'immagine pre-evento: correlazione locale {after}, contro {before} senza riallineamento. O non si è mosso quasi nulla, o il risultato è errato: osservare la confidenza e provare altri pesi.</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>Spostamento del suolo</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; non è stato scritto nulla.</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>Misura in ogni pixel di quanto si è mosso il suolo tra due immagini ortorettificate dello stesso luogo, fino a una frazione di pixel, e mantiene nette le faglie.
Il risultato è in metri al suolo, est e nord positivi, sul reticolo dell'immagine pre-evento, accompagnato da un valore di confidenza. Le immagini senza sistema di riferimento (SR) danno pixel, destra e alto positivi. Le immagini su reticoli diversi vengono prima portate su uno solo. Dove una delle immagini non ha dati, o entro pochi pixel da lì, il risultato non ne ha.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Le ombre che si sono spostate con il sole, le nuvole, la neve, l'acqua, i campi arati e i nuovi edifici sembrano movimento o lo nascondono; in quei punti la confidenza è spesso bassa, ma non sempre. Un rigetto inferiore al rumore indicato dall'esecuzione non viene misurato. Gli errori di ortorettificazione sembrano un movimento che segue il rilievo o le strisce del sensore: lontano dalla faglia il campo dovrebbe essere prossimo a zero. Un movimento superiore allo spostamento massimo non viene trovato.</translation>
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
   <source>Aligning the images…</source>
   <translation>Allineamento delle immagini…</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>Mostra dove un campo di spostamento presenta un salto, e di quanto: il massimo valore singolare del suo gradiente gaussiano, scalato in modo che un gradino netto dia il proprio rigetto in metri. Prima viene sottratto il gradiente mediano su 12 scale per lato, così che una traslazione e una rampa uniforme diano zero.
Taglio, dilatazione e rotazione derivano dallo stesso gradiente, fondo incluso, e sono adimensionali. La rotazione è positiva in senso antiorario: negativa su una faglia trascorrente destra, positiva su una sinistra.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>Rumore, strisce e bordi delle nuvole presentano salti come le faglie: fidarsi delle linee lunghe e rettilinee, e confrontare con il rumore dello spostamento. Una faglia più larga della scala dà meno del proprio rigetto; misurarlo con un profilo attraverso di essa.</translation>
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
   <source>Import weights</source>
   <translation>Importa pesi</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>Rende utilizzabile qui il checkpoint di una rete, dopo averne misurato le risposte.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Legge i pesi di una rete MicroFlow pubblicata (un checkpoint di PyTorch di tipo irseparated, irshared o irseparatedinverse), o pesi addestrati con questo progetto, senza eseguire nulla di ciò che il file può contenere.
Alla rete vengono poi mostrate coppie di immagini dal movimento noto. Dalle sue risposte si ricavano l'ordine e i segni delle componenti, l'immagine sui cui pixel si trovano, il loro guadagno e il loro bias: sono conservati in una scheda accanto ai pesi, e ogni esecuzione li applica. I pesi le cui risposte non sono un movimento vengono rifiutati.
Il risultato è un file .safetensors con la sua scheda (.json), per il parametro “Pesi” dell'algoritmo “Stima spostamento”.</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>Le coppie sono simulate e si muovono fino a 2 px: pesi che vi riescono bene possono comunque essere deboli sulle proprie immagini, o su movimenti maggiori. Valutarli su una coppia di cui si conosce il movimento, e tenere conto di ciò che ogni esecuzione riporta sulla correlazione delle immagini.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint di PyTorch, oppure un file .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>Il nome da dare ai pesi; se assente, quello del loro file.</translation>
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
   <source>There is no file {path}.</source>
   <translation>Il file {path} non esiste.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tutti i file</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Valuta pesi</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>Indica quanto sbagliano i pesi, e quanto sono veloci, su una coppia simulata su questo computer.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Stima lo spostamento della coppia di immagini simulata fornita con il plugin, una faglia di 0,6 px tra due date con diversa illuminazione solare e campi arati nel frattempo, con le impostazioni predefinite, e lo confronta con il movimento introdotto.
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
   <source>Time taken for a megapixel (s)</source>
   <translation>Tempo impiegato per megapixel (s)</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La banda in cui misurare; dello stesso tipo in entrambe le immagini.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>Intensità con cui il campo viene smussato mediante variazione totale, in pixel: i gradini piccoli rispetto a essa vengono appiattiti, la faglia resta netta. 0 dà il campo così come è stato misurato.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Come lo smussamento penalizza un gradino dello spostamento: con log-tv la penalità cresce lentamente con l'altezza del gradino e una faglia mantiene l'intero rigetto; con tv cresce in proporzione all'altezza.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>Il dispositivo di calcolo: auto usa una scheda grafica CUDA, poi quella di Apple (mps), poi il processore (cpu). Ciò che non entra nella memoria di una scheda grafica viene calcolato sul processore.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>Un raster di spostamento orizzontale in metri, est e nord positivi (in pixel, destra e alto positivi, se non ha un sistema di riferimento).</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La parte delle immagini da misurare, un rettangolo: ciò che mostra la mappa, uno disegnato su di essa o l'estensione di un layer. Se assente, tutto ciò che è coperto da entrambe le immagini. Per un contorno irregolare, scegliere in «Aree da escludere» un layer di poligoni sul resto.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>Poligoni su acqua, nuvole o qualunque altra cosa da non misurare.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>I pesi della rete: builtin, il percorso di un file .safetensors accompagnato dalla sua scheda (.json), oppure none per il solo raffinamento. L'algoritmo “Importa pesi” crea tali file a partire da altri.</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>Fa seguire alla rete un raffinamento ai minimi quadrati, che elimina l'ultimo decimo di pixel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Il movimento massimo da cercare, in pixel dell'immagine pre-evento. Valori grandi richiedono più tempo e trovano più corrispondenze false.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Indirizzo dello scheduler di un cluster Dask i cui worker misurano i tasselli, ad esempio tcp://10.0.0.1:8786; se vuoto, misura su questo computer. I worker richiedono PyTorch, NumPy e safetensors, il Python del motore anche distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>Lato dei tasselli in cui vengono elaborate le immagini. Cambia la memoria richiesta, non il risultato.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF a tre bande: spostamento verso est e verso nord in metri, e confidenza da 0 a 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF del modulo dello spostamento orizzontale, in metri.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF del salto dello spostamento su pochi pixel, in metri: una faglia netta dà il proprio rigetto. Si veda l'algoritmo “Entità del rigetto di faglia”.</translation>
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
   <source>Displacement</source>
   <translation>Spostamento</translation>
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
   <source>Image before</source>
   <translation>Immagine pre-evento</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Banda dell'immagine pre-evento</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Immagine post-evento</translation>
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
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>Smussa un campo di spostamento e ne mantiene nette le faglie.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Smussa un campo di spostamento mediante variazione totale, che mantiene nette le faglie: i risultati di MicroFlow stesso, o quelli di altri programmi. I metri vengono prima divisi per la dimensione di un pixel al suolo e poi moltiplicati, così che l'intensità abbia ovunque lo stesso significato. Dove il raster ha una terza banda di confidenza da 0 a 1, i pixel di bassa confidenza seguono i loro vicini.
I pixel mancanti restano mancanti.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>Lo smussamento elimina il rumore, non l'errore: strisce, rampe e tracce di nuvole più larghe di pochi pixel restano. Dove l'intensità è grande rispetto a un rigetto, il rigetto si riduce o scompare; confrontare con il campo di partenza.</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>La banda 3 ha valori da {lowest:.3g} a {highest:.3g}, ma una confidenza è compresa tra 0 e 1: la banda non viene usata e tutti i pixel hanno lo stesso peso.</translation>
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
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Spostamento est, regolarizzato (m, + = est)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Spostamento nord, regolarizzato (m, + = nord)</translation>
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
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>Un'esecuzione precedente non è terminata: si prosegue dai suoi tasselli.</translation>
  </message>
 </context>
</TS>
