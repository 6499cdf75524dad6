<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name>DockBody</name>
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
   <source>Area</source>
   <translation>Alan</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Sonuçlar</translation>
  </message>
  <message>
   <source>Show where the confidence is at least</source>
   <translation>Güvenin en az şu kadar olduğu yerleri göster</translation>
  </message>
  <message>
   <source>Pixels of less confidence are transparent on the map; the files keep them. 0 shows all.</source>
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
   <source>Advanced</source>
   <translation>Gelişmiş</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <translation>Çalıştırmanın ilerlemesi</translation>
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
   <source>Cancel</source>
   <translation>İptal</translation>
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
   <source>MicroFlow computes with PyTorch in a program of its own, the engine. QGIS's own Python is never changed.</source>
   <translation>MicroFlow, PyTorch ile ayrı bir programda, yani motorda hesaplar. QGIS'in kendi Python'u hiçbir zaman değiştirilmez.</translation>
  </message>
  <message>
   <source>Managed: MicroFlow makes an engine for itself</source>
   <translation>Yönetilen: MicroFlow kendisi için bir motor oluşturur</translation>
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
   <source>The networks that are here. Which one a run takes is chosen in the dock, under Advanced.</source>
   <translation>Burada bulunan ağlar. Bir çalıştırmada hangisinin kullanılacağı panelde, “Gelişmiş” altında seçilir.</translation>
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
   <source>Mean error on small image pairs whose motion is known, measured when the weights were imported</source>
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
   <source>The weights of the published networks are at &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Their terms are those of their authors. Whoever uses them cites the paper: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</source>
   <translation>Yayımlanmış ağların ağırlıkları şu adrestedir: &lt;a href="https://huggingface.co/zjuzju/microflow_models"&gt;huggingface.co/zjuzju/microflow_models&lt;/a&gt;. Kullanım koşulları yazarlarına aittir. Bunları kullananlar makaleye atıf yapar: MicroFlow, &lt;a href="https://arxiv.org/abs/2504.13452"&gt;arXiv 2504.13452&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>The engine stopped with an error: {reason}. See the MicroFlow log for the details.</source>
   <translation>Motor bir hatayla durdu: {reason}. Ayrıntılar için MicroFlow günlüğüne bakın.</translation>
  </message>
  <message>
   <source>There is no Python {python}, which was chosen to run the engine in. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>Motoru çalıştırmak için seçilen Python bulunamadı: {python}. MicroFlow ayarlarında ya da tanımlıysa MICROFLOW_ENGINE_PYTHON ortam değişkeninde başka bir tane seçin.</translation>
  </message>
  <message>
   <source>{python} is Python {version}; the engine needs 3.9 or newer. Choose another in the MicroFlow settings, or in the environment variable MICROFLOW_ENGINE_PYTHON where that is set.</source>
   <translation>{python}, Python {version} sürümüdür; motor 3.9 ya da daha yenisini gerektirir. MicroFlow ayarlarında ya da tanımlıysa MICROFLOW_ENGINE_PYTHON ortam değişkeninde başka bir tane seçin.</translation>
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
   <source>There is not enough memory to measure even small parts of the image (tile size: {tile} px). Close other programs, and run again.</source>
   <translation>Görüntünün küçük parçalarını bile ölçmek için yeterli bellek yok (karo boyutu: {tile} px). Diğer programları kapatıp yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>The Dask scheduler {address} cannot be used: {reason}. Check its address, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>Dask zamanlayıcısı {address} kullanılamıyor: {reason}. Adresini denetleyin ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
  </message>
  <message>
   <source>{python} has no Dask ({reason}). Install distributed there by pip, or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{python} içinde Dask yok ({reason}). Oraya pip ile distributed kurun ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
  </message>
  <message>
   <source>The Dask cluster at {address} had no worker for {seconds} s. Start its workers and run again: what was measured is kept. Or leave DASK_SCHEDULER empty to measure on this computer.</source>
   <translation>{address} adresindeki Dask kümesinde {seconds} sn boyunca hiç işçi bulunmadı. İşçilerini başlatıp yeniden çalıştırın: ölçülenler korunur. Ya da bu bilgisayarda ölçmek için DASK_SCHEDULER değerini boş bırakın.</translation>
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
   <source>The weights' card {card} cannot be used ({reason}). Get weights and card again from where they came, or choose the built-in weights.</source>
   <translation>Ağırlıkların kartı {card} kullanılamıyor ({reason}). Ağırlıkları ve kartı geldikleri yerden yeniden alın ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights' card {card} names the backbone {found}; this version knows {known}. Choose other weights, or a version of MicroFlow that knows these.</source>
   <translation>Ağırlıkların kartı {card}, {found} omurgasını belirtiyor; bu sürümün tanıdıkları: {known}. Başka ağırlıklar ya da bunları tanıyan bir MicroFlow sürümü seçin.</translation>
  </message>
  <message>
   <source>The weights file {path} is cut short: {found} bytes of {expected}. Copy or download it again.</source>
   <translation>Ağırlık dosyası {path} eksik: {expected} baytın {found} baytı var. Yeniden kopyalayın ya da indirin.</translation>
  </message>
  <message>
   <source>The weights file {path} is not the one its card describes: its sha256 is {found}, the card says {expected}. Get weights and card again from where they came.</source>
   <translation>Ağırlık dosyası {path}, kartının tanımladığı dosya değil: sha256 değeri {found}, kartta ise {expected}. Ağırlıkları ve kartı geldikleri yerden yeniden alın.</translation>
  </message>
  <message>
   <source>The weights {path} do not fit the architecture that their card states: {reason}. Choose other weights, or the built-in ones.</source>
   <translation>{path} ağırlıkları, kartlarında belirtilen mimariye uymuyor: {reason}. Başka ağırlıklar ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The image before and the image after are the same: band {band} of {path}. Choose images of two dates.</source>
   <translation>Önceki ve sonraki görüntü aynı: {path}, bant {band}. İki farklı tarihin görüntülerini seçin.</translation>
  </message>
  <message>
   <source>East and north are both band {band} of {path}. Choose two bands; those of MicroFlow are 1 and 2.</source>
   <translation>Doğu ve kuzey aynı bant: {path}, bant {band}. İki bant seçin; MicroFlow bantları 1 ve 2'dir.</translation>
  </message>
  <message>
   <source>With weights “{weights}” and without refinement nothing would be measured. Switch the refinement on, or choose weights.</source>
   <translation>“{weights}” ağırlıklarıyla ve iyileştirme olmadan hiçbir şey ölçülmez. İyileştirmeyi açın ya da ağırlık seçin.</translation>
  </message>
  <message>
   <source>The size of the pixels on the ground cannot be computed: {crs} is not valid in the whole extent {extent} (xmin, ymin, xmax, ymax). Check the image's coordinate reference system, or reproject the image.</source>
   <translation>Bir pikselin arazideki boyutu bulunamıyor: {crs}, {extent} (xmin, ymin, xmax, ymax) yayılımının tümünü kapsamıyor. Görüntünün koordinat referans sistemini (KRS) denetleyin ya da görüntüyü yeniden projeksiyonlandırın.</translation>
  </message>
  <message>
   <source>Two results were to be written to {path}. Choose a file of its own for each.</source>
   <translation>Aynı dosyaya iki sonuç yazılacaktı: {path}. Her biri için ayrı bir dosya seçin.</translation>
  </message>
  <message>
   <source>A file of the run could not be written or read: {reason}. Check that the disk of {folder} has room, and run again.</source>
   <translation>Çalıştırmanın bir dosyası yazılamadı ya da okunamadı: {reason}. Diskte yer olduğunu denetleyip ({folder}) yeniden çalıştırın.</translation>
  </message>
  <message>
   <source>There is no device “{device}” here, only {there}. Choose one of these, or auto.</source>
   <translation>Burada “{device}” aygıtı yok, yalnızca şunlar var: {there}. Bunlardan birini ya da auto seçin.</translation>
  </message>
  <message>
   <source>Nobody has measured in which direction the weights {path} answer, so their result could have the wrong sign. Choose weights whose card states a direction, or the built-in weights.</source>
   <translation>{path} ağırlıklarının hangi yönde yanıt verdiği ölçülmemiş, bu nedenle sonuçlarının işareti yanlış olabilir. Kartında yön belirtilen ağırlıklar ya da yerleşik ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>{path} cannot be read as an image: {reason}. Choose a raster file that QGIS can show, or copy it again from where it came.</source>
   <translation>{path} görüntü olarak okunamıyor: {reason}. QGIS'in gösterebildiği bir raster dosyası seçin ya da geldiği yerden yeniden kopyalayın.</translation>
  </message>
  <message>
   <source>{path} is a map service ({driver}), which sends pictures instead of pixels to measure. Get the image itself as a file, for example a GeoTIFF.</source>
   <translation>{path} bir harita servisidir ({driver}); ölçülecek pikseller yerine resim gönderir. Görüntünün kendisini dosya olarak edinin, örneğin GeoTIFF.</translation>
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
   <source>Band {band} of {path} holds numbers of palette colours, which have no brightness. Choose another band, or convert the image first (Raster &gt; Conversion &gt; PCT to RGB).</source>
   <translation>Bant {band} ({path}) parlaklığı olmayan palet renk numaraları içeriyor. Başka bir bant seçin ya da önce görüntüyü dönüştürün (Raster &gt; Dönüşüm &gt; PCT'den RGB'ye).</translation>
  </message>
  <message>
   <source>{path} is placed by control points, or by a geotransform without area, and has no regular grid. Rectify it first, with Raster &gt; Projections &gt; Warp (Reproject)… or with the Georeferencer.</source>
   <translation>{path}, yer kontrol noktalarıyla ya da alanı olmayan bir coğrafi dönüşümle konumlandırılmış ve düzenli bir gridi yok. Önce rektifiye edin (Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır) ya da Coğrafi Referanslayıcı).</translation>
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
   <source>The images do not overlap: the image before covers {pre}, the image after {post}. Choose images of the same area, and check their coordinate reference systems.</source>
   <translation>Görüntüler örtüşmüyor: önceki görüntünün yayılımı {pre}, sonraki görüntünün {post}. Aynı alanın görüntülerini seçin ve koordinat referans sistemlerini (KRS) denetleyin.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the area of both images, {common}. Choose an extent that meets it, or none.</source>
   <translation>{extent} yayılımı, her iki görüntünün ortak alanının ({common}) dışında kalıyor. Bu alanla kesişen bir yayılım seçin ya da hiç seçmeyin.</translation>
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
   <source>No pixel can be used in both images: wherever one image has data, the other has none or the mask covers the place. Choose another area or a smaller mask, or check the images' nodata values.</source>
   <translation>Her iki görüntüde de kullanılabilen piksel yok: birinde veri olan yerde diğerinde veri yok ya da maske var. Başka bir alan ya da daha küçük bir maske seçin veya görüntülerin “veri yok” değerlerini denetleyin.</translation>
  </message>
  <message>
   <source>Band {band} of {path} has the value {value:.7g} everywhere in the area to measure; without texture no motion can be seen. Choose another band or image.</source>
   <translation>Bant {band} ({path}), ölçülecek alanın her yerinde {value:.7g} değerini taşıyor; doku olmadan hareket görülemez. Başka bir bant ya da görüntü seçin.</translation>
  </message>
  <message>
   <source>Polygon {number} of the mask cannot be used: {reason}. Repair the layer with Fix geometries, in the group Vector geometry of the Processing toolbox, or run without a mask.</source>
   <translation>Maskenin {number} numaralı çokgeni kullanılamıyor: {reason}. Katmanı İşlem Araç Kutusu'nun “Vektör geometrisi” grubundaki “Geometrileri düzelt” ile onarın ya da maskesiz çalıştırın.</translation>
  </message>
  <message>
   <source>{path} cannot be brought onto the grid of the image before: {reason}. Use Raster &gt; Projections &gt; Warp (Reproject)… to bring it onto that grid first.</source>
   <translation>{path}, önceki görüntünün gridine getirilemiyor: {reason}. Önce o gride yeniden projeksiyonlandırın (Raster &gt; Projeksiyonlar &gt; Çarpıt (Yeniden koordinatlandır)).</translation>
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
   <source>The set-up knows no PyTorch for {device} on {platform}. Choose, in the MicroFlow settings, an interpreter that has PyTorch.</source>
   <translation>Kurulumda {platform} üzerinde {device} için bir PyTorch yok. MicroFlow ayarlarında PyTorch içeren bir yorumlayıcı seçin.</translation>
  </message>
  <message>
   <source>This system has {found}; PyTorch needs {needed} or newer. Update the system, or choose, in the MicroFlow settings, an interpreter that has an older PyTorch.</source>
   <translation>Bu sistemde {found} var; PyTorch en az {needed} gerektirir. Sistemi güncelleyin ya da MicroFlow ayarlarında daha eski bir PyTorch içeren bir yorumlayıcı seçin.</translation>
  </message>
  <message>
   <source>PyTorch for NVIDIA GPUs was not set up: {reason}. Install a newer driver of the GPU, or set up the engine for the CPU.</source>
   <translation>NVIDIA GPU'ları için PyTorch kurulmadı: {reason}. GPU'nun daha yeni bir sürücüsünü kurun ya da motoru CPU için kurun.</translation>
  </message>
  <message>
   <source>The GPU failed a first computation ({reason}), so the engine was set up for the CPU. Install a newer driver of the GPU to try it again.</source>
   <translation>GPU ilk hesaplamada başarısız oldu ({reason}), bu nedenle motor CPU için kuruldu. Yeniden denemek için GPU'nun daha yeni bir sürücüsünü kurun.</translation>
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
   <source>Another set-up is at work in {folder} (process {pid}). Wait until it has ended, or cancel it in the QGIS that started it.</source>
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
   <source>The engine in {folder} is damaged: {reason}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} içindeki motor bozuk: {reason}. MicroFlow ayarlarındaki “Onar” düğmesi onu yeniden oluşturur.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made with Python {expected}, but its interpreter is now Python {found}. Repair makes it anew, in the MicroFlow settings.</source>
   <translation>{folder} içindeki motor Python {expected} ile oluşturulmuştu, ancak yorumlayıcısı artık Python {found}. MicroFlow ayarlarındaki “Onar” düğmesi onu yeniden oluşturur.</translation>
  </message>
  <message>
   <source>The engine in {folder} was made by another version of MicroFlow. Repair brings it up to date, in the MicroFlow settings.</source>
   <translation>{folder} içindeki motor başka bir MicroFlow sürümüyle oluşturulmuş. MicroFlow ayarlarındaki “Onar” düğmesi onu günceller.</translation>
  </message>
  <message>
   <source>{path} cannot be removed: {reason}. Close the other QGIS windows and whatever else uses the engine, and try again.</source>
   <translation>{path} kaldırılamıyor: {reason}. Diğer QGIS pencerelerini ve motoru kullanan her şeyi kapatıp yeniden deneyin.</translation>
  </message>
  <message>
   <source>{path} cannot be read as weights: {reason}. Choose a PyTorch checkpoint that holds nothing but numbers (.pt, .pth), or a .safetensors file; if it came from elsewhere, download it again.</source>
   <translation>{path} ağırlık olarak okunamıyor: {reason}. Yalnızca sayı içeren bir PyTorch kontrol noktası (.pt, .pth) ya da bir .safetensors dosyası seçin; başka bir yerden geldiyse yeniden indirin.</translation>
  </message>
  <message>
   <source>{path} holds no network that MicroFlow knows: {reason}. Choose a checkpoint of the published MicroFlow (irseparated, irshared, irseparatedinverse), or weights made by this project.</source>
   <translation>{path}, MicroFlow tarafından tanınan bir ağ içermiyor: {reason}. Yayımlanmış MicroFlow'un bir kontrol noktasını (irseparated, irshared, irseparatedinverse) ya da bu projeyle üretilmiş ağırlıkları seçin.</translation>
  </message>
  <message>
   <source>The weights {path} do not measure motion: on {count} image pairs whose motion is known their mean error is {error} px; an answer of zeros everywhere has {zero} px, and at most {most} px are accepted. Choose other weights.</source>
   <translation>{path} ağırlıkları hareketi ölçmüyor: hareketi bilinen {count} görüntü çiftinde ortalama hataları {error} px; her yerde sıfır olan bir yanıtınki {zero} px ve en çok {most} px kabul edilir. Başka ağırlıklar seçin.</translation>
  </message>
  <message>
   <source>There are weights of that name already: {path}. Choose another name, or remove them first.</source>
   <translation>Bu adda ağırlıklar zaten var: {path}. Başka bir ad seçin ya da önce onları kaldırın.</translation>
  </message>
  <message>
   <source>“{name}” cannot be the name of weights: a name is a file's name without its folder and ending, and builtin and none are taken. Choose another.</source>
   <translation>“{name}” ağırlıkların adı olamaz: ad, bir dosyanın klasörsüz ve uzantısız adıdır; builtin ve none ayrılmıştır. Başka bir ad seçin.</translation>
  </message>
  <message>
   <source>The weights could not be written into {folder}: {reason}. Choose a folder that can be written to and has room for them.</source>
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
 </context>
 <context>
  <name>gui</name>
  <message>
   <source>Displacement arrows</source>
   <translation>Yer değiştirme okları</translation>
  </message>
  <message>
   <source>There is no displacement layer in the project: run MicroFlow first.</source>
   <translation>Projede yer değiştirme katmanı yok: önce MicroFlow'u çalıştırın.</translation>
  </message>
  <message>
   <source>Draw a profile across the fault</source>
   <translation>Fayı kesen bir profil çiz</translation>
  </message>
  <message>
   <source>Show the displacement as arrows</source>
   <translation>Yer değiştirmeyi oklarla göster</translation>
  </message>
  <message>
   <source>Compare the images: do they line up?</source>
   <translation>Görüntüleri karşılaştır: çakışıyorlar mı?</translation>
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
   <source>The command is in the clipboard.</source>
   <translation>Komut panoya kopyalandı.</translation>
  </message>
  <message>
   <source>Choose an image from before the motion and one from after it.</source>
   <translation>Hareketten önceki bir görüntü ve sonraki bir görüntü seçin.</translation>
  </message>
  <message>
   <source>Measure ground displacement…</source>
   <translation>Yüzey yer değiştirmesini ölç…</translation>
  </message>
  <message>
   <source>MicroFlow guide</source>
   <translation>MicroFlow kılavuzu</translation>
  </message>
  <message>
   <source>MicroFlow</source>
   <translation>MicroFlow</translation>
  </message>
  <message>
   <source>{host} answers with status {status}</source>
   <translation>{host}, {status} durumuyla yanıt veriyor</translation>
  </message>
  <message>
   <source>{host} has fallen silent</source>
   <translation>{host} yanıt vermez oldu</translation>
  </message>
  <message>
   <source>MicroFlow computes with PyTorch in an engine of its own, which is not there yet.</source>
   <translation>MicroFlow, PyTorch ile kendi motorunda hesaplar; motor henüz kurulu değil.</translation>
  </message>
  <message>
   <source>Choose a Python that has PyTorch</source>
   <translation>PyTorch içeren bir Python seç</translation>
  </message>
  <message>
   <source>The diagnostics are in the clipboard, without names of people.</source>
   <translation>Tanı bilgileri, kişi adları olmadan panoya kopyalandı.</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_ENGINE_PYTHON names {python}, which wins over the choice below.</source>
   <translation>MICROFLOW_ENGINE_PYTHON ortam değişkeni {python} değerini belirtiyor; bu, aşağıdaki seçimin önüne geçer.</translation>
  </message>
  <message>
   <source>Removing MicroFlow's engine</source>
   <translation>MicroFlow motoru kaldırılıyor</translation>
  </message>
  <message>
   <source>The engine was removed, and all that its set-up had made.</source>
   <translation>Motor ve kurulumunun oluşturduğu her şey kaldırıldı.</translation>
  </message>
  <message>
   <source>Looking at this computer</source>
   <translation>Bu bilgisayar inceleniyor</translation>
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
   <source>The engine is at work. Wait until its run has ended, or cancel it.</source>
   <translation>Motor çalışıyor. Çalıştırmanın bitmesini bekleyin ya da iptal edin.</translation>
  </message>
  <message>
   <source>All that both images cover</source>
   <translation>Her iki görüntünün kapsadığı tüm alan</translation>
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
   <source>The preview is of what the map shows: move it to the result.</source>
   <translation>Önizleme, haritanın gösterdiği bölge içindir: haritayı sonuca taşıyın.</translation>
  </message>
  <message>
   <source>The raw displacement of the last run no longer exists ({path}). Run again to preview other TV strengths.</source>
   <translation>Son çalıştırmanın ham yer değiştirmesi artık yok ({path}). Başka TV güçlerini önizlemek için yeniden çalıştırın.</translation>
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
   <source>Here: east {east} m, north {north} m; {size} m towards {azimuth}°.</source>
   <translation>Burada: doğu {east} m, kuzey {north} m; {azimuth}° yönünde {size} m.</translation>
  </message>
  <message>
   <source>Here: right {east} px, up {north} px; {size} px towards {azimuth}°.</source>
   <translation>Burada: sağ {east} px, yukarı {north} px; {azimuth}° yönünde {size} px.</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Güven {value}.</translation>
  </message>
  <message>
   <source>The plot needs matplotlib in QGIS's Python; the numbers below and the CSV do without.</source>
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
   <source>Starting…</source>
   <translation>Başlatılıyor…</translation>
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
   <source>Nothing could be measured: no pixel has data in both images.</source>
   <translation>Hiçbir şey ölçülemedi: her iki görüntüde de verisi olan piksel yok.</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Çalıştırma iptal edildi; hiçbir şey yazılmadı.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Kaldır</translation>
  </message>
  <message>
   <source>The environment variable MICROFLOW_SCRATCH_FOLDER names {folder}, which wins over the choice below.</source>
   <translation>MICROFLOW_SCRATCH_FOLDER ortam değişkeni {folder} klasörünü belirtiyor; bu, aşağıdaki seçimin önüne geçer.</translation>
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
   <source>While a run goes on, its arrays lie in this folder: about {bytes} bytes for each pixel of the image before. A run that was cancelled or failed leaves its finished tiles there, and goes on from them when it is started again with the same images and parameters.</source>
   <translation>Bir çalıştırma sürerken dizileri bu klasörde durur: önceki görüntünün her pikseli için yaklaşık {bytes} bayt. İptal edilen ya da başarısız olan bir çalıştırma tamamlanmış karolarını burada bırakır ve aynı görüntüler ve parametrelerle yeniden başlatıldığında bunlardan devam eder.</translation>
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
   <source>Downloads {download}, fills {disk} of the disk in {folder}, and takes {duration} at 20 Mbit/s.</source>
   <translation>{download} indirir, {folder} içinde diskte {disk} yer kaplar ve 20 Mbit/s hızda {duration} sürer.</translation>
  </message>
  <message>
   <source>Downloads nothing more, fills {disk} of the disk in {folder}, and takes {duration}.</source>
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
   <source>Brings Python {python} along.</source>
   <translation>Python {python} ile birlikte gelir.</translation>
  </message>
  <message>
   <source>Imported: {path}. sha256 of the file it was made of: {sha256}.</source>
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
   <source>Choose the two images of the result in the dock first.</source>
   <translation>Önce panelde sonucun iki görüntüsünü seçin.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Seç</translation>
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
  <message>
   <source>The result with a TV strength of {strength} px is on the map.</source>
   <translation>{strength} px TV gücüyle elde edilen sonuç haritada.</translation>
  </message>
  <message>
   <source>No motion could be told from noise: the highest confidence is {best}. The result is hidden. Choose images of more alike date, season or band.</source>
   <translation>Hiçbir hareket gürültüden ayırt edilemedi: en yüksek güven {best}. Sonuç gizlendi. Tarihi, mevsimi ya da bandı birbirine daha yakın görüntüler seçin.</translation>
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
   <source>{share} % of the image before is under cloud: leave it out by a layer of areas.</source>
   <translation>Önceki görüntünün %{share} kadarı bulut altında: bir alan katmanıyla dışarıda bırakın.</translation>
  </message>
  <message>
   <source>{share} % of the image after is under cloud: leave it out by a layer of areas.</source>
   <translation>Sonraki görüntünün %{share} kadarı bulut altında: bir alan katmanıyla dışarıda bırakın.</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation>yaklaşık {hours} sa</translation>
  </message>
  <message>
   <source>{share} of the area measured in {seconds} s on {device}; noise {east} {unit} east, {north} {unit} north.</source>
   <translation>Alanın ölçülen bölümü: {share}, {device} üzerinde {seconds} sn içinde; gürültü doğuda {east} {unit}, kuzeyde {north} {unit}.</translation>
  </message>
  <message>
   <source>Measures {cols} × {rows} px ({megapixels} Mpx) of {side} {unit}.</source>
   <translation>{side} {unit} boyutunda {cols} × {rows} px ({megapixels} Mpx) ölçer.</translation>
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
   <source>Takes {duration}, by the speed of the last run.</source>
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
 </context>
 <context>
  <name>processing</name>
  <message>
   <source>Moved back by the result, the image after agrees better with the image before: the local correlation is {after}, against {before} when it is not moved back.</source>
   <translation>Sonuca göre geri kaydırıldığında sonraki görüntü, önceki görüntüyle daha iyi uyuşuyor: yerel korelasyon {after}, kaydırmadan {before}.</translation>
  </message>
  <message>
   <source>Moved back by the result, the image after does not agree better with the image before: the local correlation is {after}, against {before} when it is not moved back. Either hardly anything moved, or the result is wrong: look at the confidence, and try other weights.</source>
   <translation>Sonuca göre geri kaydırıldığında sonraki görüntü, önceki görüntüyle daha iyi uyuşmuyor: yerel korelasyon {after}, kaydırmadan {before}. Ya neredeyse hiçbir şey hareket etmedi ya da sonuç yanlış: güvene bakın ve başka ağırlıklar deneyin.</translation>
  </message>
  <message>
   <source>Ground displacement</source>
   <translation>Yüzey yer değiştirmesi</translation>
  </message>
  <message>
   <source>The run was cancelled; nothing was written.</source>
   <translation>Çalıştırma iptal edildi; hiçbir şey yazılmadı.</translation>
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
The result is in metres on the ground, east and north positive, on the grid of the image before, with a confidence beside it. Images without a coordinate reference system give pixels, right and up positive. Images on different grids are brought onto one first. Where either image has no data, or within a few pixels of there, the result has none.</source>
   <translation>Aynı yerin iki ortorektifiye görüntüsü arasında yer yüzeyinin ne kadar hareket ettiğini her pikselde, piksel altı hassasiyetle ölçer ve fayları keskin tutar.
