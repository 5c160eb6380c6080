// Indonesian; Malay pages are near enough to profit from it.

import type { Lexicon } from './types.ts';

/** Indonesian. */
export const id: Lexicon = {
  lang: 'id',
  enable:
    'aktifkan|aktif$|diaktifkan|mengaktifkan|pengaktifan|aktivasi|aktifk|hidupkan|dihidupkan|menghidupkan|nyalakan|dinyalakan|menyalakan|nyala$|hidup$|mulai$|buka$|dayakan|didayakan|bolehkan|fungsikan',
  disable:
    'nonaktif|non aktif|dinonaktif|menonaktif|penonaktifan|matikan|dimatikan|mematikan|mati$|tidak aktif|tak aktif|jangan aktif|belum aktif|tidak diaktif|belum diaktif|tidak digunakan|jangan gunakan|tidak menggunakan|jangan menggunakan|tidak dipakai|hentikan|tutup$|lumpuhkan|dilumpuhkan|nyahaktif|nyahdaya',
  allow:
    'izinkan|ijinkan|diizinkan|mengizinkan|izin$|ijin$|bolehkan|boleh$|dibolehkan|perbolehkan|diperbolehkan|memperbolehkan|terima$|setujui|beri akses|berikan akses|beri izin|memberi akses|dapat$|otorisasi|biarkan * menghapus|biarkan * mengakses|biarkan aplikasi|biarkan perangkat|benarkan|dibenarkan',
  forbid:
    'larang|dilarang|melarang|blokir|diblokir|memblokir|cegah|mencegah|dicegah|tolak|ditolak|menolak|jangan izinkan|jangan ijinkan|tidak diizinkan|tidak diijinkan|tidak mengizinkan|tidak boleh|jangan biarkan|tidak dapat|tidak bisa|jangan perbolehkan|tidak diperbolehkan|tidak memperbolehkan|jangan pernah izinkan|halangi|sekat|jangan benarkan|tidak dibenarkan',
  keep: 'simpan|disimpan|menyimpan|penyimpanan salin|biarkan pesan|biarkan email|biarkan surat|biarkan salin|biarkan * masuk|biarkan * di server|biarkan * di dalam|biarkan tetap|tinggalkan|ditinggalkan|meninggalkan|pertahankan|mempertahankan|dipertahankan|tetap$|tetap ada|tetap di|jangan hapus|jangan menghapus|tidak dihapus|tidak menghapus|tidak akan dihapus|tanpa menghapus|tanpa dihapus|jangan pernah hapus|tidak terhapus|jangan dihapus|kekalkan|jangan padam|biarkan|jaga$|menjaga|tidak melakukan apa|jangan lakukan apa|apa adanya|tidak diubah',
  remove:
    'hapus|dihapus|menghapus|penghapusan|terhapus|hilangkan|menghilangkan|dihilangkan|buang|dibuang|membuang|bersihkan|membersihkan|kosongkan|mengosongkan|musnahkan|singkirkan|hapuskan|keluarkan dari server|membuang|padam|dikosongkan',
  archive: 'arsip|arkib|di semua email|di semua pesan|di semua surat',
  move: 'pindah|pindahkan|dipindahkan|memindahkan|pemindahan|alihkan ke|kirim * ke folder|kirim * ke tempat sampah',
  mark: 'tandai|ditandai|menandai|tanda$|beri tanda|bendera',
  read: 'dibaca|telah dibaca|sudah dibaca|terbaca|baca$|dilihat$|dibuka$|telah dibuka',
  fetch:
    'unduh|diunduh|mengunduh|unduhan|pengunduhan|ambil|diambil|mengambil|pengambilan|terima email|terima pesan|menerima|diterima|penerimaan|akses|diakses|mengakses|kumpulkan|mengumpulkan|dikumpulkan|tarik|ditarik|menarik|download|didownload|mendownload|impor|muat turun|muat * turun|dapatkan email|dapatkan pesan|jemput|transfer|diserahkan|serahkan',
  check:
    'periksa|memeriksa|pemeriksaan|diperiksa|cek|pengecekan|mengecek|sinkron|menyinkron|disinkron|penyinkron|segarkan|perbarui|pembaruan|refresh|sync$|cari * baru|semak|penyegaran',
  add: 'tambah|tambahkan|menambah|ditambah|penambahan|hubungkan|menghubungkan|sambungkan|impor|tautkan|kaitkan|baru$|buat$|siapkan|buat akun',
  show: 'tampil|tampilkan|ditampilkan|menampilkan|terlihat|lihat$|perlihatkan|berlangganan|langganan|daftar$|muncul|paparkan|tunjukkan|sembunyi|lihat',
  include:
    'sertakan|menyertakan|disertakan|termasuk|juga$|bahkan|beserta|masukkan * folder|mencakup|meliputi|serta$|bersama|selain|ikut',
  forward:
    'teruskan|diteruskan|meneruskan|penerusan|alihkan email|pengalihan|forward|alihkan ke alamat|redirect|majukan',
  create:
    'buat|dibuat|membuat|pembuatan|hasilkan|menghasilkan|kelola|mengelola|pengelolaan|baru$|tambah|dapatkan|minta|atur sandi|atur kata sandi|cipta|hasilkan sandi|jana|urus$',
  require:
    'wajib|mewajibkan|diwajibkan|harus|perlu$|memerlukan|diperlukan|butuh|membutuhkan|dibutuhkan|hanya|cuma|saja$|batasi|dibatasi|syarat|mengharuskan|memaksa|paksa|khusus$|sahaja',
  limit:
    'batas|batasi|dibatasi|membatasi|pembatasan|maksimal|maksimum|maks$|max$|paling banyak|tidak lebih|terbanyak|hingga maksimum|had$|hadkan|terbaru',
  use: 'gunakan|menggunakan|digunakan|penggunaan|pakai|memakai|dipakai|pemakaian|melalui|lewat|via$|dengan menggunakan|guna$|sediakan|saya ingin|saya mau|tersedia',

  reply: 'balas$',
  survey: 'kuis|ujian|survei|jajak pendapat|kuesioner',

  yes: 'ya$|iya$|terbuka$',
  no: 'tidak$|tak$|bukan$|tertutup$',
  on: 'aktif$|nyala$|hidup$|diaktifkan|menyala|ya$|diizinkan|hidupkan|on$',
  off: 'nonaktif|non aktif|mati$|dinonaktifkan|dimatikan|tidak aktif|tidak$|tidak ada|diblokir|tidak diizinkan|off$|tiada$',

  mail: 'email|e mail|mail|surat|pesan|surel|pos$|item$|emel|mesej',
  copy: 'salinan|salin|kopi$|duplikat|asli$|aslinya|tembusan',
  server: 'server|peladen|sumber|penyedia|host$|hos$|jarak jauh|pelayan|remote',
  incoming:
    'masuk$|yang masuk|diterima|penerimaan|menerima|surat masuk|email masuk|pesan masuk|mendatang',
  outgoing: 'keluar$|terkirim|kirim|pengiriman|dikirim|mengirim|surat keluar',
  folder: 'folder|label|direktori|map$|kategori|subfolder',
  inbox:
    'kotak masuk|inbox|email masuk$|folder email masuk|folder masuk|surat masuk$|pesan masuk$|peti masuk',
  trash:
    'sampah$|tempat sampah|tong sampah|kotak sampah|keranjang sampah|item terhapus|item dihapus|item yang dihapus|folder terhapus|folder sampah|trash|recycle|bakul sampah|pesan terhapus$|folder hapus',
  spam: 'spam|pesan sampah|email sampah|surat sampah|junk|tak diinginkan|tidak diinginkan|folder sampah|sampah masuk|iklan|mel remeh|emel remeh',
  account: 'akun|alamat|kotak surat|identitas|rekening|kotak email|akaun',
  other:
    'lain$|lainnya|lain lain|eksternal|luar$|tambahan|pihak ketiga|ketiga|asing|jarak jauh|berbeda|selain',
  client:
    'klien|aplikasi|program|perangkat|software|lunak|ponsel|telepon|seluler|smartphone|tablet|thunderbird|komputer|gawai|app$|peranti|desktop|pembaca email',
  access: 'akses|diakses|mengakses|capaian|pengaksesan',
  protocol:
    'protokol|jenis akun|tipe akun|jenis server|tipe server|jenis koneksi|tipe koneksi|jenis$|tipe$|jenis sambungan|metode$|metode pengambilan|metode penerimaan|cara pengambilan|metode akses|jenis kotak|jenis akaun',
  password: 'sandi|kata sandi|katasandi|password|kode sandi|pin$|kode akses|kata laluan|passcode',
  appPassword:
    'sandi aplikasi|sandi khusus aplikasi|sandi untuk aplikasi|sandi untuk * aplikasi|sandi khusus|sandi perangkat|sandi untuk perangkat|sandi program|sandi untuk program|sandi klien|sandi untuk klien|sandi eksternal|sandi pihak ketiga|password aplikasi|password khusus aplikasi|password untuk aplikasi|password untuk * aplikasi|password perangkat|password untuk perangkat|password eksternal|kode otorisasi|kode otentikasi aplikasi|sandi app|kata laluan aplikasi|kode aplikasi',
  lessSecure:
    'kurang aman|tidak aman|autentikasi dasar|otentikasi dasar|autentikasi sederhana|otentikasi sederhana|autentikasi biasa|login dasar|sandi biasa|sandi normal|password biasa|password normal|teks biasa|teks polos|teks jelas|tanpa enkripsi sandi|autentikasi lama|otentikasi lama|protokol lama|autentikasi warisan|lawas|usang|hanya sandi|hanya kata sandi|legacy|kurang selamat',
  modernAuth:
    'autentikasi modern|otentikasi modern|login modern|oauth|xoauth|token|masuk dengan google|masuk dengan microsoft|login dengan google|login dengan microsoft|masuk menggunakan google',
  auth: 'autentik|otentik|terautentik|masuk log|login|log masuk|masuk ke akun|verifikasi|auth$|otorisasi|pengesahan|masuk dengan',
  secure:
    'enkrip|terenkrip|dienkrip|mengenkrip|aman$|keamanan|terlindung|perlindungan|ssl|tls|starttls|selamat|keselamatan|koneksi aman|sambungan aman|koneksi terenkripsi|sambungan selamat',
  port: 'port$|porta$|nomor port|pangkalan',
  settings:
    'pengaturan|setelan|seting|setting|konfigurasi|atur$|parameter|detail|rincian|informasi|info$|petunjuk|panduan|instruksi|opsi|cara$|pilihan|preferensi|penyiapan|penyetelan|tetapan|bantuan',
  prefix:
    'awalan|prefiks|prefix|folder akar|folder root|direktori akar|direktori root|akar$|jalur$|path$|lokasi folder|ruang nama|namespace|direktori server|folder dasar|root',
  amount: 'ukuran|jumlah|banyak$|banyaknya|berapa|besar$|besar',
  sync: 'activesync|active sync|sinkronisasi exchange|sinkronisasi perangkat|sinkronisasi ponsel|sinkronisasi telepon|sinkronisasi seluler|push$',

  all: 'semua|seluruh|setiap|segala|keseluruhan|penuh|lengkap|tiap',
  fromNow:
    'mulai sekarang|dari sekarang|sejak sekarang|mulai saat ini|dari saat ini|sejak saat ini|mulai hari ini|sejak hari ini|mulai dari sekarang|ke depan|kedepan|selanjutnya|seterusnya|masa depan|mendatang|akan datang|email baru|pesan baru|surat baru|surel baru|mail baru|hanya yang baru|hanya email baru|baru masuk|yang tiba|yang datang|yang masuk mulai|yang masuk sejak|diterima sejak|diterima mulai|setelah diaktifkan|setelah mengaktifkan|mulai detik ini|baru tiba',
  past: 'sudah$|telah$|lama$|sebelumnya|terdahulu|yang ada|yang sudah|yang telah|riwayat|sejarah|sejak awal|dari awal|termasuk|meskipun|bahkan jika|lampau|sedia ada|lalu$',
  immediately:
    'segera|langsung|seketika|saat itu juga|otomatis|secara otomatis|auto$|serta merta|dengan segera|begitu|automatik',
  forever:
    'permanen|selamanya|selama lamanya|sepenuhnya|seterusnya dihapus|tidak dapat dipulihkan|tidak dapat dikembalikan|untuk selamanya|tuntas|habis$|kekal$|sama sekali',
  wait: 'tunggu|menunggu|sampai$|hingga$|sampai klien|hingga klien|tunda|menunda|nanti|saat logout|saat keluar akun|atas permintaan|sesuai permintaan|tidak segera|tangguh',
  after:
    'setelah|sesudah|usai|ketika|saat$|jika$|bila|apabila|begitu|berikutnya|selesai|kemudian|selepas|pada saat|setelahnya',
  days: 'hari$|harian$|minggu|pekan|bulan|tahun|seminggu|sebulan|sehari|setahun|dua minggu',
  interval:
    'menit|jam$|seberapa sering|frekuensi|interval|selang|jeda|setiap * menit|setiap jam|setiap hari|harian|berkala|jadwal|periode|berapa kali|minit|kekerapan',
  expunge:
    'expunge|hapus otomatis|penghapusan otomatis|otomatis hapus|otomatis menghapus|otomatis dihapus|dihapus otomatis|menghapus otomatis|secara otomatis dihapus|secara otomatis menghapus|dihapus secara otomatis|menghapus secara otomatis|hapus secara otomatis|pembersihan otomatis|bersihkan otomatis|hilangkan otomatis|auto hapus|pembuangan otomatis|buang otomatis|pengosongan otomatis|hilangkan expunge|padatkan|pemadatan',
  deleted:
    'sebagai dihapus|sebagai terhapus|sebagai telah dihapus|status dihapus|tandai * hapus|ditandai * hapus|ditandai * dihapus|pesan terhapus|pesan yang dihapus|pesan dihapus|email yang dihapus|email terhapus|yang dihapus|untuk dihapus|telah dihapus|sudah dihapus|saya hapus|saya menghapus|saat dihapus|ketika dihapus|jika dihapus|menghapus pesan|dihapus$|terhapus$|dihapuskan|folder terakhir|menghilang|lenyap',
  local:
    'lokal|di komputer ini|di komputer|pada komputer|di klien|di aplikasi|dalam aplikasi|dari aplikasi|di program|dalam program|di perangkat|pada perangkat|dari perangkat|di perangkat ini|dari kotak masuk|dari inbox|di thunderbird|di outlook|di sini|disini|setempat|di ponsel|oleh klien',
  not: 'tidak|jangan|tanpa|tak$|bukan$|tiada|belum|tidak pernah',
  common:
    'dan$|yang$|di$|ke$|dari$|untuk$|dengan$|ini$|itu$|anda$|atau$|pada$|akan$|tidak$|adalah$|saat$|dalam$|telah$|layanan|agar$|oleh$|sebagai$|sandi$|pengaturan|pesan$|akun$|simpan$|tambah|setelan',
};
