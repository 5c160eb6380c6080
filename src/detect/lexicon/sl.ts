// Slovenian, with the words of Siol, T-2, Amis, Domenca and NEOSERV.

import type { Lexicon } from './types.ts';

/** Slovenian. */
export const sl: Lexicon = {
  lang: 'sl',
  enable:
    'omogoč|vklop|vključ|vklap|aktivir|aktivac|aktiven$|aktivno$|aktivna$|zagon$|zaženi|odpri$|usposob|začni$',
  disable:
    'onemogoč|izklop|izklap|deaktivir|deaktivac|neaktiv|ustav|zaustav|prekin|zapri$|ne omogoč|ni omogoč|ne uporab|ni vklop|ne vklop|ni aktiv|ne aktivir|ni v uporabi|ukini|nista omog|izključi|izključe|izključu',
  allow:
    'dovol|dopust|dopušč|omogoč|sprejm|odobr|pooblast|dodeli dostop|daj dostop|smejo|sme$|lahko$|lahko|privol|dovoljen|strinja',
  forbid:
    'prepov|blokir|zavrn|zavrač|prepreč|onemogoč|ne dovol|ne dopust|ne dopušč|ni dovol|niso dovol|nedovolj|ne smejo|ne sme$|ne more|ne morejo|nikoli ne dovol|odkloni|zapreči|zaklen',
  keep: 'obdrž|ohran|pusti|puščaj|puščan|zadrž|hrani|shran|ostane|ostanejo|ostati|ostaj|pustite|ne izbriši|ne briši|ne brisat|ne odstran|ne izbriš|brez brisanja|brez odstran|brez izbris|nikoli ne briš|nikoli ne izbr|nikoli ne odstr|ne bodo izbris|ne bo izbris|se ne izbriš|ne zbriš|zadržuj|ne stori ničesar|ne naredi ničesar|ne naredi nič|nespremenjen|nedotaknjen|brez sprememb|tako kot je',
  remove:
    'izbriš|izbris|briš|brisa|zbriš|zbris|odstran|odstranj|počist|čišč|izprazn|praznj|zavrzi|pobriš|umakni|uniči|vrzi v|zavrže',
  archive: 'arhiv|v vseh sporočilih|med vsa sporočila|v vsej pošti',
  move: 'premakn|premik|prestav|preseli|prenesi v mapo|pošlji v koš|premest|daj v|razvrst',
  mark: 'označ|označi|označevanje|zastavic',
  read: 'prebran|prebrana|prebrano|brano|videno|odprto$|prebrati',
  fetch:
    'prenes|prenos|prenaš|prejem|prejm|prejet|pridob|pober|pobir|dostop|zbir|zber|uvoz|naloži|nalag|snem|prevzem|prevzam|prevzet|sprejem|sprejet|download|dobi$|izroč|dostav',
  check: 'prever|sinhron|osvež|posodob|poizved|sync$|iskanj|poišči|nadzor',
  add: 'dodaj|dodajanj|dodat|poveži|poveza|priključ|uvoz|uvozi|nov$|nova$|novo$|novi$|ustvari|nastavi račun|priklop',
  show: 'prikaž|prikaz|pokaž|viden|vidno|vidne|naroč|seznam$|pojav|vidljiv|skri|videti|vidim|ogled|poglej',
  include:
    'vključi|vključno|tudi$|vključujoč|skupaj z|vsebuj|zajem|prav tako|hkrati|celo$|ter$|poleg|razen',
  forward: 'posreduj|posredov|preusmer|posredovanj|pošlji naprej|prepošlji|naprej pošlji|preusmeri',
  create:
    'ustvar|generir|upravlj|nov$|nova$|novo$|dodaj|izdelaj|izdelav|zahtevaj ges|pridobi|nastavi ges|tvori|določi',
  require:
    'zahteva|zahtev|potreb|samo$|le$|zgolj|izključno|obvez|mora$|morajo|omeji|nujn|prisil|zahtevan|terja',
  limit:
    '~omej|limit|največ|maksimal|maks$|max$|ne več kot|do največ|zgornja mej|najdlje|neomej|najnovejš|zadnjih sporočil|ne več',
  use: 'uporab|prek$|preko$|s pomočjo|z uporabo|skozi$|rabi$|koristi|želim|na voljo',

  reply: 'odgovori$',
  survey: 'kviz|izpit|anket|glasovanje|vprašalnik',

  yes: 'da$|ja$|odprto$|odprt$',
  no: 'ne$|zaprto$|zaprt$',
  on: 'vklopljen|vključen|omogočen|aktivno|aktiven|aktivirano|dovoljen|vklop$|vklj$|da$',
  off: 'izklopljen|izključen|onemogočen|neaktiv|deaktivirano|blokiran|prepovedan|izklop$|izklj$|ne$|brez$|noben|nič$',

  mail: 'sporoč|pošt|e pošt|epošt|e mail|email|mail|pism|element$|elementi|dopis|korespond',
  copy: 'kopij|kopira|izvirnik|izvod|original|dvojnik|prepis',
  server: '~strežni|vir$|vira$|viru$|ponudnik|gostitelj|gostiteljsk|host$|oddaljen|server',
  incoming: 'dohod|prihaj|prejet|prejem|dospel|vhodn|prihod',
  outgoing: 'odhod|izhod|pošilj|poslan|odposl',
  folder:
    'mapa$|mape$|mapi$|mapo$|map$|mapah|oznaka$|oznake$|oznako$|imenik|nalepk|podmap|kategorij',
  inbox:
    'prejeto|prejeta pošt|prejete pošt|prejeto pošt|mapi prejet|mape prejet|mapo prejet|prejeta sporočila$|inbox|nabiralnik$|nabiralniku|prejeti$|vhodna pošt|dohodna pošta$',
  trash:
    'koš$|košu$|koša$|koš za|smeti$|smetnjak|izbrisana pošt|izbrisani elementi|izbrisane elemente|mapa izbris|trash|odstranjeno$',
  spam: 'neželen|vsiljen|spam|smetje|reklam|junk|nezaželen',
  account:
    'račun$|računa$|računu$|račune$|računi$|računom|računov|nabiralnik|naslov|identitet|predal',
  other: 'drug|zunanj|dodatn|tretj|oddaljen|ostal|tuj|drugačn|različn',
  client:
    'odjemal|program|aplikacij|naprav|programsk|telefon|mobil|pametn|tablic|thunderbird|računalnik|bralnik|namizn|klient',
  access: 'dostop',
  protocol:
    'protokol|vrsta računa|vrsto računa|tip računa|vrsta strežnik|tip strežnik|vrsta povezav|tip povezav|vrsta$|vrsto$|tip$|način prenos|način prejem|način dostop|metoda$|metoda prenos|vrsta nabiraln|način povez',
  password: 'gesl|gesel|koda za dostop|dostopna koda|pin$',
  appPassword:
    'gesl aplikacij|gesel aplikacij|gesl za aplikacij|gesl za * aplikacij|gesel za aplikacij|gesl za program|gesl za * program|gesl za odjemal|gesl za * odjemal|gesl za naprav|gesl za * naprav|gesl naprav|gesl program|gesl za zunanj|zunanje gesl|zunanja gesl|aplikacijsko gesl|aplikacijska gesl|avtorizacijska kod|avtorizacijsko kod|koda za avtorizac|posebno gesl|namensko gesl|enkratno geslo za|gesl tretj',
  lessSecure:
    'manj varn|nevarne aplikac|osnovno preverjanj|osnovnega preverjanj|osnovna avtent|osnovno overj|osnovna overit|preprosto preverjanj|preprosta avtent|navadno geslo|običajno geslo|nešifrirano geslo|golo besedilo|navadno besedilo|čisto besedilo|starejš * avtent|starejše preverjanj|starejši protokol|starejših protokol|zastarel|podedovan|legacy|samo geslo|samo z geslom|le geslo|navadn gesl|običajn gesl|glavn gesl|geslom računa|istim gesl|enostavn gesl|osnovn avtent|osnovn overj|preprost preverj',
  modernAuth:
    'sodobno preverjanj|sodobnega preverjanj|sodobna avtent|sodobne avtent|moderna avtent|moderno preverjanj|sodobno overj|oauth|xoauth|žeton|token|prijava z google|prijava z microsoft|prijava s storitvijo google|prijavi se z',
  auth: 'avtent|overit|overj|preverjanje prist|preverjanja prist|preverjanje ident|prijav|vpis|login|auth$|avtoriz|pooblasti|verifik',
  secure: '~šifrir|~kriptir|zašifr|varn|zavarovan|zaščit|ssl|tls|starttls|nešifr',
  port: 'vrata$|vrat$|vrati$|vratih|port$|porta$|številka vrat|številka porta',
  settings:
    'nastav|konfig|navodil|parametr|podatk|podrobn|informac|info$|vodič|možnost|kako$|lastnost|pomoč|namestit',
  prefix:
    'predpon|prefiks|korensk|koren$|pot$|pot do|imenski prostor|prostor imen|imenik strežnik|imenik na strežnik|mapa na strežnik|namespace|root|osnovna mapa',
  amount: 'velikost|število|števil|količin|koliko|obseg|velik',
  sync: 'activesync|active sync|exchange sinhron|sinhronizacija exchange|sinhronizacija naprav|sinhronizacija mobil|sinhronizacija telefon|push$',

  all: 'vse$|vsa$|vso$|vsi$|vseh|vsem|vsak|cel$|cela$|celo$|celot|celoten|popoln|katerikoli|kateri koli',
  fromNow:
    'od zdaj|odslej|od sedaj|od tega trenutk|od trenutka|od danes|od tu naprej|od tega dne|v prihodnje|prihodnj|v bodoče|bodoč|naprej$|samo nov|le nov|zgolj nov|nova sporoč|novih sporoč|nova pošt|novo pošt|nove pošt|nova e pošt|novo e pošt|nove e pošt|novoprispel|na novo|ki prispe|prispela|prispejo|prispe$|ki prihaja|ki pridejo|ki bo pris|po omogočitvi|po vklopu|po aktivaciji|nadalje|dalje$',
  past: 'že$|stara$|stare$|staro$|stari$|starih$|starejš|prejšnj|prej$|obstoj|vključno|zgodovin|od začetka|pretekl|dosedanj|tudi če|predhodn|tudi star|minul',
  immediately:
    'takoj|nemudoma|samodejn|avtomat|auto$|neposredn|nemud|brž|brez odlašanj|v trenutk|zdaj$',
  forever:
    'trajno|trajn|za vedno|dokončn|nepovratn|popoln|v celoti|permanent|povsem|za zmeraj|nepreklic',
  wait: 'počak|čak|dokler|dokler ne|do takrat|odlož|kasneje|pozneje|ob odjavi|na zahtevo|ne takoj|zakasni|preden odjem',
  after: 'po$|potem|ko$|kadar|zatem|nato|naslednj|takoj ko|končan|če$|pri$|ob$|sled|zaključ',
  days: 'dan$|dni$|dneh|dnevi|dneva|dnev$|teden|tedn|mesec|leto$|leta$|let$|letih',
  interval:
    'minut|min$|ura$|ure$|uro$|urah|kako pogosto|pogost|interval|vsakih|razmik|frekvenc|dnevno|urnik|razpored|obdob|period',
  expunge:
    'expunge|samodejno bris|samodejno briši|samodejno izbri|samodejno odstr|samodejnega bris|samodejnega izbr|samodejnega odstr|samodejni izbris|samodejno čišč|samodejno praz|samodejno trajno|avtomatsko bris|avtomatsko izbri|avtomatično bris|avtomatično izbr|stisni|stiskanj|strni|samodejno počist|izbriši samod|odstrani samod',
  deleted:
    'kot izbris|kot zbris|kot odstran|označ * izbris|označ * bris|za izbris|za brisanje|izbrisana sporoč|izbrisanih sporoč|izbrisan|zbrisan|je izbrisano|izbrišem|zbrišem|ko izbriš|kadar izbriš|jih ne izbriš|izbrišete|odstranjena sporoč|odstranim|zadnje mape|zadnje vidne|izgin|prečrtan',
  local:
    'lokaln|krajevn|v tem računalnik|na tem računalnik|na računalnik|v računalnik|na mojem računalnik|v odjemal|v programu|v aplikaciji|v mojem program|na naprav|v napravi|na tej naprav|iz prejet|iz mape prejet|iz nabiralnika|v thunderbird|v outlook|tukaj$|tu$|iz aplikacije|iz programa|iz odjemalc',
  not: 'ne$|ni$|niso|nikoli|brez$|noben|nič$|nista|nikdar|neomej|ne bo$',
  common:
    'in$|je$|v$|na$|za$|se$|da$|so$|ali$|ki$|od$|kot$|ter$|lahko$|pri$|bo$|če$|vaš|ta$|tega$|storit|iz$|ne$|ko$|z$|nastavitve|geslo|sporoč|račun$|strežnik|shrani',
};