Sonuç, önceki görüntünün gridinde, arazide metre cinsindendir; doğu ve kuzey pozitiftir ve yanında güven değeri bulunur. Koordinat referans sistemi (KRS) olmayan görüntüler piksel verir; sağ ve yukarı pozitiftir. Farklı gridlerdeki görüntüler önce tek bir gride getirilir. Görüntülerden birinde veri olmayan yerde ya da oraya birkaç piksel mesafede sonuç yoktur.</translation>
  </message>
  <message>
   <source>Shadows that moved with the sun, clouds, snow, water, ploughed fields and new buildings look like motion or hide it; the confidence is low there often, not always. An offset below the noise that the run states is not measured. Errors of the orthorectification look like motion that follows the relief or the stripes of the sensor: far from the fault the field should be near zero. Motion beyond the largest displacement is not found.</source>
   <translation>Güneşle yer değiştiren gölgeler, bulutlar, kar, su, sürülmüş tarlalar ve yeni binalar hareket gibi görünür ya da hareketi gizler; buralarda güven çoğu zaman düşüktür, ama her zaman değil. Çalıştırmanın bildirdiği gürültünün altındaki bir atım ölçülmez. Ortorektifikasyon hataları, rölyefi ya da algılayıcının şeritlerini izleyen bir hareket gibi görünür: faydan uzakta alan sıfıra yakın olmalıdır. En büyük yer değiştirmeyi aşan hareket bulunmaz.</translation>
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
   <source>Aligning the images…</source>
   <translation>Görüntüler hizalanıyor…</translation>
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
   <source>Shows where a displacement field jumps, and by how much: the largest singular value of its Gaussian gradient, scaled so that a sharp step reads its offset in metres. The median gradient over 12 scales on every side is subtracted before, so a translation and a uniform ramp give zero.
