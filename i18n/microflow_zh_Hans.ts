<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>raw</source>
   <translation>原始</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>以此 TV 强度写出完整结果；不会重新运行网络。</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>恢复为地图上结果的 TV 强度。</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>仅显示置信度不低于</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>置信度较低的像元在地图上透明，但仍保留在文件中。0 表示全部显示。</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>在地图上保留先前的结果</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>每次运行的结果各成一组。关闭时，同一对影像的新结果将取代先前的结果；文件保留。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>运行进度</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>运行</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>安装进度</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>安装引擎</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow 在独立的程序（即引擎）中使用 PyTorch 进行计算。QGIS 自带的 Python 绝不会被更改。</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
   <translation>托管：MicroFlow 自行创建引擎</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>安装引擎</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>验证</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>卸载</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>现有解释器：已装有 PyTorch、NumPy 和 safetensors 的 Python</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>解释器</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>浏览…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>安装进度</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>打开日志文件</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>此处列出可用的网络。运行时使用哪一个，在停靠面板的“高级”中选择。</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>训练范围</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>已知运动</translation>
  </message>
  <message>
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
   <translation>在运动已知的小影像对上的平均误差，于导入权重时测得</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>单时相</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>基准测试的平均误差：同一时相的真实影像，施加已知断层位移</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>双时相</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>基准测试的平均误差：相隔两年的真实影像，施加已知断层位移</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>本机：误差</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>在插件附带的模拟影像对上的平均误差，于本计算机测得</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>本机：断层处</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>同上，距断层 6 px 以内</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>本机：耗时</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>在本机测试</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>在插件附带的模拟影像对上测试所选权重或全部权重</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>从文件导入…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>文件地址</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>下载并导入</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>已发布网络的权重位于 &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;。其使用条款由作者规定。使用者请引用论文：MicroFlow，&lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>引擎因错误而停止：{reason}。详情请查看 MicroFlow 日志。</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>选定用于运行引擎的 Python {python} 不存在。请在 MicroFlow 设置中另选一个；若设置了环境变量 MICROFLOW_ENGINE_PYTHON，则在其中更改。</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python} 为 Python {version}；引擎需要 3.9 或更高版本。请在 MicroFlow 设置中另选一个；若设置了环境变量 MICROFLOW_ENGINE_PYTHON，则在其中更改。</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python} 无法加载引擎所需的内容：{reason}。请在 MicroFlow 设置中修复托管引擎，或选择装有 PyTorch、NumPy 和 safetensors 的 Python。</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>引擎未能在 {python} 中启动：{reason}。请在 MicroFlow 设置中修复托管引擎，或选择装有 PyTorch、NumPy 和 safetensors 的 Python。
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>引擎在运行中途终止（{status}）。计算机可能内存或磁盘空间不足：请关闭其他程序，或选择较小的分块大小或 CPU，然后重新运行。
{tail}</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>内存不足，连影像的小块也无法测量（分块大小：{tile} px）。请关闭其他程序，然后重新运行。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>无法使用 Dask 调度器 {address}：{reason}。请检查其地址，或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} 中没有 Dask（{reason}）。请在其中用 pip 安装 distributed，或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>位于 {address} 的 Dask 集群已有 {seconds} 秒没有工作进程。请启动工作进程后重新运行：已测量的部分会保留。或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>权重文件 {path} 不存在。请选择旁边附有卡片（.json）的 .safetensors 文件，或使用内置权重。</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>权重 {path} 没有卡片：{card} 不存在。请将权重附带的卡片放在其旁边，或选择内置权重。</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>权重的卡片 {card} 无法使用（{reason}）。请从来源处重新获取权重和卡片，或选择内置权重。</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>权重的卡片 {card} 注明的主干网络为 {found}；此版本支持的是 {known}。请选择其他权重，或使用支持该网络的 MicroFlow 版本。</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>权重文件 {path} 不完整：应有 {expected} 字节，仅有 {found} 字节。请重新复制或下载。</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>权重文件 {path} 与其卡片的描述不符：文件的 sha256 为 {found}，而卡片中为 {expected}。请从来源处重新获取权重和卡片。</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>权重 {path} 与其卡片注明的网络结构不符：{reason}。请选择其他权重，或使用内置权重。</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>变动前与变动后的影像相同：均为 {path} 的波段 {band}。请选择两个不同时相的影像。</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>东向和北向均为 {path} 的波段 {band}。请选择两个不同的波段；MicroFlow 结果的波段为 1 和 2。</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>使用权重“{weights}”且不精化时，不会测量任何内容。请启用精化，或选择权重。</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>无法求得像元的地面尺寸：{crs} 未覆盖 {extent}（xmin, ymin, xmax, ymax）的全部范围。请检查影像的坐标参照系，或对影像重投影。</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>有两个结果都要写入 {path}。请为每个结果分别选择文件。</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>无法读写运行所用的文件：{reason}。请检查 {folder} 所在磁盘是否有剩余空间，然后重新运行。</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>此处没有设备“{device}”，只有 {there}。请选择其中之一，或选择 auto。</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>尚未测定权重 {path} 输出的方向，其结果的符号可能相反。请选择卡片中注明方向的权重，或内置权重。</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>无法将 {path} 作为影像读取：{reason}。请选择 QGIS 能够显示的栅格文件，或从来源处重新复制。</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} 是地图服务（{driver}），它提供的是图片，而不是可供测量的像元。请获取影像文件本身，例如 GeoTIFF。</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} 没有波段 {band}。请选择 1 到 {count} 之间的波段。</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>{path} 的波段 {band} 为复数（{dtype}）。请选择实数影像，例如振幅。</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>{path} 的波段 {band} 存储的是调色板颜色编号，不代表亮度。请选择其他波段，或先转换影像（栅格 &gt; 转换 &gt; PCT转RGB）。</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} 以控制点或面积为零的地理变换定位，没有规则格网。请先对其校正（栅格 &gt; 投影 &gt; 变形 (重投影)，或使用配准工具）。</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path} 为 {cols} × {rows} 像元；至少需要 {smallest} × {smallest}。请选择更大的影像。</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} 没有坐标参照系，而 {other} 有（{crs}）。请为该文件指定正确的坐标参照系（栅格 &gt; 投影 &gt; 指定投影），或选择两幅均无坐标参照系的影像。</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>没有从 {start} 到 {end} 的变换（{reason}）。请将其中一幅影像重投影到另一幅的坐标参照系。</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>影像没有重叠：变动前影像覆盖 {pre}，变动后影像覆盖 {post}。请选择同一区域的影像，并检查其坐标参照系。</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
   <translation>范围 {extent} 位于两幅影像的共同区域 {common} 之外。请选择与该区域相交的范围，或不指定范围。</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>待测区域在变动前影像中为 {cols} × {rows} 像元；至少需要 {smallest} × {smallest}。请选择重叠更多的影像，或更大的范围。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>{path} 的波段 {band} 在待测区域内没有可用像元：全部为无数据、被掩膜或非有限值。请选择其他波段或区域，或检查影像的无数据值。</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>没有在两幅影像中都可用的像元：一幅有数据之处，另一幅没有数据或被掩膜。请选择其他区域或较小的掩膜，或检查影像的无数据值。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>{path} 的波段 {band} 在待测区域内的值处处为 {value:.7g}；没有纹理就无法识别运动。请选择其他波段或影像。</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>掩膜的多边形 {number} 无法使用：{reason}。请用处理工具箱“矢量几何图形”组中的“修正几何图形”修复图层，或不使用掩膜运行。</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>无法将 {path} 对齐到变动前影像的格网：{reason}。请先将其重投影到该格网（栅格 &gt; 投影 &gt; 变形 (重投影)）。</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>磁盘空间不足以存放 {path}：最多需要 {needed:,} 字节，剩余 {free:,} 字节。请释放一些空间，或选择其他磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>无法写入 {path}：{reason}。请选择其他文件或文件夹；若该文件已作为图层打开，请先移除图层。</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} 不以 .tif 或 .tiff 结尾，而结果为 GeoTIFF 文件。请选择以此结尾的名称。</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>结果 {path} 会覆盖输入 {input}。请为结果选择其他名称。</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>写入 {path} 失败：{reason}。未写入任何内容。请检查磁盘，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>安装程序没有适用于 {platform} 上 {device} 的 PyTorch。请在 MicroFlow 设置中选择装有 PyTorch 的解释器。</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>此系统为 {found}；PyTorch 需要 {needed} 或更高版本。请更新系统，或在 MicroFlow 设置中选择装有较旧 PyTorch 的解释器。</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>未能安装用于 NVIDIA GPU 的 PyTorch：{reason}。请安装更新的 GPU 驱动程序，或为 CPU 安装引擎。</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
   <translation>GPU 的首次计算失败（{reason}），因此已为 CPU 安装引擎。要再次尝试 GPU，请安装更新的驱动程序。</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>{folder} 所在磁盘剩余 {free}，而引擎需要 {needed}。请腾出空间后重新安装；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>无法写入引擎文件夹 {folder}：{reason}。请更改其权限，或在环境变量 MICROFLOW_ENGINE_FOLDER 中指定其他文件夹。</translation>
  </message>
  <message>
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
   <translation>另一个安装任务正在 {folder} 中进行（进程 {pid}）。请等待其结束，或在启动它的 QGIS 中取消。</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>无法下载 {name}：{reason}。请检查网络以及 QGIS 设置中的代理，然后重新安装；已接收的内容会保留。或在 MicroFlow 设置中选择装有 PyTorch 的解释器。</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} 的内容两次均与预期不符（sha256 为 {found}，应为 {expected}）。请向网络或代理的管理员询问是什么更改了下载内容，或换用其他网络重新安装。</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>安装在“{step}”步骤失败：{reason}。请尝试 MicroFlow 设置中的“修复”；详情见 {log}。</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>{folder} 中尚无引擎。请在 MicroFlow 设置中安装引擎。</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>{folder} 中引擎的安装未完成。请按 MicroFlow 设置中的“修复”继续；已下载的内容已保留。</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} 中的引擎已损坏：{reason}。可用 MicroFlow 设置中的“修复”重新创建。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} 中的引擎是用 Python {expected} 创建的，但其解释器现为 Python {found}。可用 MicroFlow 设置中的“修复”重新创建。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>{folder} 中的引擎由其他版本的 MicroFlow 创建。可用 MicroFlow 设置中的“修复”更新。</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>无法移除 {path}：{reason}。请关闭其他 QGIS 窗口以及使用该引擎的其他程序，然后重试。</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>无法将 {path} 作为权重读取：{reason}。请选择仅包含数值的 PyTorch 检查点（.pt、.pth），或 .safetensors 文件；如果是从别处获得的，请重新下载。</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} 中没有 MicroFlow 支持的网络：{reason}。请选择已发布的 MicroFlow 检查点（irseparated、irshared、irseparatedinverse），或由本项目生成的权重。</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>权重 {path} 不能测量运动：在 {count} 个运动已知的影像对上，其平均误差为 {error} px；全零输出的误差为 {zero} px，最多可接受 {most} px。请选择其他权重。</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>已有同名权重：{path}。请选择其他名称，或先移除已有权重。</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>“{name}”不能用作权重名称：名称即不含文件夹和扩展名的文件名，且 builtin 和 none 已被占用。请另选名称。</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
   <translation>无法将权重写入 {folder}：{reason}。请选择可写入且空间充足的文件夹。</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>“{url}”不是文件地址。请输入以 https:// 或 http:// 开头、以文件名结尾的地址。</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>无法下载 {url}：{reason}。请检查地址、网络以及 QGIS 设置中的代理，然后再次点击按钮；已接收的内容会保留。</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>位移箭头</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>工程中没有位移图层：请先运行 MicroFlow。</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>绘制跨断层剖面</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>以箭头显示位移</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>对比影像：是否对齐？</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>复制为 Python 命令</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>复制为 qgis_process 命令</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>恢复默认值</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>MicroFlow 设置…</translation>
  </message>
  <message>
   <source>The command is in the clipboard.</source>
   <translation>命令已复制到剪贴板。</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>请选择一幅变动前影像和一幅变动后影像。</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>测量地表位移…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow 指南</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host} 返回状态 {status}</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} 已无响应</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow 在自己的引擎中使用 PyTorch 进行计算，但引擎尚未安装。</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>选择装有 PyTorch 的 Python</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>诊断信息已复制到剪贴板，不含人名。</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>环境变量 MICROFLOW_ENGINE_PYTHON 指定了 {python}，优先于下面的选择。</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>正在移除 MicroFlow 的引擎</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>已移除引擎及其安装时创建的全部内容。</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>正在检查此计算机</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>正在安装 MicroFlow 的引擎</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>正在检查引擎</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>引擎正在工作。请等待其运行结束，或取消运行。</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>两幅影像的全部共同区域</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>请将位移图层设为可见，以便在其上查看预览。</translation>
  </message>
  <message>
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>预览针对地图所显示的部分：请将地图移到结果处。</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>上次运行的原始位移已不存在（{path}）。请重新运行以预览其他 TV 强度。</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>沿线方向（{unit}）</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>向右（{unit}）</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>距离（{unit}）</translation>
  </message>
  <message>
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>此处：东 {east} m，北 {north} m；{size} m，方位角 {azimuth}°。</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>此处：右 {east} px，上 {north} px；{size} px，方位角 {azimuth}°。</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>置信度 {value}。</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
   <translation>绘图需要 QGIS 的 Python 中装有 matplotlib；下方的数值和 CSV 则不需要。</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>MicroFlow 剖面</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>条带宽度</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>请在地图上点击一条跨断层线的两端。</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>保存图表</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>均值</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>中值</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>沿此线没有位移。请绘制一条穿过结果的线。</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>张开量：</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>断错量（+ = 右旋）：</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>复制为 CSV</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>保存图表…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label}一侧的点太少。</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>运行期间工程已关闭。位移位于 {path}。</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage}（共 {count} 个运行任务）</translation>
  </message>
  <message>
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>未能测得任何结果：没有在两幅影像中都有数据的像元。</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写入任何内容。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
   <translation>环境变量 MICROFLOW_SCRATCH_FOLDER 指定了 {folder}，优先于下面的选择。</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>未完成的运行</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>最后更改</translation>
  </message>
  <message>
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>运行期间，其数组存放在此文件夹中：变动前影像每个像元约 {bytes} 字节。已取消或失败的运行会将完成的分块留在那里，以相同的影像和参数再次启动时从这些分块继续。</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>临时文件</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>引擎可用：Python {python} 与 PyTorch {torch} 在 {devices} 上计算。</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>NVIDIA GPU (CUDA) 和 CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>Apple GPU (MPS) 和 CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>安装引擎</translation>
  </message>
  <message>
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>将下载 {download}，占用 {folder} 所在磁盘 {disk}，在 20 Mbit/s 下耗时{duration}。</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
   <translation>无需再下载，占用 {folder} 所在磁盘 {disk}，耗时{duration}。</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>QGIS 自带的 Python 保持不变。</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>尚未安装。</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>已取消。已下载的内容会保留。</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>正在获取 Python</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>正在创建环境</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>正在安装</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>正在检查能否计算</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}，剩余{duration}</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>已安装 Python {python} 和 PyTorch {torch}，用于 {device}。</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>失败：{reason}。详情见 MicroFlow 日志。</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>{device} 失败：{reason}。</translation>
  </message>
  <message>
   <source>Brings Python {python} along.</source>
   <translation>附带 Python {python}。</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
   <translation>已导入：{path}。源文件的 sha256：{sha256}。</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>正在下载… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>正在下载权重</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>正在下载…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>下载已取消。请再次按“下载并导入”继续；已收到的内容会保留。</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>已取消；未写入任何内容。</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>已移除：{path}。</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>以 {strength} px 预览；尚未写入任何内容。</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>移动滑块可在地图上查看其他强度。</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>正在计算预览…</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>左：变动前影像。右：按结果移回的变动后影像。拖动可卷帘对比，按空格键可切换；选择其他地图工具即可结束。</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>请放大以对比影像：地图显示的范围太大。</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>请先将地图移到结果处。</translation>
  </message>
  <message>
   <source>Choose the two images of the result in the dock first.</source>
   <translation>请先在停靠面板中选择该结果的两幅影像。</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全部文件</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>导入权重</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>无（仅精化）</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>训练范围</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>运动已知影像对上的误差</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>基准测试，单时相</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>基准测试，双时相</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>运动最大 {reach} px</translation>
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
   <translation>{error} px（全零：{zero}）</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{device} 上 {seconds} 秒/Mpx</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>TV 强度为 {strength} px 的结果已显示在地图上。</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>无法将任何运动与噪声区分开：最高置信度为 {best}。结果已隐藏。请选择日期、季节或波段更接近的影像。</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>没有像元达到显示结果所需的置信度 {least}；最高为 {best}。结果已隐藏；降低该置信度即可查看。</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>变动后影像将重采样一次到变动前影像上。</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>影像没有坐标参照系：结果以像元为单位。</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>变动前影像有 {share}% 被云覆盖：请用排除区域图层将其排除。</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>变动后影像有 {share}% 被云覆盖：请用排除区域图层将其排除。</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>约 {hours} 小时</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>已在 {device} 上用 {seconds} 秒测量了区域的 {share}；噪声为东向 {east} {unit}，北向 {north} {unit}。</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>测量 {cols} × {rows} px（{megapixels} Mpx），像元大小 {side} {unit}。</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>约 {seconds} 秒</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>约 {minutes} 分钟</translation>
  </message>
  <message>
   <source>Takes {duration}, by the speed of the last run.</source>
   <translation>按上次运行的速度，耗时{duration}。</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>波段不同（{pre}、{post}）：波段之间的变化不是运动。请在两幅影像中选择相同的波段。</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>变动后影像的像元大小是变动前影像的 {ratio} 倍；预计置信度较低。</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>影像来自不同的传感器（{pre}、{post}）；预计置信度较低。</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>影像相隔 {years} 年：地表发生变化之处无法测量。</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>按结果移回后，变动后影像与变动前影像更加一致：局部相关系数为 {after}，移回前为 {before}。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>按结果移回后，变动后影像与变动前影像并未更加一致：局部相关系数为 {after}，移回前为 {before}。要么几乎没有运动，要么结果有误：请查看置信度，并尝试其他权重。</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>地表位移</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写入任何内容。</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>估计位移</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>以亚像元精度测量两幅影像之间地表移动了多少。</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>以亚像元精度逐像元测量同一地点的两幅正射影像之间地表移动了多少，并保持断层清晰。
