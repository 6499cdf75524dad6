<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  画像</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>対象範囲</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>詳細設定</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  結果</translation>
  </message>
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
   <source>Show where the confidence is at least</source>
   <translation>表示する信頼度の下限</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>3  Use it</source>
   <translation>3  活用</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>実行の進捗</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
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
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow は、独立したプログラムである「エンジン」の中で PyTorch を使って計算します。QGIS 自身の Python は一切変更されません。</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>管理型: MicroFlow が専用のエンジンをセットアップ</translation>
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
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>このコンピュータにあるネットワークの一覧です。実行に使うものは、ドックの「詳細設定」で選択します。</translation>
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
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
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
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>補正を当てはめるための安定域が足りません: 信頼できないピクセル、断層、ポリゴンの外に残るのは {nodes} 点だけです。動かない場所をポリゴンで指定するか、動く範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} には測定元の2枚の画像が記されていないため、画像を比較できません。変位を測定し直し、そのレイヤを選択してください。</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path} は画像 {image} から測定されましたが、その画像がなくなっています。元に戻すか、変位を測定し直してください。</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>{path} の測定後に {image} の大きさか位置が変わっています。以前の画像に戻すか、変位を測定し直してください。</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>東方向と北方向がどちらも {path} のバンド {band} です。2つの異なるバンドを選択してください。MicroFlow の結果ではバンド 1 と 2 です。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>{path} のバンド {band} の単位は {unit} です: 変位ではなく速度です。先に ラスタ &gt; ラスタ計算機... で画像間の時間を掛け、結果の単位を m にしてください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>{path} のバンド {band} の単位 {unit} は、長さの単位として認識できません。先に ラスタ &gt; ラスタ計算機... でメートルに換算し、結果の単位を m にしてください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>{path} のバンド {band} の単位は {unit} ですが、ラスタに座標参照系がなく、地上でのピクセルサイズが分かりません。ファイルに正しい座標参照系を割り当ててください（ラスタ &gt; 投影法 &gt; 投影法（CRS）を設定）。</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>{path} の2つの成分は単位が異なり（{east} と {north}）、一方はピクセルです。同じ単位の2つのバンドを選択してください。</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>選択された変位は {count} 個ですが、統合には2個以上必要です。さらに選択してください。</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>変位が {fields} 個、不確かさが {uncertainties} 個あります。変位ごとに1つの不確かさを同じ順序で選択するか、何も選択しないでください。</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>{count} 個の変位に共通するピクセルがないため、ノイズが分かりません。同じ地域の変位を選択してください。</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>{count} 個の変位は同じ値です。実質的に1つの測定であり、統合しても良くなりません。異なる画像ペアの変位を選択してください。</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>{name} の2つの日付が分かりません。「日付」にすべての変位の日付を入力するか、ラスタの名前に日付を入れてください。</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>エンジンがエラーで停止しました: {reason}。詳細は MicroFlow のログを参照してください。</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>エンジンの実行用に選択された Python {python} がありません。MicroFlow の設定、または環境変数 MICROFLOW_ENGINE_PYTHON が設定されている場合はその値で、別のものを選択してください。</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
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
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>エンジンが {minutes} 分間応答しなかったため、終了させました。再実行してください。完了済みのタイルは保持されます。メモリが不足していた場合は、先に他のプログラムを閉じるか、タイルサイズを小さくしてください。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} の Dask クラスタから、測定済みタイルではないものが返されました: {reason}。ワーカーが信頼でき、同じ PyTorch が入っているか確認するか、このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>画像の小さな部分を測定するためのメモリも足りません（タイルサイズ: {tile} px）。他のプログラムを閉じて、再実行してください。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>Dask スケジューラ {address} は TLS を使用するため、認証局の証明書、このコンピュータの証明書、その鍵の3つのファイルが必要です。足りないファイルがあります（{file}）。MicroFlow の設定で選択してください。</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Dask スケジューラ {address} を使用できません: {reason}。アドレスを確認するか、このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} に Dask がありません（{reason}）。そこに pip で distributed をインストールするか、このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} の Dask クラスタに {seconds} 秒間ワーカーがありませんでした。ワーカーを起動して再実行してください。測定済みの分は保持されます。このコンピュータで測定する場合は DASK_SCHEDULER を空にしてください。</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>重み「{weights}」で精密化なしでは、何も測定されません。精密化をオンにするか、重みを選択してください。</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>この処理に必要なメモリが QGIS にありません。以前の結果は変わっていません。他のプログラムを終了するか、より小さい画像を選んで、もう一度実行してください。</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>実行用のファイルの読み書きができませんでした: {reason}。{folder} のディスクに空きがあるか確認して、再実行してください。</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>一時フォルダ {folder} は別のユーザーのものであるか、他のユーザーが書き込める状態です。MicroFlow の設定で別のフォルダを選択するか、環境変数 MICROFLOW_SCRATCH_FOLDER が設定されている場合はそこで指定してください。</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>デバイス「{device}」はここにはありません。使用できるのは {there} だけです。このいずれか、または auto を選択してください。</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path} は形式 {format} の変位ではありません。「形式」で {formats} のいずれかを選択し、2つの成分が別々のファイルにある場合は、もう一方を「2番目のファイル」で指定してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>{path} を読み込めません: {reason}。別のファイルを選択するか、入手元からコピーし直してください。</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first} のセル数は {first_size}、{second} のセル数は {second_size} です。1つの結果に属するファイルを選択してください。</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>{path} のもう一方の成分（{part}）が同じフォルダにありません。「2番目のファイル」でそのファイルを指定してください。</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} には {asked} のレイヤがありません。期間は {first} から {last} までです。この期間内の2つの日付を選択してください。</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} は速度（{unit}）ですが、どの日付の間のものかがファイルに記されていません。「日付」に両方の日付を入力してください（例: 2016-07-18 2016-08-03）。</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} には日付が2つありません。2016-07-18 2016-08-03 のように入力してください。</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} には値の単位が記されていません。「単位」で選択してください。</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} には値の正の向きが記されていません。「符号」で選択するか、両方の画像を指定して画像から判定させてください。</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>{path} の符号は画像から判定できません: 画像の相関は {best} では {best_score}、{next} では {next_score} です。「符号」で符号を選択してください。</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>{path} の値は画像のピクセル単位ですが、ファイル自体のセルは大きさが異なります。「ピクセルサイズ」に画像のピクセルの大きさを入力するか、変動前の画像を指定してください。</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path} は {cols} × {rows} セル、変動前の画像は {image_cols} × {image_rows} ピクセルです: セルが画像上のどこに位置するのか分かりません。測定に使われた画像を選択してください。</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>サンプル数 {count} は完全な共分散を求めるには多すぎます（最大 {most}）。セルを大きくするか、しきい値を上げるか、変位場の範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>{path} には、サンプルにできるほど値の確かなセルがありません。最小セルを小さくするか、値のより多いラスタを選択してください。</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} には地球上の座標が必要ですが、{path} には座標参照系がありません。ファイルに正しい座標参照系を割り当てるか（ラスタ &gt; 投影法 &gt; 投影法（CRS）を設定）、別の形式を選択してください。</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>形式 {format} には、行が西から東に並ぶラスタが必要ですが、{path} の行はそうではありません。先に再投影してください（ラスタ &gt; 投影法 &gt; 再投影（warp））。</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>{first} から {last} までの変位が2つありますが、{format} では日付のペアごとに1つだけです。一方を除くか、先に統合してください（「変位を統合」）。</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>形式 kite には、度単位または UTM で北が上のラスタが必要ですが、{path} は {crs} です。先に再投影してください（ラスタ &gt; 投影法 &gt; 再投影（warp））。</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} には両方の画像の日付が必要ですが、{path} には記されていません。「日付」に入力してください（例: 2016-07-18 2016-08-03）。</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>{all} 点の観測点のうち、変位が得られている場所にあるのは {count} 点だけです。{needed} 点が必要です。より単純な基準、より大きな半径、または別の観測点を選択してください。</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} には {what} のフィールドがありません。フィールドは {fields} です。正しいものを「{parameter}」で指定してください。</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} には、ポイントも経度と緯度のフィールドもありません。フィールドは {fields} です。ポイントとして読み込むか（レイヤ &gt; レイヤを追加 &gt; CSVテキストレイヤを追加...）、経度と緯度のフィールド名を lon と lat にしてください。</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>{path} を画像として読み込めません: {reason}。QGIS で表示できるラスタファイルを選択するか、入手元からコピーし直してください。</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} は地図サービス（{driver}）で、測定可能なピクセルではなく表示用の画像を返します。GeoTIFF などのファイルとして画像そのものを入手してください。</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} は QGIS がその場で計算するレイヤで、ファイルがありません。先に保存し（レイヤを右クリックし、エクスポート &gt; 名前を付けて保存...）、保存したファイルを選択してください。</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} のデータプロバイダは {provider} で、ここで読み込めるファイルがありません。先に保存し（レイヤを右クリックし、エクスポート &gt; 名前を付けて保存...）、保存したファイルを選択してください。</translation>
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
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>{path} のバンド {band} はカラーパレットの番号で、明るさの値ではありません。別のバンドを選択するか、先に画像を変換してください（ラスタ &gt; 変換 &gt; PCTをRGBに変換）。</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>{path} のバンド {band} はアルファバンドで、透明度を示すものであり、明るさの値ではありません。別のバンドを選択してください。</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>{path} のバンド {band} には値が {low} と {high} しかありません: マスクであり、明るさの値ではありません。別のバンドか画像を選択してください。</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} はオルソ補正されていません: {how} で位置が与えられており、ピクセルはセンサの視線方向と起伏によって歪んでいます。先に、ラスタ &gt; 投影法 &gt; 再投影（warp）で、追加のコマンドラインパラメータに {option} を指定してオルソ補正してください。</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} は基準点で位置が与えられているか、ジオトランスフォームの面積が 0 のため、規則的なグリッドがありません。先に幾何補正してください（ラスタ &gt; 投影法 &gt; 再投影（warp）、またはジオリファレンサ）。</translation>
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
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} から {end} への変換 {name} の精度は {accuracy} m にとどまり、半ピクセルより大きな誤差があります（1ピクセルは {pixel} m）。プロジェクト &gt; プロパティ &gt; 変換 でより良い変換を選択するか、不正確な変換を許可してください。{better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} と {end} は測地基準系が異なり、その間の変換 {name} の精度が不明です。プロジェクト &gt; プロパティ &gt; 変換 で変換を選択するか、不正確な変換を許可してください。{better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>画像が重なっていません: 変動前の画像の範囲は {pre}、変動後の画像の範囲は {post} です。同じ地域の画像を選択し、座標参照系を確認してください。</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
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
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>{path} には信頼度が {least} 以上の場所がありません: 矢印で表示できる動きがありません。別の結果を選択するか、日付、季節、またはバンドがより近い画像を選択してください。</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>「データなしの値」の {word} は数値ではありません。数値を空白で区切って入力してください（例: 0 -9999）。</translation>
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
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>除外範囲のレイヤ {mask} には座標参照系がなく、ポリゴンが画像上のどこにあるのか分かりません。正しい座標参照系を設定してください（レイヤ &gt; レイヤのCRSを設定...）。</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>除外範囲のレイヤ {mask} の座標参照系は {crs} で、画像の範囲では有効ではありません。先に画像の座標参照系に再投影してください。</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>マスクのポリゴン {number} を使用できません: {reason}。プロセシングツールボックスの「ベクタジオメトリ」グループにある「ジオメトリを修復」でレイヤを修復するか、マスクなしで実行してください。</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>結果の得られたピクセルがありません: 両方の画像に数十ピクセルにわたって途切れなくデータのある場所が、範囲内にありません。何も書き込まれていません。別の範囲か小さいマスクを選択するか、先に点在する欠損ピクセルを埋めてください。</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>変動前と変動後の画像が同じです: {path} のバンド {band}。異なる2時期の画像を選択してください。</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>地上でのピクセルサイズを求められません: {crs} は {extent}（xmin, ymin, xmax, ymax）の全体をカバーしていません。画像の座標参照系を確認するか、画像を再投影してください。</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>変動前の画像が {before} 枚、変動後の画像が {after} 枚選択されています。それぞれ1枚以上、合計3枚以上選択してください。2枚の画像には「変位を推定」を使用してください。</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>ずれ量「{text}」は正の数のリストではありません。ピクセル単位のずれ量を空白で区切って入力してください（例: 0.1 0.2 0.4）。</translation>
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
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>2つの結果の書き込み先がどちらも {path} になっています。それぞれに別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>{platform} の {device} 用の PyTorch は、セットアップでは用意できません。MicroFlow の設定で、PyTorch が入ったインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>このシステムは {found} ですが、PyTorch には {needed} 以降が必要です。システムを更新するか、MicroFlow の設定で、より古い PyTorch が入ったインタプリタを選択してください。</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>NVIDIA GPU 用の PyTorch はセットアップされませんでした: {reason}。より新しい GPU ドライバをインストールするか、CPU 用にエンジンをセットアップしてください。</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
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
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} のエンジンが破損しています: {reason}。MicroFlow の設定の「修復」を押して作り直してください。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} のエンジンは Python {expected} で作成されましたが、現在のインタプリタは Python {found} です。MicroFlow の設定の「修復」を押して作り直してください。</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>{folder} のエンジンは別のバージョンの MicroFlow で作成されました。MicroFlow の設定の「修復」を押して更新してください。</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} を削除できません: {reason}。他の QGIS ウィンドウなど、エンジンを使用しているものをすべて閉じて、再度試してください。</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>{name} にラインがありません。そのレイヤに断層をラインで描くか、別のレイヤを選択するか、「選択した地物のみ」をオフにしてください。</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>{name} のライン {number} には長さがありません: すべての頂点が同じ場所にあります。ラインを削除するか、2つ目の頂点を追加してください。</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>{name} にはラスタと重なるラインがありません: ラインの範囲は {lines}（xmin, ymin, xmax, ymax）、ラスタの範囲は {raster} です。ラスタを横切るトレースを選択し、両方の座標参照系を確認してください。</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>{name} のライン {number} は自分自身と交差または接触しているため、線に沿った順序が一つに決まりません。その場所でラインを分割するか（先進的デジタイズツールバーの「地物を分割」）、描き直してください。</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} には座標参照系がありませんが、ラスタにはあります（{crs}）。コンテキストメニューの「レイヤのCRSを設定...」で、レイヤに正しい座標参照系を設定してください。</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>{name} のラインを {start} から {end} に変換できません: {reason}。レイヤをラスタの座標参照系に再投影するか、座標を修正してください。</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>断層を横切る長さ {length:.6g} {unit} のボックスでは、{gap:.6g} {unit} のギャップの外に残る値が少なすぎます。長さを {least:.6g} {unit} 以上にするか、ギャップを小さくしてください。</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>{name} に沿った {count} 個のボックスには、断層の両側に変位のあるものがありません。別のトレース、より長いボックス、または欠損のより少ない変位を選択してください。</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>不確かさ {path} が変位のピクセルと一致しません: 不確かさは {cols} × {rows}、変位は {other_cols} × {other_rows} であるか、位置が異なります。同じ実行で得られた不確かさを選択してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>{path} を重みとして読み込めません: {reason}。テンソルだけを含む PyTorch チェックポイント（.pt、.pth）か、.safetensors ファイルを選択してください。このファイルをダウンロードした場合は、ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path} には MicroFlow が対応するネットワークが含まれていません: {reason}。公開されている MicroFlow のチェックポイント（irseparated、irshared、irseparatedinverse）か、このプロジェクトで作成された重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>重み {path} では動きを測定できません: 動きが既知の {count} 組の画像ペアでの平均誤差は {error} px です。すべて 0 の場合は {zero} px で、許容されるのは {most} px までです。別の重みを選択してください。</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>その名前の重みは既にあります: {path}。別の名前を選択するか、先に既存の重みを削除してください。</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>「{name}」は重みの名前に使えません。名前はフォルダと拡張子を除いたファイル名で、最大 200 バイトとし、builtin と none は使えません。別の名前を選択してください。</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
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
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>重みファイル {path} がありません。カード（.json）が同じ場所にある .safetensors ファイルか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>重み {path} にはカードがありません: {card} が存在しません。重みに付属するカードを同じ場所に置くか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>重みのカード {card} を使用できません（{reason}）。重みとカードを入手元から取得し直すか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>重みのカード {card} に記されたバックボーンは {found} ですが、このバージョンが対応するのは {known} です。別の重みか、これに対応したバージョンの MicroFlow を選択してください。</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>重みファイル {path} が途中で切れています: {expected} バイト中 {found} バイトしかありません。コピーまたはダウンロードをやり直してください。</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>重みファイル {path} はカードに記されたものと異なります: ファイルの sha256 は {found}、カードの記載は {expected} です。重みとカードを入手元から取得し直してください。</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>重み {path} は、カードに記されたアーキテクチャに適合しません: {reason}。別の重みか、内蔵の重みを選択してください。</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>重み {path} の成分の符号と順序が測定されていないため、結果の符号が逆になるおそれがあります。向きがカードに記された重みか、内蔵の重みを選択してください。</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>地表変位を測定…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow ガイド</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>他のプログラムの変位をインポート…</translation>
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
   <source>The command is on the clipboard.</source>
   <translation>コマンドをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>画像が1枚読み込まれています。もう1枚も読み込んでください。</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>変動前の画像と変動後の画像を選択してください。</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>安定域の動き: {right}に {east} {unit}、{up}に {north} {unit}。ノイズは {before} {unit}。</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>差し引くもの: 足りる範囲で最小のものを選びます。</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>縞も</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>差し引いた残りを地図に表示します。まだ何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>補正した結果を書き出します。</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>補正前の結果に書き戻します。</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>安定域を調べています…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>安定域の動きは中央で{right}に {east} {unit}、{up}に {north} {unit} です。ノイズは {before} {unit}、面を差し引くと {after} {unit} です。</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>平行移動</translation>
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
   <translation>安定域: 自動</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>安定域: ポリゴンの外</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>安定域: 動く所を描く</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>動く範囲の周囲をクリックし、右クリックで終了します。必要な数だけ描いてください。</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>縞の方向がはっきりしません。</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>差し引いた残りを地図に表示しています。まだ何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>動く場所</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>{path} は他のプログラムの変位として認識できません。変位である場合は、アルゴリズム「変位をインポート」で形式を選択してください。</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow は独立したエンジンで PyTorch を使って計算しますが、エンジンがまだセットアップされていません。</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>TV強度 {strength} px の結果を地図に表示しています。</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>ノイズと区別できる動きはありませんでした: 信頼度の最高値は {best} です。結果は非表示です。日付、季節、またはバンドがより近い画像を選択してください。</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>変動前の画像の {share}% が飽和しています: そこでは何も測定できません。別のバンドまたは画像を選んでください。</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>変動後の画像の {share}% が飽和しています: そこでは何も測定できません。別のバンドまたは画像を選んでください。</translation>
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
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>変動前の画像の {share}% が雲に覆われています: ポリゴンレイヤで除外してください。</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>変動後の画像の {share}% が雲に覆われています: ポリゴンレイヤで除外してください。</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>約 {hours} 時間</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>{side} {unit} のピクセルを {cols} × {rows} px（{megapixels} Mpx）測定します。</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>画像に共通する特徴がわずかしかありません: 範囲の大部分は測定できません。日付、季節、またはバンドがより近い画像を選択してください。</translation>
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
   <source>Takes {duration}, at the speed of the last run.</source>
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
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>太陽高度は変動前が {pre}°、変動後が {post}° でした: 影が異なり、動きのように見えることがあります。同じ季節の画像を選択してください。</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>予想される誤差（2倍程度の幅あり）: {error} {unit}（{px} px）。地図上で見える段差は約 {step} {unit} からです。</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>画像の一部が他の部分に対して約 {motion} px 動いていますが、探索するのは {limit} px までの動きだけです。&lt;a href="limit"&gt;{larger} px まで探索する&lt;/a&gt;。</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>太陽高度が {low}° しかありませんでした: 影の中の地面はうまく測定できません。</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>画像の一部に、この値が連続した領域があります。地表として扱われる限り、この領域の縁が地表であるかのように測定されます。</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>{value} をデータなしとする</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>両画像の共通範囲全体</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>平行移動を除去</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>上限を上げる</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>信頼できない部分を隠す</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>平滑化なしで試す</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>断層を横切るプロファイル</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>断層に沿ったすべり量</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>位置の時系列</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>変位を矢印で表示</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>画像の位置は合っていますか？</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>より多くの画像で測定…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>どれだけ小さなずれ量まで見える？</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>結果を保存</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>地図を作成</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>レポート…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>GNSS と比較…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>他のプログラム用にエクスポート…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>地図に結果がありません: 先に MicroFlow を実行してください。</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>プロジェクトに、QGIS の終了時に消える一時的な結果が表示されています。プロジェクトと同じ場所に保存しますか？</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>結果のフォルダ</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>結果を保存</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>MicroFlow の結果を保存中</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>保存はキャンセルされました。レイヤは以前のファイルを表示したままです。</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>結果を {folder} に保存しました。</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>すべての結果は {folder} に保存済みです。</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>ひずみの地図</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>結果のせん断、面積ひずみ、回転を表示します。補正を適用した後は、補正後の結果のものを表示します。</translation>
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
   <source>Displacement arrows</source>
   <translation>変位の矢印</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>プロジェクトに変位レイヤがありません。先に MicroFlow を実行してください。</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>この地点: 東 {east}{error} {unit}、北 {north}{error} {unit}。大きさ {size} {unit}、方位 {azimuth}°。</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>この地点: 右 {east}{error} px、上 {north}{error} px。大きさ {size} px、方位 {azimuth}°。</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>信頼度 {value}。</translation>
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
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>プレビューを重ねて見るには、変位レイヤを表示してください。</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>プレビューは地図に表示されている部分が対象です。地図を結果の位置へ移動してください。</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>前回の実行の平滑化前の変位がなくなっています（{path}）。他のTV強度をプレビューするには再実行してください。</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>ドックからの実行では、この Dask クラスタのワーカーに画像を送ります。アドレスがない場合は、このコンピュータで測定します。このコンピュータと同じように信頼できるクラスタだけを使用してください: 測定結果は、クラスタを管理する人が決められます。プロジェクトがこの選択を変えることはありません。</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>スケジューラ</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>認証局の証明書（TLS）</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>このコンピュータの証明書（TLS）</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>その証明書の鍵（TLS）</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>PEM ファイル</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>PyTorch が入った Python を選択</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>診断情報をクリップボードにコピーしました。ユーザー名は含まれていません。</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>環境変数 MICROFLOW_ENGINE_PYTHON に {python} が指定されており、下の選択より優先されます。</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>MicroFlow のエンジンを削除中</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>エンジンと、そのセットアップのファイルをすべて削除しました。</translation>
  </message>
  <message>
   <source>Checking this computer</source>
   <translation>このコンピュータを確認中</translation>
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
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>エンジンは使用中です。実行が終わるまで待つか、キャンセルしてください。</translation>
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
   <source>Cluster</source>
   <translation>クラスタ</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
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
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>実行中、配列はこのフォルダに置かれます。変動前の画像の1ピクセルにつき約 {bytes} バイトです。キャンセルまたは失敗した実行の完了済みタイルはここに残り、同じ画像とパラメータで再開すると、そこから続行されます。</translation>
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
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>{download} をダウンロードし、{folder} のディスクを {disk} 使用します。所要時間は 20 Mbit/s で{duration}です。</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
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
   <source>Installs Python {python} as well.</source>
   <translation>Python {python} もインストールします。</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
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
   <source>Starting…</source>
   <translation>開始中…</translation>
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
   <source>All files</source>
   <translation>全ファイル</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>重みをインポート</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name}（使用不可）</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
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
   <source>Select one line in a layer of lines, and make that layer active.</source>
   <translation>ラインレイヤでラインを1本選択し、そのレイヤをアクティブにしてください。</translation>
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
   <source>Along the selected line</source>
   <translation>選択したラインに沿って</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>レイヤとして保持</translation>
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
   <source>MicroFlow profiles</source>
   <translation>MicroFlow プロファイル</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>グラフの表示には QGIS の Python に matplotlib が必要です。下の文と CSV は、なくても利用できます。</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>{first} から {last} まで: 右 {east} px、上 {north} px。</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>{first} から {last} まで: 東 {east} {unit}、北 {north} {unit}。</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow 時系列</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>地図上でカーソルを動かしてください。クリックで地点を固定、右クリックで解除します。</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>位置の時系列のレイヤがありません。先に「変位の時系列」を実行してください（プロセシングツールボックス）。</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>ここには値がありません。</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>右方向（px、+ = 右）</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>上方向（px、+ = 上）</translation>
  </message>
  <message>
   <source>east ({unit}, + = east)</source>
   <translation>東方向（{unit}、+ = 東）</translation>
  </message>
  <message>
   <source>north ({unit}, + = north)</source>
   <translation>北方向（{unit}、+ = 北）</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>平滑化前（あれば）</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>同じ実行で得られた平滑化前の変位で測定します。平滑化した変位では、小さなずれ量が過小になります。</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>選択したラインのみ</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>変位</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>断層トレース</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>間隔</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>幅</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>ギャップ</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>重み付き平均</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>ラインを描く</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>候補を表示</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>2回のクリック間</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>すべり量（m、+ = 右横ずれ）</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>断層を横切るボックス</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>断層の両側に変位のあるボックスがありません。線を測定範囲内に移動するか、ボックスを長くしてください。</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>平均ずれ量 {parallel} {unit}（+ = 右横ずれ）、{opening} {unit}（+ = 開口）、長さ {length} {unit}。最大 {greatest} {unit}。{count} 個のボックスのうち {missing} 個は測定できませんでした。</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>ボックス {number}: {parallel} と {opening} {unit}。</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>MicroFlow 断層に沿ったすべり量</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>選択した点を除外</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>手動の移動を元に戻す</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>点とボックスを地図に追加</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>レポートを保存…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>全ファイルを保存…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>断層に沿ったラインを選択するか、描くか、候補を表示してください。</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>プロットには QGIS の Python に matplotlib が必要です。レイヤとレポートには必要ありません。</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>測定中…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>不連続を追跡中…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>全ファイルのフォルダ</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>断層の両端をクリックすると、その間で最も強い不連続を追跡します。</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>断層に沿ってクリックし、終点で右クリックします。Esc キーで最初からやり直します。</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>平滑化前の変位で測定。</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>不連続を探しています…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>ラインの候補がありません。描いてください。</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>トレースに沿った距離（{unit}）</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>トレースの右側（{unit}）</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>断層を追跡</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host} がステータス {status} を返しました</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} からの応答が途絶えました</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>エンジンが応答しません。待ち続けるか、実行を停止してください。完了済みのタイルは保持されます。</translation>
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
   <source>Wait</source>
   <translation>待つ</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>実行はキャンセルされました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>選択</translation>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>地表変位</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>実行はキャンセルされました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>east</source>
   <translation>東</translation>
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
   <translation>除外: {name}。値が別の変位と同じです。</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>ペアを統合中…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>変位を読み込み中…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>変位</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>3バンドの GeoTIFF: 東方向と北方向の変位（メートル単位）、および 0 から 1 の信頼度。</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>不確かさ</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>東方向と北方向の標準偏差の GeoTIFF（メートル単位）。</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>ペアの数</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>各ピクセルで使用したペアの数の GeoTIFF。</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>使用したペアの割合</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>値のあるペアのうち使用したものの割合（0 から 1）の GeoTIFF。</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>ペアのばらつき</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>ペア間の標準偏差の GeoTIFF。東方向と北方向、メートル単位。</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>画像1枚のノイズ、東方向（m）</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>画像1枚のノイズ、北方向（m）</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>1ペアのノイズ、東方向（m）</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>1ペアのノイズ、北方向（m）</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>使用したペア</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>除外した画像</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>除外: {image}。この画像のペアと他のペアとの差は、中央値で東方向 {east:+.3g} {unit}、北方向 {north:+.3g} {unit}、ピクセル間のばらつきで {scatter:.3g} {unit} です。</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} ペア。画像1枚のノイズ: 東方向 {image_east:.3g} {unit}、北方向 {image_north:.3g} {unit}。それに加わる1ペアのノイズ: 東方向 {pair_east:.3g} {unit}、北方向 {pair_north:.3g} {unit}。</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>変位を統合</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>同じ動きを表す複数の変位ラスタを1つに統合します。</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>MicroFlow や他のプログラムで得られた、同じ動きを表す変位ラスタを、ピクセルごとのロバストな重み付き平均で1つに統合します。1枚の画像の誤差はその画像を含むすべてのペアに共通するため、不確かさはペアの数ではなく画像の数に応じて小さくなります。ノイズの2つの成分は、どちらもラスタ同士の差と閉合差から測定されます。ペアが他と食い違う画像は除外され、ログに記されます。
