<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name>DockBody</name>
  <message>
   <source>1  Images</source>
   <translation>1  Görüntüler</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dosyalar</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Gelişmiş</translation>
  </message>
  <message>
   <source>2  Result</source>
   <translation>2  Sonuç</translation>
  </message>
  <message>
   <source>raw</source>
   <translation>ham</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>yumuşak</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Uygula</translation>
  </message>
  <message>
   <source>Write the whole result with this TV strength; the network is not run again.</source>
   <translation>Tüm sonucu bu TV gücüyle yazar; ağ yeniden çalıştırılmaz.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Vazgeç</translation>
  </message>
  <message>
   <source>Back to the TV strength of the result on the map.</source>
   <translation>Haritadaki sonucun TV gücüne dön.</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Güvenin en az şu kadar olduğu yerleri göster</translation>
  </message>
  <message>
   <source>Pixels of lower confidence are transparent on the map; the files keep them. 0 shows all.</source>
   <translation>Güveni daha düşük olan pikseller haritada saydamdır; dosyalarda korunurlar. 0 tümünü gösterir.</translation>
  </message>
  <message>
   <source>Keep earlier results on the map</source>
   <translation>Önceki sonuçları haritada tut</translation>
  </message>
  <message>
   <source>Each run gets a group of its own. When this is off, the results of a new run of the same images replace the earlier ones; the files are kept.</source>
   <translation>Her çalıştırma kendi grubunu alır. Bu kapalıyken aynı görüntülerin yeni sonuçları öncekilerin yerini alır; dosyalar kalır.</translation>
  </message>
  <message>
   <source>3  Use it</source>
   <translation>3  Kullanım</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Çalıştırmanın ilerlemesi</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Diğer</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Yardım</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Çalıştır</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Progress of the set-up</source>
   <translation>Kurulumun ilerlemesi</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Motoru kur</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ayarlar…</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>MicroFlow computes with PyTorch in a separate program, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow, PyTorch ile ayrı bir programda, yani motorda hesaplar. QGIS'in kendi Python'u hiçbir zaman değiştirilmez.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow sets up its own engine</source>
   <translation>Yönetilen: MicroFlow kendi motorunu kurar</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Hesaplama yeri</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Motoru kur</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Doğrula</translation>
  </message>
  <message>
   <source>Uninstall</source>
   <translation>Kaldır</translation>
  </message>
  <message>
   <source>Existing interpreter: a Python that has PyTorch, NumPy and safetensors</source>
   <translation>Var olan yorumlayıcı: PyTorch, NumPy ve safetensors içeren bir Python</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Yorumlayıcı</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Gözat…</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Denetle</translation>
  </message>
  <message>
   <source>Progress of the set-up</source>
   <translation>Kurulumun ilerlemesi</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Günlük</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Tanı bilgilerini kopyala</translation>
  </message>
  <message>
   <source>Open log file</source>
   <translation>Günlük dosyasını aç</translation>
  </message>
 </context>
 <context>
  <name>WeightsPage</name>
  <message>
   <source>The networks on this computer. Choose the one for a run in the dock, under Advanced.</source>
   <translation>Bu bilgisayardaki ağlar. Bir çalıştırma için olanı panelde, “Gelişmiş” altında seçin.</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Boyut</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Eğitim kapsamı</translation>
  </message>
  <message>
   <source>Known motion</source>
   <translation>Bilinen hareket</translation>
  </message>
  <message>
   <source>Mean error on small image pairs of known motion, measured when the weights were imported</source>
   <translation>Hareketi bilinen küçük görüntü çiftlerindeki ortalama hata, ağırlıklar içe aktarılırken ölçülmüştür</translation>
  </message>
  <message>
   <source>One date</source>
   <translation>Tek tarih</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images of one date, displaced by known faults</source>
   <translation>Karşılaştırma testinin ortalama hatası: bilinen faylarla kaydırılmış, tek tarihli gerçek görüntüler</translation>
  </message>
  <message>
   <source>Two dates</source>
   <translation>İki tarih</translation>
  </message>
  <message>
   <source>Mean error of the benchmark: real images two years apart, displaced by known faults</source>
   <translation>Karşılaştırma testinin ortalama hatası: bilinen faylarla kaydırılmış, aralarında iki yıl olan gerçek görüntüler</translation>
  </message>
  <message>
   <source>Here: error</source>
   <translation>Burada: hata</translation>
  </message>
  <message>
   <source>Mean error on the simulated pair that comes with the plugin, measured on this computer</source>
   <translation>Eklentiyle gelen benzetim çiftindeki ortalama hata, bu bilgisayarda ölçülmüştür</translation>
  </message>
  <message>
   <source>Here: at the fault</source>
   <translation>Burada: fay üzerinde</translation>
  </message>
  <message>
   <source>The same, within 6 px of the fault</source>
   <translation>Aynısı, faya 6 px mesafe içinde</translation>
  </message>
  <message>
   <source>Here: time</source>
   <translation>Burada: süre</translation>
  </message>
  <message>
   <source>Measure on my machine</source>
   <translation>Bilgisayarımda değerlendir</translation>
  </message>
  <message>
   <source>Measures the chosen weights, or all of them, on the simulated pair that comes with the plugin</source>
   <translation>Seçilen ağırlıkları ya da tümünü, eklentiyle gelen benzetim çiftinde değerlendirir</translation>
  </message>
  <message>
   <source>Import from a file…</source>
   <translation>Dosyadan içe aktar…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Kaldır</translation>
  </message>
  <message>
   <source>Address of a file</source>
   <translation>Bir dosyanın adresi</translation>
  </message>
  <message>
   <source>Download and import</source>
   <translation>İndir ve içe aktar</translation>
  </message>
  <message>
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their authors' terms apply. If you use them, cite the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Yayımlanmış ağların ağırlıkları şu adrestedir: &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Kullanım koşulları yazarlarına aittir. Kullanırsanız makaleye atıf yapın: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>There is not enough quiet ground to fit the correction: only {nodes} places are left outside untrusted pixels, faults and the polygons. Mark stable ground with polygons, or make the area of motion smaller.</source>
   <translation>Düzeltmeyi uydurmak için yeterli durağan zemin yok: güvenilmeyen pikseller, faylar ve çokgenler dışında yalnızca {nodes} yer kalıyor. Durağan zemini çokgenlerle işaretleyin ya da hareket alanını küçültün.</translation>
  </message>
  <message>
   <source>{path} does not name the two images that it was measured from, so they cannot be compared. Measure the displacement again, and choose its layer.</source>
   <translation>{path} hangi iki görüntüden ölçüldüğünü belirtmiyor; bu yüzden karşılaştırılamıyorlar. Yer değiştirmeyi yeniden ölçün ve katmanını seçin.</translation>
  </message>
  <message>
   <source>{path} was measured from the image {image}, which no longer exists. Restore the image, or measure the displacement again.</source>
   <translation>{path}, artık var olmayan {image} görüntüsünden ölçüldü. Görüntüyü geri yükleyin ya da yer değiştirmeyi yeniden ölçün.</translation>
  </message>
  <message>
   <source>{image} has changed in size or position since {path} was measured from it. Restore the earlier image, or measure the displacement again.</source>
   <translation>{path} ölçüldüğünden beri {image} görüntüsünün boyutu ya da konumu değişmiş. Eski görüntüyü geri yükleyin ya da yer değiştirmeyi yeniden ölçün.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>Doğu ve kuzey aynı bant: {path}, bant {band}. İki bant seçin; MicroFlow bantları 1 ve 2'dir.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}: a velocity, not a displacement. Multiply it by the time between the images first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>Bant {band} ({path}) {unit} cinsinden: yer değiştirme değil, hız. Önce Raster &gt; Raster Hesaplayıcı… ile görüntüler arasındaki süreyle çarpın ve sonuca m birimini verin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, which is not a known unit of length. Convert it to metres first, with Raster &gt; Raster Calculator…, and give the result the unit m.</source>
   <translation>Bant {band} ({path}) {unit} cinsinden; bu, bilinen bir uzunluk birimi değil. Önce Raster &gt; Raster Hesaplayıcı… ile metreye çevirin ve sonuca m birimini verin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} is in {unit}, but the raster has no coordinate reference system, and the size of its pixels on the ground is not known. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection).</source>
   <translation>Bant {band} ({path}) {unit} cinsinden, ancak rasterin koordinat referans sistemi (KRS) yok ve piksellerinin arazideki boyutu bilinmiyor. Dosyaya doğru olanı atayın (Raster &gt; Projeksiyonlar &gt; Projeksiyon ata).</translation>
  </message>
  <message>
   <source>The two components of {path} are in different units, {east} and {north}, of which one is pixels. Choose two bands of one unit.</source>
   <translation>{path} dosyasının iki bileşeni farklı birimlerde: {east} ve {north}; bunlardan biri piksel. Aynı birimde iki bant seçin.</translation>
  </message>
  <message>
   <source>{count} displacement was chosen, but combining takes two or more. Choose more of them.</source>
   <translation>{count} yer değiştirme seçildi, ancak birleştirmek için iki ya da daha fazlası gerekir. Daha fazlasını seçin.</translation>
  </message>
  <message>
   <source>There are {fields} displacements and {uncertainties} uncertainties. Choose one uncertainty for each displacement, in the same order, or none.</source>
   <translation>{fields} yer değiştirme ve {uncertainties} belirsizlik var. Her yer değiştirme için aynı sırayla bir belirsizlik seçin ya da hiç seçmeyin.</translation>
  </message>
  <message>
   <source>The {count} displacements have no pixels in common, so their noise is not known. Choose displacements of the same area.</source>
   <translation>{count} yer değiştirmenin ortak pikseli yok; bu yüzden gürültüleri bilinmiyor. Aynı alanın yer değiştirmelerini seçin.</translation>
  </message>
  <message>
   <source>The {count} displacements have the same values: they are one measurement, which combining does not improve. Choose displacements of different pairs of images.</source>
   <translation>{count} yer değiştirmenin değerleri aynı: bunlar tek bir ölçümdür ve birleştirmek onu iyileştirmez. Farklı görüntü çiftlerinin yer değiştirmelerini seçin.</translation>
  </message>
  <message>
   <source>The two dates of {name} are not known. Give the dates of all displacements under Dates, or put them in the names of the rasters.</source>
   <translation>{name} için iki tarih bilinmiyor. Tüm yer değiştirmelerin tarihlerini “Tarihler” altında verin ya da rasterlerin adlarına yazın.</translation>
  </message>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Motor bir hatayla durdu: {reason}. Ayrıntılar için MicroFlow günlüğüne bakın.</translation>
  </message>
  <message>
   <source>The Python chosen for the engine, {python}, does not exist. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>Motor için seçilen Python bulunamadı: {python}. MicroFlow ayarlarında başka bir tane seçin ya da tanımlıysa MICROFLOW_ENGINE_PYTHON ortam değişkenini değiştirin.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_ENGINE_PYTHON if it is set.</source>
   <translation>{python}, Python {version} sürümüdür; motor 3.9 ya da daha yenisini gerektirir. MicroFlow ayarlarında başka bir tane seçin ya da tanımlıysa MICROFLOW_ENGINE_PYTHON ortam değişkenini değiştirin.</translation>
  </message>
  <message>
   <source>{python} cannot load what the engine needs: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.</source>
   <translation>{python}, motorun gereksinimlerini yükleyemiyor: {reason}. MicroFlow ayarlarında yönetilen motoru onarın ya da PyTorch, NumPy ve safetensors içeren bir Python seçin.</translation>
  </message>
  <message>
   <source>The engine did not start in {python}: {reason}. In the MicroFlow settings, repair the managed engine, or choose a Python that has PyTorch, NumPy and safetensors.
{tail}</source>
   <translation>Motor {python} ile başlatılamadı: {reason}. MicroFlow ayarlarında yönetilen motoru onarın ya da PyTorch, NumPy ve safetensors içeren bir Python seçin.
{tail}</translation>
  </message>
  <message>
   <source>The engine ended in the middle of the run ({status}). The computer may have run short of memory or disk space: close other programs, or choose a smaller tile size or the CPU, and run again.
{tail}</source>
   <translation>Motor çalıştırmanın ortasında sonlandı ({status}). Bilgisayarın belleği ya da disk alanı yetersiz kalmış olabilir: diğer programları kapatın ya da daha küçük bir karo boyutu veya CPU seçip yeniden çalıştırın.
{tail}</translation>
  </message>
  <message>
   <source>The engine did not respond for {minutes} minutes and was stopped. Run again: finished tiles are kept. If memory was short, first close other programs or choose a smaller tile size.</source>
   <translation>Motor {minutes} dakika yanıt vermedi ve durduruldu. Yeniden çalıştırın: tamamlanan karolar saklanır. Bellek yetersiz kaldıysa önce diğer programları kapatın ya da daha küçük bir karo boyutu seçin.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} returned something that is not a measured tile: {reason}. Check that its workers can be trusted and have the same PyTorch, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} adresindeki Dask kümesi, ölçülmüş bir karo olmayan bir şey döndürdü: {reason}. İşçilerinin güvenilir olduğunu ve aynı PyTorch sürümünü içerdiğini denetleyin ya da bu bilgisayarda ölçmek için DASK_SCHEDULER parametresini boş bırakın.</translation>
  </message>
  <message>
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>Görüntünün küçük parçalarını bile ölçmek için yeterli bellek yok (karo boyutu: {tile} px). Diğer programları kapatıp yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} uses TLS, which needs three files: the certificate of the authority, a certificate of this computer, and its key. One is missing ({file}). Choose it in the MicroFlow settings.</source>
   <translation>{address} Dask zamanlayıcısı TLS kullanıyor; bunun için üç dosya gerekir: sertifika yetkilisinin sertifikası, bu bilgisayarın sertifikası ve anahtarı. Biri eksik ({file}). Onu MicroFlow ayarlarında seçin.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Dask zamanlayıcısı {address} kullanılamıyor: {reason}. Adresini denetleyin ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there with pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} içinde Dask yok ({reason}). Oraya pip ile distributed kurun ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} adresindeki Dask kümesinde {seconds} sn boyunca hiç işçi bulunmadı. İşçilerini başlatıp yeniden çalıştırın: ölçülenler korunur. Ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>“{weights}” ağırlıklarıyla ve iyileştirme olmadan hiçbir şey ölçülmez. İyileştirmeyi açın ya da ağırlık seçin.</translation>
  </message>
  <message>
   <source>QGIS does not have enough memory for this step. Earlier results are unchanged. Close other programs, or choose smaller images, and run it again.</source>
   <translation>QGIS'in bu adım için yeterli belleği yok. Önceki sonuçlar değişmedi. Diğer programları kapatın veya daha küçük görüntüler seçip yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Çalıştırmanın bir dosyası yazılamadı ya da okunamadı: {reason}. Diskte yer olduğunu denetleyip ({folder}) yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>The scratch folder {folder} belongs to another user, or others can write to it. Choose another in the MicroFlow settings, or change the environment variable MICROFLOW_SCRATCH_FOLDER if it is set.</source>
   <translation>{folder} çalışma klasörü başka bir kullanıcıya ait ya da başkaları içine yazabiliyor. MicroFlow ayarlarında başka bir klasör seçin ya da tanımlıysa MICROFLOW_SCRATCH_FOLDER ortam değişkenini değiştirin.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Burada “{device}” aygıtı yok, yalnızca şunlar var: {there}. Bunlardan birini ya da auto seçin.</translation>
  </message>
  <message>
   <source>{path} is not a displacement in the format {format}. Choose one of {formats} under Format. If the two components are in two files, name the other one under Second file.</source>
   <translation>{path}, {format} biçiminde bir yer değiştirme değil. “Biçim” altında şunlardan birini seçin: {formats}. İki bileşen iki dosyadaysa diğerini “İkinci dosya” altında belirtin.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}. Choose another file, or copy it again from its source.</source>
   <translation>{path} okunamıyor: {reason}. Başka bir dosya seçin ya da dosyayı kaynağından yeniden kopyalayın.</translation>
  </message>
  <message>
   <source>{first} has {first_size} cells, {second} has {second_size}. Choose files that belong to one result.</source>
   <translation>{first}: {first_size} hücre, {second}: {second_size} hücre. Aynı sonuca ait dosyaları seçin.</translation>
  </message>
  <message>
   <source>The other component of {path} ({part}) is not in the same folder. Name its file under Second file.</source>
   <translation>{path} dosyasının diğer bileşeni ({part}) aynı klasörde değil. Dosyasını “İkinci dosya” altında belirtin.</translation>
  </message>
  <message>
   <source>{path} has no layers from {asked}; it covers {first} to {last}. Choose two dates in that period.</source>
   <translation>{path} içinde {asked} için katman yok; kapsadığı süre: {first} – {last}. Bu süre içinde iki tarih seçin.</translation>
  </message>
  <message>
   <source>{path} holds a velocity ({unit}), but does not state its two dates. Give both dates under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{path} bir hız ({unit}) içeriyor, ancak iki tarihini bildirmiyor. İki tarihi “Tarihler” altında verin, örneğin 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{text} does not hold two dates. Write them like 2016-07-18 2016-08-03.</source>
   <translation>{text} iki tarih içermiyor. Tarihleri şöyle yazın: 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>{path} does not state the unit of its values. Choose it under Unit.</source>
   <translation>{path} değerlerinin birimini bildirmiyor. “Birim” altında seçin.</translation>
  </message>
  <message>
   <source>{path} does not state in which direction its values are positive. Choose it under Sign, or give both images so that it can be measured.</source>
   <translation>{path} değerlerinin hangi yönde pozitif olduğunu bildirmiyor. “İşaret” altında seçin ya da ölçülebilmesi için iki görüntüyü de verin.</translation>
  </message>
  <message>
   <source>The images do not determine the sign of {path}: their correlation is {best_score} with {best} and {next_score} with {next}. Choose the sign under Sign.</source>
   <translation>{path} işareti görüntülerden belirlenemiyor: görüntülerin korelasyonu {best} ile {best_score}, {next} ile {next_score}. İşareti “İşaret” altında seçin.</translation>
  </message>
  <message>
   <source>The values of {path} are in pixels of the images, but its own cells have another size. Give the pixel size of the images under Pixel size, or choose the image before.</source>
   <translation>{path} değerleri görüntülerin pikselleri cinsinden, ama kendi hücrelerinin boyutu farklı. Görüntülerin piksel boyutunu “Piksel boyutu” altında verin ya da önceki görüntüyü seçin.</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} cells, the image before has {image_cols} × {image_rows} pixels. The position of the cells on it is not known. Choose the image on which they were measured.</source>
   <translation>{path}: {cols} × {rows} hücre, önceki görüntü: {image_cols} × {image_rows} piksel. Hücrelerin görüntü üzerindeki konumu bilinmiyor. Ölçümün yapıldığı görüntüyü seçin.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} örnek tam kovaryans için fazla; en çok {most} örnekle hesaplanır. Daha büyük hücreler, daha yüksek bir eşik ya da alanın daha küçük bir bölümünü seçin.</translation>
  </message>
  <message>
   <source>No cell of {path} has enough values to be a sample. Choose a smaller least cell, or a raster with more values.</source>
   <translation>{path} içinde örnek olacak kadar iyi bilinen hücre yok. Daha küçük bir en küçük hücre ya da daha çok değer içeren bir raster seçin.</translation>
  </message>
  <message>
   <source>{format} needs coordinates on the Earth, but {path} has no coordinate reference system. Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose another format.</source>
   <translation>{format} yeryüzü koordinatları gerektirir, ancak {path} dosyasının koordinat referans sistemi (KRS) yok. Dosyaya doğru olanı atayın (Raster &gt; Projeksiyonlar &gt; Projeksiyon ata) ya da başka bir biçim seçin.</translation>
  </message>
  <message>
   <source>The format {format} takes rasters whose rows run from west to east; those of {path} do not. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>{format} biçimi, satırları batıdan doğuya uzanan rasterleri alır; {path} rasterinin satırları böyle değil. Önce yeniden projeksiyonlandırın (Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır)…).</translation>
  </message>
  <message>
   <source>Two displacements are from {first} to {last}, but {format} takes one for each pair of dates. Leave one out, or combine them first (Combine displacements).</source>
   <translation>{first} – {last} için iki yer değiştirme var, ancak {format} her tarih çifti için bir tane alır. Birini dışarıda bırakın ya da önce birleştirin (“Yer değiştirmeleri birleştir”).</translation>
  </message>
  <message>
   <source>The format kite takes rasters in degrees or in UTM, north up; {path} is in {crs}. Reproject it first (Raster &gt; Projections &gt; Warp (Reproject)…).</source>
   <translation>kite biçimi derece ya da UTM cinsinden, kuzeyi yukarıda olan rasterleri alır; {path} şu sistemde: {crs}. Önce yeniden projeksiyonlandırın (Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır)…).</translation>
  </message>
  <message>
   <source>{format} needs the dates of both images, but {path} does not state them. Give them under Dates, for example 2016-07-18 2016-08-03.</source>
   <translation>{format} iki görüntünün tarihlerini gerektirir, ancak {path} bunları bildirmiyor. “Tarihler” altında verin, örneğin 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>Only {count} of {all} stations lie where the displacement is known, and {needed} are needed. Choose a simpler reference, a larger radius, or other stations.</source>
   <translation>{all} istasyondan yalnızca {count} tanesi yer değiştirmenin bilindiği yerde; {needed} gerekir. Daha basit bir referans, daha büyük bir yarıçap ya da başka istasyonlar seçin.</translation>
  </message>
  <message>
   <source>{name} has no field for {what}; its fields are {fields}. Name the right one under {parameter}.</source>
   <translation>{name} katmanında {what} için öznitelik alanı yok; alanları: {fields}. Doğru olanı “{parameter}” altında belirtin.</translation>
  </message>
  <message>
   <source>{name} has neither points nor fields of longitude and latitude; its fields are {fields}. Load it as points (Layer &gt; Add Layer &gt; Add Delimited Text Layer…), or name these fields lon and lat.</source>
   <translation>{name} katmanında ne noktalar ne de boylam ve enlem alanları var; alanları: {fields}. Nokta olarak yükleyin (Katman &gt; Katman ekle &gt; Sınırlandırılmış Metin Katmanı Ekle…) ya da bu alanları lon ve lat olarak adlandırın.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from its source.</source>
   <translation>{path} görüntü olarak okunamıyor: {reason}. QGIS'in gösterebildiği bir raster dosyası seçin ya da dosyayı kaynağından yeniden kopyalayın.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} bir harita servisidir ({driver}); ölçülecek pikseller yerine resim gönderir. Görüntünün kendisini dosya olarak edinin, örneğin GeoTIFF.</translation>
  </message>
  <message>
   <source>{layer} is computed on the fly by QGIS and has no file. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} QGIS tarafından anında hesaplanıyor ve dosyası yok. Önce kaydedin (katmana sağ tıklayın, Dışa aktar &gt; Farklı Kaydet…) ve kaydedilen dosyayı seçin.</translation>
  </message>
  <message>
   <source>{layer} comes from the data provider {provider}, which has no file that can be read here. Save it first (right-click the layer, Export &gt; Save As…), and choose the saved file.</source>
   <translation>{layer} {provider} veri sağlayıcısından geliyor; burada okunabilecek bir dosyası yok. Önce kaydedin (katmana sağ tıklayın, Dışa aktar &gt; Farklı Kaydet…) ve kaydedilen dosyayı seçin.</translation>
  </message>
  <message>
   <source>{path} has no band {band}. Choose a band from 1 to {count}.</source>
   <translation>{path} içinde bant {band} yok. 1 ile {count} arasında bir bant seçin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds complex numbers ({dtype}). Choose an image of real numbers, for example the amplitude.</source>
   <translation>Bant {band} ({path}) karmaşık sayılar içeriyor ({dtype}). Gerçek sayılardan oluşan bir görüntü seçin, örneğin genlik.</translation>
  </message>
  <message>
   <source>Band {band} of {path} holds indices of palette colours, not brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>Bant {band} ({path}) parlaklık değil, palet renklerinin indekslerini içeriyor. Başka bir bant seçin ya da önce görüntüyü dönüştürün (Raster &gt; Dönüşüm &gt; PCT'den RGB'ye).</translation>
  </message>
  <message>
   <source>Band {band} of {path} is its alpha band, which holds transparency, not brightness. Choose another band.</source>
   <translation>Bant {band} ({path}) alfa bandıdır; parlaklık değil, saydamlık içerir. Başka bir bant seçin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has only the values {low} and {high}: it is a mask, and has no brightness. Choose another band or image.</source>
   <translation>Bant {band} ({path}) yalnızca {low} ve {high} değerlerini içeriyor: bu bir maskedir, parlaklığı yoktur. Başka bir bant ya da görüntü seçin.</translation>
  </message>
  <message>
   <source>{path} is not orthorectified: it is georeferenced by {how}, and its pixels are distorted by the view of the sensor and the relief. Orthorectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… and the additional command-line parameters {option}.</source>
   <translation>{path} ortorektifiye değil: coğrafi referansı şununla verilmiş: {how}; pikselleri algılayıcının bakış açısı ve rölyef nedeniyle bozulmuş. Önce ortorektifiye edin: Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır)…, ek komut satırı parametreleri {option}.</translation>
  </message>
  <message>
   <source>{path} is georeferenced by control points, or its geotransform has zero area, so it has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path} yer kontrol noktalarıyla referanslanmış ya da coğrafi dönüşümünün alanı sıfır; bu yüzden düzenli bir gridi yok. Önce rektifiye edin (Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır) ya da Coğrafi Referanslayıcı).</translation>
  </message>
  <message>
   <source>{path} has {cols} × {rows} pixels; at least {smallest} × {smallest} are needed. Choose a larger image.</source>
   <translation>{path}: {cols} × {rows} piksel; en az {smallest} × {smallest} gerekir. Daha büyük bir görüntü seçin.</translation>
  </message>
  <message>
   <source>{path} has no coordinate reference system, but {other} has one ({crs}). Assign the right one to the file (Raster &gt; Projections &gt; Assign Projection), or choose two images without any.</source>
   <translation>{path} dosyasının koordinat referans sistemi (KRS) yok, ancak {other} için var ({crs}). Dosyaya doğru olanı atayın (Raster &gt; Projeksiyonlar &gt; Projeksiyon ata) ya da KRS'si olmayan iki görüntü seçin.</translation>
  </message>
  <message>
   <source>There is no transformation from {start} to {end} ({reason}). Reproject one of the images to the other's coordinate reference system.</source>
   <translation>Şu dönüşüm yok: {start} → {end} ({reason}). Görüntülerden birini diğerinin koordinat referans sistemine (KRS) yeniden projeksiyonlandırın.</translation>
  </message>
  <message>
   <source>The transformation from {start} to {end}, {name}, is accurate only to {accuracy} m, which is more than half a pixel (a pixel is {pixel} m). Choose a better one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} → {end} dönüşümünün ({name}) doğruluğu yalnızca {accuracy} m; bu, yarım pikselden fazla (bir piksel {pixel} m). Proje &gt; Özellikler &gt; Dönüşümler altında daha iyi bir dönüşüm seçin ya da doğruluğu düşük bir dönüşüme izin verin. {better}</translation>
  </message>
  <message>
   <source>{start} and {end} have different datums, and the accuracy of the transformation between them, {name}, is not known. Choose one in Project &gt; Properties &gt; Transformations, or allow an inaccurate transformation. {better}</source>
   <translation>{start} ve {end} farklı datumlara sahip; aralarındaki dönüşümün ({name}) doğruluğu bilinmiyor. Proje &gt; Özellikler &gt; Dönüşümler altında bir dönüşüm seçin ya da doğruluğu düşük bir dönüşüme izin verin. {better}</translation>
  </message>
  <message>
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Görüntüler örtüşmüyor: önceki görüntünün yayılımı {pre}, sonraki görüntünün {post}. Aynı alanın görüntülerini seçin ve koordinat referans sistemlerini (KRS) denetleyin.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that overlaps it, or none.</source>
   <translation>{extent} yayılımı, her iki görüntünün ortak alanının ({common}) dışında kalıyor. Bu alanla örtüşen bir yayılım seçin ya da hiç seçmeyin.</translation>
  </message>
  <message>
   <source>The area to measure has {cols} × {rows} pixels of the image before; at least {smallest} × {smallest} are needed. Choose images that overlap more, or a larger extent.</source>
   <translation>Ölçülecek alan önceki görüntünün {cols} × {rows} pikselini kapsıyor; en az {smallest} × {smallest} gerekir. Daha çok örtüşen görüntüler ya da daha büyük bir yayılım seçin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has no usable pixel in the area to measure: all are nodata, masked or not finite. Choose another band or area, or check the image's nodata value.</source>
   <translation>Bant {band} ({path}), ölçülecek alanda kullanılabilir piksel içermiyor: tümü verisiz, maskeli ya da sonlu değil. Başka bir bant ya da alan seçin veya görüntünün “veri yok” değerini denetleyin.</translation>
  </message>
  <message>
   <source>Nowhere in {path} is the confidence {least} or more: there is no motion to draw as arrows. Choose another result, or images that are closer in date, season or band.</source>
   <translation>{path} içinde güvenin {least} ya da daha yüksek olduğu yer yok: okla gösterilecek hareket yok. Başka bir sonuç ya da tarihi, mevsimi veya bandı birbirine daha yakın görüntüler seçin.</translation>
  </message>
  <message>
   <source>{word} under Values without data is not a number. Write numbers with spaces between, for example: 0 -9999.</source>
   <translation>“Verisiz değerler” altındaki {word} bir sayı değil. Sayıları aralarında boşlukla yazın, örneğin: 0 -9999.</translation>
  </message>
  <message>
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Her iki görüntüde de kullanılabilen piksel yok: birinde veri olan yerde diğerinde veri yok ya da maske var. Başka bir alan ya da daha küçük bir maske seçin veya görüntülerin “veri yok” değerlerini denetleyin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>Bant {band} ({path}), ölçülecek alanın her yerinde {value:.7g} değerini taşıyor; doku olmadan hareket görülemez. Başka bir bant ya da görüntü seçin.</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, has no coordinate reference system, so the position of its polygons on the images is not known. Set the right one (Layer &gt; Set CRS of Layer(s)…).</source>
   <translation>Dışarıda bırakılacak alanlar katmanının ({mask}) koordinat referans sistemi (KRS) yok; bu yüzden çokgenlerinin görüntüler üzerindeki konumu bilinmiyor. Doğru olanı ayarlayın (Katman &gt; Katman(lar)ın KRS ni ayarla…).</translation>
  </message>
  <message>
   <source>The layer of areas to leave out, {mask}, is in {crs}, which is not valid in the area of the images. Reproject it to the images' coordinate reference system first.</source>
   <translation>Dışarıda bırakılacak alanlar katmanı ({mask}) {crs} sisteminde; bu sistem görüntülerin alanında geçerli değil. Önce görüntülerin koordinat referans sistemine (KRS) yeniden projeksiyonlandırın.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Maskenin {number} numaralı çokgeni kullanılamıyor: {reason}. Katmanı İşlem Araç Kutusu'nun “Vektör geometrisi” grubundaki “Geometrileri düzelt” ile onarın ya da maskesiz çalıştırın.</translation>
  </message>
  <message>
   <source>No pixel has a result: nowhere in the area do both images have data without gaps over some tens of pixels. Nothing was written. Choose another area or a smaller mask, or fill scattered pixels without data first.</source>
   <translation>Hiçbir pikselde sonuç yok: alanın hiçbir yerinde iki görüntüde birden onlarca piksel boyunca boşluksuz veri yok. Hiçbir şey yazılmadı. Başka bir alan ya da daha küçük bir maske seçin veya önce dağınık verisiz pikselleri doldurun.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Önceki ve sonraki görüntü aynı: {path}, bant {band}. İki farklı tarihin görüntülerini seçin.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>Bir pikselin arazideki boyutu bulunamıyor: {crs}, {extent} (xmin, ymin, xmax, ymax) yayılımının tümünü kapsamıyor. Görüntünün koordinat referans sistemini (KRS) denetleyin ya da görüntüyü yeniden projeksiyonlandırın.</translation>
  </message>
  <message>
   <source>{before} images before and {after} after were chosen. Choose one or more on each side and three or more in all; for two images, use Estimate displacement.</source>
   <translation>{before} önceki ve {after} sonraki görüntü seçildi. Her iki taraf için bir ya da daha çok, toplamda en az üç görüntü seçin; iki görüntü için “Yer değiştirmeyi kestir” algoritmasını kullanın.</translation>
  </message>
  <message>
   <source>The offsets “{text}” are not a list of positive numbers. Write offsets in pixels with spaces between them, for instance 0.1 0.2 0.4.</source>
   <translation>“{text}” atımları pozitif sayılardan oluşan bir liste değil. Atımları piksel cinsinden, aralarında boşlukla yazın, örneğin 0.1 0.2 0.4.</translation>
  </message>
  <message>
   <source>There is not enough space on the disk for {path}: up to {needed:,} bytes are needed, {free:,} are free. Free some space, or choose a folder on another disk.</source>
   <translation>Diskte yeterli alan yok: {path} için en çok {needed:,} bayt gerekiyor, {free:,} bayt boş. Yer açın ya da başka bir diskte bir klasör seçin.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}. Choose another file or folder; where the file is open as a layer, remove the layer first.</source>
   <translation>{path} yazılamıyor: {reason}. Başka bir dosya ya da klasör seçin; dosya katman olarak açıksa önce katmanı kaldırın.</translation>
  </message>
  <message>
   <source>{path} does not end in .tif or .tiff, and results are GeoTIFF files. Choose a name that does.</source>
   <translation>{path} adı .tif ya da .tiff ile bitmiyor; sonuçlar GeoTIFF dosyalarıdır. Bunlarla biten bir ad seçin.</translation>
  </message>
  <message>
   <source>The result {path} would overwrite the input {input}. Choose another name for the result.</source>
   <translation>{path} sonucu {input} girdisinin üzerine yazacaktı. Sonuç için başka bir ad seçin.</translation>
  </message>
  <message>
   <source>Writing {path} failed: {reason}. Nothing was written. Check the disk, or choose another folder.</source>
   <translation>{path} yazılamadı: {reason}. Hiçbir şey yazılmadı. Diski denetleyin ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>Two results would be written to {path}. Choose a different file for each.</source>
   <translation>Aynı dosyaya iki sonuç yazılacak: {path}. Her biri için farklı bir dosya seçin.</translation>
  </message>
  <message>
   <source>The set-up has no PyTorch for {device} on {platform}. In the MicroFlow settings, choose an interpreter that has PyTorch.</source>
   <translation>Kurulumda {platform} üzerinde {device} için bir PyTorch yok. MicroFlow ayarlarında PyTorch içeren bir yorumlayıcı seçin.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Bu sistemde {found} var; PyTorch en az {needed} gerektirir. Sistemi güncelleyin ya da MicroFlow ayarlarında daha eski bir PyTorch içeren bir yorumlayıcı seçin.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer GPU driver, or set up the engine for the CPU.</source>
   <translation>NVIDIA GPU'ları için PyTorch kurulmadı: {reason}. Daha yeni bir GPU sürücüsü kurun ya da motoru CPU için kurun.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer GPU driver to try it again.</source>
   <translation>GPU ilk hesaplamada başarısız oldu ({reason}), bu nedenle motor CPU için kuruldu. Yeniden denemek için daha yeni bir GPU sürücüsü kurun.</translation>
  </message>
  <message>
   <source>The disk of {folder} has {free} free, and the engine needs {needed}. Make room there and set up again; what was downloaded is kept.</source>
   <translation>{folder} diskinde {free} boş yer var, motor ise {needed} gerektiriyor. Yer açıp yeniden kurun; indirilenler korunur.</translation>
  </message>
  <message>
   <source>The engine's folder {folder} cannot be written to: {reason}. Change its permissions, or name another folder in the environment variable MICROFLOW_ENGINE_FOLDER.</source>
   <translation>Motorun klasörüne ({folder}) yazılamıyor: {reason}. İzinlerini değiştirin ya da MICROFLOW_ENGINE_FOLDER ortam değişkeninde başka bir klasör belirtin.</translation>
  </message>
  <message>
   <source>Another set-up is running in {folder} (process {pid}). Wait until it has finished, or cancel it in the QGIS that started it.</source>
   <translation>{folder} içinde başka bir kurulum sürüyor (işlem {pid}). Bitmesini bekleyin ya da onu başlatan QGIS'te iptal edin.</translation>
  </message>
  <message>
   <source>{name} could not be downloaded: {reason}. Check the network, and the proxy in QGIS's settings, and set up again; what has arrived is kept. Or choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>{name} indirilemedi: {reason}. Ağı ve QGIS ayarlarındaki vekil sunucuyu denetleyip yeniden kurun; gelenler korunur. Ya da MicroFlow ayarlarında PyTorch içeren bir yorumlayıcı seçin.</translation>
  </message>
  <message>
   <source>{name} was downloaded twice, and both times its content was not the expected one (sha256 {found} instead of {expected}). Ask whoever runs your network or proxy what changes downloads, or set up again on another network.</source>
   <translation>{name} iki kez beklenenden farklı bir içerikle geldi (sha256 {found}, beklenen {expected}). Ağınızı ya da vekil sunucunuzu yöneten kişiye indirilenleri neyin değiştirdiğini sorun ya da başka bir ağda yeniden kurun.</translation>
  </message>
  <message>
   <source>The set-up failed at “{step}”: {reason}. Try Repair in the MicroFlow settings; {log} has the details.</source>
   <translation>Kurulum “{step}” adımında başarısız oldu: {reason}. MicroFlow ayarlarında “Onar” düğmesini deneyin; ayrıntılar {log} içindedir.</translation>
  </message>
  <message>
   <source>There is no engine in {folder} yet. Set up the engine in the MicroFlow settings.</source>
   <translation>{folder} içinde henüz motor yok. Motoru MicroFlow ayarlarında kurun.</translation>
  </message>
  <message>
   <source>The set-up of the engine in {folder} was not finished. Press Repair in the MicroFlow settings to continue it; what was downloaded is kept.</source>
   <translation>{folder} içindeki motorun kurulumu tamamlanmadı. Kurulumu sürdürmek için MicroFlow ayarlarındaki “Onar” düğmesine basın; indirilenler korunur.</translation>
  </message>
  <message>
   <source>The engine in {folder} is damaged: {reason}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} içindeki motor bozuk: {reason}. Yeniden oluşturmak için MicroFlow ayarlarında “Onar” düğmesine basın.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Press Repair in the MicroFlow settings to rebuild it.</source>
   <translation>{folder} içindeki motor Python {expected} ile oluşturulmuştu, ancak yorumlayıcısı artık Python {found}. Yeniden oluşturmak için MicroFlow ayarlarında “Onar” düğmesine basın.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Press Repair in the MicroFlow settings to update it.</source>
   <translation>{folder} içindeki motor başka bir MicroFlow sürümüyle oluşturulmuş. Güncellemek için MicroFlow ayarlarında “Onar” düğmesine basın.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} kaldırılamıyor: {reason}. Diğer QGIS pencerelerini ve motoru kullanan her şeyi kapatıp yeniden deneyin.</translation>
  </message>
  <message>
   <source>There is no line in {name}. Draw the fault as a line in that layer, choose another layer, or switch off Selected features only.</source>
   <translation>{name} içinde çizgi yok. Fayı bu katmanda çizgi olarak çizin, başka bir katman seçin ya da “Sadece seçilen detaylar” seçeneğini kapatın.</translation>
  </message>
  <message>
   <source>Line {number} of {name} has no length: all its vertices are at the same point. Delete the line, or give it a second vertex.</source>
   <translation>{number} numaralı çizginin ({name}) uzunluğu yok: tüm köşe noktaları aynı yerde. Çizgiyi silin ya da ikinci bir köşe noktası ekleyin.</translation>
  </message>
  <message>
   <source>No line of {name} meets the raster: the lines cover {lines} (xmin, ymin, xmax, ymax), the raster {raster}. Choose a trace that crosses the raster, and check the coordinate reference systems of both.</source>
   <translation>{name} katmanının hiçbir çizgisi rasterle kesişmiyor: çizgilerin kapsamı {lines} (xmin, ymin, xmax, ymax), rasterinki {raster}. Rasteri kesen bir iz seçin ve ikisinin koordinat referans sistemlerini (KRS) denetleyin.</translation>
  </message>
  <message>
   <source>Line {number} of {name} crosses or touches itself, so there is no single order along it. Split the line where it does (Split Features, in the Advanced Digitizing toolbar), or redraw it.</source>
   <translation>{number} numaralı çizgi ({name}) kendisini kesiyor ya da kendisine değiyor; bu yüzden çizgi boyunca tek bir sıra yok. Çizgiyi bu yerde bölün (İleri Sayısallaştırma Araç Çubuğu'nda Objeleri böl) ya da yeniden çizin.</translation>
  </message>
  <message>
   <source>{name} has no coordinate reference system, but the raster has one ({crs}). Give the layer the right one with Set Layer CRS, in its context menu.</source>
   <translation>{name} katmanının koordinat referans sistemi (KRS) yok, ancak rasterin var ({crs}). Katmana bağlam menüsündeki Katman KRS'sini Ayarla ile doğru olanı verin.</translation>
  </message>
  <message>
   <source>The lines of {name} cannot be transformed from {start} to {end}: {reason}. Reproject the layer to the raster's coordinate reference system, or correct its coordinates.</source>
   <translation>{name} katmanının çizgileri dönüştürülemiyor ({start} → {end}): {reason}. Katmanı rasterin koordinat referans sistemine (KRS) yeniden projeksiyonlandırın ya da koordinatlarını düzeltin.</translation>
  </message>
  <message>
   <source>A box of {length:.6g} {unit} across the fault leaves too few values beside a gap of {gap:.6g} {unit}. Choose a length of at least {least:.6g} {unit}, or a smaller gap.</source>
   <translation>Fayı kesen {length:.6g} {unit} uzunluğunda bir kutu, {gap:.6g} {unit} boşluğun yanında çok az değer bırakıyor. En az {least:.6g} {unit} uzunluk ya da daha küçük bir boşluk seçin.</translation>
  </message>
  <message>
   <source>None of the {count} boxes along {name} has displacement on both sides of the fault. Choose another trace, longer boxes, or a displacement with fewer gaps.</source>
   <translation>{name} boyunca {count} kutunun hiçbirinde fayın iki yanında birden yer değiştirme yok. Başka bir iz, daha uzun kutular ya da daha az boşluklu bir yer değiştirme seçin.</translation>
  </message>
  <message>
   <source>The uncertainty {path} does not lie on the pixels of the displacement: it has {cols} × {rows} pixels, the displacement has {other_cols} × {other_rows}, or their positions differ. Choose the uncertainty of the same run.</source>
   <translation>{path} belirsizliği yer değiştirmenin pikselleri üzerinde değil: {cols} × {rows} piksel, yer değiştirme {other_cols} × {other_rows} ya da konumları farklı. Aynı çalıştırmanın belirsizliğini seçin.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that contains only tensors (.pt, .pth), or a .safetensors file. If you downloaded this file, download it again.</source>
   <translation>{path} ağırlık olarak okunamıyor: {reason}. Yalnızca tensör içeren bir PyTorch kontrol noktası (.pt, .pth) ya da bir .safetensors dosyası seçin. Bu dosyayı indirdiyseniz yeniden indirin.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow supports: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path}, MicroFlow tarafından tanınan bir ağ içermiyor: {reason}. Yayımlanmış MicroFlow'un bir kontrol noktasını (irseparated, irshared, irseparatedinverse) ya da bu projeyle üretilmiş ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs of known motion their mean error is {error} px. A field of zeros has {zero} px, and at most {most} px is accepted. Choose other weights.</source>
   <translation>{path} ağırlıkları hareketi ölçmüyor: hareketi bilinen {count} görüntü çiftinde ortalama hataları {error} px. Sıfırlardan oluşan bir alanınki {zero} px ve en çok {most} px kabul edilir. Başka ağırlıklar seçin.</translation>
  </message>
  <message>
   <source>Weights with this name already exist: {path}. Choose another name, or remove them first.</source>
   <translation>Bu adda ağırlıklar zaten var: {path}. Başka bir ad seçin ya da önce onları kaldırın.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used as a name of weights. A name is a file name without folder and extension, at most 200 bytes long, and neither builtin nor none. Choose another.</source>
   <translation>“{name}” ağırlık adı olarak kullanılamaz. Ad; klasörsüz ve uzantısız, en çok 200 baytlık bir dosya adıdır, builtin ya da none olamaz. Başka bir ad seçin.</translation>
  </message>
  <message>
   <source>The weights could not be written to {folder}: {reason}. Choose a folder that is writable and has room for them.</source>
   <translation>Ağırlıklar {folder} klasörüne yazılamadı: {reason}. Yazılabilen ve yeterli yeri olan bir klasör seçin.</translation>
  </message>
  <message>
   <source>“{url}” is not the address of a file. Enter one that begins with https:// or http:// and ends with the file's name.</source>
   <translation>“{url}” bir dosyanın adresi değil. https:// ya da http:// ile başlayan ve dosyanın adıyla biten bir adres girin.</translation>
  </message>
  <message>
   <source>{url} could not be downloaded: {reason}. Check the address, the network, and the proxy in QGIS's settings, and press the button again; what has arrived is kept.</source>
   <translation>{url} indirilemedi: {reason}. Adresi, ağı ve QGIS ayarlarındaki vekil sunucuyu denetleyip düğmeye yeniden basın; gelenler korunur.</translation>
  </message>
  <message>
   <source>There is no weights file {path}. Choose a .safetensors file that has its card (.json) beside it, or the built-in weights.</source>
   <translation>Ağırlık dosyası {path} yok. Yanında kartı (.json) bulunan bir .safetensors dosyası ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights {path} have no card: {card} does not exist. Put the card that came with the weights beside them, or choose the built-in weights.</source>
   <translation>{path} ağırlıklarının kartı yok: {card} bulunamadı. Ağırlıklarla birlikte gelen kartı yanlarına koyun ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights' card {card} cannot be used ({reason}). Get the weights and the card again from their source, or choose the built-in weights.</source>
   <translation>Ağırlıkların kartı {card} kullanılamıyor ({reason}). Ağırlıkları ve kartı kaynaklarından yeniden alın ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version supports {known}. Choose other weights, or a version of MicroFlow that supports these.</source>
   <translation>Ağırlıkların kartı {card}, {found} omurgasını belirtiyor; bu sürümün tanıdıkları: {known}. Başka ağırlıklar ya da bunları tanıyan bir MicroFlow sürümü seçin.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Ağırlık dosyası {path} eksik: {expected} baytın {found} baytı var. Yeniden kopyalayın ya da indirin.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card states {expected}. Get the weights and the card again from their source.</source>
   <translation>Ağırlık dosyası {path}, kartının tanımladığı dosya değil: sha256 değeri {found}, kartta ise {expected}. Ağırlıkları ve kartı kaynaklarından yeniden alın.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>{path} ağırlıkları, kartlarında belirtilen mimariye uymuyor: {reason}. Başka ağırlıklar ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The sign and order of the components of the weights {path} have not been measured, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>{path} ağırlıklarının bileşenlerinin işareti ve sırası ölçülmemiş, bu nedenle sonuçlarının işareti yanlış olabilir. Kartında yön belirtilen ağırlıkları ya da yerleşik ağırlıkları seçin.</translation>
  </message>
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Yüzey yer değiştirmesini ölç…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow kılavuzu</translation>
  </message>
  <message>
   <source>Import another program's displacement…</source>
   <translation>Başka programın yer değiştirmesini içe aktar…</translation>
  </message>
  <message>
   <source>Copy as Python command</source>
   <translation>Python komutu olarak kopyala</translation>
  </message>
  <message>
   <source>Copy as qgis_process command</source>
   <translation>qgis_process komutu olarak kopyala</translation>
  </message>
  <message>
   <source>Back to the defaults</source>
   <translation>Varsayılanlara dön</translation>
  </message>
  <message>
   <source>MicroFlow settings…</source>
   <translation>MicroFlow ayarları…</translation>
  </message>
  <message>
   <source>The command is on the clipboard.</source>
   <translation>Komut panoya kopyalandı.</translation>
  </message>
  <message>
   <source>One image is loaded. Load the other one as well.</source>
   <translation>Bir görüntü yüklü. Diğerini de yükleyin.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Hareketten önceki bir görüntü ve sonraki bir görüntü seçin.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up}; its noise is {before} {unit}.</source>
   <translation>Durağan zeminin hareketi: {east} {unit} {right}, {north} {unit} {up}; gürültüsü {before} {unit}.</translation>
  </message>
  <message>
   <source>What is removed: choose the least that is enough.</source>
   <translation>Çıkarılacak kısım: yeterli olan en azını seçin.</translation>
  </message>
  <message>
   <source>with stripes</source>
   <translation>şeritlerle</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Kaldır</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Uygula</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Vazgeç</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>Show on the map what is left; nothing is written yet.</source>
   <translation>Kalanı haritada gösterir; henüz hiçbir şey yazılmaz.</translation>
  </message>
  <message>
   <source>Write the corrected result.</source>
   <translation>Düzeltilmiş sonucu yazar.</translation>
  </message>
  <message>
   <source>Write the result as it was before the correction.</source>
   <translation>Sonucu düzeltmeden önceki haliyle yazar.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Durağan zemine bakılıyor…</translation>
  </message>
  <message>
   <source>Quiet ground moves by {east} {unit} {right}, {north} {unit} {up} in the middle; its noise is {before} {unit}, and {after} {unit} without the surface.</source>
   <translation>Durağan zeminin ortadaki hareketi: {east} {unit} {right}, {north} {unit} {up}; gürültüsü {before} {unit}, yüzey çıkarılınca {after} {unit}.</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Öteleme</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Düzlem</translation>
  </message>
  <message>
   <source>Quadratic</source>
   <translation>İkinci derece</translation>
  </message>
  <message>
   <source>Ground: automatic</source>
   <translation>Zemin: otomatik</translation>
  </message>
  <message>
   <source>Ground: outside polygons</source>
   <translation>Zemin: çokgen dışı</translation>
  </message>
  <message>
   <source>Ground: draw what moves</source>
   <translation>Zemin: hareketliyi çiz</translation>
  </message>
  <message>
   <source>Click around the area that moves, and right-click to finish. Draw as many areas as you need.</source>
   <translation>Hareket eden alanın çevresine tıklayın ve bitirmek için sağ tıklayın. Gerektiği kadar alan çizin.</translation>
  </message>
  <message>
   <source>No direction of stripes is clear.</source>
   <translation>Belirgin bir şerit yönü yok.</translation>
  </message>
  <message>
   <source>The map shows what is left; nothing is written yet.</source>
   <translation>Harita kalanı gösteriyor; henüz hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Hareketli zemin</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{path} is not recognised as another program's displacement. If it is one, choose its format in the algorithm Import displacement.</source>
   <translation>{path} başka bir programın yer değiştirmesi olarak tanınmadı. Öyleyse biçimini “Yer değiştirmeyi içe aktar” algoritmasında seçin.</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in a separate engine, which is not set up yet.</source>
   <translation>MicroFlow, PyTorch ile ayrı bir motorda hesaplar; bu motor henüz kurulu değil.</translation>
  </message>
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>{strength} px TV gücüyle elde edilen sonuç haritada.</translation>
  </message>
  <message>
   <source>No motion could be distinguished from noise: the highest confidence is {best}. The result is hidden. Choose images that are closer in date, season or band.</source>
   <translation>Hiçbir hareket gürültüden ayırt edilemedi: en yüksek güven {best}. Sonuç gizlendi. Tarihi, mevsimi ya da bandı birbirine daha yakın görüntüler seçin.</translation>
  </message>
  <message>
   <source>{share} % of the image before is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>Önceki görüntünün %{share} kadarı doygun: orada hiçbir şey ölçülemez. Başka bir bant ya da görüntü seçin.</translation>
  </message>
  <message>
   <source>{share} % of the image after is saturated: nothing can be measured there. Choose another band or image.</source>
   <translation>Sonraki görüntünün %{share} kadarı doygun: orada hiçbir şey ölçülemez. Başka bir bant ya da görüntü seçin.</translation>
  </message>
  <message>
   <source>No pixel reaches the confidence of {least} from which results are shown; the best has {best}. The result is hidden; lower that confidence to see it.</source>
   <translation>Hiçbir piksel, sonuçların gösterildiği en düşük güven olan {least} değerine ulaşmıyor; en iyisi {best}. Sonuç gizlendi; görmek için bu güveni düşürün.</translation>
  </message>
  <message>
   <source>The image after is resampled once onto the image before.</source>
   <translation>Sonraki görüntü, önceki görüntü üzerine bir kez yeniden örneklenir.</translation>
  </message>
  <message>
   <source>The images have no coordinate reference system: the result is in pixels.</source>
   <translation>Görüntülerin koordinat referans sistemi (KRS) yok: sonuç piksel cinsindendir.</translation>
  </message>
  <message>
   <source>{share} % of the image before is under cloud: leave it out with a polygon layer.</source>
   <translation>Önceki görüntünün %{share} kadarı bulut altında: bir çokgen katmanıyla dışarıda bırakın.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out with a polygon layer.</source>
   <translation>Sonraki görüntünün %{share} kadarı bulut altında: bir çokgen katmanıyla dışarıda bırakın.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>yaklaşık {hours} sa</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>{side} {unit} boyutunda {cols} × {rows} px ({megapixels} Mpx) ölçer.</translation>
  </message>
  <message>
   <source>The images have little in common: most of the area will not be measured. Choose images that are closer in date, season or band.</source>
   <translation>Görüntülerin ortak yanı az: alanın çoğu ölçülemeyecek. Tarihi, mevsimi ya da bandı birbirine daha yakın görüntüler seçin.</translation>
  </message>
  <message>
   <source>about {seconds} s</source>
   <translation>yaklaşık {seconds} sn</translation>
  </message>
  <message>
   <source>about {minutes} min</source>
   <translation>yaklaşık {minutes} dk</translation>
  </message>
  <message>
   <source>Takes {duration}, at the speed of the last run.</source>
   <translation>Son çalıştırmanın hızına göre {duration} sürer.</translation>
  </message>
  <message>
   <source>The bands differ ({pre}, {post}): what changes between bands is not motion. Choose the same band in both images.</source>
   <translation>Bantlar farklı ({pre}, {post}): bantlar arasında değişen şey hareket değildir. Her iki görüntüde aynı bandı seçin.</translation>
  </message>
  <message>
   <source>The pixels of the image after are {ratio} times as large as those of the image before; expect low confidence.</source>
   <translation>Sonraki görüntünün pikselleri önceki görüntününkilerin {ratio} katı büyüklüğünde; düşük güven bekleyin.</translation>
  </message>
  <message>
   <source>The images are of different sensors ({pre}, {post}); expect low confidence.</source>
   <translation>Görüntüler farklı algılayıcılardan ({pre}, {post}); düşük güven bekleyin.</translation>
  </message>
  <message>
   <source>The images are {years} years apart: where the ground has changed, nothing can be measured.</source>
   <translation>Görüntüler arasında {years} yıl var: yer yüzeyinin değiştiği yerlerde hiçbir şey ölçülemez.</translation>
  </message>
  <message>
   <source>The sun was {pre}° high before and {post}° after: shadows differ, and can look like motion. Choose images of the same season.</source>
   <translation>Güneş yüksekliği önce {pre}°, sonra {post}°: gölgeler farklıdır ve hareket gibi görünebilir. Aynı mevsimden görüntüler seçin.</translation>
  </message>
  <message>
   <source>Expected error, within a factor of two: {error} {unit} ({px} px). Steps on the map are visible from about {step} {unit}.</source>
   <translation>Beklenen hata (iki kat içinde): {error} {unit} ({px} px). Haritadaki basamaklar yaklaşık {step} {unit} değerinden itibaren görünür.</translation>
  </message>
  <message>
   <source>Parts of the images move by about {motion} px relative to the rest, but only motion up to {limit} px is looked for. &lt;a href="limit"&gt;Look for {larger} px&lt;/a&gt;.</source>
   <translation>Görüntülerin bazı kısımları geri kalanına göre yaklaşık {motion} px hareket ediyor, ancak yalnızca {limit} px değerine kadar hareket aranıyor. &lt;a href="limit"&gt;{larger} px ara&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>The sun was only {low}° high: ground in shadow cannot be measured well.</source>
   <translation>Güneş yüksekliği yalnızca {low}°: gölgedeki zemin iyi ölçülemez.</translation>
  </message>
  <message>
   <source>Part of an image has this value in connected areas. As long as it counts as ground, the edges of these areas are measured as if they were ground.</source>
   <translation>Bir görüntünün bir bölümünde bu değer bitişik alanlarda bulunuyor. Bu değer zemin sayıldıkça bu alanların kenarları zemin gibi ölçülür.</translation>
  </message>
  <message>
   <source>Treat {value} as no data</source>
   <translation>{value} değerini veri yok say</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Her iki görüntünün kapsadığı tüm alan</translation>
  </message>
  <message>
   <source>Remove the shift</source>
   <translation>Ötelemeyi kaldır</translation>
  </message>
  <message>
   <source>Raise the limit</source>
   <translation>Sınırı yükselt</translation>
  </message>
  <message>
   <source>Hide what is not trusted</source>
   <translation>Güvenilmeyeni gizle</translation>
  </message>
  <message>
   <source>Try without smoothing</source>
   <translation>Yumuşatmadan dene</translation>
  </message>
  <message>
   <source>Profile across the fault</source>
   <translation>Fayı kesen profil</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Fay boyunca kayma</translation>
  </message>
  <message>
   <source>Positions through time</source>
   <translation>Zaman içinde konumlar</translation>
  </message>
  <message>
   <source>Displacement as arrows</source>
   <translation>Oklarla yer değiştirme</translation>
  </message>
  <message>
   <source>Do the images line up?</source>
   <translation>Görüntüler çakışıyor mu?</translation>
  </message>
  <message>
   <source>Measure with more images…</source>
   <translation>Daha çok görüntüyle ölç…</translation>
  </message>
  <message>
   <source>How small an offset can I see?</source>
   <translation>Görülebilen en küçük atım?</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Sonuçları kaydet</translation>
  </message>
  <message>
   <source>Make a map</source>
   <translation>Harita yap</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapor…</translation>
  </message>
  <message>
   <source>Compare with GNSS…</source>
   <translation>GNSS ile karşılaştır…</translation>
  </message>
  <message>
   <source>Export for other programs…</source>
   <translation>Diğer programlara dışa aktar…</translation>
  </message>
  <message>
   <source>There is no result on the map: run MicroFlow first.</source>
   <translation>Haritada sonuç yok: önce MicroFlow'u çalıştırın.</translation>
  </message>
  <message>
   <source>The project shows temporary results, which are gone when QGIS ends. Keep them beside the project?</source>
   <translation>Proje, QGIS kapanınca yok olacak geçici sonuçlar gösteriyor. Bunlar projenin yanında saklansın mı?</translation>
  </message>
  <message>
   <source>Folder for the results</source>
   <translation>Sonuçlar için klasör</translation>
  </message>
  <message>
   <source>Keep the results</source>
   <translation>Sonuçları sakla</translation>
  </message>
  <message>
   <source>Saving MicroFlow results</source>
   <translation>MicroFlow sonuçları kaydediliyor</translation>
  </message>
  <message>
   <source>Saving was cancelled; the layers still show the earlier files.</source>
   <translation>Kaydetme iptal edildi; katmanlar hâlâ önceki dosyaları gösteriyor.</translation>
  </message>
  <message>
   <source>The results are saved in {folder}.</source>
   <translation>Sonuçlar {folder} klasörüne kaydedildi.</translation>
  </message>
  <message>
   <source>All results are saved already, in {folder}.</source>
   <translation>Tüm sonuçlar zaten {folder} klasöründe kayıtlı.</translation>
  </message>
  <message>
   <source>Strain maps</source>
   <translation>Deformasyon haritaları</translation>
  </message>
  <message>
   <source>Show shear, dilatation and rotation of the result, of the corrected one once a correction is applied.</source>
   <translation>Sonucun makaslama, dilatasyon ve dönmesini gösterir; düzeltme uygulanmışsa düzeltilmiş sonucunkini.</translation>
  </message>
  <message>
   <source>Preview with {strength} px; nothing is written yet.</source>
   <translation>{strength} px ile önizleme; henüz hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>Move the slider to see other strengths on the map.</source>
   <translation>Haritada başka güçleri görmek için kaydırıcıyı hareket ettirin.</translation>
  </message>
  <message>
   <source>Computing the preview…</source>
   <translation>Önizleme hesaplanıyor…</translation>
  </message>
  <message>
   <source>Displacement arrows</source>
   <translation>Yer değiştirme okları</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Projede yer değiştirme katmanı yok: önce MicroFlow'u çalıştırın.</translation>
  </message>
  <message>
   <source>Here: east {east}{error} {unit}, north {north}{error} {unit}; {size} {unit} towards {azimuth}°.</source>
   <translation>Burada: doğu {east}{error} {unit}, kuzey {north}{error} {unit}; {azimuth}° yönünde {size} {unit}.</translation>
  </message>
  <message>
   <source>Here: right {east}{error} px, up {north}{error} px; {size} px towards {azimuth}°.</source>
   <translation>Burada: sağ {east}{error} px, yukarı {north}{error} px; {azimuth}° yönünde {size} px.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Güven {value}.</translation>
  </message>
  <message>
   <source>Left: the image before. Right: the image after, moved back by the result. Drag to swipe, press the space bar to flip; choose another map tool to end.</source>
   <translation>Sol: önceki görüntü. Sağ: sonuca göre geri kaydırılmış sonraki görüntü. Perdeyi kaydırmak için sürükleyin, görüntüler arasında geçiş için boşluk çubuğuna basın; bitirmek için başka bir harita aracı seçin.</translation>
  </message>
  <message>
   <source>Zoom in to compare the images: the map shows too much of them.</source>
   <translation>Görüntüleri karşılaştırmak için yakınlaşın: harita çok geniş bir bölümü gösteriyor.</translation>
  </message>
  <message>
   <source>Move the map to the result first.</source>
   <translation>Önce haritayı sonuca taşıyın.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Önizleme</translation>
  </message>
  <message>
   <source>Make a layer of displacement visible to see the preview on it.</source>
   <translation>Üzerinde önizlemeyi görmek için bir yer değiştirme katmanını görünür yapın.</translation>
  </message>
  <message>
   <source>The preview covers what the map shows. Move the map to the result.</source>
   <translation>Önizleme haritanın gösterdiği bölgeyi kapsar. Haritayı sonuca taşıyın.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Son çalıştırmanın ham yer değiştirmesi artık yok ({path}). Başka TV güçlerini önizlemek için yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>Runs from the dock send their images to the workers of this Dask cluster. If no address is given, they are measured on this computer. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. A project never changes this choice.</source>
   <translation>Panelden başlatılan çalıştırmalar görüntülerini bu Dask kümesinin işçilerine gönderir. Adres verilmezse bu bilgisayarda ölçülür. Yalnızca bu bilgisayar kadar güvendiğiniz bir kümeyi kullanın: neyin ölçüldüğüne onu yöneten karar verir. Bir proje bu seçimi asla değiştirmez.</translation>
  </message>
  <message>
   <source>Scheduler</source>
   <translation>Zamanlayıcı</translation>
  </message>
  <message>
   <source>Certificate of the authority (TLS)</source>
   <translation>Yetkilinin sertifikası (TLS)</translation>
  </message>
  <message>
   <source>Certificate of this computer (TLS)</source>
   <translation>Bu bilgisayarın sertifikası (TLS)</translation>
  </message>
  <message>
   <source>Key of that certificate (TLS)</source>
   <translation>Bu sertifikanın anahtarı (TLS)</translation>
  </message>
  <message>
   <source>PEM files</source>
   <translation>PEM dosyaları</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>PyTorch içeren bir Python seç</translation>
  </message>
  <message>
   <source>The diagnostics are on the clipboard. They contain no user names.</source>
   <translation>Tanı bilgileri panoya kopyalandı. Kullanıcı adı içermezler.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which overrides the choice below.</source>
   <translation>MICROFLOW_ENGINE_PYTHON ortam değişkeni {python} değerini belirtiyor; bu, aşağıdaki seçimi geçersiz kılar.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>MicroFlow motoru kaldırılıyor</translation>
  </message>
  <message>
   <source>The engine and all files of its set-up were removed.</source>
   <translation>Motor ve kurulumunun tüm dosyaları kaldırıldı.</translation>
  </message>
  <message>
   <source>Checking this computer</source>
   <translation>Bu bilgisayar denetleniyor</translation>
  </message>
  <message>
   <source>Setting up MicroFlow's engine</source>
   <translation>MicroFlow motoru kuruluyor</translation>
  </message>
  <message>
   <source>Checking the engine</source>
   <translation>Motor denetleniyor</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>İptal ediliyor…</translation>
  </message>
  <message>
   <source>The engine is busy. Wait until its run has finished, or cancel it.</source>
   <translation>Motor meşgul. Çalıştırmanın bitmesini bekleyin ya da iptal edin.</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <source>Scratch files</source>
   <translation>Geçici dosyalar</translation>
  </message>
  <message>
   <source>Cluster</source>
   <translation>Küme</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which overrides the choice below.</source>
   <translation>MICROFLOW_SCRATCH_FOLDER ortam değişkeni {folder} klasörünü belirtiyor; bu, aşağıdaki seçimi geçersiz kılar.</translation>
  </message>
  <message>
   <source>Unfinished run</source>
   <translation>Tamamlanmamış çalıştırma</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Boyut</translation>
  </message>
  <message>
   <source>Last change</source>
   <translation>Son değişiklik</translation>
  </message>
  <message>
   <source>During a run, its arrays are in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and continues from them when it is started again with the same images and parameters.</source>
   <translation>Bir çalıştırma sürerken dizileri bu klasörde durur: önceki görüntünün her pikseli için yaklaşık {bytes} bayt. İptal edilen ya da başarısız olan bir çalıştırma tamamlanmış karolarını burada bırakır ve aynı görüntüler ve parametrelerle yeniden başlatıldığında bunlardan devam eder.</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Onar</translation>
  </message>
  <message>
   <source>The engine works: Python {python} with PyTorch {torch} computes on {devices}.</source>
   <translation>Motor çalışıyor: Python {python}, PyTorch {torch} ile şurada hesaplıyor: {devices}.</translation>
  </message>
  <message>
   <source>NVIDIA GPU (CUDA), and CPU</source>
   <translation>NVIDIA GPU (CUDA) ve CPU</translation>
  </message>
  <message>
   <source>Apple GPU (MPS), and CPU</source>
   <translation>Apple GPU (MPS) ve CPU</translation>
  </message>
  <message>
   <source>Set up engine</source>
   <translation>Motoru kur</translation>
  </message>
  <message>
   <source>Downloads {download}, uses {disk} of disk space in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>{download} indirir, {folder} içinde diskte {disk} yer kaplar ve 20 Mbit/s hızda {duration} sürer.</translation>
  </message>
  <message>
   <source>Downloads nothing more, uses {disk} of disk space in {folder}, and takes {duration}.</source>
   <translation>Başka bir şey indirmez, {folder} içinde diskte {disk} yer kaplar ve {duration} sürer.</translation>
  </message>
  <message>
   <source>QGIS's own Python is left as it is.</source>
   <translation>QGIS'in kendi Python'u olduğu gibi kalır.</translation>
  </message>
  <message>
   <source>Not set up yet.</source>
   <translation>Henüz kurulmadı.</translation>
  </message>
  <message>
   <source>Cancelled. What was downloaded is kept.</source>
   <translation>İptal edildi. İndirilenler korunur.</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>İndiriliyor</translation>
  </message>
  <message>
   <source>Getting a Python</source>
   <translation>Python alınıyor</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Ortam oluşturuluyor</translation>
  </message>
  <message>
   <source>Installing</source>
   <translation>Kuruluyor</translation>
  </message>
  <message>
   <source>Checking that it computes</source>
   <translation>Hesaplayabildiği denetleniyor</translation>
  </message>
  <message>
   <source>{stage}, {duration} left</source>
   <translation>{stage}, {duration} kaldı</translation>
  </message>
  <message>
   <source>Set up with Python {python} and PyTorch {torch}, for {device}.</source>
   <translation>Python {python} ve PyTorch {torch} ile {device} için kuruldu.</translation>
  </message>
  <message>
   <source>It failed: {reason}. The MicroFlow log has the details.</source>
   <translation>Başarısız oldu: {reason}. Ayrıntılar MicroFlow günlüğündedir.</translation>
  </message>
  <message>
   <source>{device} failed: {reason}.</source>
   <translation>{device} başarısız oldu: {reason}.</translation>
  </message>
  <message>
   <source>Installs Python {python} as well.</source>
   <translation>Python {python} sürümünü de kurar.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made from: {sha256}.</source>
   <translation>İçe aktarıldı: {path}. Oluşturulduğu dosyanın sha256 değeri: {sha256}.</translation>
  </message>
  <message>
   <source>Downloading… {size} MB</source>
   <translation>İndiriliyor… {size} MB</translation>
  </message>
  <message>
   <source>Downloading weights</source>
   <translation>Ağırlıklar indiriliyor</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>İndiriliyor…</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Başlatılıyor…</translation>
  </message>
  <message>
   <source>The download was cancelled. Press Download and import again to continue it; what has arrived is kept.</source>
   <translation>İndirme iptal edildi. Sürdürmek için “İndir ve içe aktar” düğmesine yeniden basın; gelenler korunur.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>İptal edildi; hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>Removed: {path}.</source>
   <translation>Kaldırıldı: {path}.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tüm dosyalar</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Ağırlıkları içe aktar</translation>
  </message>
  <message>
   <source>{name} (unusable)</source>
   <translation>{name} (kullanılamaz)</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV work without it.</source>
   <translation>Grafik için QGIS'in Python'unda matplotlib gerekir; aşağıdaki sayılar ve CSV için gerekmez.</translation>
  </message>
  <message>
   <source>MicroFlow profile</source>
   <translation>MicroFlow profili</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Swath</source>
   <translation>Şerit genişliği</translation>
  </message>
  <message>
   <source>Click on the map at both ends of a line across the fault.</source>
   <translation>Haritada, fayı kesen bir çizginin iki ucuna tıklayın.</translation>
  </message>
  <message>
   <source>Save plot</source>
   <translation>Grafiği kaydet</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Ortalama</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Medyan</translation>
  </message>
  <message>
   <source>Select one line in a layer of lines, and make that layer active.</source>
   <translation>Bir çizgi katmanında bir çizgi seçin ve bu katmanı etkin yapın.</translation>
  </message>
  <message>
   <source>There is no displacement along this line. Draw it across the result.</source>
   <translation>Bu çizgi boyunca yer değiştirme yok. Çizgiyi sonucun üzerinden çizin.</translation>
  </message>
  <message>
   <source>Opening:</source>
   <translation>Açılma:</translation>
  </message>
  <message>
   <source>Offset (+ = dextral):</source>
   <translation>Atım (+ = sağ yanal):</translation>
  </message>
  <message>
   <source>Along the selected line</source>
   <translation>Seçili çizgi boyunca</translation>
  </message>
  <message>
   <source>Keep as layer</source>
   <translation>Katman olarak sakla</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <translation>CSV olarak kopyala</translation>
  </message>
  <message>
   <source>Save plot…</source>
   <translation>Grafiği kaydet…</translation>
  </message>
  <message>
   <source>{label} too few points on one side.</source>
   <translation>{label} bir tarafta çok az nokta var.</translation>
  </message>
  <message>
   <source>along ({unit})</source>
   <translation>çizgi boyunca ({unit})</translation>
  </message>
  <message>
   <source>right ({unit})</source>
   <translation>sağa doğru ({unit})</translation>
  </message>
  <message>
   <source>distance ({unit})</source>
   <translation>mesafe ({unit})</translation>
  </message>
  <message>
   <source>MicroFlow profiles</source>
   <translation>MicroFlow profilleri</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the sentence below and the CSV work without it.</source>
   <translation>Grafik için QGIS'in Python'unda matplotlib gerekir; aşağıdaki cümle ve CSV için gerekmez.</translation>
  </message>
  <message>
   <source>From {first} to {last}: right {east} px, up {north} px.</source>
   <translation>{first} – {last}: sağ {east} px, yukarı {north} px.</translation>
  </message>
  <message>
   <source>From {first} to {last}: east {east} {unit}, north {north} {unit}.</source>
   <translation>{first} – {last}: doğu {east} {unit}, kuzey {north} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow through time</source>
   <translation>MicroFlow: zaman içinde</translation>
  </message>
  <message>
   <source>Move over the map; a click keeps the point, the right button frees it.</source>
   <translation>İmleci haritada gezdirin; tıklama noktayı sabitler, sağ tıklama serbest bırakır.</translation>
  </message>
  <message>
   <source>There is no layer of positions through time: run Displacement through time first (Processing toolbox).</source>
   <translation>Zaman içinde konum katmanı yok: önce “Zaman içinde yer değiştirme” algoritmasını çalıştırın (İşlem Araç Kutusu).</translation>
  </message>
  <message>
   <source>There is no value here.</source>
   <translation>Burada bilinen bir değer yok.</translation>
  </message>
  <message>
   <source>to the right (px, + = right)</source>
   <translation>sağa (px, + = sağ)</translation>
  </message>
  <message>
   <source>upwards (px, + = up)</source>
   <translation>yukarıya (px, + = yukarı)</translation>
  </message>
  <message>
   <source>east ({unit}, + = east)</source>
   <translation>doğuya ({unit}, + = doğu)</translation>
  </message>
  <message>
   <source>north ({unit}, + = north)</source>
   <translation>kuzeye ({unit}, + = kuzey)</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>otomatik</translation>
  </message>
  <message>
   <source>Raw, where there is one</source>
   <translation>Varsa ham</translation>
  </message>
  <message>
   <source>Measures on the raw displacement of the same run. The smoothed displacement underestimates small offsets.</source>
   <translation>Aynı çalıştırmanın ham yer değiştirmesinde ölçer. Yumuşatılmış yer değiştirme küçük atımları fazla küçük verir.</translation>
  </message>
  <message>
   <source>Selected lines only</source>
   <translation>Yalnızca seçili çizgiler</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Yer değiştirme</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Fay izi</translation>
  </message>
  <message>
   <source>Spacing</source>
   <translation>Aralık</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Uzunluk</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Genişlik</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>Boşluk</translation>
  </message>
  <message>
   <source>Weighted mean</source>
   <translation>Ağırlıklı ortalama</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Daha fazla</translation>
  </message>
  <message>
   <source>Draw a line</source>
   <translation>Çizgi çiz</translation>
  </message>
  <message>
   <source>Propose lines</source>
   <translation>Çizgi öner</translation>
  </message>
  <message>
   <source>Between two clicks</source>
   <translation>İki tıklama arasında</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Kayma (m, + = sağ yanal)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Fayı kesen kutular</translation>
  </message>
  <message>
   <source>None of the boxes has displacement on both sides of the fault. Move the line into the measured area, or make the boxes longer.</source>
   <translation>Kutuların hiçbirinde fayın iki yanında birden yer değiştirme yok. Çizgiyi ölçülen alana taşıyın ya da kutuları uzatın.</translation>
  </message>
  <message>
   <source>Mean offset {parallel} {unit} (+ = dextral), {opening} {unit} (+ = opening) over {length} {unit}; greatest {greatest} {unit}. {missing} of {count} boxes could not be measured.</source>
   <translation>Ortalama atım {parallel} {unit} (+ = sağ yanal), {opening} {unit} (+ = açılma), {length} {unit} boyunca; en büyüğü {greatest} {unit}. {count} kutudan {missing} tanesi ölçülemedi.</translation>
  </message>
  <message>
   <source>Box {number}: {parallel} and {opening} {unit}.</source>
   <translation>Kutu {number}: {parallel} ve {opening} {unit}.</translation>
  </message>
  <message>
   <source>MicroFlow slip along a fault</source>
   <translation>MicroFlow fay boyunca kayma</translation>
  </message>
  <message>
   <source>Leave the chosen point out</source>
   <translation>Seçili noktayı dışarıda bırak</translation>
  </message>
  <message>
   <source>Undo what was moved by hand</source>
   <translation>Elle taşınanı geri al</translation>
  </message>
  <message>
   <source>Add points and boxes to the map</source>
   <translation>Noktaları ve kutuları haritaya ekle</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Raporu kaydet…</translation>
  </message>
  <message>
   <source>Save all files…</source>
   <translation>Tüm dosyaları kaydet…</translation>
  </message>
  <message>
   <source>Choose or draw a line along the fault, or have one proposed.</source>
   <translation>Fay boyunca bir çizgi seçin, çizin ya da önertin.</translation>
  </message>
  <message>
   <source>The plots need matplotlib in QGIS's Python; layers and report work without it.</source>
   <translation>Çizimler için QGIS'in Python'unda matplotlib gerekir; katmanlar ve rapor onsuz da çalışır.</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Ölçülüyor…</translation>
  </message>
  <message>
   <source>Following the jump…</source>
   <translation>Sıçrama izleniyor…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Raporu kaydet</translation>
  </message>
  <message>
   <source>Folder for all files</source>
   <translation>Tüm dosyalar için klasör</translation>
  </message>
  <message>
   <source>Click on both ends of the fault; the strongest jump between them is followed.</source>
   <translation>Fayın iki ucuna tıklayın; aralarındaki en güçlü sıçrama izlenir.</translation>
  </message>
  <message>
   <source>Click along the fault, and right-click at its end. Escape starts again.</source>
   <translation>Fay boyunca tıklayın ve sonunda sağ tıklayın. Escape baştan başlatır.</translation>
  </message>
  <message>
   <source>Measured on the raw displacement.</source>
   <translation>Ham yer değiştirmede ölçüldü.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Sıçramalar aranıyor…</translation>
  </message>
  <message>
   <source>No line is proposed; draw one.</source>
   <translation>Önerilen çizgi yok; bir çizgi çizin.</translation>
  </message>
  <message>
   <source>distance along the trace ({unit})</source>
   <translation>iz boyunca mesafe ({unit})</translation>
  </message>
  <message>
   <source>right of the trace ({unit})</source>
   <translation>izin sağında ({unit})</translation>
  </message>
  <message>
   <source>Following a fault</source>
   <translation>Bir fay izleniyor</translation>
  </message>
  <message>
   <source>{host} answered with status {status}</source>
   <translation>{host}, {status} durumuyla yanıt verdi</translation>
  </message>
  <message>
   <source>{host} stopped responding</source>
   <translation>{host} artık yanıt vermiyor</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait longer, or stop the run: finished tiles are kept.</source>
   <translation>Motor yanıt vermiyor. Daha bekleyin ya da çalıştırmayı durdurun: tamamlanan karolar saklanır.</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ayarlar…</translation>
  </message>
  <message>
   <source>The project was closed during the run. The displacement is in {path}.</source>
   <translation>Proje çalıştırma sırasında kapatıldı. Yer değiştirme dosyası: {path}.</translation>
  </message>
  <message>
   <source>{stage} ({count} runs)</source>
   <translation>{stage} ({count} çalıştırma)</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Bekle</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Durdur</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Çalıştırma iptal edildi; hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Seç</translation>
  </message>
  <message>
   <source>None (the refinement alone)</source>
   <translation>Yok (yalnızca iyileştirme)</translation>
  </message>
  <message>
   <source>Built-in</source>
   <translation>Yerleşik</translation>
  </message>
  <message>
   <source>Trained for</source>
   <translation>Eğitim kapsamı</translation>
  </message>
  <message>
   <source>Error on pairs of known motion</source>
   <translation>Hareketi bilinen çiftlerdeki hata</translation>
  </message>
  <message>
   <source>Benchmark, one date</source>
   <translation>Karşılaştırma testi, tek tarih</translation>
  </message>
  <message>
   <source>Benchmark, two dates</source>
   <translation>Karşılaştırma testi, iki tarih</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>motion up to {reach} px</source>
   <translation>en çok {reach} px hareket</translation>
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
   <translation>{error} px (sıfırlar: {zero})</translation>
  </message>
  <message>
   <source>{seconds} s/Mpx on {device}</source>
   <translation>{device} üzerinde {seconds} sn/Mpx</translation>
  </message>
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Ground displacement</source>
   <translation>Yüzey yer değiştirmesi</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Çalıştırma iptal edildi; hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>east</source>
   <translation>doğu</translation>
  </message>
  <message>
   <source>north</source>
   <translation>kuzey</translation>
  </message>
  <message>
   <source>right</source>
   <translation>sağ</translation>
  </message>
  <message>
   <source>up</source>
   <translation>yukarı</translation>
  </message>
  <message>
   <source>Left out: {name}. Its values are those of another displacement.</source>
   <translation>Dışarıda bırakıldı: {name}. Değerleri başka bir yer değiştirmeninkilerle aynı.</translation>
  </message>
  <message>
   <source>Combining the pairs…</source>
   <translation>Çiftler birleştiriliyor…</translation>
  </message>
  <message>
   <source>Reading the displacements…</source>
   <translation>Yer değiştirmeler okunuyor…</translation>
  </message>
  <message>
   <source>Displacement</source>
   <translation>Yer değiştirme</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and a confidence from 0 to 1.</source>
   <translation>Üç bantlı GeoTIFF: metre cinsinden doğuya ve kuzeye yer değiştirme ile 0 ile 1 arası bir güven.</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Belirsizlik</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of east and of north, in metres.</source>
   <translation>Doğu ve kuzeyin metre cinsinden bir standart sapmasının GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>Number of pairs</source>
   <translation>Çift sayısı</translation>
  </message>
  <message>
   <source>GeoTIFF of the number of pairs used at each pixel.</source>
   <translation>Her pikselde kullanılan çift sayısının GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>Share of pairs used</source>
   <translation>Kullanılan çiftlerin payı</translation>
  </message>
  <message>
   <source>GeoTIFF of the share of the pairs with a value that are used, 0 to 1.</source>
   <translation>Değeri olan çiftlerden kullanılanların payının GeoTIFF dosyası, 0 ile 1 arası.</translation>
  </message>
  <message>
   <source>Spread of the pairs</source>
   <translation>Çiftlerin saçılımı</translation>
  </message>
  <message>
   <source>GeoTIFF of the standard deviation among the pairs, east and north, in metres.</source>
   <translation>Çiftler arasındaki standart sapmanın GeoTIFF dosyası, doğu ve kuzey, metre cinsinden.</translation>
  </message>
  <message>
   <source>Noise of one image, east (m)</source>
   <translation>Bir görüntünün gürültüsü, doğu (m)</translation>
  </message>
  <message>
   <source>Noise of one image, north (m)</source>
   <translation>Bir görüntünün gürültüsü, kuzey (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, east (m)</source>
   <translation>Bir çiftin gürültüsü, doğu (m)</translation>
  </message>
  <message>
   <source>Noise of one pair, north (m)</source>
   <translation>Bir çiftin gürültüsü, kuzey (m)</translation>
  </message>
  <message>
   <source>Pairs used</source>
   <translation>Kullanılan çiftler</translation>
  </message>
  <message>
   <source>Images left out</source>
   <translation>Dışarıda bırakılan görüntüler</translation>
  </message>
  <message>
   <source>Left out: {image}. Its pairs differ from the others by {east:+.3g} {unit} east and {north:+.3g} {unit} north in the median, and by {scatter:.3g} {unit} from pixel to pixel.</source>
   <translation>Dışarıda bırakıldı: {image}. Çiftleri diğerlerinden medyanda doğuya {east:+.3g} {unit} ve kuzeye {north:+.3g} {unit}, pikselden piksele {scatter:.3g} {unit} farklı.</translation>
  </message>
  <message>
   <source>{pairs} pairs. Noise of an image: {image_east:.3g} {unit} east, {image_north:.3g} {unit} north. Additional noise of a pair: {pair_east:.3g} {unit} east, {pair_north:.3g} {unit} north.</source>
   <translation>{pairs} çift. Bir görüntünün gürültüsü: doğuda {image_east:.3g} {unit}, kuzeyde {image_north:.3g} {unit}. Bir çiftin ek gürültüsü: doğuda {pair_east:.3g} {unit}, kuzeyde {pair_north:.3g} {unit}.</translation>
  </message>
  <message>
   <source>Combine displacements</source>
   <translation>Yer değiştirmeleri birleştir</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion into one.</source>
   <translation>Aynı hareketin yer değiştirme rasterlerini tek bir rasterde birleştirir.</translation>
  </message>
  <message>
   <source>Combines displacement rasters of the same motion, from MicroFlow or from other programs, into one by a robust weighted mean at each pixel. The error of an image is the same in all of its pairs, so the uncertainty falls with the number of images rather than with that of pairs. Both parts of the noise are measured from differences and closures of the rasters themselves. An image whose pairs deviate from the others is left out and named in the log.
The result lies on the grid of the first raster. Others are resampled to it where they differ.</source>
   <translation>Aynı hareketin MicroFlow'dan ya da başka programlardan gelen yer değiştirme rasterlerini, her pikselde dayanıklı (robust) bir ağırlıklı ortalamayla birleştirir. Bir görüntünün hatası tüm çiftlerinde aynıdır; bu yüzden belirsizlik çift sayısıyla değil, görüntü sayısıyla azalır. Gürültünün iki kısmı da rasterlerin kendi farklarından ve kapanışlarından ölçülür. Çiftleri diğerlerinden sapan bir görüntü dışarıda bırakılır ve günlükte adı belirtilir.
Sonuç ilk rasterin gridindedir. Gridi farklı olan rasterler ona yeniden örneklenir.</translation>
  </message>
  <message>
   <source>An error that all rasters share, such as one of the elevation model, does not show in their differences. With fewer than two images on each side, the two parts of the noise cannot be separated. Rasters that do not name their images are treated as pairs without a common image.</source>
   <translation>Tüm rasterlerin paylaştığı bir hata, örneğin yükseklik modelininki, farklarında görünmez. Her iki tarafta ikiden az görüntü varsa gürültünün iki kısmı birbirinden ayırt edilemez. Görüntülerini belirtmeyen rasterler, ortak görüntüsü olmayan çiftler sayılır.</translation>
  </message>
  <message>
   <source>Two or more rasters of displacement: band 1 to the east and band 2 to the north, in metres.</source>
   <translation>İki ya da daha çok yer değiştirme rasteri: metre cinsinden, bant 1 doğuya ve bant 2 kuzeye.</translation>
  </message>
  <message>
   <source>The uncertainty of each displacement, in the same order: band 1 to the east and band 2 to the north, one standard deviation in metres. Without them, all displacements have the same weight.</source>
   <translation>Her yer değiştirmenin belirsizliği, aynı sırayla: bant 1 doğuya ve bant 2 kuzeye, metre cinsinden bir standart sapma. Bunlar olmadan hepsinin ağırlığı aynıdır.</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} ve {count} tane daha</translation>
  </message>
  <message>
   <source>stack,mean,average,median,pairs,closure,COSI-Corr,MicMac</source>
   <translation>yığınlama,ortalama,medyan,çiftler,kapanış,COSI-Corr,MicMac</translation>
  </message>
  <message>
   <source>Displacements</source>
   <translation>Yer değiştirmeler</translation>
  </message>
  <message>
   <source>Uncertainties</source>
   <translation>Belirsizlikler</translation>
  </message>
  <message>
   <source>If no field is chosen, it is found by its name, such as east, north, sigma_east or station.</source>
   <translation>Alan seçilmezse adından bulunur; örneğin east, north, sigma_east ya da station.</translation>
  </message>
  <message>
   <source>Compare with GNSS</source>
   <translation>GNSS ile karşılaştır</translation>
  </message>
  <message>
   <source>Compares a displacement with what GNSS stations measured.</source>
   <translation>Bir yer değiştirmeyi GNSS istasyonlarının ölçtükleriyle karşılaştırır.</translation>
  </message>
  <message>
   <source>Takes the field's median around each station and compares it with the station's displacement over the same time: residuals (field minus GNSS) to the east and to the north in metres, their root mean square, and χ² from both σ.
