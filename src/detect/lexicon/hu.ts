// Hungarian, with the words of Freemail, Citromail, Indamail and of Hungarian hosting panels.

import type { Lexicon } from './types.ts';

/** Hungarian. */
export const hu: Lexicon = {
  lang: 'hu',
  enable:
    'engedélyez|bekapcsol|kapcsolja be|kapcsold be|kapcsolás be|aktivál|aktiváz|aktív$|indít|elindít|megnyit$|nyissa meg|elérhetővé|beüzemel',
  disable:
    'letilt|tilt|kikapcsol|kapcsolja ki|kapcsold ki|deaktivál|inaktív|inaktivál|leállít|állítsa le|kapcsolja le|nem engedélyez|ne engedélyez|nincs engedélyez|nincs bekapcsol|nem aktív|nem használ|ne használ|bezár$|megszüntet|felfüggeszt',
  allow:
    'engedélyez|megenged|enged|hagyja jóvá|jóváhagy|elfogad|hozzájárul|lehetővé|feljogosít|jogosult|hozzáférést ad|fogadja el|megengedett|biztosít$|törölhet|hozzáférhet',
  forbid:
    'tilt|letilt|megtilt|tiltott|blokk|megakadályoz|akadályozza meg|elutasít|visszautasít|megtagad|zárol|nem enged|ne enged|nem megenged|nem törölhet|nem férhet|ne férhess|soha ne enged|nem hozzáférhet|nem fogad el',
  keep: 'megtart|tartsa meg|tartsd meg|tartás|megőr|őrizze|őrzi|hagy|meghagy|maradj|marad|tárol|megóv|mentse|mentés$|ne töröl|nem töröl|ne törölj|ne távolít|nem távolít|soha ne töröl|törlés nélkül|eltávolítás nélkül|ne törlőd|nem törlőd|ne csinál|nem csinál|ne tegyen semmit|nincs teendő|nincs művelet|változatlan|érintetlen|ne nyúl',
  remove:
    'töröl|törl|letöröl|letörl|eltávolít|távolítsa el|távolít|kiürít|ürít|ürítse|kitisztít|tisztít|kidob|dobja|megsemmisít|véglegesen töröl|selejtez|kivesz|kivét|vegye ki',
  archive: 'archiv|archív|az összes levél között|az összes levél mapp|minden levél között',
  move: 'áthelyez|helyez|helyezze|mozgat|mozgas|átrak|átmozgat|kerüljön|kerüljenek',
  mark: 'megjelöl|jelöl|jelölje|címkéz|csillagoz',
  read: 'olvasott|elolvasott|látott|megtekintett|megnyitott',
  fetch:
    '~letölt|töltse le|töltsd le|töltődnek le|lekér|lekérdez|begyűjt|gyűjt|összegyűjt|fogad|elér|~hozzáfér|férnek hozzá|átvesz|átvétel|beolvas|keresztül érkez|behív|lehív|lehoz|átvitel|átmásol|importál|download|elhoz|kérje le|kiad|átad|kézbes',
  check: 'ellenőr|leellenőr|keres|frissít|szinkroniz|szinkron$|lekérdez|figyel|sync$|megnéz',
  add: 'hozzáad|adjon hozzá|adj hozzá|felve|vegyen fel|csatlakoztat|csatol|összekapcsol|importál|létrehoz|hozzon létre|új$|beállítása$|hozzárendel',
  show: 'megjelenít|megjelenik|jelenjen meg|jelenítse|mutat|mutass|látható|láthatóvá|feliratkoz|előfizet|listáz|kijelez|elrejt|rejts|látni|lásson|megtekint|megnéz',
  include:
    'belefoglal|foglalja bele|beleért|tartalmaz|is$|szintén|együtt|valamint|akár|hozzáveszi|vegye bele|mellett|mellé',
  forward: 'továbbít|átirány|irányítsa át|továbbküld|küldje tovább',
  create:
    'létrehoz|hozzon létre|generál|előállít|készít|kezel|új$|hozzáad|igényel|beszerez|beszerzés|beállít$|beállítása|megad|módosít|kérés|kérjen',
  require:
    'kötelező|szükséges|megköveteli|követel|kell$|igényel|csak$|csakis|kizárólag|kényszerít|korlátoz|muszáj|megkövetel',
  limit:
    'korlát|legfeljebb|legföljebb|legtöbb|maxim|max$|nem több|limit|felső határ|többet$|legújabb|legfrissebb|legutóbbi',
  use: 'használ|felhasznál|alkalmaz|keresztül|segítségével|révén|igénybe|útján|által$|szeretn|akarom|akarok|elérhetővé|hozzáférhetővé',

  reply: 'válasz$',
  survey: 'kvíz|vizsga|felmérés|szavazás|kérdőív|dolgozat',

  yes: 'igen$|nyitva$',
  no: 'nem$|zárva$',
  on: 'be$|bekapcsolva|bekapcsolt|engedélyezve|engedélyezett|aktív$|aktiválva|igen$',
  off: 'ki$|kikapcsolva|kikapcsolt|letiltva|letiltott|inaktív|tiltva|tiltott|nincs$|egyik sem|nem$|soha$',

  mail: 'üzenet|levél|levele|levélt|levelek|levélküld|e mail|email|mail|posta$|postá|küldemény|tétel|elem$|elemek',
  copy: 'másolat|másolást|másolatá|példány|eredeti|másodpéldány',
  server:
    '~kiszolgáló|~szerver|forrás|gazdagép|gazdanév|host$|távoli|szolgáltatónál|szolgáltató oldal',
  incoming: 'bejövő|beérkez|érkező|érkezik|fogad|befutó',
  outgoing: 'kimenő|küld|elküld|kiküld',
  folder: '~mappa|~mappá|címké|címke|könyvtár|almappa',
  inbox:
    'beérkezett üzenetek|beérkezett levelek|beérkező levelek|beérkező üzenetek|bejövő levelek|bejövő üzenetek mapp|inbox|beérkezett mapp|bejövő mapp',
  trash:
    'kuka$|kukát|kukába|kukában|kukából|lomtár|szemetes|törölt elemek|törölt üzenetek map|törölt levelek map|törölt mapp|trash',
  spam: 'spam|~levélszemét|~levélszemet|kéretlen|szemét$|reklámlevél|junk',
  account:
    'fiók|postafiók|e mail cím|címed|címe$|felhasználói fiók|azonosító|identit|személyazon|postaláda',
  other: 'más$|másik|egyéb|külső|idegen|további|harmadik|távoli|eltérő|plusz|többi',
  client:
    '~kliens|ügyfélprogram|levelező|program|alkalmazás|applikáció|app$|appok|eszköz|készülék|szoftver|telefon|mobil|okostelefon|tablet|thunderbird|számítógép|asztali',
  access: 'hozzáfér|elérés|elérh|elérés$|férhet',
  protocol:
    'protokoll|fiók típus|fióktípus|postafiók típus|kiszolgálótípus|kiszolgáló típus|szervertípus|szerver típus|típusa$|típus$|kapcsolat típus|kapcsolattípus|kapcsolódás módja|módszer|lekérés mód|letöltés mód|elérés mód|fajta',
  password: '~jelszó|~jelszav|jelkód|pin$',
  appPassword:
    '~alkalmazásjelsz|alkalmazás jelsz|alkalmazások jelsz|alkalmazásspecifikus jelsz|alkalmazáshoz * jelsz|alkalmazásokhoz * jelsz|alkalmazásonkénti jelsz|applikáció jelsz|applikációs jelsz|app jelsz|appjelsz|eszközjelsz|eszköz jelsz|eszközspecifikus jelsz|kliens jelsz|kliensjelsz|levelezőprogram * jelsz|programjelsz|külső jelsz|külső * jelszó|jelszó * alkalmazás|jelszó * levelező|egyszer használatos alkalmazás|engedélyezési kód|hitelesítési kód|hitelesítő kód|egyedi jelszó|dedikált jelszó',
  lessSecure:
    'kevésbé biztonság|nem biztonságos alkalm|alapszintű hitel|alapfokú hitel|egyszerű hitel|alap hitel|egyszerű jelsz|titkosítatlan jelsz|titkosítás nélküli jelsz|normál jelsz|sima jelsz|nyílt szöveg|egyszerű szöveg|elavult|régi hitel|régebbi hitel|örökölt hitel|hagyományos hitel|csak jelsz|legacy|szokásos jelsz|fiókjelsz|fiók jelszav|postafiók jelszav|ugyanazzal a jelsz|rendes jelsz|fő jelsz|alapszint hitel|egyszer hitel',
  modernAuth:
    'modern hitel|korszerű hitel|modern bejelent|oauth|xoauth|token|bejelentkezés google|bejelentkezés microsoft|bejelentkezés a google|bejelentkezés a microsoft|google fiókkal|microsoft fiókkal',
  auth: 'hitel|azonosít|bejelent|belép|jelentkez|autentik|login|auth$|jogosultság',
  secure: '~titkosít|~titkos|~biztons|biztosított kapcs|védett|védel|ssl|tls|starttls',
  port: 'port$|portja|portot|portok|portszám|portj',
  settings:
    '~beállít|konfig|paraméter|adatok|adatai|részlet|informác|info$|útmutató|leírás|hogyan$|opció|lehetőség|segéd|súgó|tulajdonság',
  prefix:
    'előtag|prefix|gyökérmappa|gyökérkönyvtár|gyökér|útvonal|elérési út|névtér|névter|kiszolgáló könyvtár|kiszolgálói könyvtár|szerver könyvtár|namespace|alapmapp|root',
  amount: 'méret|száma$|számát|számú|mennyiség|mennyi|darab|hány$|hány üz|hány lev|nagy$',
  sync: 'activesync|active sync|exchange szinkron|eszköz szinkron|eszközszinkron|mobil szinkron|telefon szinkron|push$',

  all: 'összes|minden|mindegyik|valamennyi|egész|teljes|mind$|bármely|bármilyen',
  fromNow:
    'mostantól|most érkez|ettől kezdve|ettől a|ezentúl|ezután|mától|mai naptól|a továbbiakban|csak az új|csak új|kizárólag új|kizárólag az új|új üzenet|új level|új levél|új e mail|újonnan|jövőbeli|jövőben|ezt követően érkez|bekapcsolás után|engedélyezés után|aktiválás után|engedélyezését követő|megérkez|a jövőben|frissen érkez',
  past: 'már$|régi|régeb|régiek|korábbi|korábban|meglévő|létező|előző|eddigi|beleértve|akkor is|történet|előzmény|kezdettől|visszamenő',
  immediately: 'azonnal|rögtön|nyomban|haladéktalan|automati|auto$|egyből|közvetlen|mielőbb|most$',
  forever:
    'végleg|teljesen|örökre|örök|tartós|visszavonhat|visszaállíthat|visszafordíthat|permanens|teljes töröl',
  wait: 'vár|megvár|várj|várakoz|amíg|ameddig|míg$|késlelt|később|halaszt|kijelentkezéskor|kérésre|igény szerint|nem azonnal',
  after:
    'után|utána|követő|követően|amikor|miután|amint|ha$|mihelyt|ekor$|akor$|elérésekor|letöltésekor|befejeződ|esetén',
  days: 'nap$|napig|napja|napon|napos|napot|napok|nappal|napnál|napj|nap után|hét$|hétig|hetes|hetek|hetet|hónap|év$|évig|éves|évek',
  interval:
    'perc|óránként|óra$|órán|órát|óránk|milyen gyakran|gyakoriság|időköz|intervall|naponta|hetente|ütemez|rendszeres|időnként|percenként',
  expunge:
    'expunge|automatikus töröl|automatikus törl|automatikusan töröl|automatikusan törl|automatikusan * töröl|automatikus eltávol|automatikusan eltávol|automatikus kiürít|automatikus tisztít|automatikus végleges|automata törl|végleges törlés automat|tömörít|kitisztít|megtisztít',
  deleted:
    'töröltként|töröltnek|törölt üzenet|törölt level|törölt levél|törölt e mail|törlésre jelöl|törlésre megjelöl|törlendő|törölve$|törölték|törölt$|törlésekor|ha törl|ha töröl|amikor töröl|letörlésükig|törlődik|utolsó mapp|utolsó látható|eltűn|áthúz',
  local:
    'helyi|lokális|ezen a számítógépen|a számítógépen|számítógépemen|számítógépén|számítógépre|a kliensben|kliensben|levelezőprogramban|levelező programban|alkalmazásban|a programban|az eszközön|eszközömön|eszközén|ezen az eszközön|a beérkezett|a beérkező|thunderbirdben|outlookban|itt$|innen$|helyben',
  not: 'ne$|nem$|soha|nélkül|nincs|nincsen|sem$|tilos|nincsenek',
  common:
    'a$|az$|és$|nem$|hogy$|vagy$|van$|csak$|meg$|egy$|ez$|ezt$|ha$|is$|kell$|számára$|által$|beállítások|után$|minden$|szolgáltatás|még$|beállítás|üzenet|jelszó|fiók|mentés$|levél|kiszolgáló',
};