Shear, dilatation and rotation are of the same gradient, background included, and have no unit. Rotation is positive counter-clockwise: negative on a dextral fault, positive on a sinistral.</source>
   <translation>Bir yer değiştirme alanının nerede ve ne kadar sıçradığını gösterir: Gauss gradyanının en büyük tekil değeri, keskin bir basamakta atımı metre cinsinden verecek şekilde ölçeklenir. Önceden her yana 12 ölçek boyunca medyan gradyan çıkarılır; böylece öteleme ve düzgün rampa sıfır verir.
Makaslama, dilatasyon ve dönme, arka plan dahil aynı gradyandan hesaplanır ve birimsizdir. Dönme saat yönünün tersine pozitiftir: sağ yanal faylarda negatif, sol yanal faylarda pozitif.</translation>
  </message>
  <message>
   <source>Noise, stripes and the edges of clouds jump as faults do: trust lines that are long and straight, and compare with the noise of the displacement. A fault that is wider than the scale reads less than its offset; measure that with a profile across it.</source>
   <translation>Gürültü, şeritler ve bulut kenarları da faylar gibi sıçrar: uzun ve düz çizgilere güvenin ve yer değiştirmenin gürültüsüyle karşılaştırın. Ölçekten daha geniş bir fay, atımından daha az değer verir; bunu fayı kesen bir profille ölçün.</translation>
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
   <source>Import weights</source>
   <translation>Ağırlıkları içe aktar</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Ağırlıklar</translation>
  </message>
  <message>
   <source>Makes a network's checkpoint usable here, once its answers have been measured.</source>
   <translation>Bir ağın kontrol noktasını, yanıtları ölçüldükten sonra burada kullanılabilir kılar.</translation>
  </message>
  <message>
   <source>Reads the weights of a published MicroFlow network (a PyTorch checkpoint of the kind irseparated, irshared or irseparatedinverse), or weights that were trained with this project, without running anything that may be in the file.
