// Letting POP and IMAP in: switches, check boxes, Yes/No pairs, On/Off options, "Enable" links in a row.

/** Conditions that several lines share; `$name` stands for one. */
export const accessTerms = {
  // Words that make a sentence with POP in it about something else than letting POP in.
  elsewhere: `name[expunge|limit|interval|days|spam|trash|forward|archive|prefix|port|inbox|copy|password|appPassword]
  | name[secure -access|enable|allow]`,
  firmly: `name[enable|allow|disable|forbid]`,
  offSaid: `name[disable|forbid|off]`,
  // Says that something is let in; the group says what: "Enable access for mail apps".
  generic: `!option !long>70 (name[enable|allow|disable|forbid|use] | name[access] !radio) !rest>.3
  name[-server|settings|folder|remove|keep|mark|all|fromNow|immediately|secure|sync|auth|fetch|check|add] !(name[account] near[account])`,
};

/** A choice that names POP or IMAP and says that it may be used, or may not; or names it and nothing else. */
export const namedAccess = `
!setting | !pop !imap | $elsewhere => pass
name[remove|keep|folder -enable|allow|disable|forbid] !(name[-remove|keep] (pop imap name[client use] | name[access])) => pass
name[check -mail|account|fetch|access] !name:sync | onOff in3:notices | name:collector => pass
bare onOff in3[other account] => protocol .8
exclusive refuses => name-off .85
onOff long<30 near[access allow] rest<.91 => name-on .75
!bare (rest>.5 | !$firmly rest>.45 | !$firmly !name[use -auth] !in1[protocol|access|enable|allow] rest>.25) => pass
name[disable|forbid] => name-off .9
name:offWord => name-off .8
$firmly => name-on .9
name[use|on|access|client|yes] | name:sync => name-on .8
network | exclusive | says => pass
switch in4[protocol|access|client|allow|enable] => name-on .75
switch => name-on .72
onOff bare in1[protocol|access|allow|enable] => name-on .75
in4[protocol|access|client|allow|enable|on|use] | in4:both | known => name-on .72`;

/** Yes, No, On, Off, Enable, Disable under a question or heading that names POP or IMAP. */
export const answeredAccess = `
!setting | pop | imap | !answer !$generic | $elsewhere | !subjectGroup | option family>3 => pass
(no | !answer $offSaid) radio ofPop ofImap => pass
no | !answer $offSaid => scope-off .8
=> scope-on .8`;

/** Letting mail apps in without naming a protocol, on a page that is about POP and IMAP. */
export const appsAccess = `
pop | imap | option | link | $elsewhere | !pagePop !pageImap !known => pass
!(name[client|other access|use|mail] | answer near[client|other access -password|auth]) => pass
!$firmly !answer !(onOff name[access client] (known | ofPop | ofImap | name[mail])) | name[remove|secure|add|auth|server] | name[settings -access] | rest>.4 => pass
no | name[disable|forbid] => apps-off .75
=> apps-on .75`;

/** A select of Enabled/Disabled, Yes/No, or of POP's reach. */
export const accessSelect = `
select switchOptions name[keep server] (pagePop | accountForm) => leave-on-server .85
select switchOptions name[remove server] (pagePop | accountForm) => leave-on-server .85 !
!select | depth>1 !(name[client access] (pagePop | pageImap)) | $elsewhere | name[remove|keep|secure|folder] => pass
!(pop | imap | unnamed | answer | name[access|enable|allow|use|client]) => pass
switchOptions => scope-on .85`;

/** "Enable", "Disable", "Turn on IMAP" as a button or link that switches the service. */
export const accessAction = `
!action | long>60 | $elsewhere | name[settings|add|server] | name:closes => pass
(pop | imap) (!name[enable|disable|allow|forbid] | link rest>.2 | rest>.3 | link !stays) => pass
(pop | imap) $offSaid => name-off .85
pop | imap => name-on .85
!answer | !name[enable|disable|allow|forbid|on|off] | atLong>90 | !subjectGroup => pass
no => scope-off .8
=> scope-on .8`;
