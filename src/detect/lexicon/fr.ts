// French, with the words of Orange, Free, La Poste, SFR, Infomaniak and Canadian pages.

import type { Lexicon } from './types.ts';

/** French. */
export const fr: Lexicon = {
  lang: 'fr',
  enable:
    "activer|activez|active$|activé|réactiv|allum|mettre en marche|mettre en service|démarr|lancer|ouvrir|ouvrez|habilit|est actif|permettre|activat|l'activ|l'allum",
  disable:
    "désactiv|desactiv|éteindre|éteign|éteint|inactif|inactiv|couper|arrêt|stopp|fermer|suspend|ne pas activ|non activ|pas activ|ne pas utilis|non utilis|ne plus utilis|ne pas habilit|pas actif|le désactiv|l'arrêt|l'étein|mettre hors",
  allow:
    "autoris|permet|permis|accord|peuvent|donner accès|consent|laisser * appareil|laisser * applic|laissez * appareil|laissez * applic|laisser d'autres|peut$|accept",
  forbid:
    "interdi|bloqu|empêch|empech|défendre|proscri|ne pas autoris|n'autoris|non autoris|pas autoris|ne pas permett|ne permet|ne pas laisser|ne pas accept|ne peuvent pas|ne * pas autoris|ne jamais autoris|rejet|restreindre|refus",
  keep: "conserv|gard|laiss|préserv|stock|sauvegard|rest|retenir|retien|sans supprim|sans effac|sans retirer|sans les supprim|ne pas supprim|ne pas effac|ne pas enlev|ne pas retirer|ne jamais supprim|ne jamais effac|ne * pas supprim|ne * pas effac|non supprim|pas supprimé|ne seront pas supprim|n'effac|ne supprim|maintenir|maintien|maintenu|ne rien effac|ne rien supprim|ne rien faire|aucune action|inchangé|intact|ne pas toucher|ne pas y toucher|tel quel|telle quelle",
  remove:
    'supprim|suppression|effac|enlev|retir|élimin|vider|videz|nettoy|détrui|jeter|autosuppression|désencombr|purg|vide$|vidée$',
  archive: 'archiv|dans tous les messages|classer$',
  move: 'déplac|transfér|placer|placez|mettre dans|mettre à la|mettre * corbeille|envoyer à la|envoyer dans|mettre|hors$',
  mark: 'marqu|signal|indiqu|comme lu|étant lu|annot|drapeau',
  read: 'lu$|lus$|lue$|lues$|vu$|vus$|ouvert$|ouverts$',
  fetch:
    "téléchar|telechar|récup|relèv|relev|rapatri|ramass|recevoir|reçu|accèd|accéd|accès|accedé|import|aspir|chercher|charg|consult|obtenir|lors de l'accès|réceptionn|collect|transfert des|remett|remis|livr|distribu",
  check:
    'vérif|consult|actualis|rafraîch|rafraich|interrog|relev|relèv|contrôl|scrut|mettre à jour|mise à jour|met à jour|mette à jour|sond|synchron|sync$',
  add: 'ajout|associ|lier$|reli|rattach|nouve|créer|créez|création|intégr|raccord|connect|import|branch',
  show: "affich|montr|abonn|souscri|s'abonner|list|apparaît|voir$|masqué|visible|masqu|cach",
  include:
    'inclu|y compris|compris|également|aussi|même$|avec$|ainsi que|intégr|contenant|et les anciens|outre|en plus',
  forward: 'transfert|transfér|rediri|réexpédi|réachemin|renvoi|renvoy|faire suivre|acheminement',
  create:
    'créer|créez|création|créé|génér|gérer|gérez|gestion|nouve|ajout|obtenir|demand|définir|définiss|fabriqu|modifier',
  require:
    'exig|requis|requier|requér|nécess|oblig|impos|forc|uniquement|seulement|seul$|seuls$|seule$|exclusiv|doit$|doivent|restrein|limiter',
  limit:
    "au maximum|maxim|pas plus de|plafon|au plus|jusqu'à|restrein|dépasser|limit|max$|plus récents|derniers messages",
  use: 'utilis|employ|avec$|par$|au moyen|emploi|à travers|servir|sert$|recour|via$|mettre à disposition|mettre * à disposition|rendre accessible|rendre * accessible|je veux|je souhaite|rendre * disponible|mettre * disposition|mise à disposition',

  reply: 'répondre$',
  survey: 'quiz|examen|sondage|enquête|questionnaire|devoir$',

  yes: 'oui$|ouvert$',
  no: 'non$|fermé$',
  on: 'activé|activée|actif$|active$|allumé|ouvert$|autorisé$|autorisée$|marche$|oui$|on$|en service',
  off: 'désactivé|inactif|inactive|éteint|arrêt|arrêté|fermé|bloqué|interdit|non autorisé|non activé|aucun$|aucune$|off$|refusé',

  mail: 'courriel|courrier|mél$|lettre|pourriel|élément$|éléments$|correspondance|mail|e mail|email|message',
  copy: 'copi|originaux|double$|exemplaire|duplicat|original',
  server:
    'serveur|hôte$|hôtes$|nom de domaine|source|à distance|distant|boîte distante|chez le fournisseur',
  incoming: 'entrant|reçu|arriv|récept|pop entrant',
  outgoing: "sortant|envoi|envoy|expédi|d'envoi|émission",
  folder:
    'dossier|libellé|répertoire|boîte aux lettres|boîtes aux lettres|étiquette|sous dossier|boite aux lettres',
  inbox:
    'boîte de réception|boite de réception|boîte de reception|réception$|boîte principale|inbox',
  trash:
    'corbeille|poubelle|éléments supprimés|dossier supprim|bac de recyclage|dossier * supprimés|trash',
  spam: 'indésirable|pourriel|courrier ind|publicit|non sollicit|spam|junk',
  account:
    'compte|boîte aux lettres|boîtes aux lettres|boîte mail|boite mail|boîte e mail|adresse|messagerie|identité|boîte$|boite$',
  other: "autre|externe|tiers$|tierce|supplémentaire|distant|extérieur|différent|d'autres|second",
  client:
    'logiciel|appli$|applis$|appareil|périphérique|terminal|terminaux|téléphone|mobile|smartphone|tablette|bureau$|dispositif|client|application|app$|apps$|programme|thunderbird',
  access: 'accès|accéd|accèd|acces$|lecture en|lecture par|lecture via',
  protocol:
    'type d|méthode de récup|méthode de relève|méthode$|mode d|genre de compte|protocole|type$',
  password: 'mot de passe|mots de passe|mot passe|code secret|code d|passe$',
  appPassword:
    "mot de passe * app|mots de passe * app|mot de passe app|mots de passe app|mot de passe pour * client|mots de passe pour * client|mot de passe spécifique|mots de passe spécifiques|mot de passe propre|mots de passe propres|mot de passe externe|mots de passe externes|mot de passe dédié|mots de passe dédiés|mot de passe de périphérique|mots de passe de périphérique|mot de passe * logiciel|mots de passe * logiciel|mot de passe tiers|code d'autorisation|codes d'autorisation|code d'app|codes d'app|codes d'accès aux app|code d'accès * app",
  lessSecure:
    'moins sécuris|moins sûr|peu sécuris|non sécurisé|authentification de base|authentification basique|auth basic|authentification simple|authentification hérit|ancienne authentification|anciens protocoles|protocoles hérités|mot de passe seul|mot de passe simple|mot de passe en clair|mot de passe normal|texte clair|en clair|connexion simple|hérité|mot de passe uniquement|par mot de passe simple',
  modernAuth:
    'authentification moderne|connexion moderne|jeton|token|se connecter avec google|se connecter avec microsoft|connexion avec google|connexion avec microsoft|oauth|xoauth',
  auth: "authentif|identifi|s'identifier|se connecter|connexion|connect|ouverture de session|session|login|auth$",
  secure:
    'sécuri|securis|crypt|chiffr|protég|sûr$|sûre$|non sécuris|non chiffr|ssl|tls|starttls|connexion sécuris|connexion chiffr|liaison sécuris',
  port: 'numéro de port|port$|ports$',
  settings:
    'paramèt|parametre|réglag|régler|préférence|détail|infos$|aide$|mode d|comment|données|installer|installation|caractéristique|coordonnées|personnalis|configur|instruction|option|information|info$|guide',
  prefix:
    'préfixe|dossier racine|racine|chemin|espace de nom|espaces de nom|répertoire racine|répertoire du serveur|dossier de base|dossier principal|répertoire serveur|arborescence|namespace',
  amount:
    'taille|nombre|quantité|combien|volume|messages par|par dossier|nb$|volumineu|gros$|grands$',
  sync: 'synchronisation exchange|synchronisation mobile|synchronisation des appareils|synchronisation push|push|synchroniser mon mobile|activesync|active sync',

  all: 'tout$|tous$|toute$|toutes$|chaque|entier|entière|ensemble|intégral|complet$|complète$|totalité|total$|quelconque',
  fromNow:
    "à partir de maintenant|à partir d'aujourd|à partir de ce|à partir d'ici|à compter|dès maintenant|dès à présent|dès aujourd|dorénavant|désormais|à venir|futur|prochain|nouveaux messages|nouveau message|nouveaux mails|nouveaux e mails|nouveaux courriels|nouveau courrier|nouveaux courriers|uniquement les nouveaux|seulement les nouveaux|que les nouveaux|nouveaux uniquement|nouvellement|qui arriv|reçus à partir|reçus après|après l'activation|à l'avenir|depuis maintenant|maintenant$|depuis l'activation|nouveaux$|arriveront|arrivant",
  past: "déjà|ancien|même ceux|même s|passé|précédent|existant|y compris|antérieur|depuis le début|auparavant|vieux$|plus vieux|rétroactiv|préexist|d'avant|incluant|inclus$|incluses$|histori",
  immediately:
    'immédiat|sur le champ|tout de suite|aussitôt|sans délai|automatique|directement|dès que|promptement|sans attendre|instantan|auto$',
  forever:
    'définiti|permanen|pour toujours|à jamais|complètement|totalement|irrévers|irrécupér|irrémédiab|entièrement|pour de bon|durablement',
  wait: "attend|attente|jusqu'à ce que|tant que|différer|différé|report|pas immédiat|non immédiat|plus tard|à la demande|à la déconnexion|lorsque le client|quand le client|à la fermeture|en quittant",
  after:
    'après|apres|à la suite|suite à|une fois|lorsqu|quand$|dès que|lors$|lors de|ensuite|au bout de|à la fin|à l issue|terminé',
  days: 'semaine|mois$|an$|ans$|année|jours$|un jour|1 jour|par jour|chaque jour',
  interval:
    'mn$|heure|fréquen|périod|combien de temps|délai|souvent|quotidien|horaire|planif|cadence|chaque|toutes les * min|toutes les * heure|tous les * jour|toutes les x|toutes les n|minute|min$|interval',
  expunge:
    'purge auto|suppression auto|autosuppression|auto supprim|supprimer auto|supprim * automatique|effac * automatique|effacement auto|nettoyage auto|purger imméd|purge imméd|suppression imméd|auto expunge|autopurge|suppression définitive auto|expung|compact|expurg|retir * automatique|enlev * automatique',
  deleted:
    'comme supprim|marqué supprim|marqués supprim|marqué comme supprim|marqués comme supprim|marqué pour supp|marqués pour supp|à supprimer|comme effac|messages supprimés|message supprimé|mails supprimés|courriels supprimés|supprimés$|supprimé$|supprimée$|supprimées$|effacé$|effacés$|je supprime|supprimé et|entrants supprimés|si je supprime|quand je supprime|dernier dossier|dernier libellé|disparaît|disparaiss|barré',
  local:
    "sur cet ordinateur|sur mon ordinateur|sur l'ordinateur|sur votre ordinateur|sur ce poste|sur cet appareil|sur l'appareil|sur mon appareil|dans le client|dans l'application|dans le logiciel|dans mon logiciel|dans votre logiciel|dans le programme|de la boîte de réception|dans thunderbird|dans outlook|ici$|par le client|depuis l'app|depuis le logiciel|sur le client|par le logiciel|local",
  not: "ne$|n'|pas$|non$|jamais|sans$|aucun|empêch|désactiv|ni$|interdi|stopp|ne plus",
  common:
    "le$|la$|les$|et$|de$|des$|du$|un$|une$|pour$|dans$|sur$|avec$|est$|vous$|votre$|vos$|ce$|à$|au$|que$|qui$|par$|l'|d'",
};
