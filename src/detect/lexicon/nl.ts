// Dutch, of the Netherlands and Belgium. Separable verbs ("schakel ... in") are listed with their gap.

import type { Lexicon } from './types.ts';

/** Dutch. */
export const nl: Lexicon = {
  lang: 'nl',
  enable:
    'inschakel|in te schakelen|ingeschakeld|schakel * in$|schakel in|aanzet|aan te zetten|aangezet|zet * aan$|activeer|activer|geactiveerd|activat|heractiv|starten$|open$|openen$|openzet|is actief|is ingeschakeld|mogelijk maken|maak * mogelijk',
  disable:
    'uitschakel|uit te schakelen|uitgeschakeld|schakel * uit$|schakel uit|uitzet|uitgezet|zet * uit$|deactiv|gedeactiveerd|inactief|niet actief|niet ingeschakeld|niet inschakel|niet geactiveerd|niet activer|niet gebruik|niet aangezet|afsluit|stopzet|stop$|stoppen$|sluiten$',
  allow:
    'toestaan|toe te staan|toegestaan|sta * toe$|sta toe|toelat|toegelaten|laat * toe$|laat * gebruik|laten gebruik|accepteer|accepter|geaccepteerd|machtig|gemachtigd|verleen|verlen|mogen$|mag$|goedkeur|vrijgeven|toestemming|kunnen$|toegestane',
  forbid:
    'verbied|verboden|blokker|blokkeer|geblokkeerd|weiger|geweigerd|voorkom|verhinder|ontzeg|niet toestaan|niet toegestaan|niet toelat|niet toegelaten|niet laten|sta * niet toe|laat * niet toe|nooit toestaan|mogen niet|mag niet|geen toestemming|niet * toestaan|niet * toelaten|belet|tegenhoud|kunnen niet',
  keep: 'bewaar|bewaren|behoud|achterlat|achterlaat|achtergelaten|laat * staan|laten staan|laat * achter$|laat * op de server|laten$|laat$|opslaan|opgeslagen|sla * op$|houd|gehouden|blijf|blijven|achterblijv|aanhoud|vasthoud|niet verwijder|niet * verwijderen|niet wis|niet * wissen|nooit verwijder|nooit wis|zonder * verwijderen|zonder te verwijder|zonder verwijder|niets doen|doe niets|geen actie|ongewijzigd|ongemoeid|onaangeroerd|niet aanraken|zoals het is',
  remove:
    'verwijder|wis$|wissen|gewist|delete|leeg$|leegma|leegt|opruim|opschon|opgeschoond|weggooi|vernietig|haal * weg|weghal',
  archive:
    'archiv|archief|gearchiveerd|onder alle berichten|in alle berichten|in alle e mail|onder alle e mail',
  move: 'verplaats|overbreng|overzet|zet * in de prullenbak|naar de prullenbak|in een eigen map|map zetten|in een aparte map|sorteer',
  mark: 'markeer|marker|gemarkeerd|als gelezen|kenmerk|labelen|aanmerken|label * toevoegen|vlag',
  read: 'gelezen|gezien$|geopend$|geopende$',
  fetch:
    'download|gedownload|ophaal|ophal|op te halen|opgehaald|haal * op$|haal$|halen$|afhaal|binnenhal|ontvang|~toegang|benader|geopend met|verzamel|importeer|importer|overgezet|overdracht|binnengehaald|openen$|opent$|opgevraagd|opvrag|oppikk|raadpleg|verkrijg|aflever|uitlever|meestur|meegestuur',
  check:
    'gecontroleerd|controle|check|ververs|vernieuw|synchronis|gesynchroniseerd|bijwerk|bijgewerkt|werk * bij|sync$|kijk|poll|opvrag|nagaan|update|zoek|nakijk',
  add: 'toevoeg|toe te voegen|toegevoegd|voeg * toe|voeg toe|koppel|gekoppeld|verbind|verbonden|importeer|importer|nieuw|aanmak|aangemaakt|instellen$|link|aansluit',
  show: 'toon|tonen|getoond|weergeven|weergeef|weergegeven|geef * weer|zichtbaar|abonneer|abonner|geabonneerd|zien$|verschijn|laat * zien|laten zien|bekijk|verberg|verborgen|inzien',
  include:
    'incl$|inclusie|ook$|zelfs|meenem|opnemen|opgenomen|neem * op|bevat|meegenomen|samen met|met$|insluit|eveneens|toevoegen aan de download|naast|behalve|mee$|bovendien',
  forward:
    'doorstur|doorstuur|doorgestuurd|stuur * door|doorzend|omleid|forward|doorschakel|doorgezonden',
  create:
    'maak$|maken$|aanmak|aangemaakt|maak * aan|genereer|generer|gegenereerd|beheer|beher|nieuw|opvrag|verkrijg|toevoeg|instellen$|aanvra|wijzig',
  require:
    'vereis|verplicht|alleen$|uitsluitend|enkel$|slechts|moet$|moeten|noodzakelijk|nodig|afdwing|beperk|forceer|forcer|exclusief',
  limit:
    'beperk|limiter|limiteer|~limiet|maxim|max$|hoogstens|niet meer dan|hooguit|ten hoogste|tot en met|begrens|begrenz|bovengrens|nieuwste|recentste|meest recente|laatste berichten',
  use: 'gebruik|via$|met$|door middel|benut|over$|toepass|ik wil|beschikbaar|openstel',

  reply: 'beantwoorden$|antwoorden$',
  survey: 'quiz|examen|enquête|peiling|vragenlijst|toets',

  yes: 'ja$|open$',
  no: 'nee$|neen$|gesloten$|dicht$',
  on: 'aan$|actief$|ingeschakeld|geactiveerd|aangezet|toegestaan|aan staat',
  off: 'uit$|inactief$|uitgeschakeld|gedeactiveerd|uitgezet|geblokkeerd|niet actief|niet toegestaan|niet ingeschakeld|geen$',

  mail: 'mail|e mail|email|bericht|post$|brief|brieven|item$|items$|webmail',
  copy: '~kopie|origine|duplicaat|exemplaar|afschrift',
  server: '~server|host$|hostnaam|bron$|bronmailbox|bij de provider',
  incoming: 'inkomend|ontvang|binnengekomen|ingaand|binnenkom',
  outgoing: 'uitgaand|verzend|verzonden|verstuur|verstur|zenden$',
  folder: 'map$|~mappen|label|submap|directory|servermap|rootmap|mailmap|junkmap|spammap',
  inbox: 'postvak in|inbox|inkomende map|map inkomend',
  trash:
    'prullenbak|prullenmand|verwijderde items|map verwijderd|map * verwijderd|verwijderd map|trash|papiermand',
  spam: '~spam|junk|ongewenst|reclame',
  account: '~account|postvak|mailbox|e mailadres|mailadres|adres|identiteit|rekening',
  other: 'ander|extern|extra$|aanvullend|derde|overige|van derden|tweede|bijkomend|remote',
  client:
    '~client|cliënt|app$|apps$|applicatie|toepassing|apparaat|apparaten|toestel|software|~programma|telefoon|mobiel|smartphone|tablet|thunderbird|bureaublad|desktop|computer',
  access: '~toegang|benader|toegankelijk',
  protocol:
    '~protocol|accounttype|type account|soort account|servertype|type server|soort server|type$|soort$|type van|verbindingstype|type verbinding|soort verbinding|ophaalmethode|methode$|mailboxtype|~type$',
  password: '~wachtwoord|toegangscode|pincode|wachtzin|passwoord',
  appPassword:
    'app wachtwoord|appwachtwoord|app specifiek|appspecifiek|applicatiewachtwoord|applicatie wachtwoord|applicatiespecifiek|toepassingswachtwoord|toepassingsspecifiek|programmawachtwoord|apparaatwachtwoord|apparaatspecifiek|extern wachtwoord|externe wachtwoorden|wachtwoord voor * app|wachtwoorden voor * app|wachtwoord voor * programma|wachtwoorden voor * programma|wachtwoord voor * apparaat|wachtwoorden voor * appara|wachtwoord voor * toepassing|wachtwoorden voor * toepassing|wachtwoord voor extern|wachtwoorden voor extern|wachtwoord voor client|wachtwoorden voor * client|autorisatiecode|app code|wachtwoorden van derden',
  lessSecure:
    'minder veilig|onveilig|niet veilig|minder beveiligd|basisverificatie|basisauthenticatie|basic auth|eenvoudige verificatie|eenvoudige authenticatie|verouderd|oude verificatie|legacy|platte tekst|onversleuteld wachtwoord|onbeveiligd wachtwoord|normaal wachtwoord|alleen wachtwoord|alleen een wachtwoord|leesbare tekst|gewoon wachtwoord|gewone wachtwoord|normale wachtwoord|accountwachtwoord|hoofdwachtwoord|mailboxwachtwoord|gebruikelijke wachtwoord|eenvoudig wachtwoord|zelfde wachtwoord',
  modernAuth:
    'moderne verificatie|moderne authenticatie|modern inloggen|moderne aanmeld|oauth|xoauth|token|inloggen met google|inloggen met microsoft|aanmelden met google|aanmelden met microsoft',
  auth: 'authentic|verifi|geverifieerd|aanmeld|aangemeld|meld * aan|inlog|ingelogd|log * in$|login|auth$|legitim',
  secure: '~beveilig|veilig|~versleutel|encrypt|gecodeerd|codering|ssl|tls|starttls|crypt|onveilig',
  port: 'poort|~poort$|port$',
  settings:
    '~instelling|configur|instructie|opties|optie$|voorkeur|parameter|details|detail$|informatie|info$|handleiding|hulp$|help$|gids|hoe$|gegevens|instellen|uitleg|eigenschap|inrichten',
  prefix:
    'voorvoegsel|prefix|hoofdmap|rootmap|root$|pad$|paden$|~pad$|naamruimte|namespace|basismap|serverdirectory|servermap|server directory|map op de server|hoofddirectory|~voorvoegsel',
  amount: '~grootte|aantal|hoeveel|omvang|berichten per|formaat|grote$|groot$',
  sync: 'activesync|active sync|exchange synchron|mobiele synchron|apparaatsynchron|synchronisatie van apparaten|synchronisatie met telefoon|telefoonsynchron|push',

  all: 'alle$|alles$|al het|al de|al mijn|elk$|elke$|ieder|hele$|gehele|volledig|compleet|complete|willekeurige',
  fromNow:
    'vanaf nu|vanaf vandaag|vanaf dit moment|vanaf heden|vanaf het moment|van nu af|voortaan|in de toekomst|toekomst|nieuwe bericht|nieuwe mail|nieuwe e mail|nieuwe post|nieuwe huidige|alleen nieuw|enkel nieuw|nieuw binnen|nieuw ontvangen|die binnenkom|binnenkomen$|binnenkomt|die aankom|aankomen|arriver|die nu|na activ|na inschakel|na het inschakel|nog binnenkom|vanaf inschakel',
  past: 'al zijn|al is|al gedownload|al opgehaald|reeds|oud$|oude$|ouder|ook als|zelfs als|ook reeds|vorig|eerder|bestaand|inclusief|incl$|verleden|historisch|geschiedenis|vanaf het begin|met terugwerkende|alle oude',
  immediately:
    'onmiddellijk|meteen|direct|terstond|gelijk$|automatisch|auto$|rechtstreeks|zodra|ogenblikkelijk|instant|nu$',
  forever:
    'definitief|permanent|voorgoed|voor altijd|volledig|blijvend|onherroepelijk|onomkeerbaar|voor eeuwig|helemaal|compleet',
  wait: 'wacht$|wachten|gewacht|afwacht|tot de client|totdat|niet onmiddellijk|niet direct|uitstel|later$|bij afmelden|bij uitloggen|bij afsluiten|op verzoek|wanneer de client|wacht|tot het programma',
  after: 'na$|nadat|zodra|wanneer|als$|bij$|daarna|vervolgens|volgend|afloop|na het',
  days: 'dag$|dagen|week|weken|maand|jaar|jaren',
  interval:
    'minuut|minuten|min$|uur$|uren$|om de * min|elke * min|elke * uur|hoe vaak|~interval|frequen|dagelijks|periode|periodiek|schema|tussentijd|vernieuwingsfrequentie|elke x',
  expunge:
    'expung|automatisch verwijder|automatisch wis|automatisch * verwijder|automatisch * wis|automatische verwijder|automatisch opschon|automatisch opruim|auto verwijder|definitief verwijder * automatisch|auto expunge|comprimer|comprimeer|compact|direct opschonen',
  deleted:
    'als verwijderd|als gewist|gemarkeerd voor verwijder|voor verwijdering|verwijderde|verwijderd$|gewiste|gewist$|verwijderd en|ik * verwijder$|ik verwijder|ik * verwijder|verwijderd zijn|verwijderd is|laatste map|laatste zichtbare|verdwijn|verdwenen|doorgestreept',
  local:
    'lokaal|lokale|op deze computer|op mijn computer|op de computer|op uw computer|op je computer|op dit apparaat|op het apparaat|op mijn apparaat|in de client|in de app|in het programma|in mijn programma|in uw programma|in het e mailprogramma|in het mailprogramma|uit postvak in|uit het postvak|uit de inbox|in thunderbird|in outlook|hier$|door de client|door het programma|door de app|vanuit de app|op de client|plaatselijk',
  not: 'niet$|nooit|geen$|zonder|nee$|voorkom|verhinder|uitschakel|noch$|niets',
  common:
    'de$|het$|een$|en$|van$|voor$|met$|in$|op$|is$|niet$|te$|wordt|worden|naar$|uw$|je$|deze$|als$|bij$|aan$|zijn$',
};