結果は最初のラスタのグリッド上に得られます。グリッドの異なるラスタはリサンプリングされます。</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>標高モデルの誤差のように、すべてのラスタに共通する誤差は、ラスタ間の差には現れません。変動前後のどちらかの画像が2枚未満の場合、ノイズの2つの成分は区別できません。画像の記載がないラスタは、画像を共有しないペアとして扱います。</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>2つ以上の変位ラスタ: バンド 1 が東方向、バンド 2 が北方向（メートル単位）。</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>各変位の不確かさを同じ順序で指定します: バンド 1 が東方向、バンド 2 が北方向の標準偏差（メートル単位）。指定しない場合、すべて同じ重みになります。</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} 他 {count} 件</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>スタック,平均,中央値,ペア,閉合差,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>変位</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>不確かさ</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>フィールドを選択しない場合は、east、north、sigma_east、station などの名前から探します。</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>GNSS と比較</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>変位を GNSS 観測点での測定値と比較します。</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>各観測点の周囲の変位場の中央値を、同じ期間の観測点の変位と比較します: 東方向と北方向の残差（変位場 − GNSS、メートル単位）、その二乗平均平方根、および両方の σ による χ²。
「基準」を指定すると、両方の σ で重み付けした平行移動または平面を残差に当てはめ、比較の前に変位場から差し引きます。この場合、ゼロ点は GNSS で決まり、「補正済み」はその平行移動または平面を除いた変位場全体です。RMSE と残差は差し引いた後のものです。
観測点は、ポイントレイヤか、WGS 84 の経度と緯度をもつテーブル（CSV）です。矢印は GNSS を黒、変位場を赤で示します。</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>観測点の変位は、両画像の間の期間とちょうど一致していなければなりません。それより長いと別の動きが含まれます。係数の数が観測点の数と同じ場合、残差は消え、何の証明にもなりません: 自由度を確認してください。χ² が自由度よりはるかに大きい場合は、σ のどれかが小さすぎます。</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>バンド 1 と 2 の東方向と北方向の変位。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>バンド 1 と 2 の東方向と北方向の標準偏差（同じグリッド）。指定しない場合の σ は、ファイルに記された安定域の値、またはそれがなければ各観測点の周囲のピクセルのばらつきです。</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>両画像の日付の間の各観測点の変位をもつ、ポイントレイヤ、または経度と緯度のあるテーブル（CSV）。</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>観測点の変位と σ の単位: auto は、east_mm のようなフィールド名の末尾から判断し、それがなければメートルとします。</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>比較の前に残差に当てはめ、変位場から差し引くもの: なし、平行移動、または平面。</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>両方の変位、その差、差の標準偏差（メートル単位）をもつ観測点。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>基準の平行移動または平面を除いた変位の GeoTIFF。</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>観測点での変位場の値は、この距離以内のピクセルの中央値です。</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>東方向の変位のフィールド</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>北方向の変位のフィールド</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>東方向の σ のフィールド</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>北方向の σ のフィールド</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>観測点名のフィールド</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>比較中…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS（黒）と変位（赤）、m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{count} 点の観測点のうち {used} 点が変位場上にあります。RMSE は東方向 {east} m、北方向 {north} m、χ² は {chi2}（自由度 {freedom}）です。</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>GNSS 観測点</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>単位</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>基準</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>残差</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>補正済み</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>半径（px）</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,観測点,検証,残差,RMSE,基準,傾斜</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>東方向の RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>北方向の RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>基準なしの東方向の RMSE（m）</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>基準なしの北方向の RMSE（m）</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>差し引いた東方向の平行移動（m）</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>差し引いた北方向の平行移動（m）</translation>
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
   <translation>比較した観測点</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>結果の分だけ戻すと、変動後の画像は変動前の画像とよりよく一致します: 局所相関は {after} で、戻さない場合は {before}、偶然の場合は {chance} です。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>結果の分だけ戻しても、変動後の画像は変動前の画像とよりよくは一致しません: 局所相関は {after} で、戻さない場合は {before} であり、差は有意ではありません。ほとんど動いていないか、結果が誤っています: 信頼度を確認し、別の重みを試してください。</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>画像同士が一致しません: 局所相関は、変動後の画像を結果の分だけ戻すと {after}、戻さないと {before}、偶然の場合は {chance} です。この結果は測定値とはいえません。範囲とバンド、および動きが最大変位を超える可能性がないか確認してください。</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>変位を補正</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>安定域に現れる誤差（平行移動、傾斜、縞、外れ値）を変位から除きます。</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>動かない場所では、動きは見えないはずです。そこに見える動きは画像の誤差、すなわち平行移動、傾斜や曲面、センサの縞です。これらを安定域で当てはめ、全域から差し引きます。
