// How IMAP deletes and shows: expunge, last folder, folder limits, folders shown (Gmail, Zoho, Yandex, Roundcube).

/** Conditions that several lines share; `$name` stands for one. */
export const imapTerms = {
  expunges: `name[expunge] (name:expunge | name[mail|deleted] (ofImap | pageImap !ofPop) | exclusive ofImap)`,
};

/** Auto-expunge on or off. */
export const autoExpunge = `
name[forward|trash|spam|days] | pop => pass
$expunges onOff name[not|disable|off|forbid] => imap-auto-expunge-off
$expunges onOff => imap-auto-expunge-on
$expunges !exclusive => pass
$expunges (name[off|disable|wait] | name:offWord) => imap-auto-expunge-off
$expunges (name[on|enable|immediately] | name:onWord) => imap-auto-expunge-on
$expunges name[not] => imap-auto-expunge-off .8
$expunges => imap-auto-expunge-on .8
onOff ofImap !ofPop name[remove immediately deleted] name[not|disable] => imap-auto-expunge-off .8
onOff ofImap !ofPop name[remove immediately deleted] => imap-auto-expunge-on .8
!exclusive | !ofImap !(pageImap !ofPop near[client deleted]) | !in2[expunge] !in2[deleted mark] !(sibs[wait] (in2[remove|deleted] | sibs[deleted])) | !sibs[wait] !answer => pass
name[wait|disable] | no => imap-auto-expunge-off .85
name[immediately|enable|remove] | answer => imap-auto-expunge-on .85`;

/** What happens to a message expunged from its last folder. */
export const expungeAction = `
!exclusive | pop | !ofImap | ofPop depth<2 | !in3[expunge|deleted] !in3[remove folder] !(near[remove] sibs[trash]) | answer | sibs[wait] => pass
name[remove forever|immediately] | name[remove -trash|move|archive|keep] => imap-expunge-delete
name[trash] => imap-expunge-trash
name[archive] => imap-expunge-archive`;

/** How many messages of a folder apps see. */
export const folderLimit = `
!setting | !ofImap => pass
exclusive near[folder mail|amount|limit] name[all -limit] !name:figure => imap-folder-unlimited
!(name[limit] | name:unlimited | near[folder amount|limit] exclusive name[not|mail]) => pass
!name[folder|mail|amount] !near[folder|amount] | name[remove -not] => pass
name:figure => imap-folder-limit
name:unlimited | name[not|disable] => imap-folder-unlimited
=> imap-folder-limit`;

/** Folder limit as a select or field of plain numbers. */
export const limitField = `
!ofImap !(select pageImap accountForm !ofPop) | pop | !field !sibs:figures => pass
by[limit folder|mail|amount] | by[limit] by[folder|amount] | by[amount folder] => imap-folder-limit .85`;

/** Which folders apps see: "Show in IMAP", subscriptions, a list of folders under such a heading. */
export const showFolder = `
action ofImap !ofPop depth<3 at[folder] (atLong<40 | name[folder|all]) name[show -settings|server|enable] => imap-show-folder .8
!onOff | pop => pass
name[show folder require -inbox|keep|remove] pageImap => imap-show-folder .8
name[settings|server|secure|remove|keep] | name[fetch -inbox] => pass
imap (name[show -enable] | bare in4<20[folder]) => imap-show-folder
imap => pass
in2<40[show -enable|settings]:imapAny => imap-show-folder .85
near<60[show folder] pageImap !ofPop name[-enable|allow|disable] => imap-show-folder .75
!ofImap | ofPop | depth>3 | answer => pass
name[show folder -enable] | (depth<2 | row depth<4) at[folder -limit|expunge|prefix] (at[show] | atLong<30) name[-enable|allow|disable] => imap-show-folder .8`;

/** Root folder, path prefix or namespace of IMAP folders. */
export const prefix = `
name[prefix] (ofImap | pageImap accountForm) => imap-path-prefix .85`;
