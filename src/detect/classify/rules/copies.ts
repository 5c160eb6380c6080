// What happens to the server's copy: on the fetching side, on the provider's side, and whether apps may delete it.

/** Conditions that several lines share; `$name` stands for one. */
export const copyTerms = {
  // "14 days": a length of time, not "every 10 minutes".
  lasts: `name[days -interval]`,
  fetchAbout: `name[fetch|after|past] | in3[fetch|server] | in3:popAny`,
  // Something about mail is near: files and backups have copies on servers too.
  mailNear: `ofPop | ofImap | name[mail|inbox|fetch] | in4[mail|inbox|account] | accountForm (pagePop | pageImap)`,
  // A form or section that fetches from elsewhere.
  fetching: `accountForm | in3[other account|mail] | in3[fetch account]`,
  onServer: `name[server] | name[other account]`,
  ofPopNear: `nearLong<120 (ofPop depth<2 | pagePop near[client remove server])`,
  original: `exclusive pagePop !accountForm name[copy keep] !ofImap`,
  copyGroup: `in3[fetch|after|deleted|copy|keep|remove -forward]`,
  copyNamed: `name[copy|mail|inbox|server|read]`,
  popList: `near:pop | pagePop near[fetch|include|copy -access]`,
};

/** Remove when it is removed in the app: two deletions in one sentence, here and there. */
export const deleteWhenDeleted = `
onOff prev[keep server] (accountForm | ofPop | in4[fetch|other account]) name[deleted|remove -server|spam|days|folder|after] => delete-when-deleted-locally .8
!setting | !name[remove server -forward] | $lasts | radio !accountForm => pass
removals>1 name[local|client|trash|inbox|deleted] => delete-when-deleted-locally
name[local|client deleted -allow|forbid] => delete-when-deleted-locally .85`;

/** Remove the server's copy after some days. */
export const removeAfterDays = `
!(pagePop | pageImap | accountForm name[mail]) | network | name[-mail|copy] !ofPop !(pagePop accountForm) => pass
onOff prev[keep server] ($lasts | endsOpen) (accountForm | ofPop | in4[fetch|other account]) name[-spam|trash|check|past] => remove-after-days .8
!setting | !$mailNear | !$lasts !endsOpen | !name[remove|keep -spam|forward] => pass
!(name[server] | endsOpen pagePop | name[copy|mail] in3[server|fetch] | exclusive ofPop near[after|fetch]) | exclusive name[fetch -remove|server] => pass
=> remove-after-days`;

/** Leave a copy on the server, or the opposite said of the same field. "Delete branches on the server" is not about mail. */
export const leaveOnServer = `
!setting | name[forward|archive|spam] | name[client allow|forbid] | network | !$mailNear | name:smtp !pop | !known !pagePop !pageImap !accountForm => pass
(radio | onOff) answer near<90[keep server] (pagePop | accountForm) no => leave-on-server .85 !
(radio | onOff) answer near<90[keep server] (pagePop | accountForm) => leave-on-server .85
radio !accountForm name[-client] !in3[other account] !(!ofPop name[server] near[fetch|after]) => pass
onOff accountForm !imap name[keep -client|access|inbox|enable|allow|outgoing|folder|spam|trash|archive] long<20 => leave-on-server .75
onOff ($fetching | name[other after|fetch]) !ofImap !pop !keeps name[remove fetch|after|immediately -trash|spam|days|folder|deleted] => leave-on-server .8 !
onOff ($fetching | name[other after|fetch]) !ofImap name[keep fetch|after -trash|spam|days|folder] => leave-on-server .8
name[-mail|copy|fetch] !ofPop !in3[fetch|other] !in3:popAny => pass
$onServer keeps $fetchAbout => leave-on-server
$onServer keeps (pagePop | accountForm) => leave-on-server .75
$onServer keeps => pass
$onServer name[remove] $fetchAbout => leave-on-server .9 !
$onServer name[remove mail|copy] (pagePop | accountForm) => leave-on-server .75 !
name[copy keep -inbox|outgoing] (name[fetch] pagePop | accountForm) => leave-on-server .75`;

/** A radio or option of a family about copies, whatever the others say. */
export const copyFate = `
keeps !$lasts => leave-on-server .85
name[-remove|keep] => pass
$lasts | endsOpen => remove-after-days .8
=> leave-on-server .85 !`;

/** Keep, remove, remove after a time, as radios or options of a form that fetches another account. */
export const fetcherCopies = `
!exclusive | !accountForm | imap | ofPop near[client] | !$mailNear | sibs[archive|spam|folder] | sibs[client allow|forbid] | !sibs[keep] | !sibs[remove -keep] => pass
=> $copyFate`;

/**
 * Whether apps may delete over POP (Outlook.com, AOL). "When I delete mail over POP: delete it here too / keep it here." "May
 * POP programs delete mail? Yes / No"
 */