The network is then shown image pairs whose motion is known. From its answers follow the order and the signs of its components, the image on whose pixels they lie, their gain and their bias: they are kept on a card beside the weights, and every run applies them. Weights whose answers are not a motion are refused.
The result is a .safetensors file with its card (.json), for the parameter Weights of Estimate displacement.</source>
   <translation>Yayımlanmış bir MicroFlow ağının ağırlıklarını (irseparated, irshared ya da irseparatedinverse türünde bir PyTorch kontrol noktası) ya da bu projeyle eğitilmiş ağırlıkları, dosyada bulunabilecek hiçbir şeyi çalıştırmadan okur.
Ardından ağa hareketi bilinen görüntü çiftleri gösterilir. Yanıtlarından bileşenlerinin sırası ve işaretleri, hangi görüntünün pikselleri üzerinde bulundukları, kazançları ve sapmaları çıkarılır: bunlar ağırlıkların yanındaki bir kartta tutulur ve her çalıştırmada uygulanır. Yanıtları hareket olmayan ağırlıklar reddedilir.
Sonuç, “Yer değiştirmeyi kestir” algoritmasının “Ağırlıklar” parametresi için, kartıyla (.json) birlikte bir .safetensors dosyasıdır.</translation>
  </message>
  <message>
   <source>The pairs are simulated and move by up to 2 px: weights that do well on them may still be weak on your images, or on larger motion. Measure them on a pair whose motion you know, and mind what each run says of the images' correlation.</source>
   <translation>Çiftler benzetimle üretilmiştir ve en çok 2 px hareket eder: bunlarda başarılı olan ağırlıklar sizin görüntülerinizde ya da daha büyük hareketlerde yine de zayıf olabilir. Onları hareketini bildiğiniz bir çiftte değerlendirin ve her çalıştırmanın görüntülerin korelasyonu hakkında bildirdiklerini dikkate alın.</translation>
  </message>
  <message>
   <source>A PyTorch checkpoint, or a .safetensors file.</source>
   <translation>Bir PyTorch kontrol noktası ya da bir .safetensors dosyası.</translation>
  </message>
  <message>
   <source>The name for the weights; where it is left empty, they are named after their file.</source>
   <translation>Ağırlıklara verilecek ad; boşsa dosyalarının adı.</translation>
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
   <source>There is no file {path}.</source>
   <translation>{path} dosyası yok.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tüm dosyalar</translation>
  </message>
  <message>
   <source>Measure weights</source>
   <translation>Ağırlıkları değerlendir</translation>
  </message>
  <message>
   <source>Tells how far off weights are, and how fast, on a simulated pair on this computer.</source>
   <translation>Ağırlıkların ne kadar yanıldığını ve ne kadar hızlı olduğunu, bu bilgisayarda bir benzetim çifti üzerinde bildirir.</translation>
  </message>
  <message>
   <source>Estimates the displacement of the simulated image pair that comes with the plugin, a fault of 0.6 px between two dates with another sun and ploughed fields, with default settings, and compares it with the motion that was put in.
