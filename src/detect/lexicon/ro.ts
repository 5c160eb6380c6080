// Romanian, also without accents and with the cedilla letters of older systems.

import { alsoSpelt, withoutAccents } from './spellings.ts';
import type { Lexicon } from './types.ts';

const spelt: Lexicon = {
  lang: 'ro',
  enable:
    'activ|reactiv|porneș|pornire|porniți|pornit|deschide$|deschideți|lansează|lansare|pune * în funcțiune',
  disable:
    'dezactiv|inactiv|opreș|oprire|opriți|oprit|închide$|închideți|nu activ|nu este activ|neactiv|nu folos|nu utiliz|nu se folos|nu se utiliz|întrerup|suspend',
  allow:
    'permite|permis|permit$|permiteți|accept|acord|autoriz|îngădui|lasă * să|consimț|aprob|pot$|poate$|dau acces|oferă acces',
  forbid:
    'interzi|bloc|împiedic|refuz|respin|nu permite|nu permit$|nu permiteți|nu se permite|nu este permis|nu sunt permis|nu accept|nu autoriz|nu acord|nu lăsa|nu lăsați|nu pot|nu poate|nu mai permite|nepermis|prohib|oprește accesul',
  keep: 'păstr|lasă|lăsa|lăsați|lăsare|lăsat|rămân|rămâne|menți|menține|conserv|stoc|rețin|salvează * copi|salvare copi|nu șterge|nu ștergeți|nu se șterg|nu elimin|nu se elimin|nu sterge|nu îndepărt|fără ștergere|fără a șterge|fără eliminare|niciodată nu șter|nu șterg|ține$|ținut|țineți|nu face nimic|nu fă nimic|nicio acțiune|neschimbat|neatins|nu atinge|așa cum',
  remove:
    'șterg|șters|ștearg|elimin|îndepărt|înlătur|golește|golire|curăț|curăță|arunc|distrug|epur|scot$|scoate|scoat|scos',
  archive: 'arhiv|în toate mesajele|în toată corespondența',
  move: 'muta|mută|mutare|mutați|deplas|transferă în|trimite la|pune$|puneți|plasea',
  mark: 'marc|marchează|semnaliz|etichet|însemn',
  read: 'citit|citite|citită|văzut|deschis$|deschise$',
  fetch:
    'descărc|descarc|preia|prelu|primi$|primire|primeș|recuper|colect|adun|ridic|acces|obține|aduc|import|încarc|încărc|download|transfer|culeg|livr|predă',
  check: 'verific|sincroniz|actualiz|reîmprosp|împrosp|interog|caută|căuta|sync$|control',
  add: 'adaug|adăug|conect|import|asoci|leagă|lega$|nou$|nouă$|crea|creează|configurare cont|adiți',
  show: 'afiș|arat|arăt|vizibil|abon|subscri|listeaz|listare|apar$|apară|expune|vizualiz|ascun|vezi|vedea|vedeți',
  include:
    'inclu|de asemenea|inclusiv|chiar|împreună|cuprin|conține|totodată|pe lângă|în plus|în afar',
  forward:
    'redirecț|redirecțion|retrimi|transmite mai|readres|trimite mai|trimise mai|trimite * înainte|trimise * înainte',
  create:
    'crea|creează|creați|gener|gestion|administr|nou$|nouă$|adaug|adăug|obține|solicit|configureaz|setează parol|setare parol|definir',
  require:
    'necesit|necesar|solicit|doar$|numai|exclusiv|obligator|trebuie|impun|restric|impus|forțat|cere$',
  limit:
    'limit|maxim|max$|cel mult|nu mai mult|până la|restricț|restrâng|plafon|cele mai noi|cele mai recente|ultimele mesaje',
  use: 'folos|utiliz|prin$|prin intermediul|via$|cu ajutorul|întrebuin|aplică$|vreau|doresc|pune * la dispoziție|face * disponibil|pune la dispoziție|face accesibil',

  reply: 'răspunde$|raspunde$',
  survey: 'chestionar|examen|sondaj|votare|anchet',

  yes: 'da$|deschis$',
  no: 'nu$|închis$',
  on: 'activat|activată|activate|activ$|activă$|pornit|permis$|permisă$|da$',
  off: 'dezactivat|dezactivată|inactiv|oprit|blocat|nepermis|nu$|niciun|nicio|nimic$',

  mail: 'mesaj|e mail|email|mail|poșt|scris|corespond|element$|elemente$|emailuri',
  copy: 'copi|original|duplicat|exemplar',
  server: '~server|furnizor|surs|gazd|host$|hostname|la distanță|distant',
  incoming: 'primite$|primit|primire|intrare|intrări|sosit|sosire|recepț|sosește|intrare',
  outgoing: 'ieș|expedi|trimit|trimis|trimitere|expediere',
  folder: 'dosar|folder|etichet|director|mape$|subfolder|~dosar',
  inbox:
    'inbox|mesaje primite$|mesaje primite mapp|mesaje primite|primite$|căsuța de intrare|dosarul primite|căsuța de primire|primire$',
  trash:
    'coș$|coșul|coș de gunoi|gunoi|elemente șterse|dosar șterse|folder șterse|trash|recycle|pubel',
  spam: 'spam|nesolicit|nedorit|junk|gunoi electronic|reclam|în masă',
  account:
    'cont$|contul|conturi|conturil|contului|contuln|adres|identit|căsuț|cutie poșt|cutia poșt|cutii poșt',
  other:
    'alt$|alte$|altă$|alți$|altui|altei|altor|alta$|altul|extern|terț|suplimentar|străin|la distanță|diferit|celălalt|adiționa',
  client:
    'client|clienț|aplicaț|program|dispozitiv|software|telefon|mobil|smartphone|tablet|thunderbird|calculator|desktop|app$|soft$',
  access: 'acces',
  protocol:
    'protocol|protocoal|tip cont|tipul contului|tipul de cont|tip de cont|tip server|tipul serverului|tip de server|tip conexiune|tipul conexiunii|tip de conexiune|tip$|tipul$|tipuri|metod de prelu|metodă de|metoda de|metoda$|mod de conect',
  password: 'parol|cod de acces|codul de acces|pin$',
  appPassword:
    'parol aplicaț|parol pentru aplicaț|parol pentru * aplicaț|parol de aplicaț|parol a aplicaț|parol specific|parol pentru program|parol pentru * program|parol pentru * client|parol pentru * dispozitiv|parol dispozitiv|parol extern|parol pentru * terț|cod de autorizare|codul de autorizare|coduri de autorizare|parol de unică folosință pentru aplic|parol dedicat|parol separat',
  lessSecure:
    'mai puțin sigur|mai puțin secur|nesigur|autentificare de bază|autentificarea de bază|autentificare simplă|autentificarea simplă|autentificare veche|autentificare moștenit|parolă normală|parolă simplă|parolă necript|parola în clar|parolă în clar|parolă, transmisă nesigur|text simplu|text clar|învechit|protocoale vechi|doar parol|doar cu parol|legacy|parola obișnuit|parolă obișnuit|parola normal|parola contului|parola principal|parola simpl|aceeași parol|autentificar de bază|autentificar simpl|autentificar veche|autentificarea de baz',
  modernAuth:
    'autentificare modernă|autentificarea modernă|autentificării moderne|conectare modernă|oauth|xoauth|token|jeton|conecta * google|conecta * microsoft|conectare cu google|conectare cu microsoft',
  auth: 'autentif|autentic|conectare|conectați vă|conectează te|autoriz|login|logare|auth$|înregistra',
  secure: 'cript|necript|cifr|secur|nesecur|sigur|ssl|tls|starttls|protej|protecț',
  port: 'port$|portul|porturi|portului|număr port',
  settings:
    'setări|setare|setăr|configur|opțiun|parametr|detali|informaț|info$|instrucț|ghid|cum$|date$|datele$|preferin|proprietăț',
  prefix:
    'prefix|rădăcin|cale$|calea$|spațiu de nume|spațiul de nume|director server|directorul serverului|directorul de pe server|dosarul de bază|folder de bază|namespace|root',
  amount: 'număr|dimens|mărim|cantit|câte$|câți$|volum|total$|mari$|mare$',
  sync: 'activesync|active sync|sincronizare exchange|sincronizarea exchange|sincronizare dispozitiv|sincronizare mobil|sincronizare telefon|push$',

  all: 'toate|toată|tot$|toți$|toate$|tuturor|orice|fiecare|întreg|întreaga|complet|integral',
  fromNow:
    'de acum|începând de acum|începând cu acest|de azi|de astăzi|din acest moment|din acest punct|din momentul|din prezent|mesaje noi|mesajele noi|doar noi|numai noi|doar cele noi|doar mesaje|mail uri noi|emailuri noi|email noi|mail nou|e mail nou|corespondență nouă|poșta nouă|poștă nouă|viito|în viitor|sosesc|vor sosi|care sosesc|vor veni|pe viitor|primite după|după activare|nou primit|nou sosit|recent sosit|urmează să',
  past: 'deja|vechi|veche|vechil|anterio|preced|existent|inclusiv|istori|de la început|trecut|mai vechi|chiar dacă|chiar și|până acum',
  immediately:
    'imediat|îndată|instant|pe loc|autom|auto$|direct$|de îndată|numaidecât|fără întârziere|acum$',
  forever:
    'definitiv|permanent|pentru totdeauna|ireversibil|irecuperabil|complet|total$|în totalitate|mereu',
  wait: 'aștept|așteapt|până când|până ce|până le|până la comand|până la deconect|amân|mai târziu|la cerere|la deconect|la ieșire|întârzi|ulterior',
  after: 'după|odată ce|când$|când|la$|ulterior|urma|imediat ce|terminat|în urma|atunci',
  days: 'zi$|zile$|zilele$|ziua$|zilei$|săptăm|luni$|lună$|luna$|an$|ani$|anul$',
  interval:
    'minut|min$|ore$|oră$|ora$|orar|cât de des|frecven|interval|fiecare|zilnic|program de|periodi|perioad|de interogare',
  expunge:
    'expunge|ștergere autom|ștergerea autom|șterge autom|ștergeți autom|eliminare autom|eliminarea autom|elimină autom|eliminați autom|golire autom|golirea autom|autom șterg|automat șterg|automată a mesaj|curățare autom|compact|purjare',
  deleted:
    'ca șters|ca fiind șters|drept șters|marc * șters|marchează * șters|pentru ștergere|șterse$|ștersă$|șters$|sunt șterse|este șters|am șters|când șterg|la ștergerea|ștergi|mesaje șterse|ultimul dosar|ultimul folder|ultimul director|dispar|dispăr|tăiat',
  local:
    'local|pe acest calculator|pe acest computer|pe calculator|pe computerul|în client|în programul|în aplicați|în aplicația mea|pe dispozitiv|pe acest dispozitiv|din inbox|din căsuța|din mesaje primite|în thunderbird|în outlook|aici$|de către client|din aplicaț',
  not: 'nu$|niciodat|fără|nici$|nicio|niciun|imposibil',
  common:
    'și$|şi$|în$|pe$|nu$|este$|sunt$|pentru$|din$|prin$|care$|sau$|dvs$|dumneavoastră|acest|această|să$|dacă$|ale$|serviciu|prin$|setări|setari|mesaje|parolă|parola|contul|salvează|adaugă',
};

/** Romanian. */
export const ro: Lexicon = alsoSpelt(
  spelt,
  (pattern) => pattern.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
  withoutAccents,
);
