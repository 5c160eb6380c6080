// Slovak, with the words of Azet, Zoznam, Centrum.sk, WebSupport and of Slovak hosting panels.

import type { Lexicon } from './types.ts';

/** Slovak. */
export const sk: Lexicon = {
  lang: 'sk',
  enable: 'povol|zapn|zapín|aktiv|sprevádz|spust|spúšť|sprístup|umožn|otvoriť$|uviesť do prevádz',
  disable:
    'zakáz|zakaz|vypn|vypín|deaktiv|neaktív|neaktiv|nepovol|zastav|nepouží|nezapn|nezapín|nie je povol|nie je zapn|nie je aktív|zneprístup|odpoj|nevyuží',
  allow: 'povol|dovol|umožn|prijm|akcept|súhlas|udel|oprávn|autoriz|smie|smú$|môžu$|môže$|sprístup',
  forbid:
    'zakáz|zakaz|zabrán|zabráň|blok|zablok|odmiet|odopr|nepovol|nedovol|neumož|znemož|zamedz|nesmie|nesmú|nemôžu|nemôže|vylúč|nikdy nepovol',
  keep: 'ponech|nechať|nechajte|nechaj|nechá|zanech|zachov|uchov|ulož|uklad|zosta|ostať|ostan|podrž|nemaz|nemaž|nezmaz|nezmaž|neodstr|nevymaz|nevymaž|bez zmaz|bez maz|bez odstr|bez vymaz|nikdy nemaz|nikdy neodstr|držať|držte|drží$|nerobiť nič|nič nerobiť|žiadna akcia|bez zmen|nedotknut|tak ako je',
  remove:
    'zmaz|zmaž|maz|maž|odstrá|odstra|vymaz|vymaž|vyprázd|vyčist|čist|prečist|zahod|zahadz|likvid|zlikvid|vysyp|premaz',
  archive: 'archív|archiv|zaarchiv|vo všetkých správach|do všetkých správ|vo všetkých e mailoch',
  move: 'presun|presúv|premiest|preloži|zarad',
  mark: 'označ|príznak|oštít',
  read: 'prečítan|čítan|otvoren$|zobrazen$',
  fetch:
    'sťah|stiah|prevz|prevezm|preber|prijím|prijm|prijat|príjem$|príjmu|vyzdvih|načít|načítav|získ|prístup|pristup|zber|zbier|vyber|výber správ|výber pošt|prenos|prenes|prenáš|import|download|odobr|vybrat * pop|vybran * pop|vydáv|vydať|odovzd',
  check: 'kontrol|skontrol|overiť nov|synchroniz|aktualiz|obnov|zisťov|zisti|sync$|dopyt|hľad',
  add: 'prid|pripoj|import|prepoj|napoj|nový$|nová$|nové$|založ|zaved|vytvor|zriad',
  show: 'zobraz|viditeľ|ukáz|ukáž|odober|odber|prihlásiť na odber|vypísať|zoznam$|objav|skryť|skry|vidieť|pozrieť|prezrieť',
  include: 'vrátane|zahrn|aj$|i$|tiež|takisto|taktiež|spolu s|dokonca|obsah|okrem|navyše|popri',
  forward: 'prepos|preposiel|presmer|prepošl|posielanie ďalej|posielať ďalej|poslať ďalej|postúp',
  create:
    'vytvor|vytvár|generov|vygener|spravov|spravuj|správa * hesiel|správa hesiel|nový$|nová$|nové$|prid|získať|založ|nastaviť hesl|zadať$|vyžiadať|zriad',
  require: 'vyžad|požad|iba$|len$|výhradne|povinn|nutn|musí|obmedz|vynút|vynuc|nevyhnut|potrebn',
  limit:
    '~obmedz|limit|maxim|max$|najviac|najdlhšie|nanajvýš|nie viac ako|maximálne|horná hranic|najnovš|posledných správ',
  use: 'použ|použí|využ|prostredníctvom|pomocou|cez$|užív|chcem$|sprístup|dať k dispozícii',

  reply: 'odpovedať$',
  survey: 'kvíz|skúšk|anket|hlasovanie|dotazník|prieskum',

  yes: 'áno$|otvorené$|otvorený$',
  no: 'nie$|zatvorené$|zatvorený$',
  on: 'zapnut|zap$|povolen|aktívn|aktivovan|aktivovať|spusten|áno$',
  off: 'vypnut|vyp$|zakázan|neaktívn|nepovolen|deaktivov|zablokov|žiadn|nie$|nič$',

  mail: 'správ|e mail|email|mail|pošt|list$|listy$|korešpond|odkaz$|položk',
  copy: 'kópi|kopi|originál|duplik',
  server: '~server|poskytovateľ|zdroj|hostiteľ|host$|pôvodnej schrán|pôvodná schrán|vzdialen',
  incoming: 'prichádz|príchod|prijat|prijím|došl|doručen|príjem|prichodz',
  outgoing: 'odchádz|odosiel|odosl|odchodz',
  folder: 'priečin|zložk|zložiek|podprieč|štít|adresár',
  inbox:
    'doručená pošt|doručenej pošt|doručenú pošt|doručené správ|doručené$|doručených$|prijatá pošt|prijatej pošt|prijaté správ|priečin * doručen|inbox|schránka prijat',
  trash:
    'kôš$|koša$|koši$|košom|odstránená pošt|odstránené položk|odstránené správ$|priečin * odstrán|priečin * zmazan|trash',
  spam: 'spam|nevyžiadan|hromadn|junk|reklamn',
  account: 'účet|účt|kont$|konto|konta|schránk|schránok|identit|adres',
  other:
    'iné|iný|inej|iného|inom|iných|inú|extern|cudz|ďalš|tret|vzdialen|ostatn|odlišn|druhé|dodatoč',
  client:
    'klient|aplikác|program|zariaden|softvér|softver|telefón|mobil|smartfón|tablet|thunderbird|počítač|čítačk|desktop',
  access: 'prístup|pristup',
  protocol:
    'protokol|typ účtu|typ konta|typ servera|typ schrán|typ pripojenia|typ pošt|typ$|druh$|spôsob sťah|spôsob pripoj|spôsob prístup|spôsob príjm|spôsob výber|metóda$|metóda sťah',
  password: 'hesl|hesiel|prístupový kód|pin$',
  appPassword:
    'hesl aplikác|hesiel aplikác|hesl pre aplikác|hesl k aplikác|hesl do aplikác|hesiel pre aplikác|hesl pre * aplikác|hesl pre * program|hesl pre * klient|hesl pre * zariaden|hesl pre extern|hesiel pre * program|hesiel pre * klient|hesiel pre * zariaden|hesl zariaden|aplikačné hesl|aplikačných hesiel|špecifické hesl|externé hesl|jednorazové heslo pre|autorizačný kód|hesl tretích|zvláštne hesl|špeciálne hesl',
  lessSecure:
    'menej zabezpeč|menej bezpeč|nezabezpečen|základné overov|základného overov|základná autent|základné prihl|jednoduché overov|obyčajné heslo|heslo v čit|obyčajný text|nešifrované heslo|staršie overov|staršie spôsob|starších spôsob|staršie protokol|starších protokol|zastaran|legacy|bežné heslo|normálne heslo|len heslom|iba heslom|iba heslo|bežn hesl|obyčajn hesl|normáln hesl|hlavn hesl|heslom účtu|heslom k účtu|heslom ku|samotn hesl|rovnak hesl|klasick hesl|základn overo|základn autent|jednoduch overo',
  modernAuth:
    'moderné overov|moderného overov|moderná autent|moderné prihl|oauth|xoauth|token|prihlá * google|prihlá * microsoft|prihlásenie cez',
  auth: 'overen|overov|autentif|autentiz|autoriz|prihlá|prihlas|login|auth$',
  secure: 'šifr|zašifr|nešifr|zabezpeč|nezabezpeč|bezpeč|ssl|tls|starttls|chránen',
  port: 'port$|portu$|porty$|portom$|portov$|číslo portu',
  settings:
    'nastav|konfig|možnost|parametr|údaj|podrobn|informác|info$|návod|pokyn|sprievodc|predvoľ|voľby|detail',
  prefix:
    'predpon|prefix|koreňov|cesta$|cestu$|cesty$|cesta k|menný priestor|menného priestoru|adresár servera|adresár na serveri|adresár imap|namespace|základný priečin|root',
  amount: 'počet|počt|veľkosť|veľkosti|množstv|koľko|objem|veľké$|veľký',
  sync: 'activesync|active sync|synchronizácia exchange|synchronizácia zariaden|synchronizácia mobil|synchronizácia s mobil|synchronizácia telefón|push$',

  all: 'všetk|všetc|každ|celý|celá|celé|celú|celej|komplet|úpln|akýkoľvek|akékoľvek|ľubovoľn',
  fromNow:
    'odteraz|od teraz|od tejto chvíle|od tohto okamih|od tohto momentu|od dneš|odo dňa|od okamih|od chvíle|od zapnut|novo|iba nov|len nov|nové správ|nových správ|nové e mail|nových e mail|nové mail|novú pošt|novej pošt|nová pošt|budúc|prídu|príde$|dorazia|doručené po|naďalej|nabudúce|po aktivác|po zapnut|po povolen',
  past: 'už$|staré|starý|stará|starú|starej|starších|staršie|starých|predtým|skôr|predchádz|existuj|vrátane|históri|od začiatku|minul|doteraj|súčasné|spätne',
  immediately:
    'okamžit|ihneď|hneď$|bezodklad|automatick|auto$|priamo|akonáhle|bezprostred|hneď ako|teraz$|teraz hneď',
  forever:
    'trval|navždy|natrvalo|definitívn|nevrat|nenávrat|úplne|celkom|permanent|kompletn|nadobro',
  wait: 'počk|čak|vyčk|kým$|dokým|dokiaľ|pokiaľ klient|až klient|než klient|odlož|pozdrž|pri odhlásení|pri ukončení|na žiadosť|na vyžiadanie|neskôr|kým program',
  after: 'po$|potom|akonáhle|keď|ak$|pri$|následn|nasleduj|kedy|dokončen|hneď ako',
  days: 'deň$|dni$|dňa$|dní$|dňoch|týždeň|týžd|mesiac|rok$|roky$|roka$|rokov',
  interval:
    'minút|min$|hodin|hodín|ako často|frekvenc|interval|každých|každú|početnosť|period|denne|rozvrh|plán',
  expunge:
    'expunge|automatické maz|automatické odstr|automatické zmaz|automatické vymaz|automaticky maz|automaticky odstr|automaticky zmaz|automaticky vymaz|automatického maz|automatického odstr|automatického vymaz|automatické trval|údržbu priečin|komprim|skomprim|priebežne maz|priebežné maz',
  deleted:
    'ako zmazan|ako odstránen|ako vymazan|označ * zmaz|označ * odstrán|označ * vymaz|zmazan|odstránen|vymazan|zmažem|odstránim|vymažem|na zmazanie|na odstránenie|posledného priečinka|posledného viditeľ|zmizn|prečiarkn',
  local:
    'miestn|lokáln|v tomto počítač|na tomto počítač|na mojom počítač|v počítač|v klient|v poštovom|v program|v aplikác|v mojom|z doručenej pošt|z priečin * doručen|v thunderbird|v outlook|na zariaden|v zariaden|na tomto zariaden|tu$|klientom|programom|aplikáciou$',
  not: 'nie$|nikdy|bez$|žiadn|nemožno|ani$|neobmedz|nemaz|nezmaz|neodstr|nevymaz|nepovol|nepouží|nezapín|neuklad|nezobraz|nesťah',
  common:
    'a$|v$|vo$|na$|do$|sa$|je$|že$|pre$|pri$|ako$|alebo$|ktoré$|ktorý$|sú$|budú$|tento$|tejto$|vaše$|keď$|byť$|služb|u$|k$|s$|z$|zo$|od$|nastaveni|heslo$|účet$|účtu$|pridať$|uložiť$|pošta$|pošty$|správu$',
};