安定域は自動で決まります: 信頼でき、断層変位の大きさの大きい場所とトレースから離れたピクセルです。または、安定域か、動く場所をポリゴンで指定します。当てはめでは断層の両側の間のずれ量を許容します。このずれ量は除去されず、両側は同じ量だけ逆向きに動くものと仮定します。
除去したものと、それに伴って除去されたトレースをまたぐずれ量の割合は、ログとファイルに記されます。</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>当てはめたものが実際の動きである可能性があります: 断層から離れるにつれて減衰する変位は傾斜に似ており、断層に沿った縞は断層のずれ量に似ています。除去はできるだけ少なくし、平面よりまず平行移動を試し、除去したものを確認してください。判断の決め手になるのは、GNSS など地上で測定した変位だけです。</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>変位のラスタ: バンド 1 が東方向、バンド 2 が北方向（メートル単位。座標参照系がない場合は右方向と上方向、ピクセル単位）。ある場合はバンド 3 が 0 から 1 の信頼度。</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>東方向と北方向の標準偏差（メートル単位、同じグリッド）。指定しない場合は、信頼できるピクセルを信頼度で決めます。</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>北から時計回りの角度。「縞」が angle の場合に使います。</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>線の中央値をとる長さ（ピクセル単位）。0 では線全体を使います。長さ方向に値が変化する縞にはウィンドウが必要です。</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>安定域を調べています…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>外れ値を探しています…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>動かない場所</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>動かない場所のポリゴン。誤差の当てはめはここだけで行います。</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>動く場所</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>氷河や地すべりなど、動く場所を覆うポリゴン。当てはめから除外されます。</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>断層トレース</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>断層に沿ったライン。断層のずれ量は変位場に残り、ラインから数ピクセル以内の地面は当てはめから除外され、補正で除去されるずれ量の割合が示されます。</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>除去する面</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>各成分から差し引く面: なし（none）、一定の平行移動、平面、または2次（quadratic）か3次（cubic）の曲面。</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>縞</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto は、変位場の縞の方向を探し、その方向に沿って一定なもの（線、検出器間の段差、ジッタ）を差し引きます。方向がはっきりしない場合は何もしません。angle では、指定した方向を使います。</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>外れ値</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>不確かさの非常に大きい値、近傍の中央値とかけ離れた値、または孤立した値の扱い: 残す（keep）、除去する（remove）、または周囲の値から正則化で埋める（fill）。</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>縞の方向（°）</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>縞に沿ったウィンドウ（px）</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>補正した変位</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>3バンドの GeoTIFF: 東方向と北方向の変位（メートル単位）、および入力に信頼度がある場合はその信頼度。除去したものはメタデータに記されます。</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>除去したもの</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>除去したものの GeoTIFF。東方向と北方向、メートル単位。</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>補正後の不確かさ</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>補正した変位の東方向と北方向の標準偏差の GeoTIFF（メートル単位）: 当てはめの誤差を含みます。</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>補正前の安定域のノイズ（m）</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>補正後の安定域のノイズ（m）</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>除去された断層のずれ量の割合（0–1）</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>平行移動,傾斜,トレンド除去,傾斜除去,縞除去,縞,ジッタ,外れ値,安定域,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>値の得られた地面の {share:.0%} に当てはめました。</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>縞の方向 {azimuth:.1f}°（北から時計回り）、他の方向の {clarity:.1f} 倍の明瞭さ: {form}を差し引きました（最大 {size:.3g} {unit}）。</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>断層トレースが選ばれていないため、断層を挟むずれのうちどれだけが除去されたかは分かりません。断層がある場合はトレース (TRACE) を選んでください。</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>値の得られた地面の {share:.0%} に当てはめました。断層の両側の間のずれ量は許容され、変位場に残ります。</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>{side}方向に差し引いた値（{unit}）: {terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>ここで x = (列 − {col:g}) / {half:g}、y = (行 − {row:g}) / {half:g}、ピクセル単位。</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>縞はありません: 最も明瞭な方向 {azimuth:.1f}° の強さは他の方向の {clarity:.1f} 倍で、その線同士の一致度は {alike:.0%} です。何も差し引きませんでした。</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>線ごとの値</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>滑らかな曲線</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>{count} か所の不連続</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>断層をまたぐずれ量の {share:.0%} が除去されました。{reason} ずれ量は補正前の変位場で測定するか、補正を弱めてください。</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>断層を挟むずれのうちどれだけが除去されたかは分かりません。断層トレースの脇に値の分かる地面が少なすぎます。</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>断層トレースが選ばれていないため、断層のずれの除去割合は示されません。平行移動の除去では、ずれは失われません。</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>縞が断層に沿っています（角度の差 {near:.0f}°）: 縞とずれ量を確実には区別できません。補正前の変位場でのずれ量と比較してください。</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>安定域のノイズ（NMAD）: 補正前 {before:.3g} {unit}、補正後 {after:.3g} {unit}。</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> 縞が断層に沿っています（角度の差 {near:.0f}°）。</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>どれだけ小さなずれ量まで見えるか</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>検出限界を調べる</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>画像ペアで検出できる最小のずれ量を測定します。</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>試験の結果は、対象とした範囲のテクスチャと変化について成り立ちます。ずれ量の有無によらず同じであるオルソ補正の誤差は、回収率には現れませんが、検出数には影響します。</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>試験したずれ量には、100 個中 95 個のボックスで検出されるものがありません。より大きなずれ量を試験してください。</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>ずれ量（px）</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>回収率</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>回収率のばらつき</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>検出数</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>ボックス</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>これらのラインに沿ってずれ量を与えます。指定しない場合は、ランダムな角度の直線に沿って与えます。</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>試験するずれ量（ピクセル単位、空白区切り）。</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>ずれ量ごとに1行のテーブル。</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>テーブルとプロットのページ。</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>検出限界,最小のずれ量,感度,不確かさ,較正,シミュレーション</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>変動後の画像の地面を、トレースに沿って既知の大きさのずれ量だけ動かして測定し直します。このペアについて、各ずれ量の回収率、100 個のボックスのうち検出される数、100 個中 95 個で検出される最小のずれ量を求めます。ずれ量を与えないときのペアの変位は差し引きます。試験の範囲は最大 {side} × {side} px で、トレースの周囲、または画像のテクスチャが典型的な場所です。
ずれ量はトレースに平行です。検出限界は、トレースに沿って 32 px のボックス1個についてのものです。より長い断層はより検出しやすくなります。</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>ずれ量（px）</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>検出</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML ファイル (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>100 個中 95 個のボックスで検出される最小のずれ量（m）</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>100 個中 95 個のボックスで検出される最小のずれ量（px）</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>誤差が標準偏差未満の割合</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>誤差が標準偏差の2倍未満の割合</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>画像の位置を合わせています…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>100 個中 95 個のボックスで検出される最小のずれ量は {px:.2f} px（{length:.2g} {unit}）です。</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>変位の時系列</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>日付間の変位から、各日付の位置と速度を求めます。</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>日付のペアの変位ラスタから、ペアのネットワークに対するピクセルごとの最小二乗法により、最初の日付を基準とした各日付の位置と、メートル/年単位の速度およびその標準偏差を求めます。日付は、画像またはラスタの名前にあるもの、または指定したものを使います。</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>最初の日付とペアでつながらない日付には位置がありません。速度は直線の傾きです: 段階的な動きや季節的な動きは時系列に現れます。</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>名前に日付がない場合の、各変位の2つの日付（同じ順序）: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08。</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>時系列,速度,累積,SBAS,MintPy,TICOI,氷河</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>位置の時系列</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>日付ごとに2バンドの GeoTIFF: 最初の日付からの東方向と北方向の変位（メートル単位）。続いて日付ごとにその標準偏差の2バンドがあります。日付はバンド名に入ります。</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>4バンドの GeoTIFF: 東方向と北方向の速度（メートル/年）、およびそれぞれの標準偏差。</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>日付の数</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>同じ場所の2枚のオルソ補正画像の間に地表がどれだけ動いたかを、ピクセルごとにサブピクセル精度で測定し、断層をシャープに保ちます。
結果は地上でのメートル単位で、東と北が正です。変動前の画像のグリッド上に得られ、信頼度が付きます。座標参照系のない画像ではピクセル単位となり、右と上が正です。グリッドの異なる画像は、先に同じグリッドに揃えます。どちらかの画像にデータがない場所には結果がなく、そのようなピクセルの隣では信頼度が低くなります。レイヤは QGIS の表示どおりに扱われます: nodata 値、座標参照系、プロジェクトで選択した変換が有効です。東と北は真の方位であり、グリッドの方向ではありません。</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>太陽とともに動いた影、雲、雪、水面、耕された畑、新しい建物は、動きのように見えたり、動きを隠したりします。そこでは信頼度が低いことが多いものの、必ずではありません。実行時に示されるノイズより小さいずれ量は測定できません。オルソ補正の誤差は、起伏やセンサの縞に沿った動きのように見えます。断層から離れた場所では、変位はほぼ 0 になるはずです。最大変位を超える動きは検出されません。</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>結果を判定中…</translation>
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
   <source>Estimate displacement from many images</source>
   <translation>多数の画像から変位を推定</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>変動前と変動後の複数の画像から、1つの変位を測定します。</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>変動前と変動後の画像の選ばれた各ペアの変位を測定し、ピクセルごとのロバストな重み付き平均でペアを統合します。精密化が有効な場合は、続いて全ペアの画像をまとめて用い、この平均を精密化します。変動前 M 枚、変動後 N 枚の場合、画像のノイズは1ペアの √((1/M + 1/N)/2) に、ペアのノイズは 1/√(M·N) に減ります。どちらの成分もペアから測定され、表示されます。雲やずれなどのためにペアが他と食い違う画像は除外され、ログに記されます。
結果は最初の変動前の画像のグリッド上に得られます。キャンセルした実行は、再び開始すると、完了したペアの続きから再開します。</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>標高モデルの誤差や季節など、一方の側のすべての画像に共通するものは結果に残ります。一方の側に画像が2枚しかない場合、どちらがずれているかは、地面の大部分が動いていないと仮定しなければ分かりません。</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>画像のペアの作り方。all: 変動前と変動後のすべての組み合わせ。star: 最初の変動前の画像と変動後の各画像、および変動前の各画像と最初の変動後の画像。nearest: 画像の名前に日付がある場合に、各画像と、反対側の画像のうち季節の最も近い3枚。</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>測定するペアの最大数。</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>変動前 {before} → 変動後 {after}</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>スタック,多数の画像,時系列,平均,ノイズ,地震,ずれ量,相関,画像ペア</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>変動前の画像</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>変動前の画像。それぞれ最初のバンドを測定します。結果は最初の画像のグリッド上に得られます。</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>変動後の画像</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>変動後の画像。それぞれ最初のバンドを測定します。</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>ペア</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>ペアの最大数</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>ペア {number}/{count}: {pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>変位をエクスポート</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>すべり分布のインバージョンや他のプログラム用のファイルに変位を書き出します。</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>変位場を他のプログラム用にメートル単位で書き出します（StackProf はピクセル単位）。
geopackage、csv、csi はサンプルです: 変位場の変化が大きい所で細かく、小さい所で粗い四分木のセルごとの平均です。トレースを横切るセルはありません。サンプルには完全な共分散が付きます。共分散は、ピクセルの σ と、距離に応じた誤差の相関を変位場に当てはめたモデルから計算します。東方向と北方向は独立として扱います。csi は CSI が read_from_varres で読み込む形式です（.txt、.rsp、.cov）。
kite は東方向と北方向のシーンが1つずつで、共分散のモデルが付きます。mintpy は EW、NS、SNR と日付のリストです。stackprof は Px1、Px2（下が正）、Correl です。envi は COSI-Corr と同じ構成で、グリッドの軸に沿ったメートル単位です。</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>共分散の良し悪しは、σ と相関長で決まります。「不確かさ」を指定しない場合、σ はファイルに記された安定域の値、またはそれがなければ隣接ピクセル間のノイズです。このノイズは縞や傾斜を含まず、平滑化した変位場では小さすぎます。先に「変位を補正」で縞と傾斜を除いてください。インバージョンの前に、地図上でサンプルを確認してください。</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>バンド 1 と 2 の東方向と北方向の変位、バンド 3 の信頼度。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>バンド 1 と 2 の東方向と北方向の標準偏差（同じグリッド）。指定しない場合の σ は、ファイルに記された安定域の値、またはそれがなければ隣接ピクセル間のノイズです。</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>断層: サンプルのセルはここで区切られます。</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>共分散付きのサンプルは geopackage、csv、csi。変位場全体は kite、mintpy、stackprof、envi。</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>変位のファイルに記されていない場合の、両方の画像の日付（例: 2016-07-18 2016-08-03）。</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>ファイルの書き出し先。同名のファイルは置き換えられます。</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>セルを分割する基準: 値の標準偏差、または値に当てはめた平面がセル内で示す変化量。</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>変化がこれより大きいセルは分割します。0 ではピクセルのノイズの2倍を使います。</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>最小セルの一辺。一辺は2の累乗です。</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>最大セルの一辺。</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>誤差が相関する距離 L（exp(−d/L)）。0 では2つの距離をもつモデルを変位場に当てはめます。この場合、数十ピクセルにわたって変化する動きは誤差とみなされます。</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>サンプリング中…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>共分散を計算中…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>書き込み中…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>1ピクセルの σ は東方向 {east} m、北方向 {north} m で、誤差の相関長は {length} m です。</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>サンプル数 {count} は完全な共分散を求めるには多すぎます（最大 {most}）: 各サンプルの σ だけを書き出します。セルを大きくするか、しきい値を上げるか、変位場の範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダ</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>基準</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>しきい値（m）</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>最小セル（px）</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>最大セル（px）</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>相関長（m）</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>四分木,間引き,共分散,すべり分布インバージョン,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>サンプル数</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>1ピクセルの東方向の σ（m）</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>1ピクセルの北方向の σ（m）</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>サンプルは {count} 個です。</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>多数の日付の変位をエクスポート</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>多数の日付の間の変位を MintPy または TICOI 用に書き出します。</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>日付のペアの変位ラスタを、最初のラスタのグリッド上で、時系列を求めるプログラム用に書き出します。
mintpy: 各ペアの EW、NS、SNR の GeoTIFF と、日付を記した metadata.txt。prep_cosicorr.py が読み込む形式です。ticoi: 1つの netCDF に、グリッドの軸に沿った各ペアの速度 vx と vy（メートル/年、1年は365日）、不確かさがある場合はその誤差、および日付を収めます。</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>ペアの平行移動と傾斜は時系列に入り込みます。先に「変位を補正」で除いてください。</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>ファイルを読み込むプログラム: mintpy または ticoi。</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>時系列,速度,MintPy,TICOI,氷河,エクスポート</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>書き出したペア</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>変位場がどこで、どれだけ不連続に変わるかを示します。値はガウシアン勾配の最大特異値で、シャープな段差ではそのずれ量がメートル単位で得られるように調整されています。四方それぞれスケールの12倍の範囲における勾配の中央値を先に差し引くため、平行移動と一様な傾斜では 0 になります。
せん断、面積ひずみ、回転は、背景を含む同じ勾配から計算され、単位はありません。回転は反時計回りが正で、右横ずれ断層では負、左横ずれ断層では正になります。</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>ノイズ、縞、雲の縁も、断層と同じように不連続になります。長くまっすぐな線を信頼し、変位のノイズと比較してください。スケールより幅の広い断層帯では、ずれ量より小さい値になります。その場合はずれ量をプロファイルで測定してください。</translation>
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
   <source>Import displacement</source>
   <translation>変位をインポート</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>他のプログラムのずれ量や速度を、このプラグインの変位ラスタに変換します。</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>他のプログラムで測定した水平変位、ピクセルオフセット、または速度を読み込み、「変位を推定」と同じように、東方向と北方向のメートル単位の値と信頼度を書き出します。その後はトレース、すべり量、補正、レポートを利用できます。
対応する形式は、COSI-Corr（ENVI）と geoCosiCorr3D、MicMac（Px1、Px2、Correl）、Ames Stereo Pipeline（…-F.tif）、autoRIFT と ITS_LIVE（netCDF、velocity.tif、offset.tif）、CARST（…_vx.tif、…_vy.tif）、ampcor と CARST のテキスト、TICOI、公開版 MicroFlow プログラムの2つの GeoTIFF、およびバンドを指定できる任意のラスタです。単位、符号、日付、ステップはファイルまたは形式から判断し、ログに表示し、結果に書き込みます。ここで選択したものが優先されます。
速度は2つの日付により変位に変換されます。1年は365日とします。ピクセルは、地上でのセルの大きさによりメートルに変換されます。</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>符号はプログラムによって異なり、明記されているとは限りません: 既知の動きと比較するか、両方の画像を指定して、判定された符号を選択してください。プログラムが 0 から 1 の信頼度を出力していない場合、信頼度はすべて 1 になりますが、変位場が信頼できることを意味しません。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>全ファイル</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>他のプログラムが出力したファイル。2つのファイルからなる場合はどちらでもかまいません: もう一方は同じフォルダから名前で見つけます。</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>ファイルを出力したプログラム: auto はファイルの中身から判断します。plain は、最初の2つのバンドが東成分と北成分である任意のラスタです。</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>値の単位: auto はファイルまたは形式の単位です。</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>1番目と2番目の成分の正の向き。auto は形式の規約に従います。公開版 MicroFlow プログラムのように規約がない場合は、両方の画像から符号を判定します。</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>両方の画像の日付（例: 2016-07-18 2016-08-03）。速度では、ファイルに記されていない場合に必要です。TICOI キューブでは期間を指定します。</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>3バンドの GeoTIFF: 東方向と北方向の変位（メートル単位）、および 0 から 1 の信頼度。</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>2バンドの GeoTIFF: プログラムが誤差を出力している場合の、東方向と北方向の標準偏差（メートル単位）。</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>変位場の測定に使ったピクセルをもつ画像。座標のないファイルはこの画像に重ねます。変動後の画像と合わせて、符号の判定に使います。</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>ファイルに符号が記されていない場合に、両方の画像から符号を判定するためだけに使います。</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>2番目の成分が別名のファイルにある場合に指定します。</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>座標はあるが、座標参照系が記されていないファイルに指定します。</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>値の1単位に当たるピクセル数。0 ではファイルに記された数を使います: MicMac では param_….xml の最後の Px1Pas、それ以外は 1 です。</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>px 単位の値におけるピクセルの大きさ。0 では、ファイル自体のセル、または変動前の画像のピクセルの大きさを使います。</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>ファイルに記されたもの以外で、値が不明であることを表す値。0 を書き込むプログラムもあります: 多くのセルがちょうど 0 であるとログに表示される場合は、0 を加えてください。</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>符号</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>変動前の画像</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>変動後の画像</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>2番目のファイル</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>座標参照系</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>ステップ（px）</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>ピクセルサイズ（m）</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>nodata 値</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,ずれ量,オフセット,速度,変換</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>ファイルの形式</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>ファイルの値の単位</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>ファイルの値の正の向き</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>ファイルに誤差がないため、不確かさは書き出されませんでした。</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} は数値のリストではありません。nodata 値を -9999, 0 のように入力してください。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>ファイル {path} がありません。</translation>
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
   <translation>セル</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>変位場は {cols} × {rows} セルです。他のアルゴリズムには {smallest} × {smallest} 以上のラスタが必要です。</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>セルの {share} は両方の成分がちょうど 0 です。値のない場所に 0 を書き込むプログラムもあります。除外するには nodata 値に 0 を加えてください。</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>形式: {format}。ファイル: {files}。</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>値の単位は {unit} です。1番目の成分は{first}、2番目の成分は{second}が正です。</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>ファイルの1単位は {factor} {unit} になります。</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>日付: {dates}。</translation>
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
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>ネットワークの応答を測定したうえで、そのチェックポイントを使えるようにします。</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>公開されている MicroFlow ネットワークの重み（irseparated、irshared、irseparatedinverse のいずれかの種類の PyTorch チェックポイント）、またはこのプロジェクトで学習した重みを、ファイル内のコードを一切実行せずに読み込みます。
次に、動きが既知の画像ペアでネットワークを実行します。その応答から、成分の順序と符号、どちらの画像のピクセル上の値か、ゲイン、バイアスが決まります。これらは重みと同じ場所のカードに保存され、実行のたびに適用されます。応答が動きに従わない重みは拒否されます。
結果は、「変位を推定」の「重み」パラメータで使う、カード（.json）付きの .safetensors ファイルです。</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>ペアはシミュレーションで、動きは最大 2 px です。これらで良好な重みでも、お使いの画像やより大きな動きではうまくいかないことがあります。動きのわかっているペアで評価し、各実行で報告される画像の相関を確認してください。</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>PyTorch チェックポイント、または .safetensors ファイル。</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
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
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>除外範囲が測定範囲と重なっていません: 何も除外されません。レイヤとその座標参照系を確認してください。</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>除外範囲の {count} 個のポリゴンは、画像の座標参照系に変換できません: これらでは何も除外されません。</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>重みを評価</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>このコンピュータで、シミュレーション画像ペアを使って重みの誤差と速度を測定します。</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>プラグイン付属のシミュレーション画像ペア（太陽の位置が異なり、畑が耕された2時期の間に生じた 0.6 px の断層）の変位をデフォルト設定で推定し、シミュレーションの動きと比較します。
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
   <source>Time taken per megapixel (s)</source>
   <translation>1メガピクセルあたりの所要時間（秒）</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>画像は {address} の Dask クラスタに送られます。このクラスタはこのコンピュータと同じように信頼されます。</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>ラスタを戻す</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>変動後の任意のラスタを、変動前の画像の位置に戻します。</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>変動後のラスタから、測定した変位を取り除きます: 結果の各ピクセルは、その地面が移動した先の値を取ります。変動後の画像の他のバンド、その日付の分類図や標高モデルなどが、変動前の画像にピクセル単位で重なります。
結果のピクセルとバンドはラスタと同じで、float32 です。グリッドや座標参照系が異なっていても、リサンプリングは1回だけです。変位が不明な場所には値がありません。一定の平行移動や傾斜だけを除くには、「変位を補正」で除去した部分を使って戻します。</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>変位の誤差もラスタを動かします: 信頼度の低い場所では結果が歪みます。位置合わせの誤差だけでなく実際の動きも取り除かれます: 結果から地表の変化を読み取るときは、このことに注意してください。</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>変動後の地表のラスタ。バンドは1つでも複数でもかまいません。</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>「変位を推定」で得られた、変動前から変動後への変位。</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>画像、標高などの量には spline、混ぜてはならない分類には nearest。</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>ラスタ自体のピクセル上の GeoTIFF。値のない場所は NaN です。</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>位置合わせ,コレジストレーション,変形,シフト,バンド,オルソ補正,リサンプリング,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>動かすラスタ</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>リサンプリング</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>戻した結果</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>測定に使うバンド。両方の画像で同じ種類のものを選びます。</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>全変動による変位場の平滑化の強さ（ピクセル単位）。これに比べて小さい段差は平らになり、断層はシャープなまま残ります。0 では測定したままの変位場になります。</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>平滑化が変位の段差に課すペナルティ。log-tv ではペナルティが段差の高さに対して緩やかに増加し、断層のずれ量がそのまま残ります。tv では高さに比例して増加します。</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>計算に使うデバイス。auto は CUDA グラフィックカード、Apple のもの（mps）、プロセッサ（cpu）の順に使用します。グラフィックカードのメモリに収まらないものは、プロセッサで計算されます。</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>水平変位のラスタ。東と北が正（座標参照系がない場合は、ピクセル単位で右と上が正）。値はスケールとオフセットを適用した QGIS の表示どおりに扱います。長さはバンドの単位によりメートルに換算し、速度は受け付けません。</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>画像のうち測定する長方形の部分。地図の表示範囲、地図上に描いた長方形、またはレイヤの領域を指定できます。省略すると、両画像の共通範囲全体になります。不規則な輪郭にするには、「除外範囲」でそれ以外を覆うポリゴンレイヤを選んでください。</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>水域、雲など、測定すべきでないものを囲むポリゴン。座標参照系と大きさは問いません。</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>どちらかの画像でデータなしを表す数値（例: 0 または -9999）。空白で区切ります。ファイルとレイヤの nodata 値に加えて適用されます。他の値からかけ離れた値や 1e30 を超える値は、自動的にデータなしとみなします。データなしの可能性がある値は警告で示します。</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>測地基準系の異なる画像は、プロジェクトで選択した変換（プロジェクト &gt; プロパティ &gt; 変換）、または QGIS の既定の変換で位置を合わせます。その誤差が半ピクセルを超える可能性がある場合、ここをオンにしない限り実行できません。オンにした場合、結果に見られる一定の平行移動は変換の誤差である可能性があります。</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>既知の断層に沿ったラインのレイヤ。ラインをまたぐ平均化や平滑化は行われないため、各側の動きが混ざりません。ラインの端の周囲では変位場が滑らかにつながります。ラインは断層から数ピクセル以内に引いてください。指定しない場合、断層は自動的に検出されます。</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>ネットワークの重み。builtin、カード（.json）が同じ場所にある .safetensors ファイルのパス、または精密化のみの場合は none。他の重みからは、アルゴリズム「重みをインポート」でこのファイルを作成できます。</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>ネットワークの後に最小二乗法による精密化を行い、残る約 0.1 ピクセルの誤差を取り除きます。</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>探索する最大の動き（変動前の画像のピクセル単位）。値が大きいほど時間がかかり、誤対応が増えます。</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>タイルを測定するワーカーをもつ Dask クラスタのスケジューラのアドレス（例: tcp://10.0.0.1:8786）。空の場合はこのコンピュータで測定します。画像はクラスタに送られます。このコンピュータと同じように信頼できるクラスタだけを使用してください: 測定結果は、クラスタを管理する人が決められます。tls:// のアドレスでは、MicroFlow の設定で証明書を選択します。ワーカーには PyTorch、NumPy、safetensors が必要で、エンジンの Python にはさらに distributed が必要です。</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>画像を処理するタイルの一辺の長さ。必要なメモリが変わるだけで、結果は変わりません。</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>水平変位の大きさの GeoTIFF（メートル単位）。</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>数ピクセルにわたる変位の不連続量の GeoTIFF（メートル単位）。シャープな断層ではそのずれ量が得られます。アルゴリズム「断層変位の大きさ」を参照してください。</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>2 バンドの GeoTIFF：東方向と北方向の変位の標準偏差（1σ、メートル）。動きが既知の画像ペアで較正されており、誤差の約 3 分の 2 がこの値より小さく、20 のうち 19 がその 2 倍より小さくなります。数値は重みのカードにあります。</translation>
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
   <source>East band</source>
   <translation>東方向のバンド</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>北方向のバンド</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>変動前の画像のバンド</translation>
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
   <source>Values without data</source>
   <translation>データなしの値</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>不正確な変換を許可</translation>
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
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>エンジンが応答しません。待つか、実行をキャンセルしてください。</translation>
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
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>断層をシャープに残したまま、変位場を平滑化します。</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>MicroFlow の結果や他のプログラムの結果の変位場を、断層をシャープに残す全変動で平滑化します。メートル単位の変位は、平滑化のためにピクセル単位に変換し、その後元に戻すため、強度の意味はどこでも同じです。ラスタに 0 から 1 の信頼度を表す3番目のバンドがある場合、信頼度の低いピクセルは周囲の値に従います。
欠損ピクセルは欠損のままです。</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>平滑化で除かれるのはノイズであり、誤差ではありません。数ピクセルより幅の広い縞、傾斜、雲の跡は残ります。強度がずれ量に比べて大きいと、ずれ量は小さくなるか消えます。平滑化前の変位場と比較してください。</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>バンド 3 の値は {lowest:.3g} から {highest:.3g} までですが、信頼度は 0 から 1 の間の値です。このバンドは使用せず、すべてのピクセルを同じ重みで扱います。</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>結果を、地図、図、手法の説明文をまとめたページに書き出します。</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>他のファイルを必要としない1つの HTML ページと、同じ内容の PDF を書き出します: 東方向と北方向の変位、その大きさ、断層変位の大きさ、指定した場合は σ の地図（縮尺記号、真北の矢印、対称な凡例付き）、すべり量曲線、判定、統計とヒストグラム、すべてのパラメータ、重み、入力の sha256、バージョン、引用すべき文献、平易な言葉による限界の説明、論文用の手法の説明文。</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>レポートには、ファイルに記された内容が示されます。他のプログラムによる変位場では、判定はなく、信頼度は別の意味をもつことがあります。</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>レポートの対象となる結果。</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>バンド 1 と 2 の東方向と北方向の標準偏差。</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>指定しない場合は、変位から計算します。</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>すべての地図に描く断層。</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>「断層に沿ったすべり量」で作成したポイント。</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>レポートのタイトル。空の場合はペアの名前になります。</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>CRS なし</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>変位場を読み込み中…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>入力のハッシュを計算中…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>すべり量曲線</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>タイトル</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>他のファイルを必要としない1つのページ。</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>同じ内容の A4 ページ。</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>レポート,PDF,HTML,地図,統計,手法,図,印刷</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} ピクセル、{size}（{crs}）</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>東方向の σ</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>北方向の σ</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>手法</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>限界</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>引用</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>パラメータとバージョン</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>長さと不連続</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>ファイルに判定が記されていません: この変位場は、他のプログラム、または以前のバージョンで測定されたものです。</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>地表変位: {pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>標準偏差</translation>
  </message>
  <message>
   <source>file</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>除外したポリゴン</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>アルゴリズム</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>使用したデバイス</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>ペア</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>変動前の画像</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>変動後の画像</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>変動前の日付</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>変動後の日付</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>input</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>元データの形式</translation>
  </message>
  <message>
   <source>source</source>
   <translation>元データ</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>元データの単位</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>元データの符号</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>元データの係数</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>元データの nodata 値</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>重みの sha256</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>断層に沿ったすべり量</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name}（{unit}、± 95 %）</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>平行ずれ量、+ = 右横ずれ</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>直交ずれ量、+ = 開口</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>トレースに沿った距離（{unit}）</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>ヒストグラム</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>統計</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>値のあるピクセルの割合</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>中央値（{unit}）</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>ばらつき、NMAD（{unit}）</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>1パーセンタイル（{unit}）</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>99パーセンタイル（{unit}）</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>隣接ピクセル間のノイズ（{unit}）</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>安定域の中央値（{unit}）</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>安定域の σ（{unit}）</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>σ の中央値（{unit}）</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>。これを、画像の変形を伴うロバストな最小二乗法の精密化で仕上げた</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>。変位場は正則化していない</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>影、植生、水、雲など、日付の間に変化するものは、何も動いていない場所でも動きのように見えます。信頼度は、画像がまだ一致している場所を示します。</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>オルソ補正、標高モデル、センサの誤差は、0.1 ピクセル以上の平行移動、傾斜、縞を生じます。これらは安定域で確認できます。</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>測定するのは水平方向の動きだけです。斜めから撮影された場所では、鉛直方向の動きが水平方向の動きとして現れます。</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>不明なプログラム</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>水平方向の地表変位{when}を、2枚のオルソ補正画像で {plugin} {version} により測定した（Bertrand et al. 2025 に基づく）。{start}{refined}{smoothed}。{limit} px までの動きを探索した。変位は地上でのメートル単位で、真東方向と真北方向、{grid} のグリッド上の値である。</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>この変位場を測定したプログラムは信頼度を出力していないため、信頼度はすべて 1 です。</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>なくなっています</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> （{before} から {after} まで）</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>水平方向の地表変位{when}を {format} で測定し、{plugin} {version} にインポートした: {unit} 単位の値に {factor} を掛け、{grid} のグリッド上の真東方向と真北方向のメートル単位の値とした。</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>水平方向の地表変位{when}は {grid} のグリッド上にある。{plugin} {version} の {algorithm} が書き出した。</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>相関計算を用いないネットワーク（重みの sha256 {sha}）により最初の変位場を求めた</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>動きのない状態を初期値とした</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>。変位場は、信頼度で重み付けした強度 {strength} px の {penalty} により正則化した</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}（引用方法は作者の指定に従う）。</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin} バージョン {version}、QGIS {qgis} で実行。</translation>
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
   <source>Removed east (m, + = east)</source>
   <translation>除去した東方向の変位（m、+ = 東）</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>除去した北方向の変位（m、+ = 北）</translation>
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
   <source>East displacement, corrected (m, + = east)</source>
   <translation>東方向の変位、補正後（m、+ = 東）</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>北方向の変位、補正後（m、+ = 北）</translation>
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
   <source>Removed to the right (px, + = right)</source>
   <translation>除去した右方向の変位（px、+ = 右）</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>除去した上方向の変位（px、+ = 上）</translation>
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
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>不確かさ、標準偏差（{unit}）</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>ペアのばらつき（{unit}）</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>使用したペアの割合（0–1）</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>最初の日付からの東方向の変位（{unit}）</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>東方向の速度（{unit}）</translation>
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
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>以前の実行が完了していません。そのタイルから続行します。</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>符号 {sign} と判定しました: この符号での画像の相関は {best}、{second} では {next} です。</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>断層に沿ったすべり量</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>断層をまたぐずれ量をトレースに沿って、95 % 区間とともに測定します。</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>トレースを横切るボックスを並べ、それぞれの変位をスタックしてプロファイルを作り、トレースの両側に直線を当てはめ、トレース位置での両直線の間のずれ量を測定します。トレースを描いた向きによらず、平行ずれ量は右横ずれ断層で正、直交ずれ量は断層が開くところで正です。それぞれに標準偏差と 95 % 区間が付きます。これらは、断層の脇に置いた同種のボックスと、ギャップを広げたときのずれ量の変化から求めます。
ボックスはトレースの走向に合わせ、その行はトレースそのものに沿います。集計値は、ずれ量の平均と最大、および曲線の下の面積です。ある場合は平滑化前の変位を指定してください: 平滑化した変位では、小さなずれ量が過小になります。</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>ずれ量の精度はトレースの精度で決まります: ギャップより大きく断層から外れたトレースでは、値が過小になります。断層の脇の湾曲した動き、ボックス内の別の断層、断層に沿った縞は、ずれ量として現れます。要注意の点には理由が示されます。</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>このプラグインの変位: バンド 1 が東方向、バンド 2 が北方向（メートル単位）。</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>どの地面を信頼するかを決め、統計量が weighted の場合は、各ピクセルに分散の逆数の重みを付けます。指定しない場合は、どちらにも信頼度を使います。</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>手で描いた、または「断層をトレース」で提案された、断層に沿ったライン。距離は各ラインの始点から測ります。レイヤの座標参照系は問いませんが、ラインは自分自身と交差してはいけません。</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>ボックスの幅にわたる値の平均のしかた: 中央値、平均、または不確かさか信頼度による重み付き平均。</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>曲線、その集計値、すべての点を示すページ。他のファイルを必要としません。</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>曲線の SVG と PNG、点の CSV、全内容の JSON と StackProf 形式のテキストを保存するフォルダ。</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>ボックスの間隔（m）</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>トレースに沿ったボックス間の距離。0 ではボックスの幅を使います。</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>断層を横切るボックスの長さ（m）</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>断層に沿ったボックスの幅（m）</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>トレース脇のギャップ（m）</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>走向を決める長さ（m）</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>ボックスでの走向は、この長さにわたるトレースの弦です。0 では幅の2倍を使います。走向により平行と直交の方向が決まります。</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>統計量</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>すべり量</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>ボックスごとに1点: ずれ量とその標準偏差および 95 % 区間、断層帯の幅、断層上のずれ量の割合、有効な値の数、品質。</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>各ボックスの外形。同じフィールドをもちます。</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>プロファイル</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>スタックしたプロファイルのテーブル: 断層を横切る距離、両方の成分、そのばらつき。</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>測定したトレースの長さ（m）</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>平均平行ずれ量（m、+ = 右横ずれ）</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>平均直交ずれ量（m、+ = 開口）</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>最大平行ずれ量（m）</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>平行ずれ量の曲線の下の面積（m²）</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>ファイルのフォルダ</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>すべり量,ずれ量,プロファイル,スタック,右横ずれ,左横ずれ,開口,StackProf,断層,地表地震断層</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>すべり量（m、+ = 右横ずれ）</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>断層を横切るボックス</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>スタックしたプロファイル</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>ボックス {count} 個、長さ {length} {unit}: 平均ずれ量 {mean} {unit}（+ = 右横ずれ）、{opening} {unit}（+ = 開口）。最大 {greatest} {unit}。{care} 個は要注意、{missing} 個は測定できませんでした。</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>同じ実行で得られた不確かさ。</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>両側の合計。0 では {pixels} ピクセルとします。</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>1つのプロファイルにスタックする幅。0 では {pixels} ピクセルとします。</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>断層自体の幅とトレースの不正確さを考慮し、トレースの両側で直線の当てはめから除外する部分。0 では {pixels} ピクセルとします。</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>帯とエラーバーは、95 % の場合にずれ量を含む区間です。オレンジ色の点は、表に示す理由により注意が必要です。</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>± は標準偏差で、断層に沿った誤差の相関を考慮しています。最大値は多数の値のうち最大のもので、おおよそその誤差の分だけ大きく出る傾向があります。</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>ライン</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>成分</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>ボックス</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>95 %</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>断層上</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>有効な値</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>{trace} に沿ったすべり量、{displacement} で測定</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>{trace} に沿ったすべり量</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>{displacement} で測定。ボックスは断層を横切る長さ {length}、断層に沿った幅 {width}、間隔 {spacing}。{statistic} でスタックし、{gap} のギャップの外側の両側に直線を当てはめた。走向はトレース {smoothing} の区間の弦。</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>ずれ量の誤差は、変位場そのものから測定します: 断層の脇に置いた同種のボックス、ギャップを広げたときのずれ量の変化、および推定量のスケール誤差としてずれ量の {share}（地面が信頼できない所では最大でずれ量の全体）によります。断層帯の幅は、トレースの周囲で両方の直線から標準偏差の2倍を超えて外れる値の幅です。断層上の割合は、トレースのすぐ両側の値の段差をずれ量で割ったものです。有効な値の数は、この誤差を与える独立な値の数です。</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>長さ（{unit}）</translation>
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
   <translation>曲線の下の面積（{unit}²）</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>距離（{unit}）</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>平行（{unit}）</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>直交（{unit}）</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>断層帯（{unit}）</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>要注意</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>測定不可</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>片側の値が少なすぎる</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>片側の変位のある部分が半分未満</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>ボックス内にトレースの別の部分がある</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>ボックス内でトレースが 30° を超えて曲がる</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>断層帯がギャップより広い</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>信頼できる地面がボックスの半分未満</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>手動で測定</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>誤差を調べるための地面が断層の脇にない</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>断層をトレース</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>変位場が不連続になるラインを提案します。</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>断層トレースの候補、すなわち両側で変位が不連続に変わるラインを提案します。各ピクセルで、12 方向の線の両側に平面を当てはめ、そのピクセルでの差を不連続量とします。そのため、滑らかな勾配では 0 になります。不連続量の尾根をラインとし、不連続が端から端へ続く隙間をつなぎ、短い枝を除きます。
