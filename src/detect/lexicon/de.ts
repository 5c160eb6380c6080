// German, with Swiss and Austrian spellings and the words of GMX, WEB.DE, T-Online and hosting panels.

import type { Lexicon } from './types.ts';

/** German. */
export const de: Lexicon = {
  lang: 'de',
  enable:
    'aktivier|reaktivier|einschalt|einzuschalt|eingeschaltet|schalt * ein$|anschalt|angeschaltet|freischalt|freigeschaltet|freigegeben|ermöglich|starten$|öffnen$|ist aktiv$',
  disable:
    'deaktivier|inaktiv|ausschalt|auszuschalt|ausgeschaltet|schalt * aus$|abschalt|abgeschaltet|abstell|abgestellt|nicht aktiv|nicht einschalt|nicht eingeschaltet|nicht freigeschaltet|nicht freigegeben|nicht verwend|nicht nutz|nicht benutz|nicht in verwendung|stopp|beenden$|beendet',
  allow:
    'erlaub|zulass|zuzulass|zugelassen|zulässig|lass * zu$|gestatt|genehmig|akzeptier|gewähr|berechtig|autorisier|dürfen|darf$|freigeb|ermöglich|bewillig|einwillig|können$',
  forbid:
    'verbiet|verbot|untersag|geblockt|sperr|gesperrt|verhinder|verweiger|verwehr|unterbind|unterbunden|unterdrück|ablehn|abgelehnt|nicht erlaub|nicht zulass|nicht zugelassen|nicht zulässig|nicht gestatt|nicht genehmig|nicht gewähr|nicht * erlauben|nicht * erlaubt|nicht * zulassen|nicht * gestatten|nie erlaub|nie zulass|niemals zulass|kein * erlaub|kein * zulass|keine * zulass|dürfen nicht|dürfen * nicht|darf nicht|darf * nicht|unzulässig|können nicht|nicht löschen können|blockier',
  keep: 'behalt|behält|beibehalt|belass|beläss|lassen$|lasse$|lass$|hinterlass|hinterläss|aufbewahr|aufheb|speicher|gespeichert|bleib|verbleib|verblieb|erhalten bleib|vorhalt|vorgehalten|nicht lösch|nicht gelöscht|nicht * löschen|nicht * gelöscht|nicht entfern|nicht * entfern|nie lösch|nie gelöscht|niemals lösch|nie entfern|niemals entfern|ohne zu lösch|ohne * lösch|ohne * entfern|nicht loesch|nichts tun|tue nichts|nichts unternehm|nichts weiter|unverändert|unangetastet|nichts ändern|nicht anrühr|nichts machen',
  remove:
    '~lösch|loesch|geloesch|entfern|tilg|leeren$|geleert|bereinig|verwerf|verworfen|aufräum|säuber|vernicht|ausleer|herausnehm|entnehm|entnimm',
  archive:
    '~archiv|unter alle nachrichten|unter allen nachrichten|in alle nachrichten|in allen nachrichten|ablegen$|ablage$|unter alle e mails|ins archiv',
  move: 'verschob|schiebe|beweg|verlager|verleg|~verschieb|einsortier|sortier|einordn',
  mark: 'kennzeichn|gekennzeichn|als gelesen|auf gelesen|setz * als|markier|flagg',
  read: 'gelesen$|gelesene$|gelesenen$|gesehen$|geöffnet$',
  fetch:
    'abruf|abzuruf|abgeruf|mailabruf|postabruf|rufe$|rufen$|ruft$|herunterlad|herunterzulad|heruntergelad|herunterläd|lad * herunter|lade$|laden$|lädt$|geladen|gedownload|runterlad|abhol|abzuhol|abgeholt|holen$|hole$|geholt|sammel|einsammel|eingesammelt|beziehen$|bezogen|empfang|empfäng|zugegriffen|zugreif|~zugriff|übertrag|übernehm|übernomm|importier|download|transfer|auslief|ausgelief|herausgeb|übergeb|aushändig',
  check:
    'prüf|überprüf|abfrag|abgefragt|nachseh|nachschau|nach neuen|aktualisier|abgleich|abgeglichen|kontrollier|schau|synchronis|sync$|poll',
  add: 'hinzufüg|hinzuzufüg|hinzugefügt|füg * hinzu|verbind|verbund|verknüpf|einbind|eingebund|anleg|anzuleg|angelegt|einricht|einzuricht|eingerichtet|neu$|neues$|neue$|neuer$|neuen$|erstell|anschließ|anschliess|koppel|ergänz|link|importier',
  show: 'anzeig|anzuzeig|angezeigt|zeig|einblend|eingeblendet|sichtbar|abonn|auflist|erschein|darstell|ausblend|versteck|verberg|verborgen|sehen$|anseh',
  include:
    'einschließ|einschliess|eingeschlossen|inklusiv|inkl$|einbezieh|einzubezieh|einbezogen|auch$|sogar|mitsamt|samt$|mit$|enthalten|enthält|berücksichtig|umfass|ebenfalls|zusätzlich|mitlief|mitgelief|mitabruf|mitschick|ausliefer|neben|außer$|außerdem|mitgeb',
  forward:
    '~weiterleit|weiterzuleit|weitergeleit|leite|umleit|umgeleitet|nachsend|weiterreich|forward',
  create:
    'erstell|erzeug|generier|anleg|anzuleg|angelegt|verwalt|neu$|neues$|neue$|anforder|hinzufüg|vergeb|festleg|einricht|bearbeit|ändern$|beantrag|hol',
  require:
    'erforder|verlang|benötig|notwendig|nötig|nur$|ausschließlich|ausschliesslich|muss$|müssen|~pflicht|zwing|erzwing|erzwung|beschränk|einschränk|voraussetz|vorausgesetzt|verbindlich|vorschreib|vorgeschrieb|obligator',
  limit:
    '~begrenz|~beschränk|~limit|höchst|maximal|bis zu|nicht mehr als|einschränk|~grenze|max$|neueste|jüngste|nur die letzten',
  use: 'verwend|nutzen$|nutzt|nutzung|nutze$|benutzen$|benutzt|benutzung|gebrauch|über$|per$|mittels|mithilfe|einsetz|mit$|via$|ich möchte|ich will|verfügbar mach|verfügbar sein|bereitstell|zugänglich|freigeb',

  reply: 'antworten$',
  survey: 'quiz|prüfung|umfrage|abstimmung|fragebogen|klausur',

  yes: 'ja$|offen$|geöffnet$',
  no: 'nein$|geschlossen$|zu$',
  on: 'an$|ein$|aktiv$|aktiviert$|eingeschaltet$|angeschaltet$|freigeschaltet$|freigegeben$|erlaubt$|zugelassen$|gestattet$|on$',
  off: 'aus$|inaktiv$|deaktiviert$|ausgeschaltet$|abgeschaltet$|gesperrt$|blockiert$|nicht aktiv|nicht erlaubt|nicht zugelassen|nicht freigeschaltet|kein$|keine$|off$',

  mail: 'nachricht|post$|brief$|briefe$|element$|elemente$|freemail|webmail|mail|e mail|email',
  copy: '~kopie|duplikat|abschrift|original',
  server:
    '~server|quelle|quellpostfach|quellkonto|beim anbieter|host$|hostname|remote|im anderen postfach|im externen postfach|im anderen konto|im externen konto|ursprung|beim anderen anbieter|beim alten anbieter',
  incoming:
    'eingehend|eingegangen|eingangsserver|posteingangsserver|ankommend|eintreffend|empfang|einkommend',
  outgoing: 'ausgehend|postausgang|ausgangsserver|versend|senden$|sende$|gesendet|~versand',
  folder: '~ordner|~verzeichnis|kategorie|label',
  inbox: 'posteingang$|eingang$|eingangsordner|posteingangsordner|eingangsfach|posteingangs$|inbox',
  trash:
    '~papierkorb|papierkörb|gelöschte objekte|gelöschte elemente|ordner gelöscht|gelöscht ordner|gelöschte ordner|mülleimer|müll$|trash',
  spam: '~spam|werbe|unerwünscht|junk',
  account: '~konto|~konten|~account|postfach|postfächer|~adresse|identität|mailbox',
  other:
    'ander|extern|weitere$|weiteren$|weiteres$|weiterer$|zusätzlich|fremd|dritt|entfernt|zweit|sonstig',
  client:
    '~client|klient|anwendung|applikation|~gerät|~software|~programm|telefon|handy|smartphone|tablet|app$|apps$|thunderbird|desktop',
  access: '~zugriff|~zugang|zugreif|zugegriffen',
  protocol:
    '~protokoll|kontotyp|kontoart|account typ|accounttyp|accountart|art des kontos|servertyp|art des servers|typ$|typ des|art$|art der verbindung|verbindungsart|verbindungstyp|abrufart|abrufmethode|zugriffsart|empfangsart|methode$|posteingangstyp|postfachtyp|postfachart|abrufverfahren',
  password: '~passwort|~passwörter|~kennwort|~kennwörter',
  appPassword:
    'app passwort|app passwörter|app kennw|apppassw|appkennw|app spezifisch|appspezifisch|app bezogen|anwendungsspezifisch|anwendungspassw|anwendungskennw|anwendungsbezogen|programmpassw|gerätepassw|gerätekennw|gerätespezifisch|client passw|dienstpassw|drittanbieter passw|externes passwort|externe passwörter|passwort für * programm|passwort für * app|passwort für mail|passwort für extern|passwort für ander|passwort für * anwendung|passwort für * gerät|passwörter für * programm|passwörter für * app|passwörter für mail|passwörter für extern|passwörter für * anwendung|passwörter für * gerät|kennwort für * app|kennwörter für * app|autorisierungscode',
  lessSecure:
    'weniger sicher|unsichere app|unsichere anmeld|unsichere auth|standardauthentifizierung|basisauthentifizierung|legacy|einfache auth|einfache anmeld|klartext|nur passwort|nur mit passwort|veraltete auth|veraltete anmeld|ältere auth|ältere anmeld|alte anmeld|unverschlüsseltes passwort|passwort normal|passwort ungesichert|normales passwort|passwort unverschlüsselt|basic auth|normalen passw|normalen kennw|normalem passw|normalem kennw|normales kennw|gewöhnlich|reguläre|übliche|einfaches passw|einfachem passw|einfachen passw|kontopassw|kontokennw|hauptpassw|hauptkennw|postfachpassw|mailpassw|selben passw|unsichere client|unsichere program|unsichere mail|kennwort normal',
  modernAuth:
    'moderne auth|moderne anmeld|moderner auth|moderner anmeld|zeitgemäße auth|token|mit google anmeld|mit microsoft anmeld|anmeldung mit google|anmeldung mit microsoft|oauth|xoauth',
  auth: '~authentif|authentis|~anmeld|anzumeld|einlogg|angemeldet|login|log in|auth$',
  secure:
    '~verschlüssel|sicher$|sichere$|sicheren$|sicherer$|sicheres$|~sicherheit|gesichert|abgesichert|ungesichert|unsicher|krypt|ssl|tls|starttls',
  port: 'portnummer|serverport|anschlussnummer|port$|ports$',
  settings:
    '~einstell|konfigur|~anleit|einricht|hilfe|daten$|serverdaten|zugangsdaten|verbindungsdaten|angaben|infos$|eigenschaft|so geht|hinweise|parameter|details|setup|set up|information|info$|optionen|option$',
  prefix:
    'präfix|stammordner|stammverzeichnis|~pfad|namensraum|namensräum|wurzel|hauptordner|hauptverzeichnis|basisordner|basisverzeichnis|serververzeichnis|server verzeichnis|root|prefix|namespace',
  amount:
    '~größe|~grösse|~anzahl|menge|viele|zahl$|nachrichten pro|mails pro|umfang|groß$|große|gross$|grosse',
  sync: 'handy synchron|handysync|smartphone synchron|gerätesynchron|geräte synchron|mobile synchron|mobilsync|push|activesync|active sync',

  all: 'alle$|allen$|aller$|alles$|sämtlich|ganze|gesamt|jede|komplett|vollständig|voll$|beliebig',
  fromNow:
    'ab jetzt|von jetzt|ab sofort|ab heute|von nun an|von heute an|ab nun|ab diesem|ab dem heutigen|ab dem jetzigen|ab dem zeitpunkt|ab aktivierung|ab der aktivierung|nach aktivierung|nach der aktivierung|nur neue|neue nachricht|neue mail|neue e mail|neue email|neue post|neuen nachricht|neuen mail|neuen e mail|neuer nachricht|neuer mail|neuer e mail|neu eingehend|neu eintreffend|neu ankommend|neu empfangen|zukünftig|künftig|in zukunft|fortan|eintreff|ankommen|eingehen$|jetzt eingehend|neueingehend',
  past: 'bereits|schon$|alt$|alte$|alten$|alter$|ältere|auch wenn|selbst wenn|vergangen|bisherig|frühere|bestehend|vorhanden|existierend|inklusiv|einschließlich|einschliesslich|inkl$|von anfang|seit beginn|zurückliegend|rückwirkend|vorherig|historie',
  immediately:
    'sofort|unverzüglich|umgehend|gleich$|direkt|unmittelbar|automatisch|augenblicklich|sogleich|schnellstmöglich|auto$|jetzt$',
  forever:
    'endgültig|dauerhaft|unwiderruflich|unwiederbringlich|für immer|auf dauer|vollständig|komplett|restlos|definitiv|physisch|permanent',
  wait: 'warten$|wartet|warte$|abwart|abzuwart|bis der client|bis das programm|bis die app|bis das gerät|bis client|nicht sofort|verzöger|später|erst wenn|erst beim|beim abmelden|beim schließen|beim beenden|auf anforderung|aufschieb|zurückhalt',
  after: 'nach$|nachdem|sobald|wenn$|beim$|bei$|danach|anschließend|anschliessend|im anschluss',
  days: 'tag$|tage$|tagen$|tages$|woche|monat|jahr',
  interval:
    'stunde|stündlich|wie oft|alle * min|~intervall|häufig|~häufigkeit|täglich|zeitabstand|abstand|abständ|turnus|zyklus|zeitplan|takt|rhythmus|abrufzeit|minute|min$|frequenz',
  expunge:
    'auto expung|automatisch * lösch|automatisch * entfern|automatisch * bereinig|automatisches lösch|automatisches entfern|automatische lösch|automatische entfern|automatische bereinig|auto lösch|komprimier|sofort bereinig|expung',
  deleted:
    'als gelöscht|gelöscht markiert|zum löschen markiert|zum löschen vorgemerkt|zum löschen gekennzeichnet|zur löschung|löschmarkier|gelöschte|gelöscht$|ich * lösche|als geloescht|geloeschte|gelöscht und|lösche ich|letzten ordner|letzten sichtbaren|verschwind|durchgestrichen',
  local:
    'lokal|auf diesem computer|auf meinem computer|auf dem computer|auf ihrem|auf deinem|auf diesem gerät|auf dem gerät|auf meinem gerät|im client|im e mail client|im mailclient|im mail client|im programm|im e mail programm|im mailprogramm|im mail programm|in der app|in meiner app|aus dem posteingang|aus dem eingang|aus posteingang|hier$|vom client|durch den client|durch das programm|am computer|am rechner|auf diesem rechner|in thunderbird|in outlook',
  not: 'nicht$|nie$|niemals|kein$|keine$|keinen$|keiner$|keines$|ohne|nein$|verhinder|deaktivier|unterbind|weder|nichts$',
  common:
    'der$|die$|das$|und$|ist$|nicht$|mit$|für$|von$|auf$|zu$|ein$|eine$|im$|den$|dem$|wenn$|wird$|werden$|sie$|oder$',
};
