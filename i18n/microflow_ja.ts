<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>raw</source>
   <translation>平滑化前</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>滑らか</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>このTV強度で結果全体を書き出します。ネットワークは再実行されません。</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>地図上の結果のTV強度に戻します。</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>対象範囲</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>表示する信頼度の下限</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>これより信頼度の低いピクセルは地図上で透明になりますが、ファイルには残ります。0 ではすべて表示します。</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>以前の結果を地図に残す</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>実行ごとに専用のグループを作成します。オフの場合、同じ画像の新しい実行結果が以前の結果と置き換わります。ファイルは残ります。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>詳細設定</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>実行の進捗</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>実行</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>セットアップの進捗</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>エンジンをセットアップ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>設定…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow は、独立したプログラムである「エンジン」の中で PyTorch を使って計算します。QGIS 自身の Python は一切変更されません。</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
   <translation>管理型: MicroFlow が専用のエンジンを作成</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>計算デバイス</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>エンジンをセットアップ</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>検証</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>アンインストール</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>既存のインタプリタ: PyTorch、NumPy、safetensors が入った Python</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>インタプリタ</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>ブラウズ…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>セットアップの進捗</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>診断情報をコピー</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>ログファイルを開く</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>利用できるネットワークの一覧です。実行に使うものは、ドックの「詳細設定」で選択します。</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>学習範囲</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>既知の動き</translation>
  </message>
  <message>
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
   <translation>動きが既知の小さな画像ペアでの平均誤差（重みのインポート時に測定）</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>同一時期</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>ベンチマークの平均誤差: 同一時期の実画像に既知の断層変位を与えたもの</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>2時期</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>ベンチマークの平均誤差: 2年離れた実画像に既知の断層変位を与えたもの</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>この環境: 誤差</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>プラグイン付属のシミュレーション画像ペアでの平均誤差（このコンピュータで測定）</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>この環境: 断層付近</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>同上、断層から 6 px 以内</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>この環境: 時間</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>このマシンで評価</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>選択した重み、またはすべての重みを、プラグイン付属のシミュレーション画像ペアで評価します</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>ファイルからインポート…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>ファイルのアドレス</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>ダウンロードしてインポート</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>公開されているネットワークの重みは &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt; にあります。利用条件は著者の定めによります。使用する場合は次の論文を引用してください: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>エンジンがエラーで停止しました: {reason}。詳細は MicroFlow のログを参照してください。</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>エンジンの実行用に選択された Python {python} がありません。MicroFlow の設定、または環境変数 MICROFLOW_ENGINE_PYTHON が設定されている場合はその値で、別のものを選択してください。</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python} は Python {version} ですが、エンジンには 3.9 以降が必要です。MicroFlow の設定、または環境変数 MICROFLOW_ENGINE_PYTHON が設定されている場合はその値で、別のものを選択してください。</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python} はエンジンに必要なものを読み込めません: {reason}。MicroFlow の設定で、管理型エンジンを修復するか、PyTorch、NumPy、safetensors が入った Python を選択してください。</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>{python} でエンジンが起動しませんでした: {reason}。MicroFlow の設定で、管理型エンジンを修復するか、PyTorch、NumPy、safetensors が入った Python を選択してください。
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>実行の途中でエンジンが終了しました（{status}）。コンピュータのメモリまたはディスク容量が不足した可能性があります。他のプログラムを閉じるか、タイルサイズを小さくするか、CPU を選択して、再実行してください。
{tail}</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>画像の小さな部分を測定するためのメモリも足りません（タイルサイズ: {tile} px）。他のプログラムを閉じて、再実行してください。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Dask スケジューラ {address} を使用できません: {reason}。アドレスを確認するか、このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} に Dask がありません（{reason}）。そこに pip で distributed をインストールするか、このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} の Dask クラスタに {seconds} 秒間ワーカーがありませんでした。ワーカーを起動して再実行してください。測定済みの分は保持されます。このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>重みファイル {path} がありません。カード（.json）が同じ場所にある .safetensors ファイルか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>重み {path} にはカードがありません: {card} が存在しません。重みに付属するカードを同じ場所に置くか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>重みのカード {card} を使用できません（{reason}）。重みとカードを入手元から取得し直すか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>重みのカード {card} に記されたバックボーンは {found} ですが、このバージョンが対応するのは {known} です。別の重みか、これに対応したバージョンの MicroFlow を選択してください。</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>重みファイル {path} が途中で切れています: {expected} バイト中 {found} バイトしかありません。コピーまたはダウンロードをやり直してください。</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>重みファイル {path} はカードに記されたものと異なります: ファイルの sha256 は {found}、カードの記載は {expected} です。重みとカードを入手元から取得し直してください。</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>重み {path} は、カードに記されたアーキテクチャに適合しません: {reason}。別の重みか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>変動前と変動後の画像が同じです: {path} のバンド {band}。異なる2時期の画像を選択してください。</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>東方向と北方向がどちらも {path} のバンド {band} です。2つの異なるバンドを選択してください。MicroFlow の結果ではバンド 1 と 2 です。</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>重み「{weights}」で精密化なしでは、何も測定されません。精密化をオンにするか、重みを選択してください。</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>地上でのピクセルサイズを求められません: {crs} は {extent}（xmin, ymin, xmax, ymax）の全体をカバーしていません。画像の座標参照系を確認するか、画像を再投影してください。</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>2つの結果の書き込み先がどちらも {path} になっています。それぞれに別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>実行用のファイルの読み書きができませんでした: {reason}。{folder} のディスクに空きがあるか確認して、再実行してください。</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>デバイス「{device}」はここにはありません。使用できるのは {there} だけです。このいずれか、または auto を選択してください。</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>重み {path} がどの向きで変位を返すか測定されていないため、結果の符号が逆になるおそれがあります。向きがカードに記された重みか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>{path} を画像として読み込めません: {reason}。QGIS で表示できるラスタファイルを選択するか、入手元からコピーし直してください。</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} は地図サービス（{driver}）で、測定可能なピクセルではなく表示用の画像を返します。GeoTIFF などのファイルとして画像そのものを入手してください。</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} にバンド {band} はありません。1 から {count} までのバンドを選択してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>{path} のバンド {band} は複素数（{dtype}）です。振幅など、実数の画像を選択してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>{path} のバンド {band} はカラーパレットの番号で、明るさの値ではありません。別のバンドを選択するか、先に画像を変換してください（ラスタ &gt; 変換 &gt; PCTをRGBに変換）。</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} の位置は基準点、または面積のないジオトランスフォームで与えられており、規則的なグリッドがありません。先に幾何補正してください（ラスタ &gt; 投影法 &gt; 再投影（warp）、またはジオリファレンサ）。</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path} は {cols} × {rows} ピクセルですが、少なくとも {smallest} × {smallest} が必要です。より大きな画像を選択してください。</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} には座標参照系がありませんが、{other} にはあります（{crs}）。ファイルに正しい座標参照系を割り当てるか（ラスタ &gt; 投影法 &gt; 投影法（CRS）を設定）、どちらも座標参照系のない2枚の画像を選択してください。</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>{start} から {end} への変換がありません（{reason}）。一方の画像を他方の座標参照系に再投影してください。</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>画像が重なっていません: 変動前の画像の範囲は {pre}、変動後の画像の範囲は {post} です。同じ地域の画像を選択し、座標参照系を確認してください。</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
   <translation>領域 {extent} は、両画像の共通範囲 {common} の外にあります。共通範囲と重なる領域を選択するか、領域を指定しないでください。</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>測定範囲は変動前の画像で {cols} × {rows} ピクセルですが、少なくとも {smallest} × {smallest} が必要です。重なりのより大きな画像か、より広い領域を選択してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>{path} のバンド {band} には、測定範囲内に使用できるピクセルがありません: すべて nodata、マスク、または非有限値です。別のバンドか範囲を選択するか、画像の nodata 値を確認してください。</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>両方の画像で使用できるピクセルがありません: 一方にデータがあるところでは、他方にデータがないか、マスクされています。別の範囲か小さいマスクを選択するか、画像の nodata 値を確認してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>{path} のバンド {band} は、測定範囲内のどこでも値が {value:.7g} です。テクスチャがなければ動きは検出できません。別のバンドか画像を選択してください。</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>マスクのポリゴン {number} を使用できません: {reason}。プロセシングツールボックスの「ベクタジオメトリ」グループにある「ジオメトリを修復」でレイヤを修復するか、マスクなしで実行してください。</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>{path} を変動前の画像のグリッドに合わせられません: {reason}。先にそのグリッドに再投影してください（ラスタ &gt; 投影法 &gt; 再投影（warp））。</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>{path} のためのディスク容量が足りません: 最大 {needed:,} バイト必要ですが、空きは {free:,} バイトです。空き容量を増やすか、別のディスクのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>{path} に書き込めません: {reason}。別のファイルかフォルダを選択してください。ファイルがレイヤとして開かれている場合は、先にレイヤを削除してください。</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} の末尾が .tif または .tiff ではありません。結果は GeoTIFF ファイルです。これらで終わる名前を選択してください。</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>結果 {path} は入力 {input} を上書きしてしまいます。結果に別の名前を選択してください。</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>{path} の書き込みに失敗しました: {reason}。何も書き込まれていません。ディスクを確認するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>{platform} の {device} 用の PyTorch は、セットアップでは用意できません。MicroFlow の設定で、PyTorch が入ったインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>このシステムは {found} ですが、PyTorch には {needed} 以降が必要です。システムを更新するか、MicroFlow の設定で、より古い PyTorch が入ったインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>NVIDIA GPU 用の PyTorch はセットアップされませんでした: {reason}。より新しい GPU ドライバをインストールするか、CPU 用にエンジンをセットアップしてください。</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
   <translation>GPU での最初の計算が失敗したため（{reason}）、エンジンは CPU 用にセットアップされました。GPU を再度試すには、より新しいドライバをインストールしてください。</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>{folder} のディスクの空きは {free} ですが、エンジンには {needed} が必要です。空きを作ってから、再度セットアップしてください。ダウンロード済みの分は保持されます。</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>エンジンのフォルダ {folder} に書き込めません: {reason}。アクセス権を変更するか、環境変数 MICROFLOW_ENGINE_FOLDER で別のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
   <translation>{folder} で別のセットアップが実行中です（プロセス {pid}）。終了するまで待つか、それを開始した QGIS でキャンセルしてください。</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>{name} をダウンロードできませんでした: {reason}。ネットワークと QGIS の設定のプロキシを確認して、再度セットアップしてください。受信済みの分は保持されます。または、MicroFlow の設定で、PyTorch が入ったインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} の内容が2回とも想定と異なりました（sha256 は {expected} ではなく {found}）。ダウンロードを書き換えているものがないか、ネットワークまたはプロキシの管理者に問い合わせるか、別のネットワークで再度セットアップしてください。</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>セットアップが「{step}」で失敗しました: {reason}。MicroFlow の設定で「修復」を試してください。詳細は {log} にあります。</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>{folder} にはまだエンジンがありません。MicroFlow の設定でエンジンをセットアップしてください。</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>{folder} のエンジンのセットアップが完了していません。MicroFlow の設定の「修復」を押すと続行します。ダウンロード済みの分は保持されています。</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} のエンジンが破損しています: {reason}。MicroFlow の設定の「修復」で作り直せます。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} のエンジンは Python {expected} で作成されましたが、現在のインタプリタは Python {found} です。MicroFlow の設定の「修復」で作り直せます。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>{folder} のエンジンは別のバージョンの MicroFlow で作成されました。MicroFlow の設定の「修復」で最新にできます。</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} を削除できません: {reason}。他の QGIS ウィンドウなど、エンジンを使用しているものをすべて閉じて、再度試してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>{path} を重みとして読み込めません: {reason}。数値だけを含む PyTorch チェックポイント（.pt、.pth）か、.safetensors ファイルを選択してください。他から入手したものであれば、ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} には MicroFlow が対応するネットワークが含まれていません: {reason}。公開されている MicroFlow のチェックポイント（irseparated、irshared、irseparatedinverse）か、このプロジェクトで作成された重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>重み {path} では動きを測定できません: 動きが既知の {count} 組の画像ペアでの平均誤差は {error} px です。すべて 0 と答えた場合は {zero} px で、許容されるのは {most} px までです。別の重みを選択してください。</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>その名前の重みは既にあります: {path}。別の名前を選択するか、先に既存の重みを削除してください。</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>「{name}」は重みの名前にできません。名前は、ファイル名からフォルダと拡張子を除いたもので、builtin と none は使用できません。別の名前を選択してください。</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
   <translation>{folder} に重みを書き込めませんでした: {reason}。書き込み可能で、十分な空きのあるフォルダを選択してください。</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>「{url}」はファイルのアドレスではありません。https:// または http:// で始まり、ファイル名で終わるアドレスを入力してください。</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>{url} をダウンロードできませんでした: {reason}。アドレス、ネットワーク、QGIS の設定のプロキシを確認して、もう一度ボタンを押してください。受信済みの分は保持されます。</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>変位の矢印</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>プロジェクトに変位レイヤがありません。先に MicroFlow を実行してください。</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>断層を横切るプロファイルを描く</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>変位を矢印で表示</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>画像を比較し、位置が合っているか確認</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>Python コマンドとしてコピー</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>qgis_process コマンドとしてコピー</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>デフォルトに戻す</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>MicroFlow の設定…</translation>
  </message>
  <message>
   <source>The command is in the clipboard.</source>
   <translation>コマンドをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>変動前の画像と変動後の画像を選択してください。</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>地表変位を測定…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow ガイド</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host} がステータス {status} を返しました</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} からの応答が途絶えました</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow は専用のエンジンで PyTorch を使って計算しますが、エンジンがまだありません。</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>PyTorch が入った Python を選択</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>診断情報を、個人名を除いてクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>環境変数 MICROFLOW_ENGINE_PYTHON に {python} が指定されており、下の選択より優先されます。</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>MicroFlow のエンジンを削除中</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>エンジンと、そのセットアップで作成されたものをすべて削除しました。</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>このコンピュータを調査中</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>MicroFlow のエンジンをセットアップ中</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>エンジンを確認中</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>キャンセル中…</translation>
  </message>
  <message>
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>エンジンは使用中です。実行が終わるまで待つか、キャンセルしてください。</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>両画像の共通範囲全体</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>プレビューを重ねて見るには、変位レイヤを表示してください。</translation>
  </message>
  <message>
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>プレビューは地図に表示されている部分が対象です。地図を結果の位置へ移動してください。</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>前回の実行の平滑化前の変位がなくなっています（{path}）。他のTV強度をプレビューするには再実行してください。</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>測線方向（{unit}）</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>右方向（{unit}）</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>距離（{unit}）</translation>
  </message>
  <message>
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>この地点: 東 {east} m、北 {north} m。方位 {azimuth}° へ {size} m。</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>この地点: 右 {east} px、上 {north} px。方位 {azimuth}° へ {size} px。</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>信頼度 {value}。</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
   <translation>グラフの表示には QGIS の Python に matplotlib が必要です。下の数値と CSV は、なくても利用できます。</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>MicroFlow プロファイル</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>スワス幅</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>断層を横切る線の両端を、地図上でクリックしてください。</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>グラフを保存</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>中央値</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>この線に沿った変位がありません。結果を横切るように描いてください。</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>開口量:</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>ずれ量（+ = 右横ずれ）:</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>CSV としてコピー</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>グラフを保存…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label} 片側の点が少なすぎます。</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>開始中…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>設定…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>実行中にプロジェクトが閉じられました。変位は {path} にあります。</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage}（{count} 件の実行）</translation>
  </message>
  <message>
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>何も測定できませんでした: 両方の画像にデータのあるピクセルがありません。</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>実行はキャンセルされました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
   <translation>環境変数 MICROFLOW_SCRATCH_FOLDER に {folder} が指定されており、下の選択より優先されます。</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>未完了の実行</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>最終更新</translation>
  </message>
  <message>
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>実行中、配列はこのフォルダに置かれます。変動前の画像の1ピクセルにつき約 {bytes} バイトです。キャンセルまたは失敗した実行の完了済みタイルはここに残り、同じ画像とパラメータで再開すると、そこから続行されます。</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>エンジン</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>一時ファイル</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>修復</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>エンジンは正常です: Python {python} と PyTorch {torch} が {devices} で計算します。</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>NVIDIA GPU (CUDA) と CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>Apple GPU (MPS) と CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>エンジンをセットアップ</translation>
  </message>
  <message>
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>{download} をダウンロードし、{folder} のディスクを {disk} 使用します。所要時間は 20 Mbit/s で{duration}です。</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
   <translation>追加のダウンロードはありません。{folder} のディスクを {disk} 使用し、所要時間は{duration}です。</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>QGIS 自身の Python は変更されません。</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>まだセットアップされていません。</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>キャンセルしました。ダウンロード済みの分は保持されます。</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>Python を取得中</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>環境を作成中</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>インストール中</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>計算できるか確認中</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}、残り{duration}</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>Python {python} と PyTorch {torch} で、{device} 用にセットアップされています。</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>失敗しました: {reason}。詳細は MicroFlow のログにあります。</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>{device} での計算に失敗しました: {reason}。</translation>
  </message>
  <message>
   <source>Brings Python {python} along.</source>
   <translation>Python {python} も併せて導入します。</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
   <translation>インポートしました: {path}。元のファイルの sha256: {sha256}。</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>ダウンロード中… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>重みをダウンロード中</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>ダウンロード中…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>ダウンロードはキャンセルされました。「ダウンロードしてインポート」をもう一度押すと続きから再開します。受信済みの分は保持されます。</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>キャンセルしました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>削除しました: {path}。</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>{strength} px でのプレビューです。まだ何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>スライダーを動かすと、他の強度を地図上で確認できます。</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>プレビューを計算中…</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>左: 変動前の画像。右: 結果の分だけ戻した変動後の画像。ドラッグで境界を移動、スペースキーで切り替え、別の地図ツールを選ぶと終了します。</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>画像を比較するには拡大してください。地図の表示範囲が広すぎます。</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>先に地図を結果の位置へ移動してください。</translation>
  </message>
  <message>
   <source>Choose the two images of the result in the dock first.</source>
   <translation>先に、結果の元になった2枚の画像をドックで選択してください。</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>選択</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全ファイル</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>重みをインポート</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>なし（精密化のみ）</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>内蔵</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>学習範囲</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>動きが既知のペアでの誤差</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>ベンチマーク、同一時期</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>ベンチマーク、2時期</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>{reach} px までの動き</translation>
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
   <translation>{error} px（すべて 0 の場合: {zero}）</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{device} で {seconds} 秒/Mpx</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>TV強度 {strength} px の結果を地図に表示しています。</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>ノイズと区別できる動きはありませんでした: 信頼度の最高値は {best} です。結果は非表示です。日付、季節、またはバンドがより近い画像を選択してください。</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>結果の表示下限である信頼度 {least} に達するピクセルがありません: 最高値は {best} です。結果は非表示です。表示するには下限を下げてください。</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>変動後の画像は、変動前の画像に合わせて1回リサンプリングされます。</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>画像に座標参照系がありません: 結果はピクセル単位になります。</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>変動前の画像の {share}% が雲に覆われています: 除外範囲のレイヤで除いてください。</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>変動後の画像の {share}% が雲に覆われています: 除外範囲のレイヤで除いてください。</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>約 {hours} 時間</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>測定範囲の {share} を {device} により {seconds} 秒で測定しました。ノイズは東方向 {east} {unit}、北方向 {north} {unit} です。</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>{side} {unit} のピクセルを {cols} × {rows} px（{megapixels} Mpx）測定します。</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>約 {seconds} 秒</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>約 {minutes} 分</translation>
  </message>
  <message>
   <source>Takes {duration}, by the speed of the last run.</source>
   <translation>前回の実行速度に基づく所要時間は{duration}です。</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>バンドが異なります（{pre}、{post}）: バンド間の違いは動きではありません。両方の画像で同じバンドを選択してください。</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>変動後の画像のピクセルは、変動前の画像の {ratio} 倍の大きさです。信頼度が低くなると予想されます。</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>画像のセンサが異なります（{pre}、{post}）。信頼度が低くなると予想されます。</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>画像の間隔は {years} 年です: 地表が変化した場所では何も測定できません。</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>結果の分だけ戻すと、変動後の画像は変動前の画像とよりよく一致します: 局所相関は {after}、戻さない場合は {before} です。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>結果の分だけ戻しても、変動後の画像と変動前の画像の一致は改善しません: 局所相関は {after}、戻さない場合は {before} です。ほとんど動きがなかったか、結果が誤っています。信頼度を確認し、別の重みを試してください。</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>地表変位</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>実行はキャンセルされました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>変位を推定</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>2枚の画像の間に地表がどれだけ動いたかを、サブピクセル精度で測定します。</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>同じ場所の2枚のオルソ補正画像の間に地表がどれだけ動いたかを、断層をシャープに保ったまま、すべてのピクセルでサブピクセル精度で測定します。