结果为地面上以米为单位的位移，东和北为正，位于变动前影像的格网上，并附有置信度。没有坐标参照系的影像以像元为单位，右和上为正。格网不同的影像会先统一到其中一个格网。任一影像没有数据之处及其周围几个像元内，结果也没有数据。</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>随太阳移动的阴影、云、雪、水体、翻耕的农田和新建筑看起来像运动，或会掩盖运动；这些地方的置信度往往较低，但并非总是如此。小于运行所给噪声的断错量无法测得。正射校正的误差看起来像随地形或传感器条带变化的运动：远离断层处的位移场应接近零。超过最大位移的运动无法测得。</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>正在测量噪声…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>有结果的像元比例（0–1）</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>东向分量的噪声（m）</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>北向分量的噪声（m）</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>影像的局部相关系数，−1 到 1</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>变动后影像按结果移回后的局部相关系数</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>耗时（秒）</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>所用设备</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>地震,断层,断错量,相关,光流,影像对,COSI-Corr,运动,冰川,滑坡</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>正在对齐影像…</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>断层位移幅值</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>显示位移场在何处突变，以及突变多少米。</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>显示位移场在何处突变及其大小：取其高斯梯度的最大奇异值，并经缩放，使清晰台阶处的值等于以米为单位的断错量。事先减去四周各 12 倍尺度范围内的梯度中值，因此平移和均匀斜坡的结果为零。
剪切、面膨胀和旋转由同一梯度（包括背景）得出，没有单位。旋转以逆时针为正：右旋断层为负，左旋断层为正。</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>噪声、条带和云的边缘也会像断层一样突变：应信任长而直的线，并与位移的噪声进行比较。比尺度更宽的断层，其值小于断错量；请用跨断层剖面测量。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>位移突变量的 GeoTIFF，以米为单位。</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>高斯函数的标准差，以像元为单位。尺度越大，噪声越小，但模糊越强；与缺失像元的距离在此值以内的像元没有结果。</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>剪切</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>剪切应变 √((u_x − v_y)² + (u_y + v_x)²) 的 GeoTIFF，u 为东向，v 为北向。</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>面膨胀</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>面膨胀 u_x + v_y 的 GeoTIFF：地面张开处为正。</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>旋转 ½ (v_x − u_y) 的 GeoTIFF：右旋断层为负。</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>断层,破裂,断错量,应变,剪切,面膨胀,旋转,梯度</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>尺度（px）</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>何时不可信：</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>引用：</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>导入权重</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>在测定网络的输出后，使其检查点可在此处使用。</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>读取已发布的 MicroFlow 网络的权重（irseparated、irshared 或 irseparatedinverse 类型的 PyTorch 检查点），或用本项目训练的权重，而不会运行文件中可能含有的任何代码。
随后向网络输入运动已知的影像对。由其输出得出各分量的顺序和符号、输出位于哪幅影像的像元上，以及增益和偏差：这些信息保存在权重旁边的卡片中，每次运行都会应用。输出不是运动的权重将被拒绝。
结果为附有卡片（.json）的 .safetensors 文件，用于“估计位移”的“权重”参数。</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>这些影像对为模拟数据，运动最大 2 px：在其上表现良好的权重，在您的影像或更大的运动上仍可能较差。请用运动已知的影像对加以测试，并留意每次运行给出的影像相关系数。</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>PyTorch 检查点，或 .safetensors 文件。</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>权重的名称；留空则与其文件同名。</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>权重的保存位置。默认文件夹中的权重会出现在停靠面板中。</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>权重的来源（地址或引文），保存在其卡片中。</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>检查点</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>权重文件夹</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>检查点,PyTorch,网络,GeoFlowNet,safetensors,模型</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>所导入文件的 sha256</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>运动已知影像对上的平均误差（px）</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>全零输出的平均误差（px）</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>权重类型为 {kind}；sha256 为 {sha256}。</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>在运动已知的影像对上，其平均误差为 {error} px（全零输出：{zero} px）。</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>向右和向下的运动（以像元为单位）等于矩阵 {direction} 乘以网络给出的两个分量，再加 {bias} px。该运动给出在从变动前影像到变动后影像的 {grid} 处的格网像元上。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>文件 {path} 不存在。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全部文件</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>测试权重</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>在本计算机上用模拟影像对测定权重的误差和速度。</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>以默认设置估计插件附带的模拟影像对的位移（两个时相之间有 0.6 px 的断层，太阳位置不同且农田经过翻耕），并与给定的运动进行比较。
误差为以像元为单位的平均端点误差：包括整体以及距断层 6 px 以内，并列出全零输出的误差。耗时包括精化和平滑。</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>一个影像对只是一个影像对，而且是模拟的：它能反映程序的错误和权重之间的显著差异。权重卡片上的基准测试使用真实影像。其他程序运行时，耗时会变长。</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>基准测试,误差,速度,网络,模型</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>平均误差（px）</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>断层处的平均误差（px）</translation>
  </message>
  <message>
   <source>Time taken for a megapixel (s)</source>
   <translation>每百万像元耗时（秒）</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>用于测量的波段；两幅影像应为同一类型。</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>用全变分平滑位移场的强度，以像元为单位：相对该强度较小的台阶会被抹平，断层保持清晰。0 表示保留测量所得的位移场。</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>平滑对位移中台阶的惩罚方式：使用 log-tv 时，惩罚随台阶高度缓慢增长，断层保留其全部断错量；使用 tv 时，惩罚与高度成正比增长。</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>用于计算的设备：auto 依次选用 CUDA 显卡、Apple 显卡（mps）、处理器（cpu）。显卡内存容纳不下的部分由处理器计算。</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>水平位移的栅格，以米为单位，东和北为正（若没有坐标参照系，则以像元为单位，右和上为正）。</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>东向位移的波段。</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>北向位移的波段。</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>运动发生前的影像。结果位于其像元上。GDAL 能打开的任何栅格均可，使用一个亮度波段：全色、可见光或红外。</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>运动发生后的影像，最好来自相同的传感器、季节和时刻。若格网不同，则重采样一次。</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>影像中要测量的部分，为矩形：地图当前显示的范围、在地图上绘制的矩形，或某一图层的范围。留空则为两幅影像的全部共同区域。若轮廓不规则，请在“排除区域”中选择覆盖其余部分的多边形图层。</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>覆盖水体、云或其他不应测量之处的多边形。</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>网络的权重：builtin、旁边附有卡片（.json）的 .safetensors 文件的路径，或 none（仅精化）。“导入权重”算法可将其他权重转换为此类文件。</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>在网络之后进行最小二乘精化，以消除最后约十分之一像元的误差。</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>要搜索的最大运动，以变动前影像的像元为单位。值越大，耗时越长，误匹配也越多。</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>由工作进程测量分块的 Dask 集群的调度器地址，例如 tcp://10.0.0.1:8786；留空则在本计算机上测量。工作进程需要 PyTorch、NumPy 和 safetensors，引擎的 Python 还需要 distributed。</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>处理影像时所用分块的边长。它影响所需内存，不影响结果。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>三波段 GeoTIFF：东向和北向位移（以米为单位），以及 0 到 1 的置信度。</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>水平位移大小的 GeoTIFF，以米为单位。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>位移在几个像元内的突变量的 GeoTIFF，以米为单位：清晰断层处的值等于其断错量。参见“断层位移幅值”算法。</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>与位移格式相同的 GeoTIFF，但为最后平滑之前的结果。“位移正则化”算法可由此得到其他 TV 强度的结果，而无需重新运行。</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>TV 强度（px）</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>惩罚函数</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>位移</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>东向波段</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>北向波段</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>变动前影像</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>变动前影像的波段</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>变动后影像</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>变动后影像的波段</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>待测区域</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>排除区域</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>精化</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>最大位移（px）</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask 调度器</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>分块大小（px）</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>位移幅值</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>原始位移</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>正在等待另一次运行结束…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>剩余约 {hours} 小时</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>剩余约 {seconds} 秒</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>剩余约 {minutes} 分钟</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>正在写入 {file}…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>位移正则化</translation>
  </message>
  <message>
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>平滑位移场，并保持断层清晰。</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>以全变分平滑位移场，保持断层清晰：可用于 MicroFlow 自身的结果或其他程序的结果。以米为单位的值在处理前除以像元的地面尺寸，处理后再乘回，因此强度的含义处处相同。若栅格有第三个波段，为 0 到 1 的置信度，则低置信度的像元跟随其邻近像元。
缺失的像元仍然缺失。</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>平滑去除的是噪声，而不是误差：宽于几个像元的条带、斜坡和云的痕迹会保留。若强度相对于断错量较大，断错量会减小或消失；请与处理前的位移场进行比较。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>三波段 GeoTIFF：东向和北向位移（以米为单位），以及输入的置信度（若有）。</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>正在读取位移…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>平滑,去噪,滤波,全变分,log-TV,正则化,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>正则化位移</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>波段 3 的值从 {lowest:.3g} 到 {highest:.3g}，而置信度应在 0 与 1 之间：不使用该波段，所有像元的权重相同。</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>置信度（0–1）</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>东向位移（m，+ = 东）</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>北向位移（m，+ = 北）</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>向右位移（px，+ = 右）</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>向上位移（px，+ = 上）</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>东向位移，原始（m，+ = 东）</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>北向位移，原始（m，+ = 北）</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>东向位移，正则化（m，+ = 东）</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>北向位移，正则化（m，+ = 北）</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>位移幅值（{unit}）</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>断层位移幅值（{unit}）</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>面膨胀（+ = 张开）</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>旋转（− = 右旋）</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>已测量的部分会保留：以相同的影像和参数再次运行时将从那里继续。在此之前，{folder} 中保留 {megabytes} MB。</translation>
  </message>
  <message>
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>先前的运行未完成：将从其分块继续。</translation>
  </message>
 </context>
</TS>
