// English. The lexicon every other one is modelled on; always loaded, since many pages mix it in.

import type { Lexicon } from './types.ts';

/** English. */
export const en: Lexicon = {
  lang: 'en',
  enable: 'enabl|activat|turn on|turn * on$|switch on|switch * on$|start$',
  disable:
    'disabl|deactivat|turn off|turn * off$|switch off|switch * off$|stop$|do not enable|do not use',
  allow: 'allow|permit|let$|accept|grant|authori|offer',
  forbid:
    'forbid|block|deny|prevent|disallow|do not let|not allow|never allow|prohibit|refus|ignor|deni|reject|not permit',
  keep: 'keep|leav|retain|preserv|stor|remain|stay|maintain|not delet|not remov|never delet|never remov|without delet|without remov|do nothing|untouch|unchang|as it is|not touch',
  remove:
    'delet|remov|eras|clear|purg|discard|clean up|empty|throw|get rid|wipe|destroy|drop$|trash it|trash the|bin the|bin it',
  archive: 'archiv|file it|filed|under all mail|in all mail',
  move: 'move|moving|send * to$',
  mark: 'mark|flag',
  read: 'read$|seen$|opened$',
  fetch:
    'download|retriev|fetch|collect|pick up|pull|receiv|accessed|get mail|get my mail|grab|transfer|gather|popped|hand over|hand out|deliver',
  check: 'check|poll|refresh|synchron|sync$|updat|look for',
  add: 'connect|import|link$|set up|new$|create|add$',
  show: 'show|display|visible|subscri|list$|expose|appear|view|see$|reveal|hid',
  include: 'includ|also|even|with$|too$|as well|beside',
  forward: 'forward|redirect',
  create: 'creat|generat|make|manag|new$|set up|get$|request|obtain|add$',
  require: 'requir|only|restrict|must|mandatory|enforc|force',
  limit: 'limit|no more than|at most|maximum|max$|up to|cap$|capped|largest|newest|most recent',
  use: 'use|using|through|via|over$|want to|make * available',

  reply: 'reply$',
  survey: 'quiz|exam$|exams$|survey|poll$|polls$|questionnaire|vote$|lesson|homework',

  yes: 'yes$|open$',
  no: 'no$|closed$',
  on: 'on$|enabled|active$|activated|allowed',
  off: 'off$|disabled|inactive$|deactivated|blocked|not allowed|none$|denied',

  mail: 'mail|email|message|letter|item$|items$',
  copy: 'copy|copies|original',
  server:
    'server|host$|hostname|from source|at source|source mailbox|on source|remote|other provider|other mailbox|old mailbox|other account|provider$|that account|that mailbox|the source|origin',
  incoming: 'incoming|inbound|receiv',
  outgoing: 'outgoing|outbound|sending|send$|sent$',
  folder: 'folder|label|subfolder',
  inbox: 'inbox',
  trash: 'trash|bin$|deleted items|deleted messages folder|wastebasket|recycle|deleted folder',
  spam: 'spam|junk|bulk',
  account: 'account|mailbox|identit|address',
  other: 'other|external|another|third party|3rd party|additional|remote|different|outside',
  client:
    'client|app$|apps$|application|device|software|program|phone|thunderbird|outlook|mail reader|desktop',
  access: 'access|third party|reach',
  protocol: 'protocol|type$|connect using|method$',
  password: 'password|passcode|passphrase|pass code',
  appPassword:
    'app password|apps password|specific password|application pass|app passcode|authorization code|authorisation code|device password|client password|external password|mail key|third party password|password for app|password for mail|password for external|password for third|app key|authentication token|app token|client token',
  lessSecure:
    'less secure|legacy auth|basic auth|plain password|plain text password|password only|legacy protocol|plain auth|cleartext auth|plain login|basic login|insecure app|old sign in|legacy sign in|ordinary password|normal password|account password|regular password|main password|usual password|mailbox password|simple password|same password|basic sign in',
  modernAuth:
    'modern auth|oauth|token based|token only|xoauth|sign in with microsoft|sign in with google',
  auth: 'authenticat|authentification|sign in|login|log in|auth$',
  secure: 'encrypt|secure|ssl|tls|starttls|security|insecure|unencrypt|unsecure|plain',
  port: 'port$|ports$',
  settings:
    'setting|configur|instruction|parameter|detail|set up|setup|information|info$|guide|how to|data$|option|current|status',
  prefix: 'prefix|path$|namespace|server directory|base folder|root$|folder path',
  amount: 'size|number|amount|many|count|messages per|large',
  sync: 'activesync|active sync|exchange sync|push sync',

  all: 'all$|every|entire|whole|full$|complete$',
  fromNow:
    'from now|from today|from this point|from this moment|new mail|new messages|new e mail|new email|only new|newly|future|arriv|starting now|beginning now|after enabling|after activation|received after|since now|new only|new incoming|from here on|henceforth|going forward|onwards|as of now|as of today|upcoming',
  past: 'already|old$|older|even if|past$|previous|existing|including|histor|since the beginning|from the beginning',
  immediately:
    'immediate|at once|right away|instant|straight away|as soon as|promptly|automatic|auto$|directly|now$',
  forever:
    'forever|permanent|for ever|for good|complete|irrevers|irrecover|hard delet|definitive|beyond recovery',
  wait: 'wait|until|not immediate|defer|postpon|hold|when the client|when client|on request|on logout|upon logout',
  after: 'after|following|once|when|upon|as soon as',
  days: 'week|month|year|day$|days$',
  interval:
    'minute|mins$|hour|how often|every$|interval|frequen|daily|refresh rate|schedule|~0 min$|~5 min$|~1 min$|~2 min$',
  expunge: 'expung|auto delet|auto remov|automatic purg|purge immediately|compact',
  deleted:
    'marked for delet|mark * deleted|i delet|delete a message|deleted$|last folder|last visible|disappear|struck',
  local: 'local|computer|from inbox|from * inbox|outlook|here$',
  not: 'not$|never|without|cannot|prevent|no limit|no cop|no auto',
  common: 'the$|and$|of$|to$|for$|your$|you$|this$|is$|with$|when$|from$|on$|in$|a$|are$|not$',
};