With Reference, a shift or a plane is fitted to the residuals, weighted by both σ, and subtracted from the field before the comparison. GNSS then defines zero, and Corrected is the whole field without that shift or plane. RMSE and residuals are those after the subtraction.
Stations are a layer of points, or a table with longitude and latitude on WGS 84 (a CSV). The arrows show GNSS in black and the field in red.</source>
   <translation>Her istasyonun çevresinde alanın medyanını alır ve istasyonun aynı süredeki yer değiştirmesiyle karşılaştırır: metre cinsinden doğuya ve kuzeye artıklar (alan eksi GNSS), karesel ortalama kökleri ve iki σ'dan χ².
“Referans” ile, artıklara iki σ ile ağırlıklandırılmış bir öteleme ya da düzlem uydurulur ve karşılaştırmadan önce alandan çıkarılır. Böylece sıfırı GNSS tanımlar; “Düzeltilmiş”, bu öteleme ya da düzlem olmadan tüm alandır. RMSE ve artıklar, çıkarmadan sonraki değerlerdir.
İstasyonlar bir nokta katmanı ya da WGS 84 boylam ve enlemini içeren bir tablodur (CSV). Oklar GNSS'i siyah, alanı kırmızı gösterir.</translation>
  </message>
  <message>
   <source>A station's displacement must cover the time between the images and no more; otherwise it includes other motion. With as many coefficients as stations the residuals vanish and prove nothing: look at the degrees of freedom. χ² far above them means that a σ is too small.</source>
   <translation>Bir istasyonun yer değiştirmesi görüntüler arasındaki süreyi kapsamalı, fazlasını kapsamamalıdır; yoksa başka hareketleri de içerir. Katsayı sayısı istasyon sayısına eşitse artıklar sıfır olur ve hiçbir şeyi kanıtlamaz: serbestlik derecesine bakın. χ² ondan çok büyükse bir σ fazla küçüktür.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2.</source>
   <translation>Bant 1 ve 2'de doğuya ve kuzeye yer değiştirme.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the spread of the pixels around each station.</source>
   <translation>Bant 1 ve 2'de doğuya ve kuzeye bir standart sapma, aynı grid üzerinde. Verilmezse σ, dosyanın durağan zemin için bildirdiği değer, o da yoksa piksellerin her istasyon çevresindeki saçılımıdır.</translation>
  </message>
  <message>
   <source>Points, or a table (CSV) with longitude and latitude, with each station's displacement between the images' dates.</source>
   <translation>Noktalar ya da boylam ve enlem içeren bir tablo (CSV); her istasyonun görüntü tarihleri arasındaki yer değiştirmesiyle.</translation>
  </message>
  <message>
   <source>The unit of the stations' displacements and σ: auto takes it from the end of the field's name, as in east_mm, else metres.</source>
   <translation>İstasyonların yer değiştirmelerinin ve σ değerlerinin birimi: auto, birimi öznitelik alanının adının sonundan alır (east_mm gibi), yoksa metre sayar.</translation>
  </message>
  <message>
   <source>What is fitted to the residuals and subtracted from the field before the comparison: nothing, a shift or a plane.</source>
   <translation>Karşılaştırmadan önce artıklara uydurulup alandan çıkarılan: hiçbir şey, bir öteleme ya da bir düzlem.</translation>
  </message>
  <message>
   <source>Stations with both displacements, their difference and its standard deviation, in metres.</source>
   <translation>Metre cinsinden iki yer değiştirme, farkları ve farkın standart sapmasıyla istasyonlar.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement without the shift or plane of the reference.</source>
   <translation>Referansın ötelemesi ya da düzlemi çıkarılmış yer değiştirmenin GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>The field at a station is the median of the pixels within this distance.</source>
   <translation>Bir istasyondaki alan değeri, bu mesafe içindeki piksellerin medyanıdır.</translation>
  </message>
  <message>
   <source>Field of the displacement to the east</source>
   <translation>Doğuya yer değiştirmenin öznitelik alanı</translation>
  </message>
  <message>
   <source>Field of the displacement to the north</source>
   <translation>Kuzeye yer değiştirmenin öznitelik alanı</translation>
  </message>
  <message>
   <source>Field of σ to the east</source>
   <translation>Doğuya σ'nın öznitelik alanı</translation>
  </message>
  <message>
   <source>Field of σ to the north</source>
   <translation>Kuzeye σ'nın öznitelik alanı</translation>
  </message>
  <message>
   <source>Field of the station's name</source>
   <translation>İstasyon adının öznitelik alanı</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Karşılaştırılıyor…</translation>
  </message>
  <message>
   <source>GNSS (black) and displacement (red), m</source>
   <translation>GNSS (siyah) ve yer değiştirme (kırmızı), m</translation>
  </message>
  <message>
   <source>{used} of {count} stations lie on the field. RMSE {east} m to the east and {north} m to the north; χ² {chi2} with {freedom} degrees of freedom.</source>
   <translation>{count} istasyondan {used} tanesi alanın içinde. RMSE doğuya {east} m, kuzeye {north} m; χ² {chi2}, serbestlik derecesi {freedom}.</translation>
  </message>
  <message>
   <source>GNSS stations</source>
   <translation>GNSS istasyonları</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Birim</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referans</translation>
  </message>
  <message>
   <source>Residuals</source>
   <translation>Artıklar</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Düzeltilmiş</translation>
  </message>
  <message>
   <source>Radius (px)</source>
   <translation>Yarıçap (px)</translation>
  </message>
  <message>
   <source>GNSS,GPS,station,validate,residual,RMSE,reference,ramp</source>
   <translation>GNSS,GPS,istasyon,doğrulama,artık,RMSE,referans,rampa</translation>
  </message>
  <message>
   <source>RMSE to the east (m)</source>
   <translation>Doğuya RMSE (m)</translation>
  </message>
  <message>
   <source>RMSE to the north (m)</source>
   <translation>Kuzeye RMSE (m)</translation>
  </message>
  <message>
   <source>RMSE to the east without the reference (m)</source>
   <translation>Referanssız doğuya RMSE (m)</translation>
  </message>
  <message>
   <source>RMSE to the north without the reference (m)</source>
   <translation>Referanssız kuzeye RMSE (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, east (m)</source>
   <translation>Doğuya çıkarılan öteleme (m)</translation>
  </message>
  <message>
   <source>Shift subtracted, north (m)</source>
   <translation>Kuzeye çıkarılan öteleme (m)</translation>
  </message>
  <message>
   <source>χ²</source>
   <translation>χ²</translation>
  </message>
  <message>
   <source>Degrees of freedom</source>
   <translation>Serbestlik derecesi</translation>
  </message>
  <message>
   <source>Stations compared</source>
   <translation>Karşılaştırılan istasyonlar</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back and {chance} by chance.</source>
   <translation>Sonuca göre geri kaydırıldığında sonraki görüntü, önceki görüntüyle daha iyi uyuşuyor: yerel korelasyon {after}, kaydırmadan {before}, rastlantıyla {chance}.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back, and the difference is not significant. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Sonuca göre geri kaydırıldığında sonraki görüntü, önceki görüntüyle daha iyi uyuşmuyor: yerel korelasyon {after}, kaydırmadan {before}; fark anlamlı değil. Ya neredeyse hiçbir şey hareket etmedi ya da sonuç yanlış: güvene bakın ve başka ağırlıklar deneyin.</translation>
  </message>
  <message>
   <source>The images do not agree with each other: the local correlation is {after} when the image after is moved back by the result, {before} when it is not, and {chance} by chance. The result is not a measurement. Check the area and the bands, and whether the motion can be larger than the largest displacement.</source>
   <translation>Görüntüler birbiriyle uyuşmuyor: sonraki görüntü sonuca göre geri kaydırıldığında yerel korelasyon {after}, kaydırmadan {before}, rastlantıyla {chance}. Sonuç bir ölçüm değil. Alanı, bantları ve hareketin en büyük yer değiştirmeden büyük olup olamayacağını denetleyin.</translation>
  </message>
  <message>
   <source>Correct displacement</source>
   <translation>Yer değiştirmeyi düzelt</translation>
  </message>
  <message>
   <source>Removes errors that quiet ground shows from a displacement: shift, ramp, stripes and outliers.</source>
   <translation>Durağan zeminin gösterdiği hataları bir yer değiştirmeden kaldırır: öteleme, rampa, şeritler ve aykırı değerler.</translation>
  </message>
  <message>
   <source>Stable ground should show no motion. Any motion that it shows is an error of the images: a shift, a ramp or a curved surface, or stripes of the sensor. Each is fitted on quiet ground and subtracted everywhere.
Quiet ground is found automatically: trusted pixels away from high fault magnitude and from the trace. Or mark it with polygons, or mark what moves. The fit allows an offset between the two sides of a fault. This offset is not removed, and both sides are assumed to move by equal and opposite amounts.
The log and the file state what was removed, and how much of the offset across the trace was removed with it.</source>
   <translation>Durağan zemin hareket göstermemelidir. Gösterdiği her hareket, görüntülerin hatasıdır: bir öteleme, bir rampa ya da eğri yüzey veya algılayıcının şeritleri. Her biri durağan zemine uydurulur ve her yerden çıkarılır.
Durağan zemin kendiliğinden bulunur: yüksek fay atım büyüklüğünden ve izden uzaktaki güvenilir pikseller. Ya da onu veya hareket edeni çokgenlerle siz işaretlersiniz. Uydurma, fayın iki yanı arasında bir atıma izin verir. Bu atım kaldırılmaz ve iki yanın eşit ve zıt miktarda hareket ettiği kabul edilir.
Günlük ve dosya, neyin kaldırıldığını ve izdeki atımın ne kadarının onunla birlikte kaldırıldığını bildirir.</translation>
  </message>
  <message>
   <source>What is fitted may be real motion: displacement that decays away from a fault looks like a ramp, and stripes along a fault look like its offset. Remove as little as possible, a shift before a plane, and look at what was removed. Only a displacement measured on the ground, by GNSS for example, can settle the question.</source>
   <translation>Uydurulan, gerçek hareket olabilir: faydan uzaklaştıkça sönen yer değiştirme bir rampaya, fay boyunca uzanan şeritler de fayın atımına benzer. Olabildiğince az kaldırın, düzlemden önce ötelemeyi deneyin ve kaldırılana bakın. Kesin yanıtı yalnızca arazide, örneğin GNSS ile ölçülen bir yer değiştirme verebilir.</translation>
  </message>
  <message>
   <source>A raster of displacement: band 1 to the east and band 2 to the north, in metres (to the right and upwards in pixels where it has no coordinate reference system), and, where it has one, band 3 of confidence from 0 to 1.</source>
   <translation>Bir yer değiştirme rasteri: metre cinsinden bant 1 doğuya ve bant 2 kuzeye (koordinat referans sistemi yoksa piksel cinsinden sağa ve yukarı); varsa bant 3, 0 ile 1 arası güven.</translation>
  </message>
  <message>
   <source>One standard deviation of east and of north, in metres, on the same grid. Without it, the confidence decides which pixels are trusted.</source>
   <translation>Doğu ve kuzeyin metre cinsinden bir standart sapması, aynı grid üzerinde. Verilmezse hangi piksellere güvenileceğini güven belirler.</translation>
  </message>
  <message>
   <source>Degrees clockwise from north; used where Stripes is angle.</source>
   <translation>Kuzeyden saat yönünde derece; “Şeritler” angle olduğunda kullanılır.</translation>
  </message>
  <message>
   <source>The length over which the median of a line is taken, in pixels; 0 takes the whole line. Stripes whose value changes along their length need a window.</source>
   <translation>Bir çizginin medyanının alındığı uzunluk, piksel cinsinden; 0 tüm çizgiyi alır. Değeri uzunluğu boyunca değişen şeritler için bir pencere gerekir.</translation>
  </message>
  <message>
   <source>Looking at quiet ground…</source>
   <translation>Durağan zemine bakılıyor…</translation>
  </message>
  <message>
   <source>Looking for outliers…</source>
   <translation>Aykırı değerler aranıyor…</translation>
  </message>
  <message>
   <source>Ground that stands still</source>
   <translation>Durağan zemin</translation>
  </message>
  <message>
   <source>Polygons on ground that does not move. The errors are fitted only there.</source>
   <translation>Hareket etmeyen zemindeki çokgenler. Hatalar yalnızca oraya uydurulur.</translation>
  </message>
  <message>
   <source>Ground that moves</source>
   <translation>Hareketli zemin</translation>
  </message>
  <message>
   <source>Polygons over what moves, such as a glacier or a landslide. It is left out of the fit.</source>
   <translation>Hareket eden yerin, örneğin bir buzulun ya da heyelanın üzerindeki çokgenler. Uydurmanın dışında bırakılır.</translation>
  </message>
  <message>
   <source>Fault trace</source>
   <translation>Fay izi</translation>
  </message>
  <message>
   <source>Lines along the fault. Its offset stays in the field, ground within a few pixels of it is left out of the fit, and the share of the offset that the correction removes is stated.</source>
   <translation>Fay boyunca çizgiler. Fayın atımı alanda kalır, birkaç piksel içindeki zemin uydurmanın dışında bırakılır ve atımın düzeltmeyle kaldırılan payı bildirilir.</translation>
  </message>
  <message>
   <source>Surface to remove</source>
   <translation>Kaldırılacak yüzey</translation>
  </message>
  <message>
   <source>The surface that is subtracted from each component: none, a constant shift, a plane, or a surface of second (quadratic) or third degree (cubic).</source>
   <translation>Her bileşenden çıkarılan yüzey: none (hiçbiri), sabit bir öteleme, bir düzlem ya da ikinci (quadratic) veya üçüncü dereceden (cubic) bir yüzey.</translation>
  </message>
  <message>
   <source>Stripes</source>
   <translation>Şeritler</translation>
  </message>
  <message>
   <source>auto looks for the direction of stripes in the field and subtracts what is constant along it: lines, steps between detectors, jitter. If no direction is clear, it subtracts nothing. angle uses the direction that you give.</source>
   <translation>auto, alandaki şeritlerin yönünü arar ve bu yön boyunca sabit olanı çıkarır: çizgiler, dedektörler arası basamaklar, titreşim (jitter); belirgin bir yön yoksa hiçbir şey çıkarmaz. angle, verdiğiniz yönü alır.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Aykırı değerler</translation>
  </message>
  <message>
   <source>Values that are very uncertain, far from the median of their neighbours, or isolated: keep them, remove them, or replace them by the regulariser from the values around them.</source>
   <translation>Çok belirsiz, komşularının medyanından uzak ya da tek başına kalan değerler: keep bırakır, remove siler, fill yerlerine düzenlileştiriciyle çevredeki değerlerden bulunanı koyar.</translation>
  </message>
  <message>
   <source>Direction of the stripes (°)</source>
   <translation>Şeritlerin yönü (°)</translation>
  </message>
  <message>
   <source>Window along a stripe (px)</source>
   <translation>Şerit boyunca pencere (px)</translation>
  </message>
  <message>
   <source>Corrected displacement</source>
   <translation>Düzeltilmiş yer değiştirme</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one. Its metadata state what was removed.</source>
   <translation>Üç bantlı GeoTIFF: metre cinsinden doğuya ve kuzeye yer değiştirme ile, varsa, girdinin güveni. Meta verileri neyin kaldırıldığını bildirir.</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Kaldırılan</translation>
  </message>
  <message>
   <source>GeoTIFF of what was removed, east and north, in metres.</source>
   <translation>Kaldırılanın GeoTIFF dosyası, doğu ve kuzey, metre cinsinden.</translation>
  </message>
  <message>
   <source>Corrected uncertainty</source>
   <translation>Düzeltilmiş belirsizlik</translation>
  </message>
  <message>
   <source>GeoTIFF of one standard deviation of the corrected displacement, east and north, in metres. It includes the error of the fit.</source>
   <translation>Düzeltilmiş yer değiştirmenin bir standart sapmasının GeoTIFF dosyası, doğu ve kuzey, metre cinsinden. Uydurmanın hatasını da içerir.</translation>
  </message>
  <message>
   <source>Noise of quiet ground before (m)</source>
   <translation>Durağan zeminin önceki gürültüsü (m)</translation>
  </message>
  <message>
   <source>Noise of quiet ground after (m)</source>
   <translation>Durağan zeminin sonraki gürültüsü (m)</translation>
  </message>
  <message>
   <source>Share of the fault's offset removed (0–1)</source>
   <translation>Fay atımının kaldırılan payı (0–1)</translation>
  </message>
  <message>
   <source>shift,ramp,detrend,deramp,destripe,stripes,jitter,outliers,stable ground,COSI-Corr</source>
   <translation>öteleme,rampa,trend giderme,rampa giderme,şerit giderme,şeritler,jitter,aykırı değerler,durağan zemin,COSI-Corr</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground.</source>
   <translation>Bilinen zeminin şu kadarına uyduruldu: {share:.0%}.</translation>
  </message>
  <message>
   <source>Stripes along {azimuth:.1f}° (clockwise from north), {clarity:.1f} times as clear as other directions: {form} subtracted, up to {size:.3g} {unit}.</source>
   <translation>{azimuth:.1f}° boyunca şeritler (kuzeyden saat yönünde), diğer yönlerden {clarity:.1f} kat belirgin: {form} çıkarıldı, en çok {size:.3g} {unit}.</translation>
  </message>
  <message>
   <source>How much of the offset across a fault was removed is not known, because no fault trace is chosen. Choose it (TRACE) if there is a fault.</source>
   <translation>Fay izi seçilmediği için faydaki atımın ne kadarının kaldırıldığı bilinmiyor. Bir fay varsa izini (TRACE) seçin.</translation>
  </message>
  <message>
   <source>Fitted to {share:.0%} of the known ground. An offset between the sides of the fault is allowed and stays in the field.</source>
   <translation>Bilinen zeminin şu kadarına uyduruldu: {share:.0%}. Fayın iki yanı arasında bir atıma izin verilir ve bu atım alanda kalır.</translation>
  </message>
  <message>
   <source>Subtracted to the {side}, in {unit}: {terms}</source>
   <translation>Şu yönde çıkarılan: {side}, {unit} cinsinden: {terms}</translation>
  </message>
  <message>
   <source>with x = (column − {col:g}) / {half:g} and y = (row − {row:g}) / {half:g}, in pixels.</source>
   <translation>burada x = (sütun − {col:g}) / {half:g} ve y = (satır − {row:g}) / {half:g}, piksel cinsinden.</translation>
  </message>
  <message>
   <source>No stripes: the clearest direction, {azimuth:.1f}°, has {clarity:.1f} times the power of the others, and its lines agree to {alike:.0%}. Nothing was subtracted.</source>
   <translation>Şerit yok: en belirgin yönün ({azimuth:.1f}°) gücü diğerlerininkinin {clarity:.1f} katı ve çizgilerinin uyumu {alike:.0%}. Hiçbir şey çıkarılmadı.</translation>
  </message>
  <message>
   <source>a value for each line</source>
   <translation>her çizgi için bir değer</translation>
  </message>
  <message>
   <source>a smooth curve</source>
   <translation>düzgün bir eğri</translation>
  </message>
  <message>
   <source>jumps at {count} places</source>
   <translation>{count} yerde sıçramalar</translation>
  </message>
  <message>
   <source>{share:.0%} of the offset across the fault was removed.{reason} Measure the offset in the field before the correction, or correct less.</source>
   <translation>Fay atımının kaldırılan payı: {share:.0%}.{reason} Atımı düzeltmeden önceki alanda ölçün ya da daha az düzeltin.</translation>
  </message>
  <message>
   <source>How much of the offset across the fault was removed is not known: there is too little known ground beside the fault trace.</source>
   <translation>Faydaki atımın ne kadarının kaldırıldığı bilinmiyor: fay izinin yanında bilinen zemin çok az.</translation>
  </message>
  <message>
   <source>No share of a fault's offset is stated, because no fault trace is chosen. A shift removes nothing of it.</source>
   <translation>Fay izi seçilmediği için atımın kaldırılan payı belirtilmiyor. Öteleme atımdan bir şey kaldırmaz.</translation>
  </message>
  <message>
   <source>The stripes run along the fault ({near:.0f}° apart): stripes and offset cannot be separated with certainty. Compare the offset with that of the field before the correction.</source>
   <translation>Şeritler fay boyunca uzanıyor (aradaki açı {near:.0f}°): şeritler ve atım kesin olarak birbirinden ayırt edilemez. Atımı düzeltmeden önceki alandakiyle karşılaştırın.</translation>
  </message>
  <message>
   <source>Noise of quiet ground (NMAD): {before:.3g} {unit} before, {after:.3g} {unit} after.</source>
   <translation>Durağan zeminin gürültüsü (NMAD): önce {before:.3g} {unit}, sonra {after:.3g} {unit}.</translation>
  </message>
  <message>
   <source> The stripes run along the fault ({near:.0f}° apart).</source>
   <translation> Şeritler fay boyunca uzanıyor (aradaki açı {near:.0f}°).</translation>
  </message>
  <message>
   <source>How small an offset can be seen?</source>
   <translation>Ne kadar küçük bir atım görülebilir?</translation>
  </message>
  <message>
   <source>Test detection</source>
   <translation>Saptamayı sına</translation>
  </message>
  <message>
   <source>Measures how small an offset a pair of images can show.</source>
   <translation>Bir görüntü çiftinin ne kadar küçük bir atımı gösterebileceğini ölçer.</translation>
  </message>
  <message>
   <source>The test holds for the texture and the changes of the area that it uses. Errors of the orthorectification that are the same with and without the offset do not affect the share recovered, but they do affect which offsets are found.</source>
   <translation>Sınama, kullandığı alanın dokusu ve değişimleri için geçerlidir. Atım varken ve yokken aynı olan ortorektifikasyon hataları geri kazanılan payı etkilemez, ama hangi atımların bulunduğunu etkiler.</translation>
  </message>
  <message>
   <source>None of the tested offsets is found in 95 of 100 boxes. Test larger ones.</source>
   <translation>Sınanan atımların hiçbiri 100 kutunun 95'inde bulunmuyor. Daha büyüklerini sınayın.</translation>
  </message>
  <message>
   <source>Offset (px)</source>
   <translation>Atım (px)</translation>
  </message>
  <message>
   <source>Share recovered</source>
   <translation>Geri kazanılan pay</translation>
  </message>
  <message>
   <source>Spread of the share</source>
   <translation>Payın saçılımı</translation>
  </message>
  <message>
   <source>Found in</source>
   <translation>Bulunma oranı</translation>
  </message>
  <message>
   <source>Boxes</source>
   <translation>Kutular</translation>
  </message>
  <message>
   <source>Offsets are injected along these lines. Without them, along straight lines at random angles.</source>
   <translation>Atımlar bu çizgiler boyunca yerleştirilir. Çizgi verilmezse rastgele açılı düz çizgiler kullanılır.</translation>
  </message>
  <message>
   <source>The offsets to test, in pixels, separated by spaces.</source>
   <translation>Sınanacak atımlar, piksel cinsinden, boşluklarla ayrılmış.</translation>
  </message>
  <message>
   <source>A table with a row for each offset.</source>
   <translation>Her atım için bir satır içeren tablo.</translation>
  </message>
  <message>
   <source>A page with the table and a plot.</source>
   <translation>Tablo ve çizim içeren bir sayfa.</translation>
  </message>
  <message>
   <source>detection limit,smallest offset,sensitivity,uncertainty,calibration,simulation</source>
   <translation>saptama sınırı,en küçük atım,duyarlılık,belirsizlik,kalibrasyon,benzetim</translation>
  </message>
  <message>
   <source>Moves the ground in the image after by offsets of known size along a trace and measures again. For this pair, it gives the share of each offset that is recovered, the number of boxes in 100 in which it is found, and the smallest offset found in 95 of 100. The displacement of the pair without an injected offset is subtracted. The test uses an area of at most {side} × {side} px: around the trace, or where the texture is typical of the images.
Offsets are parallel to the trace. The detection limit is for one box of 32 px along the trace; a longer fault is easier to detect.</source>
   <translation>Sonraki görüntüde zemini bir iz boyunca büyüklüğü bilinen atımlarla hareket ettirir ve yeniden ölçer. Bu çift için her atımın geri kazanılan payını, 100 kutunun kaçında bulunduğunu ve 100 kutunun 95'inde bulunan en küçük atımı verir. Çiftin atım eklenmeden gösterdiği yer değiştirme çıkarılır. Sınama en çok {side} × {side} px büyüklüğünde bir alan kullanır: izin çevresinde ya da dokunun görüntülere özgü olduğu yerde.
Atımlar ize paraleldir. Saptama sınırı, iz boyunca 32 px uzunluğunda bir kutu içindir; daha uzun bir fayı saptamak daha kolaydır.</translation>
  </message>
  <message>
   <source>Offsets (px)</source>
   <translation>Atımlar (px)</translation>
  </message>
  <message>
   <source>Detection</source>
   <translation>Saptama</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapor</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML dosyaları (*.html)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (m)</source>
   <translation>100 kutunun 95'inde bulunan en küçük atım (m)</translation>
  </message>
  <message>
   <source>Smallest offset found in 95 of 100 boxes (px)</source>
   <translation>100 kutunun 95'inde bulunan en küçük atım (px)</translation>
  </message>
  <message>
   <source>Share of errors below one standard deviation</source>
   <translation>Bir standart sapmanın altındaki hataların payı</translation>
  </message>
  <message>
   <source>Share of errors below two standard deviations</source>
   <translation>İki standart sapmanın altındaki hataların payı</translation>
  </message>
  <message>
   <source>Aligning the images…</source>
   <translation>Görüntüler hizalanıyor…</translation>
  </message>
  <message>
   <source>The smallest offset found in 95 of 100 boxes is {px:.2f} px ({length:.2g} {unit}).</source>
   <translation>100 kutunun 95'inde bulunan en küçük atım {px:.2f} px ({length:.2g} {unit}).</translation>
  </message>
  <message>
   <source>Displacement through time</source>
   <translation>Zaman içinde yer değiştirme</translation>
  </message>
  <message>
   <source>Turns displacements between dates into positions at each date and a velocity.</source>
   <translation>Tarihler arası yer değiştirmelerden her tarihteki konumu ve bir hızı hesaplar.</translation>
  </message>
  <message>
   <source>Displacement rasters of pairs of dates become the position at each date relative to the first, by least squares over the network of pairs at each pixel, and the velocity in metres per year with its standard deviation. The dates are those in the names of the images or of the rasters, or those that you give.</source>
   <translation>Tarih çiftlerinin yer değiştirme rasterlerinden, her pikselde çift ağı üzerinde en küçük karelerle, her tarihin ilk tarihe göre konumu ve standart sapmasıyla birlikte yılda metre cinsinden hız elde edilir. Tarihler görüntülerin ya da rasterlerin adlarından veya sizin verdiklerinizden alınır.</translation>
  </message>
  <message>
   <source>A date that no pair connects to the first has no position. The velocity is the slope of a straight line: motion in steps or with the seasons shows in the series.</source>
   <translation>Hiçbir çiftin ilk tarihe bağlamadığı bir tarihin konumu yoktur. Hız, düz bir doğrunun eğimidir: basamaklarla ya da mevsimlerle gelen hareket seride görülür.</translation>
  </message>
  <message>
   <source>The two dates of each displacement, in the same order, if the names do not contain them: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</source>
   <translation>Adlar içermiyorsa her yer değiştirmenin iki tarihi, aynı sırayla: 2016-08-07 2016-08-23; 2016-08-23 2016-09-08.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Tarihler</translation>
  </message>
  <message>
   <source>time series,velocity,cumulative,SBAS,MintPy,TICOI,glacier</source>
   <translation>zaman serisi,hız,kümülatif,SBAS,MintPy,TICOI,buzul</translation>
  </message>
  <message>
   <source>Position through time</source>
   <translation>Zaman içinde konum</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands for each date: displacement since the first date to the east and to the north, in metres. Then follow two bands of its standard deviation for each date. The date stands in the band's name.</source>
   <translation>Her tarih için iki bantlı GeoTIFF: ilk tarihten beri doğuya ve kuzeye yer değiştirme, metre cinsinden. Ardından her tarih için bunun standart sapmasının iki bandı gelir. Tarih bandın adındadır.</translation>
  </message>
  <message>
   <source>Velocity</source>
   <translation>Hız</translation>
  </message>
  <message>
   <source>GeoTIFF of four bands: velocity to the east and to the north in metres per year, and one standard deviation of each.</source>
   <translation>Dört bantlı GeoTIFF: yılda metre cinsinden doğuya ve kuzeye hız ile her birinin bir standart sapması.</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Tarih sayısı</translation>
  </message>
  <message>
   <source>Estimate displacement</source>
   <translation>Yer değiştirmeyi kestir</translation>
  </message>
  <message>
   <source>Measures how far the ground has moved between two images, to a fraction of a pixel.</source>
   <translation>Yer yüzeyinin iki görüntü arasında ne kadar hareket ettiğini piksel altı hassasiyetle ölçer.</translation>
  </message>
  <message>
   <source>Measures at every pixel how far the ground moved between two orthorectified images of the same place, to a fraction of a pixel, and keeps faults sharp.
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are first resampled to one. Where either image has no data, the result has none, and next to such pixels its confidence is low. A layer is used as QGIS shows it, with its no-data values, its reference system and the transformations chosen in the project. East and north are true, not the directions of the grid.</source>
   <translation>Aynı yerin iki ortorektifiye görüntüsü arasında yer yüzeyinin ne kadar hareket ettiğini her pikselde, piksel altı hassasiyetle ölçer ve fayları keskin tutar.
Sonuç, önceki görüntünün gridinde, arazide metre cinsindendir; doğu ve kuzey pozitiftir ve yanında güven değeri bulunur. Koordinat referans sistemi (KRS) olmayan görüntüler piksel verir; sağ ve yukarı pozitiftir. Gridleri farklı görüntüler önce tek bir gride yeniden örneklenir. Görüntülerden birinde veri olmayan yerde sonuç da yoktur; bu piksellerin yanında güven düşüktür. Bir katman, QGIS'in gösterdiği haliyle alınır: veri yok değerleri, referans sistemi ve projede seçilen dönüşümler geçerlidir. Doğu ve kuzey gerçek yönlerdir, gridin yönleri değil.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence there is often low, but not always. An offset below the noise that the run reports is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Güneşle yer değiştiren gölgeler, bulutlar, kar, su, sürülmüş tarlalar ve yeni binalar hareket gibi görünür ya da hareketi gizler; buralarda güven çoğu zaman düşüktür, ama her zaman değil. Çalıştırmanın bildirdiği gürültünün altındaki bir atım ölçülmez. Ortorektifikasyon hataları, rölyefi ya da algılayıcının şeritlerini izleyen bir hareket gibi görünür: faydan uzakta alan sıfıra yakın olmalıdır. En büyük yer değiştirmeyi aşan hareket bulunmaz.</translation>
  </message>
  <message>
   <source>Judging the result…</source>
   <translation>Sonuç değerlendiriliyor…</translation>
  </message>
  <message>
   <source>Measuring the noise…</source>
   <translation>Gürültü ölçülüyor…</translation>
  </message>
  <message>
   <source>Share of pixels with a result (0–1)</source>
   <translation>Sonucu olan piksellerin oranı (0–1)</translation>
  </message>
  <message>
   <source>Noise of the east component (m)</source>
   <translation>Doğu bileşeninin gürültüsü (m)</translation>
  </message>
  <message>
   <source>Noise of the north component (m)</source>
   <translation>Kuzey bileşeninin gürültüsü (m)</translation>
  </message>
  <message>
   <source>Local correlation of the images, −1 to 1</source>
   <translation>Görüntülerin yerel korelasyonu, −1 ile 1 arası</translation>
  </message>
  <message>
   <source>Local correlation once the image after is moved back by the result</source>
   <translation>Sonraki görüntü sonuca göre geri kaydırıldıktan sonraki yerel korelasyon</translation>
  </message>
  <message>
   <source>Time taken (s)</source>
   <translation>Geçen süre (sn)</translation>
  </message>
  <message>
   <source>Device used</source>
   <translation>Kullanılan aygıt</translation>
  </message>
  <message>
   <source>earthquake,fault,offset,correlation,optical flow,image pair,COSI-Corr,motion,glacier,landslide</source>
   <translation>deprem,fay,atım,korelasyon,optik akış,görüntü çifti,COSI-Corr,hareket,buzul,heyelan</translation>
  </message>
  <message>
   <source>Estimate displacement from many images</source>
   <translation>Birçok görüntüden yer değiştirmeyi kestir</translation>
  </message>
  <message>
   <source>Measures one displacement from several images before and several after.</source>
   <translation>Birkaç önceki ve birkaç sonraki görüntüden tek bir yer değiştirme ölçer.</translation>
  </message>
  <message>
   <source>Measures the displacement of each chosen pair of an image before and an image after, and combines the pairs by a robust weighted mean at each pixel. If the refinement is on, the images of all pairs together then refine this mean. M images before and N after lower the noise of the images to √((1/M + 1/N)/2) of that of one pair, and the noise of the pairs to 1/√(M·N). Both parts are measured from the pairs and stated. An image whose pairs deviate from the others, by cloud or by a shift, is left out and named in the log.
The result lies on the grid of the first image before. A cancelled run continues from the pairs that are finished when it is started again.</source>
   <translation>Seçilen her önceki ve sonraki görüntü çiftinin yer değiştirmesini ölçer ve çiftleri her pikselde dayanıklı (robust) bir ağırlıklı ortalamayla birleştirir. İyileştirme açıksa, ardından tüm çiftlerin görüntüleri birlikte bu ortalamayı iyileştirir. M önceki ve N sonraki görüntü, görüntülerin gürültüsünü tek çiftinkinin √((1/M + 1/N)/2) katına, çiftlerin gürültüsünü 1/√(M·N) katına düşürür. İki kısım da çiftlerden ölçülür ve bildirilir. Bulut ya da öteleme nedeniyle çiftleri diğerlerinden sapan bir görüntü dışarıda bırakılır ve günlükte adı belirtilir.
Sonuç ilk önceki görüntünün gridindedir. İptal edilen bir çalıştırma, yeniden başlatıldığında tamamlanmış çiftlerden devam eder.</translation>
  </message>
  <message>
   <source>Whatever is the same in all images of one side, such as an error of the elevation model or the season, stays in the result. With two images on a side, the shifted one can be identified only by assuming that most of the ground did not move.</source>
   <translation>Bir taraftaki tüm görüntülerde aynı olan, örneğin yükseklik modelinin hatası ya da mevsim, sonuçta kalır. Bir tarafta iki görüntü varsa ötelenmiş olanı ancak zeminin çoğunun hareket etmediği varsayılarak belirlenebilir.</translation>
  </message>
  <message>
   <source>Which images are paired. all: each before with each after. star: the first before with each after, and each before with the first after. nearest: each image with the three of the other side that are nearest in season, if the names of the images contain dates.</source>
   <translation>Hangi görüntülerin çift oluşturacağı. all: her önceki ile her sonraki. star: ilk önceki ile her sonraki ve her önceki ile ilk sonraki. nearest: görüntü adlarında tarih varsa her görüntü, karşı tarafın mevsimce en yakın üç görüntüsüyle.</translation>
  </message>
  <message>
   <source>The largest number of pairs to measure.</source>
   <translation>Ölçülecek en çok çift sayısı.</translation>
  </message>
  <message>
   <source>{before} before → {after} after</source>
   <translation>{before} önceki → {after} sonraki</translation>
  </message>
  <message>
   <source>stack,many images,series,mean,noise,earthquake,offset,correlation,image pair</source>
   <translation>yığınlama,çok görüntü,seri,ortalama,gürültü,deprem,atım,korelasyon,görüntü çifti</translation>
  </message>
  <message>
   <source>Images before</source>
   <translation>Önceki görüntüler</translation>
  </message>
  <message>
   <source>The images from before the motion. Their first band is measured; the result lies on the grid of the first.</source>
   <translation>Hareketten önceki görüntüler. İlk bantları ölçülür; sonuç ilkinin gridindedir.</translation>
  </message>
  <message>
   <source>Images after</source>
   <translation>Sonraki görüntüler</translation>
  </message>
  <message>
   <source>The images from after the motion. Their first band is measured.</source>
   <translation>Hareketten sonraki görüntüler. İlk bantları ölçülür.</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Çiftler</translation>
  </message>
  <message>
   <source>Maximum number of pairs</source>
   <translation>En çok çift</translation>
  </message>
  <message>
   <source>Pair {number} of {count}: {pair}</source>
   <translation>Çift {number}/{count}: {pair}</translation>
  </message>
  <message>
   <source>Export displacement</source>
   <translation>Yer değiştirmeyi dışa aktar</translation>
  </message>
  <message>
   <source>Writes a displacement to files for slip inversions and other programs.</source>
   <translation>Bir yer değiştirmeyi kayma ters çözümleri ve diğer programlar için dosyalara yazar.</translation>
  </message>
  <message>
   <source>Writes the field for other programs, in metres (StackProf's in pixels).
geopackage, csv and csi hold samples: means over the cells of a quadtree, which is fine where the field varies and coarse where it does not. No cell crosses the trace. The samples come with their full covariance, computed from σ of the pixels and a model of the correlation of errors with distance, fitted to the field. East and north are treated as independent. CSI reads csi by read_from_varres (.txt, .rsp, .cov).
kite has one scene for east and one for north, with the model of the covariance. mintpy has EW, NS and SNR with a list of dates. stackprof has Px1, Px2 (down positive) and Correl. envi has the layout of COSI-Corr, in metres along the grid's axes.</source>
   <translation>Alanı diğer programlar için metre cinsinden yazar (StackProf için piksel cinsinden).
geopackage, csv ve csi örnekler içerir: bir dörtlü ağacın (quadtree) hücreleri üzerindeki ortalamalar; hücreler alanın değiştiği yerde ince, değişmediği yerde kabadır. Hiçbir hücre izi kesmez. Örnekler tam kovaryanslarıyla gelir; bu, piksellerin σ değerinden ve hataların mesafeye bağlı korelasyonunun alana uydurulan bir modelinden hesaplanır. Doğu ve kuzey bağımsız sayılır. CSI, csi'yi read_from_varres ile okur (.txt, .rsp, .cov).
kite, kovaryans modeliyle birlikte doğu ve kuzey için birer sahne içerir. mintpy, bir tarih listesiyle EW, NS ve SNR içerir. stackprof; Px1, Px2 (aşağı pozitif) ve Correl içerir. envi, COSI-Corr düzenindedir: gridin eksenleri boyunca metre.</translation>
  </message>
  <message>
   <source>A covariance is only as good as σ and the correlation length. Without an Uncertainty, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels. That noise does not include stripes and ramps, and is far too small for a smoothed field. Remove stripes and ramps first, with Correct displacement. Check the samples on the map before you invert them.</source>
   <translation>Bir kovaryans ancak σ ve korelasyon uzunluğu kadar iyidir. “Belirsizlik” verilmezse σ, dosyanın durağan zemin için bildirdiği, o da yoksa komşu pikseller arasındaki gürültüdür. Bu gürültü şeritleri ve rampaları içermez ve yumuşatılmış bir alan için fazlasıyla küçüktür. Önce “Yer değiştirmeyi düzelt” ile şeritleri ve rampaları kaldırın. Ters çözümden önce örnekleri haritada denetleyin.</translation>
  </message>
  <message>
   <source>Displacement to the east and to the north in bands 1 and 2, confidence in 3.</source>
   <translation>Bant 1 ve 2'de doğuya ve kuzeye yer değiştirme, bant 3'te güven.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2, on the same grid. Without it, σ is the one that the file states for quiet ground, or else the noise between neighbouring pixels.</source>
   <translation>Bant 1 ve 2'de doğuya ve kuzeye bir standart sapma, aynı grid üzerinde. Verilmezse σ, dosyanın durağan zemin için bildirdiği değer, o da yoksa komşu pikseller arasındaki gürültüdür.</translation>
  </message>
  <message>
   <source>The fault: cells of the samples end at it.</source>
   <translation>Fay: örneklerin hücreleri fayda biter.</translation>
  </message>
  <message>
   <source>geopackage, csv or csi for samples with covariance; kite, mintpy, stackprof or envi for the whole field.</source>
   <translation>Kovaryanslı örnekler için geopackage, csv ya da csi; tüm alan için kite, mintpy, stackprof ya da envi.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03, if the displacement's file does not state them.</source>
   <translation>Yer değiştirmenin dosyası bildirmiyorsa iki görüntünün tarihleri, örneğin 2016-07-18 2016-08-03.</translation>
  </message>
  <message>
   <source>Where the files are written; files of the same names are replaced.</source>
   <translation>Dosyaların yazıldığı yer; aynı adlı dosyaların yerini alır.</translation>
  </message>
  <message>
   <source>The measure that decides whether a cell is split: the standard deviation of its values, or the change across it of a plane fitted to them.</source>
   <translation>Bir hücrenin bölünüp bölünmeyeceğini belirleyen ölçü: değerlerinin standart sapması ya da onlara uydurulan düzlemin hücre boyunca değişimi.</translation>
  </message>
  <message>
   <source>Cells that vary by more are split. 0 takes twice the noise of a pixel.</source>
   <translation>Bundan çok değişen hücreler bölünür. 0, bir pikselin gürültüsünün iki katını alır.</translation>
  </message>
  <message>
   <source>The side of the smallest cells; sides are powers of two.</source>
   <translation>En küçük hücrelerin kenarı; kenarlar ikinin kuvvetleridir.</translation>
  </message>
  <message>
   <source>The side of the largest cells.</source>
   <translation>En büyük hücrelerin kenarı.</translation>
  </message>
  <message>
   <source>The distance L over which errors are correlated, as exp(−d/L). 0 fits a model with two distances to the field, in which motion that varies over tens of pixels is counted as error.</source>
   <translation>Hataların exp(−d/L) ile korelasyonlu olduğu L mesafesi. 0, alana iki mesafeli bir model uydurur; bunda onlarca piksel boyunca değişen hareket hata sayılır.</translation>
  </message>
  <message>
   <source>Sampling…</source>
   <translation>Örnekleniyor…</translation>
  </message>
  <message>
   <source>Computing the covariance…</source>
   <translation>Kovaryans hesaplanıyor…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Yazılıyor…</translation>
  </message>
  <message>
   <source>σ of a pixel is {east} m to the east and {north} m to the north; the errors' correlation length is {length} m.</source>
   <translation>Bir pikselin σ değeri doğuya {east} m, kuzeye {north} m; hataların korelasyon uzunluğu {length} m.</translation>
  </message>
  <message>
   <source>{count} samples are too many for a full covariance, which is made of at most {most}: only σ of each is written. Choose larger cells, a higher threshold, or a smaller part of the field.</source>
   <translation>{count} örnek tam kovaryans için fazla; en çok {most} örnekle hesaplanır: yalnızca her birinin σ değeri yazıldı. Daha büyük hücreler, daha yüksek bir eşik ya da alanın daha küçük bir bölümünü seçin.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Biçim</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Klasör</translation>
  </message>
  <message>
   <source>Criterion</source>
   <translation>Ölçüt</translation>
  </message>
  <message>
   <source>Threshold (m)</source>
   <translation>Eşik (m)</translation>
  </message>
  <message>
   <source>Smallest cell (px)</source>
   <translation>En küçük hücre (px)</translation>
  </message>
  <message>
   <source>Largest cell (px)</source>
   <translation>En büyük hücre (px)</translation>
  </message>
  <message>
   <source>Correlation length (m)</source>
   <translation>Korelasyon uzunluğu (m)</translation>
  </message>
  <message>
   <source>quadtree,downsample,covariance,slip inversion,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</source>
   <translation>quadtree,seyreltme,kovaryans,kayma ters çözümü,CSI,kite,pyrocko,MintPy,StackProf,MicMac,COSI-Corr,ENVI,CSV,GeoPackage</translation>
  </message>
  <message>
   <source>Number of samples</source>
   <translation>Örnek sayısı</translation>
  </message>
  <message>
   <source>σ of a pixel to the east (m)</source>
   <translation>Bir pikselin doğuya σ değeri (m)</translation>
  </message>
  <message>
   <source>σ of a pixel to the north (m)</source>
   <translation>Bir pikselin kuzeye σ değeri (m)</translation>
  </message>
  <message>
   <source>There are {count} samples.</source>
   <translation>{count} örnek var.</translation>
  </message>
  <message>
   <source>Export displacements of many dates</source>
   <translation>Çok tarihli yer değiştirmeleri dışa aktar</translation>
  </message>
  <message>
   <source>Writes displacements between many dates for MintPy or TICOI.</source>
   <translation>Çok sayıda tarih arasındaki yer değiştirmeleri MintPy ya da TICOI için yazar.</translation>
  </message>
  <message>
   <source>Writes displacement rasters of pairs of dates, on the grid of the first, for programs that turn them into a time series.
mintpy: EW, NS and SNR of each pair as GeoTIFFs, and metadata.txt with their dates, as prep_cosicorr.py reads them. ticoi: one netCDF with the velocities vx and vy of each pair along the axes of the grid, in metres per year of 365 days, their errors if there are uncertainties, and the dates.</source>
   <translation>Tarih çiftlerinin yer değiştirme rasterlerini, ilkinin gridinde, bunlardan zaman serisi oluşturan programlar için yazar.
mintpy: GeoTIFF olarak her çiftin EW, NS ve SNR değerleri ile tarihlerini içeren metadata.txt; prep_cosicorr.py bunları bu biçimde okur. ticoi: her çiftin gridin eksenleri boyunca vx ve vy hızlarını (365 günlük yılda metre cinsinden), belirsizlikler varsa hatalarını ve tarihleri içeren tek bir netCDF.</translation>
  </message>
  <message>
   <source>Shifts and ramps of a pair enter the series: remove them first, with Correct displacement.</source>
   <translation>Bir çiftin ötelemeleri ve rampaları seriye girer: önce “Yer değiştirmeyi düzelt” ile kaldırın.</translation>
  </message>
  <message>
   <source>The program that will read the files: mintpy or ticoi.</source>
   <translation>Dosyaları okuyacak program: mintpy ya da ticoi.</translation>
  </message>
  <message>
   <source>time series,velocity,MintPy,TICOI,glacier,export</source>
   <translation>zaman serisi,hız,MintPy,TICOI,buzul,dışa aktarma</translation>
  </message>
  <message>
   <source>Pairs written</source>
   <translation>Yazılan çiftler</translation>
  </message>
  <message>
   <source>Fault magnitude</source>
   <translation>Fay atım büyüklüğü</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how many metres.</source>
   <translation>Bir yer değiştirme alanının nerede ve kaç metre sıçradığını gösterir.</translation>
  </message>
  <message>
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step gives its offset in metres. The median gradient over 12 scales on every side is subtracted first, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are computed from the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral fault.</source>
   <translation>Bir yer değiştirme alanının nerede ve ne kadar sıçradığını gösterir: Gauss gradyanının en büyük tekil değeri, keskin bir basamakta atımı metre cinsinden verecek şekilde ölçeklenir. Önceden her yana 12 ölçek boyunca medyan gradyan çıkarılır; böylece öteleme ve düzgün rampa sıfır verir.
Makaslama, dilatasyon ve dönme, arka plan dahil aynı gradyandan hesaplanır ve birimsizdir. Dönme saat yönünün tersine pozitiftir: sağ yanal faylarda negatif, sol yanal faylarda pozitif.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault zone wider than the scale gives less than its offset; measure its offset with a profile.</source>
   <translation>Gürültü, şeritler ve bulut kenarları da faylar gibi sıçrar: uzun ve düz çizgilere güvenin ve yer değiştirmenin gürültüsüyle karşılaştırın. Ölçekten daha geniş bir fay zonu, atımından daha az değer verir; atımını bir profille ölçün.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump in metres.</source>
   <translation>Yer değiştirmedeki sıçramanın metre cinsinden GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>Standard deviation of the Gaussian, in pixels. Larger scales show less noise and blur more; pixels within this distance of missing pixels get no result.</source>
   <translation>Gauss fonksiyonunun standart sapması, piksel cinsinden. Büyük ölçekler daha az gürültü gösterir ve daha çok bulanıklaştırır; eksik piksellere bu mesafe içindeki piksellerde sonuç yoktur.</translation>
  </message>
  <message>
   <source>Shear</source>
   <translation>Makaslama</translation>
  </message>
  <message>
   <source>GeoTIFF of the shear strain √((u_x − v_y)² + (u_y + v_x)²), u east, v north.</source>
   <translation>Makaslama deformasyonunun GeoTIFF dosyası √((u_x − v_y)² + (u_y + v_x)²), u doğu, v kuzey.</translation>
  </message>
  <message>
   <source>Dilatation</source>
   <translation>Dilatasyon</translation>
  </message>
  <message>
   <source>GeoTIFF of the dilatation u_x + v_y: positive where the ground opens.</source>
   <translation>u_x + v_y dilatasyonunun GeoTIFF dosyası: yer yüzeyinin açıldığı yerde pozitif.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Dönme</translation>
  </message>
  <message>
   <source>GeoTIFF of the rotation ½ (v_x − u_y): negative on a dextral fault.</source>
   <translation>½ (v_x − u_y) dönmesinin GeoTIFF dosyası: sağ yanal faylarda negatif.</translation>
  </message>
  <message>
   <source>fault,rupture,offset,strain,shear,dilatation,rotation,gradient</source>
   <translation>fay,kırık,atım,deformasyon,makaslama,dilatasyon,dönme,gradyan</translation>
  </message>
  <message>
   <source>Scale (px)</source>
   <translation>Ölçek (px)</translation>
  </message>
  <message>
   <source>Measuring…</source>
   <translation>Ölçülüyor…</translation>
  </message>
  <message>
   <source>When not to trust it:</source>
   <translation>Ne zaman güvenilmemeli:</translation>
  </message>
  <message>
   <source>Cite:</source>
   <translation>Atıf:</translation>
  </message>
  <message>
   <source>Import displacement</source>
   <translation>Yer değiştirmeyi içe aktar</translation>
  </message>
  <message>
   <source>Turns another program's offsets or velocities into a displacement raster of this plugin.</source>
   <translation>Başka bir programın ofsetlerini ya da hızlarını bu eklentinin yer değiştirme rasterine çevirir.</translation>
  </message>
  <message>
   <source>Reads horizontal displacement, pixel offsets or velocities that another program has measured, and writes metres to the east and to the north, with confidence, as Estimate displacement does. Traces, slip, corrections and reports then work on it.
The formats are COSI-Corr (ENVI) and geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT and ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), text of ampcor and CARST, TICOI, the two GeoTIFFs of the published MicroFlow programs, and any raster whose bands you can name. Unit, sign, dates and step are taken from the file or its format, shown in the log, and written into the result; what you choose here overrides them.
A velocity becomes a displacement by its two dates; a year has 365 days. Pixels become metres by the size of the cells on the ground.</source>
   <translation>Başka bir programın ölçtüğü yatay yer değiştirmeyi, piksel ofsetlerini ya da hızları okur ve “Yer değiştirmeyi kestir” gibi metre cinsinden doğuya ve kuzeye, güvenle birlikte yazar. Böylece izler, kayma, düzeltmeler ve raporlar onunla çalışır.
Tanınanlar: COSI-Corr (ENVI) ve geoCosiCorr3D, MicMac (Px1, Px2, Correl), Ames Stereo Pipeline (…-F.tif), autoRIFT ve ITS_LIVE (netCDF, velocity.tif, offset.tif), CARST (…_vx.tif, …_vy.tif), ampcor ve CARST metinleri, TICOI, yayımlanmış MicroFlow programlarının iki GeoTIFF'i ve bantlarını belirtebileceğiniz her raster. Birim, işaret, tarihler ve adım dosyadan ya da biçiminden alınır, günlükte gösterilir ve sonuca yazılır; burada seçtiğiniz önceliklidir.
Bir hız, iki tarihiyle yer değiştirmeye dönüşür; bir yıl 365 gündür. Pikseller, hücrelerin arazideki boyutuyla metreye dönüşür.</translation>
  </message>
  <message>
   <source>Programs differ in sign and do not always document it: compare with a motion that you know, or give both images and choose the sign measured. If a program wrote no confidence from 0 to 1, the confidence is 1 everywhere, which does not mean that the field can be trusted.</source>
   <translation>Programların işaretleri farklıdır ve bunu her zaman belgelemezler: bildiğiniz bir hareketle karşılaştırın ya da iki görüntüyü verip ölçülen işareti seçin. Program 0 ile 1 arası bir güven yazmadıysa güven her yerde 1'dir; bu, alana güvenilebileceği anlamına gelmez.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tüm dosyalar</translation>
  </message>
  <message>
   <source>The file that the other program has written. If there are two, choose either: the other is found in the same folder by its name.</source>
   <translation>Diğer programın yazdığı dosya. İki dosya varsa herhangi birini seçin: diğeri aynı klasörde adından bulunur.</translation>
  </message>
  <message>
   <source>The program that wrote the file. auto recognises it from the file. plain is any raster whose first two bands are the components to the east and to the north.</source>
   <translation>Dosyayı yazan program. auto onu dosyadan tanır. plain, ilk iki bandı doğuya ve kuzeye bileşenler olan herhangi bir rasterdir.</translation>
  </message>
  <message>
   <source>The unit of the values: auto is that of the file or its format.</source>
   <translation>Değerlerin birimi: auto, dosyanın ya da biçiminin birimidir.</translation>
  </message>
  <message>
   <source>Where the first and the second component are positive. auto is the format's convention; where it has none, as with the published MicroFlow programs, the sign is measured on both images.</source>
   <translation>Birinci ve ikinci bileşenin pozitif yönü. auto, biçimin kuralıdır; yayımlanmış MicroFlow programlarında olduğu gibi bir kuralı yoksa işaret iki görüntü üzerinde ölçülür.</translation>
  </message>
  <message>
   <source>The dates of both images, for example 2016-07-18 2016-08-03. Velocities need them if the file does not state them. In a TICOI cube they select the period.</source>
   <translation>İki görüntünün tarihleri, örneğin 2016-07-18 2016-08-03. Dosya bildirmiyorsa hızlar için gereklidir. Bir TICOI küpünde dönemi seçer.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>Üç bantlı GeoTIFF: metre cinsinden doğuya ve kuzeye yer değiştirme ile 0 ile 1 arası güven.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation to the east and to the north in metres, where the program has written errors.</source>
   <translation>İki bantlı GeoTIFF: program hataları yazdıysa metre cinsinden doğuya ve kuzeye bir standart sapma.</translation>
  </message>
  <message>
   <source>The image on whose pixels the field was measured. A file without coordinates is placed on it; together with the image after, it is used to measure the sign.</source>
   <translation>Alanın, pikselleri üzerinde ölçüldüğü görüntü. Koordinatsız bir dosya bunun üzerine yerleştirilir; sonraki görüntüyle birlikte işareti ölçmek için kullanılır.</translation>
  </message>
  <message>
   <source>Only needed to measure the sign on both images, if the file does not state it.</source>
   <translation>Yalnızca, dosya bildirmiyorsa işareti iki görüntü üzerinde ölçmek için gereklidir.</translation>
  </message>
  <message>
   <source>The second component, if it is in a separate file with another name.</source>
   <translation>Başka adlı ayrı bir dosyadaysa ikinci bileşen.</translation>
  </message>
  <message>
   <source>For a file that holds coordinates but does not state their system.</source>
   <translation>Koordinat içeren, ama sistemini bildirmeyen bir dosya için.</translation>
  </message>
  <message>
   <source>The number of pixels in one unit of the values. 0 takes the number in the file: for MicMac the last Px1Pas in its param_….xml, otherwise 1.</source>
   <translation>Değerlerin bir birimindeki piksel sayısı. 0, dosyadaki sayıyı alır: MicMac için param_….xml dosyasındaki son Px1Pas, yoksa 1.</translation>
  </message>
  <message>
   <source>The size of a pixel for values in px. 0 takes the size of the file's own cells, or of the pixels of the image before.</source>
   <translation>px cinsinden değerler için bir pikselin boyutu. 0, dosyanın kendi hücrelerinin ya da önceki görüntünün piksellerinin boyutunu alır.</translation>
  </message>
  <message>
   <source>Values that mean unknown, in addition to those that the file declares. Some programs write 0: add it if the log reports that many cells are exactly 0.</source>
   <translation>Dosyanın bildirdiklerine ek olarak, bilinmiyor anlamına gelen değerler. Bazı programlar 0 yazar: günlük birçok hücrenin tam 0 olduğunu bildiriyorsa 0'ı ekleyin.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Dosya</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>İşaret</translation>
  </message>
  <message>
   <source>Image before</source>
   <translation>Önceki görüntü</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Sonraki görüntü</translation>
  </message>
  <message>
   <source>Second file</source>
   <translation>İkinci dosya</translation>
  </message>
  <message>
   <source>Coordinate reference system</source>
   <translation>Koordinat referans sistemi</translation>
  </message>
  <message>
   <source>Step (px)</source>
   <translation>Adım (px)</translation>
  </message>
  <message>
   <source>Pixel size (m)</source>
   <translation>Piksel boyutu (m)</translation>
  </message>
  <message>
   <source>No-data values</source>
   <translation>Veri yok değerleri</translation>
  </message>
  <message>
   <source>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,offset,velocity,convert</source>
   <translation>COSI-Corr,geoCosiCorr3D,MicMac,Ames Stereo Pipeline,autoRIFT,ITS_LIVE,CARST,ampcor,TICOI,ofset,hız,dönüştürme</translation>
  </message>
  <message>
   <source>Format of the file</source>
   <translation>Dosyanın biçimi</translation>
  </message>
  <message>
   <source>Unit of the file's values</source>
   <translation>Dosyadaki değerlerin birimi</translation>
  </message>
  <message>
   <source>Where the file's values are positive</source>
   <translation>Dosyadaki değerlerin pozitif yönü</translation>
  </message>
  <message>
   <source>The file holds no errors, so no uncertainty was written.</source>
   <translation>Dosyada hata bilgisi yok; bu yüzden belirsizlik yazılmadı.</translation>
  </message>
  <message>
   <source>{text} is not a list of numbers. Write the no-data values like this: -9999, 0.</source>
   <translation>{text} bir sayı listesi değil. Veri yok değerlerini şöyle yazın: -9999, 0.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>{path} dosyası yok.</translation>
  </message>
  <message>
   <source>west</source>
   <translation>batı</translation>
  </message>
  <message>
   <source>south</source>
   <translation>güney</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>hücre</translation>
  </message>
  <message>
   <source>The field has {cols} × {rows} cells. The other algorithms take rasters of at least {smallest} × {smallest}.</source>
   <translation>Alan {cols} × {rows} hücre. Diğer algoritmalar en az {smallest} × {smallest} boyutlu rasterleri alır.</translation>
  </message>
  <message>
   <source>{share} of the cells are exactly 0 in both components, which some programs write where they have no value. Add 0 to the no-data values to leave them out.</source>
   <translation>Hücrelerin şu payı iki bileşende de tam 0: {share}; bazı programlar değeri olmayan yerlere 0 yazar. Dışarıda bırakmak için veri yok değerlerine 0 ekleyin.</translation>
  </message>
  <message>
   <source>Format: {format}. Files: {files}.</source>
   <translation>Biçim: {format}. Dosyalar: {files}.</translation>
  </message>
  <message>
   <source>The values are in {unit}; the first is positive to the {first}, the second to the {second}.</source>
   <translation>Değerler {unit} cinsinden; pozitif yön birincide {first}, ikincide {second}.</translation>
  </message>
  <message>
   <source>One unit of the file becomes {factor} {unit}.</source>
   <translation>Dosyanın bir birimi {factor} {unit} oldu.</translation>
  </message>
  <message>
   <source>Dates: {dates}.</source>
   <translation>Tarihler: {dates}.</translation>
  </message>
  <message>
   <source>Import weights</source>
   <translation>Ağırlıkları içe aktar</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <source>Makes the checkpoint of a network usable, after measuring its answers.</source>
   <translation>Bir ağın kontrol noktasını, yanıtlarını ölçtükten sonra kullanılabilir kılar.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running any code in the file.
The network is then run on image pairs of known motion. Its answers determine the order and the signs of its components, the image on whose pixels they lie, their gain and their bias. These are kept on a card beside the weights, and every run applies them. Weights whose answers do not follow the motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Yayımlanmış bir MicroFlow ağının ağırlıklarını (irseparated, irshared ya da irseparatedinverse türünde bir PyTorch kontrol noktası) ya da bu projeyle eğitilmiş ağırlıkları, dosyadaki hiçbir kodu çalıştırmadan okur.
Ardından ağ, hareketi bilinen görüntü çiftlerinde çalıştırılır. Yanıtları; bileşenlerinin sırasını ve işaretlerini, hangi görüntünün pikselleri üzerinde bulunduklarını, kazançlarını ve sapmalarını belirler. Bunlar ağırlıkların yanındaki bir kartta tutulur ve her çalıştırmada uygulanır. Yanıtları harekete uymayan ağırlıklar reddedilir.
Sonuç, “Yer değiştirmeyi kestir” algoritmasının “Ağırlıklar” parametresi için, kartıyla (.json) birlikte bir .safetensors dosyasıdır.</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still do badly on your images, or on larger motion. Measure them on a pair whose motion you know, and check the correlation of the images that each run reports.</source>
   <translation>Çiftler benzetimle üretilmiştir ve en çok 2 px hareket eder: bunlarda başarılı olan ağırlıklar sizin görüntülerinizde ya da daha büyük hareketlerde yine de başarısız olabilir. Onları hareketini bildiğiniz bir çiftte ölçün ve her çalıştırmanın bildirdiği görüntü korelasyonunu denetleyin.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Bir PyTorch kontrol noktası ya da bir .safetensors dosyası.</translation>
  </message>
  <message>
   <source>The name for the weights. If it is empty, they are named after their file.</source>
   <translation>Ağırlıklara verilecek ad. Boşsa dosyalarının adını alırlar.</translation>
  </message>
  <message>
   <source>Where the weights are kept. Those in the default folder are offered by the dock.</source>
   <translation>Ağırlıkların tutulduğu yer. Varsayılan klasördekiler panelde sunulur.</translation>
  </message>
  <message>
   <source>Where the weights come from, an address or a citation, kept on their card.</source>
   <translation>Ağırlıkların kaynağı, bir adres ya da atıf; kartlarında tutulur.</translation>
  </message>
  <message>
   <source>Checkpoint</source>
   <translation>Kontrol noktası</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ad</translation>
  </message>
  <message>
   <source>Folder of weights</source>
   <translation>Ağırlık klasörü</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Kaynak</translation>
  </message>
  <message>
   <source>checkpoint,PyTorch,network,GeoFlowNet,safetensors,model</source>
   <translation>kontrol noktası,PyTorch,ağ,GeoFlowNet,safetensors,model</translation>
  </message>
  <message>
   <source>sha256 of the file that was imported</source>
   <translation>İçe aktarılan dosyanın sha256 değeri</translation>
  </message>
  <message>
   <source>Mean error on pairs of known motion (px)</source>
   <translation>Hareketi bilinen çiftlerdeki ortalama hata (px)</translation>
  </message>
  <message>
   <source>Mean error of an answer of zeros (px)</source>
   <translation>Sıfırlardan oluşan yanıtın ortalama hatası (px)</translation>
  </message>
  <message>
   <source>The weights are of the kind {kind}; sha256 {sha256}.</source>
   <translation>Ağırlıkların türü: {kind}; sha256 {sha256}.</translation>
  </message>
  <message>
   <source>On image pairs of known motion their mean error is {error} px (an answer of zeros: {zero} px).</source>
   <translation>Hareketi bilinen görüntü çiftlerinde ortalama hataları {error} px (sıfırlardan oluşan yanıt: {zero} px).</translation>
  </message>
  <message>
   <source>The motion to the right and down, in pixels, is the matrix {direction} times the two components that the network gives, plus {bias} px. It is known at the pixels of a grid that lies {grid} of the way from the image before to the image after.</source>
   <translation>Sağa ve aşağıya hareket, piksel cinsinden, {direction} matrisinin ağın verdiği iki bileşenle çarpımı artı {bias} px değerindedir. Önceki görüntüden sonrakine giden yolun {grid} kadarında yer alan bir gridin piksellerinde bilinir.</translation>
  </message>
  <message>
   <source>The areas to leave out do not touch the area that is measured: nothing is left out. Check the layer and its coordinate reference system.</source>
   <translation>Dışarıda bırakılacak alanlar ölçülen alana değmiyor: hiçbir şey dışarıda bırakılmadı. Katmanı ve koordinat referans sistemini denetleyin.</translation>
  </message>
  <message>
   <source>{count} polygons of the areas to leave out cannot be transformed to the images' reference system: they leave nothing out.</source>
   <translation>Dışarıda bırakılacak alanların {count} çokgeni görüntülerin referans sistemine dönüştürülemiyor: bunlar hiçbir şeyi dışarıda bırakmıyor.</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Ağırlıkları değerlendir</translation>
  </message>
  <message>
   <source>Measures the error and the speed of weights on a simulated pair on this computer.</source>
   <translation>Ağırlıkların hatasını ve hızını bu bilgisayarda bir benzetim çifti üzerinde ölçer.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the simulated motion.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Eklentiyle gelen benzetim görüntü çiftinin yer değiştirmesini varsayılan ayarlarla kestirir ve benzetimdeki hareketle karşılaştırır; çift, güneşin konumunun farklı olduğu ve tarlaların sürüldüğü iki tarih arasında 0,6 piksellik bir fay içerir.
Hatalar piksel cinsinden ortalama uç nokta hatalarıdır: her yerde ve faya 6 px mesafe içinde, sıfırlardan oluşan yanıtınkinin yanında. Süre, iyileştirmeyi ve yumuşatmayı içerir.</translation>
  </message>
  <message>
   <source>This is only one image pair, and a simulated one: it shows errors in a program and large differences between weights. The benchmark on the weights' card uses real images. Other programs that run at the same time make the time longer.</source>
   <translation>Bir çift yalnızca bir çifttir, üstelik benzetimle üretilmiştir: bir programdaki hataları ve ağırlıklar arasındaki büyük farkları gösterir. Ağırlıkların kartındaki karşılaştırma testi gerçek görüntülerle yapılmıştır. Çalışan diğer programlar süreyi uzatır.</translation>
  </message>
  <message>
   <source>benchmark,error,speed,network,model</source>
   <translation>karşılaştırma testi,hata,hız,ağ,model</translation>
  </message>
  <message>
   <source>Mean error (px)</source>
   <translation>Ortalama hata (px)</translation>
  </message>
  <message>
   <source>Mean error at the fault (px)</source>
   <translation>Fay üzerinde ortalama hata (px)</translation>
  </message>
  <message>
   <source>Time taken per megapixel (s)</source>
   <translation>Megapiksel başına geçen süre (sn)</translation>
  </message>
  <message>
   <source>The images are sent to the Dask cluster at {address}, which is trusted like this computer.</source>
   <translation>Görüntüler {address} adresindeki Dask kümesine gönderiliyor; ona bu bilgisayar gibi güveniliyor.</translation>
  </message>
  <message>
   <source>Move raster back</source>
   <translation>Rasteri geri kaydır</translation>
  </message>
  <message>
   <source>Moves any raster from after the motion back onto the image before.</source>
   <translation>Hareketten sonraki herhangi bir rasteri önceki görüntünün üzerine geri kaydırır.</translation>
  </message>
  <message>
   <source>Undoes the measured displacement in a raster from after the motion: each pixel of the result takes the value from the place that its ground moved to. Other bands of the image after, a classification or an elevation model of that date then lie on the image before, pixel on pixel.
The result has the raster's own pixels and all its bands, float32. It is resampled once, whatever the grids and reference systems of both are. Where the displacement is unknown there is no value. To take out a constant shift or a ramp only, move by the part that Correct displacement removed.</source>
   <translation>Hareketten sonraki bir rasterde ölçülen yer değiştirmeyi geri alır: sonucun her pikseli değeri, zemininin gittiği yerden alır. Böylece sonraki görüntünün diğer bantları, o tarihin bir sınıflandırması ya da yükseklik modeli, önceki görüntüyle piksel piksel çakışır.
Sonuç, rasterin kendi piksellerini ve tüm bantlarını float32 olarak içerir. Gridleri ve referans sistemleri ne olursa olsun bir kez yeniden örneklenir. Yer değiştirmenin bilinmediği yerde değer yoktur. Yalnızca sabit bir ötelemeyi ya da rampayı gidermek için “Yer değiştirmeyi düzelt” algoritmasının kaldırdığı kısımla kaydırın.</translation>
  </message>
  <message>
   <source>Errors of the displacement move the raster too: where the confidence is low, the result is distorted. Real motion is undone as well as errors of registration. Keep that in mind when you look for changes of the ground in the result.</source>
   <translation>Yer değiştirmenin hataları rasteri de kaydırır: güvenin düşük olduğu yerde sonuç bozulur. Gerçek hareket de çakıştırma hataları gibi geri alınır. Sonuçta zemin değişikliği ararken bunu unutmayın.</translation>
  </message>
  <message>
   <source>A raster of the ground after the motion, with one band or many.</source>
   <translation>Hareketten sonraki yer yüzeyinin bir ya da çok bantlı rasteri.</translation>
  </message>
  <message>
   <source>The displacement from before to after, as Estimate displacement gives it.</source>
   <translation>Önceden sonraya yer değiştirme, “Yer değiştirmeyi kestir” algoritmasının verdiği gibi.</translation>
  </message>
  <message>
   <source>spline for images, elevations and other quantities; nearest for classes, which must not be mixed.</source>
   <translation>Görüntüler, yükseklikler ve diğer nicelikler için spline; karıştırılmaması gereken sınıflar için nearest.</translation>
  </message>
  <message>
   <source>GeoTIFF on the raster's own pixels, NaN where there is no value.</source>
   <translation>Rasterin kendi pikselleri üzerinde GeoTIFF; değer olmayan yerde NaN.</translation>
  </message>
  <message>
   <source>coregistration,warp,shift,bands,align,orthorectify,resample,AROSICS</source>
   <translation>çakıştırma,çarpıtma,öteleme,bantlar,hizalama,ortorektifikasyon,yeniden örnekleme,AROSICS</translation>
  </message>
  <message>
   <source>Raster to move</source>
   <translation>Kaydırılacak raster</translation>
  </message>
  <message>
   <source>Resampling</source>
   <translation>Yeniden örnekleme</translation>
  </message>
  <message>
   <source>Moved back</source>
   <translation>Geri kaydırılmış</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>Ölçümün yapılacağı bant; her iki görüntüde aynı türden.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small compared with it are flattened, faults stay sharp. 0 gives the field as it was measured.</source>
   <translation>Alanın toplam varyasyonla ne kadar güçlü yumuşatılacağı, piksel cinsinden: bu değere göre küçük olan basamaklar düzleşir, faylar keskin kalır. 0, alanı ölçüldüğü gibi verir.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Yumuşatmanın yer değiştirmedeki bir basamağa uyguladığı ceza: log-tv ile ceza basamağın yüksekliğiyle yavaş büyür ve fay tüm atımını korur; tv ile yükseklikle orantılı büyür.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). Whatever does not fit in the memory of the graphics card is computed on the processor.</source>
   <translation>Hesaplama aygıtı: auto önce CUDA ekran kartını, sonra Apple'ınkini (mps), sonra işlemciyi (cpu) kullanır. Ekran kartının belleğine sığmayan, işlemcide hesaplanır.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement, east and north positive (in pixels, right and up positive, where it has no coordinate reference system). Its values are used as QGIS shows them, with scale and offset. Lengths are converted to metres from the unit of the bands; a velocity is refused.</source>
   <translation>Yatay yer değiştirme rasteri; doğu ve kuzey pozitif (koordinat referans sistemi yoksa piksel cinsinden; sağ ve yukarı pozitif). Değerleri QGIS'in gösterdiği gibi, ölçek ve kaydırma değeriyle kullanılır. Uzunluklar bantların biriminden metreye çevrilir; hız kabul edilmez.</translation>
  </message>
  <message>
   <source>The band of the displacement to the east.</source>
   <translation>Doğuya yer değiştirmenin bandı.</translation>
  </message>
  <message>
   <source>The band of the displacement to the north.</source>
   <translation>Kuzeye yer değiştirmenin bandı.</translation>
  </message>
  <message>
   <source>The image from before the motion. The results lie on its pixels. Any raster that GDAL opens will do, in one band of brightness: panchromatic, visible or infrared.</source>
   <translation>Hareketten önceki görüntü. Sonuçlar onun pikselleri üzerindedir. GDAL'ın açabildiği, tek bantta parlaklık içeren her raster olur: pankromatik, görünür ya da kızılötesi.</translation>
  </message>
  <message>
   <source>The image from after the motion, preferably from the same sensor, the same season and the same time of day. If its grid differs, it is resampled once.</source>
   <translation>Hareketten sonraki görüntü; tercihen aynı algılayıcı, mevsim ve günün saatinden. Gridi farklıysa bir kez yeniden örneklenir.</translation>
  </message>
  <message>
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, the whole area that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>Görüntülerin ölçülecek bölümü, bir dikdörtgen: haritanın gösterdiği, üzerine çizilen ya da bir katmanın kapsamı. Boşsa, her iki görüntünün kapsadığı tüm alan. Düzensiz bir sınır için “Dışarıda bırakılacak alanlar”da geri kalanı örten bir çokgen katmanı seçin.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured, in any coordinate reference system and of any size.</source>
   <translation>Su, bulut ya da ölçülmemesi gereken başka yerler üzerindeki çokgenler; koordinat referans sistemi ve boyutu herhangi biri olabilir.</translation>
  </message>
  <message>
   <source>Numbers that mean no data in either image, for example 0 or -9999, with spaces between. They are added to the no-data values of the files and of the layers. A value far from all others, or beyond 1e30, is treated as no data automatically; a value that may mean no data is named in a warning.</source>
   <translation>Her iki görüntüde de veri yok anlamına gelen sayılar, örneğin 0 ya da -9999, aralarında boşlukla. Dosyaların ve katmanların veri yok değerlerine eklenirler. Tüm diğerlerinden çok uzak ya da 1e30'un ötesindeki bir değer kendiliğinden veri yok sayılır; veri yok anlamına gelebilecek bir değer uyarıda belirtilir.</translation>
  </message>
  <message>
   <source>Images in reference systems with different datums are aligned by the transformation that is chosen in the project (Project &gt; Properties &gt; Transformations), or by QGIS's default. Where that may be wrong by more than half a pixel, the run refuses unless this is ticked; a constant shift in the result can then be an error of the transformation.</source>
   <translation>Datumları farklı referans sistemlerindeki görüntüler, projede seçilen dönüşümle (Proje &gt; Özellikler &gt; Dönüşümler) ya da QGIS'in varsayılan dönüşümüyle hizalanır. Bunun yarım pikselden fazla yanlış olabileceği yerde, bu kutu işaretlenmedikçe çalıştırma yapılmaz; işaretliyken sonuçtaki sabit bir öteleme dönüşümün hatası olabilir.</translation>
  </message>
  <message>
   <source>A layer of lines along known faults. Nothing is averaged or smoothed across them, so the motions of the two sides do not mix; around the end of a line the field closes smoothly. A line should lie within a few pixels of the fault. Without this layer, faults are found automatically.</source>
   <translation>Bilinen faylar boyunca çizgi katmanı. Bunların iki yanı arasında ortalama alınmaz ve yumuşatma yapılmaz; böylece iki yanın hareketleri karışmaz; bir çizginin ucunun çevresinde alan düzgünce kapanır. Çizgi faya birkaç pikselden yakın olmalıdır. Bu katman verilmezse faylar kendiliğinden bulunur.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files from others.</source>
   <translation>Ağın ağırlıkları: builtin, yanında kartı (.json) bulunan bir .safetensors dosyasının yolu ya da yalnızca iyileştirme için none. “Ağırlıkları içe aktar” algoritması başka dosyalardan böyle dosyalar oluşturur.</translation>
  </message>
  <message>
   <source>Follow the network with a least-squares refinement, which removes the remaining error of about a tenth of a pixel.</source>
   <translation>Ağın ardından, kalan yaklaşık onda bir piksellik hatayı gideren bir en küçük kareler iyileştirmesi uygular.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Aranacak en büyük hareket, önceki görüntünün pikseli cinsinden. Büyük değerler daha uzun sürer ve daha çok yanlış eşleşme bulur.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; if empty, this computer measures them. The images are sent there. Use only a cluster that you trust like this computer: whoever controls it decides what is measured. For tls:// addresses the certificates are chosen in the MicroFlow settings. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>İşçileri karoları ölçen bir Dask kümesinin zamanlayıcı adresi, örneğin tcp://10.0.0.1:8786; boşsa karoları bu bilgisayar ölçer. Görüntüler oraya gönderilir. Yalnızca bu bilgisayar kadar güvendiğiniz bir kümeyi kullanın: neyin ölçüldüğüne onu yöneten karar verir. tls:// adresleri için sertifikalar MicroFlow ayarlarında seçilir. İşçilerde PyTorch, NumPy ve safetensors, motorun Python'unda ayrıca distributed gerekir.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are processed. It changes the memory needed, not the result.</source>
   <translation>Görüntülerin işlendiği karoların kenarı. Gereken belleği değiştirir, sonucu değiştirmez.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>Yatay yer değiştirmenin metre cinsinden büyüklüğünün GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault gives its offset. See the algorithm Fault magnitude.</source>
   <translation>Yer değiştirmenin birkaç piksel üzerindeki sıçramasının metre cinsinden GeoTIFF dosyası: keskin fayların atımını verir. “Fay atım büyüklüğü” algoritmasına bakın.</translation>
  </message>
  <message>
   <source>GeoTIFF of two bands: one standard deviation of the displacement to the east and to the north, in metres. It is calibrated on pairs of images whose motion is known, so that about two thirds of the errors lie below it and 19 in 20 below twice its value. The card of the weights has the figures.</source>
   <translation>İki bantlı GeoTIFF: doğuya ve kuzeye yer değiştirmenin bir standart sapması, metre olarak. Hareketi bilinen görüntü çiftleriyle kalibre edilmiştir; hataların yaklaşık üçte ikisi bunun, 20'de 19'u iki katının altında kalır. Değerler ağırlıkların kartındadır.</translation>
  </message>
  <message>
   <source>A GeoTIFF like that of the displacement, but without the last smoothing. From it, Regularise displacement computes what another TV strength would have given, without a new run.</source>
   <translation>Yer değiştirmeyle aynı biçimde, son yumuşatmadan önceki GeoTIFF. “Yer değiştirmeyi düzenlileştir” algoritması, yeni bir çalıştırma olmadan bundan başka bir TV gücünün vereceği sonucu üretir.</translation>
  </message>
  <message>
   <source>TV strength (px)</source>
   <translation>TV gücü (px)</translation>
  </message>
  <message>
   <source>Penalty</source>
   <translation>Ceza</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Aygıt</translation>
  </message>
  <message>
   <source>East band</source>
   <translation>Doğu bandı</translation>
  </message>
  <message>
   <source>North band</source>
   <translation>Kuzey bandı</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Önceki görüntünün bandı</translation>
  </message>
  <message>
   <source>Band of the image after</source>
   <translation>Sonraki görüntünün bandı</translation>
  </message>
  <message>
   <source>Area to measure</source>
   <translation>Ölçülecek alan</translation>
  </message>
  <message>
   <source>Areas to leave out</source>
   <translation>Dışarıda bırakılacak alanlar</translation>
  </message>
  <message>
   <source>Values without data</source>
   <translation>Verisiz değerler</translation>
  </message>
  <message>
   <source>Allow an inaccurate transformation</source>
   <translation>Doğruluğu düşük bir dönüşüme izin ver</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>İyileştir</translation>
  </message>
  <message>
   <source>Largest displacement (px)</source>
   <translation>En büyük yer değiştirme (px)</translation>
  </message>
  <message>
   <source>Dask scheduler</source>
   <translation>Dask zamanlayıcısı</translation>
  </message>
  <message>
   <source>Tile size (px)</source>
   <translation>Karo boyutu (px)</translation>
  </message>
  <message>
   <source>Displacement magnitude</source>
   <translation>Yer değiştirme büyüklüğü</translation>
  </message>
  <message>
   <source>Raw displacement</source>
   <translation>Ham yer değiştirme</translation>
  </message>
  <message>
   <source>Waiting for another run to end…</source>
   <translation>Başka bir çalıştırmanın bitmesi bekleniyor…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Motor başlatılıyor…</translation>
  </message>
  <message>
   <source>The engine is not responding. Wait, or cancel the run.</source>
   <translation>Motor yanıt vermiyor. Bekleyin ya da çalıştırmayı iptal edin.</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation>yaklaşık {hours} sa kaldı</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation>yaklaşık {seconds} sn kaldı</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>yaklaşık {minutes} dk kaldı</translation>
  </message>
  <message>
   <source>Writing {file}…</source>
   <translation>{file} yazılıyor…</translation>
  </message>
  <message>
   <source>Regularise displacement</source>
   <translation>Yer değiştirmeyi düzenlileştir</translation>
  </message>
  <message>
   <source>Smooths a displacement field and keeps its faults sharp.</source>
   <translation>Bir yer değiştirme alanını yumuşatır ve faylarını keskin bırakır.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Displacements in metres are converted to pixels for the smoothing and back again, so the strength has the same meaning everywhere. If the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Bir yer değiştirme alanını, fayları keskin bırakan toplam varyasyonla yumuşatır: MicroFlow'un kendi sonuçlarını ya da başka programların sonuçlarını. Metre cinsinden yer değiştirmeler yumuşatma için piksele, sonra yeniden metreye çevrilir; böylece güç her yerde aynı anlama gelir. Rasterin 0 ile 1 arası güven içeren üçüncü bir bandı varsa, güveni düşük pikseller komşularını izler.
