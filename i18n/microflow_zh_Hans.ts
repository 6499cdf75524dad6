<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  影像</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  结果</translation>
  </message>
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
   <source>Show where the confidence is at least</source>
   <translation>仅显示置信度不低于</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>3  Use it</source>
   <translation>3  使用</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>运行进度</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
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
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow 在独立的程序（即引擎）中使用 PyTorch 进行计算。QGIS 自带的 Python 绝不会被更改。</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>托管：MicroFlow 自行安装专用引擎</translation>
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
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>此计算机上的网络。运行所用的网络在停靠面板的“高级”中选择。</translation>
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
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>已发布网络的权重位于 &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;。其使用条款由作者规定。如使用，请引用论文：MicroFlow，&lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>稳定地面不足，无法拟合校正：在不可信像元、断层和多边形之外只剩 {nodes} 处。请用多边形标出稳定的地面，或缩小运动区域。</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} 未注明测量所用的两幅影像，因此无法对比。请重新测量位移，并选择其图层。</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path} 由影像 {image} 测得，而该影像已不存在。请恢复该影像，或重新测量位移。</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>自 {path} 测得以来，{image} 的大小或位置已改变。请恢复原来的影像，或重新测量位移。</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>东向和北向均为 {path} 的波段 {band}。请选择两个不同的波段；MicroFlow 结果的波段为 1 和 2。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>{path} 的波段 {band} 的单位为 {unit}：这是速度，而不是位移。请先用 栅格 &gt; 栅格计算器… 将其乘以两幅影像的时间间隔，并将结果的单位设为 m。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>{path} 的波段 {band} 的单位为 {unit}，无法识别为长度单位。请先用 栅格 &gt; 栅格计算器… 将其换算为米，并将结果的单位设为 m。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>{path} 的波段 {band} 的单位为 {unit}，但栅格没有坐标参照系，其像元的地面尺寸未知。请为该文件指定正确的坐标参照系（栅格 &gt; 投影 &gt; 指定投影）。</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>{path} 的两个分量单位不同，分别为 {east} 和 {north}，其中之一为像元。请选择单位相同的两个波段。</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>仅选择了 {count} 个位移，而合并需要两个或更多。请选择更多位移。</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>有 {fields} 个位移和 {uncertainties} 个不确定度。请按相同顺序为每个位移选择一个不确定度，或一个也不选。</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>这 {count} 个位移没有共同的像元，因此其噪声未知。请选择同一区域的位移。</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>这 {count} 个位移的值相同：它们是同一个测量，合并不会有所改进。请选择不同影像对的位移。</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>{name} 的两个日期未知。请在“日期”中给出所有位移的日期，或将日期写入栅格的名称。</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>引擎因错误而停止：{reason}。详情请查看 MicroFlow 日志。</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>为引擎选定的 Python {python} 不存在。请在 MicroFlow 设置中另选一个；若设置了环境变量 MICROFLOW_ENGINE_PYTHON，则更改该变量。</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>{python} 为 Python {version}；引擎需要 3.9 或更高版本。请在 MicroFlow 设置中另选一个；若设置了环境变量 MICROFLOW_ENGINE_PYTHON，则更改该变量。</translation>
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
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>引擎已 {minutes} 分钟没有响应，已被停止。请重新运行；已完成的分块会保留。若内存不足，请先关闭其他程序或选择较小的分块大小。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>位于 {address} 的 Dask 集群返回的不是测量分块：{reason}。请检查其工作节点是否可信、PyTorch 是否相同，或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>内存不足，连影像的小块也无法测量（分块大小：{tile} px）。请关闭其他程序，然后重新运行。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>Dask 调度器 {address} 使用 TLS，需要三个文件：颁发机构的证书、本计算机的证书及其密钥。缺少其中之一（{file}）。请在 MicroFlow 设置中选择该文件。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>无法使用 Dask 调度器 {address}：{reason}。请检查其地址，或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} 中没有 Dask（{reason}）。请在其中用 pip 安装 distributed，或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>位于 {address} 的 Dask 集群已有 {seconds} 秒没有工作进程。请启动工作进程后重新运行：已测量的部分会保留。或将 DASK_SCHEDULER 留空以在本计算机上测量。</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>使用权重“{weights}”且不精化时，不会测量任何内容。请启用精化，或选择权重。</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>QGIS 没有足够的内存来完成此步骤。先前的结果保持不变。请关闭其他程序，或选择较小的影像，然后重新运行。</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>无法读写运行所用的文件：{reason}。请检查 {folder} 所在磁盘是否有剩余空间，然后重新运行。</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>临时文件夹 {folder} 属于其他用户，或其他用户可以写入。请在 MicroFlow 设置中选择其他文件夹；若已设置环境变量 MICROFLOW_SCRATCH_FOLDER，请更改该变量。</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>此处没有设备“{device}”，只有 {there}。请选择其中之一，或选择 auto。</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path} 不是 {format} 格式的位移。请在“格式”中选择 {formats} 之一。若两个分量在两个文件中，请在“第二个文件”中指定另一个。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>无法读取 {path}：{reason}。请选择其他文件，或从来源处重新复制。</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first} 有 {first_size} 个单元，{second} 有 {second_size} 个。请选择属于同一结果的文件。</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>{path} 的另一分量（{part}）不在同一文件夹中。请在“第二个文件”中指定其文件。</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} 没有 {asked} 的图层；其时间范围为 {first} 至 {last}。请在该时间范围内选择两个日期。</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} 存储的是速度（{unit}），但未注明其两个日期。请在“日期”中给出两个日期，例如 2016-07-18 2016-08-03。</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} 中没有两个日期。请按 2016-07-18 2016-08-03 的形式书写。</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} 未注明其值的单位。请在“单位”中选择。</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} 未注明其值以哪个方向为正。请在“符号”中选择，或给出两幅影像以便在其上测定。</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>无法由影像确定 {path} 的符号：采用 {best} 时影像的相关系数为 {best_score}，采用 {next} 时为 {next_score}。请在“符号”中选择。</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>{path} 的值以影像的像元为单位，而其自身单元的大小不同。请在“像元大小”中给出影像的像元大小，或选择变动前影像。</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path} 有 {cols} × {rows} 个单元，变动前影像有 {image_cols} × {image_rows} 像元：无法确定单元在影像上的位置。请选择测量时所用的影像。</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} 个样本太多，无法计算完整的协方差，最多为 {most} 个。请选择更大的单元、更高的阈值，或位移场的较小部分。</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>{path} 中没有足够可靠、可作为样本的单元。请减小最小单元，或选择有值像元更多的栅格。</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} 需要地理坐标，而 {path} 没有坐标参照系。请为该文件指定正确的坐标参照系（栅格 &gt; 投影 &gt; 指定投影），或选择其他格式。</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>{format} 格式要求栅格的行自西向东排列；{path} 的行并非如此。请先对其重投影（栅格 &gt; 投影 &gt; 变形 (重投影)）。</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>有两个位移都是从 {first} 到 {last}，而 {format} 对每个日期对只接受一个。请排除其中一个，或先将其合并（“合并位移”）。</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>kite 格式要求栅格以度为单位或采用 UTM，且上方为北；{path} 的坐标参照系为 {crs}。请先对其重投影（栅格 &gt; 投影 &gt; 变形 (重投影)）。</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} 需要两幅影像的日期，而 {path} 未注明。请在“日期”中给出，例如 2016-07-18 2016-08-03。</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>{all} 个测站中仅有 {count} 个位于位移已知之处，而至少需要 {needed} 个。请选择更简单的参照、更大的半径，或其他测站。</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} 没有表示{what}的字段；其字段为 {fields}。请在“{parameter}”中指定正确的字段。</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} 既没有点，也没有经度和纬度字段；其字段为 {fields}。请将其加载为点（图层 &gt; 添加图层 &gt; 添加分隔文本图层…），或将这些字段命名为 lon 和 lat。</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>无法将 {path} 作为影像读取：{reason}。请选择 QGIS 能够显示的栅格文件，或从来源处重新复制。</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} 是地图服务（{driver}），它提供的是图片，而不是可供测量的像元。请获取影像文件本身，例如 GeoTIFF。</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} 由 QGIS 实时计算，没有文件。请先将其保存（右键单击图层，导出 &gt; 另存为…），然后选择保存的文件。</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} 来自数据提供者 {provider}，没有可在此读取的文件。请先将其保存（右键单击图层，导出 &gt; 另存为…），然后选择保存的文件。</translation>
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
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>{path} 的波段 {band} 存储的是调色板颜色索引，不是亮度。请选择其他波段，或先转换影像（栅格 &gt; 转换 &gt; PCT转RGB）。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>{path} 的波段 {band} 是 alpha 波段，存储的是透明度，不是亮度。请选择其他波段。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>{path} 的波段 {band} 只有 {low} 和 {high} 两个值：它是掩膜，不代表亮度。请选择其他波段或影像。</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} 未经正射校正：它以{how}进行地理配准，其像元因传感器视角和地形起伏而变形。请先对其正射校正：使用 栅格 &gt; 投影 &gt; 变形 (重投影)，附加命令行参数为 {option}。</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} 以控制点进行地理配准，或其地理变换的面积为零，因此没有规则格网。请先对其校正（栅格 &gt; 投影 &gt; 变形 (重投影)，或使用配准工具）。</translation>
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
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>从 {start} 到 {end} 的变换 {name} 的精度仅为 {accuracy} m，大于半个像元（一个像元为 {pixel} m）。请在 工程 &gt; 属性 &gt; 变换 中选择更好的变换，或允许不精确的变换。{better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} 与 {end} 的基准面不同，且两者间变换 {name} 的精度未知。请在 工程 &gt; 属性 &gt; 变换 中选择一个变换，或允许不精确的变换。{better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>影像没有重叠：变动前影像覆盖 {pre}，变动后影像覆盖 {post}。请选择同一区域的影像，并检查其坐标参照系。</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
   <translation>范围 {extent} 位于两幅影像的共同区域 {common} 之外。请选择与该区域重叠的范围，或不指定范围。</translation>
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
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>{path} 中没有任何一处的置信度达到 {least}：没有可绘制为箭头的运动。请选择其他结果，或日期、季节或波段更接近的影像。</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>“无数据值”中的 {word} 不是数字。请输入以空格分隔的数字，例如：0 -9999。</translation>
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
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>排除区域图层 {mask} 没有坐标参照系，无法确定其多边形在影像上的位置。请设置正确的坐标参照系（图层 &gt; 设置图层CRS…）。</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>排除区域图层 {mask} 的坐标参照系为 {crs}，在影像所在区域无效。请先将其重投影到影像的坐标参照系。</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>掩膜的多边形 {number} 无法使用：{reason}。请用处理工具箱“矢量几何图形”组中的“修正几何图形”修复图层，或不使用掩膜运行。</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>没有像元得到结果：区域内没有任何地方的两幅影像在几十个像元范围内都有连续数据。未写入任何内容。请选择其他区域或更小的掩膜，或先填补零散的无数据像元。</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>变动前与变动后的影像相同：均为 {path} 的波段 {band}。请选择两个不同时相的影像。</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>无法求得像元的地面尺寸：{crs} 未覆盖 {extent}（xmin, ymin, xmax, ymax）的全部范围。请检查影像的坐标参照系，或对影像重投影。</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>选择了 {before} 幅变动前影像和 {after} 幅变动后影像。请在两侧各选择至少一幅，总共至少三幅；仅有两幅影像时请使用“估计位移”。</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>断错量“{text}”不是正数列表。请输入以像元为单位、以空格分隔的断错量，例如 0.1 0.2 0.4。</translation>
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
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>有两个结果都要写入 {path}。请为每个结果分别选择文件。</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>安装程序没有适用于 {platform} 上 {device} 的 PyTorch。请在 MicroFlow 设置中选择装有 PyTorch 的解释器。</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>此系统为 {found}；PyTorch 需要 {needed} 或更高版本。请更新系统，或在 MicroFlow 设置中选择装有较旧 PyTorch 的解释器。</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>未能安装用于 NVIDIA GPU 的 PyTorch：{reason}。请安装更新的 GPU 驱动程序，或为 CPU 安装引擎。</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
   <translation>GPU 的首次计算失败（{reason}），因此已为 CPU 安装引擎。要再次尝试 GPU，请安装更新的 GPU 驱动程序。</translation>
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
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} 中的引擎已损坏：{reason}。请按 MicroFlow 设置中的“修复”重新创建。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} 中的引擎是用 Python {expected} 创建的，但其解释器现为 Python {found}。请按 MicroFlow 设置中的“修复”重新创建。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>{folder} 中的引擎由其他版本的 MicroFlow 创建。请按 MicroFlow 设置中的“修复”进行更新。</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>无法移除 {path}：{reason}。请关闭其他 QGIS 窗口以及使用该引擎的其他程序，然后重试。</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>{name} 中没有线。请在该图层中将断层绘制为线，选择其他图层，或关闭“仅选中的要素”。</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>{name} 的第 {number} 条线没有长度：其所有顶点位于同一处。请删除该线，或为其添加第二个顶点。</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>{name} 中没有与栅格相交的线：线覆盖 {lines}（xmin, ymin, xmax, ymax），栅格覆盖 {raster}。请选择穿过栅格的迹线，并检查两者的坐标参照系。</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>{name} 的第 {number} 条线与自身相交或相接，因此沿线没有唯一的顺序。请在该处分割线（高级数字化工具栏中的“分割要素”），或重新绘制。</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} 没有坐标参照系，而栅格有（{crs}）。请用其右键菜单中的“设置图层CRS”为图层设置正确的坐标参照系。</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>无法将 {name} 的线从 {start} 变换到 {end}：{reason}。请将图层重投影到栅格的坐标参照系，或更正其坐标。</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>跨断层长 {length:.6g} {unit} 的剖面框在 {gap:.6g} {unit} 的间隙之外剩余的值太少。请选择至少 {least:.6g} {unit} 的长度，或更小的间隙。</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>沿 {name} 的 {count} 个剖面框中，没有一个在断层两侧都有位移。请选择其他迹线、更长的剖面框，或空缺更少的位移。</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>不确定度 {path} 与位移的像元不重合：其为 {cols} × {rows}，位移为 {other_cols} × {other_rows}，或位置不同。请选择同一次运行的不确定度。</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>无法将 {path} 作为权重读取：{reason}。请选择仅包含张量的 PyTorch 检查点（.pt、.pth），或 .safetensors 文件。如果该文件是下载的，请重新下载。</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} 中没有 MicroFlow 支持的网络：{reason}。请选择已发布的 MicroFlow 检查点（irseparated、irshared、irseparatedinverse），或由本项目生成的权重。</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>权重 {path} 不能测量运动：在 {count} 个运动已知的影像对上，其平均误差为 {error} px。全零位移场的误差为 {zero} px，最多可接受 {most} px。请选择其他权重。</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>已有同名权重：{path}。请选择其他名称，或先移除已有权重。</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>“{name}”不能用作权重名称。名称为不含文件夹和扩展名的文件名，最多 200 字节，且不能是 builtin 或 none。请另选名称。</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
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
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>权重文件 {path} 不存在。请选择旁边附有卡片（.json）的 .safetensors 文件，或使用内置权重。</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>权重 {path} 没有卡片：{card} 不存在。请将权重附带的卡片放在其旁边，或选择内置权重。</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>权重的卡片 {card} 无法使用（{reason}）。请从来源处重新获取权重和卡片，或选择内置权重。</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>权重的卡片 {card} 注明的主干网络为 {found}；此版本支持的是 {known}。请选择其他权重，或使用支持该网络的 MicroFlow 版本。</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>权重文件 {path} 不完整：应有 {expected} 字节，仅有 {found} 字节。请重新复制或下载。</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>权重文件 {path} 与其卡片的描述不符：文件的 sha256 为 {found}，而卡片中为 {expected}。请从来源处重新获取权重和卡片。</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>权重 {path} 与其卡片注明的网络结构不符：{reason}。请选择其他权重，或使用内置权重。</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>尚未测定权重 {path} 各分量的符号和顺序，其结果的符号可能相反。请选择卡片中注明方向的权重，或内置权重。</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>测量地表位移…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow 指南</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>导入其他程序的位移…</translation>
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
   <source>The command is on the clipboard.</source>
   <translation>命令已复制到剪贴板。</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>已加载一幅影像。请再加载另一幅。</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>请选择一幅变动前影像和一幅变动后影像。</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>稳定地面移动了：向{right} {east} {unit}，向{up} {north} {unit}；其噪声为 {before} {unit}。</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>要去除的内容：够用即可，越少越好。</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>含条带</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>在地图上显示去除后的结果；尚未写入任何内容。</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>写出校正后的结果。</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>写出校正前的结果。</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>正在分析稳定地面…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>稳定地面在中部移动了：向{right} {east} {unit}，向{up} {north} {unit}；其噪声为 {before} {unit}，去除该曲面后为 {after} {unit}。</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>平面</translation>
  </message>
  <message>
   <source>Quadratic</source>
   <translation>二次曲面</translation>
  </message>
  <message>
   <source>Ground: automatic</source>
   <translation>地面：自动</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>地面：多边形以外</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>地面：绘制运动区</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>请沿运动区域的边界单击，以右键单击结束。可根据需要绘制多个区域。</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>没有明显的条带方向。</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>地图显示去除后的结果；尚未写入任何内容。</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>运动的地面</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>未能将 {path} 识别为其他程序的位移。若确实是，请在“导入位移”算法中选择其格式。</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow 在独立的引擎中使用 PyTorch 进行计算，但引擎尚未安装。</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>TV 强度为 {strength} px 的结果已显示在地图上。</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>无法将任何运动与噪声区分开：最高置信度为 {best}。结果已隐藏。请选择日期、季节或波段更接近的影像。</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>变动前影像有 {share}% 过饱和：这些地方无法测量。请选择其他波段或影像。</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>变动后影像有 {share}% 过饱和：这些地方无法测量。请选择其他波段或影像。</translation>
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
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>变动前影像有 {share}% 被云覆盖：请用多边形图层将其排除。</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>变动后影像有 {share}% 被云覆盖：请用多边形图层将其排除。</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>约 {hours} 小时</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>测量 {cols} × {rows} px（{megapixels} Mpx），像元大小 {side} {unit}。</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>两幅影像的共同之处很少：大部分区域将无法测得。请选择日期、季节或波段更接近的影像。</translation>
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
   <source>Takes {duration}, at the speed of the last run.</source>
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
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>变动前太阳高度角为 {pre}°，变动后为 {post}°：阴影不同，可能看起来像运动。请选择同一季节的影像。</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>预计误差（在两倍范围内）：{error} {unit}（{px} px）。地图上约从 {step} {unit} 起的台阶可见。</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>影像的某些部分相对其余部分移动了约 {motion} px，但仅搜索不超过 {limit} px 的运动。&lt;a href="limit"&gt;搜索至 {larger} px&lt;/a&gt;。</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>太阳高度角仅为 {low}°：阴影中的地面无法很好地测量。</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>影像的一部分在相连区域内均为此值。只要将其视为地面，这些区域的边缘就会被当作地面测量。</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>将 {value} 视为无数据</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>两幅影像的全部共同区域</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>去除平移</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>提高上限</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>隐藏不可信部分</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>尝试不平滑</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>跨断层剖面</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>沿断层滑动量</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>位置时间序列</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>位移箭头</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>影像是否对齐？</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>用更多影像测量…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>能看到多小的断错量？</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>保存结果</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>制作地图</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>报告…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>与 GNSS 比较…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>导出到其他程序…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>地图上没有结果：请先运行 MicroFlow。</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>工程中显示的是临时结果，QGIS 结束后将会消失。是否将其保存到工程旁边？</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>结果文件夹</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>保留结果</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>正在保存 MicroFlow 结果</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>保存已取消；图层仍显示先前的文件。</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>结果已保存到 {folder}。</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>所有结果均已保存在 {folder} 中。</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>应变图</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>显示结果的剪切、面膨胀和旋转；应用校正后则显示校正结果的。</translation>
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
   <source>Displacement arrows</source>
   <translation>位移箭头</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>工程中没有位移图层：请先运行 MicroFlow。</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>此处：东 {east}{error} {unit}，北 {north}{error} {unit}；{size} {unit}，方位角 {azimuth}°。</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>此处：右 {east}{error} px，上 {north}{error} px；{size} px，方位角 {azimuth}°。</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>置信度 {value}。</translation>
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
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>请将位移图层设为可见，以便在其上查看预览。</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>预览覆盖地图所显示的部分。请将地图移到结果处。</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>上次运行的原始位移已不存在（{path}）。请重新运行以预览其他 TV 强度。</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>从停靠面板运行时，影像会发送到此 Dask 集群的工作节点。未填地址时，在本计算机上测量。请只使用与本计算机同样可信的集群：控制集群的人决定测量出什么。工程绝不会更改此选择。</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>调度器</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>颁发机构的证书（TLS）</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>本计算机的证书（TLS）</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>该证书的密钥（TLS）</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>PEM 文件</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>选择装有 PyTorch 的 Python</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>诊断信息已复制到剪贴板，不含用户名。</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>环境变量 MICROFLOW_ENGINE_PYTHON 指定了 {python}，优先于下面的选择。</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>正在移除 MicroFlow 的引擎</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>已移除引擎及其安装的全部文件。</translation>
  </message>
  <message>
   <source>Checking this computer</source>
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
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>引擎正忙。请等待其运行结束，或取消运行。</translation>
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
   <source>Cluster</source>
   <translation>集群</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
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
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>运行期间，其数组存放在此文件夹中：变动前影像每个像元约 {bytes} 字节。已取消或失败的运行会将完成的分块留在那里，以相同的影像和参数再次启动时从这些分块继续。</translation>
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
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>将下载 {download}，占用 {folder} 中的磁盘空间 {disk}，在 20 Mbit/s 下耗时{duration}。</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
   <translation>无需再下载，占用 {folder} 中的磁盘空间 {disk}，耗时{duration}。</translation>
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
   <source>Installs Python {python} as well.</source>
   <translation>同时安装 Python {python}。</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
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
   <source>Starting…</source>
   <translation>正在启动…</translation>
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
   <source>All files</source>
   <translation>全部文件</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>导入权重</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name}（不可用）</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
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
   <source>Select one line in a layer of lines, and make that layer active.</source>
   <translation>请在线图层中选中一条线，并将该图层设为活动图层。</translation>
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
   <source>Along the selected line</source>
   <translation>沿选中的线</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>保留为图层</translation>
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
   <source>MicroFlow profiles</source>
   <translation>MicroFlow 剖面</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>绘图需要 QGIS 的 Python 中装有 matplotlib；下方的文字和 CSV 则不需要。</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>从 {first} 到 {last}：右 {east} px，上 {north} px。</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>从 {first} 到 {last}：东 {east} {unit}，北 {north} {unit}。</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow 时间序列</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>请在地图上移动光标；单击固定该点，右键单击解除固定。</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>没有位置时间序列图层：请先运行“位移时间序列”（处理工具箱）。</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>此处没有已知的值。</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>向右（px，+ = 右）</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>向上（px，+ = 上）</translation>
  </message>
  <message>
   <source>east ({unit}, + = east)</source>
   <translation>东向（{unit}，+ = 东）</translation>
  </message>
  <message>
   <source>north ({unit}, + = north)</source>
   <translation>北向（{unit}，+ = 北）</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>原始（若有）</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>在同一次运行的原始位移上测量。平滑后的位移会使较小的断错量偏小。</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>仅选中的线</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>位移</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>断层迹线</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>间距</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>间隙</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>加权平均</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>绘制线</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>建议线</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>两次单击之间</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>滑动量（m，+ = 右旋）</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>跨断层剖面框</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>没有一个剖面框在断层两侧都有位移。请将线移到已测量的区域内，或加长方框。</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>平均断错量 {parallel} {unit}（+ = 右旋），{opening} {unit}（+ = 张开），全长 {length} {unit}；最大 {greatest} {unit}。{count} 个剖面框中有 {missing} 个无法测量。</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>剖面框 {number}：{parallel} 和 {opening} {unit}。</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>MicroFlow 沿断层滑动量</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>排除所选的点</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>撤销手动移动</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>将点和剖面框添加到地图</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>保存全部文件…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>请选择、绘制或自动建议一条沿断层的线。</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>绘图需要 QGIS 的 Python 中装有 matplotlib；图层和报告则不需要。</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>正在追踪突变…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>全部文件的文件夹</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>请单击断层的两端；将追踪其间最强的突变。</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>请沿断层单击，并在其末端右键单击。按 Esc 键重新开始。</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>在原始位移上测得。</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>正在查找突变…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>没有可建议的线；请自行绘制。</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>沿迹线距离（{unit}）</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>迹线右侧（{unit}）</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>追踪断层</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host} 返回状态 {status}</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} 已无响应</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>引擎没有响应。请继续等待，或停止运行：已完成的分块会保留。</translation>
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
   <source>Wait</source>
   <translation>等待</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写入任何内容。</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>地表位移</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写入任何内容。</translation>
  </message>
  <message>
   <source>east</source>
   <translation>东</translation>
  </message>
  <message>
   <source>north</source>
   <translation>北</translation>
  </message>
  <message>
   <source>right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>up</source>
   <translation>上</translation>
  </message>
  <message>
   <source>Left out: {name}. Its values are those of another displacement.</source>
   <translation>已排除：{name}。其值与另一个位移的值相同。</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>正在合并影像对…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>正在读取位移…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>位移</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>三波段 GeoTIFF：东向和北向位移（以米为单位），以及 0 到 1 的置信度。</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>不确定度</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>东向和北向一倍标准差的 GeoTIFF，以米为单位。</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>影像对数量</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>每个像元所用影像对数量的 GeoTIFF。</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>所用影像对的比例</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>有值的影像对中被采用比例的 GeoTIFF，0 到 1。</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>影像对的离散度</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>影像对之间标准差的 GeoTIFF，东向和北向，以米为单位。</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>单幅影像的噪声，东向（m）</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>单幅影像的噪声，北向（m）</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>单个影像对的噪声，东向（m）</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>单个影像对的噪声，北向（m）</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>所用影像对</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>排除的影像</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>已排除：{image}。其影像对与其他影像对的中值差为东向 {east:+.3g} {unit}、北向 {north:+.3g} {unit}，像元之间的离散度为 {scatter:.3g} {unit}。</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} 个影像对。单幅影像的噪声：东向 {image_east:.3g} {unit}，北向 {image_north:.3g} {unit}。影像对的附加噪声：东向 {pair_east:.3g} {unit}，北向 {pair_north:.3g} {unit}。</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>合并位移</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>将同一运动的多个位移栅格合并为一个。</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>将同一运动的多个位移栅格（来自 MicroFlow 或其他程序）以逐像元的稳健加权均值合并为一个。一幅影像的误差在其所有影像对中相同，因此不确定度随影像数量而非影像对数量减小。噪声的两部分都由栅格自身的差值和闭合差测得。若某幅影像的影像对偏离其他影像对，则将其排除，并在日志中注明。
