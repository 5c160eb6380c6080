// Norwegian (bokmål, with common forms of nynorsk), with the words of Online.no, Domeneshop and PRO ISP.

import type { Lexicon } from './types.ts';

/** Norwegian. */
export const nb: Lexicon = {
  lang: 'nb',
  enable:
    'aktiver|aktivér|slå på|slå * på$|slås på|slått på|skru på|skru * på$|sett på|skrudd på|påslått|start$|åpne$|opne$|aktiv$|gjør * tilgjengelig|muliggjør|ta i bruk|i bruk$|gjør * mulig|gjer * mogleg',
  disable:
    'deaktiver|deaktivér|inaktiv|slå av|slå * av$|slås av|slått av|skru av|skru * av$|skrudd av|avslått|stopp|lukk$|steng|ikke bruk|bruk ikke|brukes ikke|ikke aktiv|aktiver ikke|ikke aktiver|ikke i bruk|ikkje bruk|koble fra|koble ut|avslutt$',
  allow:
    'tillat|tillate|tillater|tillatt|tillatelse|godta|godkjenn|aksepter|gi tilgang|gi tillatelse|la$|autoriser|kan$|får$|lov til|innvilg|gjev tilgang',
  forbid:
    'forby|forbudt|blokker|sperr|hindre|forhindre|nekt|avvis|ikke tillat|tillat ikke|tillater ikke|tillates ikke|tillat aldri|aldri tillat|la ikke|ikke la|ikke lov|kan ikke|får ikke|unngå|utesteng|ikkje tillat|ikkje lov|avslå|hindr',
  keep: 'behold|legg * i innboks|beholde|beholdes|bevar|legg igjen|la * ligge|la * være|la * bli|ligge igjen|ligg igjen|etterlat|la stå|forbli|blir$|bli liggende|lagre|lagra|lagring|oppbevar|ta vare|gjem|ikke slett|slett ikke|slettes ikke|ikke fjern|fjern ikke|fjernes ikke|ikke slette|slett aldri|aldri slett|uten å slette|uten å fjerne|ikkje slett|ta ikke bort|behald|lat * liggja|lat * ligge|ikkje fjern|ikkje ta bort|gjør ingenting|gjør intet|ikke gjør noe|gjøre ingenting|ingen handling|uendret|urørt|rør ikke|ikkje gjer noko',
  remove:
    'slett|slette|sletting|slettes|fjern|fjerne|ta bort|bort$|tas bort|tøm|tømme|tømming|rydd|rens|kast|forkast|slette|opprydding',
  archive: 'arkiv|i all e post|under all e post|i alle meldinger|under alle meldinger',
  move: 'flytt|flytte|flyttes|legg i papirkurv|send * til$|overfør til|legg * mappe|sorter',
  mark: 'merk|marker|flagg|sett * som lest',
  read: 'lest$|leste$|lese$|sett$|åpnet$|åpnede$|lesen$|lesne$',
  fetch:
    'hent|hente|hentes|hentet|henter|~henting|last ned|last * ned$|lastes ned|lastet ned|laster ned|laste ned|nedlast|nedlastet|last kun ned|motta|mottak|innhent|saml|tilgang|tas tilgang|åpnes$|overfør|importer|download|hentast|lasta ned|utlever|leverer|sendes med',
  check:
    'sjekk|kontroll|se etter|søk etter|synkroniser|synk$|sync$|oppdater|undersøk|spør|let etter',
  add: 'legg til|legg * til$|legge til|tilføy|opprett|koble til|kople til|importer|tilknytt|ny$|nytt$|nye$|knytt|konfigurer en|sett opp|lag$',
  show: 'vis$|vise|vises|synlig|abonner|list$|liste$|vising|visning|dukke opp|skjul|se$',
  include:
    'inkluder|inkl$|inkludert|inklusive|også|ta med|tas med|med$|samt$|omfatt|selv$|til og med|medregn|i tillegg|foruten|utenom|dessuten',
  forward:
    'videresend|vidaresend|omdiriger|ettersend|viderekobl|forward|send videre|sendes videre|send * videre|send * vidare|sende vidare',
  create:
    'opprett|lag$|lage$|generer|administrer|ny$|nytt$|nye$|legg til|be om|bestill|behandle|få$|angi|håndter|hent$',
  require:
    'krev|kreve|krever|kreves|kun$|bare$|utelukkende|påkrev|obligatorisk|må$|nødvendig|tving|begrens|berre$|behøv|forlang',
  limit:
    '~begrens|~grense|limit|høyst|maks$|maksim|max$|ikke mer enn|ikke flere enn|opptil|opp til|ikke eldre|nyeste|kun de siste|bare de siste|siste meldinger',
  use: 'bruk|bruke|brukes|benytt|anvend|via$|gjennom$|ved hjelp|med$|nytt$|jeg vil|jeg ønsker|eg vil|tilgjengelig',

  reply: 'svar$',
  survey: 'quiz|spørreundersøk|avstemning|eksamen|undersøkelse',

  yes: 'ja$|åpen$|åpent$',
  no: 'nei$|lukket$|stengt$',
  on: 'på$|aktivert|aktiv$|slått på|påslått|tillatt|ja$',
  off: 'av$|deaktivert|inaktiv|slått av|avslått|blokkert|sperret|ikke tillatt|ikke aktiv|ingen$|intet$|nei$',

  mail: '~melding|~brev|e post|epost|email|e mail|mail|~post$|posten$|element$|elementer|~beskjed',
  copy: '~kopi|~original|duplikat',
  server:
    '~server|~tjener$|~tjeneren|~tenar|kilde|kjelde|leverandør|vert$|vertsnavn|host$|ekstern vert',
  incoming: 'innkommende|inngående|motta|mottak|ankommende|innkomne|innkomande',
  outgoing: 'utgående|send$|sende$|sender$|utsend|avsend|utgåande',
  folder: '~mappe|~mapper|etikett|merkelapp|katalog|kategori|undermappe',
  inbox: 'innboks|inbox|innkurv|innkommende post$|innboksen',
  trash:
    'papirkurv|slettede elementer|slettet post|mappen slettet|slettet mappe|søppelkasse|søppelbøtte|søppeldunk|søppel$|trash|papirkorg|slettemerk',
  spam: 'søppelpost|søppelmelding|søppelbrev|søppel e post|nettsøppel|spam|uønsket|uønskede|reklame|junk',
  account: '~konto|~kontoer|~kontoen|~kontoar|~postkasse|~postboks|~adresse|identitet',
  other:
    'annen$|annet$|andre$|anna$|ekstern|ytterligere|tredjepart|tredje part|fremmed|flere$|øvrige|framande',
  client:
    '~klient|app$|apper$|appen$|appene|applik|mobilapp|~postapp|enhet|eining|programvare|telefon|mobil|smarttelefon|nettbrett|thunderbird|datamaskin|leser$|~program|appar$|appane',
  access: '~tilgang|adgang|få tilgang|tilgjenge',
  protocol:
    '~protokoll|kontotype|type konto|servertype|tjenertype|type$|typen$|tilkoblingstype|tilkoplingstype|postkassetype|hentemetode|metode$|tilgangsmetode|slags$',
  password: '~passord|kodeord|password|pinkode|pin$|adgangskode|passordet',
  appPassword:
    'app passord|apppassord|app spesifikt|appspesifikt|applikasjonspassord|applikasjonsspesifikk|programpassord|programspesifikk|enhetspassord|klientpassord|passord for app|passord for * app|passord for * program|passord for * klient|passord for * enhet|passord for ekstern|passord til app|passord til * program|passord til * app|eksternt passord|eksterne passord|autorisasjonskode|godkjenningskode|engangspassord for|eget passord for|særskilt passord',
  lessSecure:
    'mindre sikre|mindre sikker|usikre app|usikre program|grunnleggende godkjenning|grunnleggende autent|basisgodkjenning|basic auth|enkel godkjenning|enkel autent|enkel pålogging|eldre godkjenning|eldre autent|eldre protokoll|eldre pålogging|foreldet|utdatert|legacy|klartekst|ren tekst|ukryptert passord|vanlig passord|normalt passord|kun passord|bare passord|vanlege passord|vanlig e postpassord|normale passord|kontopassord|hovedpassord|enkelt passord|samme passord',
  modernAuth:
    'moderne godkjenning|moderne autent|moderne pålogging|oauth|xoauth|token|logg på med google|logg inn med google|logg på med microsoft|logg inn med microsoft|pålogging med google|pålogging med microsoft|innlogging med',
  auth: '~autentis|~autentifi|~godkjenning|~pålogging|~innlogging|logg på|logg inn|logge på|logge inn|login|verifis|auth$|autoris',
  secure:
    '~krypter|~sikkerhet|sikker$|sikre$|sikkert$|sikret|sikra|usikker|beskytt|ssl|tls|starttls',
  port: 'port$|porten|porter$|portnummer|serverport',
  settings:
    '~innstilling|~innstillingar|~oppsett|~konfigur|opplysning|~parameter|~parametr|detalj|informasjon|info$|veiledning|rettleiing|instruks|guide|hvordan|korleis|alternativ|egenskap|hjelp|valg$',
  prefix:
    'prefiks|prefix|rotmappe|rotkatalog|sti$|stien|baneprefiks|bane$|navneområde|navnerom|serverkatalog|servermappe|namespace|basismappe|rot$|root',
  amount: 'størrelse|antall|mengde|hvor mange|mange$|tal på|store$|stor$',
  sync: 'activesync|active sync|exchange synk|synkroniser mobil|mobilsynk|enhetssynk|push$',

  all: 'all$|alle$|alt$|samtlige|hele$|hver$|hvert$|fullstendig|komplett|heile$|enhver',
  fromNow:
    'fra nå|fra og med nå|frå no|frå og med no|fra i dag|fra og med i dag|fra dette|fra denne|fra nå av|heretter|framover|fremover|framtidig|fremtidig|i fremtiden|kommende|kun ny|bare ny|utelukkende ny|nye melding|ny e post|nye e post|ny post|ny mail|nye mail|nyankom|ankommer|som kommer|mottas fra|etter aktivering|ny melding',
  past: 'allerede|gammel|gamle|gammalt|eldre|tidligere|eksisterende|inkludert|histor|fra begynnelsen|forrige|selv om|hittil|frå før',
  immediately:
    'umiddelbart|straks|øyeblikkelig|med en gang|med det samme|automatisk|auto$|direkte|så snart|omgående|med ein gong|nå$',
  forever:
    'permanent|for alltid|for godt|endelig|definitiv|ugjenkallelig|helt$|fullstendig|varig|heilt$',
  wait: 'vent$|vente|venter|avvent|inntil|til klienten|utsett|senere|seinare|ved utlogging|når klienten|på forespørsel|ikke umiddelbart|forsink',
  after: 'etter$|når$|etter at|deretter|så snart|følgende|fullført|ferdig|hvis$|ved$|da$',
  days: 'dag$|dager|dagar|dagen$|dagers|døgn|uke$|uker$|veke|månad|måned|år$|året|dagene|dagane|ukene',
  interval:
    'minutt|time$|timer$|hver time|hvor ofte|ofte$|intervall|hyppighet|frekvens|hver dag|daglig|tidsplan|hvert|jevnlig|periodisk|~0 min$|~5 min$|~1 min$|~2 min$',
  expunge:
    'expunge|automatisk slett|automatisk fjern|slett automatisk|slettes automatisk|fjern automatisk|fjernes automatisk|autoslett|auto slett|automatisk tøm|automatisk rydd|automatisk opprydding|automatisk rensing|rydd automatisk|komprimer|komprimering',
  deleted:
    'som slettet|som slettede|merk * slett|marker * slett|slettede melding|slettede e post|slettet$|slettede$|slettes$|for sletting|til sletting|jeg sletter|når jeg slett|sletter en|fjernet$|slettemerk|siste mappe|siste synlige|forsvinn|overstrøk|gjennomstrek',
  local:
    'lokal|lokalt|på denne datamaskinen|på datamaskinen|på min datamaskin|på din datamaskin|på pc|i klienten|i e postprogram|i programmet|i mitt program|i appen|på enheten|på denne enheten|på min enhet|på din enhet|fra innboksen|i innboksen|i thunderbird|i outlook|her$|av klienten',
  not: 'ikke$|aldri$|uten$|ingen$|intet$|ikkje$|aldri|ei$',
  common:
    'og$|å$|er$|av$|på$|for$|med$|til$|ikke$|fra$|når$|din$|ditt$|dine$|som$|eller$|skal$|også$|etter$|hvis$|bli$|tjeneste|alle$|noen$|innstilling|passord|melding|legg$|lagre$|tilgang',
};
