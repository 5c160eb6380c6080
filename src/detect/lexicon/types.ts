// A lexicon names concepts in one language. Whole sentences are never stored: unseen wordings are
// understood because the concepts combine.
//
// Each concept is a list of patterns separated by `|`. In a pattern
// - text is lower case, NFKC; it matches at the start of a word and may go on (`aktivier` matches
//   "aktivieren", "Aktivierung"), so write the stem;
// - `~` in front lets it match inside a word too (`~leitung` matches "Weiterleitung"): for compounds, prefixes
//   and languages without spaces between words;
// - `$` at the end asks for the end of a word (`no$` does not match "normal");
// - ` * ` stands for up to 40 other characters (`von * server`); a blank stands for any run of blanks or
//   hyphens.

/** What a lexicon can say. The comment gives the English idea and where it appears. */
export interface Lexicon {
  /** BCP 47 tag of the language, such as `pt-BR`; `pt` also serves `pt-AO`. */
  readonly lang: string;

  // acts
  /** enable, activate, turn on, switch on, start (a service). */
  readonly enable: string;
  /** disable, deactivate, turn off, stop. */
  readonly disable: string;
  /** allow, permit, let, accept, grant access. */
  readonly allow: string;
  /** forbid, block, deny, prevent, "do not allow". */
  readonly forbid: string;
  /** keep, leave, retain, preserve, store. */
  readonly keep: string;
  /** delete, remove, erase, clear, purge. */
  readonly remove: string;
  /** archive (as a verb or folder of mail). */
  readonly archive: string;
  /** move. */
  readonly move: string;
  /** mark (as). */
  readonly mark: string;
  /** read, as in "mark as read". */
  readonly read: string;
  /** download, retrieve, fetch, collect, pick up, receive; also accessed/downloaded/after fetching. */
  readonly fetch: string;
  /** check (for new mail), refresh, poll, synchronise. */
  readonly check: string;
  /** add, connect, import, link (an account). */
  readonly add: string;
  /** show, display, make visible, subscribe. */
  readonly show: string;
  /** include, also. */
  readonly include: string;
  /** forward, forwarding, redirect (to another address). */
  readonly forward: string;
  /** create, generate, make, manage (a password). */
  readonly create: string;
  /** require, only, restrict (to). */
  readonly require: string;
  /** limit, at most, no more than. */
  readonly limit: string;
  /** use, using. */
  readonly use: string;

  /** reply, on the button of an open message: the whole label. */
  readonly reply: string;
  /** quiz, exam, survey, poll, questionnaire: in the title of a page that asks about POP and IMAP and sets nothing. */
  readonly survey: string;

  // short answers, matched against the whole label
  /** yes. */
  readonly yes: string;
  /** no. */
  readonly no: string;
  /** on, enabled, active (as a state). */
  readonly on: string;
  /** off, disabled, inactive (as a state). */
  readonly off: string;

  // things
  /** mail, message, e-mail, letter. */
  readonly mail: string;
  /** copy, original. */
  readonly copy: string;
  /** server, provider's side, mailbox at the source. */
  readonly server: string;
  /** incoming (mail server, messages). */
  readonly incoming: string;
  /** outgoing (mail server). */
  readonly outgoing: string;
  /** folder, label, mailbox (as a folder). */
  readonly folder: string;
  /** inbox. */
  readonly inbox: string;
  /** trash, bin, deleted items. */
  readonly trash: string;
  /** spam, junk. */
  readonly spam: string;
  /** account, mailbox (of another provider), identity. */
  readonly account: string;
  /** other, external, another, third-party, additional (account). */
  readonly other: string;
  /** mail program, client, app, device, software, Outlook-like program. */
  readonly client: string;
  /** access (noun), external access. */
  readonly access: string;
  /** protocol, (account/server/mailbox) type. */
  readonly protocol: string;
  /** password, passcode. */
  readonly password: string;
  /** app password in one phrase: app password, application-specific password, authorization code, device password. */
  readonly appPassword: string;
  /** less secure apps; plain/basic/legacy sign-in. */
  readonly lessSecure: string;
  /** modern authentication, sign-in by token (OAuth itself is known everywhere). */
  readonly modernAuth: string;
  /** authentication, sign-in, authenticated. */
  readonly auth: string;
  /** encryption, secure connection, connection security. */
  readonly secure: string;
  /** port (of a server). */
  readonly port: string;
  /** settings, configuration, parameters, instructions, set-up, details. */
  readonly settings: string;
  /** prefix, root folder, path, namespace (of IMAP folders). */
  readonly prefix: string;
  /** size, number (of messages). */
  readonly amount: string;
  /** phone or device synchronisation as a service (ActiveSync itself is known everywhere). */
  readonly sync: string;

  // when and how much
  /** all, every, whole (mail). */
  readonly all: string;
  /** new; from now on; that arrives from now on; future; only new; not old. */
  readonly fromNow: string;
  /** already downloaded; even old; including old mail. */
  readonly past: string;
  /** immediately, at once, right away. */
  readonly immediately: string;
  /** permanently, for ever, completely, for good. */
  readonly forever: string;
  /** wait (for the client), not at once. */
  readonly wait: string;
  /** after, following. */
  readonly after: string;
  /** day, days, week, month (as a length of time). */
  readonly days: string;
  /** minute, hour; how often, every N minutes, interval. */
  readonly interval: string;
  /** expunge; auto-expunge; automatic removal of mail marked as deleted. */
  readonly expunge: string;
  /** "marked as deleted", "deleted messages" (state of mail, said of IMAP). */
  readonly deleted: string;
  /** locally, on this computer, in the mail program, from the inbox here. */
  readonly local: string;
  /** not, never, don't, without, no (before a noun). Negates what follows or the whole label. */
  readonly not: string;
  /** function words of this language, by which it is told from others: 10 to 20 of the commonest. */
  readonly common: string;
}