结果位于第一个栅格的格网上。其他栅格若格网不同，则重采样到该格网。</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>所有栅格共有的误差（例如高程模型的误差）不会体现在它们的差值中。若任一侧少于两幅影像，则无法区分噪声的两部分。未注明影像的栅格视为不含共同影像的影像对。</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>两个或更多位移栅格：波段 1 为东向，波段 2 为北向，以米为单位。</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>各位移的不确定度，顺序相同：波段 1 为东向，波段 2 为北向，为一倍标准差，以米为单位。若不给出，则所有位移的权重相同。</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} 及另外 {count} 个</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>叠加,均值,平均,中值,影像对,闭合差,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>位移</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>不确定度</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>若未选择字段，则按名称查找，例如 east、north、sigma_east 或 station。</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>与 GNSS 比较</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>将位移与 GNSS 测站的测量结果进行比较。</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>取各测站周围位移场的中值，与该测站同一时段的位移比较：给出东向和北向的残差（位移场减 GNSS，以米为单位）、其均方根，以及由双方 σ 得出的 χ²。
使用“参照”时，对残差拟合平移或平面（按双方 σ 加权），并在比较前从位移场中减去。此时由 GNSS 确定零点，“校正后”即为减去该平移或平面的整个位移场。RMSE 和残差均为减去之后的值。
测站为点图层，或含 WGS 84 经度和纬度的表（CSV）。箭头中黑色为 GNSS，红色为位移场。</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>测站的位移必须恰好覆盖两幅影像之间的时段，不得更长，否则会包含其他运动。若系数与测站一样多，残差会消失，但不能证明任何事：请查看自由度。χ² 远大于自由度说明某个 σ 过小。</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>波段 1 和 2 为东向和北向位移。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>东向和北向的一倍标准差，位于波段 1 和 2，格网相同。若不给出，则 σ 采用文件注明的稳定地面的值，否则采用各测站周围像元的离散度。</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>点，或含经度和纬度的表（CSV），其中有各测站在两幅影像日期之间的位移。</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>测站位移和 σ 的单位：auto 取自字段名的结尾（如 east_mm），否则为米。</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>比较前对残差拟合并从位移场中减去的内容：无、平移或平面。</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>含两种位移、其差值及差值标准差的测站，以米为单位。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>去除参照的平移或平面后的位移 GeoTIFF。</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>测站处的位移场取此距离以内像元的中值。</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>东向位移的字段</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>北向位移的字段</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>东向 σ 的字段</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>北向 σ 的字段</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>测站名称的字段</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>正在比较…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS（黑）和位移（红），m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{count} 个测站中有 {used} 个位于位移场上。RMSE 为东向 {east} m，北向 {north} m；χ² 为 {chi2}，自由度为 {freedom}。</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>GNSS 测站</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参照</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>残差</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>校正后</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>半径（px）</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,测站,验证,残差,RMSE,参照,斜坡</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>东向 RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>北向 RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>不用参照时的东向 RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>不用参照时的北向 RMSE（m）</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>减去的东向平移（m）</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>减去的北向平移（m）</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>自由度</translation>
  </message>
  <message>
   <source>Stations compared</source>
   <translation>参与比较的测站</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>按结果移回后，变动后影像与变动前影像更加一致：局部相关系数为 {after}，移回前为 {before}，随机情况下为 {chance}。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>按结果移回后，变动后影像与变动前影像并未更加一致：局部相关系数为 {after}，移回前为 {before}，差异不显著。要么几乎没有运动，要么结果有误：请查看置信度，并尝试其他权重。</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>两幅影像彼此不一致：变动后影像按结果移回后局部相关系数为 {after}，移回前为 {before}，随机情况下为 {chance}。该结果不能作为测量值。请检查区域和波段，以及运动是否可能超过最大位移。</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>校正位移</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>从位移中去除稳定地面所显示的误差：平移、斜坡、条带和离群值。</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>稳定的地面不应显示运动。若显示运动，即为影像的误差：平移、斜坡或曲面，以及传感器的条带。各项均在稳定地面上拟合，并在各处减去。
