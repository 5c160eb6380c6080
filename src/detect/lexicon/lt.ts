// Lithuanian, with the words of Plaukas, One.lt, Serveriai.lt, Hostinger and iv.lt.

import type { Lexicon } from './types.ts';

/** Lithuanian. */
export const lt: Lexicon = {
  lang: 'lt',
  enable:
    'įgalin|įjung|įjunk|aktyvuo|aktyvin|aktyvus$|aktyvu$|aktyvav|paleisk|paleis|atidary$|atverti$|suaktyv|aktyvint|galimyb * naudot',
  disable:
    'išjung|išjunk|išaktyv|deaktyv|neaktyv|neįjung|neįgalin|neįgal|sustabd|stabdy|uždary$|uždaryti$|nenaudo|nenaudok|nenaudot|neaktyvuo|negalim|atjung|pašalinti įgal|netaiky',
  allow:
    'leis$|leisti|leidž|leid|leisk|suteik|suteikt|priim|sutik|patvirtin|autorizuo|įgaliot|gali$|galima$|galės|prieigą suteik|palik galimyb',
  forbid:
    'drausti|draudž|draus|uždrausti|uždraus|uždrausk|neleisti|neleidž|neleis|neleisk|blokuo|užblokuo|užkirst|atmest|atsisak|neleid|negali$|negalima|negalės|niekada neleis|apsaugoti nuo|nesuteik|stabdyti prieig|neprileist',
  keep: 'palik|paliekama|paliekami|išsaug|saugo|saugot|laikyt|laikom|laiko$|išlaik|išliks|liks|lieka|likti|neištrin|netrin|nešalin|nepašalin|nenaikin|neišmes|be trynim|nepanaikin|išsaugot|pasilik|neištrinant|netrinti|niekada netrin|nieko nedaryti|nekeisti|nepakeist|neliesti|nieko nekeisti',
  remove:
    'trin|ištrin|ištryn|tryn|šalin|pašalin|panaikin|naikin|sunaikin|išvaly|valyt|valym|ištuštin|išmest|išmesk|apvaly|nutrin|išmet|išimti',
  archive: 'archyv|suarchyv|visuose laiškuose|į visus laiškus',
  move: 'perkel|perkėl|perkelt|perkelk|persiųst * į šiukšl|kilnot|nukelt|dėti$|dėk',
  mark: 'pažym|žymė|paženkl|ženklin|vėliav|žymeti',
  read: 'skaity|perskait|peržiūrėt|atvert|skaitytas|skaitytus',
  fetch:
    'atsisiųs|atsisiun|atsiųs|atsiun|parsisiųs|parsisiun|gaut|gaun|gauti|gavim|priim|paimt|paimk|prieig|pasiek|rink|surink|ištrauk|importuo|nuskaity|parsiųs|siųstis|siuntimas iš|traukt|perim|parsisiuntim|įkelt|parsisiunt|pasiim|atiduo|perduo',
  check: 'tikrin|patikrin|tikrink|sinchron|atnaujin|ieškot|apklaus|sync$|žiūrėt ar',
  add: 'pridė|pridėt|prided|prijung|susie|importuo|naujas$|nauja$|naują$|sukur|kurti$|prijunk|pridėk|sujung',
  show: 'rody|parodyt|matom|prenumer|sąraš|rodom|pasirod|atvaizd|matyti|slėp|paslėp|peržiūr|matyčiau',
  include:
    'įtrauk|įskait|įskaitant|taip pat|kartu su|net$|ir senus|apim|įtraukt|drauge|be to|be gaut|be inbox|papildom',
  forward: 'persiunt|persiųst|persiun|peradres|nukreip|perduot|persiuntim|nukreipim',
  create:
    'sukur|kurti|kūrim|generuo|sugeneruo|tvarky|valdy|naujas$|nauja$|naują$|pridė|gauti slapt|nustatyti slapt|užsakyt|prašyt|sudary|susikur|gauti',
  require:
    'reikal|būtin|privalo|tik$|vien$|tiktai|reikia|riboj|apribo|priverst|privalom|prival|išimtinai',
  limit:
    '~ribo|apribo|ne daugiau|daugiausia|maksim|limit|didžiausi|ne ilgiau|riba$|ribą$|neribo|iki$|viršut|naujausi',
  use: 'naudo|panaudo|per$|naudok|naudot|pasitelk|taiky|naudoj|vartot|su pagalba|pasinaud|noriu|padaryti prieinam|padaryti * prieinam|prieinama$',

  reply: 'atsakyti$',
  survey: 'viktorin|apklausa|egzamin|balsavim|anketa',

  yes: 'taip$|atvira$',
  no: 'ne$|uždaryta$',
  on: 'įjungta|įjungtas|įgalint|aktyvus|aktyvu|leidžiama|aktyvuota|įj$|taip$',
  off: 'išjungta|išjungtas|neaktyv|neįgal|neįjung|draudžiama|uždraust|neleidž|užblokuo|išj$|ne$|joks|jokio|nėra$',

  mail: 'laišk|pašt|žinut|el pašt|elektronini|e mail|email|mail|pranešim|korespond|element',
  copy: 'kopij|original|dublikat|nuoraš',
  server: '~server|šaltin|teikėj|tiekėj|stotis|host$|nuotolin|serveris',
  incoming: 'gaunam|gaut|įeinan|atein|ateinan|gaunant|gavim|priimam',
  outgoing: 'siunč|siunt|išsiunt|išein|išeinan|siųsti$|siuntimo$|išsiun',
  folder: 'aplank|katalog|etiket|žyma$|žymos$|žymes|poaplank|žymė$|kategorij',
  inbox:
    'gautieji|gautų|gauti laiškai|gautuos|gautų laišk|gautus laišk|gautuosius|gautiesiems|inbox|pašto dėžutė$|įeinantys|gautieji laišk|gautų aplank',
  trash:
    'šiukšl|šiukšlin|šiukšlių dėž|šiukšliadėž|ištrintieji|ištrinti elementai|aplank * ištrin|trash|šiukšlės',
  spam: 'šlamšt|brukal|spam|nepageid|reklamin|brukaluos|nepageidaujam|junk',
  account: 'paskyr|sąskait|dėžut|adres|tapatyb|tapatumas|vartotojo$|abonent',
  other:
    'kit$|kita$|kitas$|kitos$|kitų$|kitą$|kiti$|kitus$|kitame|kitoj|kitai|kitur|išorin|papildom|trečių|trečios|trečiosios|nuotolin|svetim|skirting',
  client:
    'program|klient|įrengin|įrenginy|prietais|telefon|mobil|išman|planšet|thunderbird|kompiuter|taikom|aplikacij|skaitytuv|app$',
  access: 'prieig|prisijungim|pasiek|priėj|prieit',
  protocol:
    'protokol|paskyros tip|serverio tip|tipas$|tipą$|ryšio tip|jungties tip|prisijungimo tip|dėžutės tip|rūšis$|metodas$|atsisiuntimo būd|gavimo būd|prieigos būd|būdas$|paskyros rūš|gavimo metod',
  password: 'slaptažod|slaptaž|slaptas kod|prieigos kod|pin$|slaptukod',
  appPassword:
    'programos slaptaž|programų slaptaž|programėlės slaptaž|programėlių slaptaž|programoms * slaptaž|programai * slaptaž|programos * slaptaž|programų * slaptaž|pašto programos slaptaž|pašto programų slaptaž|slaptaž * program|slaptaž programėl|slaptaž * klient|slaptaž * įrengin|slaptaž įrengin|įrenginio slaptaž|įrenginių slaptaž|kliento slaptaž|klientų slaptaž|aplikacijos slaptaž|aplikacijų slaptaž|taikomosios programos slaptaž|išorinis slaptaž|išorinių slaptaž|išorini slaptaž|autorizavimo kod|autorizacijos kod|įgaliojimo kod|specialus slaptaž|atskiras slaptaž|vienkartinis programos slaptaž',
  lessSecure:
    'mažiau saug|nesaug|ne tokios saug|ne tokių saug|paprastas tapatum|paprastasis tapat|bazinis tapat|bazinis autent|pagrindinis autent|pagrindinio autent|pagrindinis tapat|paprastas autent|paprastas slaptaž|įprastas slaptaž|nešifruotas slaptaž|nešifruotu slaptaž|paprastu tekst|paprastas tekst|grynas tekst|atviras tekst|senesn * autent|pasenus|pasenęs|senesni protokol|senesnius protokol|legacy|tik slaptaž|įprastu slaptaž|įprastą slaptaž|įprasto slaptaž|paprastu slaptaž|paprastą slaptaž|paskyros slaptaž|pagrindiniu slaptaž|pagrindinį slaptaž|tuo pačiu slaptaž|vien slaptaž|įprast slaptaž|paprast slaptaž|bazin autent|bazin tapat|bazinį autent|bazinę autent|pagrindinį autent|paprast autent',
  modernAuth:
    'šiuolaikin|modernus autent|modernaus autent|moderni autent|modernus tapat|šiuolaikinis autent|oauth|xoauth|token|prieigos raktas|atpažinimo rakt|prisijungti su google|prisijungti su microsoft|prisijungimas su google|prisijungti per google',
  auth: 'autentif|autentik|tapatum|tapatyb|prisijung|autoriz|login|auth$|patvirtin|prisiregistr|atpažin',
  secure: '~šifr|~koduot|saug|saugus|nesaug|apsaug|apsaugot|ssl|tls|starttls|saugum',
  port: 'prievad|port$|portas$|porto$|portą$|prievadas',
  settings:
    'nuostat|nustat|konfig|parametr|instrukcij|informacij|info$|duomen|išsam|vadov|pasirink|parinkt|sąrank|pagalb|savyb|detal',
  prefix:
    'prefiks|priešdėl|šaknin|šaknis|kelias$|kelią$|vardų erdv|vardų srit|serverio katalog|serverio aplank|katalogas serveryje|namespace|bazinis aplank|root|pagrindinis aplank',
  amount: 'dydis$|dydžio|dydį|skaič|kiek$|kiekis|kiekį|kieki|apimt|didel|didži',
  sync: 'activesync|active sync|exchange sinchron|įrenginio sinchron|įrenginių sinchron|telefono sinchron|mobiliųjų sinchron|push$',

  all: 'visi$|visus$|visų$|visas$|visą$|visa$|visos$|visiem|visom|kiekvien|viskas|viską|pilnas|pilną|bet kuri|visiškai$',
  fromNow:
    'nuo dabar|nuo šiol|nuo šio moment|nuo šiandien|nuo šios akimirk|nuo šios dienos|nuo šiolei|dabar ir ateity|ateity|ateinant|būsim|tik nauj|naujus laišk|naujų laišk|nauji laišk|naują pašt|naujo pašto|naujas paštas|naujiem|naujai gaut|naujai gaun|naujus el|naujų el|kurie ateis|ateis$|ateisian|atkeliau|gauti po|gautus po|įjungus$|po įjungim|po aktyvav|toliau$|nauj laišk',
  past: 'jau$|seni$|senus$|senų$|seną$|senas$|senes|ankstesn|anksč|esam|esanč|įskaitant|istorij|nuo pradž|praeit|buvus|senieji|iki šiol|net jei',
  immediately:
    'nedels|iškart|iš karto|tuoj|automat|savaim|auto$|tiesiog|tučtuoj|akimirksn|iš kart|tuojau|dabar$',
  forever:
    'visam laik|visiškai|negrįžt|neatkuriam|negrąžin|galutin|nuolat|amžin|permanent|neatšauk|ilgam|negrįžtamai',
  wait: 'palauk|lauk|kol$|iki kol|tol kol|atidė|vėliau|atsijung|atsijungiant|paprašius|gavus užklaus|ne iš karto|kol klient|pagal pareikal|delst|kol program',
  after:
    'po$|kai$|kada$|baig|baigus|po to|kuomet|tada$|tolesn|jei$|atsisiuntus|parsisiuntus|gavus|ištrynus|pasibaig|po atsis',
  days: 'dien|savait|mėnes|metai$|metų$|metus$|para$|paros$|parų$|dienų',
  interval:
    'minut|min$|valand|kaip dažnai|dažn|interval|periodas|laikotarp|kasdien|tvarkarašt|kas * min|kas valand|periodi|laiko tarp',
  expunge:
    'expunge|automatinis trynim|automatinis ištryn|automatinis šalin|automatinis pašalin|automatinis naikin|automatiškai trin|automatiškai ištrin|automatiškai šalin|automatiškai pašalin|automatiškai naikin|automatiškai sunaik|automatinio tryn|automatinio šalin|automatinį tryn|automatinis išval|automatinis valy|automatiškai išval|suglaudin|glaudin|trinti automat|šalinti automat|šalinti * automat|trinti * automat|ištrinti * automat|pašalinti * automat|automatiškai * šalin|automatiškai * trin',
  deleted:
    'kaip ištrin|kaip pašalin|kaip panaikin|pažym * ištrin|pažym * pašalin|pažym * tryn|ištrintus laišk|ištrinti laišk|ištrintų laišk|pašalintus laišk|pašalinti laišk|pašalintų laišk|ištrintas|ištrinta$|ištrintus|ištrintų|ištrintos|ištrinam|pašalintas|pašalinta$|pašalintus|pašalintų|yra ištrin|yra pašalin|trynimui|ištrynus|ištrinu$|pašalinu$|naikintin|šalintin|ištrinus|ištryniau|paskutinio aplanko|paskutinio matomo|dingsta|perbraukt',
  local:
    'vietin|lokal|šiame kompiuter|kompiuteryje|mano kompiuter|jūsų kompiuter|kliente$|programoje|pašto programoj|programėlėj|įrenginyje|šiame įrengin|iš gautų|iš gautųjų|gautų aplanko|thunderbird programoj|outlook programoj|čia$|iš disko|iš program|iš įrengin|telefone$',
  not: 'nėra|niekada|be$|joks|jokio|jokių|neribo|nenaudo|netrin|neištrin|neleis|nei$|nešalin|nepašalin',
  common:
    'ir$|yra$|su$|į$|iš$|kad$|ar$|kai$|jūsų$|tik$|taip$|bus$|ne$|nuo$|arba$|kurie$|šis$|šį$|prie$|jei$|paslaug|ši$|tai$|per$|nustatymai|slaptaž|laišk|paskyr|išsaugoti|pridėti',
};