Eksik pikseller eksik kalır.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large compared with an offset, the offset shrinks or disappears. Compare with the field before smoothing.</source>
   <translation>Yumuşatma gürültüyü giderir, hatayı değil: birkaç pikselden geniş şeritler, rampalar ve bulut izleri kalır. Gücün bir atıma göre büyük olduğu yerde atım küçülür ya da kaybolur. Yumuşatmadan önceki alanla karşılaştırın.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and the confidence of the input, where it has one.</source>
   <translation>Üç bantlı GeoTIFF: metre cinsinden doğuya ve kuzeye yer değiştirme ile, varsa, girdinin güveni.</translation>
  </message>
  <message>
   <source>Reading the displacement…</source>
   <translation>Yer değiştirme okunuyor…</translation>
  </message>
  <message>
   <source>smooth,denoise,filter,total variation,log-TV,regularize,COSI-Corr</source>
   <translation>yumuşat,gürültü giderme,filtre,toplam varyasyon,log-TV,düzenlileştir,COSI-Corr</translation>
  </message>
  <message>
   <source>Regularised displacement</source>
   <translation>Düzenlileştirilmiş yer değiştirme</translation>
  </message>
  <message>
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels have the same weight.</source>
   <translation>Bant 3, {lowest:.3g} ile {highest:.3g} arasında değerler içeriyor, oysa güven değeri 0 ile 1 arasındadır: bant kullanılmaz, tüm pikseller eşit ağırlıktadır.</translation>
  </message>
  <message>
   <source>Writes a result as a page with maps, figures and a methods paragraph.</source>
   <translation>Bir sonucu haritalar, şekiller ve bir yöntem paragrafı içeren bir sayfa olarak yazar.</translation>
  </message>
  <message>
   <source>Writes one HTML page that needs no other file, and the same as a PDF: maps of the displacement to the east and to the north, of its magnitude and of the fault magnitude, of σ where it is given, with scale bar, arrow to true north and a symmetric legend; the slip curve; the verdict; statistics and a histogram; all parameters, the weights, the sha256 of the inputs, versions; what to cite, the limits in plain words, and a methods paragraph for a paper.</source>
   <translation>Başka dosya gerektirmeyen tek bir HTML sayfası ve aynısını PDF olarak yazar: doğuya ve kuzeye yer değiştirmenin, büyüklüğünün, fay atım büyüklüğünün ve verilmişse σ'nın haritaları; ölçek çubuğu, gerçek kuzey oku ve simetrik lejantla; kayma eğrisi; değerlendirme; istatistikler ve bir histogram; tüm parametreler, ağırlıklar, girdilerin sha256 değerleri, sürümler; atıf yapılacak kaynaklar, yalın bir dille sınırlar ve makale için bir yöntem paragrafı.</translation>
  </message>
  <message>
   <source>The report shows what the files state. For a field from another program there is no verdict, and its confidence may have another meaning.</source>
   <translation>Rapor, dosyaların bildirdiğini gösterir. Başka bir programdan gelen bir alan için değerlendirme yoktur ve güveni başka bir anlama gelebilir.</translation>
  </message>
  <message>
   <source>The result to report on.</source>
   <translation>Raporlanacak sonuç.</translation>
  </message>
  <message>
   <source>One standard deviation to the east and to the north, in bands 1 and 2.</source>
   <translation>Bant 1 ve 2'de doğuya ve kuzeye bir standart sapma.</translation>
  </message>
  <message>
   <source>If it is not given, it is computed from the displacement.</source>
   <translation>Verilmezse yer değiştirmeden hesaplanır.</translation>
  </message>
  <message>
   <source>The fault, drawn on all maps.</source>
   <translation>Tüm haritalara çizilen fay.</translation>
  </message>
  <message>
   <source>Points that Slip along a fault has made.</source>
   <translation>“Fay boyunca kayma” algoritmasının oluşturduğu noktalar.</translation>
  </message>
  <message>
   <source>The title of the report. If it is empty, the name of the pair is used.</source>
   <translation>Raporun başlığı. Boşsa çiftin adı kullanılır.</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>KRS yok</translation>
  </message>
  <message>
   <source>Reading the field…</source>
   <translation>Alan okunuyor…</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Değerlendirme</translation>
  </message>
  <message>
   <source>Hashing the inputs…</source>
   <translation>Girdilerin sha256 değerleri hesaplanıyor…</translation>
  </message>
  <message>
   <source>Slip curve</source>
   <translation>Kayma eğrisi</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Başlık</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Sayfa</translation>
  </message>
  <message>
   <source>One page that needs no other file.</source>
   <translation>Başka dosya gerektirmeyen tek sayfa.</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>The same on A4 pages.</source>
   <translation>Aynısı A4 sayfalarda.</translation>
  </message>
  <message>
   <source>report,PDF,HTML,map,statistics,methods,figure,print</source>
   <translation>rapor,PDF,HTML,harita,istatistik,yöntem,şekil,yazdır</translation>
  </message>
  <message>
   <source>{cols} × {rows} pixels of {size} ({crs})</source>
   <translation>{cols} × {rows} piksel, piksel boyutu {size} ({crs})</translation>
  </message>
  <message>
   <source>σ to the east</source>
   <translation>doğuya σ</translation>
  </message>
  <message>
   <source>σ to the north</source>
   <translation>kuzeye σ</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Yöntem</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Sınırlar</translation>
  </message>
  <message>
   <source>Cite</source>
   <translation>Atıf</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Girdiler</translation>
  </message>
  <message>
   <source>Parameters and versions</source>
   <translation>Parametreler ve sürümler</translation>
  </message>
  <message>
   <source>Length and jumps</source>
   <translation>Uzunluk ve sıçramalar</translation>
  </message>
  <message>
   <source>The file states no verdict: another program has measured this field, or an earlier version.</source>
   <translation>Dosya bir değerlendirme bildirmiyor: bu alanı başka bir program ya da daha eski bir sürüm ölçmüş.</translation>
  </message>
  <message>
   <source>Ground displacement: {pair}</source>
   <translation>Yüzey yer değiştirmesi: {pair}</translation>
  </message>
  <message>
   <source>One standard deviation</source>
   <translation>Bir standart sapma</translation>
  </message>
  <message>
   <source>file</source>
   <translation>dosya</translation>
  </message>
  <message>
   <source>polygons left out</source>
   <translation>dışarıda bırakılan çokgenler</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>algoritma</translation>
  </message>
  <message>
   <source>device used</source>
   <translation>kullanılan aygıt</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>çift</translation>
  </message>
  <message>
   <source>image before</source>
   <translation>önceki görüntü</translation>
  </message>
  <message>
   <source>image after</source>
   <translation>sonraki görüntü</translation>
  </message>
  <message>
   <source>date before</source>
   <translation>önceki tarih</translation>
  </message>
  <message>
   <source>date after</source>
   <translation>sonraki tarih</translation>
  </message>
  <message>
   <source>dates</source>
   <translation>tarihler</translation>
  </message>
  <message>
   <source>input</source>
   <translation>girdi</translation>
  </message>
  <message>
   <source>format of the source</source>
   <translation>kaynağın biçimi</translation>
  </message>
  <message>
   <source>source</source>
   <translation>kaynak</translation>
  </message>
  <message>
   <source>unit of the source</source>
   <translation>kaynağın birimi</translation>
  </message>
  <message>
   <source>sign of the source</source>
   <translation>kaynağın işareti</translation>
  </message>
  <message>
   <source>factor of the source</source>
   <translation>kaynağın çarpanı</translation>
  </message>
  <message>
   <source>no-data values of the source</source>
   <translation>kaynağın veri yok değerleri</translation>
  </message>
  <message>
   <source>sha256 of the weights</source>
   <translation>ağırlıkların sha256 değeri</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>evet</translation>
  </message>
  <message>
   <source>no</source>
   <translation>hayır</translation>
  </message>
  <message>
   <source>Slip along the fault</source>
   <translation>Fay boyunca kayma</translation>
  </message>
  <message>
   <source>{name} ({unit}, ± 95 %)</source>
   <translation>{name} ({unit}, ± %95)</translation>
  </message>
  <message>
   <source>Parallel offset, + = dextral</source>
   <translation>Paralel atım, + = sağ yanal</translation>
  </message>
  <message>
   <source>Perpendicular offset, + = opening</source>
   <translation>Dik atım, + = açılma</translation>
  </message>
  <message>
   <source>Distance along the trace ({unit})</source>
   <translation>İz boyunca mesafe ({unit})</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Histogram</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>İstatistikler</translation>
  </message>
  <message>
   <source>share of pixels with a value</source>
   <translation>değeri olan piksellerin payı</translation>
  </message>
  <message>
   <source>median ({unit})</source>
   <translation>medyan ({unit})</translation>
  </message>
  <message>
   <source>spread, NMAD ({unit})</source>
   <translation>saçılım, NMAD ({unit})</translation>
  </message>
  <message>
   <source>1st percentile ({unit})</source>
   <translation>1. yüzdelik ({unit})</translation>
  </message>
  <message>
   <source>99th percentile ({unit})</source>
   <translation>99. yüzdelik ({unit})</translation>
  </message>
  <message>
   <source>noise between neighbouring pixels ({unit})</source>
   <translation>komşu pikseller arasındaki gürültü ({unit})</translation>
  </message>
  <message>
   <source>median of quiet ground ({unit})</source>
   <translation>durağan zeminin medyanı ({unit})</translation>
  </message>
  <message>
   <source>σ of quiet ground ({unit})</source>
   <translation>durağan zeminin σ değeri ({unit})</translation>
  </message>
  <message>
   <source>median σ ({unit})</source>
   <translation>medyan σ ({unit})</translation>
  </message>
  <message>
   <source>, which was completed by a robust least-squares refinement with warping</source>
   <translation>; bunu çarpıtmalı, dayanıklı (robust) bir en küçük kareler iyileştirmesi tamamladı</translation>
  </message>
  <message>
   <source>; the field was not regularised</source>
   <translation>; alan düzenlileştirilmedi</translation>
  </message>
  <message>
   <source>Changes between the dates, such as shadow, vegetation, water and clouds, look like motion where nothing moved. The confidence shows where the images still agree.</source>
   <translation>Tarihler arasındaki gölge, bitki örtüsü, su ve bulut gibi değişimler, hiçbir şeyin hareket etmediği yerde hareket gibi görünür. Güven, görüntülerin hâlâ uyuştuğu yerleri gösterir.</translation>
  </message>
  <message>
   <source>Errors of the orthorectification, of the elevation model and of the sensor cause shifts, ramps and stripes of a tenth of a pixel or more. They are visible on quiet ground.</source>
   <translation>Ortorektifikasyonun, yükseklik modelinin ve algılayıcının hataları, pikselin onda biri ya da daha büyük ötelemelere, rampalara ve şeritlere yol açar. Bunlar durağan zeminde görünür.</translation>
  </message>
  <message>
   <source>Only horizontal motion is measured; vertical motion appears as horizontal where the view is oblique.</source>
   <translation>Yalnızca yatay hareket ölçülür; eğik bakışta düşey hareket yatay olarak görünür.</translation>
  </message>
  <message>
   <source>an unknown program</source>
   <translation>bilinmeyen bir program</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured on two orthorectified images with {plugin} {version} (after Bertrand et al. 2025). {start}{refined}{smoothed}. Motion of up to {limit} px was looked for. Displacements are metres on the ground to true east and true north on a grid of {grid}.</source>
   <translation>Yatay yüzey yer değiştirmesi{when}, iki ortorektifiye görüntü üzerinde {plugin} {version} ile ölçüldü (Bertrand ve diğ. 2025 yöntemiyle). {start}{refined}{smoothed}. En çok {limit} px büyüklüğünde hareket arandı. Yer değiştirmeler, {grid} gridinde, arazide gerçek doğuya ve gerçek kuzeye metre cinsindendir.</translation>
  </message>
  <message>
   <source>The program that measured this field gave no confidence, so it is 1 everywhere.</source>
   <translation>Bu alanı ölçen program güven vermedi; bu yüzden güven her yerde 1'dir.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>artık yok</translation>
  </message>
  <message>
   <source> between {before} and {after}</source>
   <translation> ({before} ile {after} arasında)</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} was measured with {format} and imported into {plugin} {version}: values in {unit}, times {factor}, became metres to true east and true north on a grid of {grid}.</source>
   <translation>Yatay yüzey yer değiştirmesi{when} {format} ile ölçüldü ve {plugin} {version} içine aktarıldı: {unit} cinsinden değerler {factor} ile çarpılarak {grid} gridinde gerçek doğuya ve gerçek kuzeye metre oldu.</translation>
  </message>
  <message>
   <source>Horizontal ground displacement{when} lies on a grid of {grid}; {algorithm} of {plugin} {version} wrote it.</source>
   <translation>Yatay yüzey yer değiştirmesi{when} {grid} gridindedir; {plugin} {version} içindeki {algorithm} yazdı.</translation>
  </message>
  <message>
   <source>A correlation-free network (weights sha256 {sha}) gave a first flow</source>
   <translation>Korelasyon kullanmayan bir ağ (ağırlıklar sha256 {sha}) ilk akışı verdi</translation>
  </message>
  <message>
   <source>Starting from no motion</source>
   <translation>Sıfır hareketten başlandı</translation>
  </message>
  <message>
   <source>; the field was regularised by {penalty} of strength {strength} px, weighted by its confidence</source>
   <translation>; alan, güveniyle ağırlıklandırılarak {strength} px gücünde {penalty} ile düzenlileştirildi</translation>
  </message>
  <message>
   <source>{program}, as its authors ask.</source>
   <translation>{program}, yazarlarının istediği biçimde.</translation>
  </message>
  <message>
   <source>{plugin}, version {version}, run in QGIS {qgis}.</source>
   <translation>{plugin}, sürüm {version}, QGIS {qgis} içinde çalıştırıldı.</translation>
  </message>
  <message>
   <source>Confidence (0–1)</source>
   <translation>Güven (0–1)</translation>
  </message>
  <message>
   <source>East displacement (m, + = east)</source>
   <translation>Doğu yer değiştirmesi (m, + = doğu)</translation>
  </message>
  <message>
   <source>North displacement (m, + = north)</source>
   <translation>Kuzey yer değiştirmesi (m, + = kuzey)</translation>
  </message>
  <message>
   <source>Removed east (m, + = east)</source>
   <translation>Kaldırılan doğu (m, + = doğu)</translation>
  </message>
  <message>
   <source>Removed north (m, + = north)</source>
   <translation>Kaldırılan kuzey (m, + = kuzey)</translation>
  </message>
  <message>
   <source>Displacement to the right (px, + = right)</source>
   <translation>Sağa yer değiştirme (px, + = sağ)</translation>
  </message>
  <message>
   <source>Displacement upwards (px, + = up)</source>
   <translation>Yukarıya yer değiştirme (px, + = yukarı)</translation>
  </message>
  <message>
   <source>East displacement, raw (m, + = east)</source>
   <translation>Doğu yer değiştirmesi, ham (m, + = doğu)</translation>
  </message>
  <message>
   <source>North displacement, raw (m, + = north)</source>
   <translation>Kuzey yer değiştirmesi, ham (m, + = kuzey)</translation>
  </message>
  <message>
   <source>East displacement, corrected (m, + = east)</source>
   <translation>Doğuya yer değiştirme, düzeltilmiş (m, + = doğu)</translation>
  </message>
  <message>
   <source>North displacement, corrected (m, + = north)</source>
   <translation>Kuzeye yer değiştirme, düzeltilmiş (m, + = kuzey)</translation>
  </message>
  <message>
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Doğu yer değiştirmesi, düzenlileştirilmiş (m, + = doğu)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Kuzey yer değiştirmesi, düzenlileştirilmiş (m, + = kuzey)</translation>
  </message>
  <message>
   <source>Removed to the right (px, + = right)</source>
   <translation>Sağa kaldırılan (px, + = sağ)</translation>
  </message>
  <message>
   <source>Removed upwards (px, + = up)</source>
   <translation>Yukarı kaldırılan (px, + = yukarı)</translation>
  </message>
  <message>
   <source>Displacement magnitude ({unit})</source>
   <translation>Yer değiştirme büyüklüğü ({unit})</translation>
  </message>
  <message>
   <source>Fault magnitude ({unit})</source>
   <translation>Fay atım büyüklüğü ({unit})</translation>
  </message>
  <message>
   <source>Uncertainty, one standard deviation ({unit})</source>
   <translation>Belirsizlik, bir standart sapma ({unit})</translation>
  </message>
  <message>
   <source>Spread of the pairs ({unit})</source>
   <translation>Çiftlerin saçılımı ({unit})</translation>
  </message>
  <message>
   <source>Share of pairs used (0–1)</source>
   <translation>Kullanılan çiftlerin payı (0–1)</translation>
  </message>
  <message>
   <source>East displacement since the first date ({unit})</source>
   <translation>İlk tarihten beri doğuya yer değiştirme ({unit})</translation>
  </message>
  <message>
   <source>Velocity to the east ({unit})</source>
   <translation>Doğuya hız ({unit})</translation>
  </message>
  <message>
   <source>Dilatation (+ = opening)</source>
   <translation>Dilatasyon (+ = açılma)</translation>
  </message>
  <message>
   <source>Rotation (− = dextral)</source>
   <translation>Dönme (− = sağ yanal)</translation>
  </message>
  <message>
   <source>What was measured is kept: a new run with the same images and parameters continues from there. Until then it takes {megabytes} MB in {folder}.</source>
   <translation>Ölçülenler korunur: aynı görüntüler ve parametrelerle yeniden çalıştırıldığında oradan devam edilir. O zamana kadar {megabytes} MB şurada durur: {folder}.</translation>
  </message>
  <message>
   <source>An earlier run was not finished: continuing from its tiles.</source>
   <translation>Önceki bir çalıştırma tamamlanmamış: karolarından devam ediliyor.</translation>
  </message>
  <message>
   <source>The sign {sign} was measured: the correlation of the images is {best} with it and {next} with {second}.</source>
   <translation>{sign} işareti ölçüldü: görüntülerin korelasyonu onunla {best}, {second} ile {next}.</translation>
  </message>
  <message>
   <source>Slip along a fault</source>
   <translation>Fay boyunca kayma</translation>
  </message>
  <message>
   <source>Measures the offset across a fault along its trace, with its 95 % interval.</source>
   <translation>Bir fayın iki yanı arasındaki atımı izi boyunca, %95 aralığıyla ölçer.</translation>
  </message>
  <message>
   <source>Lays boxes across a trace, stacks the displacement of each into a profile, fits lines to both sides of the trace, and measures the offset between the lines there. The parallel offset is positive on a dextral fault, and the perpendicular offset is positive where the fault opens, whichever way the trace was drawn. Each has its standard deviation and its 95 % interval, taken from boxes of the same kind beside the fault and from how the offset changes with a wider gap.