稳定地面可自动查找：远离断层位移幅值高处和迹线的可信像元。也可用多边形标出稳定地面，或标出运动区域。拟合时允许断层两侧之间存在断错量。该断错量不会被去除，并假定两侧等量反向运动。
日志和文件会注明去除了什么，以及跨迹线的断错量随之去除了多少。</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>所拟合的内容可能是真实的运动：远离断层逐渐衰减的位移看起来像斜坡，沿断层的条带看起来像断层的断错量。应尽量少去除，先平移，后平面，并查看去除的部分。只有在地面上（例如用 GNSS）测得的位移才能作出判断。</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>位移栅格：波段 1 为东向，波段 2 为北向，以米为单位（若没有坐标参照系，则为向右和向上，以像元为单位）；若有波段 3，则为 0 到 1 的置信度。</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>东向和北向的一倍标准差，以米为单位，格网相同。若不给出，则由置信度决定哪些像元可信。</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>从北顺时针的度数；在“条带”为 angle 时使用。</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>沿线取中值的长度，以像元为单位；0 表示取整条线。值沿自身长度方向变化的条带需要窗口。</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>正在分析稳定地面…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>正在查找离群值…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>静止的地面</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>不运动地面上的多边形。仅在其中拟合误差。</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>运动的地面</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>覆盖运动区域（例如冰川或滑坡）的多边形。该区域不参与拟合。</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>断层迹线</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>沿断层的线。其断错量保留在位移场中，线周围几个像元内的地面不参与拟合，并注明校正所去除的断错量比例。</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>要去除的曲面</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>从每个分量中减去的曲面：none、常量平移（shift）、平面（plane），或二次（quadratic）、三次（cubic）曲面。</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>条带</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto 查找位移场的条带方向，并减去沿该方向不变的成分：线条、探测器之间的台阶、抖动；若没有明显的方向，则不减去任何内容。angle 采用给定的方向。</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>离群值</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>非常不确定、与邻近像元的中值相差很远或孤立的值：保留（keep）、移除（remove），或由正则化根据周围的值替换（fill）。</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>条带方向（°）</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>沿条带的窗口（px）</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>校正后的位移</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>三波段 GeoTIFF：东向和北向位移（以米为单位），以及输入的置信度（若有）。其元数据注明去除了什么。</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>去除的部分</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>去除部分的 GeoTIFF，东向和北向，以米为单位。</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>校正后的不确定度</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>校正后位移一倍标准差的 GeoTIFF，东向和北向，以米为单位。包含拟合的误差。</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>校正前稳定地面的噪声（m）</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>校正后稳定地面的噪声（m）</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>断层断错量被去除的比例（0–1）</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>平移,斜坡,去趋势,去斜坡,去条带,条带,抖动,离群值,稳定地面,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>拟合使用了已知地面的 {share:.0%}。</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>条带方向为 {azimuth:.1f}°（从北顺时针），明显程度为其他方向的 {clarity:.1f} 倍：已减去{form}，最大 {size:.3g} {unit}。</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>未选择断层迹线，因此不知道断层两侧的错距被去除了多少。如果有断层，请选择其迹线（TRACE）。</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>拟合使用了已知地面的 {share:.0%}。允许断层两侧之间存在断错量，它保留在位移场中。</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>向{side}减去的部分，单位 {unit}：{terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>其中 x = (列 − {col:g}) / {half:g}，y = (行 − {row:g}) / {half:g}，以像元为单位。</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>没有条带：最明显的方向为 {azimuth:.1f}°，其功率为其他方向的 {clarity:.1f} 倍，其各线的一致程度为 {alike:.0%}。未减去任何内容。</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>每条线一个值</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>平滑曲线</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>{count} 处突变</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>跨断层断错量的 {share:.0%} 已被去除。{reason}请在校正前的位移场中测量断错量，或减少校正。</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>不知道断层两侧的错距被去除了多少：断层迹线旁已知的地面太少。</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>未选择断层迹线，因此不给出断层错距的去除比例。去除整体平移不会减少错距。</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>条带沿断层方向（相差 {near:.0f}°）：无法可靠区分条带与断错量。请将断错量与校正前位移场的断错量进行比较。</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>稳定地面的噪声（NMAD）：校正前 {before:.3g} {unit}，校正后 {after:.3g} {unit}。</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> 条带沿断层方向（相差 {near:.0f}°）。</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>能看到多小的断错量？</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>检测能力测试</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>测定影像对能够显示多小的断错量。</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>测试结果适用于所用区域的纹理和变化。无论有无断错量都相同的正射校正误差不会体现在恢复比例中，但会计入检出结果。</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>所测试的断错量中，没有一个在 100 个剖面框中的 95 个里被检出。请测试更大的断错量。</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>断错量（px）</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>恢复比例</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>恢复比例的离散度</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>检出率</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>剖面框</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>沿这些线加入断错量。若不给出，则沿随机角度的直线加入。</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>要测试的断错量，以像元为单位，以空格分隔。</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>每个断错量一行的表。</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>含表和图的页面。</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>检测限,最小断错量,灵敏度,不确定度,标定,模拟</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>沿迹线以已知大小的断错量移动变动后影像的地面，并重新测量。对该影像对给出每个断错量恢复的比例、在 100 个剖面框中检出的个数，以及在 100 个中的 95 个里检出的最小断错量。影像对在未加入断错量时的位移会被减去。测试所用区域最大为 {side} × {side} px：位于迹线周围，或纹理在影像中具有代表性之处。
断错量平行于迹线。检测限针对沿迹线 32 px 的一个剖面框；更长的断层更容易检出。</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>断错量（px）</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>检测</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>在 100 个剖面框中的 95 个里检出的最小断错量（m）</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>在 100 个剖面框中的 95 个里检出的最小断错量（px）</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>误差小于一倍标准差的比例</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>误差小于两倍标准差的比例</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>正在对齐影像…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>在 100 个剖面框中的 95 个里检出的最小断错量为 {px:.2f} px（{length:.2g} {unit}）。</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>位移时间序列</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>将日期之间的位移转换为各日期的位置和速度。</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>由各日期对的位移栅格，在每个像元上对影像对网络作最小二乘，得到各日期相对于第一个日期的位置，以及以米/年为单位的速度及其标准差。日期取自影像或栅格的名称，或由您给出。</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>没有影像对将其与第一个日期相连的日期没有位置。速度为直线的斜率：阶跃式或季节性的运动会体现在序列中。</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>各位移的两个日期，顺序相同，在名称中不含日期时给出：2016-08-07 2016-08-23; 2016-08-23 2016-09-08。</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>时间序列,速度,累积,SBAS,MintPy,TICOI,冰川</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>位置时间序列</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>每个日期两个波段的 GeoTIFF：自第一个日期以来的东向和北向位移，以米为单位。随后是每个日期的两个标准差波段。日期写在波段名称中。</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>四波段 GeoTIFF：东向和北向速度（米/年），以及各自的一倍标准差。</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>日期数量</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>以亚像元精度逐像元测量同一地点的两幅正射影像之间地表移动了多少，并保持断层清晰。
结果为地面上以米为单位的位移，东和北为正，位于变动前影像的格网上，并附有置信度。没有坐标参照系的影像以像元为单位，右和上为正。格网不同的影像会先重采样到同一格网。任一影像没有数据之处，结果也没有数据；其邻近像元的置信度较低。图层以 QGIS 所显示的为准：其无数据值、参照系和工程所选的变换均有效。东和北为真实方向，而非格网方向。</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>随太阳移动的阴影、云、雪、水体、翻耕的农田和新建筑看起来像运动，或会掩盖运动；这些地方的置信度往往较低，但并非总是如此。小于运行所给噪声的断错量无法测得。正射校正的误差看起来像随地形或传感器条带变化的运动：远离断层处的位移场应接近零。超过最大位移的运动无法测得。</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>正在评定结果…</translation>
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
   <source>Estimate displacement from many images</source>
   <translation>由多幅影像估计位移</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>由变动前和变动后的多幅影像测量一个位移。</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>测量所选的每个影像对（一幅变动前影像和一幅变动后影像）的位移，并以逐像元的稳健加权均值合并各影像对。若启用精化，随后用所有影像对的影像共同精化该均值。M 幅变动前影像和 N 幅变动后影像可将影像噪声降至单个影像对的 √((1/M + 1/N)/2)，将影像对噪声降至 1/√(M·N)。两部分均由影像对测得并注明。若某幅影像因云或平移使其影像对偏离其他影像对，则将其排除，并在日志中注明。
结果位于第一幅变动前影像的格网上。取消的运行再次启动时，从已完成的影像对继续。</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>同一侧所有影像共有的成分（例如高程模型误差或季节影响）会保留在结果中。若一侧有两幅影像，只有假定大部分地面没有运动，才能判断其中哪一幅发生了平移。</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>哪些影像配对。all：每幅变动前影像与每幅变动后影像。star：第一幅变动前影像与每幅变动后影像，以及每幅变动前影像与第一幅变动后影像。nearest：若影像名称中有日期，则每幅影像与另一侧季节最接近的三幅影像。</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>要测量的影像对的最大数量。</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>{before} 幅变动前 → {after} 幅变动后</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>叠加,多幅影像,序列,均值,噪声,地震,断错量,相关,影像对</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>变动前影像</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>运动发生前的影像。测量其第一个波段；结果位于第一幅影像的格网上。</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>变动后影像</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>运动发生后的影像。测量其第一个波段。</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>影像对</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>最多影像对数</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>影像对 {number}/{count}：{pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>导出位移</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>将位移写入文件，供滑动反演及其他程序使用。</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>为其他程序写出位移场，以米为单位（StackProf 以像元为单位）。
geopackage、csv 和 csi 存储样本：四叉树单元的均值，位移场变化大处较密，变化小处较疏。没有单元跨越迹线。样本附有完整的协方差，由像元的 σ 和误差随距离的相关性模型（由位移场拟合）计算得出。东向和北向视为独立。CSI 用 read_from_varres 读取 csi（.txt、.rsp、.cov）。
kite 有东向和北向各一个场景，并附协方差模型。mintpy 有 EW、NS 和 SNR 以及日期列表。stackprof 有 Px1、Px2（向下为正）和 Correl。envi 采用 COSI-Corr 的布局，为沿格网轴的米数。</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>协方差的好坏取决于 σ 和相关长度。若没有不确定度，则 σ 为文件注明的稳定地面的值，否则为邻近像元之间的噪声。该噪声不包含条带和斜坡，对于平滑后的位移场则严重偏小。请先用“校正位移”去除条带和斜坡。反演之前，请在地图上检查样本。</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>波段 1 和 2 为东向和北向位移，波段 3 为置信度。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>东向和北向的一倍标准差，位于波段 1 和 2，格网相同。若不给出，则 σ 采用文件注明的稳定地面的值，否则采用邻近像元之间的噪声。</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>断层：样本的单元到断层为止。</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>geopackage、csv 或 csi 输出带协方差的样本；kite、mintpy、stackprof 或 envi 输出整个位移场。</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>两幅影像的日期，例如 2016-07-18 2016-08-03，在位移文件未注明时给出。</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>文件的写入位置；同名文件会被替换。</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>决定单元是否细分的度量：其值的标准差，或拟合平面在单元内的变化量。</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>变化超过此值的单元会被细分。0 表示取像元噪声的两倍。</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>最小单元的边长；边长为 2 的幂。</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>最大单元的边长。</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>误差相关的距离 L，按 exp(−d/L)。0 表示对位移场拟合含两个距离的模型，此时在几十个像元内变化的运动会被视为误差。</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>正在采样…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>正在计算协方差…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>正在写入…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>像元的 σ 为东向 {east} m，北向 {north} m；误差的相关长度为 {length} m。</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} 个样本太多，无法计算完整的协方差，最多为 {most} 个：仅写出各样本的 σ。请选择更大的单元、更高的阈值，或位移场的较小部分。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>判据</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>阈值（m）</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>最小单元（px）</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>最大单元（px）</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>相关长度（m）</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>四叉树,降采样,协方差,滑动反演,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>样本数量</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>像元的东向 σ（m）</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>像元的北向 σ（m）</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>共有 {count} 个样本。</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>导出多日期位移</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>为 MintPy 或 TICOI 写出多个日期之间的位移。</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>将各日期对的位移栅格按第一个栅格的格网写出，供由其求取时间序列的程序使用。
mintpy：GeoTIFF 格式的各影像对的 EW、NS 和 SNR，以及记录其日期的 metadata.txt，符合 prep_cosicorr.py 的读取格式。ticoi：一个 netCDF，含各影像对沿格网轴的速度 vx 和 vy（米/年，一年按 365 天计）、其误差（若有不确定度）以及日期。</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>影像对的平移和斜坡会进入时间序列：请先用“校正位移”将其去除。</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>将读取这些文件的程序：mintpy 或 ticoi。</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>时间序列,速度,MintPy,TICOI,冰川,导出</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>写出的影像对</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>显示位移场在何处突变及其大小：取其高斯梯度的最大奇异值，并经缩放，使清晰台阶处的值等于以米为单位的断错量。事先减去四周各 12 倍尺度范围内的梯度中值，因此平移和均匀斜坡的结果为零。
剪切、面膨胀和旋转由同一梯度（包括背景）得出，没有单位。旋转以逆时针为正：右旋断层为负，左旋断层为正。</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>噪声、条带和云的边缘也会像断层一样突变：应信任长而直的线，并与位移的噪声进行比较。比尺度更宽的断层带，其值小于断错量；请用剖面测量其断错量。</translation>
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
   <source>Import displacement</source>
   <translation>导入位移</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>将其他程序的偏移量或速度转换为本插件的位移栅格。</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>读取其他程序测得的水平位移、像元偏移量或速度，并像“估计位移”一样写出东向和北向的米数及置信度。之后即可对其使用迹线、滑动量、校正和报告。
已知格式有 COSI-Corr (ENVI) 和 geoCosiCorr3D、MicMac（Px1、Px2、Correl）、Ames Stereo Pipeline（…-F.tif）、autoRIFT 和 ITS_LIVE（netCDF、velocity.tif、offset.tif）、CARST（…_vx.tif、…_vy.tif）、ampcor 和 CARST 的文本、TICOI、已发布的 MicroFlow 程序的两个 GeoTIFF，以及任何可指定波段的栅格。单位、符号、日期和步长取自文件或其格式，显示在日志中，并写入结果；此处的选择优先。
速度由其两个日期换算为位移；一年按 365 天计。像元由单元的地面尺寸换算为米。</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>各程序的符号不同，且并不总是注明：请与已知的运动比较，或给出两幅影像并选择测定符号。若程序未写出 0 到 1 的置信度，则置信度处处为 1，但这并不表示该位移场可信。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全部文件</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>其他程序写出的文件。若有两个文件，任选其一：另一个会按名称在同一文件夹中查找。</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>写出该文件的程序。auto 通过查看文件识别。plain 为任何前两个波段是东向和北向分量的栅格。</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>值的单位：auto 采用文件或其格式的单位。</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>第一和第二分量以哪个方向为正。auto 采用格式的约定；若没有约定（如已发布的 MicroFlow 程序），则在两幅影像上测定符号。</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>两幅影像的日期，例如 2016-07-18 2016-08-03。文件未注明时，速度需要日期。对于 TICOI 数据立方体，日期用于选择时段。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>三波段 GeoTIFF：东向和北向位移（以米为单位），以及 0 到 1 的置信度。</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>两波段 GeoTIFF：东向和北向的一倍标准差，以米为单位（若程序写出了误差）。</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>测量位移场时所用像元的影像。没有坐标的文件会定位到该影像上；与变动后影像一起用于测定符号。</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>仅在文件未注明符号时，需要用于在两幅影像上测定符号。</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>第二分量，若其位于另一个名称不同的文件中。</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>用于有坐标但未注明坐标参照系的文件。</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>值的一个单位所含的像元数。0 采用文件中的数值：MicMac 为其 param_….xml 中的最后一个 Px1Pas，否则为 1。</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>以 px 为单位的值所对应的像元大小。0 采用文件自身单元的大小，或变动前影像的像元大小。</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>除文件声明的值之外，表示未知的值。有些程序写 0：若日志指出许多单元恰好为 0，请将其加入。</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>符号</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>变动前影像</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>变动后影像</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>第二个文件</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>坐标参照系</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>步长（px）</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>像元大小（m）</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>无数据值</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,偏移量,速度,转换</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>文件格式</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>文件值的单位</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>文件值以何方向为正</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>文件不含误差，因此未写出不确定度。</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} 不是数字列表。请按如下形式书写无数据值：-9999, 0。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>文件 {path} 不存在。</translation>
  </message>
  <message>
   <source>west</source>
   <translation>西</translation>
  </message>
  <message>
   <source>south</source>
   <translation>南</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>单元</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>位移场有 {cols} × {rows} 个单元。其他算法要求栅格至少为 {smallest} × {smallest}。</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>有 {share} 的单元两个分量恰好均为 0，有些程序会在没有值的地方写入 0。请将 0 加入无数据值以将其排除。</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>格式：{format}。文件：{files}。</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>值的单位为 {unit}；第一分量向{first}为正，第二分量向{second}为正。</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>文件的一个单位换算为 {factor} {unit}。</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>日期：{dates}。</translation>
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
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>在测定网络的输出后，使其检查点可供使用。</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>读取已发布的 MicroFlow 网络的权重（irseparated、irshared 或 irseparatedinverse 类型的 PyTorch 检查点），或用本项目训练的权重，而不会运行文件中的任何代码。
随后在运动已知的影像对上运行网络。由其输出确定各分量的顺序和符号、输出位于哪幅影像的像元上，以及增益和偏差。这些信息保存在权重旁边的卡片中，每次运行都会应用。输出与运动不符的权重将被拒绝。
结果为附有卡片（.json）的 .safetensors 文件，用于“估计位移”的“权重”参数。</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>这些影像对为模拟数据，运动最大 2 px：在其上表现良好的权重，在您的影像或更大的运动上仍可能较差。请用运动已知的影像对加以测试，并查看每次运行所报告的影像相关系数。</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>PyTorch 检查点，或 .safetensors 文件。</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
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
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>排除区域与待测区域不相接：未排除任何部分。请检查该图层及其坐标参照系。</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>排除区域中有 {count} 个多边形无法变换到影像的参照系：它们未排除任何部分。</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>测试权重</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>在本计算机上用模拟影像对测定权重的误差和速度。</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>以默认设置估计插件附带的模拟影像对的位移（两个时相之间有 0.6 px 的断层，太阳位置不同且农田经过翻耕），并与模拟的运动进行比较。
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
   <source>Time taken per megapixel (s)</source>
   <translation>每百万像元耗时（秒）</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>影像会发送到位于 {address} 的 Dask 集群，该集群与本计算机一样受信任。</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>移回栅格</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>将运动发生后的任意栅格移回到变动前影像上。</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>在运动发生后的栅格中消除所测得的位移：结果的每个像元取自其地面移动后所在位置的值。于是变动后影像的其他波段、该日期的分类图或高程模型即可与变动前影像逐像元重合。
