// Catalan and Valencian, in the formal, the informal and the Valencian imperative.

import type { Lexicon } from './types.ts';

/** Catalan. */
export const ca: Lexicon = {
  lang: 'ca',
  enable:
    'activa|activar|activau|activat$|activi|activeu|activació|actiu$|habilit|reactiv|engega|encén|encendre|inicia$|obre$|obrir$|posa * en marxa|activades|connecta$',
  disable:
    "desactiv|inhabilit|deshabilit|inactiu|atura|aturar|apaga$|tancar$|no activ|no està activ|no està habilit|no utilitz|no facis servir|no feu servir|no usis|no useu|no s'utilitz|no s'usa|suspèn|suspend|no habilit|desconnecta",
  allow:
    'permet|permit|permès|permes|permiti|accepta|accept|autoritz|concedi|concedeix|deixa que|deixeu que|deixar que|dona accés|donar accés|consent|admet|pot$|poden$|ofereix',
  forbid:
    'prohib|bloqu|bloca|impedi|impedeix|evita|rebutj|denega|denegar|nega$|veta|no permet|no permit|no permeteu|no permetis|no permetre|no deixis|no deixeu|no deixar que|no autoritz|no es permet|no acceptis|no accept|no poden|no pot$|mai no permet|no permès|restringeix|no ho permet|no ho autoritz|no permes',
  keep: "conserv|mantén|mantin|manté|manten|deixa * al|deixa * a la|deixa * en|deixa * als|deixar|deixeu|deixa$|desa * còpia|desa una|guard|preserv|reté|retenir|reten|roman|emmagatzem|queda|no esborr|no elimin|no suprim|no suprimeixis|no suprimiu|sense esborrar|sense eliminar|sense suprimir|mai no esborr|mai no elimin|mai no suprim|no s'esborr|no s'elimin|no se suprim|deixa els|deixa el|deixa les|deixa una|deixa la còpia|deixa còpia|no facis res|no fer res|cap acció|sense canvis|intact|tal com|no tocar|no toquis",
  remove:
    'suprimeix|suprim|elimin|treu$|treure|buida|buidar|neteja|netej|purga|descarta|lleva|retira|esborra$|esborrar|esborrat|esborrad|esborren|esborri|esborro|esborrament|esborrant|esborreu|tret$|tregu|supressi',
  archive: 'arxiv|arxiu$|dins de tot el correu|a la carpeta de tot',
  move: 'mou$|moure|mogui|moveu|moviment|trasllad|desplaça|envia * a la paperera|passa * a',
  mark: "marca|marqu|marcar|etiqueta com|assenyal|senyal|marca'ls",
  read: 'llegi|llegit|llegits|vist$|obert$|oberts$',
  fetch:
    "descarreg|descàrreg|baixa|baixar|baixad|baixin|recuper|recull|recollir|recollid|obté|obteni|obtin|rep$|rebre|rebi|rebut|rebuda|accé|acced|s'accedeix|accedeix|importa|transfer|copiat|recol|extreu|agafa|porta$|entreg|lliur",
  check: 'comprov|consult|verifica|sincronitz|actualitz|refresc|revisa|cerca|busca|sync$|sondej',
  add: 'afegi|afegeix|afegir|connect|import|vincul|enllaç|nou$|nova$|crea$|crear|associ|configura un compte|lliga|afegeix hi',
  show: 'mostra|mostr|visualitz|visible|subscri|llista$|apareix|ensenya|exposa|presenta|amag|ocult|veure|veu$',
  include:
    'incl|inclou|també|fins i tot|incloent|juntament|a més|conté|incloure|amb la inclus|inclús|a banda',
  forward: 'reenvi|redireccion|redirig|reexped|reenvia|desvia',
  create:
    'crea$|crear|creació|creeu|creï|gener|gestion|administr|nou$|nova$|afegi|afegeix|obtén|obteni|sol licit|demana|defineix|estableix|crea una',
  require:
    'requer|només|nomes|únicament|exclusiv|obligator|cal$|calen|ha de$|han de$|exig|necess|restring|imposa|sols$|força|forç|demana',
  limit:
    'limit|límit|il limit|màxim|maxim|max$|com a molt|no més de|no continguin més|no contingui més|no contenir més|fins a|restring|com a màxim|topall|més recents|més nous|darrers missatges',
  use: 'utilitz|usa$|usar|ús$|fes servir|fer servir|fa servir|feu servir|empra|mitjançant|a través|via$|per mitjà|amb$|emprar|a disposició de|accessible|vull|posar * disposició|fer * accessible|fer * disponible',

  reply: 'respon$|respondre$',
  survey: 'qüestionari|examen|enquesta|votació',

  yes: 'sí$|si$|obert$',
  no: 'no$|tancat$',
  on: 'activat|activada|actiu|activa$|habilitat|encès|permès|engegat|obert$|sí$',
  off: 'desactivat|desactivada|inactiu|inactiva|inhabilitat|deshabilitat|apagat|bloquejat|no permès|cap$|no$t$|blocat',

  mail: 'missatge|correu|correus|e mail|email|mail|carta$|cartes$|element$|elements$|mèil|correspond',
  copy: 'còpi|copi|original|duplicat',
  server: "~servidor|font$|origen|proveïdor|amfitrió|host$|remot|l'origen|d'origen",
  incoming: "entrant|entrants|rebut|rebuts|recepció|d'entrada|arriba|rebuda",
  outgoing: 'sortint|sortints|enviat|enviament|sortida$|envia$|enviar|eixint|eixida|enviad',
  folder: 'carpet|etiquet|director|subcarpet|categor',
  inbox:
    "safata d'entrada|bústia d'entrada|carpeta d'entrada|inbox|entrada$|safata entrada|recepció$",
  trash:
    'paperera|elements suprimits|elements eliminats|carpeta suprim|carpeta elimin|trash|escombrar|poal',
  spam: 'brossa|correu brossa|spam|no desitja|publicit|correu deixalla|junk|correu no desitjat|massiu',
  account: 'compte|comptes|bústia|bústies|adreça|adreces|identitat|adreç',
  other:
    "altre|altra|altres|un altre|d'altres|extern|addicional|tercer|de tercers|remot|difer|aliè|aliens|suplement",
  client:
    'client|aplicaci|app$|apps$|dispositiu|programa|programari|telèfon|mòbil|tauleta|thunderbird|ordinador|lector de correu|escriptori|gestor de correu|software',
  access: 'accés|acces|acced',
  protocol:
    'protocol|tipus de compte|tipus de servidor|tipus de connexió|tipus$|tipus de|mètode de baixada|mètode de recup|mètode de connexió|mètode$|tipus de bústia|mètode de recep|mètode de descàrrega|manera de connect|forma de connect',
  password:
    "contrasenya|contrasenyes|clau$|claus$|mot de pas|codi d'accés|pin$|password|paraula de pas",
  appPassword:
    "contrasenya d'aplicaci|contrasenyes d'aplicaci|contrasenya de l'aplicaci|contrasenya per a l'aplicaci|contrasenya per a aplicaci|contrasenyes per a aplicaci|contrasenya per a * aplicaci|contrasenyes per a * aplicaci|contrasenya específic|contrasenyes específ|contrasenya d'app|contrasenyes d'app|contrasenya de dispositiu|contrasenyes de dispositiu|contrasenya per a * dispositiu|contrasenya per a * programa|contrasenyes per a * programa|contrasenya per al programa|contrasenya per a * client|contrasenya extern|contrasenyes extern|contrasenya de client|codi d'autorització|codis d'autorització|clau d'aplicaci|claus d'aplicaci|contrasenya de tercers|contrasenya * aplicaci|contrasenyes * aplicaci",
  lessSecure:
    'menys segur|no segur|insegur|autenticació bàsic|autenticació simple|autenticació senzill|autenticació heretad|autenticació antiga|autentificació bàsic|heretat|heretades|antiquat|obsolet|protocols antics|text pla|text net|text clar|contrasenya normal|contrasenya simple|contrasenya sense xifr|contrasenya no xifr|només contrasenya|només amb contrasenya|legacy|contrasenya, transmesa|contrasenya senzilla',
  modernAuth:
    'autenticació modern|autentificació modern|inici de sessió modern|oauth|xoauth|token|testimoni|inicia sessió amb google|inicia sessió amb microsoft|inici de sessió amb google|inici de sessió amb microsoft|iniciar sessió amb',
  auth: 'autentic|autentif|inici de sessió|inicia sessió|iniciar sessió|identific|login|auth$|autoritz|verific|valida',
  secure:
    'xifr|encript|criptogr|segur|insegur|no xifr|protegi|protecció|ssl|tls|starttls|connexió segura|connexió xifrada|connexió protegida',
  port: 'port$|ports$|número de port',
  settings:
    'configur|paràmetr|parametr|instruc|detall|informació|info$|dades$|guia|opci|prefer|ajust|ajuda|propietat|característ',
  prefix:
    'prefix|carpeta arrel|directori arrel|arrel$|camí$|ruta$|espai de nom|espai de noms|directori del servidor|directori al servidor|namespace|carpeta base|root',
  amount: 'mida|nombre|quantitat|número$|quants|grandària|volum|tamany|grans$|gran$',
  sync: 'activesync|active sync|sincronització exchange|sincronització de dispositiu|sincronització mòbil|sincronització del mòbil|sincronització del telèfon|push$',

  all: 'tot$|tots$|tota$|totes$|cada$|sencer|complet|íntegr|qualsevol|tothom',
  fromNow:
    "a partir d'ara|des d'ara|d'ara endavant|d'ara en avant|a partir d'avui|des d'avui|a partir d'aquest|a partir d'este|des d'aquest moment|en endavant|futur|correu nou|correus nous|nou correu|nous correus|missatges nous|nous missatges|només nou|només els nous|nomes nou|només els missatges nous|que arrib|arribin|arribaran|que rebi|rebuts a partir|nouvingut|després d'activar|un cop activat|en el futur|nou missatge|acabats d'arribar|als nous|els nous|les noves|nous$",
  past: "ja$|antic|antics|antiga|antigues|vell|vells|anterior|previ|existent|incloent|histor|des del principi|des de l'inici|passat|fins i tot si|més antic",
  immediately:
    "immediat|de seguida|a l'instant|tot seguit|automàtic|automatic|auto$|directament|a l'acte|tan bon punt|a l'instan|instantàni",
  forever:
    'permanent|per sempre|definitiv|completament|del tot|irrevers|irrecuper|totalment|sense recuper',
  wait: 'espera|esper|fins que|ajorna|posposa|més tard|en tancar la sessió|en sortir|a petició|no immediat|quan el client|retard|aguard',
  after:
    "després|quan$|un cop|una vegada|en acabar|tan bon punt|seguidament|a continuació|en descarregar|en baixar|en accedir|si$|posterior|quan s'",
  days: 'dia$|dies$|setman|mes$|mesos|any$|anys',
  interval:
    'minut|min$|hora$|hores|sovint|freqüèn|interval|cada$|diàri|horari|període|periòdic|amb quina|cada * minut',
  expunge:
    'expunge|supressió automàt|suprimeix automàt|suprimir automàt|eliminació automàt|elimina automàt|eliminar automàt|esborra automàt|esborrar automàt|esborrament automàt|esborrat automàt|automàticament * supr|automàticament * elim|buida automàt|buidatge automàt|neteja automàt|purga automàt|expurg|auto supr|auto elim|compact',
  deleted:
    "com a suprimi|com a elimin|com a esborr|com suprimi|com elimin|com esborr|marca * suprim|marca * elimin|marca * esborr|missatges suprimits|missatges eliminats|missatges esborrats|per suprimir|per eliminar|per esborrar|suprimit|suprimits|suprimida|eliminat$|eliminats$|esborrat$|esborrats$|s'ha suprimit|quan se suprim|quan suprimeixi|quan s'elimin|quan elimini|quan esborri|en suprimir|en eliminar|se suprimeix|s'elimina|s'esborra|última carpeta|darrera carpeta|desaparei",
  local:
    "local|en aquest ordinador|a l'ordinador|al meu ordinador|al vostre ordinador|al client|al programa|a l'aplicaci|al dispositiu|en aquest dispositiu|de la safata|des de la safata|a thunderbird|al thunderbird|a l'outlook|aquí$|des de l'aplicaci|del client|ací$|des del dispositiu|d'aquí",
  not: 'no$|mai$|sense$|cap$|tampoc|ni$|il limit',
  common:
    'amb$|els$|la$|el$|de$|com$|les$|dels$|aquest|aquesta|aquests|és$|i$|del$|al$|per$|una$|què$|més$|són$|seu$|vostre|teu$|quan$|o$|servei|també$|als$|teva$|configuració|contrasenya|missatges|compte$|correu|desa$|afegeix',
};
