<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  Imágenes</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  Resultado</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>bruto</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>suavizado</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>Escribir el resultado completo con esta intensidad TV; la red no se ejecuta de nuevo.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>Volver a la intensidad TV del resultado mostrado en el mapa.</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Mostrar donde la confianza sea al menos</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>Los píxeles de menor confianza son transparentes en el mapa; los archivos los conservan. 0 muestra todo.</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>Conservar los resultados anteriores en el mapa</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>Cada ejecución tiene su propio grupo. Si no está activado, los resultados de una nueva ejecución con las mismas imágenes sustituyen a los anteriores; los archivos se conservan.</translation>
  </message>
  <message>
   <source>3  Use it</source>
   <translation>3  Usarlo</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Progreso de la ejecución</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>Progreso de la instalación</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Configuración…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcula con PyTorch en un programa aparte, el motor. El Python de QGIS nunca se modifica.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>Gestionado: MicroFlow instala su propio motor</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>Desinstalar</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>Intérprete existente: un Python que tenga PyTorch, NumPy y safetensors</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Intérprete</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Explorar…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>Progreso de la instalación</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>Abrir archivo de registro</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>Las redes de este equipo. Elija en el panel, en «Avanzado», la que usará una ejecución.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Entrenados para</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>Movimiento conocido</translation>
  </message>
  <message>
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
   <translation>Error medio en pares de imágenes pequeñas cuyo movimiento se conoce, medido al importar los pesos</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>Una fecha</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>Error medio de la prueba de referencia: imágenes reales de una misma fecha, desplazadas por fallas conocidas</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>Dos fechas</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>Error medio de la prueba de referencia: imágenes reales con dos años de diferencia, desplazadas por fallas conocidas</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>Aquí: error</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>Error medio en el par simulado que acompaña al complemento, medido en este equipo</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>Aquí: en la falla</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>Lo mismo, a menos de 6 px de la falla</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>Aquí: tiempo</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>Evaluar en mi equipo</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>Evalúa los pesos elegidos, o todos, en el par simulado que acompaña al complemento</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>Importar desde un archivo…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>Dirección de un archivo</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>Descargar e importar</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Los pesos de las redes publicadas están en &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Se aplican las condiciones de sus autores. Si los usa, cite el artículo: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>No hay suficiente terreno estable para ajustar la corrección: solo quedan {nodes} lugares fuera de los píxeles no fiables, las fallas y los polígonos. Marque con polígonos el terreno que no se mueve, o reduzca el área de movimiento.</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} no indica las dos imágenes con las que se midió, de modo que no se pueden comparar. Mida el desplazamiento de nuevo y elija su capa.</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path} se midió con la imagen {image}, que ya no existe. Restaure la imagen, o mida el desplazamiento de nuevo.</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>{image} ha cambiado de tamaño o de posición desde que se midió {path} con ella. Restaure la versión antigua de la imagen, o mida el desplazamiento de nuevo.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>El este y el norte son ambos la banda {band} de {path}. Elija dos bandas; las de MicroFlow son 1 y 2.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La banda {band} de {path} está en {unit}: es una velocidad, no un desplazamiento. Multiplíquela antes por el tiempo entre las imágenes, con Ráster &gt; Calculadora ráster…, y dé al resultado la unidad m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>La banda {band} de {path} está en {unit}, que no es una unidad de longitud conocida. Conviértala antes a metros, con Ráster &gt; Calculadora ráster…, y dé al resultado la unidad m.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>La banda {band} de {path} está en {unit}, pero el ráster no tiene sistema de referencia de coordenadas, y no se conoce el tamaño de sus píxeles sobre el terreno. Asigne el correcto al archivo (Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>Las dos componentes de {path} están en unidades distintas, {east} y {north}, una de ellas píxeles. Elija dos bandas con la misma unidad.</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>Se eligió {count} desplazamiento, pero para combinar hacen falta dos o más. Elija más.</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>Hay {fields} desplazamientos y {uncertainties} incertidumbres. Elija una incertidumbre por cada desplazamiento, en el mismo orden, o ninguna.</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>Los {count} desplazamientos no tienen píxeles en común, de modo que no se conoce su ruido. Elija desplazamientos de la misma zona.</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>Los {count} desplazamientos tienen los mismos valores: son una sola medición, que no mejora al combinarlos. Elija desplazamientos de pares de imágenes distintos.</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>No se conocen las dos fechas de {name}. Indique las fechas de todos los desplazamientos en «Fechas», o póngalas en los nombres de los rásteres.</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>El motor se detuvo con un error: {reason}. Consulte los detalles en el registro de MicroFlow.</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>El Python elegido para el motor, {python}, no existe. Elija otro en la configuración de MicroFlow, o cambie la variable de entorno MICROFLOW_ENGINE_PYTHON si está definida.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>{python} es Python {version}; el motor necesita la versión 3.9 o posterior. Elija otro en la configuración de MicroFlow, o cambie la variable de entorno MICROFLOW_ENGINE_PYTHON si está definida.</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python} no puede cargar lo que el motor necesita: {reason}. En la configuración de MicroFlow, repare el motor gestionado, o elija un Python que tenga PyTorch, NumPy y safetensors.</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>El motor no se inició en {python}: {reason}. En la configuración de MicroFlow, repare el motor gestionado, o elija un Python que tenga PyTorch, NumPy y safetensors.
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>El motor terminó en medio de la ejecución ({status}). Puede que al equipo le faltara memoria o espacio en disco: cierre otros programas, o elija un tamaño de tesela menor o la CPU, y ejecute de nuevo.
{tail}</translation>
  </message>
  <message>
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>El motor no respondió durante {minutes} minutos y se detuvo. Ejecute de nuevo: las teselas terminadas se conservan. Si faltaba memoria, cierre antes otros programas o elija un tamaño de tesela menor.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>El clúster de Dask en {address} devolvió algo que no es una tesela medida: {reason}. Compruebe que sus workers sean de confianza y tengan el mismo PyTorch, o deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>No hay memoria suficiente para medir siquiera partes pequeñas de la imagen (tamaño de tesela: {tile} px). Cierre otros programas y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>El planificador de Dask {address} usa TLS, que necesita tres archivos: el certificado de la autoridad, un certificado de este equipo y su clave. Falta uno ({file}). Elíjalo en la configuración de MicroFlow.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>No se puede usar el planificador de Dask {address}: {reason}. Compruebe su dirección, o deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} no tiene Dask ({reason}). Instale allí distributed con pip, o deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>El clúster de Dask en {address} no tuvo ningún worker durante {seconds} s. Inicie sus workers y ejecute de nuevo: lo medido se conserva. O deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Con los pesos «{weights}» y sin refinamiento no se mediría nada. Active el refinamiento, o elija unos pesos.</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>QGIS no tiene memoria suficiente para este paso. Los resultados anteriores no han cambiado. Cierre otros programas o elija imágenes más pequeñas y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>No se pudo escribir o leer un archivo de la ejecución: {reason}. Compruebe que haya espacio en el disco de {folder} y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>La carpeta de trabajo {folder} pertenece a otro usuario, u otros pueden escribir en ella. Elija otra en la configuración de MicroFlow, o cambie la variable de entorno MICROFLOW_SCRATCH_FOLDER si está definida.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Aquí no hay ningún dispositivo «{device}», solo {there}. Elija uno de estos, o auto.</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path} no es un desplazamiento en el formato {format}. Elija uno de {formats} en «Formato». Si las dos componentes están en dos archivos, indique el otro en «Segundo archivo».</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>No se puede leer {path}: {reason}. Elija otro archivo, o cópielo de nuevo desde su origen.</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first} tiene {first_size} celdas, {second} tiene {second_size}. Elija archivos que pertenezcan a un mismo resultado.</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>La otra componente de {path} ({part}) no está en la misma carpeta. Indique su archivo en «Segundo archivo».</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} no tiene capas de {asked}; abarca de {first} a {last}. Elija dos fechas de ese periodo.</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} contiene una velocidad ({unit}), pero no indica sus dos fechas. Indique ambas en «Fechas», por ejemplo 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} no contiene dos fechas. Escríbalas como 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} no indica la unidad de sus valores. Elíjala en «Unidad».</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} no indica en qué sentido son positivos sus valores. Elíjalo en «Signo», o indique ambas imágenes para que se pueda medir.</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>Las imágenes no determinan el signo de {path}: su correlación es {best_score} con {best} y {next_score} con {next}. Elija el signo en «Signo».</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>Los valores de {path} están en píxeles de las imágenes, pero sus propias celdas tienen otro tamaño. Indique el tamaño de píxel de las imágenes en «Tamaño de píxel», o elija la imagen anterior.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path} tiene {cols} × {rows} celdas, la imagen anterior tiene {image_cols} × {image_rows} píxeles. No se conoce la posición de las celdas sobre ella. Elija la imagen en la que se midieron.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} muestras son demasiadas para una covarianza completa, que admite {most} como máximo. Elija celdas mayores, un umbral más alto o una parte menor del campo.</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>Ninguna celda de {path} se conoce lo bastante bien para ser una muestra. Elija una celda mínima menor, o un ráster con más valores.</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} necesita coordenadas sobre la Tierra, pero {path} no tiene sistema de referencia de coordenadas. Asigne el correcto al archivo (Ráster &gt; Proyecciones &gt; Asignar proyección), o elija otro formato.</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>El formato {format} admite rásteres cuyas filas van de oeste a este; las de {path} no. Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar (reproyectar)).</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>Dos desplazamientos van de {first} a {last}, pero {format} admite uno por cada par de fechas. Excluya uno, o combínelos antes («Combinar desplazamientos»).</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>El formato kite admite rásteres en grados o en UTM, con el norte arriba; {path} está en {crs}. Reproyéctelo antes (Ráster &gt; Proyecciones &gt; Combar (reproyectar)).</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} necesita las fechas de ambas imágenes, pero {path} no las indica. Indíquelas en «Fechas», por ejemplo 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>Solo {count} de {all} estaciones están donde se conoce el desplazamiento, y se necesitan {needed}. Elija una referencia más sencilla, un radio mayor u otras estaciones.</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} no tiene ningún campo para {what}; sus campos son {fields}. Indique el correcto en {parameter}.</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} no tiene ni puntos ni campos de longitud y latitud; sus campos son {fields}. Cárguelo como puntos (Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado…), o llame a esos campos lon y lat.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>{path} no se puede leer como imagen: {reason}. Elija un archivo ráster que QGIS pueda mostrar, o cópielo de nuevo de su origen.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} es un servicio de mapas ({driver}), que envía imágenes para visualizar en lugar de píxeles que se puedan medir. Obtenga la propia imagen como archivo, por ejemplo un GeoTIFF.</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>QGIS calcula {layer} sobre la marcha, y la capa no tiene archivo. Guárdela antes (clic derecho en la capa, Exportar &gt; Guardar como…) y elija el archivo guardado.</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} procede del proveedor de datos {provider}, que no tiene ningún archivo que se pueda leer aquí. Guárdela antes (clic derecho en la capa, Exportar &gt; Guardar como…) y elija el archivo guardado.</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} no tiene la banda {band}. Elija una banda de 1 a {count}.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>La banda {band} de {path} contiene números complejos ({dtype}). Elija una imagen de números reales, por ejemplo la amplitud.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La banda {band} de {path} contiene índices de una paleta de colores, no brillo. Elija otra banda, o convierta antes la imagen (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>La banda {band} de {path} es su banda alfa, que contiene transparencia, no brillo. Elija otra banda.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>La banda {band} de {path} tiene solo los valores {low} y {high}: es una máscara, y no tiene brillo. Elija otra banda o imagen.</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} no está ortorrectificado: está georreferenciado mediante {how}, y la vista del sensor y el relieve distorsionan sus píxeles. Ortorrectifíquelo antes, con Ráster &gt; Proyecciones &gt; Combar (reproyectar) y los parámetros adicionales de la línea de órdenes {option}.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} está georreferenciado mediante puntos de control, o su geotransformación tiene área nula, por lo que no tiene una cuadrícula regular. Rectifíquelo antes, con Ráster &gt; Proyecciones &gt; Combar (reproyectar) o con el Georreferenciador.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path} tiene {cols} × {rows} píxeles; se necesitan al menos {smallest} × {smallest}. Elija una imagen mayor.</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} no tiene sistema de referencia de coordenadas, pero {other} sí lo tiene ({crs}). Asigne el correcto al archivo (Ráster &gt; Proyecciones &gt; Asignar proyección), o elija dos imágenes que no tengan ninguno.</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>No hay ninguna transformación de {start} a {end} ({reason}). Reproyecte una de las imágenes al sistema de referencia de coordenadas de la otra.</translation>
  </message>
  <message>
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>La transformación de {start} a {end}, {name}, solo tiene una precisión de {accuracy} m, que es más de medio píxel (un píxel mide {pixel} m). Elija una mejor en Proyecto &gt; Propiedades &gt; Transformaciones, o permita una transformación imprecisa. {better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} y {end} tienen datums distintos, y no se conoce la precisión de la transformación entre ellos, {name}. Elija una en Proyecto &gt; Propiedades &gt; Transformaciones, o permita una transformación imprecisa. {better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Las imágenes no se solapan: la imagen anterior cubre {pre}, la posterior {post}. Elija imágenes de la misma zona y compruebe sus sistemas de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
   <translation>La extensión {extent} queda fuera del área común a ambas imágenes, {common}. Elija una extensión que la intersecte, o ninguna.</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>El área que se va a medir tiene {cols} × {rows} píxeles de la imagen anterior; se necesitan al menos {smallest} × {smallest}. Elija imágenes que se solapen más, o una extensión mayor.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>La banda {band} de {path} no tiene ningún píxel utilizable en el área que se va a medir: todos carecen de datos, están enmascarados o no son finitos. Elija otra banda o área, o compruebe el valor «sin datos» de la imagen.</translation>
  </message>
  <message>
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>En ningún lugar de {path} la confianza es de {least} o más: no hay movimiento que dibujar como flechas. Elija otro resultado, o imágenes de fecha, estación o banda más parecidas.</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>{word}, en «Valores sin datos», no es un número. Escriba números separados por espacios, por ejemplo: 0 -9999.</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Ningún píxel se puede usar en ambas imágenes: donde una tiene datos, la otra no los tiene o está enmascarada. Elija otra área o una máscara menor, o compruebe los valores «sin datos» de las imágenes.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La banda {band} de {path} tiene el valor {value:.7g} en toda el área que se va a medir; sin textura no se puede ver ningún movimiento. Elija otra banda o imagen.</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>La capa de áreas que se excluyen, {mask}, no tiene sistema de referencia de coordenadas, por lo que no se conoce la posición de sus polígonos sobre las imágenes. Establezca el correcto (Capa &gt; Establecer SRC de la(s) capa(s)…).</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>La capa de áreas que se excluyen, {mask}, está en {crs}, que no es válido en el área de las imágenes. Reproyéctela antes al sistema de referencia de coordenadas de las imágenes.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>No se puede usar el polígono {number} de la máscara: {reason}. Repare la capa con «Corregir geometrías», en el grupo «Geometría vectorial» de la caja de herramientas de Procesos, o ejecute sin máscara.</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>Ningún píxel tiene resultado: en ningún lugar del área tienen ambas imágenes datos sin huecos a lo largo de unas decenas de píxeles. No se escribió nada. Elija otra área o una máscara menor, o rellene antes los píxeles sin datos dispersos.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Las imágenes anterior y posterior son la misma: banda {band} de {path}. Elija imágenes de dos fechas distintas.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>No se puede determinar el tamaño de un píxel sobre el terreno: {crs} no abarca toda la extensión {extent} (xmin, ymin, xmax, ymax). Compruebe el sistema de referencia de coordenadas de la imagen, o reproyecte la imagen.</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>Se eligieron {before} imágenes anteriores y {after} posteriores. Elija una o más de cada lado y tres o más en total; para dos imágenes, use «Estimar desplazamiento».</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>Los desplazamientos de falla «{text}» no son una lista de números positivos. Escriba desplazamientos de falla en píxeles separados por espacios, por ejemplo 0.1 0.2 0.4.</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>No hay espacio suficiente en el disco para {path}: se necesitan hasta {needed:,} bytes, hay {free:,} libres. Libere espacio, o elija una carpeta en otro disco.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>{path} no se puede escribir: {reason}. Elija otro archivo o carpeta; si el archivo está abierto como capa, elimine antes la capa.</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} no termina en .tif ni .tiff, y los resultados son archivos GeoTIFF. Elija un nombre adecuado.</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>El resultado {path} sobrescribiría la entrada {input}. Elija otro nombre para el resultado.</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>Falló la escritura de {path}: {reason}. No se escribió nada. Compruebe el disco, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>Se escribirían dos resultados en {path}. Elija un archivo distinto para cada uno.</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>La instalación no dispone de ningún PyTorch para {device} en {platform}. Elija, en la configuración de MicroFlow, un intérprete que tenga PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Este sistema tiene {found}; PyTorch necesita {needed} o posterior. Actualice el sistema, o elija, en la configuración de MicroFlow, un intérprete que tenga un PyTorch más antiguo.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>No se instaló PyTorch para GPU de NVIDIA: {reason}. Instale un controlador más reciente de la GPU, o instale el motor para la CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
   <translation>La GPU falló en un primer cálculo ({reason}), por lo que el motor se instaló para la CPU. Instale un controlador más reciente de la GPU para intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>El disco de {folder} tiene {free} libres, y el motor necesita {needed}. Haga sitio en él e instale de nuevo; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>No se puede escribir en la carpeta del motor {folder}: {reason}. Cambie sus permisos, o indique otra carpeta en la variable de entorno MICROFLOW_ENGINE_FOLDER.</translation>
  </message>
  <message>
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
   <translation>Hay otra instalación en curso en {folder} (proceso {pid}). Espere a que termine, o cancélela en el QGIS que la inició.</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>No se pudo descargar {name}: {reason}. Compruebe la red y el proxy en la configuración de QGIS, e instale de nuevo; lo recibido se conserva. O elija, en la configuración de MicroFlow, un intérprete que tenga PyTorch.</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} llegó dos veces con un contenido distinto del esperado (sha256 {found} en lugar de {expected}). Pregunte a quien administre su red o proxy qué modifica las descargas, o instale de nuevo en otra red.</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>La instalación falló en «{step}»: {reason}. Pruebe «Reparar» en la configuración de MicroFlow; {log} contiene los detalles.</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>Todavía no hay ningún motor en {folder}. Instale el motor en la configuración de MicroFlow.</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>La instalación del motor en {folder} no llegó a su fin. Pulse «Reparar» en la configuración de MicroFlow para continuarla; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>El motor en {folder} está dañado: {reason}. Pulse «Reparar» en la configuración de MicroFlow para reconstruirlo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>El motor en {folder} se creó con Python {expected}, pero su intérprete es ahora Python {found}. Pulse «Reparar» en la configuración de MicroFlow para reconstruirlo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>El motor en {folder} fue creado por otra versión de MicroFlow. Pulse «Reparar» en la configuración de MicroFlow para actualizarlo.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>No se puede eliminar {path}: {reason}. Cierre las demás ventanas de QGIS y todo lo que use el motor, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>No hay ninguna línea en {name}. Dibuje la falla como una línea en esa capa, elija otra capa o desactive «Solo objetos seleccionados».</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>La línea {number} de {name} no tiene longitud: todos sus vértices están en el mismo punto. Elimine la línea, o dele un segundo vértice.</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>Ninguna línea de {name} corta el ráster: las líneas abarcan {lines} (xmin, ymin, xmax, ymax), el ráster {raster}. Elija una traza que cruce el ráster, y compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>La línea {number} de {name} se cruza o se toca a sí misma, de modo que no hay un orden único a lo largo de ella. Divida la línea en ese lugar (Dividir objetos espaciales, en la barra de herramientas Digitalización avanzada), o vuelva a dibujarla.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} no tiene sistema de referencia de coordenadas, pero el ráster sí lo tiene ({crs}). Asigne el correcto a la capa con «Establecer SRC de la capa», en su menú contextual.</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>No se pueden transformar las líneas de {name} de {start} a {end}: {reason}. Reproyecte la capa al sistema de referencia de coordenadas del ráster, o corrija sus coordenadas.</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>Una caja de {length:.6g} {unit} a través de la falla deja demasiado pocos valores junto a un hueco de {gap:.6g} {unit}. Elija una longitud de al menos {least:.6g} {unit}, o un hueco menor.</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>Ninguna de las {count} cajas a lo largo de {name} tiene desplazamiento a ambos lados de la falla. Elija otra traza, cajas más largas o un desplazamiento con menos huecos.</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>La incertidumbre {path} no está en los píxeles del desplazamiento: tiene {cols} × {rows} píxeles, el desplazamiento tiene {other_cols} × {other_rows}, o sus posiciones difieren. Elija la incertidumbre de la misma ejecución.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>{path} no se puede leer como pesos: {reason}. Elija un checkpoint de PyTorch que solo contenga tensores (.pt, .pth), o un archivo .safetensors. Si descargó este archivo, descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} no contiene ninguna red que MicroFlow conozca: {reason}. Elija un checkpoint del MicroFlow publicado (irseparated, irshared, irseparatedinverse), o pesos creados por este proyecto.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>Los pesos {path} no miden el movimiento: en {count} pares de imágenes de movimiento conocido, su error medio es de {error} px. Un campo de ceros tiene {zero} px, y se aceptan como máximo {most} px. Elija otros pesos.</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>Ya existen pesos con este nombre: {path}. Elija otro nombre, o elimínelos antes.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>«{name}» no se puede usar como nombre de unos pesos. Un nombre es el de un archivo sin carpeta ni extensión, de 200 bytes como máximo, y distinto de builtin y none. Elija otro.</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
   <translation>No se pudieron escribir los pesos en {folder}: {reason}. Elija una carpeta en la que se pueda escribir y que tenga espacio para ellos.</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>«{url}» no es la dirección de un archivo. Introduzca una que empiece por https:// o http:// y termine con el nombre del archivo.</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>No se pudo descargar {url}: {reason}. Compruebe la dirección, la red y el proxy en la configuración de QGIS, y pulse de nuevo el botón; lo recibido se conserva.</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>No existe el archivo de pesos {path}. Elija un archivo .safetensors que tenga al lado su ficha (.json), o los pesos integrados.</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>Los pesos {path} no tienen ficha: {card} no existe. Ponga junto a ellos la ficha que los acompañaba, o elija los pesos integrados.</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>No se puede usar la ficha de los pesos {card} ({reason}). Obtenga de nuevo los pesos y la ficha de su origen, o elija los pesos integrados.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>La ficha de los pesos {card} indica la arquitectura base (backbone) {found}; esta versión conoce {known}. Elija otros pesos, o una versión de MicroFlow que admita estos.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>El archivo de pesos {path} está truncado: {found} bytes de {expected}. Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>El archivo de pesos {path} no es el que describe su ficha: su sha256 es {found}, la ficha indica {expected}. Obtenga de nuevo los pesos y la ficha de su origen.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>Los pesos {path} no se ajustan a la arquitectura que indica su ficha: {reason}. Elija otros pesos, o los integrados.</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>No se han medido el signo ni el orden de las componentes de los pesos {path}, por lo que su resultado podría tener el signo equivocado. Elija pesos cuya ficha indique una dirección, o los pesos integrados.</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Medir el desplazamiento del terreno…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guía de MicroFlow</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>Importar el desplazamiento de otro programa…</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>Copiar como orden de Python</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>Copiar como orden de qgis_process</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>Restablecer valores predeterminados</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>Configuración de MicroFlow…</translation>
  </message>
  <message>
   <source>The command is on the clipboard.</source>
   <translation>La orden está en el portapapeles.</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>Hay una imagen cargada. Cargue también la otra.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Elija una imagen anterior al movimiento y otra posterior.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>El terreno estable se mueve: {east} {unit} {right}, {north} {unit} {up}; su ruido es {before} {unit}.</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>Lo que se elimina: elija lo mínimo que baste.</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>con franjas</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>Mostrar en el mapa lo que queda; todavía no se escribe nada.</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>Escribir el resultado corregido.</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>Escribir el resultado como era antes de la corrección.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Examinando el terreno estable…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>El terreno estable se mueve: {east} {unit} {right}, {north} {unit} {up} en el centro; su ruido es {before} {unit}, y {after} {unit} sin la superficie.</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Desfase</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Quadratic</source>
   <translation>Cuadrática</translation>
  </message>
  <message>
   <source>Ground: automatic</source>
   <translation>Terreno: automático</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>Terreno: fuera de los polígonos</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>Terreno: dibujar lo que se mueve</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>Pulse alrededor del área que se mueve y termine con el botón derecho. Dibuje tantas áreas como necesite.</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>No hay ninguna dirección de franjas clara.</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>El mapa muestra lo que queda; todavía no se ha escrito nada.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Terreno que se mueve</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>{path} no se reconoce como desplazamiento de otro programa. Si lo es, elija su formato en el algoritmo «Importar desplazamiento».</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow calcula con PyTorch en un motor aparte, que todavía no está instalado.</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>El resultado con una intensidad TV de {strength} px está en el mapa.</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>No se pudo distinguir ningún movimiento del ruido: la confianza máxima es {best}. El resultado está oculto. Elija imágenes de fecha, estación o banda más parecidas.</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>El {share} % de la imagen anterior está saturado: allí no se puede medir nada. Elija otra banda o imagen.</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>El {share} % de la imagen posterior está saturado: allí no se puede medir nada. Elija otra banda o imagen.</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>Ningún píxel alcanza la confianza de {least} a partir de la cual se muestran los resultados; el mejor tiene {best}. El resultado está oculto; reduzca esa confianza para verlo.</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>La imagen posterior se remuestrea una vez sobre la imagen anterior.</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>Las imágenes no tienen sistema de referencia de coordenadas: el resultado está en píxeles.</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>El {share} % de la imagen anterior está bajo nubes: exclúyalo con una capa de polígonos.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>El {share} % de la imagen posterior está bajo nubes: exclúyalo con una capa de polígonos.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>unas {hours} h</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Mide {cols} × {rows} px ({megapixels} Mpx) de {side} {unit}.</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>Las imágenes tienen poco en común: la mayor parte del área no se medirá. Elija imágenes de fecha, estación o banda más parecidas.</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>unos {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>unos {minutes} min</translation>
  </message>
  <message>
   <source>Takes {duration}, at the speed of the last run.</source>
   <translation>Tarda {duration}, según la velocidad de la última ejecución.</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>Las bandas difieren ({pre}, {post}): lo que cambia de una banda a otra no es movimiento. Elija la misma banda en ambas imágenes.</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>Los píxeles de la imagen posterior son {ratio} veces más grandes que los de la imagen anterior; espere una confianza baja.</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>Las imágenes son de sensores distintos ({pre}, {post}); espere una confianza baja.</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>Las imágenes están separadas por {years} años: donde el terreno ha cambiado, no se puede medir nada.</translation>
  </message>
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>El sol estaba a {pre}° de altura antes y a {post}° después: las sombras difieren y pueden parecer movimiento. Elija imágenes de la misma estación.</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>Error esperado, con un factor de dos de margen: {error} {unit} ({px} px). Los saltos se ven en el mapa a partir de unos {step} {unit}.</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>Partes de las imágenes se mueven unos {motion} px respecto al resto, pero solo se busca movimiento de hasta {limit} px. &lt;a href="limit"&gt;Buscar hasta {larger} px&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>El sol estaba a solo {low}° de altura: el terreno en sombra no se puede medir bien.</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>Parte de una imagen tiene este valor en áreas conexas. Mientras cuente como terreno, los bordes de estas áreas se miden como si fueran terreno.</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>Tratar {value} como sin datos</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Toda el área común a ambas imágenes</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>Quitar el desfase</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>Subir el límite</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>Ocultar lo no fiable</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>Probar sin suavizado</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>Perfil a través de la falla</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Deslizamiento en una falla</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>Posiciones en el tiempo</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>Desplazamiento como flechas</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>¿Están alineadas las imágenes?</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>Medir con más imágenes…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>Desplazamiento mínimo visible</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Guardar los resultados</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>Crear un mapa</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Informe…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>Comparar con GNSS…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>Exportar a otros programas…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>No hay ningún resultado en el mapa: ejecute antes MicroFlow.</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>El proyecto muestra resultados temporales, que se pierden al cerrar QGIS. ¿Conservarlos junto al proyecto?</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Carpeta de los resultados</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>Conservar los resultados</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>Guardando los resultados de MicroFlow</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>Se canceló el guardado; las capas siguen mostrando los archivos anteriores.</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>Los resultados están guardados en {folder}.</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>Todos los resultados ya están guardados en {folder}.</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>Mapas de deformación</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>Mostrar la cizalla, la dilatación y la rotación del resultado, o del corregido una vez aplicada una corrección.</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>Vista previa con {strength} px; todavía no se ha escrito nada.</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>Mueva el control deslizante para ver otras intensidades en el mapa.</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>Calculando la vista previa…</translation>
  </message>
  <message>
   <source>Displacement arrows</source>
   <translation>Flechas de desplazamiento</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>No hay ninguna capa de desplazamiento en el proyecto: ejecute antes MicroFlow.</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>Aquí: este {east}{error} {unit}, norte {north}{error} {unit}; {size} {unit} hacia {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>Aquí: derecha {east}{error} px, arriba {north}{error} px; {size} px hacia {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confianza {value}.</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>Izquierda: la imagen anterior. Derecha: la imagen posterior, devuelta a su posición según el resultado. Arrastre para mover la línea divisoria, pulse la barra espaciadora para alternar; elija otra herramienta de mapa para terminar.</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>Acérquese para comparar las imágenes: el mapa muestra una parte demasiado grande de ellas.</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>Mueva antes el mapa hasta el resultado.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>Haga visible una capa de desplazamiento para ver en ella la vista previa.</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>La vista previa abarca lo que muestra el mapa. Mueva el mapa hasta el resultado.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>El desplazamiento bruto de la última ejecución ya no existe ({path}). Ejecute de nuevo para previsualizar otras intensidades TV.</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>Las ejecuciones desde el panel envían sus imágenes a los workers de este clúster de Dask. Si no se indica ninguna dirección, se miden en este equipo. Use solo un clúster en el que confíe como en este equipo: quien lo controla decide lo que se mide. Un proyecto nunca cambia esta elección.</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Planificador</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>Certificado de la autoridad (TLS)</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>Certificado de este equipo (TLS)</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>Clave de ese certificado (TLS)</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>Archivos PEM</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Elegir un Python que tenga PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>El diagnóstico está en el portapapeles. No contiene nombres de usuario.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>La variable de entorno MICROFLOW_ENGINE_PYTHON indica {python}, que prevalece sobre la elección de abajo.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Eliminación del motor de MicroFlow</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>Se eliminaron el motor y todos los archivos de su instalación.</translation>
  </message>
  <message>
   <source>Checking this computer</source>
   <translation>Comprobación de este equipo</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>Instalación del motor de MicroFlow</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>Comprobación del motor</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>El motor está ocupado. Espere a que termine su ejecución, o cancélela.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>Archivos de trabajo</translation>
  </message>
  <message>
   <source>Cluster</source>
   <translation>Clúster</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
   <translation>La variable de entorno MICROFLOW_SCRATCH_FOLDER indica {folder}, que prevalece sobre la elección de abajo.</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>Ejecución inacabada</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>Última modificación</translation>
  </message>
  <message>
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>Durante una ejecución, sus matrices están en esta carpeta: unos {bytes} bytes por cada píxel de la imagen anterior. Una ejecución cancelada o fallida deja allí sus teselas terminadas, y continúa a partir de ellas cuando se inicia de nuevo con las mismas imágenes y parámetros.</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>El motor funciona: Python {python} con PyTorch {torch} calcula en {devices}.</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>GPU NVIDIA (CUDA) y CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>GPU Apple (MPS) y CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Descarga {download}, ocupa {disk} de espacio en disco en {folder} y tarda {duration} a 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
   <translation>No descarga nada más, ocupa {disk} de espacio en disco en {folder} y tarda {duration}.</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>El Python de QGIS no se modifica.</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>Todavía no instalado.</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>Cancelado. Lo descargado se conserva.</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>Obteniendo un Python</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Creando el entorno</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Instalando</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>Comprobando que calcula</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}, faltan {duration}</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>Instalado con Python {python} y PyTorch {torch}, para {device}.</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>Falló: {reason}. El registro de MicroFlow contiene los detalles.</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>{device} falló: {reason}.</translation>
  </message>
  <message>
   <source>Installs Python {python} as well.</source>
   <translation>Instala también Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
   <translation>Importado: {path}. sha256 del archivo de origen: {sha256}.</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>Descargando… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>Descarga de pesos</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Descargando…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>Se canceló la descarga. Pulse de nuevo «Descargar e importar» para continuarla; lo ya recibido se conserva.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Cancelado; no se escribió nada.</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>Eliminado: {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importar pesos</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name} (no utilizable)</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
   <translation>El gráfico necesita matplotlib en el Python de QGIS; los números de abajo y el CSV funcionan sin él.</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>Perfil de MicroFlow</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>Anchura del perfil</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>Pulse en el mapa en ambos extremos de una línea que atraviese la falla.</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>Guardar gráfico</translation>
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
   <translation>Seleccione una línea en una capa de líneas y active esa capa.</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>No hay desplazamiento a lo largo de esta línea. Dibújela a través del resultado.</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>Apertura:</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>Desplazamiento de falla (+ = dextral):</translation>
  </message>
  <message>
   <source>Along the selected line</source>
   <translation>Por la línea seleccionada</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>Conservar como capa</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>Copiar como CSV</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>Guardar gráfico…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label} demasiado pocos puntos en un lado.</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>longitudinal ({unit})</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>hacia la derecha ({unit})</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>distancia ({unit})</translation>
  </message>
  <message>
   <source>MicroFlow profiles</source>
   <translation>Perfiles de MicroFlow</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>El gráfico necesita matplotlib en el Python de QGIS; la frase de abajo y el CSV funcionan sin él.</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>De {first} a {last}: derecha {east} px, arriba {north} px.</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>De {first} a {last}: este {east} {unit}, norte {north} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow en el tiempo</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>Mueva el cursor sobre el mapa; un clic fija el punto, el botón derecho lo libera.</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>No hay ninguna capa de posiciones en el tiempo: ejecute antes «Desplazamiento en el tiempo» (caja de herramientas de Procesos).</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>Aquí no se conoce nada.</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>hacia la derecha (px, + = derecha)</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>hacia arriba (px, + = arriba)</translation>
  </message>
  <message>
   <source>east ({unit}, + = east)</source>
   <translation>este ({unit}, + = este)</translation>
  </message>
  <message>
   <source>north ({unit}, + = north)</source>
   <translation>norte ({unit}, + = norte)</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>Bruto, si lo hay</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>Mide en el desplazamiento bruto de la misma ejecución. El desplazamiento suavizado da demasiado pequeños los desplazamientos de falla pequeños.</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>Solo líneas seleccionadas</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Traza de la falla</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Espaciado</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Anchura</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Hueco</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>Media ponderada</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>Dibujar una línea</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>Proponer líneas</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>Entre dos clics</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Deslizamiento (m, + = dextral)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Cajas a través de la falla</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>Ninguna de las cajas tiene desplazamiento a ambos lados de la falla. Mueva la línea al área medida o alargue las cajas.</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>Desplazamiento de falla medio {parallel} {unit} (+ = dextral), {opening} {unit} (+ = apertura) en {length} {unit}; máximo {greatest} {unit}. No se pudieron medir {missing} de {count} cajas.</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>Caja {number}: {parallel} y {opening} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>Deslizamiento a lo largo de una falla de MicroFlow</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>Excluir el punto elegido</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>Deshacer lo movido a mano</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>Añadir puntos y cajas al mapa</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Guardar el informe…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>Guardar todos los archivos…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>Elija o dibuje una línea a lo largo de la falla, o haga que se proponga una.</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>Los gráficos necesitan matplotlib en el Python de QGIS; las capas y el informe funcionan sin él.</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>Siguiendo el salto…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>Carpeta para todos los archivos</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>Pulse en ambos extremos de la falla; se sigue el salto más fuerte entre ellos.</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>Pulse a lo largo de la falla y termine con el botón derecho en su extremo. Esc permite empezar de nuevo.</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>Medido en el desplazamiento bruto.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Buscando saltos…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>No se propone ninguna línea; dibuje una.</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>distancia a lo largo de la traza ({unit})</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>a la derecha de la traza ({unit})</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>Siguiendo una falla</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host} respondió con el estado {status}</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} ha dejado de responder</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>El motor no responde. Siga esperando o detenga la ejecución: las teselas terminadas se conservan.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Configuración…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>El proyecto se cerró durante la ejecución. El desplazamiento está en {path}.</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage} ({count} ejecuciones)</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Esperar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Se canceló la ejecución; no se escribió nada.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>Ninguno (solo el refinamiento)</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>Integrados</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Entrenados para</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>Error en pares de movimiento conocido</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>Prueba de referencia, una fecha</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>Prueba de referencia, dos fechas</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>movimiento de hasta {reach} px</translation>
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
   <translation>{error} px (ceros: {zero})</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{seconds} s/Mpx en {device}</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>Desplazamiento del terreno</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Se canceló la ejecución; no se escribió nada.</translation>
  </message>
  <message>
   <source>east</source>
   <translation>este</translation>
  </message>
  <message>
   <source>north</source>
   <translation>norte</translation>
  </message>
  <message>
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <source>up</source>
   <translation>arriba</translation>
  </message>
  <message>
   <source>Left out: {name}. Its values are those of another displacement.</source>
   <translation>Excluido: {name}. Sus valores son los de otro desplazamiento.</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>Combinando los pares…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>Leyendo los desplazamientos…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>GeoTIFF de tres bandas: desplazamiento hacia el este y hacia el norte en metros, y una confianza de 0 a 1.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertidumbre</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>GeoTIFF de una desviación estándar del este y del norte, en metros.</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>Número de pares</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>GeoTIFF del número de pares usados en cada píxel.</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>Proporción de pares usados</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>GeoTIFF de la proporción usada de los pares con valor, de 0 a 1.</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>Dispersión de los pares</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>GeoTIFF de la desviación estándar entre los pares, este y norte, en metros.</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>Ruido de una imagen, este (m)</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>Ruido de una imagen, norte (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>Ruido de un par, este (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>Ruido de un par, norte (m)</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>Pares usados</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>Imágenes excluidas</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>Excluida: {image}. Sus pares difieren de los demás en {east:+.3g} {unit} este y {north:+.3g} {unit} norte en mediana, y en {scatter:.3g} {unit} de píxel a píxel.</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} pares. Ruido de una imagen: {image_east:.3g} {unit} este, {image_north:.3g} {unit} norte. Ruido adicional de un par: {pair_east:.3g} {unit} este, {pair_north:.3g} {unit} norte.</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>Combinar desplazamientos</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>Combina en uno solo rásteres de desplazamiento del mismo movimiento.</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>Combina rásteres de desplazamiento del mismo movimiento, de MicroFlow o de otros programas, en uno solo mediante una media ponderada robusta en cada píxel. El error de una imagen es el mismo en todos sus pares, de modo que la incertidumbre disminuye con el número de imágenes y no con el de pares. Ambas partes del ruido se miden a partir de las diferencias y los cierres de los propios rásteres. Una imagen cuyos pares se desvían de los demás se excluye y se indica en el registro.
El resultado está en la cuadrícula del primer ráster. Los demás se remuestrean a ella si difieren.</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>Un error que comparten todos los rásteres, por ejemplo del modelo de elevación, no aparece en sus diferencias. Con menos de dos imágenes a cada lado no se pueden separar las dos partes del ruido. Los rásteres que no indican sus imágenes se tratan como pares sin imagen común.</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>Dos o más rásteres de desplazamiento: banda 1 hacia el este y banda 2 hacia el norte, en metros.</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>La incertidumbre de cada desplazamiento, en el mismo orden: banda 1 hacia el este y banda 2 hacia el norte, una desviación estándar en metros. Sin ellas, todos los desplazamientos tienen el mismo peso.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} y {count} más</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>apilar,media,promedio,mediana,pares,cierre,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>Desplazamientos</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>Incertidumbres</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>Si no se elige ningún campo, se busca por su nombre, como east, north, sigma_east o station.</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>Comparar con GNSS</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>Compara un desplazamiento con lo que midieron las estaciones GNSS.</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>Toma la mediana del campo alrededor de cada estación y la compara con el desplazamiento de la estación en el mismo periodo: residuos (campo menos GNSS) hacia el este y hacia el norte en metros, su raíz del error cuadrático medio y χ² a partir de ambas σ.
Con «Referencia», se ajusta a los residuos un desfase o un plano, ponderado por ambas σ, y se resta del campo antes de la comparación. El GNSS define entonces el cero, y «Corregido» es el campo entero sin ese desfase o plano. La RMSE y los residuos son los posteriores a la resta.
Las estaciones son una capa de puntos, o una tabla con longitud y latitud en WGS 84 (un CSV). Las flechas muestran el GNSS en negro y el campo en rojo.</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>El desplazamiento de una estación debe abarcar el tiempo entre las imágenes y nada más; de lo contrario incluye otro movimiento. Con tantos coeficientes como estaciones, los residuos se anulan y no prueban nada: fíjese en los grados de libertad. Un χ² muy superior a ellos significa que una σ es demasiado pequeña.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>Desplazamiento hacia el este y hacia el norte en las bandas 1 y 2.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>Una desviación estándar hacia el este y hacia el norte, en las bandas 1 y 2, en la misma cuadrícula. Sin ella, σ es la que el archivo indica para el terreno estable o, en su defecto, la dispersión de los píxeles alrededor de cada estación.</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>Puntos, o una tabla (CSV) con longitud y latitud, con el desplazamiento de cada estación entre las fechas de las imágenes.</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>La unidad de los desplazamientos y σ de las estaciones: auto la toma del final del nombre del campo, como en east_mm; si no, metros.</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>Lo que se ajusta a los residuos y se resta del campo antes de la comparación: nada, un desfase o un plano.</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>Estaciones con ambos desplazamientos, su diferencia y su desviación estándar, en metros.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>GeoTIFF del desplazamiento sin el desfase o el plano de la referencia.</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>El campo en una estación es la mediana de los píxeles a menos de esta distancia.</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>Campo del desplazamiento hacia el este</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>Campo del desplazamiento hacia el norte</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>Campo de σ hacia el este</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>Campo de σ hacia el norte</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>Campo del nombre de la estación</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS (negro) y desplazamiento (rojo), m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{used} de {count} estaciones están sobre el campo. RMSE {east} m hacia el este y {north} m hacia el norte; χ² {chi2} con {freedom} grados de libertad.</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>Estaciones GNSS</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>Residuos</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>Radio (px)</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,estación,validar,residuo,RMSE,referencia,rampa</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>RMSE hacia el este (m)</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>RMSE hacia el norte (m)</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>RMSE hacia el este sin la referencia (m)</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>RMSE hacia el norte sin la referencia (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>Desfase restado, este (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>Desfase restado, norte (m)</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Grados de libertad</translation>
  </message>
  <message>
   <source>Stations compared</source>
   <translation>Estaciones comparadas</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>Devuelta a su posición según el resultado, la imagen posterior concuerda mejor con la imagen anterior: correlación local {after}, frente a {before} sin este paso y {chance} por azar.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Devuelta a su posición según el resultado, la imagen posterior no concuerda mejor con la imagen anterior: correlación local {after}, frente a {before} sin este paso, y la diferencia no es significativa. O apenas se movió nada, o el resultado es erróneo: examine la confianza y pruebe otros pesos.</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>Las imágenes no concuerdan entre sí: la correlación local es {after} cuando la imagen posterior se devuelve a su posición según el resultado, {before} sin este paso y {chance} por azar. El resultado no es una medición. Compruebe el área y las bandas, y si el movimiento puede superar el desplazamiento máximo.</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>Corregir desplazamiento</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>Elimina de un desplazamiento los errores que muestra el terreno estable: desfase, rampa, franjas y valores atípicos.</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>El terreno inmóvil no debería mostrar movimiento. Todo movimiento que muestre es un error de las imágenes: un desfase, una rampa o una superficie curva, o franjas del sensor. Cada uno se ajusta en el terreno estable y se resta en todas partes.
El terreno estable se encuentra automáticamente: píxeles fiables lejos de una magnitud de las fallas alta y de la traza. O bien márquelo con polígonos, o marque lo que se mueve. El ajuste admite un desplazamiento de falla entre los dos lados de una falla. Este desplazamiento de falla no se elimina, y se supone que ambos lados se mueven cantidades iguales y opuestas.
El registro y el archivo indican lo que se eliminó, y cuánto del desplazamiento de falla a través de la traza se eliminó con ello.</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>Lo que se ajusta puede ser movimiento real: el desplazamiento que se atenúa al alejarse de una falla parece una rampa, y las franjas a lo largo de una falla parecen su desplazamiento de falla. Elimine lo menos posible, un desfase antes que un plano, y examine lo que se eliminó. Solo un desplazamiento medido sobre el terreno, por ejemplo con GNSS, puede resolver la cuestión.</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>Un ráster de desplazamiento: banda 1 hacia el este y banda 2 hacia el norte, en metros (hacia la derecha y hacia arriba, en píxeles, si no tiene sistema de referencia de coordenadas), y, si la tiene, banda 3 de confianza de 0 a 1.</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>Una desviación estándar del este y del norte, en metros, en la misma cuadrícula. Sin ella, la confianza determina qué píxeles son fiables.</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>Grados en sentido horario desde el norte; se usa cuando «Franjas» es angle.</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>La longitud sobre la que se toma la mediana de una línea, en píxeles; 0 toma la línea entera. Las franjas cuyo valor cambia a lo largo de ellas necesitan una ventana.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Examinando el terreno estable…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>Buscando valores atípicos…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>Terreno inmóvil</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>Polígonos sobre terreno que no se mueve. Los errores se ajustan solo allí.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Terreno que se mueve</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>Polígonos sobre lo que se mueve, por ejemplo un glaciar o un deslizamiento de tierra. Se excluye del ajuste.</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Traza de la falla</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>Líneas a lo largo de la falla. Su desplazamiento de falla permanece en el campo, el terreno a pocos píxeles de ella se excluye del ajuste, y se indica la proporción del desplazamiento de falla que la corrección elimina.</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>Superficie que se elimina</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>La superficie que se resta de cada componente: ninguna (none), un desfase constante (shift), un plano (plane), o una superficie de segundo grado (quadratic) o de tercer grado (cubic).</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>Franjas</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto busca la dirección de las franjas en el campo y resta lo que es constante a lo largo de ella: líneas, saltos entre detectores, vibración (jitter). Si ninguna dirección es clara, no resta nada. angle usa la dirección que usted indique.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Valores atípicos</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>Valores muy inciertos, alejados de la mediana de sus vecinos o aislados: conservarlos (keep), eliminarlos (remove) o sustituirlos (fill) con el regularizador a partir de los valores que los rodean.</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>Dirección de las franjas (°)</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>Ventana a lo largo de una franja (px)</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>Desplazamiento corregido</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>GeoTIFF de tres bandas: desplazamiento hacia el este y hacia el norte en metros, y la confianza de la entrada, si la tiene. Sus metadatos indican lo que se eliminó.</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Lo que se eliminó</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>GeoTIFF de lo que se eliminó, este y norte, en metros.</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>Incertidumbre corregida</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>GeoTIFF de una desviación estándar del desplazamiento corregido, este y norte, en metros. Incluye el error del ajuste.</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>Ruido del terreno estable antes (m)</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>Ruido del terreno estable después (m)</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>Proporción eliminada del desplazamiento de falla (0–1)</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>desfase,rampa,quitar tendencia,quitar rampa,quitar franjas,franjas,jitter,valores atípicos,terreno estable,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>Ajustado al {share:.0%} del terreno conocido.</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>Franjas a {azimuth:.1f}° (en sentido horario desde el norte), {clarity:.1f} veces más claras que en otras direcciones: restado: {form}, hasta {size:.3g} {unit}.</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>No se sabe cuánto del desplazamiento a través de una falla se ha eliminado, porque no se ha elegido ninguna traza de falla. Elíjala (TRACE) si hay una falla.</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>Ajustado al {share:.0%} del terreno conocido. Se admite un desplazamiento de falla entre los lados de la falla, y permanece en el campo.</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>Restado ({side}), en {unit}: {terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>con x = (columna − {col:g}) / {half:g} e y = (fila − {row:g}) / {half:g}, en píxeles.</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>Sin franjas: la dirección más clara, {azimuth:.1f}°, tiene {clarity:.1f} veces la potencia de las demás, y sus líneas concuerdan en un {alike:.0%}. No se restó nada.</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>un valor por línea</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>una curva suave</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>saltos en {count} lugares</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>Se eliminó el {share:.0%} del desplazamiento de falla a través de la falla.{reason} Mida el desplazamiento de falla en el campo anterior a la corrección, o corrija menos.</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>No se sabe cuánto del desplazamiento a través de la falla se ha eliminado: junto a la traza hay muy poco terreno conocido.</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>No se indica qué parte del desplazamiento de una falla se ha eliminado, porque no se ha elegido ninguna traza. Una traslación no elimina nada de él.</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>Las franjas siguen la falla (difieren {near:.0f}°): no se pueden separar con certeza las franjas y el desplazamiento de falla. Compare el desplazamiento de falla con el del campo anterior a la corrección.</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>Ruido del terreno estable (NMAD): {before:.3g} {unit} antes, {after:.3g} {unit} después.</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> Las franjas siguen la falla (difieren {near:.0f}°).</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>¿Qué desplazamiento de falla mínimo se puede ver?</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>Probar la detección</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>Mide qué desplazamiento de falla mínimo puede mostrar un par de imágenes.</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>La prueba es válida para la textura y los cambios del área que usa. Los errores de la ortorrectificación que son iguales con y sin el desplazamiento de falla no afectan a la proporción recuperada, pero sí a qué desplazamientos de falla se encuentran.</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>Ninguno de los desplazamientos de falla probados se encuentra en 95 de 100 cajas. Pruebe otros mayores.</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>Desplazamiento de falla (px)</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>Proporción recuperada</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>Dispersión de la proporción</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>Encontrado en</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Cajas</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>Los desplazamientos de falla se introducen a lo largo de estas líneas. Sin ellas, a lo largo de rectas con ángulos al azar.</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>Los desplazamientos de falla que se prueban, en píxeles, separados por espacios.</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>Una tabla con una fila por cada desplazamiento de falla.</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>Una página con la tabla y un gráfico.</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>límite de detección,desplazamiento de falla mínimo,sensibilidad,incertidumbre,calibración,simulación</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>Mueve el terreno de la imagen posterior según desplazamientos de falla de tamaño conocido a lo largo de una traza y mide de nuevo. Indica, para este par, la proporción de cada desplazamiento de falla que se recupera, el número de cajas de cada 100 en que se encuentra, y el desplazamiento de falla mínimo que se encuentra en 95 de 100. Se resta el desplazamiento del par sin desplazamiento de falla introducido. La prueba usa un área de {side} × {side} px como máximo: alrededor de la traza, o donde la textura es típica de las imágenes.
Los desplazamientos de falla son paralelos a la traza. El límite de detección es para una caja de 32 px a lo largo de la traza; una falla más larga es más fácil de detectar.</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>Desplazamientos de falla (px)</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>Detección</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>Desplazamiento de falla mínimo encontrado en 95 de 100 cajas (m)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>Desplazamiento de falla mínimo encontrado en 95 de 100 cajas (px)</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>Proporción de errores inferiores a una desviación estándar</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>Proporción de errores inferiores a dos desviaciones estándar</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>Alineando las imágenes…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>El desplazamiento de falla mínimo encontrado en 95 de 100 cajas es de {px:.2f} px ({length:.2g} {unit}).</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>Desplazamiento en el tiempo</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>Convierte desplazamientos entre fechas en posiciones en cada fecha y una velocidad.</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>Los rásteres de desplazamiento de pares de fechas se convierten en la posición en cada fecha respecto a la primera, por mínimos cuadrados sobre la red de pares en cada píxel, y en la velocidad en metros por año con su desviación estándar. Las fechas son las de los nombres de las imágenes o de los rásteres, o las que usted indique.</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>Una fecha que ningún par conecta con la primera no tiene posición. La velocidad es la pendiente de una recta: el movimiento a saltos o estacional se ve en la serie.</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>Las dos fechas de cada desplazamiento, en el mismo orden, si los nombres no las contienen: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>serie temporal,velocidad,acumulado,SBAS,MintPy,TICOI,glaciar</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>Posición en el tiempo</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>GeoTIFF de dos bandas por fecha: desplazamiento desde la primera fecha hacia el este y hacia el norte, en metros. Siguen dos bandas por fecha con su desviación estándar. La fecha figura en el nombre de la banda.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>GeoTIFF de cuatro bandas: velocidad hacia el este y hacia el norte en metros por año, y una desviación estándar de cada una.</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Número de fechas</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>Estimar desplazamiento</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>Mide cuánto se ha movido el terreno entre dos imágenes, con precisión de una fracción de píxel.</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>Mide en cada píxel cuánto se movió el terreno entre dos imágenes ortorrectificadas del mismo lugar, con precisión de una fracción de píxel, y mantiene nítidas las fallas.
El resultado está en metros sobre el terreno, positivo hacia el este y el norte, en la cuadrícula de la imagen anterior, con una confianza. Las imágenes sin sistema de referencia de coordenadas dan píxeles, positivos hacia la derecha y hacia arriba. Las imágenes con cuadrículas distintas se remuestrean antes a una sola. Donde una de las imágenes no tiene datos, el resultado tampoco, y junto a esos píxeles su confianza es baja. Una capa se usa como QGIS la muestra, con sus valores sin datos, su sistema de referencia y las transformaciones elegidas en el proyecto. Este y norte son los verdaderos, no las direcciones de la cuadrícula.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Las sombras que se movieron con el sol, las nubes, la nieve, el agua, los campos arados y los edificios nuevos parecen movimiento o lo ocultan; allí la confianza suele ser baja, aunque no siempre. Un desplazamiento de falla inferior al ruido que indica la ejecución no se mide. Los errores de la ortorrectificación parecen un movimiento que sigue el relieve o las franjas del sensor: lejos de la falla, el campo debería ser casi cero. El movimiento que supera el desplazamiento máximo no se encuentra.</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>Evaluando el resultado…</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>Midiendo el ruido…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>Proporción de píxeles con resultado (0–1)</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>Ruido de la componente este (m)</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>Ruido de la componente norte (m)</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>Correlación local de las imágenes, −1 a 1</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>Correlación local una vez devuelta a su posición la imagen posterior según el resultado</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>Tiempo empleado (s)</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>Dispositivo utilizado</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>terremoto,falla,desplazamiento de falla,correlación,flujo óptico,par de imágenes,COSI-Corr,movimiento,glaciar,deslizamiento</translation>
  </message>
  <message>
   <source>Estimate displacement from many images</source>
   <translation>Estimar desplazamiento con muchas imágenes</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>Mide un desplazamiento con varias imágenes anteriores y varias posteriores.</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>Mide el desplazamiento de cada par elegido de una imagen anterior y una posterior, y combina los pares mediante una media ponderada robusta en cada píxel. Si el refinamiento está activado, las imágenes de todos los pares refinan después juntas esa media. M imágenes anteriores y N posteriores reducen el ruido de las imágenes a √((1/M + 1/N)/2) del de un par, y el ruido de los pares a 1/√(M·N). Ambas partes se miden a partir de los pares y se indican. Una imagen cuyos pares se desvían de los demás, por nubes o por un desfase, se excluye y se indica en el registro.
El resultado está en la cuadrícula de la primera imagen anterior. Una ejecución cancelada continúa a partir de los pares terminados cuando se inicia de nuevo.</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>Lo que es igual en todas las imágenes de un lado, por ejemplo un error del modelo de elevación o la estación del año, permanece en el resultado. Con dos imágenes en un lado, solo se puede saber cuál de ellas está desfasada suponiendo que la mayor parte del terreno no se movió.</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>Qué imágenes se emparejan. all: cada anterior con cada posterior. star: la primera anterior con cada posterior, y cada anterior con la primera posterior. nearest: cada imagen con las tres del otro lado más cercanas en época del año, si los nombres de las imágenes contienen fechas.</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>El número máximo de pares que se miden.</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>{before} anteriores → {after} posteriores</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>apilar,muchas imágenes,serie,media,ruido,terremoto,desplazamiento de falla,correlación,par de imágenes</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>Imágenes anteriores</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>Las imágenes anteriores al movimiento. Se mide su primera banda; el resultado está en la cuadrícula de la primera.</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>Imágenes posteriores</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>Las imágenes posteriores al movimiento. Se mide su primera banda.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Pares</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>Máximo de pares</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>Par {number} de {count}: {pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>Exportar desplazamiento</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>Escribe un desplazamiento en archivos para inversiones de deslizamiento y otros programas.</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>Escribe el campo para otros programas, en metros (el de StackProf, en píxeles).
geopackage, csv y csi contienen muestras: medias sobre las celdas de un árbol cuaternario (quadtree), fino donde el campo varía y grueso donde no. Ninguna celda cruza la traza. Las muestras van con su covarianza completa, calculada a partir de la σ de los píxeles y de un modelo de la correlación de los errores con la distancia, ajustado al campo. Este y norte se tratan como independientes. CSI lee csi con read_from_varres (.txt, .rsp, .cov).
kite tiene una escena para el este y otra para el norte, con el modelo de la covarianza. mintpy tiene EW, NS y SNR con una lista de fechas. stackprof tiene Px1, Px2 (positivo hacia abajo) y Correl. envi tiene la estructura de COSI-Corr, en metros según los ejes de la cuadrícula.</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>Una covarianza solo vale lo que valen σ y la longitud de correlación. Sin una «Incertidumbre», σ es la que el archivo indica para el terreno estable o, en su defecto, el ruido entre píxeles vecinos. Ese ruido no incluye franjas ni rampas, y es demasiado pequeño, con mucho, para un campo suavizado. Elimine antes las franjas y las rampas, con «Corregir desplazamiento». Compruebe las muestras en el mapa antes de invertirlas.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>Desplazamiento hacia el este y hacia el norte en las bandas 1 y 2, confianza en la 3.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>Una desviación estándar hacia el este y hacia el norte, en las bandas 1 y 2, en la misma cuadrícula. Sin ella, σ es la que el archivo indica para el terreno estable o, en su defecto, el ruido entre píxeles vecinos.</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>La falla: las celdas de las muestras terminan en ella.</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>geopackage, csv o csi para muestras con covarianza; kite, mintpy, stackprof o envi para el campo entero.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>Las fechas de ambas imágenes, por ejemplo 2016-07-18 2016-08-03, si el archivo del desplazamiento no las indica.</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>Dónde se escriben los archivos; los archivos con los mismos nombres se sustituyen.</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>La medida que decide si una celda se divide: la desviación estándar de sus valores, o el cambio a través de ella de un plano ajustado a ellos.</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>Las celdas que varían más se dividen. 0 toma el doble del ruido de un píxel.</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>El lado de las celdas menores; los lados son potencias de dos.</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>El lado de las celdas mayores.</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>La distancia L en la que los errores están correlacionados, según exp(−d/L). 0 ajusta al campo un modelo de dos distancias, en el que el movimiento que varía a lo largo de decenas de píxeles cuenta como error.</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>Muestreando…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>Calculando la covarianza…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>La σ de un píxel es de {east} m hacia el este y {north} m hacia el norte; la longitud de correlación de los errores es de {length} m.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} muestras son demasiadas para una covarianza completa, que admite {most} como máximo: solo se escribe la σ de cada una. Elija celdas mayores, un umbral más alto o una parte menor del campo.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>Criterio</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>Umbral (m)</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>Celda mínima (px)</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>Celda máxima (px)</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>Longitud de correlación (m)</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>quadtree,submuestreo,covarianza,inversión de deslizamiento,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>Número de muestras</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>σ de un píxel hacia el este (m)</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>σ de un píxel hacia el norte (m)</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>Hay {count} muestras.</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>Exportar desplazamientos de varias fechas</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>Escribe desplazamientos entre varias fechas para MintPy o TICOI.</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>Escribe rásteres de desplazamiento de pares de fechas, en la cuadrícula del primero, para programas que los convierten en una serie temporal.
mintpy: EW, NS y SNR de cada par como GeoTIFF, y metadata.txt con sus fechas, tal como los lee prep_cosicorr.py. ticoi: un solo netCDF con las velocidades vx y vy de cada par a lo largo de los ejes de la cuadrícula, en metros por año de 365 días, sus errores si hay incertidumbres, y las fechas.</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>Los desfases y las rampas de un par entran en la serie: elimínelos antes, con «Corregir desplazamiento».</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>El programa que leerá los archivos: mintpy o ticoi.</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>serie temporal,velocidad,MintPy,TICOI,glaciar,exportar</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>Pares escritos</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>Magnitud de las fallas</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>Muestra dónde salta un campo de desplazamiento, y cuántos metros.</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>Muestra dónde salta un campo de desplazamiento, y cuánto: el mayor valor singular de su gradiente gaussiano, escalado de modo que un salto nítido indique su desplazamiento de falla en metros. Antes se resta la mediana del gradiente en 12 escalas a cada lado, de modo que una traslación y una rampa uniforme dan cero.
La cizalla, la dilatación y la rotación se calculan a partir del mismo gradiente, fondo incluido, y no tienen unidad. La rotación es positiva en sentido antihorario: negativa en una falla dextral, positiva en una falla sinestral.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>El ruido, las franjas y los bordes de las nubes saltan como las fallas: confíe en las líneas largas y rectas, y compare con el ruido del desplazamiento. Una zona de falla más ancha que la escala indica menos que su desplazamiento de falla; mida este con un perfil.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>GeoTIFF del salto del desplazamiento, en metros.</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>Desviación estándar de la gaussiana, en píxeles. Las escalas mayores muestran menos ruido y difuminan más; los píxeles a menos de esta distancia de píxeles ausentes quedan sin resultado.</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>Cizalla</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>GeoTIFF de la deformación de cizalla √((u_x − v_y)² + (u_y + v_x)²), u este, v norte.</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>Dilatación</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>GeoTIFF de la dilatación u_x + v_y: positiva donde el terreno se abre.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotación</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>GeoTIFF de la rotación ½ (v_x − u_y): negativa en una falla dextral.</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>falla,ruptura,desplazamiento de falla,deformación,cizalla,dilatación,rotación,gradiente</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>Escala (px)</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Midiendo…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>Cuándo no fiarse del resultado:</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>Citar:</translation>
  </message>
  <message>
   <source>Import displacement</source>
   <translation>Importar desplazamiento</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>Convierte los desplazamientos o velocidades de otro programa en un ráster de desplazamiento de este complemento.</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>Lee el desplazamiento horizontal, los desplazamientos en píxeles o las velocidades que midió otro programa, y escribe metros hacia el este y hacia el norte, con confianza, como hace «Estimar desplazamiento». Trazas, deslizamiento, correcciones e informes funcionan después con ellos.
Se conocen COSI-Corr (ENVI) y geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT e ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), texto de ampcor y CARST, TICOI, los dos GeoTIFF de los programas MicroFlow publicados y cualquier ráster cuyas bandas se puedan indicar. La unidad, el signo, las fechas y el paso se toman del archivo o de su formato, se muestran en el registro y se escriben en el resultado; lo que usted elija aquí prevalece sobre ellos.
Una velocidad se convierte en desplazamiento mediante sus dos fechas; un año tiene 365 días. Los píxeles se convierten en metros mediante el tamaño de las celdas sobre el terreno.</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>Los programas difieren en el signo y no siempre lo documentan: compare con un movimiento que conozca, o indique ambas imágenes y elija el signo medido. Si un programa no escribió una confianza de 0 a 1, la confianza es 1 en todas partes, lo que no significa que el campo sea fiable.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>El archivo que escribió el otro programa. Si son dos, elija cualquiera: el otro se encuentra por su nombre en la misma carpeta.</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>El programa que escribió el archivo. auto lo reconoce a partir del archivo. plain es cualquier ráster cuyas dos primeras bandas son las componentes hacia el este y hacia el norte.</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>La unidad de los valores: auto es la del archivo o de su formato.</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>Hacia dónde son positivas la primera y la segunda componente. auto es la convención del formato; si no tiene ninguna, como en los programas MicroFlow publicados, el signo se mide con ambas imágenes.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>Las fechas de ambas imágenes, por ejemplo 2016-07-18 2016-08-03. Las velocidades las necesitan si el archivo no las indica. En un cubo de TICOI seleccionan el periodo.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF de tres bandas: desplazamiento hacia el este y hacia el norte en metros, y confianza de 0 a 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>GeoTIFF de dos bandas: una desviación estándar hacia el este y hacia el norte en metros, si el programa escribió errores.</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>La imagen en cuyos píxeles se midió el campo. Un archivo sin coordenadas se sitúa sobre ella; junto con la imagen posterior, se usa para medir el signo.</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>Solo se necesita para medir el signo con ambas imágenes, si el archivo no lo indica.</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>La segunda componente, si está en un archivo aparte con otro nombre.</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>Para un archivo que contiene coordenadas pero no indica su sistema.</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>El número de píxeles en una unidad de los valores. 0 toma el número del archivo: en MicMac, el último Px1Pas de su param_….xml; si no, 1.</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>El tamaño de un píxel para valores en px. 0 toma el tamaño de las celdas del propio archivo, o de los píxeles de la imagen anterior.</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>Valores que significan desconocido, además de los que declara el archivo. Algunos programas escriben 0: añádalo si el registro indica que muchas celdas son exactamente 0.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Signo</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>Imagen anterior</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Imagen posterior</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>Segundo archivo</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>Sistema de referencia de coordenadas</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>Paso (px)</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>Tamaño de píxel (m)</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>Valores sin datos</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,desplazamiento,velocidad,convertir</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>Formato del archivo</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>Unidad de los valores del archivo</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>Hacia dónde son positivos los valores del archivo</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>El archivo no contiene errores, de modo que no se escribió ninguna incertidumbre.</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} no es una lista de números. Escriba los valores sin datos así: -9999, 0.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>No existe el archivo {path}.</translation>
  </message>
  <message>
   <source>west</source>
   <translation>oeste</translation>
  </message>
  <message>
   <source>south</source>
   <translation>sur</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>celdas</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>El campo tiene {cols} × {rows} celdas. Los demás algoritmos admiten rásteres de al menos {smallest} × {smallest}.</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>El {share} de las celdas es exactamente 0 en ambas componentes, valor que algunos programas escriben donde no tienen ninguno. Añada 0 a los valores sin datos para excluirlas.</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>Formato: {format}. Archivos: {files}.</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>Los valores están en {unit}; sentido positivo del primero: {first}; del segundo: {second}.</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>Una unidad del archivo se convierte en {factor} {unit}.</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>Fechas: {dates}.</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Importar pesos</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>Hace utilizable el checkpoint de una red, tras medir sus respuestas.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Lee los pesos de una red MicroFlow publicada (un checkpoint de PyTorch de tipo irseparated, irshared o irseparatedinverse), o pesos entrenados con este proyecto, sin ejecutar ningún código del archivo.
Después la red se ejecuta con pares de imágenes de movimiento conocido. Sus respuestas determinan el orden y los signos de sus componentes, la imagen en cuyos píxeles se sitúan, su ganancia y su sesgo. Se guardan en una ficha junto a los pesos, y cada ejecución los aplica. Los pesos cuyas respuestas no siguen el movimiento se rechazan.
El resultado es un archivo .safetensors con su ficha (.json), para el parámetro «Pesos» de «Estimar desplazamiento».</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>Los pares son simulados y se mueven hasta 2 px: unos pesos que funcionan bien con ellos pueden funcionar mal, aun así, con sus imágenes o con movimientos mayores. Mídalos en un par cuyo movimiento conozca, y compruebe la correlación de las imágenes que indica cada ejecución.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint de PyTorch, o un archivo .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
   <translation>El nombre de los pesos. Si está vacío, reciben el nombre de su archivo.</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>Dónde se guardan los pesos. El panel ofrece los de la carpeta predeterminada.</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>De dónde proceden los pesos, una dirección o una cita, que se guarda en su ficha.</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Checkpoint</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>Carpeta de pesos</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>checkpoint,PyTorch,red,GeoFlowNet,safetensors,modelo</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>sha256 del archivo importado</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>Error medio en pares de movimiento conocido (px)</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>Error medio de una respuesta de ceros (px)</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>Los pesos son de tipo {kind}; sha256 {sha256}.</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>En pares de imágenes de movimiento conocido, su error medio es de {error} px (una respuesta de ceros: {zero} px).</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>El movimiento hacia la derecha y hacia abajo, en píxeles, es la matriz {direction} por los dos componentes que da la red, más {bias} px. Se conoce en los píxeles de una cuadrícula situada al {grid} del camino de la imagen anterior a la posterior.</translation>
  </message>
  <message>
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>Las áreas que se excluyen no tocan el área que se mide: no se excluye nada. Compruebe la capa y su sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>{count} polígonos de las áreas que se excluyen no se pueden transformar al sistema de referencia de las imágenes: no excluyen nada.</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Evaluar pesos</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>Mide el error y la velocidad de los pesos con un par simulado en este equipo.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Estima el desplazamiento del par de imágenes simulado que acompaña al complemento, una falla de 0,6 px entre dos fechas con otra posición del sol y campos arados, con los ajustes predeterminados, y lo compara con el movimiento simulado.
Los errores son errores medios de punto final (end-point error) en píxeles: en todas partes, y a menos de 6 px de la falla, junto al de una respuesta de ceros. El tiempo incluye el refinamiento y el suavizado.</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>Un par no es más que un par, y este es simulado: revela errores de un programa y diferencias notables entre pesos. La prueba de referencia de la ficha de los pesos tiene imágenes reales. Otros programas en funcionamiento alargan el tiempo.</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>prueba de referencia,error,velocidad,red,modelo</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>Error medio (px)</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>Error medio en la falla (px)</translation>
  </message>
  <message>
   <source>Time taken per megapixel (s)</source>
   <translation>Tiempo por megapíxel (s)</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>Las imágenes se envían al clúster de Dask en {address}, en el que se confía como en este equipo.</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>Devolver ráster a su posición</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>Devuelve cualquier ráster posterior al movimiento a la posición de la imagen anterior.</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>Deshace el desplazamiento medido en un ráster posterior al movimiento: cada píxel del resultado toma el valor del lugar al que se movió su terreno. Otras bandas de la imagen posterior, una clasificación o un modelo de elevación de esa fecha quedan entonces sobre la imagen anterior, píxel sobre píxel.
El resultado tiene los píxeles del propio ráster y todas sus bandas, en float32. Se remuestrea una sola vez, sean cuales sean las cuadrículas y los sistemas de referencia de ambos. Donde el desplazamiento es desconocido no hay valor. Para quitar solo un desfase constante o una rampa, use como desplazamiento la parte que eliminó «Corregir desplazamiento».</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>Los errores del desplazamiento también mueven el ráster: donde la confianza es baja, el resultado está distorsionado. Se deshacen tanto el movimiento real como los errores de registro. Téngalo en cuenta al buscar cambios del terreno en el resultado.</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>Un ráster del terreno después del movimiento, con una o muchas bandas.</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>El desplazamiento de antes a después, tal como lo da «Estimar desplazamiento».</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>spline para imágenes, elevaciones y otras magnitudes; nearest para clases, que no se deben mezclar.</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>GeoTIFF en los píxeles del propio ráster, NaN donde no hay valor.</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>corregistro,combar,desfase,bandas,alinear,ortorrectificar,remuestrear,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>Ráster que se mueve</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>Remuestreo</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>Devuelto a su posición</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La banda en la que se mide; del mismo tipo en ambas imágenes.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>Con qué intensidad se suaviza el campo por variación total, en píxeles: los saltos pequeños respecto a ella se aplanan, las fallas quedan nítidas. 0 da el campo tal como se midió.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Cómo penaliza el suavizado un salto del desplazamiento: con log-tv la penalización crece lentamente con la altura del salto y una falla conserva todo su desplazamiento; con tv crece en proporción a la altura.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>El dispositivo que calcula: auto usa una tarjeta gráfica CUDA si la hay; si no, la de Apple (mps); si no, el procesador (cpu). Lo que no cabe en la memoria de la tarjeta gráfica se calcula en el procesador.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>Un ráster de desplazamiento horizontal, positivo hacia el este y el norte (en píxeles, positivo hacia la derecha y hacia arriba, si no tiene sistema de referencia de coordenadas). Sus valores se usan como los muestra QGIS, con escala y valor de compensación. Las longitudes se convierten a metros según la unidad de las bandas; una velocidad se rechaza.</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>La banda del desplazamiento hacia el este.</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>La banda del desplazamiento hacia el norte.</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>La imagen anterior al movimiento. Los resultados se sitúan en sus píxeles. Sirve cualquier ráster que GDAL abra, en una banda de brillo: pancromática, visible o infrarroja.</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>La imagen posterior al movimiento, preferiblemente del mismo sensor, estación y hora del día. Si su cuadrícula difiere, se remuestrea una vez.</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La parte de las imágenes que se va a medir, un rectángulo: lo que muestra el mapa, uno dibujado sobre él o la extensión de una capa. Si se omite, toda el área que cubren ambas imágenes. Para un contorno irregular, elija en «Áreas excluidas» una capa de polígonos sobre el resto.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>Polígonos sobre agua, nubes o cualquier otra cosa que no se deba medir, en cualquier sistema de referencia de coordenadas y de cualquier tamaño.</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>Números que significan sin datos en cualquiera de las imágenes, por ejemplo 0 o -9999, separados por espacios. Se añaden a los valores sin datos de los archivos y de las capas. Un valor muy alejado de todos los demás, o superior a 1e30, se trata automáticamente como sin datos; un valor que puede significar sin datos se indica en una advertencia.</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>Las imágenes en sistemas de referencia con datums distintos se alinean con la transformación elegida en el proyecto (Proyecto &gt; Propiedades &gt; Transformaciones), o con la predeterminada de QGIS. Si esta puede tener un error de más de medio píxel, la ejecución se niega a continuar a menos que se marque esta casilla; un desfase constante en el resultado puede ser entonces un error de la transformación.</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>Una capa de líneas a lo largo de fallas conocidas. A través de ellas no se promedia ni se suaviza nada, de modo que los movimientos de los dos lados no se mezclan; alrededor del extremo de una línea el campo se cierra suavemente. Una línea debe estar a pocos píxeles de la falla. Sin esta capa, las fallas se encuentran automáticamente.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>Los pesos de la red: builtin, la ruta de un archivo .safetensors que tenga al lado su ficha (.json), o none para usar solo el refinamiento. El algoritmo «Importar pesos» crea tales archivos a partir de otros.</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>Aplicar tras la red un refinamiento por mínimos cuadrados, que elimina el error restante de alrededor de una décima de píxel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>El mayor movimiento que se busca, en píxeles de la imagen anterior. Los valores grandes tardan más y encuentran más correspondencias falsas.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Dirección del planificador de un clúster de Dask cuyos workers miden las teselas, por ejemplo tcp://10.0.0.1:8786; si se deja vacía, las mide este equipo. Las imágenes se envían allí. Use solo un clúster en el que confíe como en este equipo: quien lo controla decide lo que se mide. Para direcciones tls://, los certificados se eligen en la configuración de MicroFlow. Los workers necesitan PyTorch, NumPy y safetensors, y el Python del motor también distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>Lado de las teselas con las que se procesan las imágenes. Cambia la memoria necesaria, no el resultado.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF de la magnitud del desplazamiento horizontal, en metros.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF del salto del desplazamiento en unos pocos píxeles, en metros: una falla nítida indica su desplazamiento de falla. Véase el algoritmo «Magnitud de las fallas».</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>GeoTIFF de dos bandas: una desviación estándar del desplazamiento hacia el este y hacia el norte, en metros. Está calibrada con pares de imágenes cuyo movimiento se conoce, de modo que unos dos tercios de los errores quedan por debajo y 19 de cada 20 por debajo del doble. La ficha de los pesos contiene las cifras.</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>GeoTIFF con el mismo formato que el desplazamiento, pero anterior al último suavizado. El algoritmo «Regularizar desplazamiento» obtiene de él lo que habría dado otra intensidad TV, sin una nueva ejecución.</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>Intensidad TV (px)</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>Penalización</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>Banda este</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>Banda norte</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Banda de la imagen anterior</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>Banda de la imagen posterior</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>Área que se va a medir</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>Áreas excluidas</translation>
  </message>
  <message>
   <source>Values without data</source>
   <translation>Valores sin datos</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>Permitir una transformación imprecisa</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Refinar</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>Desplazamiento máximo (px)</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Planificador de Dask</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>Tamaño de tesela (px)</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>Magnitud del desplazamiento</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>Desplazamiento bruto</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>Esperando a que termine otra ejecución…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>El motor no responde. Espere o cancele la ejecución.</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>faltan unas {hours} h</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>faltan unos {seconds} s</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>faltan unos {minutes} min</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>Escribiendo {file}…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>Regularizar desplazamiento</translation>
  </message>
  <message>
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>Suaviza un campo de desplazamiento y deja nítidas sus fallas.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Suaviza un campo de desplazamiento por variación total, que deja nítidas las fallas: los resultados de MicroFlow, o los de otros programas. Los desplazamientos en metros se convierten a píxeles para el suavizado y de nuevo a metros, de modo que la intensidad significa lo mismo en todas partes. Si el ráster tiene una tercera banda de confianza de 0 a 1, los píxeles de baja confianza siguen a sus vecinos.
Los píxeles ausentes siguen ausentes.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>El suavizado elimina ruido, no error: las franjas, las rampas y las huellas de nubes más anchas que unos pocos píxeles permanecen. Si la intensidad es grande en comparación con un desplazamiento de falla, este se reduce o desaparece. Compare con el campo anterior al suavizado.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>GeoTIFF de tres bandas: desplazamiento hacia el este y hacia el norte en metros, y la confianza de la entrada, si la tiene.</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>Leyendo el desplazamiento…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>suavizar,eliminar ruido,filtro,variación total,log-TV,regularizar,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>Desplazamiento regularizado</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>La banda 3 tiene valores de {lowest:.3g} a {highest:.3g}, pero una confianza está entre 0 y 1: la banda no se usa y todos los píxeles tienen el mismo peso.</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>Escribe un resultado como página con mapas, figuras y un párrafo de métodos.</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>Escribe una página HTML que no necesita ningún otro archivo, y lo mismo como PDF: mapas del desplazamiento hacia el este y hacia el norte, de su magnitud y de la magnitud de las fallas, y de σ si se indica, con barra de escala, flecha al norte verdadero y leyenda simétrica; la curva de deslizamiento; el veredicto; estadísticas y un histograma; todos los parámetros, los pesos, el sha256 de las entradas, las versiones; qué citar, los límites en palabras sencillas y un párrafo de métodos para un artículo.</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>El informe muestra lo que indican los archivos. Para un campo de otro programa no hay veredicto, y su confianza puede tener otro significado.</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>El resultado sobre el que se informa.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>Una desviación estándar hacia el este y hacia el norte, en las bandas 1 y 2.</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>Si no se indica, se calcula a partir del desplazamiento.</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>La falla, dibujada en todos los mapas.</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>Puntos creados por «Deslizamiento a lo largo de una falla».</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>El título del informe. Si está vacío, se usa el nombre del par.</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>sin SRC</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>Leyendo el campo…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>Calculando el hash de las entradas…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>Curva de deslizamiento</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>Una página que no necesita ningún otro archivo.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>Lo mismo en páginas A4.</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>informe,PDF,HTML,mapa,estadísticas,métodos,figura,imprimir</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} píxeles de {size} ({crs})</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>σ hacia el este</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>σ hacia el norte</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Métodos</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Citar</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>Parámetros y versiones</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>Longitud y saltos</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>El archivo no indica ningún veredicto: este campo lo midió otro programa, o una versión anterior.</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>Desplazamiento del terreno: {pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>Una desviación estándar</translation>
  </message>
  <message>
   <source>file</source>
   <translation>archivo</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>polígonos excluidos</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>algoritmo</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>dispositivo utilizado</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>par</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>imagen anterior</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>imagen posterior</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>fecha anterior</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>fecha posterior</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>fechas</translation>
  </message>
  <message>
   <source>input</source>
   <translation>entrada</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>formato de la fuente</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>unidad de la fuente</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>signo de la fuente</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>factor de la fuente</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>valores sin datos de la fuente</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>sha256 de los pesos</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>Deslizamiento a lo largo de la falla</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name} ({unit}, ± 95 %)</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>Desplazamiento de falla paralelo, + = dextral</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>Desplazamiento de falla perpendicular, + = apertura</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>Distancia a lo largo de la traza ({unit})</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histograma</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>proporción de píxeles con valor</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>mediana ({unit})</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>dispersión, NMAD ({unit})</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>percentil 1 ({unit})</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>percentil 99 ({unit})</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>ruido entre píxeles vecinos ({unit})</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>mediana del terreno estable ({unit})</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>σ del terreno estable ({unit})</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>mediana de σ ({unit})</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>, que se completó con un refinamiento robusto por mínimos cuadrados con deformación de la imagen (warping)</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>; el campo no se regularizó</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>Los cambios entre las fechas, como sombras, vegetación, agua y nubes, parecen movimiento donde nada se movió. La confianza muestra dónde concuerdan todavía las imágenes.</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>Los errores de la ortorrectificación, del modelo de elevación y del sensor causan desfases, rampas y franjas de una décima de píxel o más. Son visibles en el terreno estable.</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>Solo se mide el movimiento horizontal; el movimiento vertical aparece como horizontal donde la vista es oblicua.</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>un programa desconocido</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>El desplazamiento horizontal del terreno{when} se midió en dos imágenes ortorrectificadas con {plugin} {version} (según Bertrand et al. 2025). {start}{refined}{smoothed}. Se buscó un movimiento de hasta {limit} px. Los desplazamientos son metros sobre el terreno hacia el este y el norte verdaderos en una cuadrícula de {grid}.</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>El programa que midió este campo no dio confianza, por lo que es 1 en todas partes.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> entre {before} y {after}</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>El desplazamiento horizontal del terreno{when} se midió con {format} y se importó en {plugin} {version}: los valores en {unit}, multiplicados por {factor}, se convirtieron en metros hacia el este y el norte verdaderos en una cuadrícula de {grid}.</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>El desplazamiento horizontal del terreno{when} está en una cuadrícula de {grid}; lo escribió {algorithm} de {plugin} {version}.</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>Una red sin correlación (sha256 de los pesos: {sha}) dio un primer flujo</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>Se partió de movimiento nulo</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>; el campo se regularizó con {penalty} de intensidad {strength} px, ponderado por su confianza</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}, como piden sus autores.</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin}, versión {version}, ejecutado en QGIS {qgis}.</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Confianza (0–1)</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>Desplazamiento este (m, + = este)</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>Desplazamiento norte (m, + = norte)</translation>
  </message>
  <message>
   <source>Removed east (m, + = east)</source>
   <translation>Eliminado, este (m, + = este)</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>Eliminado, norte (m, + = norte)</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>Desplazamiento hacia la derecha (px, + = derecha)</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>Desplazamiento hacia arriba (px, + = arriba)</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>Desplazamiento este, bruto (m, + = este)</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>Desplazamiento norte, bruto (m, + = norte)</translation>
  </message>
  <message>
   <source>East displacement, corrected (m, + = east)</source>
   <translation>Desplazamiento este, corregido (m, + = este)</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>Desplazamiento norte, corregido (m, + = norte)</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Desplazamiento este, regularizado (m, + = este)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Desplazamiento norte, regularizado (m, + = norte)</translation>
  </message>
  <message>
   <source>Removed to the right (px, + = right)</source>
   <translation>Eliminado hacia la derecha (px, + = derecha)</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>Eliminado hacia arriba (px, + = arriba)</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>Magnitud del desplazamiento ({unit})</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>Magnitud de las fallas ({unit})</translation>
  </message>
  <message>
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>Incertidumbre, una desviación estándar ({unit})</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>Dispersión de los pares ({unit})</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>Proporción de pares usados (0–1)</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>Desplazamiento este desde la primera fecha ({unit})</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>Velocidad hacia el este ({unit})</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>Dilatación (+ = apertura)</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>Rotación (− = dextral)</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>Lo medido se conserva: al ejecutar de nuevo con las mismas imágenes y parámetros se continúa desde ahí. Hasta entonces, {megabytes} MB permanecen en {folder}.</translation>
  </message>
  <message>
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>Una ejecución anterior no terminó: se continúa a partir de sus teselas.</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>Se midió el signo {sign}: la correlación de las imágenes es {best} con él y {next} con {second}.</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Deslizamiento a lo largo de una falla</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>Mide el desplazamiento de falla a lo largo de su traza, con su intervalo del 95 %.</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>Coloca cajas a través de una traza, apila el desplazamiento de cada una en un perfil, ajusta rectas a ambos lados de la traza y mide en ella el desplazamiento de falla entre las rectas. El desplazamiento de falla paralelo es positivo en una falla dextral, y el perpendicular es positivo donde la falla se abre, sea cual sea el sentido en que se dibujó la traza. Cada uno tiene su desviación estándar y su intervalo del 95 %, obtenidos de cajas del mismo tipo junto a la falla y de cómo cambia el desplazamiento de falla con un hueco mayor.
Las cajas siguen el rumbo de la traza, y sus filas siguen la propia traza. Los totales son el desplazamiento de falla medio y el máximo, y el área bajo la curva. Elija el desplazamiento bruto si lo hay: el suavizado subestima los desplazamientos de falla pequeños.</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>Un desplazamiento de falla solo vale lo que vale la traza: una traza que se aparta de la falla más que el hueco da un desplazamiento de falla demasiado pequeño. El movimiento curvo junto a la falla, una segunda falla en la caja y las franjas a lo largo de la falla aparecen como desplazamiento de falla. Los puntos marcados «con cautela» indican el motivo.</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>Un desplazamiento de este complemento: metros hacia el este en la banda 1 y hacia el norte en la banda 2.</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>Determina qué terreno es fiable y, con la estadística weighted, cada píxel se pondera por el inverso de su varianza. Sin ella, la confianza hace ambas cosas.</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>Líneas a lo largo de la falla, dibujadas por usted o propuestas por «Trazar fallas». Las distancias se miden desde el inicio de cada línea. La capa puede estar en cualquier sistema de referencia de coordenadas, y una línea no debe cruzarse a sí misma.</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>Cómo se promedian los valores a lo ancho de una caja: mediana, media o media ponderada por la incertidumbre o la confianza.</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>Una página con la curva, sus totales y todos los puntos; no necesita ningún otro archivo.</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>Una carpeta para la curva como SVG y PNG, los puntos como CSV, y todo como JSON y como texto en el formato de StackProf.</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>Espaciado de las cajas (m)</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>Distancia entre las cajas a lo largo de la traza; 0 toma su anchura.</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>Longitud de una caja a través de la falla (m)</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>Anchura de una caja a lo largo de la falla (m)</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>Hueco junto a la traza (m)</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>Longitud que da el rumbo (m)</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>El rumbo en una caja es la cuerda de la traza sobre esta longitud; 0 toma el doble de la anchura. El rumbo define lo paralelo y lo perpendicular.</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>Estadística</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Deslizamiento</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>Un punto por caja: desplazamientos de falla con sus desviaciones estándar e intervalos del 95 %, la anchura de la zona de falla, la proporción del desplazamiento de falla en la falla, el número de valores efectivos y la calidad.</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>El contorno de cada caja, con los mismos campos.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>Perfiles</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>Una tabla de los perfiles apilados: distancia a través de la falla, ambas componentes, su dispersión.</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>Longitud de traza medida (m)</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>Desplazamiento de falla paralelo medio (m, + = dextral)</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>Desplazamiento de falla perpendicular medio (m, + = apertura)</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>Desplazamiento de falla paralelo máximo (m)</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>Área bajo la curva del desplazamiento de falla paralelo (m²)</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>Carpeta de archivos</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>deslizamiento,desplazamiento de falla,perfil,apilar,dextral,sinestral,apertura,StackProf,falla,ruptura</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Deslizamiento (m, + = dextral)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Cajas a través de la falla</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>Perfiles apilados</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>{count} cajas en {length} {unit}: desplazamiento de falla medio {mean} {unit} (+ = dextral), {opening} {unit} (+ = apertura); máximo {greatest} {unit}. {care} requieren cautela, {missing} no se pudieron medir.</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>La incertidumbre de la misma ejecución.</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>Ambos lados juntos; 0 toma {pixels} píxeles.</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>Lo que se apila en un perfil; 0 toma {pixels} píxeles.</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>Lo que se excluye de las rectas a cada lado de la traza, para tener en cuenta la anchura de la falla y la inexactitud de la traza; 0 toma {pixels} píxeles.</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>Las bandas y barras son intervalos que contienen el desplazamiento de falla en el 95 % de los casos. Los puntos naranjas requieren cautela, por el motivo que figura en la tabla.</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>± es una desviación estándar, con la correlación de los errores a lo largo de la falla. El valor máximo es el mayor de muchos y tiende a ser demasiado grande, aproximadamente en su error.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>Componente</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Caja</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95 %</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>En la falla</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>Valores efectivos</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>Deslizamiento a lo largo de {trace}, medido en {displacement}</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>Deslizamiento a lo largo de {trace}</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>Medido en {displacement} con cajas de {length} a través de la falla y {width} a lo largo de ella, cada {spacing}. Se apilan con {statistic}, con rectas ajustadas a ambos lados más allá de un hueco de {gap}. El rumbo es la cuerda de {smoothing} de traza.</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>El error de un desplazamiento de falla se mide en el propio campo: con cajas del mismo tipo junto a la falla, con el cambio del desplazamiento de falla con un hueco mayor, y con {share} del desplazamiento de falla por el error de escala del estimador, hasta su totalidad donde el terreno no es fiable. La anchura de la zona de falla es la anchura de los valores en torno a la traza que se apartan más de dos desviaciones estándar de ambas rectas. La proporción en la falla es el salto entre los valores justo a los lados de la traza, dividido por el desplazamiento de falla. Los valores efectivos son el número de valores independientes que darían este error.</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>Longitud ({unit})</translation>
  </message>
  <message>
   <source>Mean ({unit})</source>
   <translation>Media ({unit})</translation>
  </message>
  <message>
   <source>Greatest ({unit})</source>
   <translation>Máximo ({unit})</translation>
  </message>
  <message>
   <source>Area under the curve ({unit}²)</source>
   <translation>Área bajo la curva ({unit}²)</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>Distancia ({unit})</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>Paralelo ({unit})</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>Perpendicular ({unit})</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>Zona ({unit})</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bueno</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>con cautela</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>no medido</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>un lado tiene muy pocos valores</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>menos de la mitad de un lado tiene desplazamiento</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>otra parte de la traza está en la caja</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>la traza gira más de 30° dentro de la caja</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>la zona de falla es más ancha que el hueco</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>menos de la mitad de la caja es terreno fiable</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>medido a mano</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>no hay terreno junto a la falla para evaluar el error</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>Trazar fallas</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>Propone líneas a lo largo de las cuales salta un campo de desplazamiento.</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>Propone trazas de fallas: líneas a lo largo de las cuales el desplazamiento salta de un lado al otro. En cada píxel se ajustan planos a ambos lados de líneas en doce direcciones; su diferencia en el píxel es el salto, de modo que un gradiente suave no da ninguno. Las crestas del salto se convierten en líneas, los huecos se cierran donde el salto lleva de un extremo al otro, y las ramas cortas se descartan.
