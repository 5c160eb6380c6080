// The wire: encryption, ports, the protocol of an account, intervals.

/** Conditions that several lines share; `$name` stands for one. */
export const wireTerms = {
  ciphered: `name[secure] | name:cipher`,
  cipherRival: `sibs:cipher | secured>1`,
  portish: `name[port] | portNamed`,
  chooser: `in3[protocol] | in3[add account]`,
};

/** Encryption of the connection to a mail server. "None" is the same topic said the other way. */
export const tls = `
select (!cipherSelect | !ciphers !$ciphered) => pass
!select !setting | option => pass
radio answer (near<60:cipher | near<60[secure]) mailServer !outgoing no => tls-mode .8 !
radio answer (near<60:cipher | near<60[secure]) mailServer !outgoing => tls-mode .8
onOff (pop | imap) (name[access|fetch] in1[allow|access|enable] | name[enable]:overTls) => name-on .8
radio (!$ciphered !$cipherRival | name[mail|fetch] | long>60 | !near[secure] !$cipherRival) => pass
setting !radio (!$ciphered | name[remove|forward|password|auth -secure] | rest>.5 !(name[secure] name:cipher) | !name[enable|use|require] !name:cipher rest>.2) => pass
outgoing | network => silent
!mailServer => pass
radio !name:cipher name[off|no|not|disable] => tls-mode .85 !
=> tls-mode .85`;

/** A port of POP or IMAP. */
export const port = `
!field !select => pass
select (sibs:services | sibs:protocol | ports<1) => pass
!$portish ports<2 !portValue | name[folder|days|interval] | otherService => pass
outgoing !portValue => silent
network | field !accountForm => pass
(portValue | ports>0) (mailServer | $portish) => server-port
portValue | ports>0 => pass
mailServer (name[-amount|limit] | name[port -limit]) => server-port .85`;

/** Choosing POP or IMAP for an account. */
export const protocol = `
pop imap | !pop !imap | action name[add account] | !exclusive !button | name[disable|forbid] | answer name[-protocol] | option name[enable] => pass
option => protocol .85
long>24 rest>.5 => pass
action $chooser name[-enable] long<30 => protocol .85
action => pass
!accountForm !known rest>.5 => pass
!rivals (name[enable|access|allow] | rest>.5 | !$chooser !(accountForm bare)) => pass
=> protocol .85`;

/** Two radios of which one names POP and the other IMAP, and neither is about letting it in. */
export const protocolPair = `
!radio | !rivals | family>4 => pass
accountForm name:led => protocol .85
=> $protocol`;

/** A select that holds both POP and IMAP, and little else. Folders and messages may bear these names too. */
export const protocolSelect = `
!select | !bothProtocols | !accountForm !known !name[protocol|account|server|fetch|access|client|mail] !in2[other account] !in2[fetch account] => pass
foreign | !plainProtocols => silent
=> protocol-imap .85`;

/** How often mail is fetched. */
export const interval = `
network | !select !field !radio !(onOff name[check mail interval]) | name[port|days|remove|keep|spam] => pass
!name[interval] !(sibs[interval] (name[check|fetch] | near<60[check|fetch])) !(!radio name[check|fetch] around[interval]) => pass
!(name[check|fetch|mail] | in3[check|fetch] | ofPop) | !mailServer !(known in2[fetch|check account|mail]) !in4[fetch other account] | radio !near[check|fetch|interval] => pass
=> check-interval .8`;
