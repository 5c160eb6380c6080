// What happens to the server's copy: on the fetching side, on the provider's side, and whether apps may delete it.

/** Conditions that several lines share; `$name` stands for one. */
export const copyTerms = {
  // "14 days": a length of time, not "every 10 minutes".
  lasts: `name[days -interval]`,
  fetchAbout: `name[fetch|after|past] | in3[fetch|server] | in3:popAny`,
  onServer: `name[server] | name[other account]`,
  ofPopNear: `ofPop depth<2 nearLong<120`,
  original: `exclusive pagePop !accountForm name[copy keep] !ofImap`,
  copyGroup: `in3[fetch|after|deleted|copy|keep|remove -forward]`,
  copyNamed: `name[copy|mail|inbox|server|read]`,
  popList: `near:pop | pagePop near[fetch|include|copy -access]`,
};

/** Remove when it is removed in the app: two deletions in one sentence, here and there. */
export const deleteWhenDeleted = `
!setting | !name[remove server -forward] | $lasts | radio !accountForm => pass
removals>1 name[local|client|trash|inbox|deleted] => delete-when-deleted-locally
name[local deleted] => delete-when-deleted-locally .85`;

/** Remove the server's copy after some days. */
export const removeAfterDays = `
!(pagePop | pageImap | accountForm name[mail]) | network | name[-mail|copy] !ofPop !(pagePop accountForm) => pass
!setting | !$lasts !endsOpen | !name[remove|keep -spam|forward] => pass
!(name[server] | endsOpen pagePop | name[copy|mail] in3[server|fetch]) | exclusive name[fetch -remove|server] => pass
=> remove-after-days`;

/** Leave a copy on the server, or the opposite said of the same field. "Delete branches on the server" is not about mail. */
export const leaveOnServer = `
!setting | name[forward|archive|spam] | name[client allow|forbid] | name:smtp !pop => pass
radio !accountForm name[-client] !in3[other account] => pass
name[-mail|copy|fetch] !ofPop !in3[fetch|other] !in3:popAny => pass
$onServer keeps $fetchAbout => leave-on-server
$onServer keeps (pagePop | accountForm) => leave-on-server .75
$onServer keeps => pass
$onServer name[remove] $fetchAbout => leave-on-server .9 !
$onServer name[remove mail|copy] (pagePop | accountForm) => leave-on-server .75 !
name[copy keep -inbox] (name[fetch] pagePop | accountForm) => leave-on-server .75`;

/** A radio or option of a family about copies, whatever the others say. */
export const copyFate = `
keeps !$lasts => leave-on-server .85
name[-remove|keep] => pass
$lasts | endsOpen => remove-after-days .8
=> leave-on-server .85 !`;

/** Keep, remove, remove after a time, as radios or options of a form that fetches another account. */
export const fetcherCopies = `
!exclusive | !accountForm | imap | sibs[archive|spam|folder] | !sibs[keep] | !sibs[remove -keep] => pass
=> $copyFate`;

/**
 * Whether apps may delete over POP (Outlook.com, AOL). "When I delete mail over POP: delete it here too / keep it here." "May
 * POP programs delete mail? Yes / No"
 */
export const clientDelete = `
!setting | imap => pass
$ofPopNear yes near[client remove] => pop-client-delete-allow .85
$ofPopNear no near[client remove] => pop-client-delete-block .85
$ofPopNear exclusive (near[client remove] | near[remove|deleted -keep|fetch]) name[-client|trash|mark|archive] keeps => pop-client-delete-block .8
$ofPopNear exclusive (near[client remove] | near[remove|deleted -keep|fetch]) name[remove -client|trash|mark|archive] => pop-client-delete-allow .8
$ofPopNear exclusive in2[client remove] name[allow|forbid] name[forbid|not] => pop-client-delete-block .85
$ofPopNear exclusive in2[client remove] name[allow] => pop-client-delete-allow .85
!name[client remove -password|appPassword|access|spam] | !ofPop !pagePop => pass
name[forbid] | name[not allow] => pop-client-delete-block
name[keep -allow] => pop-client-delete-block .8
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
onOff name[deleted] => pass
exclusive !$copyGroup !($copyNamed depth<4) => pass
onOff !(pop name[mail|copy|fetch|after] | name[fetch] | $copyGroup $copyNamed depth<2) => pass
=> $fate`;

/** Spam or other folders in the POP download, or a list of folders to download. */
export const includeFolders = `
!onOff !(radio name[include]) | imap !pop | name[forward|mark|move] | name[remove|keep -include] => pass
!pop !imap onOff near<60[folder] $popList !near:imap name[-remove|keep|enable|allow|access|secure|client|sync|server|mark] => pop-include-folders .75
!pop !imap onOff name[fetch folder -spam|remove] pagePop !ofImap => pop-include-folders .75
!ofPop | name[enable|allow|access|disable] => pass
(name[include|fetch] | pop | near[include]) (name[spam|trash] | name[folder include|fetch]) => pop-include-folders .85
name[include mail -all|fromNow] depth<1 !depth<0 rest>0 => pop-include-folders .75`;

/** How far back POP reaches. */
export const history = `
!exclusive | !ofPop !ofImap => pass
name[days -interval|remove|keep|server] => pop-history .85
sibs[days -interval] near[-remove] !sibs[remove|keep] name[all] => pop-history .8`;

/** How far back POP reaches, as a select. */
export const historySelect = `
!select | !ofPop !(pagePop name[fetch]) | !sibs[days -interval] => pass
name[remove|interval|server|check] | sibs[remove|keep|interval] => pass
name[fetch|mail|past] | depth<2 => pop-history .8`;

/** POP for all mail or for mail from now on. */
export const popReach = `
!exclusive | !ofPop | imap | name[remove|keep|archive|forward|disable|forbid|spam] => pass
name[fromNow] !name[fromNow all past|include] !(newer>1 name[all] sibs[fromNow -all]) => pop-enable-new
name[all] (name[mail|past|fetch|enable] | pop) => pop-enable-all`;

/** The select that says what happens to the server's copy. */
export const afterSelect = `
!select | family<2 | family>8 | sibs[spam] | !sibs[keep|read|inbox] | !sibs[remove|archive|trash] | !mostAct => pass
near[forward] !pop => pass
!pop (accountForm | in2[other account]) sibs[server|copy|keep] => leave-on-server .85
ofPop | pagePop name[fetch] => pop-after`;

/** Days after which the server's copy goes, as a number. */
export const daysField = `
setting | !around[days] | !pagePop !accountForm => pass
around[server remove|keep -trash|spam] => remove-after-days .8
around[remove after mail|server|copy -trash|spam] => remove-after-days .8
around[remove after -trash|spam] pagePop accountForm => remove-after-days .8`;