結果は変動前の画像のグリッド上での地表のメートル単位の値で、東と北が正であり、信頼度が付きます。座標参照系のない画像ではピクセル単位で、右と上が正です。グリッドが異なる画像は、先に一方に合わせられます。どちらかの画像にデータがないところと、そこから数ピクセル以内では、結果もありません。</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>太陽とともに動いた影、雲、雪、水面、耕された畑、新しい建物は、動きのように見えたり、動きを隠したりします。そこでは信頼度が低いことが多いものの、必ずではありません。実行時に示されるノイズより小さいずれ量は測定できません。オルソ補正の誤差は、起伏やセンサの縞に沿った動きのように見えます。断層から離れた場所では、変位はほぼ 0 になるはずです。最大変位を超える動きは検出されません。</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>ノイズを測定中…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>結果のあるピクセルの割合（0–1）</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>東成分のノイズ（m）</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>北成分のノイズ（m）</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>画像の局所相関、−1 から 1</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>変動後の画像を結果の分だけ戻したときの局所相関</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>所要時間（秒）</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>使用したデバイス</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>地震,断層,ずれ量,変位量,相関,オプティカルフロー,画像ペア,COSI-Corr,動き,氷河,地すべり</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>画像の位置を合わせています…</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>断層変位の大きさ</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>変位場がどこで不連続に変わるか、また何メートル変わるかを示します。</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>変位場がどこで、どれだけ不連続に変わるかを示します。値はガウシアン勾配の最大特異値で、シャープな段差ではそのずれ量がメートル単位で得られるように調整されています。四方それぞれスケールの12倍の範囲における勾配の中央値を先に差し引くため、平行移動と一様な傾斜では 0 になります。
せん断、面積ひずみ、回転は、背景を含む同じ勾配から計算され、単位はありません。回転は反時計回りが正で、右横ずれ断層では負、左横ずれ断層では正になります。</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>ノイズ、縞、雲の縁も、断層と同じように不連続になります。長くまっすぐな線を信頼し、変位のノイズと比較してください。スケールより幅の広い断層では、ずれ量より小さい値になります。その場合は断層を横切るプロファイルで測定してください。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>変位の不連続量（メートル単位）の GeoTIFF。</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>ガウシアンの標準偏差（ピクセル単位）。スケールが大きいほどノイズは減り、ぼけは増えます。欠損ピクセルからこの距離以内のピクセルには結果がありません。</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>せん断</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>せん断ひずみ √((u_x − v_y)² + (u_y + v_x)²) の GeoTIFF。u は東、v は北。</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>面積ひずみ</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>面積ひずみ u_x + v_y の GeoTIFF。地面が開くところで正。</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>回転</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>回転 ½ (v_x − u_y) の GeoTIFF。右横ずれ断層で負。</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>断層,地表地震断層,ずれ量,変位量,ひずみ,せん断,面積ひずみ,膨張,回転,勾配</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>スケール（px）</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>測定中…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>信頼すべきでない場合:</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>引用:</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>重みをインポート</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>ネットワークの応答を測定したうえで、そのチェックポイントをここで使えるようにします。</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>公開されている MicroFlow ネットワークの重み（irseparated、irshared、irseparatedinverse のいずれかの種類の PyTorch チェックポイント）、またはこのプロジェクトで学習した重みを、ファイルに含まれうるコードを一切実行せずに読み込みます。
次に、動きが既知の画像ペアをネットワークに与えます。その応答から、成分の順序と符号、どちらの画像のピクセル上の値か、ゲイン、バイアスが求まります。これらは重みと同じ場所のカードに保存され、実行のたびに適用されます。応答が動きになっていない重みは拒否されます。
結果は、「変位を推定」の「重み」パラメータで使う、カード（.json）付きの .safetensors ファイルです。</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>ペアはシミュレーションで、動きは最大 2 px です。これらで良好な重みでも、お使いの画像やより大きな動きには弱いことがあります。動きのわかっているペアで評価し、各実行が示す画像の相関にも注意してください。</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>PyTorch チェックポイント、または .safetensors ファイル。</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>重みの名前。省略すると、ファイルと同じ名前になります。</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>重みの保存先。デフォルトのフォルダにあるものは、ドックの選択肢に表示されます。</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>重みの入手元（アドレスまたは引用文献）。カードに保存されます。</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>チェックポイント</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>重みのフォルダ</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>入手元</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>チェックポイント,PyTorch,ネットワーク,GeoFlowNet,safetensors,モデル</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>インポートしたファイルの sha256</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>動きが既知のペアでの平均誤差（px）</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>すべて 0 と答えた場合の平均誤差（px）</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>重みの種類は {kind}、sha256 は {sha256} です。</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>動きが既知の画像ペアでの平均誤差は {error} px です（すべて 0 と答えた場合: {zero} px）。</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>右方向と下方向の動き（ピクセル単位）は、ネットワークが出力する2つの成分に行列 {direction} を掛けて {bias} px を加えたものです。これは、変動前の画像から変動後の画像へ {grid} 進んだ位置にあるグリッドのピクセルでの値です。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>ファイル {path} がありません。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全ファイル</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>重みを評価</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>このコンピュータで、シミュレーション画像ペアを使って重みの誤差と速度を調べます。</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>プラグイン付属のシミュレーション画像ペア（太陽の位置が異なり、畑が耕された2時期の間に生じた 0.6 px の断層）の変位をデフォルト設定で推定し、与えた動きと比較します。
誤差はピクセル単位の平均エンドポイント誤差で、全体と断層から 6 px 以内について、すべて 0 と答えた場合の誤差と並べて示します。時間には精密化と平滑化が含まれます。</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>1組のペア、しかもシミュレーションにすぎません。わかるのはプログラムの誤りと、重みの間の大きな差です。重みのカードにあるベンチマークは実画像によるものです。他のプログラムが動作していると、時間は長くなります。</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>ベンチマーク,誤差,速度,ネットワーク,モデル</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>平均誤差（px）</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>断層付近の平均誤差（px）</translation>
  </message>
  <message>
   <source>Time taken for a megapixel (s)</source>
   <translation>1メガピクセルあたりの所要時間（秒）</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>測定に使うバンド。両方の画像で同じ種類のものを選びます。</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>全変動による変位場の平滑化の強さ（ピクセル単位）。これに比べて小さい段差は平らになり、断層はシャープなまま残ります。0 では測定したままの変位場になります。</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>平滑化が変位の段差に課すペナルティ。log-tv ではペナルティが段差の高さに対して緩やかに増加し、断層のずれ量がそのまま残ります。tv では高さに比例して増加します。</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>計算に使うデバイス。auto は CUDA グラフィックカード、Apple のもの（mps）、プロセッサ（cpu）の順に使用します。グラフィックカードのメモリに収まらないものは、プロセッサで計算されます。</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>水平変位のラスタ。メートル単位で東と北が正（座標参照系がない場合は、ピクセル単位で右と上が正）。</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>東方向の変位のバンド。</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>北方向の変位のバンド。</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>変動前の画像。結果はこの画像のピクセル上に得られます。GDAL で開けるラスタであれば何でもよく、明るさを表す1つのバンド（パンクロマティック、可視、赤外）を使います。</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>変動後の画像。センサ、季節、時刻が同じものが最適です。グリッドが異なる場合は、1回リサンプリングされます。</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>画像のうち測定する長方形の部分。地図の表示範囲、地図上に描いた長方形、またはレイヤの領域を指定できます。省略すると、両画像の共通範囲全体になります。不規則な輪郭にするには、「除外範囲」でそれ以外を覆うポリゴンレイヤを選んでください。</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>水域、雲など、測定すべきでないものを囲むポリゴン。</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>ネットワークの重み。builtin、カード（.json）が同じ場所にある .safetensors ファイルのパス、または精密化のみの場合は none。他の重みからは、アルゴリズム「重みをインポート」でこのファイルを作成できます。</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>ネットワークの後に最小二乗法による精密化を行い、残る約 0.1 ピクセルの誤差を取り除きます。</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>探索する最大の動き（変動前の画像のピクセル単位）。値が大きいほど時間がかかり、誤対応が増えます。</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>タイルを測定するワーカーを持つ Dask クラスタのスケジューラのアドレス（例: tcp://10.0.0.1:8786）。空の場合はこのコンピュータで測定します。ワーカーには PyTorch、NumPy、safetensors が、エンジンの Python にはさらに distributed が必要です。</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>画像を処理するタイルの一辺の長さ。必要なメモリが変わるだけで、結果は変わりません。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>3バンドの GeoTIFF: 東方向と北方向の変位（メートル単位）、および 0 から 1 の信頼度。</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>水平変位の大きさの GeoTIFF（メートル単位）。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>数ピクセルにわたる変位の不連続量の GeoTIFF（メートル単位）。シャープな断層ではそのずれ量が得られます。アルゴリズム「断層変位の大きさ」を参照してください。</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>変位と同じ形式の、最後の平滑化を行う前の GeoTIFF。「変位を正則化」を使うと、再実行せずに、別のTV強度での結果をここから得られます。</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>TV強度（px）</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>ペナルティ</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>変位</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>東方向のバンド</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>北方向のバンド</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>変動前の画像</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>変動前の画像のバンド</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>変動後の画像</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>変動後の画像のバンド</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>測定範囲</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>除外範囲</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>精密化</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>最大変位（px）</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask スケジューラ</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>タイルサイズ（px）</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>変位の大きさ</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>平滑化前の変位</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>別の実行の終了を待っています…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>エンジンを起動中…</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>残り約 {hours} 時間</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>残り約 {seconds} 秒</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>残り約 {minutes} 分</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>{file} に書き込み中…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>変位を正則化</translation>
  </message>
  <message>
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>断層をシャープに残したまま、変位場を平滑化します。</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>MicroFlow の結果や他のプログラムの結果の変位場を、断層をシャープに残す全変動で平滑化します。メートル単位の値は、処理前に地上でのピクセルサイズで割り、処理後に掛け戻すため、強度の意味はどこでも同じです。ラスタに 0 から 1 の信頼度を表す3番目のバンドがある場合、信頼度の低いピクセルは周囲の値に従います。
欠損ピクセルは欠損のままです。</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>平滑化で除かれるのはノイズであり、誤差ではありません。数ピクセルより幅の広い縞、傾斜、雲の跡は残ります。強度がずれ量に比べて大きいと、ずれ量は小さくなるか消えます。処理前の変位場と比較してください。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>3バンドの GeoTIFF: 東方向と北方向の変位（メートル単位）、および入力に信頼度がある場合はその信頼度。</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>変位を読み込み中…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>平滑化,ノイズ除去,フィルタ,全変動,log-TV,正則化,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>正則化した変位</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>バンド 3 の値は {lowest:.3g} から {highest:.3g} までですが、信頼度は 0 から 1 の間の値です。このバンドは使用せず、すべてのピクセルを同じ重みで扱います。</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>信頼度（0–1）</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>東方向の変位（m、+ = 東）</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>北方向の変位（m、+ = 北）</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>右方向の変位（px、+ = 右）</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>上方向の変位（px、+ = 上）</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>東方向の変位、平滑化前（m、+ = 東）</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>北方向の変位、平滑化前（m、+ = 北）</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>東方向の変位、正則化後（m、+ = 東）</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>北方向の変位、正則化後（m、+ = 北）</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>変位の大きさ（{unit}）</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>断層変位の大きさ（{unit}）</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>面積ひずみ（+ = 開口）</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>回転（− = 右横ずれ）</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>測定済みの分は保持されます。同じ画像とパラメータで再実行すると、そこから続行されます。それまでは {folder} に {megabytes} MB が残ります。</translation>
  </message>
  <message>
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>以前の実行が完了していません。そのタイルから続行します。</translation>
  </message>
 </context>
</TS>
