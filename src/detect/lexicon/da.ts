// Danish, with the words of TDC, YouSee, Simply.com, One.com and Jubii.

import type { Lexicon } from './types.ts';

/** Danish. */
export const da: Lexicon = {
  lang: 'da',
  enable:
    'aktiver|aktivér|slå til|slå * til$|slås til|slået til|tænd|tænde|sæt til|start$|starte$|åbn$|åbne$|aktiv$|gør * tilgængelig|muliggør|genaktiver|slå * til|gør * muligt|gør * mulig$',
  disable:
    'deaktiver|deaktivér|inaktiv|slå fra|slå * fra$|slås fra|slået fra|sluk|slukke|frakobl|stop$|stoppe|luk$|lukke$|brug ikke|bruges ikke|anvend ikke|ikke aktiv|ikke i brug|afbryd|aktiver ikke|aktivér ikke|frakoble',
  allow:
    'tillad|tillade|tillader|tilladt|tilladelse|accepter|giv adgang|godkend|giv tilladelse|lad$|lade$|autoriser|må$|kan$|godtag|bevillig|giv * lov',
  forbid:
    'forbyd|forbyde|forbudt|forbydes|bloker|blokér|spær|forhindr|hindr|nægt|afvis|tillad ikke|tillader ikke|tillades ikke|ikke tillad|ikke tilladt|tillad aldrig|lad ikke|må ikke|kan ikke|ikke lov|udeluk|undgå',
  keep: 'behold|beholde|bevar|bevare|efterlad|efterlade|lad * ligge|lad * blive|bliv|blive$|bliver$|forbliv|gem$|gemme|gemmes|gemt$|opbevar|lagr|bibehold|slet ikke|slettes ikke|ikke slet|ikke slette|fjern ikke|fjernes ikke|ikke fjern|slet aldrig|aldrig slet|uden at slette|uden at fjerne|må ikke slette|gør intet|gør ingenting|gøre intet|ingen handling|uændret|urørt|rør ikke',
  remove:
    'slet$|slette|sletter|sletn|fjern|fjerne|tøm$|tømme|tømning|ryd|rydde|smid|kasser|bortskaf|udslet|rens|opryd',
  archive:
    'arkiv|i alle mails|under alle mails|i alle meddelelser|under alle meddelelser|i al post',
  move: 'flyt|flytte|flyttes|overfør til|send * til$|læg * mappe|sorter',
  mark: 'marker|markér|mærk|flag|afmærk|sæt * som læst',
  read: 'læst$|læste$|set$|åbnet$|åbnede$',
  fetch:
    'hent|hente|hentes|hentet|henter|~hentning|afhent|download|indlæs|modtag|modtage|indsaml|saml|adgang|tilgå|tilgås|åbnes$|overfør|importer|importér|træk|nedhent|udlever|leverer|sendes med',
  check:
    'kontroll|tjek|check|søg efter|synkronis|synk$|sync$|opdater|opdatér|se efter|forespørg|hold øje|afstemning',
  add: 'tilføj|opret|tilknyt|forbind|importer|importér|tilslut|kobl|ny$|nyt$|nye$|link|konfigurer en|opsæt',
  show: 'vis$|vise|vises|viser|synlig|abonner|abonnér|list$|fremvis|dukke op|visning|skjul|se$',
  include:
    'inkluder|inkludér|inkl$|inklusiv|herunder|medtag|også|omfatt|med$|samt$|selv$|indbefat|endda|inddrag|udover|ud over|foruden|desuden',
  forward:
    'videresend|viderestil|omdiriger|omdirigér|eftersend|forward|send videre|sendes videre|send * videre',
  create:
    'opret|oprett|generer|generér|administrer|administrér|ny$|nyt$|nye$|tilføj|lav$|lave$|anmod|bestil|dan$|håndter|få$|angiv|hent$',
  require:
    'kræv|kræve|kræver|krævet|kun$|udelukkende|påkræv|obligator|skal$|nødvendig|tving|tvunget|begræns|behøv|forlang',
  limit:
    '~begræns|~grænse|limit|højst|maks$|maksim|max$|maximum|ikke mere end|ikke flere end|op til|ikke ældre|nyeste|kun de seneste|seneste meddelelser|seneste mails',
  use: 'brug|bruge|bruges|brugt|anvend|benyt|via$|gennem$|ved hjælp|med$|udnyt|jeg vil|jeg ønsker|tilgængelig|stil * til rådighed',

  reply: 'svar$|besvar$',
  survey: 'quiz|spørgeskema|afstemning|eksamen|undersøgelse',

  yes: 'ja$|åben$|åbent$',
  no: 'nej$|lukket$',
  on: 'til$|tændt|slået til|aktiveret|aktiv$|tilladt|ja$|on$',
  off: 'fra$|slukket|slået fra|deaktiveret|inaktiv|blokeret|spærret|ikke tilladt|ikke aktiv|ingen$|intet$|nej$|off$',

  mail: '~meddelelse|~besked|~brev|e mail|email|mail|~post$|posten$|e post|element$|elementer|mails',
  copy: '~kopi|~original|duplikat',
  server: '~server|kilde|udbyder|vært$|værtsnavn|host$|fjern',
  incoming: 'indgående|indkommende|modtag|ankomne|ankommende|indkommen',
  outgoing: 'udgående|send$|sende$|sender$|afsend|afgående|udsend',
  folder: '~mappe|~mapper|etiket|label|katalog|kategori|undermappe|bibliotek',
  inbox: 'indbakke|inbox|indkommende post$|indboks',
  trash:
    'papirkurv|slettet post|slettede elementer|slettede element|mappen slettet|slettet mappe|skraldespand|affald|trash|skrald',
  spam: 'spam|uønsket|uønskede|junk|reklame|masseudsend|søppel',
  account: '~konto|~konti|~kontoen|~postkasse|~adresse|identitet|mailboks',
  other:
    'anden$|andet$|andre$|ekstern|yderligere|tredjepart|tredje part|fremmed|fjern|øvrige|flere$|supplerende',
  client:
    '~klient|app$|apps$|appen$|applik|mailapp|~postapp|enhed|software|telefon|mobil|smartphone|tablet|thunderbird|computer|læser|~program',
  access: '~adgang|tilgå|tilgås|tilgang',
  protocol:
    '~protokol|kontotype|type konto|servertype|type$|typen$|forbindelsestype|postkassetype|hentemetode|metode$|adgangsmetode|slags$|afhentningsmetode',
  password: '~adgangskode|~kodeord|password|pinkode|pin$|~løsen',
  appPassword:
    'app adgangskode|appadgangskode|app kodeord|appkodeord|app password|app specifik|appspecifik|programadgangskode|program adgangskode|programspecifik|applikationsadgang|applikationskode|applikationsspecifik|enhedsadgangskode|enhedskode|klientadgangskode|adgangskode til app|adgangskode til * app|adgangskode til * program|adgangskode til * klient|adgangskode til * enhed|adgangskode til ekstern|adgangskode for app|kodeord til app|kodeord til * program|ekstern adgangskode|eksterne adgangskode|autorisationskode|godkendelseskode|engangsadgangskode til|særlig adgangskode|særskilt adgangskode|password til app|password til * program',
  lessSecure:
    'mindre sikker|mindre sikre|usikre app|usikre program|grundlæggende godkend|grundlæggende auth|basisgodkend|basic auth|simpel godkend|simpel auth|simpelt login|ældre godkend|ældre auth|ældre protokol|ældre login|forældet|legacy|klartekst|almindelig tekst|ukrypteret adgangskode|ukrypteret kodeord|normal adgangskode|almindelig adgangskode|kun adgangskode|kun med adgangskode|almindelige adgangs|almindelig kode|normale adgangs|kontoadgangskode|hovedadgangskode|sædvanlig|simpel adgangs',
  modernAuth:
    'moderne godkend|moderne auth|moderne login|oauth|xoauth|token|log på med google|log ind med google|log på med microsoft|log ind med microsoft|login med google|login med microsoft',
  auth: '~godkend|~autentif|~autentik|~autentis|log på|log ind|logge på|logge ind|login|logon|bekræft|verific|auth$|autoris',
  secure: '~krypter|~sikkerhed|sikker$|sikre$|sikkert$|sikret|usikker|beskyt|ssl|tls|starttls',
  port: 'port$|porten|porte$|portnummer|serverport',
  settings:
    '~indstilling|~opsætning|~konfigur|oplysning|~parametr|~parameter|detalje|information|info$|vejledning|instruktion|guide|hvordan|valgmulighed|egenskab|hjælp',
  prefix:
    'præfiks|prefix|rodmappe|rodkatalog|sti$|stien|stipræfiks|navneområde|navnerum|serverkatalog|servermappe|namespace|basismappe|rod$|root',
  amount: 'størrelse|antal|mængde|hvor mange|mange$|store$|stor$',
  sync: 'activesync|active sync|exchange synk|synkroniser mobil|mobilsynk|enhedssynk|push$',

  all: 'al$|alle$|alt$|samtlige|hele$|hver$|hvert$|fuld$|fuldstændig|komplet|enhver',
  fromNow:
    'fra nu|fra og med nu|fra i dag|fra og med i dag|fra dette|fra denne|herefter|fremover|fremadrettet|fremtidig|i fremtiden|kommende|kun ny|udelukkende ny|nye meddelels|nye besked|ny post|ny mail|nye mail|nye e mail|ny e mail|nyankom|nyt der|ankommer|som kommer|der kommer|modtages fra|efter aktivering|fra nu af|ny besked|indgår fra',
  past: 'allerede|gammel|gamle|ældre|tidligere|eksisterende|herunder|inklusiv|histor|fra begyndelsen|forrige|også selvom|selvom|hidtil',
  immediately:
    'straks|øjeblikkelig|omgående|med det samme|automatisk|auto$|direkte|så snart|prompte|umiddelbart|nu$',
  forever:
    'permanent|for altid|for evigt|for stedse|endelig|definitiv|uigenkaldelig|helt$|fuldstændig|varig|uopretteligt',
  wait: 'vent$|vente|venter|afvent|indtil|til klienten|udskyd|udsæt|senere|ved logud|når klienten|på anmodning|efter anmodning|ikke straks|forsink',
  after: 'efter$|når$|efter at|derefter|så snart|følgende|herefter|afsluttet|færdig|hvis$|ved$|da$',
  days: 'dag$|dage$|dagen$|dages$|dages|døgn|uge$|uger$|ugen$|måned|år$|året|dagene|ugerne',
  interval:
    'minut|time$|timer$|hver time|hvor ofte|ofte$|interval|hyppighed|frekvens|hver dag|dagligt|tidsplan|hvert|periodisk|jævnlig|~0 min$|~5 min$|~1 min$|~2 min$',
  expunge:
    'expunge|automatisk slet|automatisk fjern|slet automatisk|slettes automatisk|fjern automatisk|fjernes automatisk|autoslet|auto slet|automatisk ryd|automatisk tøm|automatisk oprydning|automatisk rensning|ryd automatisk|komprimer|komprimér|komprimering',
  deleted:
    'som slettet|som slettede|marker * slet|markér * slet|slettede meddelels|slettede besked|slettede mail|slettet$|slettede$|til sletning|sletter jeg|jeg sletter|når jeg slet|slettes$|fjernet$|sidste mappe|sidste synlige|forsvind|overstreg',
  local:
    'lokal|lokalt|på denne computer|på computeren|på min computer|på din computer|i klienten|i mailprogram|i e mailprogram|i programmet|i mit program|i dit program|i appen|på enheden|på denne enhed|på min enhed|på din enhed|fra indbakken|i indbakken|i thunderbird|i outlook|her$|af klienten',
  not: 'ikke$|aldrig|uden$|ingen$|intet$|ej$',
  common:
    'og$|at$|er$|af$|på$|for$|med$|til$|ikke$|fra$|når$|din$|dit$|dine$|der$|eller$|skal$|også$|efter$|hvis$|blive$|tjeneste|alle$|nogle|indstilling|adgangskode|meddelelse|tilføj|gem$|kodeord',
};
