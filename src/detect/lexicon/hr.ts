// Croatian, Bosnian and Serbian in Latin script, with ekavian and ijekavian forms, also without accents.

import { alsoSpelt, withoutAccents } from './spellings.ts';
import type { Lexicon } from './types.ts';

/** The words themselves, with accents; Serbian in Cyrillic script is made from them. */
export const spelt: Omit<Lexicon, 'lang'> = {
  enable:
    'omoguć|omogućav|uključ|aktivir|aktivac|aktivan$|aktivno$|aktivna$|pokren|pokreć|otvori$|startuj|pusti u rad|osposob',
  disable:
    'onemoguć|deaktivir|deaktivac|neaktiv|zaustav|obustav|zatvori$|ne omoguć|ne koristi|ne upotreb|ne uključ|nije omoguć|nije uključ|nije aktiv|ne aktivir|neomoguć|ugasi|ugašen|nemoj koristiti|prekini|ukini|isključi$|isključit|isključen|isključuj|isključivanj|isključim|isključil',
  allow:
    'dozvol|dozvoli|dozvolj|dopust|dopušt|dopuš|omoguć|prihvat|odobr|ovlast|daj pristup|dati pristup|dodeli pristup|dodijeli pristup|smije$|smiju|sme$|smeju|može$|mogu$|pristan|suglas',
  forbid:
    'zabran|zabranj|blokir|blokad|spriječ|spreč|odbij|odbac|uskrat|onemoguć|ne dozvol|ne dopust|ne dopuš|ne dozvoli|nije dozvol|nije dopušt|nisu dozvol|nisu dopušt|nemoj dozvol|nemoj dopust|nemojte dozvol|nemojte dopust|ne smije|ne smiju|ne sme$|ne smeju|ne može|ne mogu$|nikad ne dozvol|nikada ne dozvol|nedozvolj|nedopušt|osujeti',
  keep: 'zadrž|ostav|sačuv|čuva|čuvaj|čuvan|zadržav|ostaje|ostaju|ostati|ostan|pohran|spremi|skladiš|arhivska kopija|ne briš|ne brisat|ne obri|ne izbri|ne uklanj|ne uklon|nemoj bris|nemoj obri|nemoj izbri|nemoj uklon|nemojte bris|nemojte obri|nemojte izbri|nemojte uklon|bez brisanja|bez uklanjanja|nikad ne briš|nikada ne briš|nikada ne bris|neće se bris|ne briši|drži|ne čini ništa|ne radi ništa|nepromijenjen|netaknut|ne diraj|bez promjen|kakva jest|kakav jest',
  remove:
    'obriš|obris|izbriš|izbris|briš|brisa|brisan|pobriš|ukloni|uklonj|uklanj|ukidanj|isprazn|pražnj|očist|počist|čišć|odbaci|baci$|otkloni|poništ|bacaj|baca$|izbaci',
  archive: 'arhiv|u svim porukama|među sve poruke|u svoj pošti',
  move: 'premjest|premest|pomakn|pomjer|pomer|prebac|prenesi u|pošalji * u smeće|premješt|premešt|preseli|stavi$|stavlj',
  mark: 'označ|obilj|obelež|obilježi|zastavic|markir',
  read: 'pročit|čitan|viđen|otvoren$|otvorene$',
  fetch:
    'preuz|preuzim|dohva|dohvać|dohvat|skin|skid|povuc|povlač|primi$|prima|primanj|primlj|prijem|pokup|kuplj|prikup|sakup|pristup|pristupa|uvoz|uvez|učita|download|prenos|prenes|prijenos|preneti|prevuc|daunlod|isporuč|predaj|dostav',
  check: 'provjer|prover|sinkron|sinhron|osvjež|osvež|ažurir|sync$|traži nov|kontrol|potraži',
  add: 'dodaj|dodav|dodat|poveži|povez|priključ|uvez|uvoz|spoji|spajan|novi$|nova$|novo$|stvori|napravi|kreiraj|postavi račun|postavi nalog',
  show: 'prikaž|prikaz|pokaž|vidljiv|pretplat|pretplać|popis$|lista$|pojav|izlist|uočljiv|sakri|skrij|vidjet|videti|vidi$|pogledaj',
  include:
    'uključujući|također|takođe|uz$|zajedno s|čak|obuhvat|sadrž|kao i|uvrsti|obuhvać|uključi poruke|uključi neželj|uključi podmap|uključi map|uključi spam|uključi i|uključi tak|uključi sve|osim|pored',
  forward:
    'proslijed|prosled|prosleđ|prosljeđ|preusmjer|preusmer|preusmerav|dalje pošalji|prosljed|proslijeđ',
  create:
    'stvori|stvar|kreir|napravi|generir|generiš|upravlj|novi$|nova$|novo$|dodaj|izrad|zatraži|nabavi|postavi lozink|postavi šifr|izradi|formiraj',
  require:
    'zahtij|zahtev|zahtjev|potreb|samo$|jedino|isključivo|obavez|obvez|mora$|moraju|ograniči|ograničav|nužn|neophod|prisil|tražiti|iziskuj',
  limit:
    '~ogranič|limit|maksimal|maks$|max$|najviše|ne više od|najduže|do najviše|najdulje|gornja granic|do * poruka|granic|najnovij|posljednjih poruka|ne više',
  use: 'korist|korišt|koriš|korišć|upotrijeb|upotreb|upotrijeblj|putem|preko$|pomoću|primijen|primen|kroz$|uporab|rabi$|služi|želim|hoću|dostupn|na raspolaganje',

  reply: 'odgovori$',
  survey: 'kviz|ispit|anket|glasovanje|upitnik',

  yes: 'da$|otvoreno$|otvoren$',
  no: 'ne$|zatvoreno$|zatvoren$',
  on: 'uključen|uključi$|omogućen|aktivno|aktivan|aktivna|aktivirano|dozvoljen|dopušten|uklj$|da$',
  off: 'isključen|isključi$|onemogućen|neaktiv|deaktiviran|blokiran|zabranjen|isklj$|ne$|nijedan|nijedna|ništa|nema$|bez$|nikakv',

  mail: 'poruk|pošt|e pošt|epošt|mejl|imejl|e mail|email|mail|pism|stavk|dopis|prepis|korespond',
  copy: 'kopij|kopiraj|primjerak|original|izvornik|duplikat|primerak',
  server:
    '~server|~poslužit|izvor|davatelj|pružatelj|provajder|host$|domaćin|udaljen|pružalac|pružaoc',
  incoming: 'dolaz|dolazn|ulazn|primlj|primanj|pristigl|prijemn|pristiže|pristižu',
  outgoing: 'odlaz|odlazn|izlazn|slanj|pošalji|poslan|poslat|šalj',
  folder:
    'mapa$|mape$|mapi$|mapu$|mapom$|mapama|direktorij|fascikl|folder|oznaka$|oznake$|oznaku$|naljepnic|nalepnic|etiket|podmap|kategori',
  inbox:
    'ulazna pošt|ulaznu pošt|ulazne pošt|ulaznoj pošt|pristigl|primljeno$|primljena pošt|primljenu pošt|primljene pošt|primljenoj pošt|primljene poruke$|inbox|prijemno sand|prijemnom sand|prijemnog sand|prijemni sand|dolazna pošta$|dolazne pošte$|ulazni sand|ulazni pretin|sanduče$|sandučetu|ulazne poruke$|dolazno$|mapa primljen|mapi primljen',
  trash:
    'smeće|smeću|smeća|otpad$|otpadu|otpada$|koš$|koša$|košu$|korpa|korpu|korpi|kanta|kantu|kanti|obrisana pošt|obrisane stavke|izbrisane stavke|izbrisana pošt|mapa obrisan|trash|kantu za',
  spam: 'spam|neželj|bezvredn|bezvrijed|smeće od|junk|reklam|otpadna pošt|nepoželj|masovn',
  account:
    'račun$|računa$|računu$|račune$|računi$|računom|računima|nalog|adres|identitet|sanduč|pretinac|korisničk',
  other:
    'drug|vanjsk|spoljn|eksterni|eksterna|eksterno|eksternih|treće$|treća|trećih|treće strane|dodat|dodatn|udaljen|ostal|tuđ|različit',
  client:
    'klijent|klijen|program|aplikacij|uređaj|softver|telefon|mobiln|mobitel|pametn|tablet|thunderbird|računalo|računalu|računal|kompjuter|računar|čitač|desktop',
  access: 'pristup',
  protocol:
    'protokol|vrsta računa|vrstu računa|tip računa|tip naloga|vrsta naloga|vrsta poslužit|tip poslužit|tip servera|vrsta servera|vrsta veze|tip veze|vrsta$|vrstu$|tip$|tipa$|način preuz|način dohva|način pristup|metoda$|metod$|metoda preuz|način prijem|način povez',
  password: 'lozin|zapork|šifra$|šifre$|šifru$|šifri$|pin$|pasvord|password|pristupni kod',
  appPassword:
    'lozink aplikacij|lozink za aplikacij|lozink za * aplikacij|lozink za program|lozink za * program|lozink za klijent|lozink za * klijent|lozink za uređaj|lozink za * uređaj|lozink uređaj|lozink program|lozink specifič|lozinka za vanj|vanjska lozink|vanjske lozink|spoljna lozink|zapork aplikacij|zapork za aplikacij|zapork za * aplikacij|zapork za * program|šifra aplikacij|šifra za aplikacij|šifra za * aplikacij|šifre za aplikacij|šifre aplikacij|šifra za * program|aplikacijska lozink|aplikacijske lozink|aplikativna lozink|autorizacijski kod|kod za autorizac|kod autorizac|lozink treć|posebna lozink|posebne lozink|zasebna lozink|lozinke za * aplik|lozinki za aplik',
  lessSecure:
    'manje sigurn|manje bezbedn|manje bezbjedn|nesigurn|nebezbedn|osnovna autent|osnovne autent|osnovnu autent|osnovna provjer|osnovna prover|osnovna potvrda|jednostavna autent|jednostavna provjer|obična autent|običan tekst|obični tekst|običnim tekst|čisti tekst|starija autent|stara autent|stare autent|starije metode|stariji protokol|starijih protokol|zastarj|zastar|naslijeđ|nasleđ|legacy|normalna lozink|obična lozink|nešifrirana lozink|nešifrovana lozink|samo lozink|samo lozinkom|običn lozin|normaln lozin|glavn lozin|lozinkom računa|lozinkom pošte|istom lozin|obična šifr|običnom šifr|uobičajen lozin|osnovn provjer|osnovn prover|osnovn autent|osnovnu provjer|osnovnu prover|jednostavn autent|star autent',
  modernAuth:
    'moderna autent|moderne autent|modernu autent|suvremena autent|savremena autent|moderna provjer|moderna prover|moderna prijava|oauth|xoauth|token|prijava google|prijava s google|prijava putem google|prijava sa google|prijava s microsoft|prijava putem microsoft|prijava sa microsoft|prijavi se s|google prijav|microsoft prijav',
  auth: 'autent|provjera ident|provera ident|provjere ident|prijav|prijavlj|ovjer|overa|overi|login|auth$|autoriz|verifik|potvrda ident|potvrđivanj',
  secure:
    '~šifrir|~šifrov|~šifrovan|enkrip|kriptir|kriptov|sigurn|bezbed|bezbjed|zaštić|zaštit|osigur|obezb|ssl|tls|starttls',
  port: 'port$|porta$|portu$|portovi|portove|portom$|broj porta|priključak$',
  settings:
    'postav|podešav|podes|konfig|uputst|uputa$|upute|parametr|podaci|podatk|detalj|informac|info$|vodič|opcij|kako$|mogućnost|postavljanje|svojstv|pomoć',
  prefix:
    'prefiks|korijenska mapa|korijensk|korensk|korijen|koren$|putanja|putanju|staza$|imenski prostor|prostor imena|imenički prostor|direktorij poslužit|direktorij na poslužit|direktorijum na server|mapa na poslužit|namespace|root|osnovna mapa|temeljna mapa',
  amount: 'veličin|broj$|broja$|količin|koliko|obim|ukupno|velik',
  sync: 'activesync|active sync|exchange sinkron|exchange sinhron|sinkronizacija exchange|sinhronizacija exchange|sinkronizacija uređaj|sinhronizacija uređaj|sinkronizacija mobil|sinhronizacija telefon|sinkronizacija telefon|push$',

  all: 'sve$|svi$|sva$|svih$|svu$|svim|svaki|svaku|svake|svako|cijel|cela$|celu$|celo$|ceo$|potpun|sav$|kompletn|čitav|cjelokup|celokup|bilo koj',
  fromNow:
    'od sada|odsad|od sad$|od ovog trenutk|od ovoga trenutk|od ovog časa|od danas|od tog trenutk|od trenutka|ubuduće|nadalje|u budućnosti|budući|buduć|samo nov|novu pošt|nova pošt|nove pošt|novoj pošt|nove poruke|novih poruk|nove mail|nove mejl|nove e mail|nova e pošt|novu e pošt|novopristigl|novoprimlj|koja stig|koje stig|stigne|stignu|stiže|koje pristig|pristižu|koja dolaz|koje dolaz|koje dođ|od ovog momenta|poslije omoguć|posle omoguć|nakon omoguć|nakon uključ|nakon aktiv|posle uključ|od ove tačke',
  past: 'već$|stara$|stare$|stari$|staru$|starih$|starij|prethodn|ranij|postoje|uključujući|povijest|istorij|histor|od početka|prošl|dosadaš|dosad|čak i ako|minul|postojeć',
  immediately:
    'odmah|smjesta|smesta|trenut|trenutno|automat|auto$|izravno|direktno|čim$|neposred|bez odgode|bez odlaganja|istog trenutk|sada$',
  forever:
    'trajno|trajn|zauvijek|zauvek|nepovrat|potpuno|konačn|definitivn|u potpunosti|u cijelosti|u celosti|permanent|bespovrat|sasvim|zauvjek',
  wait: 'čekaj|čeka|pričeka|sačekaj|čekati|dok$|sve dok|dok klijent|dok ne|dokle|odgod|odlož|kasnije|pri odjavi|na zahtjev|na zahtev|po zahtjevu|ne odmah|pri izlasku|dok program',
  after:
    'nakon|poslije|posle$|kada|kad$|pošto|čim$|zatim|potom|pri$|prilikom|po$|sljede|slede|kad se|završ|ako$|onda',
  days: 'dan$|dana$|dane$|dani$|danima|dnevn|tjed|sedmic|nedelj|nedjelj|mjesec|mesec|godin',
  interval:
    'minut|min$|sat$|sati$|sata$|satn|časov|koliko često|učestal|interval|svakih|svakog sata|razmak|frekven|svaki dan|raspored|period|svake * minut',
  expunge:
    'expunge|automatsko bris|automatsko uklanj|automatski briš|automatski bris|automatski obriš|automatski izbriš|automatski uklon|automatski uklanj|automatskog bris|automatskog uklanj|automatsko čišć|automatsko pražnj|automatsko trajno|automatsko pročišć|automatski trajno|sažmi|sažim|sabij|zbij|kompakt|auto bris|automatsko izbac',
  deleted:
    'kao obris|kao izbris|kao uklonj|označ * bris|označ * obris|označ * izbris|za brisanje|obrisane poruke|izbrisane poruke|obrisanih poruk|izbrisanih poruk|obrisan|izbrisan|je obrisana|je izbrisana|obrišem|izbrišem|kada obriš|kad obriš|kada izbriš|obrišete|izbrišete|uklonjene poruke|brišem$|obrisanu|izbrisanu|posljednje mape|zadnje mape|posljednje vidljive|zadnje vidljive|nestan|precrtan',
  local:
    'lokaln|mjesno|na ovom računal|na računal|na mom računal|na ovom računar|na računar|na mom računar|na kompjuter|na ovom kompjuter|u klijentu|u programu|u aplikaciji|u mom program|na uređaju|na ovom uređaj|iz ulazn|iz mape primlj|iz prijemn|iz primljen|iz pristigl|u thunderbird|u outlook|ovdje$|ovde$|iz aplikacije|iz programa|iz klijenta|na telefon',
  not: 'ne$|nije$|nisu$|nikad|bez$|nema$|nemoj|nijed|ni$|nikakav|neogranič|neće',
  common:
    'i$|je$|u$|na$|za$|se$|da$|su$|od$|sa$|ili$|koje$|koji$|koja$|ne$|kao$|nije$|biti$|vaš|ovaj$|ova$|što$|šta$|uslug|nakon$|ako$|iz$|postavke|podešavanj|lozink|poruk|račun$|nalog$|spremi|poslužitelj',
};

/** Croatian, Bosnian, Serbian in Latin script. */
export const hr: Lexicon = alsoSpelt({ lang: 'hr', ...spelt }, withoutAccents);