The errors are mean end-point errors in pixels: everywhere, and within 6 px of the fault, beside that of an answer of zeros. The time includes the refinement and the smoothing.</source>
   <translation>Eklentiyle gelen benzetim görüntü çiftinin yer değiştirmesini varsayılan ayarlarla kestirir ve verilen hareketle karşılaştırır; çift, güneşin konumunun farklı olduğu ve tarlaların sürüldüğü iki tarih arasında 0,6 piksellik bir fay içerir.
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
   <source>Time taken for a megapixel (s)</source>
   <translation>Bir megapiksel için geçen süre (sn)</translation>
  </message>
  <message>
   <source>The band to measure in; the same kind in both images.</source>
   <translation>Ölçümün yapılacağı bant; her iki görüntüde aynı türden.</translation>
  </message>
  <message>
   <source>How strongly the field is smoothed by total variation, in pixels: steps that are small against it are flattened, the fault stays sharp. 0 gives the field as it was measured.</source>
   <translation>Alanın toplam varyasyonla ne kadar güçlü yumuşatılacağı, piksel cinsinden: bu değere göre küçük olan basamaklar düzleşir, fay keskin kalır. 0, alanı ölçüldüğü gibi verir.</translation>
  </message>
  <message>
   <source>How the smoothing penalises a step in the displacement: with log-tv the penalty grows slowly with the height of the step, and a fault keeps its full offset; with tv it grows in proportion to the height.</source>
   <translation>Yumuşatmanın yer değiştirmedeki bir basamağa uyguladığı ceza: log-tv ile ceza basamağın yüksekliğiyle yavaş büyür ve fay tüm atımını korur; tv ile yükseklikle orantılı büyür.</translation>
  </message>
  <message>
   <source>The device that computes: auto takes a CUDA graphics card if there is one, otherwise Apple's (mps), otherwise the processor (cpu). What does not fit into a graphics card's memory is computed on the processor.</source>
   <translation>Hesaplama aygıtı: auto önce CUDA ekran kartını, sonra Apple'ınkini (mps), sonra işlemciyi (cpu) kullanır. Ekran kartının belleğine sığmayan, işlemcide hesaplanır.</translation>
  </message>
  <message>
   <source>A raster of horizontal displacement in metres, east and north positive (in pixels, right and up positive, where it has no coordinate reference system).</source>
   <translation>Metre cinsinden yatay yer değiştirme rasteri; doğu ve kuzey pozitif (koordinat referans sistemi yoksa piksel cinsinden; sağ ve yukarı pozitif).</translation>
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
   <source>The part of the images to measure, a rectangle: what the map shows, one drawn on it, or the extent of a layer. Without it, all that both images cover. For an irregular outline, choose a layer of polygons over the rest under Areas to leave out.</source>
   <translation>Görüntülerin ölçülecek bölümü, bir dikdörtgen: haritanın gösterdiği, üzerine çizilen ya da bir katmanın kapsamı. Boşsa, her iki görüntünün kapsadığı tüm alan. Düzensiz bir sınır için “Dışarıda bırakılacak alanlar”da geri kalanı örten bir çokgen katmanı seçin.</translation>
  </message>
  <message>
   <source>Polygons over water, cloud, or whatever else should not be measured.</source>
   <translation>Su, bulut ya da ölçülmemesi gereken başka her şeyin üzerindeki çokgenler.</translation>
  </message>
  <message>
   <source>The network's weights: builtin, the path of a .safetensors file that has its card (.json) beside it, or none for the refinement alone. The algorithm Import weights makes such files of others.</source>
   <translation>Ağın ağırlıkları: builtin, yanında kartı (.json) bulunan bir .safetensors dosyasının yolu ya da yalnızca iyileştirme için none. “Ağırlıkları içe aktar” algoritması başka dosyalardan böyle dosyalar oluşturur.</translation>
  </message>
  <message>
   <source>Follow the network by a least-squares refinement, which takes out the last tenth of a pixel.</source>
   <translation>Ağın ardından, pikselin son onda birini de gideren bir en küçük kareler iyileştirmesi uygular.</translation>
  </message>
  <message>
   <source>The largest motion to look for, in pixels of the image before. Large values take longer and find more false matches.</source>
   <translation>Aranacak en büyük hareket, önceki görüntünün pikseli cinsinden. Büyük değerler daha uzun sürer ve daha çok yanlış eşleşme bulur.</translation>
  </message>
  <message>
   <source>Address of the scheduler of a Dask cluster whose workers measure the tiles, for example tcp://10.0.0.1:8786; empty measures on this computer. The workers need PyTorch, NumPy and safetensors, the engine's Python also distributed.</source>
   <translation>İşçileri karoları ölçen bir Dask kümesinin zamanlayıcı adresi, örneğin tcp://10.0.0.1:8786; boşsa bu bilgisayarda ölçer. İşçilerde PyTorch, NumPy ve safetensors, motorun Python'unda ayrıca distributed gerekir.</translation>
  </message>
  <message>
   <source>Side of the tiles in which the images are worked through. It changes the memory needed, not the result.</source>
   <translation>Görüntülerin işlendiği karoların kenarı. Gereken belleği değiştirir, sonucu değiştirmez.</translation>
  </message>
  <message>
   <source>GeoTIFF of three bands: displacement to the east and to the north in metres, and confidence from 0 to 1.</source>
   <translation>Üç bantlı GeoTIFF: metre cinsinden doğuya ve kuzeye yer değiştirme ile 0 ile 1 arası güven.</translation>
  </message>
  <message>
   <source>GeoTIFF of the length of the horizontal displacement, in metres.</source>
   <translation>Yatay yer değiştirmenin metre cinsinden büyüklüğünün GeoTIFF dosyası.</translation>
  </message>
  <message>
   <source>GeoTIFF of the displacement's jump over a few pixels, in metres: a sharp fault reads its offset. See the algorithm Fault magnitude.</source>
   <translation>Yer değiştirmenin birkaç piksel üzerindeki sıçramasının metre cinsinden GeoTIFF dosyası: keskin fayların atımını verir. “Fay atım büyüklüğü” algoritmasına bakın.</translation>
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
   <source>Displacement</source>
   <translation>Yer değiştirme</translation>
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
   <source>Image before</source>
   <translation>Önceki görüntü</translation>
  </message>
  <message>
   <source>Band of the image before</source>
   <translation>Önceki görüntünün bandı</translation>
  </message>
  <message>
   <source>Image after</source>
   <translation>Sonraki görüntü</translation>
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
   <source>Smooths a displacement field and leaves its faults sharp.</source>
   <translation>Bir yer değiştirme alanını yumuşatır ve faylarını keskin bırakır.</translation>
  </message>
  <message>
   <source>Smooths a displacement field by total variation, which leaves faults sharp: MicroFlow's own results, or those of other programs. Metres are divided by the size of a pixel on the ground before and multiplied after, so the strength means the same everywhere. Where the raster has a third band of confidence from 0 to 1, pixels of low confidence follow their neighbours.