结果采用该栅格自身的像元及其全部波段，类型为 float32。无论两者的格网和参照系如何，只重采样一次。位移未知之处没有值。若只需去除常量平移或斜坡，请按“校正位移”去除的部分移动。</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>位移的误差也会移动栅格：置信度低处，结果会变形。真实运动与配准误差一样会被消除。在结果中寻找地面变化时，请记住这一点。</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>运动发生后的地面栅格，可有一个或多个波段。</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>从变动前到变动后的位移，由“估计位移”给出。</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>spline 用于影像、高程及其他连续量；nearest 用于不得混合的类别。</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>位于该栅格自身像元上的 GeoTIFF，没有值处为 NaN。</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>配准,变形,平移,波段,对齐,正射校正,重采样,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>要移动的栅格</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>重采样</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>移回的栅格</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>用于测量的波段；两幅影像应为同一类型。</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>用全变分平滑位移场的强度，以像元为单位：相对该强度较小的台阶会被抹平，断层保持清晰。0 表示保留测量所得的位移场。</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>平滑对位移中台阶的惩罚方式：使用 log-tv 时，惩罚随台阶高度缓慢增长，断层保留其全部断错量；使用 tv 时，惩罚与高度成正比增长。</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>用于计算的设备：auto 依次选用 CUDA 显卡、Apple 显卡（mps）、处理器（cpu）。显卡内存容纳不下的部分由处理器计算。</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>水平位移的栅格，东和北为正（若没有坐标参照系，则以像元为单位，右和上为正）。其值以 QGIS 所显示的为准，包括缩放和偏移；长度按波段的单位换算为米，不接受速度。</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>影像中要测量的部分，为矩形：地图当前显示的范围、在地图上绘制的矩形，或某一图层的范围。留空则为两幅影像的全部共同区域。若轮廓不规则，请在“排除区域”中选择覆盖其余部分的多边形图层。</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>覆盖水体、云或其他不应测量之处的多边形，坐标参照系和大小不限。</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>在任一影像中表示无数据的数字，例如 0 或 -9999，以空格分隔。它们会加入文件和图层的无数据值。远离其他所有值或超过 1e30 的值自动视为无数据；可能表示无数据的值会在警告中指出。</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>参照系基准面不同的影像，按工程所选的变换（工程 &gt; 属性 &gt; 变换）或 QGIS 的默认变换对齐。若该变换的误差可能超过半个像元，除非勾选此项，否则拒绝运行；此时结果中的常量平移可能是变换的误差。</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>沿已知断层的线图层。不会跨这些线进行平均或平滑，因此两侧的运动不会混合；在线的端点周围，位移场平滑闭合。线应位于距断层几个像元以内。若没有此图层，则自动查找断层。</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>网络的权重：builtin、旁边附有卡片（.json）的 .safetensors 文件的路径，或 none（仅精化）。“导入权重”算法可将其他权重转换为此类文件。</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>在网络之后进行最小二乘精化，以消除约十分之一像元的剩余误差。</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>要搜索的最大运动，以变动前影像的像元为单位。值越大，耗时越长，误匹配也越多。</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>由工作节点测量分块的 Dask 集群的调度器地址，例如 tcp://10.0.0.1:8786；留空则在本计算机上测量。影像会发送到该集群。请只使用与本计算机同样可信的集群：控制集群的人决定测量出什么。对于 tls:// 地址，证书在 MicroFlow 设置中选择。工作节点需要 PyTorch、NumPy 和 safetensors，引擎的 Python 还需要 distributed。</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>处理影像时所用分块的边长。它影响所需内存，不影响结果。</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>水平位移大小的 GeoTIFF，以米为单位。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>位移在几个像元内的突变量的 GeoTIFF，以米为单位：清晰断层处的值等于其断错量。参见“断层位移幅值”算法。</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>双波段 GeoTIFF：向东和向北位移的一倍标准差，单位为米。该值用运动已知的影像对进行了标定，约三分之二的误差小于它，20 个中有 19 个小于其两倍；具体数字见权重卡片。</translation>
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
   <source>East band</source>
   <translation>东向波段</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>北向波段</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>变动前影像的波段</translation>
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
   <source>Values without data</source>
   <translation>无数据值</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>允许不精确的变换</translation>
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
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>引擎没有响应。请等待，或取消运行。</translation>
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
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>平滑位移场，并保持断层清晰。</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>以全变分平滑位移场，保持断层清晰：可用于 MicroFlow 自身的结果或其他程序的结果。以米为单位的位移会换算为像元进行平滑，然后再换算回来，因此强度的含义处处相同。若栅格有第三个波段，为 0 到 1 的置信度，则低置信度的像元跟随其邻近像元。
缺失的像元仍然缺失。</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>平滑去除的是噪声，而不是误差：宽于几个像元的条带、斜坡和云的痕迹会保留。若强度相对于断错量较大，断错量会减小或消失；请与平滑前的位移场进行比较。</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>波段 3 的值从 {lowest:.3g} 到 {highest:.3g}，而置信度应在 0 与 1 之间：不使用该波段，所有像元的权重相同。</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>将结果写成含地图、图表和方法段落的页面。</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>写出一个不依赖其他文件的 HTML 页面，以及相同内容的 PDF：东向和北向位移、位移幅值、断层位移幅值以及 σ（若给出）的地图，附比例尺、真北箭头和对称图例；滑动量曲线；评定；统计和直方图；全部参数、权重、输入的 sha256、版本；应引用的文献、通俗说明的局限，以及可用于论文的方法段落。</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>报告显示文件所注明的内容。对于其他程序的位移场没有评定，其置信度的含义也可能不同。</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>要报告的结果。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>东向和北向的一倍标准差，位于波段 1 和 2。</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>若不给出，则由位移计算。</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>断层，绘制在所有地图上。</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>由“沿断层滑动量”生成的点。</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>报告的标题；留空则为影像对的名称。</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>无 CRS</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>正在读取位移场…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>评定</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>正在计算输入的哈希值…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>滑动量曲线</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>一个不依赖其他文件的页面。</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>相同内容，A4 页面。</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>报告,PDF,HTML,地图,统计,方法,图,打印</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} 像元，大小 {size}（{crs}）</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>东向 σ</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>北向 σ</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>局限</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>引用</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>参数和版本</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>长度和突变</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>文件未注明评定：该位移场由其他程序或较早版本测得。</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>地表位移：{pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>一倍标准差</translation>
  </message>
  <message>
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>排除的多边形</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>使用的设备</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>影像对</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>变动前影像</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>变动后影像</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>变动前日期</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>变动后日期</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>来源的格式</translation>
  </message>
  <message>
   <source>source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>来源的单位</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>来源的符号</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>来源的系数</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>来源的无数据值</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>权重的 sha256</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>沿断层滑动量</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name}（{unit}，± 95%）</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>平行断错量，+ = 右旋</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>正交断错量，+ = 张开</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>沿迹线距离（{unit}）</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>直方图</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>统计</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>有值像元的比例</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>中值（{unit}）</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>离散度，NMAD（{unit}）</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>第 1 百分位数（{unit}）</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>第 99 百分位数（{unit}）</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>邻近像元之间的噪声（{unit}）</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>稳定地面的中值（{unit}）</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>稳定地面的 σ（{unit}）</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>σ 的中值（{unit}）</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>，再由带影像变形的稳健最小二乘精化完成</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>；位移场未经正则化</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>两个日期之间的变化（阴影、植被、水体和云）即使在没有运动之处也看起来像运动。置信度表明影像在何处仍然一致。</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>正射校正、高程模型和传感器的误差会造成十分之一像元或更大的平移、斜坡和条带。这些误差在稳定地面上可见。</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>只测量水平运动；在斜视成像之处，垂直运动会表现为水平运动。</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>未知程序</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>地表水平位移{when}由 {plugin} {version} 在两幅正射影像上测得（方法依据 Bertrand et al. 2025）。{start}{refined}{smoothed}。搜索的最大运动为 {limit} px。位移为地面上以米为单位、朝真东和真北的位移，格网为 {grid}。</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>测量该位移场的程序未给出置信度，因此置信度处处为 1。</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> ({before} 至 {after})</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>地表水平位移{when}由 {format} 测得，并导入 {plugin} {version}：以 {unit} 为单位的值乘以 {factor}，换算为朝真东和真北的米数，格网为 {grid}。</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>地表水平位移{when}的格网为 {grid}；由 {plugin} {version} 的“{algorithm}”写出。</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>由无需相关匹配的网络（权重 sha256 {sha}）给出初始流场</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>从零运动开始</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>；位移场以强度为 {strength} px 的 {penalty} 正则化，并按其置信度加权</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}，按其作者的要求引用。</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin}，版本 {version}，在 QGIS {qgis} 中运行。</translation>
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
   <source>Removed east (m, + = east)</source>
   <translation>去除的东向部分（m，+ = 东）</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>去除的北向部分（m，+ = 北）</translation>
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
   <source>East displacement, corrected (m, + = east)</source>
   <translation>东向位移，校正后（m，+ = 东）</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>北向位移，校正后（m，+ = 北）</translation>
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
   <source>Removed to the right (px, + = right)</source>
   <translation>去除的向右部分（px，+ = 右）</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>去除的向上部分（px，+ = 上）</translation>
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
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>不确定度，一倍标准差（{unit}）</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>影像对的离散度（{unit}）</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>所用影像对的比例（0–1）</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>自第一个日期以来的东向位移（{unit}）</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>东向速度（{unit}）</translation>
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
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>先前的运行未完成：正从其分块继续。</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>符号 {sign} 由测定得出：采用该符号时影像的相关系数为 {best}，采用 {second} 时为 {next}。</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>沿断层滑动量</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>沿断层迹线测量跨断层的断错量及其 95% 区间。</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>跨迹线布设剖面框，将每个框内的位移叠加成剖面，对迹线两侧拟合直线，并测量两条直线在迹线处的断错量。无论迹线的绘制方向如何，平行断错量在右旋断层上为正，正交断错量在断层张开处为正。各断错量都有标准差和 95% 区间，由断层旁的同类剖面框以及断错量随间隙加宽的变化得出。
剖面框沿迹线的走向布设，框内各行沿迹线本身排列。总体结果为平均和最大断错量，以及曲线下面积。若有原始位移，请使用原始位移：平滑后的位移会使较小的断错量偏小。</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>断错量的可靠性取决于迹线：若迹线偏离断层超过间隙，则断错量偏小。断层旁的弯曲运动、剖面框内的第二条断层以及沿断层的条带都会表现为断错量。标为“需谨慎”的点会注明原因。</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>本插件的位移：波段 1 为东向、波段 2 为北向，以米为单位。</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>它决定哪些地面可信；统计方式为 weighted 时，每个像元按其方差的倒数加权。若不给出，则两者均由置信度决定。</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>沿断层的线，由您绘制或由“追踪断层”建议。距离从每条线的起点算起。图层可采用任意坐标参照系，但线不得与自身相交。</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>剖面框宽度内各值的平均方式：中值、均值，或按不确定度或置信度加权的均值。</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>含曲线、总体结果和每个点的页面；不依赖其他文件。</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>文件夹，存放 SVG 和 PNG 格式的曲线、CSV 格式的点，以及 JSON 和 StackProf 文本格式的全部内容。</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>剖面框间距（m）</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>沿迹线的剖面框间距；0 表示取其宽度。</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>剖面框跨断层的长度（m）</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>剖面框沿断层的宽度（m）</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>迹线旁的间隙（m）</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>确定走向的长度（m）</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>剖面框处的走向为这一长度迹线的弦；0 表示取宽度的两倍。走向决定平行和正交的方向。</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>统计方式</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>滑动量</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>每个剖面框一个点：断错量及其标准差和 95% 区间、断层带宽度、断层上的断错量比例、有效值数量，以及质量。</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>各剖面框的轮廓，字段相同。</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>剖面</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>叠加剖面的表：跨断层距离、两个分量及其离散度。</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>测量的迹线长度（m）</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>平均平行断错量（m，+ = 右旋）</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>平均正交断错量（m，+ = 张开）</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>最大平行断错量（m）</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>平行断错量曲线下面积（m²）</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>文件的文件夹</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>滑动量,断错量,剖面,叠加,右旋,左旋,张开,StackProf,断层,破裂</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>滑动量（m，+ = 右旋）</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>跨断层剖面框</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>叠加剖面</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>{count} 个剖面框，全长 {length} {unit}：平均断错量 {mean} {unit}（+ = 右旋），{opening} {unit}（+ = 张开）；最大 {greatest} {unit}。{care} 个需谨慎，{missing} 个无法测量。</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>同一次运行的不确定度。</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>两侧合计；0 表示取 {pixels} 像元。</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>叠加成一个剖面的宽度；0 表示取 {pixels} 像元。</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>迹线每侧不参与直线拟合的范围，以容纳断层自身的宽度和不精确的迹线；0 表示取 {pixels} 像元。</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>色带和误差棒为在 95% 的情况下包含断错量的区间；橙色点需谨慎，原因见表。</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>± 为一倍标准差，已考虑误差沿断层的相关性。最大值是众多值中最大的一个，往往偏大，偏大量约等于其误差。</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>线</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>分量</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>总体</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>剖面框</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95%</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>断层上</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>有效值</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>沿 {trace} 的滑动量，在 {displacement} 中测得</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>沿 {trace} 的滑动量</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>在 {displacement} 中测得，剖面框跨断层长 {length}，沿断层宽 {width}，间距 {spacing}。按 {statistic} 叠加，并在 {gap} 的间隙之外对两侧拟合直线。走向为 {smoothing} 长的迹线的弦。</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>断错量的误差在位移场自身上测得：由断层旁的同类剖面框、断错量随间隙加宽的变化，以及因估计量的尺度误差而计入的断错量的 {share}（在地面不可信处最多计入全部断错量）得出。断层带宽度为迹线周围偏离两条直线均超过两倍标准差的值的宽度。断层上的比例为紧邻迹线两侧的值之间的台阶除以断错量。有效值数量为能得出此误差的独立值的数量。</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>长度（{unit}）</translation>
  </message>
  <message>
   <source>Mean ({unit})</source>
   <translation>平均（{unit}）</translation>
  </message>
  <message>
   <source>Greatest ({unit})</source>
   <translation>最大（{unit}）</translation>
  </message>
  <message>
   <source>Area under the curve ({unit}²)</source>
   <translation>曲线下面积（{unit}²）</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>距离（{unit}）</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>平行（{unit}）</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>正交（{unit}）</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>断层带（{unit}）</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>需谨慎</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测得</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>一侧的值过少</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>一侧有位移的部分不足一半</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>迹线的另一部分位于剖面框内</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>迹线在剖面框内转折超过 30°</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>断层带宽于间隙</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>剖面框内可信地面不足一半</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>手动测量</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>断层旁没有可用于检验误差的地面</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>追踪断层</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>建议位移场发生突变的线。</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>建议断层迹线：位移从一侧到另一侧发生突变的线。在每个像元上，对十二个方向的线的两侧拟合平面；两平面在该像元处的差即为突变量，因此平滑的梯度不会产生突变。突变的脊连成线，若突变从一端延续到另一端，则间断处会闭合，短分支会被舍弃。
