// Swedish, also of Finland, with the words of Telia, Bahnhof, Loopia, One.com and Spray.

import type { Lexicon } from './types.ts';

/** Swedish. */
export const sv: Lexicon = {
  lang: 'sv',
  enable:
    'aktiver|aktivera|slå på|slå * på$|slås på|sätt på|sätt * på$|sätta på|slagit på|påslag|koppla på|starta$|start$|öppna$|aktiv$|gör * tillgänglig|sätt igång|möjliggör|gör * möjligt',
  disable:
    'inaktiver|avaktiver|deaktiver|inaktiv$|slå av|slå * av$|slås av|stäng av|stäng * av$|stängs av|stänga av|avstäng|avslag|stoppa|stopp$|använd inte|används inte|inte använd|ej använd|inte aktiv|ej aktiv|aktivera inte|koppla från|koppla bort|avsluta$',
  allow:
    'tillåt|tillåta|tillåts|tillåtelse|tillåten|tillåtet|tillåtna|godkän|acceptera|medge|låt$|låta$|ge åtkomst|ge tillgång|bevilja|auktoriser|får$|kan$|ge behörighet',
  forbid:
    'förbjud|förbjuds|blocker|spärr|hindra|förhindra|neka|avvisa|vägra|tillåt inte|tillåter inte|tillåts inte|inte tillåt|ej tillåt|otillåt|tillåt aldrig|låt inte|får inte|får ej|kan inte|förhindr|avslå|avböj',
  keep: 'behåll|behålls|lämna|lämnas|spar|bevar|bibehåll|låt * ligga|låt * vara kvar|ligga kvar|ligger kvar|kvar$|kvarvar|kvarlämn|lagra|förvara|ta inte bort|inte ta bort|tas inte bort|inte tas bort|radera inte|raderas inte|inte radera|aldrig ta bort|ta aldrig bort|radera aldrig|utan att ta bort|utan att radera|ej ta bort|ej radera|tas ej bort|gör inget|gör ingenting|göra inget|göra ingenting|ingen åtgärd|oförändra|orörd|orört|rör inte',
  remove:
    'ta bort|bort$|tas bort|tar bort|ta * bort$|tas * bort$|tagits bort|togs bort|borttag|radera|raderas|raderad|avlägsna|töm$|töm * papperskorg|tömma|tömning|rensa|rensas|släng|kasta|kassera|utplåna|makulera|städa|plocka bort',
  archive:
    'arkiv|i all e post|under all e post|i alla meddelanden|under alla meddelanden|under alla mejl',
  move: 'flytta|flyttas|flyttad|flytt$|förflytta|skicka * till$|lägg * mapp|sorter',
  mark: 'marker|markera|flagga|märk|sätt * som läs',
  read: 'läst$|lästa$|läst som|öppnad$|öppnade$|sedd$|sedda$',
  fetch:
    'hämta|hämtas|hämtad|hämtat|~hämtning|hämtar|ladda ner|ladda ned|ladda hem|laddas ner|laddas ned|laddats ner|laddats ned|laddat ner|laddat ned|laddar ner|laddar ned|laddar hem|laddas hem|laddats hem|laddat hem|nedladd|nerladd|nedladdat|ta emot|tas emot|tagits emot|mottag|motta|samla in|åtkomst|kommer åt|komma åt|öppnas$|överför|importera|download|läsa av|avläs|leverer|lämna ut|lämnas ut|skickas med',
  check:
    'kontroll|kolla|sök efter|leta efter|synkronis|synka|synk$|sync$|uppdater|titta efter|avsök|fråga|sökning',
  add: 'lägg till|lägg * till$|lägga till|läggs till|tillägg|anslut|importera|länka|koppla|koppla till|ny$|nytt$|nya$|skapa|upprätta|konfigurera ett|ställ in',
  show: 'visa|visas|synlig|prenumerer|lista$|listas|framgå|abonnera|visning|dyka upp|dölj|dold|se$|visar',
  include:
    'inkluder|inklusive|även|också|innefatta|omfatta|ta med|tas med|med$|samt$|inbegrip|medräkna|förutom|utöver|dessutom',
  forward:
    'vidarebefordr|vidaresänd|vidarekoppl|eftersänd|omdiriger|skicka vidare|skickas vidare|forward',
  create:
    'skapa|skapas|generer|hantera|administrera|ny$|nytt$|nya$|lägg till|upprätta|begär|beställ|hämta$|ange$|välj$',
  require:
    'kräv|krävs|endast|bara$|enbart|måste|obligatorisk|tvinga|tvingande|nödvändig|behöv|begränsa|uteslutande',
  limit:
    '~begräns|~gräns|limit|högst|max$|maximal|maxantal|max antal|inte mer än|inte fler än|ej fler än|som mest|upp till|nyaste|bara se de senaste|endast de senaste|bara de senaste|senaste meddelande|senaste mejl',
  use: 'använd|använda|används|nyttja|via$|genom$|med hjälp|bruk$|utnyttja|jag vill|tillgänglig',

  reply: 'svara$',
  survey: 'frågesport|enkät|omröstning|tentamen|prov$',

  yes: 'ja$|öppen$|öppet$',
  no: 'nej$|stängd$|stängt$',
  on: 'på$|aktiverad|aktiverat|aktiv$|påslagen|påslaget|tillåten|tillåtet|till$|ja$',
  off: 'av$|inaktiverad|inaktiverat|inaktiv|avaktiverad|avstängd|avstängt|avslagen|avslaget|blockerad|spärrad|från$|nej$|ingen$|inget$|inga$|ej tillåt|otillåten',

  mail: '~meddeland|~brev|e post|epost|email|e mail|mail|mejl|~post$|posten$|objekt$',
  copy: '~kopia|~kopior|kopier|~original|dubblett',
  server: '~server|källa|källan|källbrevlåd|leverantör|värd$|värdnamn|host$|fjärr',
  incoming: 'inkommande|ankommande|ingående|mottag|inkommer',
  outgoing: 'utgående|skicka|skickad|sänd|avgående|utskick',
  folder: '~mapp$|~mappar|~mappen|~etikett|katalog|kategori|undermapp',
  inbox: 'inkorg|inbox|inkommande post$|inlåda|brevlådan inkommande',
  trash:
    'papperskorg|borttagna objekt|mappen borttag|borttagna mapp|raderade objekt|skräpkorg|soptunna|trash|slängda',
  spam: 'skräp|skräppost|spam|oönskad|reklam|junk|massutskick',
  account: '~konto|~konton|~kontot|~brevlåd|postlåda|~adress|identitet|mailbox',
  other:
    'andra$|annan$|annat$|extern|ytterligare|tredje part|tredjepart|främmande|fjärr|övriga|fler$',
  client:
    '~klient|program|app$|apps$|appar$|appen$|appens$|appl|mobilapp|mejlapp|~postapp|enhet|mjukvara|programvara|telefon|mobil|smartphone|surfplatta|läsplatta|thunderbird|dator|läsare|~program',
  access: '~åtkomst|tillgång|tillträde|behörighet|kommer åt|komma åt',
  protocol:
    '~protokoll|kontotyp|typ av konto|servertyp|typ av server|typ$|typ av|anslutningstyp|brevlådetyp|hämtningsmetod|hämtningssätt|metod$|åtkomstmetod|postlådetyp|sätt att hämta',
  password: '~lösenord|lösen$|kodord|pinkod|lösenkod|pin$',
  appPassword:
    'applösenord|app lösenord|appspecifik|appspecifikt|applikationslösen|applikationsspecifik|programlösen|programspecifik|enhetslösen|klientlösen|engångslösenord för app|externt lösenord|externa lösenord|lösenord för app|lösenord för * app|lösenord för * program|lösenord för * klient|lösenord för * enhet|lösenord för extern|lösenord för tredje|lösenord till app|lösenord till * program|auktoriseringskod|behörighetskod|särskilt lösenord|unikt lösenord för|separat lösenord',
  lessSecure:
    'mindre säker|mindre säkra|osäkra app|osäkra program|osäker inlogg|grundläggande autent|enkel autent|enkel inlogg|enkelt lösen|basautent|basic auth|äldre autent|äldre inlogg|äldre protokoll|föråldrad|legacy|klartext|okrypterat lösen|normalt lösenord|vanligt lösenord|lösenord, normalt|lösenord, överfört|endast lösenord|bara lösenord|vanliga lösenord|ordinarie lösen|normala lösen|kontolösen|huvudlösen',
  modernAuth:
    'modern autent|modern inlogg|moderna autent|oauth|xoauth|token|logga in med google|logga in med microsoft|inloggning med google|inloggning med microsoft',
  auth: '~autentis|~autentic|~inlogg|logga in|loggar in|login|verifier|autentis|auth$|auktoriser|legitimer|behörighet',
  secure: '~krypter|säker$|säkra$|säkert$|~säkerhet|säkrad|osäker|skydd|ssl|tls|starttls',
  port: 'port$|porten|portar|portnummer|serverport',
  settings:
    '~inställning|~konfigur|~uppgift|~parametr|detalj|information|info$|instruktion|guide|hjälp|hur$|alternativ|val$|egenskap|ställ in|handledning',
  prefix:
    'prefix|rotmapp|rotkatalog|sökväg|namnrymd|namnutrymme|serverkatalog|serversökväg|imap mapp$|namespace|basmapp|rot$|root',
  amount: 'storlek|antal|mängd|hur många|många$|stycken|stora$|stor$',
  sync: 'activesync|active sync|exchange synk|synkronisera mobil|mobilsynk|enhetssynk|push$',

  all: 'all$|alla$|allt$|allting|samtliga|hela$|varje|fullständig|komplett|hel$',
  fromNow:
    'från nu|från och med nu|fr o m nu|från idag|från i dag|från och med idag|från och med i dag|från den här|från denna|från detta|från det här|hädanefter|framöver|fortsättningsvis|framtida|i framtiden|kommande|endast ny|bara ny|enbart ny|nya meddeland|ny e post|ny post|nya mail|nya mejl|nya e post|nyinkom|nytillkom|anländer|som kommer|inkommer|efter aktivering|efter att * aktiver|ny mail|ny mejl|nytt meddeland',
  past: 'redan|gammal|gamla|gammalt|äldre|tidigare|befintlig|existerande|inklusive|histori|från början|föregående|även om|förflut|dittills',
  immediately:
    'omedelbar|genast|direkt|med en gång|på en gång|meddetsamma|automatisk|automatiskt|auto$|ögonblick|så snart|strax|bums|omgående|nu$',
  forever:
    'permanent|för alltid|för gott|definitiv|slutgiltig|oåterkallelig|helt$|fullständigt|oåterställ|varaktig|evig',
  wait: 'vänta|väntar|avvakta|tills$|tills|till dess|skjut upp|dröj|senare|vid utloggning|när klienten|på begäran|inte omedelbart|fördröj|innan klient',
  after: 'efter$|när$|efter att|sedan|då$|så snart|följande|därefter|klar$|slutförd|vid$|om$',
  days: 'dag$|dagar|dagars|dagen$|dygn|vecka|veckor|veckors|månad|år$|året',
  interval:
    'minut|timme|timmar|timma|timvis|hur ofta|ofta$|intervall|frekvens|varje timme|varje dag|dagligen|schema|var * minut|regelbund|periodicitet|~0 min$|~5 min$|~1 min$|~2 min$',
  expunge:
    'expunge|automatisk radering|automatisk borttag|radera automatisk|raderas automatisk|ta automatisk|ta bort automatisk|tas automatisk|tas bort automatisk|automatiskt radera|automatiskt bort|autoradera|autoradering|automatisk rensning|automatisk tömning|rensa automatisk|automatisk utplåning|komprimera|komprimering',
  deleted:
    'som raderad|som raderat|som raderade|som borttag|marker * radera|marker * bort|raderade meddelanden|borttagna meddelanden|borttagen$|borttagna$|borttaget$|raderad$|raderade$|för radering|för borttagning|tar bort dem|raderar$|tar bort ett|när jag tar|när jag radera|tagits bort|sista mapp|sista synliga|försvinn|överstruk',
  local:
    'lokal|lokalt|på den här datorn|på denna dator|på datorn|på min dator|på din dator|i klienten|i e postprogram|i programmet|i mitt program|i ditt program|i appen|på enheten|på den här enheten|på min enhet|på din enhet|ur inkorgen|från inkorgen|i inkorgen|i thunderbird|i outlook|här$|av klienten|i mailprogram|i mejlprogram',
  not: 'inte$|ej$|aldrig|utan$|ingen$|inga$|inget$|icke',
  common:
    'och$|att$|är$|det$|som$|på$|för$|av$|med$|till$|inte$|från$|när$|din$|ditt$|dina$|den$|eller$|har$|om$|ett$|alla$|tjänst|inställning|lösenord|meddelande|lägg$|spara$',
};
