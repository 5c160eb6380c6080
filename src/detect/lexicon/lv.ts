// Latvian, with the words of Inbox.lv, Apollo and Mail.lv.

import type { Lexicon } from './types.ts';

/** Latvian. */
export const lv: Lexicon = {
  lang: 'lv',
  enable:
    'iespējo|ieslēg|ieslēdz|aktiviz|aktivē|aktīv|aktivāc|palaist|palaid|atvērt$|sākt$|iedarbin|darbināt|ieslēgts',
  disable:
    'atspējo|izslēg|izslēdz|deaktiv|neaktīv|neieslēg|neiespējo|aptur|apstād|slēgt$|aizvērt$|nelieto|neizmanto|nav ieslēg|nav iespējo|nav aktīv|neaktiv|pārtrauk|atslēg|dezaktiv',
  allow:
    'atļau|atļaut|atļauj|ļaut|ļauj|ļaujiet|pieļau|piešķir|pieņem|akcept|autoriz|pilnvar|dod piekļuvi|dot piekļuvi|drīkst$|var$|atļaut|piekrīt|apstiprin|piekri',
  forbid:
    'aizlieg|aizliedz|neatļau|neļau|nepieļau|bloķē|bloķēt|bloķ|liegt|liegta|liedz|noraid|atteik|novērs|kavē|nedrīkst|nevar$|nekad neatļau|nekad neļau|nepiešķir|nav atļau|slēgt pieeju|ierobežot piekļuvi',
  keep: 'atstā|saglab|patur|glabā|uzglab|palik|paliek|paturē|nedzēs|neizdzēs|nedzēst|neizņem|nenoņem|neaizvāk|bez dzēšan|nekad nedzēs|nekad neizdzēs|nelikvid|neizmest|saglaba|nedarīt neko|neko nedarīt|nemainīt|neaiztikt|neskart|nemainīg',
  remove:
    'dzēs|dzēš|izdzēs|izdzēš|noņem|izņem|aizvāk|iztīr|tīrīt|iztukš|likvid|izmest|izmet|notīr|attīr|iznīcin|novāk|noņemt|aizvākt',
  archive: 'arhīv|arhiv|visās vēstulēs|visos pastos|mapē visas',
  move: 'pārvieto|pārvietot|pārvietoj|pārcel|pārnes|pārlik|pārsūtīt uz mapi|likt$|ievieto',
  mark: 'atzīm|iezīm|marķē|marķ|karog|apzīm',
  read: 'lasīt|izlasīt|lasītu|lasītas|nolasīt|skatīt|atvērt',
  fetch:
    'lejupielād|lejuplād|lejup lād|ielād|saņem|saņemt|saņemš|paņem|savāk|vākt|piekļu|piekļū|pieej|piekļuv|iegūt|izgūt|izguv|import|nolād|pārņem|atnes|pārsūtīt no|lejupielāde|piekļūst|savākš|lejuplāde|pārtver|izņemt pastu|izsniedz|izsniegt|nodod',
  check: 'pārbaud|sinhron|atjaunin|atjauno|aptauj|aptauja|meklēt jaun|sync$|pārlūko',
  add: 'pievieno|savieno|import|saistīt|piesaist|pieslēg|jauns$|jauna$|jaunu$|izveido|pievien|iestatīt kont|sasaist',
  show: 'rādīt|rād|parād|redzam|abonē|abon|saraksts$|parakst|attēlo|atveido|uzrād|paslēp|slēpt|skatīt|apskat',
  include:
    'ietver|iekļau|iekļaut|ieskait|tostarp|arī$|kopā ar|pat$|ietverot|ieskaitot|aptver|tajā skaitā|papildus|papild',
  forward: 'pārsūt|pāradres|novirz|pārvirz|tālāksūt|pāradresā|pārsūtīš|tālāk nosūt',
  create:
    'izveido|veido|ģener|pārvald|jauns$|jauna$|jaunu$|pievieno|iegūt|iestatīt paroli|pieprasīt paroli|pieprasīt kod|radīt|saģener|uzstādīt paroli|izstrād|saņemt',
  require:
    'pieprasa|pieprasīt|nepieciešam|obligāt|tikai$|vienīgi|jābūt|jālieto|vajadz|ierobežo|pieprasī|prasīt|vajag',
  limit:
    '~ierobežo|limit|ne vairāk|maksim|maksimums|augstākais|ne ilgāk|līdz$|neierobežo|robeža|lielākais|limitē|max$|jaunāk',
  use: 'lieto|izmanto|ar$|caur$|izmant|pielieto|ar palīdzību|lietojot|izmantojot|vēlos|gribu|padarīt * pieejam|darīt * pieejam|pieejama$',

  reply: 'atbildēt$',
  survey: 'viktorīn|aptauja|eksāmen|balsojum|anketa',

  yes: 'jā$|atvērts$',
  no: 'nē$|slēgts$|aizvērts$',
  on: 'ieslēgts|ieslēgta|ieslēgt$|iespējots|iespējota|aktīvs|aktīva|aktivizēt|atļauts|iesl$|jā$',
  off: 'izslēgts|izslēgta|izslēgt$|atspējots|atspējota|neaktīv|deaktivizē|bloķēt|aizliegts|liegts|izsl$|nav$|nē$|neviens|nekas|neieslēgt|neatļau',

  mail: 'vēstul|e past|epast|pasts$|pasta$|pastu$|pastā$|ziņ|ziņojum|e mail|email|mail|vienum|sūtījum',
  copy: 'kopij|kopē|oriģināl|dublikāt|noraksts',
  server: '~server|avot|sniedzēj|resursdator|host$|mitinātāj|attāl|nodrošinātāj',
  incoming: 'ienāk|ienākoš|saņem|saņemt|iesūt',
  outgoing: 'izejoš|nosūt|sūtīt$|sūtīšan|izsūt|izsūtn',
  folder:
    'mape$|mapes$|mapi$|mapē$|mapju|mapei|mapēm|mapēs|etiķet|iezīme$|birk|direktorij|katalog|apakšmap|kategorij',
  inbox:
    'iesūtn|ienākošie|ienākošo|inbox|ienākošās|saņemtie|pastkastīt|ienākošais pasts$|saņemto map|iesūtne',
  trash:
    'miskast|atkritn|atkritum|mape dzēsto|dzēsto vienum|dzēsto mapi|trash|atkritne|mape dzēst|dzēstie vienumi',
  spam: 'mēstul|surogāt|spam|nevēlam|reklām|junk|mēstules',
  account:
    'konts$|konta$|kontu$|kontā$|konti$|kontam|kontiem|kontos|pastkast|adres|identitāt|profil',
  other:
    'citu$|citi$|cits$|cita$|citas$|citiem|citām|citā$|citos|citās|ārēj|papildu|papild|trešo|trešās|trešā|attāl|svešs|sveša|svešu|atšķir|pārēj',
  client:
    'klient|lietotn|programm|ierīc|ierīč|telefon|mobil|viedtālr|planšet|thunderbird|dators$|datorprogr|lietojum|aplikāc|app$|tālrun|lasītāj',
  access: 'piekļuv|piekļū|pieej|pieeja|pieeju|piekļu',
  protocol:
    'protokol|konta veid|konta tip|servera veid|servera tip|savienojuma veid|savienojuma tip|veids$|veidu$|tips$|tipu$|pastkastes veid|saņemšanas veid|lejupielādes veid|metode$|piekļuves veid|saņemšanas metod',
  password: 'parol|pin$|piekļuves kod|paroļ',
  appPassword:
    'lietotņu parol|lietotnes parol|lietotņu paroļ|lietotnēm * parol|lietotnei * parol|lietotņu * parol|lietotnes * parol|lietojumprogrammas parol|lietojumprogrammu parol|lietojumprogrammu paroļ|programmas parol|programmu parol|programmu paroļ|parol lietotn|parol * lietotn|parol * programm|parol * ierīc|parol * klient|ierīces parol|ierīču parol|klienta parol|klientu parol|e pasta programmas parol|pasta programmu parol|pasta programmas parol|ārējā parol|ārējās parol|autorizācijas kod|pilnvarošanas kod|aplikācijas parol|aplikāciju parol|speciāla parol|atsevišķa parol|īpaša parol|unikāla parol',
  lessSecure:
    'mazāk droš|nedroš|ne tik droš|pamata autent|pamatautent|vienkārša autent|vienkāršā autent|pamata pieteik|vecāka autent|novecoj|mantot|parasta parole|parastā parole|vienkārša parole|nešifrēta parol|nešifrētu parol|atklāts tekst|atklāta teksta|vienkāršs tekst|vienkārša teksta|tikai parol|ar paroli vien|vecāki protokol|vecāku protokol|legacy|parasto paroli|parastu paroli|parastās paroles|konta paroli|konta parole|galveno paroli|galvenā parole|to pašu paroli|vienkāršu paroli|pastkastes paroli|parast parol|vienkārš autent',
  modernAuth:
    'mūsdienīg|moderna autent|modernā autent|modernās autent|moderno autent|mūsdienu autent|oauth|xoauth|token|pilnvar|marķier|pieteikties ar google|pieteikties ar microsoft|pierakstīties ar google|pierakstīties ar microsoft|ielogoties ar',
  auth: 'autent|autentif|pieteik|pieteikš|pierakst|ielogo|login|auth$|autoriz|verific|pieslēgšanās|apstiprin',
  secure: '~šifr|droš|drošs|drošīb|nedroš|aizsarg|aizsardz|ssl|tls|starttls',
  port: 'ports$|porta$|portu$|porti$|port$|portam|pieslēgvieta$|porta numur',
  settings:
    'iestat|uzstād|konfig|parametr|instrukcij|pamācīb|informācij|info$|dati$|datus$|datu$|detaļ|detalizēt|rokasgrām|opcij|izvēl|uzstādījum|īpašīb|palīdz',
  prefix:
    'prefiks|priedēkl|saknes map|saknes direktor|sakne$|ceļš$|ceļu$|nosaukumvieta|nosaukumu telp|vārdtelp|servera direktor|servera mape|mape serverī|namespace|root|pamatmap|bāzes map',
  amount: 'izmēr|skait|skaits|daudzum|cik$|lielum|apjom|liel',
  sync: 'activesync|active sync|exchange sinhron|ierīces sinhron|ierīču sinhron|telefona sinhron|mobilo ierīču sinhron|push$',

  all: 'visi$|visas$|visu$|visus$|visa$|visām|visiem|viss$|katr|pilns$|pilnu|ikvien|pilnīg|jebkur|visā$',
  fromNow:
    'no šī brīža|turpmāk|no šodien|no šā brīža|sākot ar šo|sākot no šī|no tagad|sākot no tagad|no šī mirkļa|no šīs dien|no šejienes|nākotn|nākam|tikai jaun|jaunas vēstul|jaunām vēstul|jauno vēstul|jaunos e past|jauno e past|jaunu e past|jauni e past|jaunu pastu|jaunais pasts|jauno past|jaunas ziņ|jaunās ziņ|jaunās vēst|kas pienāk|kas pienāks|pienāk|pienāks|ienāks|saņemtas pēc|saņemtajām no|pēc ieslēg|pēc aktiv|pēc iespējo|tuvākaj|vēl nākoš|kas ienāk',
  past: 'jau$|vecās|veco|vecas$|vecu$|vecie|vecos|vecāk|vecais|vecā$|iepriekš|agrāk|esoš|pastāvoš|vēstur|no sākuma|pagāt|līdzšin|tostarp vec|arī vec|pat ja|senāk',
  immediately:
    'nekavēj|uzreiz|tūlīt|tūlītēj|automāt|auto$|tieši$|nevilcin|acumirkl|tieši tajā brīdī|tiklīdz|tagad$',
  forever:
    'neatgriezen|pavisam|uz visiem laik|pilnīb|pilnīgi|galīgi|galīg|pastāvīg|mūžīg|permanent|neatgūst|neatjaunoj|neatsauc',
  wait: 'gaidīt|gaid|pagaid|nogaid|kamēr|līdz klient|līdz brīdim|līdz tās|līdz tos|atlik|vēlāk|izrakst|pēc pieprasījuma|ne uzreiz|aizkav|izlogo|beidzot darbu',
  after: 'pēc$|kad$|tiklīdz|pēc tam|tālāk|pabeig|ja$|pēc kā|kolīdz|līdzko|nākam|tad$',
  days: 'dien|nedēļ|mēnes|mēneš|gads$|gada$|gadu$|gadi$|gadiem|diennakt',
  interval:
    'minūt|min$|stund|cik bieži|bieži|biežum|intervāl|period|katru dien|grafik|katras * min|ik pēc|katru stund|ikdien|laika sprīd|regulār',
  expunge:
    'expunge|automātiska dzēš|automātiskā dzēš|automātiski dzēs|automātiski izdzēs|automātisko dzēš|automātiskās dzēš|automātiski noņem|automātiska noņem|automātiska iztīr|automātiski iztīr|automātiska izdzēš|automātisku dzēš|dzēst automāt|izdzēst automāt|automātiski likvid|saspiest|sablīv|blīvē|automātiski attīr|automātiski izņem|izņemt * automāt|dzēst * automāt|noņemt * automāt',
  deleted:
    'kā dzēst|kā izdzēst|atzīm * dzēs|atzīm * dzēš|atzīm * izdzēs|dzēstās vēstul|dzēstas vēstul|dzēsto vēstuļ|dzēstu$|dzēstā$|izdzēstās|izdzēsta|izdzēstas|dzēšanai|dzēsts|dzēstas$|dzēsta$|ir dzēst|ir izdzēst|tiek dzēst|tiek izdzēst|izdzēšu|dzēšu$|kad dzēs|kad izdzēs|izdzēšat|dzēšat|dzēšot|izdzēšot|dzēstie|pēdējās mapes|pēdējās redzamās|pazūd|pazud|pārsvītrot',
  local:
    'lokāl|vietēj|šajā datorā|datorā$|manā dator|jūsu dator|klientā$|programmā$|pasta programmā|lietotnē$|ierīcē|šajā ierīcē|no iesūtn|no mapes iesūt|no ienākoš|thunderbird programm|outlook programm|šeit$|te$|no ierīc|no lietotn|no programm|telefonā$',
  not: 'nav$|nekad|bez$|neviens|nevienu|nelieto|neizmanto|neierobežo|nedzēs|neizdzēs|neatļau|nedrīkst|nevar$|neļau',
  common:
    'un$|ir$|ar$|uz$|no$|lai$|ka$|vai$|kad$|jūsu$|tikai$|tiek$|nav$|pēc$|šo$|šī$|kas$|tas$|par$|ja$|pakalpo|arī$|savu$|savam$|kā$|iestatīj|parole|vēstul|konts$|konta$|saglabāt|pievienot',
};
