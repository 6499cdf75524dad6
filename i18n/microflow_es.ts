<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>DockBody</name>
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
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Mostrar donde la confianza sea al menos</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Progreso de la ejecución</translation>
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
   <source>Cancel</source>
   <translation>Cancelar</translation>
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
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow calcula con PyTorch en un programa aparte, el motor. El Python de QGIS nunca se modifica.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
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
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>Las redes disponibles aquí. La que usa una ejecución se elige en el panel, en «Avanzado».</translation>
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
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Los pesos de las redes publicadas están en &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Sus condiciones son las de sus autores. Quien los use debe citar el artículo: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>El motor se detuvo con un error: {reason}. Consulte los detalles en el registro de MicroFlow.</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>No existe el Python {python}, elegido para ejecutar el motor. Elija otro en la configuración de MicroFlow, o en la variable de entorno MICROFLOW_ENGINE_PYTHON si está definida.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python} es Python {version}; el motor necesita la versión 3.9 o posterior. Elija otro en la configuración de MicroFlow, o en la variable de entorno MICROFLOW_ENGINE_PYTHON si está definida.</translation>
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
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>No hay memoria suficiente para medir siquiera partes pequeñas de la imagen (tamaño de tesela: {tile} px). Cierre otros programas y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>No se puede usar el planificador de Dask {address}: {reason}. Compruebe su dirección, o deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} no tiene Dask ({reason}). Instale allí distributed con pip, o deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>El clúster de Dask en {address} no tuvo ningún worker durante {seconds} s. Inicie sus workers y ejecute de nuevo: lo medido se conserva. O deje DASK_SCHEDULER vacío para medir en este equipo.</translation>
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
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>No se puede usar la ficha de los pesos {card} ({reason}). Obtenga de nuevo los pesos y la ficha de su origen, o elija los pesos integrados.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>La ficha de los pesos {card} indica la arquitectura base (backbone) {found}; esta versión conoce {known}. Elija otros pesos, o una versión de MicroFlow que admita estos.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>El archivo de pesos {path} está truncado: {found} bytes de {expected}. Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>El archivo de pesos {path} no es el que describe su ficha: su sha256 es {found}, la ficha indica {expected}. Obtenga de nuevo los pesos y la ficha de su origen.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>Los pesos {path} no se ajustan a la arquitectura que indica su ficha: {reason}. Elija otros pesos, o los integrados.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Las imágenes anterior y posterior son la misma: banda {band} de {path}. Elija imágenes de dos fechas distintas.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>El este y el norte son ambos la banda {band} de {path}. Elija dos bandas; las de MicroFlow son 1 y 2.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>Con los pesos «{weights}» y sin refinamiento no se mediría nada. Active el refinamiento, o elija unos pesos.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>No se puede determinar el tamaño de un píxel sobre el terreno: {crs} no abarca toda la extensión {extent} (xmin, ymin, xmax, ymax). Compruebe el sistema de referencia de coordenadas de la imagen, o reproyecte la imagen.</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>Se iban a escribir dos resultados en {path}. Elija un archivo propio para cada uno.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>No se pudo escribir o leer un archivo de la ejecución: {reason}. Compruebe que haya espacio en el disco de {folder} y ejecute de nuevo.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Aquí no hay ningún dispositivo «{device}», solo {there}. Elija uno de estos, o auto.</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>Nadie ha medido en qué dirección responden los pesos {path}, por lo que su resultado podría tener el signo equivocado. Elija pesos cuya ficha indique una dirección, o los pesos integrados.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>{path} no se puede leer como imagen: {reason}. Elija un archivo ráster que QGIS pueda mostrar, o cópielo de nuevo de su origen.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} es un servicio de mapas ({driver}), que envía imágenes para visualizar en lugar de píxeles que se puedan medir. Obtenga la propia imagen como archivo, por ejemplo un GeoTIFF.</translation>
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
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>La banda {band} de {path} contiene índices de una paleta de colores, que no tienen brillo. Elija otra banda, o convierta antes la imagen (Ráster &gt; Conversión &gt; PCT a RGB).</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} está ubicado mediante puntos de control, o mediante una geotransformación sin área, y no tiene una cuadrícula regular. Rectifíquelo antes (Ráster &gt; Proyecciones &gt; Combar (reproyectar), o el Georreferenciador).</translation>
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
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Las imágenes no se solapan: la imagen anterior cubre {pre}, la posterior {post}. Elija imágenes de la misma zona y compruebe sus sistemas de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
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
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Ningún píxel se puede usar en ambas imágenes: donde una tiene datos, la otra no los tiene o está enmascarada. Elija otra área o una máscara menor, o compruebe los valores «sin datos» de las imágenes.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>La banda {band} de {path} tiene el valor {value:.7g} en toda el área que se va a medir; sin textura no se puede ver ningún movimiento. Elija otra banda o imagen.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>No se puede usar el polígono {number} de la máscara: {reason}. Repare la capa con «Corregir geometrías», en el grupo «Geometría vectorial» de la caja de herramientas de Procesos, o ejecute sin máscara.</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>{path} no se puede llevar a la cuadrícula de la imagen anterior: {reason}. Reproyéctelo antes a esa cuadrícula (Ráster &gt; Proyecciones &gt; Combar (reproyectar)).</translation>
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
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>La instalación no dispone de ningún PyTorch para {device} en {platform}. Elija, en la configuración de MicroFlow, un intérprete que tenga PyTorch.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Este sistema tiene {found}; PyTorch necesita {needed} o posterior. Actualice el sistema, o elija, en la configuración de MicroFlow, un intérprete que tenga un PyTorch más antiguo.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>No se instaló PyTorch para GPU de NVIDIA: {reason}. Instale un controlador más reciente de la GPU, o instale el motor para la CPU.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
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
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>El motor en {folder} está dañado: {reason}. «Reparar», en la configuración de MicroFlow, lo crea de nuevo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>El motor en {folder} se creó con Python {expected}, pero su intérprete es ahora Python {found}. «Reparar», en la configuración de MicroFlow, lo crea de nuevo.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>El motor en {folder} fue creado por otra versión de MicroFlow. «Reparar», en la configuración de MicroFlow, lo actualiza.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>No se puede eliminar {path}: {reason}. Cierre las demás ventanas de QGIS y todo lo que use el motor, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>{path} no se puede leer como pesos: {reason}. Elija un checkpoint de PyTorch que solo contenga números (.pt, .pth), o un archivo .safetensors; si procede de otro lugar, descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} no contiene ninguna red que MicroFlow conozca: {reason}. Elija un checkpoint del MicroFlow publicado (irseparated, irshared, irseparatedinverse), o pesos creados por este proyecto.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>Los pesos {path} no miden el movimiento: en {count} pares de imágenes cuyo movimiento se conoce, su error medio es de {error} px; una respuesta de ceros en todas partes tiene {zero} px, y se aceptan como máximo {most} px. Elija otros pesos.</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>Ya hay pesos con ese nombre: {path}. Elija otro nombre, o elimínelos antes.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>«{name}» no puede ser el nombre de unos pesos: un nombre es el de un archivo sin su carpeta ni su extensión, y builtin y none están reservados. Elija otro.</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
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
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>Flechas de desplazamiento</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>No hay ninguna capa de desplazamiento en el proyecto: ejecute antes MicroFlow.</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>Dibujar un perfil a través de la falla</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>Mostrar el desplazamiento como flechas</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>Comparar las imágenes: ¿coinciden?</translation>
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
   <source>The command is in the clipboard.</source>
   <translation>La orden está en el portapapeles.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Elija una imagen anterior al movimiento y otra posterior.</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Medir el desplazamiento del terreno…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>Guía de MicroFlow</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host} responde con el estado {status}</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} ha dejado de responder</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow calcula con PyTorch en un motor propio, que todavía no está instalado.</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>Elegir un Python que tenga PyTorch</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>El diagnóstico está en el portapapeles, sin nombres de personas.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>La variable de entorno MICROFLOW_ENGINE_PYTHON indica {python}, que prevalece sobre la elección de abajo.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>Eliminación del motor de MicroFlow</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>Se eliminó el motor y todo lo que su instalación había creado.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Examen de este equipo</translation>
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
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>El motor está en uso. Espere a que termine su ejecución, o cancélela.</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Toda el área común a ambas imágenes</translation>
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
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>La vista previa es de lo que muestra el mapa: muévalo hasta el resultado.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>El desplazamiento bruto de la última ejecución ya no existe ({path}). Ejecute de nuevo para previsualizar otras intensidades TV.</translation>
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
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>Aquí: este {east} m, norte {north} m; {size} m hacia {azimuth}°.</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>Aquí: derecha {east} px, arriba {north} px; {size} px hacia {azimuth}°.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Confianza {value}.</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
   <translation>El gráfico necesita matplotlib en el Python de QGIS; los números de abajo y el CSV no.</translation>
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
   <source>Starting…</source>
   <translation>Iniciando…</translation>
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
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>No se pudo medir nada: ningún píxel tiene datos en ambas imágenes.</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Se canceló la ejecución; no se escribió nada.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
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
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>Durante una ejecución, sus matrices están en esta carpeta: unos {bytes} bytes por cada píxel de la imagen anterior. Una ejecución cancelada o fallida deja allí sus teselas terminadas, y continúa a partir de ellas cuando se inicia de nuevo con las mismas imágenes y parámetros.</translation>
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
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>Descarga {download}, ocupa {disk} del disco de {folder} y tarda {duration} a 20 Mbit/s.</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
   <translation>No descarga nada más, ocupa {disk} del disco de {folder} y tarda {duration}.</translation>
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
   <source>Brings Python {python} along.</source>
   <translation>Incluye Python {python}.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
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
   <source>Choose the two images of the result in the dock first.</source>
   <translation>Elija antes las dos imágenes del resultado en el panel.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
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
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>El resultado con una intensidad TV de {strength} px está en el mapa.</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>No se pudo distinguir ningún movimiento del ruido: la confianza máxima es {best}. El resultado está oculto. Elija imágenes de fecha, estación o banda más parecidas.</translation>
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
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>El {share} % de la imagen anterior está bajo nubes: exclúyalo mediante una capa de áreas.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>El {share} % de la imagen posterior está bajo nubes: exclúyalo mediante una capa de áreas.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>unas {hours} h</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>Se midió el {share} del área en {seconds} s en {device}; ruido: {east} {unit} este, {north} {unit} norte.</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>Mide {cols} × {rows} px ({megapixels} Mpx) de {side} {unit}.</translation>
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
   <source>Takes {duration}, by the speed of the last run.</source>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>Devuelta a su posición según el resultado, la imagen posterior concuerda mejor con la imagen anterior: correlación local {after}, frente a {before} sin este paso.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Devuelta a su posición según el resultado, la imagen posterior no concuerda mejor con la imagen anterior: correlación local {after}, frente a {before} sin este paso. O apenas se movió nada, o el resultado es erróneo: examine la confianza y pruebe otros pesos.</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>Desplazamiento del terreno</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Se canceló la ejecución; no se escribió nada.</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>Mide en cada píxel cuánto se movió el terreno entre dos imágenes ortorrectificadas del mismo lugar, con precisión de una fracción de píxel, y mantiene nítidas las fallas.