The boxes follow the strike of the trace, and their rows follow the trace itself. Totals are the mean and the greatest offset, and the area under the curve. Choose the raw displacement if there is one: the smoothed displacement underestimates small offsets.</source>
   <translation>Bir izi kesen kutular yerleştirir, her birinin yer değiştirmesini bir profilde yığar, izin iki yanına doğrular uydurur ve doğrular arasındaki atımı izde ölçer. İz hangi yönde çizilmiş olursa olsun, paralel atım sağ yanal fayda, dik atım fayın açıldığı yerde pozitiftir. Her birinin standart sapması ve %95 aralığı vardır; bunlar fayın yanındaki aynı tür kutulardan ve atımın daha geniş bir boşlukla nasıl değiştiğinden elde edilir.
Kutular izin doğrultusunu, kutuların satırları izin kendisini izler. Toplamlar; ortalama ve en büyük atım ile eğrinin altındaki alandır. Varsa ham yer değiştirmeyi seçin: yumuşatılmış yer değiştirme küçük atımları fazla küçük verir.</translation>
  </message>
  <message>
   <source>An offset is only as good as the trace: a trace farther from the fault than the gap gives an offset that is too small. Curved motion beside the fault, a second fault in the box and stripes along the fault appear as offset. Points marked with care state the reason.</source>
   <translation>Bir atım ancak iz kadar iyidir: faydan boşluktan daha uzakta kalan bir iz fazla küçük bir atım verir. Fayın yanındaki eğri hareket, kutudaki ikinci bir fay ve fay boyunca uzanan şeritler atım olarak görünür. “Dikkatle” işaretli noktalar nedenini belirtir.</translation>
  </message>
  <message>
   <source>A displacement of this plugin: metres to the east in band 1 and to the north in band 2.</source>
   <translation>Bu eklentinin bir yer değiştirmesi: metre cinsinden bant 1'de doğuya ve bant 2'de kuzeye.</translation>
  </message>
  <message>
   <source>It decides which ground is trusted, and with the statistic weighted, each pixel is weighted by the inverse of its variance. Without it, the confidence does both.</source>
   <translation>Hangi zemine güvenildiğini belirler; weighted istatistiğinde her piksel varyansının tersiyle ağırlıklandırılır. Verilmezse ikisini de güven yapar.</translation>
  </message>
  <message>
   <source>Lines along the fault, drawn by you or proposed by Trace faults. Distances are measured from the start of each line. The layer may be in any coordinate reference system, and a line must not cross itself.</source>
   <translation>Fay boyunca, sizin çizdiğiniz ya da “Fay izlerini bul” algoritmasının önerdiği çizgiler. Mesafeler her çizginin başından ölçülür. Katman herhangi bir koordinat referans sisteminde olabilir, ancak bir çizgi kendisini kesmemelidir.</translation>
  </message>
  <message>
   <source>How the values across the width of a box are averaged: median, mean, or mean weighted by uncertainty or confidence.</source>
   <translation>Bir kutunun genişliği boyunca değerlerin ortalamasının nasıl alındığı: medyan, ortalama ya da belirsizlik veya güvenle ağırlıklı ortalama.</translation>
  </message>
  <message>
   <source>A page with the curve, its totals and every point; it needs no other file.</source>
   <translation>Eğriyi, toplamlarını ve her noktayı içeren sayfa; başka dosya gerektirmez.</translation>
  </message>
  <message>
   <source>A folder for the curve as SVG and PNG, the points as CSV, and everything as JSON and text in StackProf's format.</source>
   <translation>Eğriyi SVG ve PNG, noktaları CSV, her şeyi JSON ve StackProf biçiminde metin olarak içeren klasör.</translation>
  </message>
  <message>
   <source>Spacing of the boxes (m)</source>
   <translation>Kutuların aralığı (m)</translation>
  </message>
  <message>
   <source>Distance between the boxes along the trace; 0 takes their width.</source>
   <translation>İz boyunca kutular arasındaki mesafe; 0, kutuların genişliğini alır.</translation>
  </message>
  <message>
   <source>Length of a box across the fault (m)</source>
   <translation>Fayı kesen kutunun uzunluğu (m)</translation>
  </message>
  <message>
   <source>Width of a box along the fault (m)</source>
   <translation>Fay boyunca kutunun genişliği (m)</translation>
  </message>
  <message>
   <source>Gap beside the trace (m)</source>
   <translation>İzin yanındaki boşluk (m)</translation>
  </message>
  <message>
   <source>Length that gives the strike (m)</source>
   <translation>Doğrultuyu veren uzunluk (m)</translation>
  </message>
  <message>
   <source>The strike at a box is the chord of the trace over this length; 0 takes twice the width. The strike defines parallel and perpendicular.</source>
   <translation>Bir kutudaki doğrultu, izin bu uzunluktaki kirişidir; 0, genişliğin iki katını alır. Doğrultu, paralel ve dik yönleri tanımlar.</translation>
  </message>
  <message>
   <source>Statistic</source>
   <translation>İstatistik</translation>
  </message>
  <message>
   <source>Slip</source>
   <translation>Kayma</translation>
  </message>
  <message>
   <source>One point per box: offsets with their standard deviations and 95 % intervals, the width of the fault zone, the share of the offset on the fault, the number of effective values, and the quality.</source>
   <translation>Her kutu için bir nokta: standart sapmaları ve %95 aralıklarıyla atımlar, fay zonunun genişliği, atımın fay üzerindeki payı, etkin değer sayısı ve kalite.</translation>
  </message>
  <message>
   <source>The outline of each box, with the same fields.</source>
   <translation>Her kutunun sınırı, aynı öznitelik alanlarıyla.</translation>
  </message>
  <message>
   <source>Profiles</source>
   <translation>Profiller</translation>
  </message>
  <message>
   <source>A table of the stacked profiles: distance across the fault, both components, their spread.</source>
   <translation>Yığılmış profillerin tablosu: faya dik mesafe, iki bileşen, saçılımları.</translation>
  </message>
  <message>
   <source>Length of trace measured (m)</source>
   <translation>Ölçülen iz uzunluğu (m)</translation>
  </message>
  <message>
   <source>Mean parallel offset (m, + = dextral)</source>
   <translation>Ortalama paralel atım (m, + = sağ yanal)</translation>
  </message>
  <message>
   <source>Mean perpendicular offset (m, + = opening)</source>
   <translation>Ortalama dik atım (m, + = açılma)</translation>
  </message>
  <message>
   <source>Greatest parallel offset (m)</source>
   <translation>En büyük paralel atım (m)</translation>
  </message>
  <message>
   <source>Area under the curve of the parallel offset (m²)</source>
   <translation>Paralel atım eğrisinin altındaki alan (m²)</translation>
  </message>
  <message>
   <source>Folder of files</source>
   <translation>Dosya klasörü</translation>
  </message>
  <message>
   <source>slip,offset,profile,stack,dextral,sinistral,opening,StackProf,fault,rupture</source>
   <translation>kayma,atım,profil,yığınlama,sağ yanal,sol yanal,açılma,StackProf,fay,kırık</translation>
  </message>
  <message>
   <source>Slip (m, + = dextral)</source>
   <translation>Kayma (m, + = sağ yanal)</translation>
  </message>
  <message>
   <source>Boxes across the fault</source>
   <translation>Fayı kesen kutular</translation>
  </message>
  <message>
   <source>Stacked profiles</source>
   <translation>Yığılmış profiller</translation>
  </message>
  <message>
   <source>{count} boxes over {length} {unit}: mean offset {mean} {unit} (+ = dextral), {opening} {unit} (+ = opening); greatest {greatest} {unit}. {care} need care, {missing} could not be measured.</source>
   <translation>{length} {unit} boyunca {count} kutu: ortalama atım {mean} {unit} (+ = sağ yanal), {opening} {unit} (+ = açılma); en büyüğü {greatest} {unit}. Dikkat gerektiren: {care}, ölçülemeyen: {missing}.</translation>
  </message>
  <message>
   <source>The uncertainty of the same run.</source>
   <translation>Aynı çalıştırmanın belirsizliği.</translation>
  </message>
  <message>
   <source>Both sides together; 0 takes {pixels} pixels.</source>
   <translation>İki yan birlikte; 0, {pixels} piksel alır.</translation>
  </message>
  <message>
   <source>What is stacked into one profile; 0 takes {pixels} pixels.</source>
   <translation>Tek bir profilde yığılan kısım; 0, {pixels} piksel alır.</translation>
  </message>
  <message>
   <source>Left out of the lines on either side of the trace, to allow for the width of the fault and an inexact trace; 0 takes {pixels} pixels.</source>
   <translation>Fayın genişliğine ve kesin olmayan bir ize pay bırakmak için izin her iki yanındaki doğruların dışında bırakılan kısım; 0, {pixels} piksel alır.</translation>
  </message>
  <message>
   <source>Bands and bars are intervals that contain the offset in 95 % of cases. Orange points need care, for the reason in the table.</source>
   <translation>Bantlar ve çubuklar, atımı durumların %95'inde içeren aralıklardır. Turuncu noktalar, tablodaki nedenle dikkat gerektirir.</translation>
  </message>
  <message>
   <source>± is one standard deviation, with the correlation of the errors along the fault. The greatest value is the largest of many and tends to be too large by about its error.</source>
   <translation>±, fay boyunca hataların korelasyonuyla birlikte bir standart sapmadır. En büyük değer birçok değerin en büyüğüdür ve yaklaşık hatası kadar büyük çıkma eğilimindedir.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Çizgi</translation>
  </message>
  <message>
   <source>Component</source>
   <translation>Bileşen</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Toplam</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Kutu</translation>
  </message>
  <message>
   <source>95 %</source>
   <translation>%95</translation>
  </message>
  <message>
   <source>On the fault</source>
   <translation>Fay üzerinde</translation>
  </message>
  <message>
   <source>Effective values</source>
   <translation>Etkin değerler</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Kalite</translation>
  </message>
  <message>
   <source>Slip along {trace}, measured in {displacement}</source>
   <translation>{trace} boyunca kayma, {displacement} içinde ölçüldü</translation>
  </message>
  <message>
   <source>Slip along {trace}</source>
   <translation>{trace} boyunca kayma</translation>
  </message>
  <message>
   <source>Measured in {displacement} by boxes of {length} across the fault and {width} along it, every {spacing}. They are stacked by {statistic}, with lines fitted on both sides beyond a gap of {gap}. The strike is the chord of {smoothing} of trace.</source>
   <translation>{displacement} içinde, fayı kesen uzunluğu {length} ve fay boyunca genişliği {width} olan, {spacing} aralıklı kutularla ölçüldü. {statistic} ile yığıldı, iki yanda {gap} boşluğun ötesine doğrular uyduruldu. Doğrultu, izin {smoothing} kadarlık kısmının kirişidir.</translation>
  </message>
  <message>
   <source>The error of an offset is measured on the field itself: by boxes of the same kind beside the fault, by the change of the offset with a wider gap, and by {share} of the offset for the scale error of the estimator, up to all of it where the ground is not trusted. The width of the fault zone is the width of the values around the trace that lie more than two standard deviations off both lines. The share on the fault is the step between the values just beside the trace, divided by the offset. Effective values are the number of independent values that would give this error.</source>
   <translation>Bir atımın hatası alanın kendisinde ölçülür: fayın yanındaki aynı tür kutularla, atımın daha geniş bir boşlukla değişimiyle ve kestiricinin ölçek hatası için atımın {share} kadarıyla (zemine güvenilmeyen yerde en çok tamamıyla). Fay zonunun genişliği, iz çevresinde iki doğrudan da iki standart sapmadan fazla sapan değerlerin genişliğidir. Fay üzerindeki pay, izin hemen yanındaki değerler arasındaki basamağın atıma bölümüdür. Etkin değerler, bu hatayı verecek bağımsız değerlerin sayısıdır.</translation>
  </message>
  <message>
   <source>Length ({unit})</source>
   <translation>Uzunluk ({unit})</translation>
  </message>
  <message>
   <source>Mean ({unit})</source>
   <translation>Ortalama ({unit})</translation>
  </message>
  <message>
   <source>Greatest ({unit})</source>
   <translation>En büyük ({unit})</translation>
  </message>
  <message>
   <source>Area under the curve ({unit}²)</source>
   <translation>Eğrinin altındaki alan ({unit}²)</translation>
  </message>
  <message>
   <source>Distance ({unit})</source>
   <translation>Mesafe ({unit})</translation>
  </message>
  <message>
   <source>Parallel ({unit})</source>
   <translation>Paralel ({unit})</translation>
  </message>
  <message>
   <source>Perpendicular ({unit})</source>
   <translation>Dik ({unit})</translation>
  </message>
  <message>
   <source>Zone ({unit})</source>
   <translation>Zon ({unit})</translation>
  </message>
  <message>
   <source>good</source>
   <translation>iyi</translation>
  </message>
  <message>
   <source>with care</source>
   <translation>dikkatle</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>ölçülmedi</translation>
  </message>
  <message>
   <source>one side has too few values</source>
   <translation>bir yanda çok az değer var</translation>
  </message>
  <message>
   <source>less than half of a side has displacement</source>
   <translation>bir yanın yarısından azında yer değiştirme var</translation>
  </message>
  <message>
   <source>another part of the trace lies in the box</source>
   <translation>kutuda izin başka bir bölümü var</translation>
  </message>
  <message>
   <source>the trace turns by more than 30° within the box</source>
   <translation>iz kutu içinde 30°'den fazla dönüyor</translation>
  </message>
  <message>
   <source>the fault zone is wider than the gap</source>
   <translation>fay zonu boşluktan geniş</translation>
  </message>
  <message>
   <source>less than half of the box is trusted ground</source>
   <translation>kutunun yarısından azı güvenilir zemin</translation>
  </message>
  <message>
   <source>measured by hand</source>
   <translation>elle ölçüldü</translation>
  </message>
  <message>
   <source>no ground beside the fault to test the error on</source>
   <translation>fayın yanında hatayı sınayacak zemin yok</translation>
  </message>
  <message>
   <source>Trace faults</source>
   <translation>Fay izlerini bul</translation>
  </message>
  <message>
   <source>Proposes lines along which a displacement field jumps.</source>
   <translation>Bir yer değiştirme alanının sıçradığı çizgileri önerir.</translation>
  </message>
  <message>
   <source>Proposes fault traces: lines along which the displacement jumps from one side to the other. At every pixel, planes are fitted to both sides of lines in twelve directions; their difference at the pixel is the jump, so a smooth gradient gives none. Ridges of the jump become lines, gaps are closed where the jump leads from one end to the other, and short branches are dropped.
