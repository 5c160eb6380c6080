// Around the choice: passwords for apps, sign-in methods, other channels, forwarding, fetching, server details.

/** Conditions that several lines share; `$name` stands for one. */
export const accountTerms = {
  appPasswordNamed: `name[appPassword] | name[password client|other]`,
  syncNamed: `name:activeSync | name[sync]`,
};

/** Making an app password or authorization code. An article's link to making one leads away; a page's own button does not. */
export const appPassword = `
!action | long>90 | name[remove|disable] | name:question => pass
$appPasswordNamed link !links !rest>.1 near[client] => app-password .8
$appPasswordNamed (!name[create] !known | !(mailPage | in3[mail client]) | leads !known links) => pass
$appPasswordNamed => app-password
!mailPage | long>40 | name[mail|folder|account -password] | rest>.3 => pass
in3<120[appPassword] name[create] (name[password] | !leads) => app-password .8
name[create|show -server] near[password not|other client|lessSecure] => app-password .75`;

/** Plain-password sign-in for old apps. */
export const lessSecure = `
!setting !button | option => pass
name[lessSecure password|auth|client|access|modernAuth] name[disable|forbid] => less-secure-apps .9 !
name[lessSecure password|auth|client|access|modernAuth] => less-secure-apps
answer near<60[appPassword -create] => app-password .8
no in2<120[lessSecure] => less-secure-apps .8 !
answer in2<120[lessSecure] => less-secure-apps .8`;

/** Requiring or using OAuth. "Allow any mail client" stands against "OAuth mail clients only". */
export const oauth = `
!setting | option => pass
(name[modernAuth] | name:oauth) (mailPage | name[mail|client]) => oauth .85
name[modernAuth] | name:oauth => pass
radio sibs:oauth name[client all|allow] => oauth .75 !`;

/** Authenticated SMTP. */
export const smtpAuth = `
action answer in2<40[auth]:smtp depth>1 => smtp-auth .8
pop | imap | field | select !switchOptions | action !name[enable|disable] => pass
name:smtp name[auth] => smtp-auth
!setting => pass
name:smtp (name[secure|port|server|copy|keep] | accountForm !prev:protocol | !name[enable|allow|access|use] rest>0) => pass
name:smtp (in4:protocol | prev:protocol | in4[protocol|client]) => smtp-auth .75
name:smtp => pass
!near<60:smtp | near:protocol | near[secure|port] => pass
yes (radio | near[auth]) => smtp-auth .72
no radio near[auth|outgoing] => smtp-auth .75 !`;

/** Exchange ActiveSync. */
export const activeSync = `
!setting !action !select | option | pop | imap => pass
$syncNamed select answers => activesync .8
$syncNamed !select (setting | name[enable|disable] !rest>.4) => activesync .85
$syncNamed => pass
near<60:exchange !near:protocol yes mailPage => activesync .75
(radio | action) answer in2<40:exchange depth>1 mailPage => activesync .75`;

/** Forwarding, named beside POP and IMAP as the alternative. */
export const forwarding = `
!setting !action !field | option | pop | imap | network | name[port] | near[port] | !pagePop !pageImap => pass
field (name[forward account|other] | near<60[forward] (name[account] | unnamed)) => forwarding .75
field => pass
setting near<60[forward] !ofPop no => forwarding .75 !
setting near<60[forward] (!ofPop answer | name[copy|incoming mail|account]) => forwarding .75
button long<30 in2<60[forward] name[add|create|settings|enable|disable|on|off -password] !scopeNear !leads => forwarding .75
!name[forward] | leads => pass
action (name[add account|forward] | name[other account]) long<60 => forwarding .8
action | onOff rest>.2 !known !near[forward] name[-account|other|copy|incoming|all|enable|disable|immediately] => pass
name[disable|forbid|off] => forwarding .8 !
=> forwarding .8`;

/** Having this webmail fetch another account. */
export const fetchExternal = `
!setting !action | option | name[forward|remove|password|outgoing|forbid|disable] | !name[account|add|fetch|check|other] !name:collector !pop !imap => pass
imap !pop name[-other] | long>110 | near[forward] | rest>.45 !name:collector => pass
radio (pop !imap | imap !pop) (name[-allow|enable|access|on|off|no] | name[other account]) => protocol .8
action !pop in2[access account allow] => pass
action (leads !known | !(ofPop depth<2 | in4[fetch|check account|mail|other -access])) => pass
action name[add account] (pop | name[other|mail|fetch] | !accountForm in3[fetch|check other account -access]) => fetch-external-pop .85
action (name[fetch other account|mail] | name[add] near[fetch other|account] ofPop (name[fetch] | long<20 !accountForm)) => fetch-external-pop .8
button name[add|fetch -settings] (pop | name:collector) => fetch-external-pop .75
action => pass
pop imap name[client] => pass
onOff name:collector | pop name[add|fetch other -client|allow|access] | pop !imap name[add other account -client|access] => fetch-external-pop .8
(name[account fetch|check -client] | pop !imap name[account -enable|allow|client]) (name[other] | onOff in2[other account]) => fetch-external-pop .85`;

/** A link or button that shows the servers' names and ports. */
export const serverSettings = `
!action | long>80 | leads links | name:question | !name[settings|show|server] | name[remove|disable|forward|password] | name[add] !name[show settings] | rest>.45 => pass
(pop | imap) ((button | name:dots) name[settings access|client] | name[settings show] | name[server settings|show]) => server-settings .8
pop | imap | !mailPage | rest>.25 => pass
name[server settings|show|port|incoming|client] (depth<2 | name[port|mail|client|show] | in3[client]) => server-settings .8
name[settings client] (name[mail] | pagePop in2[settings|client]) | name[show] near<40[server settings] | button name[settings show] near[client -add|create] => server-settings .8`;