各ラインには、長さ、方位角、平均ずれ量とその標準偏差が付きます: 平行成分は右横ずれで正、直交成分は開くところで正です。ラインは QGIS のツールで編集でき、「断層に沿ったすべり量」や、新たな推定の際のトレースとして使えます。</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>候補は断層図ではありません: 雲や影の縁、位置のずれた画像ストリップの縁も不連続になり、最小ずれ量に満たない断層は提案されません。ずれ量が減衰する断層の端付近では、ラインが早く途切れます。画像や、断層について分かっていることと比較してください。</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>候補のラインは {count} 本、総延長は {length} {unit} です。</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>ラインの不連続量は、この値の3倍にも達している必要があります。</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>断層トレース</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>長さ、方位角、平均ずれ量とその標準偏差、両方の成分、ずれの向き（右横ずれ、左横ずれ、開口、閉口）をもつライン。</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>不連続を探しています…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>ラインを描画中…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>断層トレースの候補</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>ラインの候補がありません: 十分な長さのラインに沿って変位が {least} 以上不連続になる場所がありません。既知の断層がある場合は、最小ずれ量または最小の長さを小さくしてください。</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>断層,トレース,地表地震断層,ライン,不連続,尾根,リニアメント,地図</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>最小ずれ量（m）</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>最小の長さ（m）</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>ラインの数</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>ラインがどこかで達しなければならない不連続量。ラインはその半分の値の所まで続きます。0 では、ピクセルの {share}、または不連続量のノイズの6倍のうち大きい方を使います。</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>これより短いラインは除外します。0 では {pixels} ピクセルとします。</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>より正確な変換 {name}（{accuracy} m）がありますが、グリッド {grid} がないためここでは使用できません。{source} から入手し、ユーザープロファイルの proj フォルダにインストールしてください。</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>画像の測地基準系が異なります。その間の変換 {name} の精度は {accuracy} m です: その程度の一定の平行移動は誤差である可能性があります。</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>画像の位置は変換 {name} で合わせますが、その精度は不明です。</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>良好: 変位が測定されました。</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>要注意: 変位は測定されましたが、先にこれを読んでください。</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>測定不可: この結果には、信頼できる動きがありません。</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>範囲の {measured:.0%} に結果があり、その {trusted:.0%} で誤差が {bound} px 未満、または動きの10分の1未満です。そこでの典型的な誤差は {east:.2g} {unit} と {north:.2g} {unit} です。</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>測定範囲のうち信頼できる割合（0–1）</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>信頼できる地面の動きの中央値、東方向（m）</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>信頼できる地面の動きの中央値、北方向（m）</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>信頼できる地面の典型的な誤差、東方向（m）</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>信頼できる地面の典型的な誤差、北方向（m）</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>動きが最大変位に達している（0 または 1）</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>判定: 良好、要注意、測定不可</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>判定の理由</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>範囲の {measured:.0%} に結果がありますが、誤差が {bound} px 未満、または動きの10分の1未満の場所はありません。</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>両方の画像にデータのあるピクセルがありません。同じ地域の画像を選択してください。</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>誤差が {bound} px 未満、または動きの10分の1未満なのは、測定範囲の {share:.0%} だけです。日付、季節、またはバンドがより近い画像を選択してください。</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>結果の分だけ戻しても、変動後の画像は変動前の画像とよりよくは一致しません（相関は {after:.3f}、戻さない場合は {before:.3f}）。画像間の違いの大部分は動きではなく変化です。</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>動きが、探索した最大変位に達しています。最大変位を大きくして再実行してください: それより大きい動きは検出されません。</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>誤差が {bound} px 未満、または動きの10分の1未満なのは、測定範囲の {share:.0%} です。それ以外は隠すか、誤差と合わせて読み取ってください。</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>安定域が{side_east}に {shift_east:+.2g} {unit}、{side_north}に {shift_north:+.2g} {unit} 動いています（誤差 {error:.2g} {unit}）。画像全体が互いにずれています: 平行移動を除去してください。</translation>
  </message>
 </context>
</TS>