Each line has its length, azimuth and mean offset with standard deviation: the parallel offset is positive for dextral motion, the perpendicular offset for opening. Edit the lines with QGIS's own tools, and use them in Slip along a fault, or as the trace of a new estimate.</source>
   <translation>Fay izleri önerir: yer değiştirmenin bir yandan öbür yana sıçradığı çizgiler. Her pikselde, on iki yöndeki doğruların iki yanına düzlemler uydurulur; pikseldeki fark sıçramadır, böylece düzgün bir gradyan sıçrama vermez. Sıçramanın sırtları çizgi olur, sıçramanın bir uçtan öbürüne götürdüğü boşluklar kapatılır ve kısa dallar atılır.
Her çizginin uzunluğu, azimutu ve standart sapmasıyla ortalama atımı vardır: paralel atım sağ yanal harekette, dik atım açılmada pozitiftir. Çizgileri QGIS'in kendi araçlarıyla düzenleyin ve “Fay boyunca kayma” algoritmasında ya da yeni bir kestirimin izi olarak kullanın.</translation>
  </message>
  <message>
   <source>A proposal is not a map: edges of clouds, shadows and misplaced image strips cause jumps as well, and a fault with less than the least offset is not proposed. Near a tip, where the offset fades, a line ends early. Compare with the images and with what is known of the faults.</source>
   <translation>Bir öneri harita değildir: bulutların, gölgelerin ve yanlış yerleşmiş görüntü şeritlerinin kenarları da sıçramalara yol açar; atımı en küçük atımın altında kalan bir fay önerilmez. Atımın söndüğü uç yakınında çizgi erken biter. Görüntülerle ve faylar hakkında bilinenlerle karşılaştırın.</translation>
  </message>
  <message>
   <source>{count} lines are proposed, {length} {unit} in all.</source>
   <translation>{count} çizgi öneriliyor, toplam {length} {unit}.</translation>
  </message>
  <message>
   <source>The jump of a line must also reach three times this value.</source>
   <translation>Bir çizginin sıçraması ayrıca bu değerin üç katına ulaşmalıdır.</translation>
  </message>
  <message>
   <source>Fault traces</source>
   <translation>Fay izleri</translation>
  </message>
  <message>
   <source>Lines with length, azimuth, mean offset with standard deviation, both components, and sense: dextral, sinistral, opening or closing.</source>
   <translation>Uzunluk, azimut, standart sapmasıyla ortalama atım, iki bileşen ve hareket yönü içeren çizgiler: sağ yanal, sol yanal, açılma ya da kapanma.</translation>
  </message>
  <message>
   <source>Looking for jumps…</source>
   <translation>Sıçramalar aranıyor…</translation>
  </message>
  <message>
   <source>Drawing lines…</source>
   <translation>Çizgiler çiziliyor…</translation>
  </message>
  <message>
   <source>Proposed fault traces</source>
   <translation>Önerilen fay izleri</translation>
  </message>
  <message>
   <source>No line is proposed: nowhere does the displacement jump by {least} along a line that is long enough. Choose a smaller least offset or length if a fault is known.</source>
   <translation>Önerilen çizgi yok: yer değiştirme hiçbir yerde yeterince uzun bir çizgi boyunca {least} kadar sıçramıyor. Bir fay biliniyorsa daha küçük bir en küçük atım ya da uzunluk seçin.</translation>
  </message>
  <message>
   <source>fault,trace,rupture,line,jump,ridge,lineament,map</source>
   <translation>fay,iz,kırık,çizgi,sıçrama,sırt,çizgisellik,harita</translation>
  </message>
  <message>
   <source>Least offset (m)</source>
   <translation>En küçük atım (m)</translation>
  </message>
  <message>
   <source>Least length (m)</source>
   <translation>En küçük uzunluk (m)</translation>
  </message>
  <message>
   <source>Number of lines</source>
   <translation>Çizgi sayısı</translation>
  </message>
  <message>
   <source>The jump that a line must reach somewhere; the line continues where the jump is at least half of that. 0 takes {share} of a pixel, or six times the noise of the jump where that is more.</source>
   <translation>Bir çizginin bir yerinde ulaşması gereken sıçrama; çizgi bunun yarısına kadar sürer. 0, bir pikselin {share} kadarını ya da daha büyükse sıçrama gürültüsünün altı katını alır.</translation>
  </message>
  <message>
   <source>Shorter lines are left out; 0 takes {pixels} pixels.</source>
   <translation>Daha kısa çizgiler dışarıda bırakılır; 0, {pixels} piksel alır.</translation>
  </message>
  <message>
   <source>A more accurate transformation, {name} ({accuracy} m), cannot be used here, because the grid {grid} is missing. Install it from {source}, into the folder proj of the user profile.</source>
   <translation>Daha doğru bir dönüşüm, {name} ({accuracy} m), {grid} gridi eksik olduğundan burada kullanılamıyor. Gridi {source} adresinden alıp kullanıcı profilinin proj klasörüne kurun.</translation>
  </message>
  <message>
   <source>The images' reference systems have different datums. The transformation between them, {name}, is accurate to {accuracy} m: a constant shift of that size can be an error.</source>
   <translation>Görüntülerin referans sistemlerinin datumları farklı. Aralarındaki dönüşümün ({name}) doğruluğu {accuracy} m: bu büyüklükte sabit bir öteleme hata olabilir.</translation>
  </message>
  <message>
   <source>The images are aligned by the transformation {name}, whose accuracy is not known.</source>
   <translation>Görüntüler, doğruluğu bilinmeyen {name} dönüşümüyle hizalanıyor.</translation>
  </message>
  <message>
   <source>Good: the displacement is measured.</source>
   <translation>İyi: yer değiştirme ölçüldü.</translation>
  </message>
  <message>
   <source>With care: the displacement is measured, but read this first.</source>
   <translation>Dikkatle: yer değiştirme ölçüldü, ama önce bunu okuyun.</translation>
  </message>
  <message>
   <source>Not measured: this result shows no motion that can be trusted.</source>
   <translation>Ölçülmedi: bu sonuç güvenilebilecek bir hareket göstermiyor.</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result; on {trusted:.0%} of this area the error is below {bound} px or a tenth of the motion. Typical error there: {east:.2g} {unit} and {north:.2g} {unit}.</source>
   <translation>Sonucu olan alan: {measured:.0%}; bunun {trusted:.0%} kadarında hata {bound} px ya da hareketin onda biri altında. Oradaki tipik hata: {east:.2g} {unit} ve {north:.2g} {unit}.</translation>
  </message>
  <message>
   <source>Share of the measured area that can be trusted (0–1)</source>
   <translation>Ölçülen alanın güvenilebilecek payı (0–1)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, east (m)</source>
   <translation>Güvenilir zeminin medyan hareketi, doğu (m)</translation>
  </message>
  <message>
   <source>Median motion of trusted ground, north (m)</source>
   <translation>Güvenilir zeminin medyan hareketi, kuzey (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, east (m)</source>
   <translation>Güvenilir zeminin tipik hatası, doğu (m)</translation>
  </message>
  <message>
   <source>Typical error of trusted ground, north (m)</source>
   <translation>Güvenilir zeminin tipik hatası, kuzey (m)</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement (0 or 1)</source>
   <translation>Hareket en büyük yer değiştirmeye ulaşıyor (0 ya da 1)</translation>
  </message>
  <message>
   <source>Verdict: good, care or not measured</source>
   <translation>Değerlendirme: iyi, dikkatle ya da ölçülmedi</translation>
  </message>
  <message>
   <source>Reasons of the verdict</source>
   <translation>Değerlendirmenin nedenleri</translation>
  </message>
  <message>
   <source>{measured:.0%} of the area has a result, nowhere with an error below {bound} px or a tenth of the motion.</source>
   <translation>Sonucu olan alan: {measured:.0%}; hiçbir yerde hata {bound} px ya da hareketin onda biri altında değil.</translation>
  </message>
  <message>
   <source>No pixel has data in both images. Choose images of the same area.</source>
   <translation>İki görüntüde birden veri olan piksel yok. Aynı alanın görüntülerini seçin.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on only {share:.0%} of the measured area. Choose images that are closer in date, season or band.</source>
   <translation>Hata, ölçülen alanın yalnızca {share:.0%} kadarında {bound} px ya da hareketin onda biri altında. Tarihi, mevsimi ya da bandı birbirine daha yakın görüntüler seçin.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before (correlation {after:.3f}, against {before:.3f}). Most of the difference between the images is change, not motion.</source>
   <translation>Sonuca göre geri kaydırıldığında sonraki görüntü, önceki görüntüyle daha iyi uyuşmuyor (korelasyon {after:.3f}, kaydırmadan {before:.3f}). Görüntüler arasındaki farkın çoğu hareket değil, değişim.</translation>
  </message>
  <message>
   <source>Motion reaches the largest displacement that was looked for. Raise it and run again: larger motion is missed.</source>
   <translation>Hareket, aranan en büyük yer değiştirmeye ulaşıyor. Onu yükseltip yeniden çalıştırın: daha büyük hareketler kaçırılır.</translation>
  </message>
  <message>
   <source>The error is below {bound} px or a tenth of the motion on {share:.0%} of the measured area. Hide the rest, or read it with its error.</source>
   <translation>Hata, ölçülen alanın {share:.0%} kadarında {bound} px ya da hareketin onda biri altında. Kalanını gizleyin ya da hatasıyla birlikte okuyun.</translation>
  </message>
  <message>
   <source>Quiet ground moves by {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (error {error:.2g} {unit}). The images as a whole are shifted against each other: remove the shift.</source>
   <translation>Durağan zeminin hareketi: {shift_east:+.2g} {unit} {side_east}, {shift_north:+.2g} {unit} {side_north} (hata {error:.2g} {unit}). Görüntüler birbirine göre bütün olarak ötelenmiş: ötelemeyi kaldırın.</translation>
  </message>
 </context>
</TS>