Missing pixels stay missing.</source>
   <translation>Bir yer değiştirme alanını, fayları keskin bırakan toplam varyasyonla yumuşatır: MicroFlow'un kendi sonuçlarını ya da başka programların sonuçlarını. Metreler önce bir pikselin arazideki boyutuna bölünür, sonra onunla çarpılır; böylece güç her yerde aynı anlama gelir. Rasterin 0 ile 1 arası güven içeren üçüncü bir bandı varsa, güveni düşük pikseller komşularını izler.
Eksik pikseller eksik kalır.</translation>
  </message>
  <message>
   <source>Smoothing removes noise, not error: stripes, ramps and the marks of clouds that are wider than a few pixels stay. Where the strength is large against an offset, the offset shrinks or goes; compare with the field before.</source>
   <translation>Yumuşatma gürültüyü giderir, hatayı değil: birkaç pikselden geniş şeritler, rampalar ve bulut izleri kalır. Gücün bir atıma göre büyük olduğu yerde atım küçülür ya da kaybolur; önceki alanla karşılaştırın.</translation>
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
   <source>Band 3 has values from {lowest:.3g} to {highest:.3g}, but a confidence lies between 0 and 1: the band is not used, and all pixels weigh the same.</source>
   <translation>Bant 3, {lowest:.3g} ile {highest:.3g} arasında değerler içeriyor, oysa güven değeri 0 ile 1 arasındadır: bant kullanılmaz, tüm pikseller eşit ağırlıktadır.</translation>
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
   <source>East displacement, regularised (m, + = east)</source>
   <translation>Doğu yer değiştirmesi, düzenlileştirilmiş (m, + = doğu)</translation>
  </message>
  <message>
   <source>North displacement, regularised (m, + = north)</source>
   <translation>Kuzey yer değiştirmesi, düzenlileştirilmiş (m, + = kuzey)</translation>
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
   <source>An earlier run was not finished: going on from its tiles.</source>
   <translation>Önceki bir çalıştırma tamamlanmamış: karolarından devam ediliyor.</translation>
  </message>
 </context>
</TS>