Cada línea tiene su longitud, su acimut y su desplazamiento de falla medio con desviación estándar: el paralelo es positivo para movimiento dextral, el perpendicular para apertura. Edite las líneas con las herramientas de QGIS, y úselas en «Deslizamiento a lo largo de una falla» o como traza de una nueva estimación.</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>Una propuesta no es un mapa: los bordes de nubes, de sombras y de tiras de imagen mal colocadas también causan saltos, y una falla con menos del desplazamiento de falla mínimo no se propone. Cerca de un extremo de la falla, donde el desplazamiento de falla se desvanece, una línea termina antes. Compare con las imágenes y con lo que se sabe de las fallas.</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>Se proponen {count} líneas, {length} {unit} en total.</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>El salto de una línea debe alcanzar además tres veces este valor.</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>Trazas de fallas</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>Líneas con longitud, acimut, desplazamiento de falla medio con desviación estándar, ambas componentes y sentido: dextral, sinestral, apertura o cierre.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Buscando saltos…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>Dibujando líneas…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>Trazas de fallas propuestas</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>No se propone ninguna línea: en ningún lugar salta el desplazamiento {least} a lo largo de una línea lo bastante larga. Elija un desplazamiento de falla mínimo o una longitud mínima menores si se conoce una falla.</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>falla,traza,ruptura,línea,salto,cresta,lineamiento,mapa</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>Desplazamiento de falla mínimo (m)</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>Longitud mínima (m)</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>Número de líneas</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>El salto que una línea debe alcanzar en algún punto; la línea continúa donde el salto es al menos la mitad de ese valor. 0 toma {share} de un píxel, o seis veces el ruido del salto si es mayor.</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>Las líneas más cortas se excluyen; 0 toma {pixels} píxeles.</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>No se puede usar aquí una transformación más precisa, {name} ({accuracy} m), porque falta la rejilla {grid}. Instálela desde {source} en la carpeta proj del perfil de usuario.</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>Los sistemas de referencia de las imágenes tienen datums distintos. La transformación entre ellos, {name}, tiene una precisión de {accuracy} m: un desfase constante de ese tamaño puede ser un error.</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>Las imágenes se alinean con la transformación {name}, cuya precisión no se conoce.</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>Bueno: el desplazamiento está medido.</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>Con cautela: el desplazamiento está medido, pero lea antes esto.</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>No medido: este resultado no muestra ningún movimiento fiable.</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>El {measured:.0%} del área tiene resultado; en el {trusted:.0%} de esta área el error es inferior a {bound} px o a una décima parte del movimiento. Error típico allí: {east:.2g} {unit} y {north:.2g} {unit}.</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>Proporción fiable del área medida (0–1)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>Movimiento mediano del terreno fiable, este (m)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>Movimiento mediano del terreno fiable, norte (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>Error típico del terreno fiable, este (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>Error típico del terreno fiable, norte (m)</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>El movimiento alcanza el desplazamiento máximo (0 o 1)</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>Veredicto: bueno, con cautela o no medido</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>Motivos del veredicto</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>El {measured:.0%} del área tiene resultado, en ningún lugar con un error inferior a {bound} px o a una décima parte del movimiento.</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>Ningún píxel tiene datos en ambas imágenes. Elija imágenes de la misma zona.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>El error es inferior a {bound} px o a una décima parte del movimiento en solo el {share:.0%} del área medida. Elija imágenes de fecha, estación o banda más parecidas.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>Devuelta a su posición según el resultado, la imagen posterior no concuerda mejor con la imagen anterior (correlación {after:.3f}, frente a {before:.3f}). La mayor parte de la diferencia entre las imágenes es cambio, no movimiento.</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>El movimiento alcanza el desplazamiento máximo que se buscó. Auméntelo y ejecute de nuevo: el movimiento mayor no se detecta.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>El error es inferior a {bound} px o a una décima parte del movimiento en el {share:.0%} del área medida. Oculte el resto, o interprételo con su error.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>El terreno estable se mueve: {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). Las imágenes están desfasadas en conjunto una respecto a la otra: quite el desfase.</translation>
  </message>
 </context>
</TS>
