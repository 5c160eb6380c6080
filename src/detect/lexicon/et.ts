// Estonian, with the words of mail.ee, hot.ee, Zone and Veebimajutus.

import type { Lexicon } from './types.ts';

/** Estonian. */
export const et: Lexicon = {
  lang: 'et',
  enable:
    'luba|lubatakse|lubatud|lülita sisse|lülita * sisse$|lülitatakse sisse|sisse lülit|sisselülit|aktiveeri|aktiivne|aktiveeritud|käivita|ava$|avatakse|võta kasutusele|võimalda|rakenda|kasutusele',
  disable:
    'keela|keelatakse|keelatud|lülita välja|lülita * välja$|lülitatakse välja|välja lülit|väljalülit|deaktiveeri|inaktiveeri|passiivne|mitteaktiiv|peata|peatatakse|sulge$|ära kasuta|ei kasutata|ei ole lubatud|pole lubatud|pole aktiiv|ei ole aktiiv|blokeeri|katkesta|lõpeta|desaktiv|ära luba|ei lubata',
  allow:
    'luba|lubada|lubatud|lubab|lubatakse|lubamine|võimalda|nõustu|aktsepteeri|anna juurdepääs|anda juurdepääs|anna ligipääs|volita|autoriseeri|saab$|saavad|võib$|võivad|anna luba',
  forbid:
    'keela|keelata|keelatud|keelatakse|blokeeri|tõkesta|takista|hoia ära|lükka tagasi|keeldu|ära luba|ei lubata|mitte lubada|ei luba|ei ole lubatud|pole lubatud|lubamata|ei tohi|ei saa$|ei või|mitte luba|ära kunagi luba|väldi',
  keep: 'jäta|jäetakse|jätta|jäet|jää$|jääb|jääva|jääks|säilita|säilitatakse|säili|hoia|hoida|hoitakse|alles|salvesta|ära kustuta|ei kustuta|ei kustutata|mitte kustuta|ära eemalda|ei eemalda|kustutamata|ilma kustuta|kunagi kustuta|mitte eemaldada|talleta|mitte midagi teha|ära tee midagi|muutmata|puutumata|nii nagu on',
  remove:
    'kustuta|kustut|eemalda|eemald|tühjenda|tühjendatakse|puhasta|puhastatakse|hävita|likvideeri|viska|koristu|kõrvalda|visatakse|võta välja',
  archive: 'arhiiv|arhiveeri|arhiivi|kõigi kirjade hulka|kõigi kirjade all|kõikides kirjades',
  move: 'teisalda|teisaldatakse|liiguta|liigutatakse|vii$|viiakse|teisald|tõsta|saada prügikasti|pane$|paigut',
  mark: 'märgi|märgitakse|märgista|märgistatakse|tähista|lipu|märkida|märki',
  read: 'loetuks|loetud|loetu|nähtud|avatud$|läbiloe',
  fetch:
    'laadi alla|laadi * alla$|alla laadi|allalaadi|allalaaditud|laaditakse alla|tõmba|tõmmatakse|tõmmata|too$|tuuakse|tooma|võta vastu|vastu võt|vastuvõt|võetakse vastu|kogu$|kogutakse|kogu kirjad|juurdepääs|ligipääs|pääse|impordi|import|hangi|hangitakse|loetakse pop|kätte|saa kirjad|saamine|laadi$|laadimine|järele|ülekan|väljast',
  check:
    'kontrolli|kontroll|sünkro|sünkrooni|uuenda|värskenda|päri$|pärimine|otsi uusi|sync$|vaata',
  add: 'lisa$|lisada|lisamine|lisatakse|ühenda|seo$|impordi|uus$|uue$|uut$|loo$|liida|lingi|seadista konto|ühendamine',
  show: 'näita|näidatakse|kuva|kuvatakse|nähtav|telli$|tellitud|loend$|ilmu|esita|peida|peidetud|vaata',
  include:
    'kaasa|kaasat|sealhulgas|ka$|samuti|sisalda|hõlma|koos$|isegi|lisaks|kaasa arvatud|kõrval|peale',
  forward:
    'edasta|edastatakse|edastamine|suuna|ümbersuun|suunamine|edasi saat|saada edasi|edasisuun|edastus',
  create:
    'loo$|loomine|luua|genereeri|halda|haldamine|haldus|uus$|uue$|uut$|lisa$|hangi|taotle|määra parool|tee$|koosta|tekita|sea parool',
  require:
    'nõua|nõutakse|nõutav|nõuab|ainult|vaid$|üksnes|kohustuslik|peab|peavad|vajalik|vaja$|vajab|piira|sund|tuleb|tarvis',
  limit:
    '~piira|~piirang|limit|kuni$|kõige rohkem|kõige enam|maksim|max$|mitte rohkem|ülempiir|suurim|piiratud|piiramata|kõige kauem|uusima|kõige uuem',
  use: 'kasuta|kasutatakse|kasutamine|kasutades|kaudu|läbi$|abil$|rakenda|kasutus|soovin|tahan|kättesaadavaks|teha kättesaadav',

  reply: 'vasta$',
  survey: 'viktoriin|küsitlus|eksam|hääletus|küsimustik',

  yes: 'jah$|avatud$',
  no: 'ei$|suletud$',
  on: 'sees$|sisse$|sisse lülitatud|lubatud|aktiivne|aktiveeritud|jah$|sisselülitatud',
  off: 'väljas$|välja$|välja lülitatud|keelatud|mitteaktiivne|passiivne|blokeeritud|puudub|ei$|pole$|mitte ükski|väljalülitatud|deaktiveeritud',

  mail: '~kiri$|~kirja|~kirju$|~kirjad|~kirjade|~post$|~posti$|e post|e kiri|sõnum|teade|teated|email|e mail|mail|meil|üksus',
  copy: '~koopia|~koopiad|originaal|duplikaat|algne$|ärakir',
  server: '~server|allikas|allika|lähte|teenusepakkuja|pakkuja|host$|kaug|majutaja',
  incoming: 'saabuv|sissetulev|sisenev|saabunud|vastuvõ|vastu võe|sissetuleva',
  outgoing: 'väljamin|väljuv|saatmis|saadetu|saadetav|saatmine|saada$|lähtuv',
  folder: '~kaust|silt$|sildid|sildi|kataloog|kategooria|alamkaust|sildiga',
  inbox:
    'sisendkaust|saabunud kirjad$|saabunud kirjade|saabunud kaust|saabuvate kirjade kaust|postkasti sisse|sisendpost|inbox|sissetulevad$|postkast$|postkastis$|saabunud$|sissetulnud|saabuvad kirjad$',
  trash:
    'prügikast|prügi$|prügik|kustutatud kaust|kustutatud kirjade kaust|kustutatud üksus|trash|prügi kast|kausta kustutatud',
  spam: 'rämps|rämpspost|spam|soovima|reklaamkir|junk|prügipost',
  account: '~konto|~kontod|~kontole|~postkast|~aadress|identiteet|identiteedi|kasutajakonto',
  other:
    'teise$|teised|teiste|teistes|teine$|muu$|muud$|muude$|muude|väline|välise|välist|välis|lisa konto|täienda|kolmanda|kolmas|kaug|võõra|erinev|ülejäänud|muudes',
  client:
    'klient|kliendi|~program|~programm|~rakendus|~seade|~seadme|~tarkvara|telefon|mobiil|nuti|tahvel|thunderbird|arvuti$|lugeja|äpp|töölaua|äpi',
  access: 'juurdepääs|ligipääs|pääse|juurde pääs|ligi pääs',
  protocol:
    '~protokoll|konto tüüp|kontotüüp|konto liik|serveri tüüp|serveritüüp|serveri liik|ühenduse tüüp|ühendustüüp|tüüp$|liik$|meetod$|vastuvõtu viis|allalaadimise viis|postkasti tüüp|viis$|juurdepääsu viis',
  password: '~parool|salasõna|pääsukood|pin$|pin kood|parooli',
  appPassword:
    'rakenduse parool|rakenduste parool|rakendusparool|rakenduspõhi|rakendusespetsiif|programmi parool|programmide parool|programmiparool|seadme parool|seadmete parool|seadmeparool|kliendi parool|kliendiparool|parool rakendus|paroolid rakendus|parool programm|parool * programm|parool * rakendus|parool * seadme|parool * kliendi|meiliprogrammi parool|e posti programmi parool|postiprogrammi parool|väline parool|välised parool|autoriseerimiskood|volituskood|eraldi parool|spetsiaalne parool|äpi parool|äppide parool',
  lessSecure:
    'vähem turval|väheturval|ebaturval|mitteturval|põhiautent|baasautent|lihtautent|lihtne autent|lihtne sisselogi|tavaline parool|tavaparool|tavapärane parool|krüpteerimata parool|krüptimata parool|lihttekst|avatekst|vananenud|aegunud|pärandautent|vanem autent|vanemad protokol|vanemate protokol|legacy|ainult parool|ainult parooli|tavalise paroo|tavalist parooli|tavapärase paroo|konto paroo|peaparool|postkasti paroo|sama parooli|lihtparool|põhi autent|lihts autent|tavalis autent',
  modernAuth:
    'kaasaegne autent|kaasaegse autent|moodne autent|nüüdisaegne autent|nüüdisaegse autent|moderne autent|oauth|xoauth|token|tõend|pääsmik|logi sisse google|logi sisse microsoft|google i kontoga|sisselogimine google|sisselogimine microsoft|google kontoga|microsofti kontoga',
  auth: '~autent|autenti|sisselogi|logi sisse|sisse logi|tuvasta|login|auth$|autoris|kinnita|verifitse|isikusamas|autend|~autend',
  secure:
    '~krüpt|~krüpteeri|turval|~turva|turvaline|ebaturval|kaitst|kaitse|ssl|tls|starttls|krüpteerimata',
  port: 'port$|pordi$|porti$|pordid|pordinumber|port i$|portide',
  settings:
    '~sätted|sätete|~seaded|seadete|seadista|häälesta|~konfig|~parameet|juhend|juhis|teave$|info$|andmed|andmete|üksikasj|valik|kuidas|detail|abi$|omadus|eelistus',
  prefix:
    'eesliide|prefiks|juurkaust|juurkataloog|juur$|tee$|failitee|nimeruum|serveri kataloog|serveri kaust|kataloog serveris|namespace|root|põhikaust|asukoht$',
  amount: 'suurus|arv$|arvu$|hulk|kogus|mitu$|maht|mahu|suured$|suurte$|suur$',
  sync: 'activesync|active sync|exchange i sünk|exchange sünk|seadme sünk|seadmete sünk|telefoni sünk|mobiili sünk|push$',

  all: 'kõik|kõiki|kõigi|kogu$|iga$|terve|täielik|kõigile|igasugu|kõikide',
  fromNow:
    'nüüdsest|praegusest|praegusest hetkest|sellest hetkest|sellest ajast|alates nüüd|alates praegu|alates tänas|tänasest|edaspidi|tulevik|tulevas|tulevi|ainult uu|ainult uued|vaid uued|vaid uute|uued kirjad|uute kirjade|uusi kirju|uus post|uue posti|uut posti|uue e posti|uusi e kirju|uued e kirjad|uued sõnumid|uute sõnumite|uusi sõnumeid|saabuvad alates|saabuvate|mis saabu|saabumas|mis tulevad|pärast lubamist|pärast sisselülit|pärast aktiveeri|äsja saabu|saabuvatele',
  past: 'juba$|vanad|vana$|vanu$|vanade|vanem|varasem|eelnev|eelmis|olemasolev|sealhulgas|ajalu|algusest|möödun|senised|isegi kui|varem$|seni$',
  immediately:
    'kohe$|koheselt|viivitamat|otsekohe|automaatne|automaatse|automaatsed|auto$|otse$|hetkega|silmapilk|kohene|nüüd$|praegu$',
  forever:
    'jäädavalt|püsivalt|igaveseks|alatiseks|täielikult|lõplikult|pöördumat|taastamatult|permanent|lõplik|tagasivõtmatu|alaliselt',
  wait: 'oota|oodatakse|oodake|kuni klient|seni kuni|kuni need|edasi lük|viivita|hiljem|väljalogimisel|nõudmisel|mitte kohe|lükka edasi|kuni$|väljumisel|kuni programm',
  after:
    'pärast|peale$|kui$|järel$|järgm|seejärel|siis$|niipea|lõpeta|lõppe|kohe kui|allalaadimisel|möödumisel|juhul',
  days: 'päev|nädal|kuu$|kuud$|kuu pärast|kuud pärast|aasta|ööpäev|päeva',
  interval:
    'minut|min$|tund|tunni|kui tihti|kui sageli|sagedus|intervall|iga * min|ajavahemik|iga päev|igapäev|ajakava|periood|tihti|vahemik|küsitlusväl',
  expunge:
    'expunge|automaatne kustut|automaatne eemald|automaatselt kustut|automaatselt eemald|automaatse kustut|automaatse eemald|automaatset kustut|kustuta automaat|kustutatakse automaat|eemalda automaat|eemaldatakse automaat|automaatne puhast|automaatne tühjend|automaatselt tühjend|automaatselt puhast|tihenda|tihendami|tihendatakse|automaatne lõplik|paki kaust|eemalda * automaat|kustuta * automaat|automaatselt lõplik',
  deleted:
    'kustutatuks|kustutatuna|märgi * kustut|märgitud kustut|kustutatud kirja|kustutatud kirju|kustutatud sõnum|kustutamiseks|kustutatakse$|kustutatakse|on kustutatud|kui kustutan|kustutan$|kustutatud|eemaldatuks|kustutad$|kustutate$|kustutamisel|eemaldan$|viimasest kaustast|viimasest nähtavast|kaob|läbi kriips|läbikriips',
  local:
    'kohalik|lokaal|selles arvutis|sellesse arvutisse|arvutis$|minu arvutis|sinu arvutis|kliendis|meilikliendis|programmis|meiliprogrammis|postiprogrammis|rakenduses|rakendusest|seadmes|seadmest|selles seadmes|sisendkaustast|saabunud kaustast|saabunud kirjade kaustast|postkastist|thunderbirdis|outlookis|siin$|siit$|programmist|äpis',
  not: 'ei$|mitte|ära$|ärge|kunagi|ilma$|pole$|puudub|ega$|piiramata',
  common:
    'ja$|on$|ei$|või$|see$|kui$|et$|seda$|selle$|oma$|teie$|ning$|ka$|kas$|ainult|kõik$|saab$|mis$|peab$|teenus|pole$|seaded|sätted|parool|kirjad|salvesta|lisa$',
};
