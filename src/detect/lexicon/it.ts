// Italian, with the words of Libero, Virgilio, TIM, Aruba and hosting panels.

import type { Lexicon } from './types.ts';

/** Italian. */
export const it: Lexicon = {
  lang: 'it',
  enable:
    'attiv|riattiv|abilit|accend|accens|apri$|aprire|consenti accesso|è attivo|in funzione|avvia|avviare|avviat',
  disable:
    'disattiv|disabilit|inattiv|spegn|spent|ferma|arrest|chiudi|interromp|sospend|non attiv|non abilit|non usare|non utilizz|non è attiv|non è abilit|senza attivare',
  allow:
    'consent|permett|permess|autorizz|accett|concedi|conceder|concess|lascia che|lasciare che|ammett|ammess|possono|può$|approv',
  forbid:
    'vieta|blocc|nega$|negare|negat|impedi|rifiut|respingi|proib|non consent|non permett|non autorizz|non accett|non lasciare che|non conced|non possono|non * consentire|non ammess|non ammett|mai consent|limita l|evita che|evitare che|inibi',
  keep: 'conserv|manten|mantien|lascia$|lasciare$|lasciat|lasci$|lascia * server|tieni|tener|salva|preserv|memorizz|rimane|rimang|restare|restano|resta$|trattieni|archiviazione su server|non elimin|non cancell|non rimuov|non * eliminare|non * cancellare|non * rimuovere|mai elimin|mai cancell|senza elimin|senza cancell|senza rimuov|custod|lasciali|lascialo|lasciale|lasciala|non fare nulla|non fare niente|nessuna azione|invariat|inalterat|intatt|non toccare|così com',
  remove: 'elimin|cancell|rimuov|rimoz|rimoss|svuot|puli|scart|togli|distrugg|depur|ripul|butta',
  archive: 'archivi|in tutti i messaggi|in tutta la posta|tra tutti i messaggi',
  move: 'spost|muov|trasferisci * in|trasferire * in|invia al cestino|metti',
  mark: 'contrassegn|segna|marca|marchi|come lett|etichetta come|imposta come',
  read: 'letto$|letti$|letta$|lette$|già letto|visualizzato$|visto$|visti$|aperto$|aperti$',
  fetch:
    'scaric|recuper|prelev|ricev|ricezion|ottien|ottener|import|raccogli|raccolt|acced|access|consult|download|trasferi|ritir|acquisi|popp|estra|preliev|consegn',
  check: 'controll|verific|aggiorn|sincronizz|consult|ricerc|cerca|sync$|interroga|poll|esamin',
  add: 'aggiung|aggiunt|colleg|import|connett|associa|nuov|crea$|creare|inserisc|registra|abbina|connession',
  show: 'mostr|visualizz|visibil|sottoscri|iscri|elenc|appar|esponi|vedi|nascond|nascost|vede',
  include: 'inclu|compres|anche|persino|perfino|nonché|insieme|ivi|oltre|in più',
  forward: 'inoltr|reindirizz|redirezion|rinvi|devia|trasmetti',
  create:
    'crea$|creare|creaz|creat|gener|gestisc|gestion|gestir|nuov|ottien|aggiung|richied|definisc|modifica|imposta$|impostare',
  require:
    'richied|richiest|obblig|solo$|soltanto|solamente|esclusiv|unicamente|necessar|deve$|devono|impon|forza|limita a|restri',
  limit:
    'limit|non più di|al massimo|massim|max$|fino a|tetto|non oltre|restring|superare|più recenti|ultimi messaggi',
  use: 'usa$|usare|usi$|uso$|usando|utilizz|impieg|mediante|tramite|con$|via$|attraverso|per mezzo|avval|rendi * accessibil|a disposizione|rendere disponibil|voglio|desidero|rendi * disponibil|rendere * disponibil|rendere * accessibil|mettere a disposizione',

  reply: 'rispondi$',
  survey: 'quiz|esame|sondaggio|questionario|verifica$',

  yes: 'sì$|si$|aperto$',
  no: 'no$|chiuso$',
  on: 'attivo$|attiva$|attivato|attivata|abilitato|abilitata|acceso|consentito|on$|sì$',
  off: 'disattivo|disattivato|disattivata|disabilitato|disabilitata|inattivo|spento|bloccato|non attivo|non attiva|non consentito|non abilitato|nessuno$|nessuna$|off$|negato',

  mail: 'mail|e mail|email|messagg|posta$|posta elett|lettera|elemento$|elementi$|corrispondenza|pec$',
  copy: 'copia|copie|original|duplicat',
  server:
    'server|host$|nome host|sorgente|origine|remot|presso il provider|nel provider|casella di origine',
  incoming: 'in arrivo|in entrata|entrata|entrante|ricevut|ricezione|arriv|pop in',
  outgoing: 'in uscita|uscita|invio|inviat|inviare|spedi',
  folder: 'cartell|etichett|sottocartell|directory|casella|caselle|mailbox',
  inbox: 'posta in arrivo|cartella in arrivo|posta arrivata|inbox|posta ricevuta|ricevuti$',
  trash:
    'cestino|posta eliminata|elementi eliminati|cartella eliminat|cartella * eliminat|spazzatura|trash|bidone',
  spam: 'spam|indesiderat|junk|posta spazzatura|pubblicit',
  account: 'account|casella|caselle|indirizz|identità|utenza|profilo',
  other:
    'altri$|altro$|altra$|altre$|estern|ulterior|aggiuntiv|terze parti|di terzi|terzi$|remot|divers|secondari|supplementar',
  client:
    'client|app$|apps$|applicazion|applicativ|dispositiv|software|programm|telefono|cellulare|smartphone|tablet|lettore di posta|lettori di posta|thunderbird|computer|desktop|apparecch',
  access: 'access|acced',
  protocol:
    'protocoll|tipo di|tipo$|tipologia|metodo di recupero|metodo di accesso|metodo di ricezione|metodo di download|metodo di connessione|metodo$|modalità di|modalità$|tipo account|tipo server',
  password: 'password|parola chiave|codice di accesso|passcode|parola d',
  appPassword:
    'password * app|password * applicazion|password per app|password app|password specific|password * dispositiv|password * programm|password * client|password estern|password per terze|password di terze|password dedicat|password * software|codice di autorizzazione|codici di autorizzazione|codice app|chiave applicazione|password secondaria|password per servizi esterni',
  lessSecure:
    'meno sicur|poco sicur|non sicur|insicur|autenticazione di base|autenticazione base|autenticazione basic|autenticazione semplice|autenticazione legacy|vecchia autenticazione|protocolli legacy|protocolli obsoleti|testo in chiaro|in chiaro|password normale|solo password|accesso di base|legacy|obsolet|password non criptata|testo semplice|password semplice|password abituale',
  modernAuth:
    'autenticazione moderna|accesso moderno|oauth|xoauth|token|accedi con google|accedi con microsoft|accesso con google',
  auth: 'autentic|accedi$|accedi con|accesso con|login|log in|identific|auth$|accesso al|entra$|credenzial|effettua l',
  secure:
    'sicur|crittogr|cifrat|cripta|codificat|ssl|tls|starttls|protett|protez|insicur|connessione sicura|connessione protetta|connessione cifrata|connessione crittografata',
  port: 'porta$|porte$|numero di porta|porta del|numero porta',
  settings:
    'impostaz|configur|istruzion|opzion|preferenz|parametr|dettagl|informazion|info$|guida|aiuto|dati$|installa|proprietà|settaggi|regolaz|come config|come si',
  prefix:
    'prefisso|cartella radice|radice|percorso|spazio dei nomi|spazi dei nomi|namespace|directory principale|directory del server|cartella principale|cartella base|root',
  amount: 'dimension|numero|quant|grandezza|volume|messaggi per|totale|grandi$|grande$|voluminos',
  sync: 'activesync|active sync|sincronizzazione exchange|sincronizzazione mobile|sincronizzazione dispositivi|sincronizzazione dei dispositivi|sincronizza dispositivi|push',

  all: 'tutt|ogni$|intera$|intero$|complet|qualsiasi|qualunque|ciascun|totalità',
  fromNow:
    "da ora|da adesso|da oggi|da questo momento|da qui in avanti|d'ora in avanti|d'ora in poi|a partire da|in avanti|in futuro|futur|prossim|nuovi messaggi|messaggi nuovi|nuova posta|posta nuova|nuove mail|nuove e mail|nuove email|mail nuove|e mail nuove|email nuove|solo nuov|solo i nuovi|solo le nuove|solo la nuova|solo posta nuova|in arrivo da|che arriv|arriveranno|dopo l'attivazione|dall'attivazione|successivi all|nuov * arriv|ora in poi",
  past: 'già|vecchi|anche se|anche quelli|anche quelle|precedent|esistent|inclus|compres|passat|storic|dall inizio|anterior|retroattiv|pregress|meno recent',
  immediately:
    'immediat|subito|istantane|all istante|automatic|auto$|direttamente|appena|non appena|tempestiv|in tempo reale',
  forever:
    'definitiv|permanente|per sempre|completamente|totalmente|irrevers|irrecuper|del tutto|in modo permanente|irrevocabil',
  wait: 'attend|attes|aspett|finché|fino a quando|non immediat|rimand|posticip|ritard|differi|più tardi|quando il client|alla disconnessione|alla chiusura|su richiesta|all uscita|in seguito',
  after:
    'dopo|successiv|una volta|quando|al termine|non appena|poi$|in seguito|trascors|terminat|a seguito|durante',
  days: 'giorn|settiman|mese$|mesi$|anno$|anni$',
  interval:
    'minut|min$|ora$|ore$|ogni$|quanto spesso|con quale frequenza|frequenz|intervall|giornalier|periodo|periodic|programmaz|cadenza|orari',
  expunge:
    'expung|eliminazione automatica|cancellazione automatica|rimozione automatica|auto elimin|auto cancell|autoelimin|elimina automatic|elimin * automatic|cancell * automatic|rimuov * automatic|automaticamente elimin|svuotamento automatico|compatta|pulizia automatica|epurazione|espun',
  deleted:
    'come eliminat|come cancellat|come rimoss|contrassegnat * elimin|contrassegnat * cancell|segnat * eliminat|marcat * cancellat|per l eliminazione|per la cancellazione|da eliminare|da cancellare|messaggi eliminati|messaggio eliminato|messaggi cancellati|posta eliminata|email eliminate|eliminato$|eliminati$|eliminata$|eliminate$|cancellato$|cancellati$|cancellata$|cancellate$|quando elimin|quando cancell|se elimino|se cancello|elimino|vengono eliminat|viene eliminat|ultima cartella|ultima etichetta|scompar|barrat',
  local:
    "local|in locale|su questo computer|sul computer|sul mio computer|sul tuo computer|su questo dispositivo|sul dispositivo|sul mio dispositivo|nel client|nell'app|nella app|nel programma|nel mio programma|nel tuo programma|dalla posta in arrivo|dalla cartella in arrivo|in thunderbird|in outlook|qui$|dal client|dall'app|dal programma|sul pc|sul client",
  not: 'non$|mai$|senza|nessun|no$|né$|impedi|disattiv|disabilit|evita',
  common:
    "il$|lo$|la$|i$|gli$|le$|e$|di$|del$|della$|dei$|in$|un$|una$|per$|con$|che$|è$|non$|da$|dal$|al$|l'|tuo$|sono$",
};