El resultado está en metros sobre el terreno, positivo hacia el este y el norte, en la cuadrícula de la imagen anterior, acompañado de un valor de confianza. Las imágenes sin sistema de referencia de coordenadas dan píxeles, positivos hacia la derecha y hacia arriba. Las imágenes con cuadrículas distintas se llevan antes a una sola. Donde alguna de las imágenes no tiene datos, o a pocos píxeles de allí, el resultado tampoco los tiene.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Las sombras que se movieron con el sol, las nubes, la nieve, el agua, los campos arados y los edificios nuevos parecen movimiento o lo ocultan; allí la confianza suele ser baja, aunque no siempre. Un desplazamiento de falla inferior al ruido que indica la ejecución no se mide. Los errores de la ortorrectificación parecen un movimiento que sigue el relieve o las franjas del sensor: lejos de la falla, el campo debería ser casi cero. El movimiento que supera el desplazamiento máximo no se encuentra.</translation>
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
   <source>Aligning the images…</source>
   <translation>Alineando las imágenes…</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>Muestra dónde salta un campo de desplazamiento, y cuánto: el mayor valor singular de su gradiente gaussiano, escalado de modo que un salto nítido indique su desplazamiento de falla en metros. Antes se resta la mediana del gradiente en 12 escalas a cada lado, de modo que una traslación y una rampa uniforme dan cero.
