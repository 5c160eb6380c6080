// Turkish. Its negations are endings (-me, -meyin), so they are listed as forms of their own.

import type { Lexicon } from './types.ts';

/** Turkish. */
export const tr: Lexicon = {
  lang: 'tr',
  enable:
    'etkinleş|etkin$|etkin hale|aktif et|aktifleş|aktif hale|aktif$|aktive|açık$|açıl|açın$|aç$|açma$|başlat|devreye al|çalıştır|kullanıma aç',
  disable:
    'devre dışı bırak|devre dışı|devredışı|etkisiz|etkin değil|pasif|kapat|kapalı|durdur|etkinleştirme$|etkinleştirmeyin|kullanma$|kullanmayın|kullanılmasın|kullanılmıyor|aktif değil|inaktif|devreden çıkar|iptal et',
  allow:
    'izin ver|izinli|müsaade|kabul et|yetki ver|yetkilendir|onayla|olanak tanı|izin$|imkan|erişime aç|kullanabilsin|silebilir|kullanabilir|erişimi ver|erişim ver',
  forbid:
    'izin verme$|izin vermeyin|izin verilmesin|izin verilmez|izin verilmiyor|izin vermiyor|izin yok|engelle|yasak|reddet|blok|önle|kısıtla|izin verilmeyen|asla izin|kullanamaz|silemez|izin vermeme',
  keep: 'sakla|koru$|koruyun|korun|tut$|tutun|tutul|tutmaya|kalsın|kalır|kalacak|muhafaza|depola|kaydet|silmeyin|silinmesin|silinmeden|silmeden|silinmez|silinmiyor|asla silme|kaldırmayın|kaldırmadan|kaldırma$|sunucu * bırak|gelen * bırak|kopya * bırak|yerinde bırak|olduğu gibi bırak|sunucudan silme$|kopyasını silme$|iletileri silme$|iletiyi silme$|postaları silme$|mesajları silme$|asla silme$|tutma|tutar|orada bırak|hiçbir şey yapma|bir şey yapma|işlem yapma|dokunma|olduğu gibi|değiştirmeden',
  remove:
    'sil$|silin|silm|sile|sildi|kaldır|temizle|boşalt|yok et|imha|çıkar$|çıkarın|at$|silip|çöpe at|çıkart|çıkarıl',
  archive: 'arşiv|tüm postalarda|tüm iletilerde|tüm e postalarda',
  move: 'taşı|aktar|gönder * çöp|çöp kutusuna gönder|çöp kutusuna at',
  mark: 'işaretle|olarak göster|etiketle|bayrak|damgala',
  read: 'okundu|okunmuş|okunan|görüldü|açılmış',
  fetch:
    'indir|al$|alın$|alınan|alınd|alırken|alma$|çek$|çekin|çekil|çekme|eriş|getir|topla|içe aktar|transfer|almak|alış|ulaş|alınması|download|teslim|insin',
  check: 'denetle|kontrol|yokla|yenile|eşitle|senkron|güncelle|sorgula|bak$|tara$',
  add: 'ekle|bağla|içe aktar|yeni$|oluştur|ilişkilendir|tanımla|kur$',
  show: 'göster|görüntüle|görünür|abone|listele|görünsün|belir|gizle|gizli|görmek|gör$',
  include:
    'dahil|içer|ayrıca|bile$|da$|de$|birlikte|kapsa|ekle$|hatta|beraber|ilave|yanı sıra|dışında',
  forward: 'yönlendir|ilet$|yeniden gönder|başka adrese|iletme$',
  create: 'oluştur|yarat|üret|yönet|yeni$|al$|edin|ekle|talep|iste$|tanımla|değiştir|belirle',
  require: 'gerek|zorunlu|yalnız|sadece|şart|mecbur|zorla|sınırla|kısıtla|lazım',
  limit:
    'sınır|kısıtla|limit|en fazla|en çok|azami|maksimum|maks$|aşma|geçme|üst sınır|kadar$|en yeni',
  use: 'kullan|ile$|üzerinden|aracılığ|vasıtası|yoluyla|yararlan|erişilebilir yap|istiyorum|erişime aç',

  reply: 'yanıtla$|cevapla$',
  survey: 'sınav|anket|oylama|bilgi yarışması',

  yes: 'evet$|açık$',
  no: 'hayır$|kapalı$',
  on: 'açık$|etkin$|aktif$|etkinleştirildi|izin verildi|izinli$|evet$|açık durumda',
  off: 'devre dışı bırak|kapalı$|devre dışı|pasif$|etkin değil|aktif değil|engelli|engellendi|hiçbiri$|yok$|izin verilmiyor|izin yok|inaktif',

  mail: 'posta|e posta|eposta|mail|e mail|email|ileti$|iletiyi|iletinin|iletile|mesaj|öğe|elektronik posta|mektup',
  copy: 'kopya|suret|orijinal|aslı|özgün|nüsha',
  server: 'sunucu|server|ana bilgisayar|host$|kaynak|uzak|ana makine|servis sağlayıcı',
  incoming: 'gelen|alınan|alınacak|giriş$|gelecek olan|pop sunucu',
  outgoing: 'giden|gönder',
  folder: 'klasör|etiket|dizin|posta kutu|kutu|alt klasör|mailbox',
  inbox: 'gelen kutu|gelen posta kutu|gelenler|gelen klasör|inbox',
  trash:
    'çöp|silinmiş öğe|silinen öğe|silinmişler|silinenler klasör|geri dönüşüm|trash|silinmiş klasör',
  spam: 'spam|istenmeyen|önemsiz|gereksiz|junk|reklam',
  account: 'hesab|hesap|posta kutu|adres|kimlik|profil',
  other: 'diğer|başka|harici|dış$|dışarı|ek$|üçüncü|uzak|farklı|ilave|ikinci|3 taraf|haricî',
  client:
    'istemci|uygulama|aygıt|cihaz|yazılım|program|telefon|mobil|akıllı|tablet|thunderbird|bilgisayar|masaüstü|app$|apps$',
  access: 'eriş|ulaşım',
  protocol:
    'protokol|hesap tür|hesap tipi|hesabın tür|sunucu tür|sunucu tipi|posta kutusu tür|bağlantı tür|bağlantı tipi|tür$|türü$|tip$|tipi$|alma yöntem|erişim yöntem|indirme yöntem|yöntem',
  password:
    'parola|şifre$|şifreniz|şifresi|şifreler$|şifreleri$|şifre oluştur|geçiş kodu|kod$|pin$',
  appPassword:
    'uygulama parola|uygulama şifre|uygulama özel|uygulamaya özel|uygulamaya özgü|uygulama için parola|uygulama için şifre|uygulamalar için parola|uygulamalar için şifre|uygulamalara özel|program parola|program şifre|programlar için parola|programlar için şifre|istemci parola|istemci şifre|aygıt parola|aygıt şifre|cihaz parola|cihaz şifre|harici parola|harici şifre|harici uygulama * şifre|harici uygulama * parola|yetkilendirme kodu|üçüncü taraf parola|üçüncü taraf şifre|tek kullanımlık uygulama|dış uygulama * parola|dış uygulama * şifre',
  lessSecure:
    'daha az güven|az güven|güvenli olmayan|güvensiz|güvenliği düşük|temel kimlik doğrulama|temel doğrulama|temel yetkilendirme|basit kimlik|basit doğrulama|eski kimlik|eski protokol|eski yöntem|düz metin|normal parola|normal şifre|yalnızca parola|sadece şifre|sadece parola|şifrelenmemiş parola|legacy|açık metin|basit parola|basit şifre|düz parola',
  modernAuth:
    'modern kimlik|modern doğrulama|modern oturum|modern yetki|oauth|xoauth|token|belirteç|jeton|google ile oturum|google ile giriş|microsoft ile oturum',
  auth: 'kimlik doğrula|doğrula|oturum|giriş yap|giriş$|login|yetkilendir|auth$|kimlik bilgi',
  secure: 'şifreli|şifrelenmiş|şifrele$|şifrelem|güvenli|ssl|tls|starttls|kripto|koruma|güvensiz',
  port: 'port|bağlantı noktas|kapı numara',
  settings:
    'ayar|yapılandır|seçenek|tercih|parametre|ayrıntı|bilgi|yönerge|talimat|kılavuz|yardım|nasıl|kurulum|özellik|detay|veri$|rehber|durum',
  prefix:
    'ön ek|önek|kök|yol$|yolu$|dizin yolu|ad alanı|isim alanı|ana klasör|sunucu dizini|namespace|temel klasör',
  amount:
    'boyut|sayı|miktar|kaç$|adet|adedi|büyüklük|büyüklüğ|ileti say|klasör başına|hacim|büyük$',
  sync: 'activesync|active sync|exchange eşitle|exchange senkron|cihaz eşitle|cihaz senkron|aygıt eşitle|telefon eşitle|telefon senkron|mobil eşitle|mobil senkron|push|anında iletme',

  all: 'tüm$|tümü|bütün|hepsi|her$|herhangi|komple|her bir|tamamı',
  fromNow:
    'bu andan|şimdiden|bundan sonra|bundan böyle|bugünden|şu an|artık|gelecek|ileride|yeni posta|yeni e posta|yeni ileti|yeni mesaj|yeni mail|yeni gelen|yalnızca yeni|sadece yeni|yalnız yeni|yeni alınan|gelen yeni|etkinleştirildikten sonra|etkinleştirmeden sonra|itibaren|sonra gelen|ulaşan|gelmeye|yeni eposta',
  past: 'zaten|daha önce|önceden|önceki|eski$|eskiler|eski posta|eski ileti|eski mesaj|geçmiş|mevcut|var olan|olsa bile|olsa da|bile$|dahil|indirilmiş|başından|tarihçe|geriye dönük|halihazırda',
  immediately:
    'hemen|anında|derhal|otomatik|oto$|doğrudan|direkt|bekletmeden|anlık|beklemeden|hızla|vakit kaybetmeden',
  forever:
    'kalıcı|sonsuza|tamamen|tümüyle|geri dönüşsüz|geri alınamaz|büsbütün|temelli|bütünüyle|kesin olarak|ebedi|kurtarılamaz|geri dönülmez',
  wait: 'bekle|kadar bekle|istemcinin|hemen değil|ertele|sonraya|daha sonra|oturum kapat|çıkışta|istek üzerine|gecik|talep üzerine|kadar$',
  after:
    'sonra|ardından|müteakip|dıktan|olduğunda|tığında|tiğinde|~ınca$|~ince$|bittiğinde|~dığında|~diğinde|~dığımda|~diğimde|zaman$|~ken$|ertesi|takiben',
  days: 'hafta|ay$|aylık|ayda|yıl|sene|gün$|günlük|günden|günde|günü$|günler',
  interval:
    'dakika|dk$|saat|her * dakika|sıklık|sıklığ|aralık|aralığ|ne sıklıkta|periyot|periyod|günlük|döngü|zaman aralığı|süre$|süresi|kaç dakika|zamanla',
  expunge:
    'expung|otomatik sil|otomatik olarak sil|otomatik temizle|otomatik olarak temizle|otomatik kaldır|otomatik olarak kaldır|otomatik * sil|otomatik çıkar|sıkıştır|otomatik ayıkla|otomatik boşalt|oto sil',
  deleted:
    'silinmiş|silindi|silinen|silinecek|silinmek üzere|silme işaretli|silinmesi için|sildiğim|silersem|silinirse|son klasör|son görünür|kaybol',
  local:
    'yerel|lokal|bu bilgisayar|bilgisayarımda|bilgisayarınızda|bilgisayarda|bu aygıt|bu cihaz|cihazda|aygıtta|cihazımda|istemcide|uygulamada|programda|programımda|programınızda|posta programı|gelen kutusundan|thunderbirdde|outlookta|burada|istemci tarafından',
  not: 'değil|hayır|asla|hiç|yok$|olmadan|olmayan|devre dışı|kapat|engelle|ne$|~meyin$|~mayın$|~madan$|~meden$|sınırlama$|sınırlamayın|sınırsız|silinmesin$|kaldırılmasın$|silmesin$|kaldırmasın$',
  common:
    've$|bir$|bu$|için$|ile$|olarak$|daha$|da$|de$|en$|her$|veya$|tüm$|ise$|gibi$|sonra$|kadar$|olan$|değil|posta|hizmet',
};