每条线有其长度、方位角、平均断错量及标准差：平行分量在右旋时为正，正交分量在张开时为正。请用 QGIS 自带的工具编辑这些线，然后用于“沿断层滑动量”，或作为新估计的迹线。</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>建议并不是断层图：云的边缘、阴影以及错位影像条带的边缘也会突变，而低于最小断错量的断层不会被建议。在断错量逐渐减小的断层端点附近，线会提前结束。请与影像和已知的断层资料进行比较。</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>建议了 {count} 条线，总长 {length} {unit}。</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>线的突变量还必须达到此值的三倍。</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>断层迹线</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>线，含长度、方位角、平均断错量及标准差、两个分量和性质：右旋、左旋、张开或闭合。</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>正在查找突变…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>正在绘制线…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>建议的断层迹线</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>没有可建议的线：没有任何位置的位移沿足够长的线突变达到 {least}。若已知有断层，请减小最小断错量或最小长度。</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>断层,迹线,破裂,线,突变,脊,线性构造,地图</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>最小断错量（m）</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>最小长度（m）</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>线的数量</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>线上某处必须达到的突变量；线会延伸到突变量降至其一半处为止。0 表示取像元的 {share}，若突变量噪声的六倍更大，则取后者。</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>较短的线会被舍弃；0 表示取 {pixels} 像元。</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>更精确的变换 {name}（{accuracy} m）无法在此使用，因为缺少格网 {grid}。请从 {source} 获取，并安装到用户配置文件夹的 proj 文件夹中。</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>影像参照系的基准面不同。两者间变换 {name} 的精度为 {accuracy} m：这一大小的常量平移可能是误差。</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>影像通过变换 {name} 对齐，其精度未知。</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>良好：已测得位移。</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>需谨慎：已测得位移，但请先阅读以下内容。</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>未测得：此结果未显示可信的运动。</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>区域的 {measured:.0%} 有结果；其中 {trusted:.0%} 的误差小于 {bound} px 或运动的十分之一。该处的典型误差：{east:.2g} {unit} 和 {north:.2g} {unit}。</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>已测区域中可信的比例（0–1）</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>可信地面的运动中值，东向（m）</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>可信地面的运动中值，北向（m）</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>可信地面的典型误差，东向（m）</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>可信地面的典型误差，北向（m）</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>运动达到最大位移（0 或 1）</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>评定：良好、需谨慎或未测得</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>评定的理由</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>区域的 {measured:.0%} 有结果，但没有任何一处的误差小于 {bound} px 或运动的十分之一。</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>没有在两幅影像中都有数据的像元。请选择同一区域的影像。</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>已测区域中仅 {share:.0%} 的误差小于 {bound} px 或运动的十分之一。请选择日期、季节或波段更接近的影像。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>按结果移回后，变动后影像与变动前影像并未更加一致（相关系数为 {after:.3f}，移回前为 {before:.3f}）。影像之间的差异大多是变化，而不是运动。</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>运动达到了所搜索的最大位移。请提高该值并重新运行：更大的运动未能测得。</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>已测区域中 {share:.0%} 的误差小于 {bound} px 或运动的十分之一。请隐藏其余部分，或结合其误差使用。</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>稳定地面移动了：向{side_east} {shift_east:+.2g} {unit}，向{side_north} {shift_north:+.2g} {unit}（误差 {error:.2g} {unit}）。影像之间存在整体平移：请去除该平移。</translation>
  </message>
 </context>
</TS>
