// Pages that draw settings, messages and other things in frames.
import type { PageServer } from '../../../tools/serve/server.mjs';

/** A document. */
export const html = (title: string, body: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A frame of the size that settings have. */
export const frame = (src: string, more = 'width="700" height="420"') =>
  `<iframe src="${src}" ${more}></iframe>`;

/** Two choices that are understood wherever they stand. */
export const access = `<h1>POP and IMAP</h1><form>
  <p><input type="checkbox" id="pop" checked><label for="pop">Enable POP</label></p>
  <p><input type="checkbox" id="imap"><label for="imap">Enable IMAP</label></p></form>`;
/** What they are. */
export const accessTopics = ['pop-enable', 'imap-enable'];

const fetching = `<h1>Fetch mail from another account</h1><form><fieldset><legend>Remote mailbox</legend>
  <p><label>Server type <select name="_type"><option>IMAP</option><option selected>POP3</option></select></label></p>
  <p><label>Server <input name="_server"></label></p>
  <p><label>Password <input type="password" name="_pass"></label></p>
  <p><input type="checkbox" name="_keep" id="keep" checked><label for="keep">Keep messages on server</label></p>
  </fieldset></form>`;
/** What the section `fetchmail` of Roundcube has. */
export const fetchTopics = ['protocol-pop', 'leave-on-server'];

/** A choice that is believed only where the page is about settings. */
export const vague = `<p><label>Protocol <select><option>IMAP</option><option selected>POP3</option></select></label></p>`;

/** Address of the settings of a Roundcube: the shell stays, its frame goes from section to section. */
export const shell = 'https://rc.example/roundcube/?_task=settings&_action=preferences';
/** Address of a section: access, fetchmail, preferences, strange, or around, which has access in a frame. */
export const section = (action: string) =>
  `/roundcube/section?_task=settings&_action=${action}&_framed=1`;

const shellPage = html(
  'Roundcube',
  `<header>Jules Verne &lt;jules.verne@rc.example&gt;</header>
  <nav><a href="./?_task=mail">Mail</a> <a href="./?_task=settings">Settings</a></nav>
  ${frame('about:blank', 'id="preferences-frame" name="preferences-frame" width="700" height="420"')}`,
);
const sections = {
  fetchmail: fetching,
  access: `${access}<p>Mailbox of Verne</p>`,
  preferences:
    '<h1>Preferences</h1><label>Language <select><option>English</option></select></label>',
  strange: '<form><p>Verne</p><label><input type="checkbox">Frobnicate IMAP</label></form>',
  around: frame(section('access')),
};
/** The document of every section. */
export const sectionPage = html(
  'Section',
  `<main></main><script>
  const sections = ${JSON.stringify(sections)};
  document.querySelector('main').innerHTML = sections[new URLSearchParams(location.search).get('_action')] ?? '';
  </script>`,
);

const mail = html('Mail', access);
const line = access.replaceAll('\n', '');

/** What gets nothing although a person asks: name, body of the page around, document at the address of sections. */
export const silent: readonly [name: string, body: string, inner?: string][] = [
  ['a message without an address', `<iframe srcdoc='${line}' width="700" height="420"></iframe>`],
  [
    'a message that a script writes',
    `${frame('')}<script>
    const inner = document.querySelector('iframe').contentDocument;
    inner.open(); inner.write(${JSON.stringify(access)}); inner.close();</script>`,
  ],
  [
    'a message that a script puts into an empty frame',
    `${frame('about:blank')}<script>
    document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(access)};</script>`,
  ],
  [
    'a message in a blob',
    `${frame('about:blank')}<script>
    document.querySelector('iframe').src = URL.createObjectURL(new Blob([${JSON.stringify(access)}], { type: 'text/html' }));</script>`,
  ],
  [
    'a page of the site that shows a message',
    frame('/roundcube/section?_task=mail&_action=show'),
    mail,
  ],
  [
    'a frame that is called after messages',
    frame('/roundcube/section?body=7', 'name="messagecontframe" width="700" height="420"'),
    mail,
  ],
  [
    'a page of the site that shows a message with what to do with it',
    frame('/roundcube/section?item=7'),
    html('Mail', `<button>Reply</button> <button>Forward</button>${access}`),
  ],
  [
    'a page of the site that is sandboxed',
    frame(section('access'), 'sandbox="allow-scripts" width="700" height="420"'),
  ],
  [
    'a page of the site that is sandboxed within its origin',
    frame(section('access'), 'sandbox="allow-scripts allow-same-origin" width="700" height="420"'),
  ],
  ['a frame that is not drawn', frame(section('access'), 'style="display:none"')],
  ['a frame of a few pixels', frame(section('access'), 'width="1" height="1"')],
  ['a frame in what a person writes', `<div contenteditable>${frame(section('access'))}</div>`],
  ['a frame of another site', frame('https://evil.example/settings')],
  ['a frame of another site with one of ours in it', frame('https://evil.example/around')],
  [
    'a frame of another host that the page shares its domain with',
    `<script>document.domain = 'rc.example'</script>${frame('https://other.rc.example/settings')}`,
  ],
];

/** Serves what stands at fixed addresses. */
export function serve(server: PageServer): void {
  server.page(shell, shellPage);
  server.page('https://rc.example/roundcube/section', sectionPage);
  server.page('https://evil.example/settings', mail);
  server.page(
    'https://evil.example/around',
    html('Around', frame(`https://rc.example${section('access')}`)),
  );
  server.page(
    'https://other.rc.example/settings',
    html('Settings', `<script>document.domain = 'rc.example'</script>${access}`),
  );
}
