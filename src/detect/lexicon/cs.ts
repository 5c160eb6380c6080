// Czech, with the words of Seznam, Centrum, Volný and of Czech hosting panels.

import type { Lexicon } from './types.ts';

/** Czech. */
export const cs: Lexicon = {
  lang: 'cs',
  enable: 'povol|zapn|zapín|aktiv|zprovoz|spust|spouš|zpřístup|umožn|otevřít$|uveď * do provozu',
  disable:
    'zakáz|zakaz|vypn|vypín|deaktiv|neaktiv|nepovol|zastav|nepouží|nezapn|nezapín|není povol|není zapn|není aktiv|znepřístup|odpoj|nevyuží',
  allow:
    'povol|dovol|umožn|přijm|akcept|souhlas|udělit|uděl|oprávn|autoriz|smí$|smějí|mohou$|může$|zpřístup',
  forbid:
    'zakáz|zakaz|zabrán|zabraň|blok|zablok|odmít|odepř|nepovol|nedovol|neumož|znemož|zamez|nesmí|nesmějí|nemohou|nemůže|nedovolen|vylouč|nikdy nepovol',
  keep: 'ponech|nechat|nechte|nechej|nech$|nechá|zanech|zachov|uchov|ulož|uklád|zůst|podrž|nemaz|nesmaz|nesmaž|neodstra|nevymaz|nevymaž|bez smaz|bez maz|bez odstra|bez vymaz|nikdy nemaz|nikdy neodstra|držet|držte|drží$|nedělat nic|nic nedělat|nedělej nic|žádná akce|beze změn|nedotčen|netknut|tak jak je',
  remove:
    'smaz|smaž|maz|maž|odstra|vymaz|vymaž|promaz|vyprázd|vyčist|čistit|pročist|zahod|zahaz|likvid|zlikvid|vysyp|vyjm',
  archive: 'archiv|zaarchiv|ve všech zprávách|do všech zpráv|ve všech e mailech|ve složce všechny',
  move: 'přesun|přesouv|přemíst|přemísť|zařa',
  mark: 'označ|označov|příznak|oštít',
  read: 'přečten|čten|zobrazen$|otevřen$',
  fetch:
    'stah|stáh|staž|přijím|přijmout|přijat|přijetí|příjem$|příjmu|vyzved|vyzvedáv|načí|načt|načít|získ|přístup|přistup|sběr|sbír|vybírat|vybírán|výběr zpráv|výběr pošt|převz|přebír|přenos|přenes|přenáš|import|download|odebr|vybran * pop|vybírej|vydáv|vydat',
  check: 'kontrol|zkontrol|ověřit nov|synchroniz|aktualiz|obnov|zjišť|zjist|sync$|dotaz|hled',
  add: 'přid|připoj|import|propoj|napoj|nový$|nová$|nové$|založ|zaved|nastavit účet|vytvoř|zříd|zřid',
  show: 'zobraz|viditel|ukáz|ukaz|odebír|odběr|přihlásit k odběru|vypsat|seznam$|objev|skrýt|skryj|skryt|vidět|prohlédn',
  include: 'včetně|zahrn|i$|také|rovněž|taktéž|též|spolu s|dokonce|obsah|s výjimk|kromě|navíc',
  forward: 'přepos|přepoš|předáv|předat|přesměr|přeposl|další přepos',
  create:
    'vytvoř|vytvář|generov|vygener|spravov|spravuj|správa|správu|nový$|nová$|nové$|přid|získat|založ|nastavit hesl|zadat$|vyžádat|zříd',
  require: 'vyžad|požad|pouze|jen$|jenom|výhradně|povinn|nutn|musí|omez|vynut|vynuc|nezbytn|třeba',
  limit:
    '~omez|limit|maxim|max$|nejvýše|nejvíce|nejvíc$|nejdéle|nanejvýš|ne více než|ne víc než|ne starší než|horní hranic|nejnovější|posledních zpráv|nejvýš',
  use: 'použ|použí|používat|využ|prostřednictvím|pomocí|přes$|skrz|užív|užít|za použití|chci$|zpřístup|dát k dispozici',

  reply: 'odpovědět$',
  survey: 'kvíz|zkoušk|anket|hlasování|dotazník|průzkum',

  yes: 'ano$|otevřeno$|otevřený$',
  no: 'ne$|zavřeno$|uzavřeno$',
  on: 'zapnut|zap$|povolen|aktivní|aktivován|aktivovat|spuštěn|ano$',
  off: 'vypnut|vyp$|zakázán|neaktivní|nepovolen|deaktivov|zablokov|žádn|ne$|nic$',

  mail: 'zpráv|e mail|email|mail|pošt|dopis|korespond|vzkaz|položk',
  copy: 'kopi|originál|duplik|opis$',
  server:
    '~server|poskytovatel|zdroj|hostitel|host$|původní schrán|původním účt|vzdálené schrán|vzdáleném|vzdálené pošt|vzdálený účet',
  incoming: 'příchoz|přícház|přijat|přijím|přijmout|došl|doručen|příjem|příjm',
  outgoing: 'odchoz|odesíl|odesl|odeslan',
  folder: 'složk|složc|složek|podslož|štít|adresář',
  inbox:
    'doručená pošt|doručené pošt|doručenou pošt|doručené zpráv|složky doručen|složce doručen|složka doručen|doručené$|doručených$|inbox|příchozí pošta$|přijatá pošt|přijaté pošt|přijaté zpráv',
  trash:
    'koš$|koše$|koši$|košem|koší|odstraněná pošt|odstraněné pošt|odstraněné položk|složk * odstraněn|složk * smazan|trash',
  spam: 'spam|nevyžádan|hromadn|junk|reklamn',
  account: 'účt|účet|schránk|schránek|identit|adres',
  other: 'jin|extern|cizí|další|dalšího|třetí|vzdálen|ostatní|odlišn|druhé|dodateč',
  client:
    'klient|aplikac|program|zařízen|softwar|telefon|mobil|smartphon|tablet|thunderbird|počítač|čtečk|desktop',
  access: 'přístup|přistup',
  protocol:
    'protokol|typ účtu|typ serveru|typ schrán|typ připojení|typ pošt|typ$|druh$|způsob stahov|způsob připoj|způsob přístup|způsob příjm|způsob výběr|metoda$|metoda stahov|metoda příjm',
  password: 'hesl|hesel$|hesel|přístupový kód|pin$',
  appPassword:
    'hesl aplikac|hesel aplikac|hesl pro aplikac|hesl k aplikac|hesl do aplikac|hesel pro aplikac|hesl pro * aplikac|hesl pro * program|hesl pro * klient|hesl pro * zařízen|hesl pro extern|hesel pro * program|hesel pro * klient|hesel pro * zařízen|hesl zařízen|hesl programu|aplikační hesl|aplikační hesel|specifické hesl|externí hesl|jednorázové heslo pro|autorizační kód|bezpečnostní kód pro aplikac|hesl třetích|zvláštní hesl|speciální hesl',
  lessSecure:
    'méně zabezpeč|méně bezpeč|nezabezpečen|základní ověř|základního ověř|základní autent|základní přihl|jednoduché ověř|prosté heslo|heslo v prostém|prostý text|prostého text|nešifrované heslo|starší ověř|starší způsob|starších způsob|starší protokol|starších protokol|zastaral|legacy|běžné heslo|normální heslo|jen heslem|pouze heslem|pouze heslo|běžn hesl|obyčejn hesl|normáln hesl|hlavn hesl|heslem účtu|heslem k účtu|heslem ke schránce|samotn hesl|stejn hesl|klasick hesl|základn ověř|základn autent|jednoduch ověř|prost ověř',
  modernAuth:
    'moderní ověř|moderního ověř|moderní autent|moderní přihl|oauth|xoauth|token|přihlá * google|přihlá * microsoft|přihlášení přes',
  auth: 'ověř|autentiz|autentif|autentik|autoriz|přihlá|přihlas|login|auth$',
  secure: 'šifr|zašifr|nešifr|zabezpeč|nezabezpeč|bezpeč|ssl|tls|starttls|chráněn',
  port: 'port$|portu$|porty$|portem$|portů$|číslo portu',
  settings:
    'nastav|konfig|možnost|parametr|údaj|podrobn|informac|info$|návod|pokyn|průvodce|jak$|předvol|volby|detail',
  prefix:
    'předpon|prefix|kořenov|cesta$|cestu$|cesty$|cesta k|jmenný prostor|jmenného prostoru|adresář serveru|adresář na serveru|adresář imap|namespace|základní složk|root',
  amount: 'počet|počt|velikost|množstv|kolik|objem|velké$|velký|velkých',
  sync: 'activesync|active sync|synchronizace exchange|synchronizace zařízen|synchronizace mobil|synchronizace s mobil|synchronizace telefon|push$',

  all: 'všech|vše$|všem|všim|každ|celý|celá|celé|celou|celého|vešker|komplet|úpln|jakýkoli|jakékoli|libovoln',
  fromNow:
    'od nyn|od teď|od této chvíle|od této doby|od tohoto okamžik|od dneš|ode dne|od okamžik|od chvíle|od zapnut|nově|pouze nov|jen nov|jenom nov|nové zpráv|nových zpráv|nové e mail|nových e mail|nové mail|novou pošt|nové pošt|nová pošt|budouc|dorazí|přijdou|přijde$|došlé po|doručené po|nadále|napříště|od nynějška|po aktivac|po zapnut|po povolen|teprve',
  past: 'již$|už$|staré|starý|stará|starou|starších|starší|dřív|předchoz|existuj|včetně|histor|od začátku|minul|dosavad|stávaj|předešl|zpětně',
  immediately:
    'okamžit|ihned|hned$|neprodlen|automatick|auto$|přímo|jakmile|bezprostřed|bezodklad|teď$|nyní$',
  forever:
    'trval|navždy|natrvalo|definitivn|nevrat|nenávrat|zcela|úplně|permanent|kompletn|nadobro|nenahraditeln',
  wait: 'počk|ček|vyčk|dokud|až klient|až program|než klient|odlož|pozdrž|zdrž|při odhlášení|při ukončení|na žádost|na vyžádání|později|teprve až|nikoli ihned',
  after: 'po$|poté|jakmile|až$|když|pokud|při$|následn|následuj|kdy$|dojde|dokončen',
  days: 'den$|dny$|dnů$|dní$|dnech|dne$|týden|týdn|měsíc|rok$|roky$|roku$|roků|let$',
  interval:
    'minut|min$|hodin|jak často|frekvenc|interval|každých|každou|četnost|period|denně|po kolika|rozvrh|plán',
  expunge:
    'expunge|automatické maz|automatické odstra|automatické smaz|automatické vymaz|automaticky maz|automaticky maž|automaticky odstra|automaticky smaz|automaticky vymaz|automatického maz|automatického odstra|automatického vymaz|automatickým maz|automatické promaz|automatické trval|údržbu složk|komprim|zkomprim|průběžně maz|průběžné maz',
  deleted:
    'jako smazan|jako odstraněn|jako vymazan|označ * smaz|označ * odstra|označ * vymaz|smazan|odstraněn|vymazan|smažu|odstraním|vymažu|ke smazání|k odstranění|poslední složky|poslední viditelné|zmiz|přeškrt',
  local:
    'místn|lokáln|v tomto počítač|na tomto počítač|na mém počítač|v mém počítač|ve vašem počítač|v počítač|v klient|v poštovním|v program|v aplikac|v mém|z doručené pošt|ze složky doručen|v thunderbird|v outlook|na zařízen|v zařízen|na tomto zařízen|zde$|tady$|klientem|programem|aplikací$',
  not: 'ne$|nikdy|bez$|není|nejsou|žádn|nelze|ani$|neomez|nemaz|nesmaz|neodstra|nevymaz|nepovol|nepouží|nezapín|neuklád|nezobraz|nestah',
  common:
    'a$|v$|ve$|na$|do$|se$|je$|že$|pro$|při$|jako$|nebo$|které$|který$|jsou$|budou$|tento$|této$|vaše$|když$|být$|služb|u$|k$|s$|z$|od$|nastavení$|zprávy$|heslo$|účet$|účtu$|přidat$|uložit$|pošta$|pošty$',
};