La cizalla, la dilatación y la rotación proceden del mismo gradiente, fondo incluido, y no tienen unidad. La rotación es positiva en sentido antihorario: negativa en una falla dextral, positiva en una sinestral.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>El ruido, las franjas y los bordes de las nubes saltan como las fallas: confíe en las líneas largas y rectas, y compare con el ruido del desplazamiento. Una falla más ancha que la escala indica menos que su desplazamiento de falla; mida este con un perfil que la atraviese.</translation>
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
   <source>Import weights</source>
   <translation>Importar pesos</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>Hace utilizable aquí el checkpoint de una red, una vez medidas sus respuestas.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Lee los pesos de una red MicroFlow publicada (un checkpoint de PyTorch de tipo irseparated, irshared o irseparatedinverse), o pesos entrenados con este proyecto, sin ejecutar nada de lo que pueda contener el archivo.
Después se muestran a la red pares de imágenes cuyo movimiento se conoce. De sus respuestas se deducen el orden y los signos de sus componentes, la imagen en cuyos píxeles se sitúan, su ganancia y su sesgo: se guardan en una ficha junto a los pesos, y cada ejecución los aplica. Los pesos cuyas respuestas no son un movimiento se rechazan.
El resultado es un archivo .safetensors con su ficha (.json), para el parámetro «Pesos» del algoritmo «Estimar desplazamiento».</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>Los pares son simulados y se mueven hasta 2 px: unos pesos que funcionan bien con ellos pueden ser aun así deficientes con sus imágenes, o con movimientos mayores. Evalúelos en un par cuyo movimiento conozca, y tenga en cuenta lo que cada ejecución indica sobre la correlación de las imágenes.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Un checkpoint de PyTorch, o un archivo .safetensors.</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>El nombre que tendrán los pesos; si se omite, el de su archivo.</translation>
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
   <source>There is no file {path}.</source>
   <translation>No existe el archivo {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Evaluar pesos</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>Indica el error y la velocidad de los pesos con un par simulado en este equipo.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Estima el desplazamiento del par de imágenes simulado que acompaña al complemento, una falla de 0,6 px entre dos fechas con distinta iluminación solar y campos arados entretanto, con los ajustes predeterminados, y lo compara con el movimiento introducido.
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
   <source>Time taken for a megapixel (s)</source>
   <translation>Tiempo por megapíxel (s)</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>La banda en la que se mide; del mismo tipo en ambas imágenes.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>Con qué intensidad se suaviza el campo por variación total, en píxeles: los saltos pequeños respecto a esta intensidad se aplanan, la falla queda nítida. 0 da el campo tal como se midió.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Cómo penaliza el suavizado un salto del desplazamiento: con log-tv la penalización crece lentamente con la altura del salto y una falla conserva todo su desplazamiento; con tv crece en proporción a la altura.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>El dispositivo de cálculo: auto usa una tarjeta gráfica CUDA, si no la de Apple (mps), si no el procesador (cpu). Lo que no cabe en la memoria de una tarjeta gráfica se calcula en el procesador.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>Un ráster de desplazamiento horizontal en metros, positivo hacia el este y el norte (en píxeles, positivo hacia la derecha y hacia arriba, si no tiene sistema de referencia de coordenadas).</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>La parte de las imágenes que se va a medir, un rectángulo: lo que muestra el mapa, uno dibujado sobre él o la extensión de una capa. Si se omite, todo lo que cubren ambas imágenes. Para un contorno irregular, elija en «Áreas que se excluyen» una capa de polígonos sobre el resto.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>Polígonos sobre agua, nubes o cualquier otra cosa que no deba medirse.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>Los pesos de la red: builtin, la ruta de un archivo .safetensors que tenga al lado su ficha (.json), o none para usar solo el refinamiento. El algoritmo «Importar pesos» crea tales archivos a partir de otros.</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>Aplicar tras la red un refinamiento por mínimos cuadrados, que corrige la última décima de píxel.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>El mayor movimiento que se busca, en píxeles de la imagen anterior. Los valores grandes tardan más y encuentran más correspondencias falsas.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>Dirección del planificador de un clúster de Dask cuyos workers miden las teselas, por ejemplo tcp://10.0.0.1:8786; si se deja vacía, se mide en este equipo. Los workers necesitan PyTorch, NumPy y safetensors, y el Python del motor también distributed.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>Lado de las teselas con las que se procesan las imágenes. Cambia la memoria necesaria, no el resultado.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>GeoTIFF de tres bandas: desplazamiento hacia el este y hacia el norte en metros, y confianza de 0 a 1.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>GeoTIFF de la magnitud del desplazamiento horizontal, en metros.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>GeoTIFF del salto del desplazamiento en unos pocos píxeles, en metros: una falla nítida indica su desplazamiento de falla. Véase el algoritmo «Magnitud de las fallas».</translation>
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
   <source>Displacement</source>
   <translation>Desplazamiento</translation>
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
   <source>Image before</source>
   <translation>Imagen anterior</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Banda de la imagen anterior</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Imagen posterior</translation>
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
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>Suaviza un campo de desplazamiento y deja nítidas sus fallas.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Suaviza un campo de desplazamiento por variación total, que deja nítidas las fallas: los resultados de MicroFlow, o los de otros programas. Los metros se dividen antes por el tamaño de un píxel sobre el terreno y se multiplican después, de modo que la intensidad significa lo mismo en todas partes. Si el ráster tiene una tercera banda de confianza de 0 a 1, los píxeles de baja confianza siguen a sus vecinos.
Los píxeles ausentes siguen ausentes.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>El suavizado elimina ruido, no error: las franjas, las rampas y las huellas de nubes más anchas que unos pocos píxeles permanecen. Si la intensidad es grande en comparación con un desplazamiento de falla, este se reduce o desaparece; compare con el campo anterior al suavizado.</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>La banda 3 tiene valores de {lowest:.3g} a {highest:.3g}, pero una confianza está entre 0 y 1: la banda no se usa y todos los píxeles pesan lo mismo.</translation>
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
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Desplazamiento este, regularizado (m, + = este)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Desplazamiento norte, regularizado (m, + = norte)</translation>
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
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>Una ejecución anterior no terminó: se continúa a partir de sus teselas.</translation>
  </message>
 </context>
</TS>