export const clientDelete = `
!setting | imap => pass
$ofPopNear yes near[client remove] => pop-client-delete-allow .85
$ofPopNear no near[client remove] => pop-client-delete-block .85
$ofPopNear exclusive (near[client remove] | near[remove|deleted -keep|fetch]) name[-client|trash|mark|archive] (keeps | name[not]) => pop-client-delete-block .8
$ofPopNear exclusive (near[client remove] | near[remove|deleted -keep|fetch]) name[remove -client|trash|mark|archive] => pop-client-delete-allow .8
$ofPopNear exclusive in2[client remove] name[allow|forbid] name[forbid|not] => pop-client-delete-block .85
$ofPopNear exclusive in2[client remove] name[allow] => pop-client-delete-allow .85
!name[client remove -password|appPassword|access|spam] | !ofPop !pagePop => pass
name[forbid] | name[not allow] => pop-client-delete-block
name[keep -allow] | exclusive name[not -allow] => pop-client-delete-block .8
name[allow] | exclusive => pop-client-delete-allow .85`;

/** The act in the words of one of the choices of `pop-after`. */
export const fate = `
name[mark read -trash] marksFirst => pop-after-mark-read
name[read -remove|trash|archive|move] !onOff sibs[keep|remove|archive|trash] => pop-after-mark-read .8
name[archive -inbox] => pop-after-archive
keeps (!onOff | name[copy]) => pop-after-keep
keeps => pass
name[archive] => pop-after-archive
name[trash] (!onOff | name[move|remove]) => pop-after-delete
name[remove] (!onOff | pop | name[fetch]) => pop-after-delete
name[remove] => pass
name[inbox -move] !onOff => pop-after-keep .75`;

/** What the provider does with its copy once POP has fetched it. */
export const afterDownload = `
!setting | !ofPop !$original | imap !pop | name[spam|forward] => pass
$original name[not] => pop-after-delete .75
onOff name[deleted] | exclusive pop name[disable] => pass
exclusive !$copyGroup !($copyNamed depth<4) => pass
onOff !(pop name[mail|copy|fetch|after] | name[fetch] | $copyGroup $copyNamed depth<2) => pass
=> $fate`;

/** Spam or other folders in the POP download, or a list of folders to download. */
export const includeFolders = `
answer ofPop !ofImap depth<2 near<110[folder|spam -remove|keep|forward|mark|limit] => pop-include-folders .8
radio ofPop depth<1 near<60[folder] name[inbox|spam|folder -remove|keep] => pop-include-folders .85
onOff !pop !imap !near:imap (ofPop depth<3 near<60[fetch client|folder|inbox|include -allow|access] | near<60[folder] $popList) name[-remove|keep|mark|enable|allow|access|secure|server|client|sync|other] => pop-include-folders .75
onOff pop (in4<20[folder] | near<30[spam|trash|archive]) (bare | name[include|outgoing|fetch -remove|enable|allow|access|mark|other]) => pop-include-folders .8
onOff pop name[folder spam|trash|include -remove|forward|mark|move] => pop-include-folders .8
!onOff !(radio name[include]) | imap !pop | name[forward|mark|move] | name[remove|keep -include] => pass
!pop !imap onOff name[fetch folder -remove|allow] (name[include] | name[-spam]) pagePop !ofImap => pop-include-folders .75
pop name[spam include] => pop-include-folders .85
!ofPop | name[enable|allow|access|disable] => pass
(name[include|fetch] | pop | near[include]) (name[spam|trash] | name[folder include|fetch]) => pop-include-folders .85
name[include mail -all|fromNow|keep] depth<1 !depth<0 rest>0 => pop-include-folders .75`;

/** How far back POP reaches. */
export const history = `
!exclusive | !ofPop !ofImap => pass
name[days -interval|remove|keep|server] => pop-history .85
sibs[days -interval] near[-remove] !sibs[remove|keep] name[all] => pop-history .8`;

/** How far back POP reaches, as a select. */
export const historySelect = `
!select | !ofPop !(pagePop name[fetch]) | !sibs[days -interval] => pass
name[remove|interval|server|check] | sibs[remove|keep|interval] => pass
name[fetch|mail|past] | depth<3 => pop-history .8`;

/** POP for all mail or for mail from now on. */
export const popReach = `
exclusive ofPop !imap depth<3 name[disable|forbid|off -remove|spam|fromNow|forward] sibs[fromNow] => pop-disable .85
!exclusive | !ofPop | imap | name[remove|keep|archive|forward|disable|forbid|spam] => pass
name[fromNow] !name[fromNow all past|include] !(newer>1 name[all] sibs[fromNow -all]) => pop-enable-new
name[all] (name[mail|past|fetch|enable] | pop) => pop-enable-all`;

/** The select that says what happens to the server's copy. */
export const afterSelect = `
!select | family<2 | family>8 | sibs[spam] | !sibs[keep|read|inbox] | !sibs[remove|archive|trash] | !mostAct => pass
near[forward] !pop => pass
!pop name[remove|deleted] sibs[server] => delete-when-deleted-locally .8
!pop (accountForm | in2[other account]) sibs[server|copy|keep] => leave-on-server .85
ofPop | pagePop name[fetch] => pop-after`;

/** Days after which the server's copy goes, as a number or a select of times. */
export const daysField = `
select sibs[days -interval] (around[keep|remove server -spam|trash] | sibs[remove server]) (pagePop | accountForm) => remove-after-days .8
setting | !around[days] | !pagePop !accountForm | network | !$mailNear => pass
around[server remove|keep -trash|spam] => remove-after-days .8
around[remove after mail|server|copy -trash|spam] => remove-after-days .8
around[remove after -trash|spam] pagePop (accountForm | ofPop) => remove-after-days .8
field prev[keep server] name[days] accountForm | field name[days] in2[after] ofPop in3[fetch after] => remove-after-days .75`;
