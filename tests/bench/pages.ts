// Pages to measure on: a mail list of as many nodes as one likes, and a section with forty choices that appears when
// the page is told to show it. Plain HTML, made here, so that a figure means the same tomorrow.

/** Nodes of one row of the list, its texts included. */
const rowNodes = 14;

const row = (n: number) =>
  `<tr class="m"><td><input type="checkbox" aria-label="Select"></td><td><span class="s">Sender ${n}</span></td>` +
  `<td><a href="#inbox/${n}"><b>Subject ${n}</b> <span>Some words of the message, about nothing</span></a></td><td>9:41</td></tr>`;

const radio = (group: string, label: string) =>
  `<div><input type="radio" name="${group}" id="${group}${label.length}"><label for="${group}${label.length}">${label}</label></div>`;

const folder = (_: unknown, n: number) =>
  `<tr><td>Folder ${n}</td><td><label><input type="checkbox" checked> Show in IMAP</label></td></tr>`;

/** The section with the choices, as HTML; 40 of them. */
export const section = `<section id="settings"><h2>POP and IMAP</h2>
<fieldset><legend>POP download</legend>
${radio('p', 'Enable POP for all mail')}${radio('p', 'Enable POP for mail that arrives from now on')}${radio('p', 'Disable POP')}
<p><label>When messages are accessed with POP <select><option>keep the copy in the Inbox</option>
<option>mark the copy as read</option><option>archive the copy</option><option>delete the copy</option></select></label></p>
</fieldset>
<fieldset><legend>IMAP access</legend>${radio('i', 'Enable IMAP')}${radio('i', 'Disable IMAP')}</fieldset>
<fieldset><legend>When I mark a message in IMAP as deleted</legend>
${radio('e', 'Auto-Expunge on - Immediately update the server')}${radio('e', 'Auto-Expunge off - Wait for the client to update the server')}
</fieldset>
<fieldset><legend>When a message is marked as deleted and expunged from the last visible IMAP folder</legend>
${radio('x', 'Archive the message')}${radio('x', 'Move the message to the Trash')}${radio('x', 'Immediately delete the message forever')}
</fieldset>
<table><tbody>${Array.from({ length: 29 }, folder).join('')}</tbody></table></section>`;

/** A page of about `nodes` nodes. What it can do for a measurement stands on `bench` of its global. */
export function mailPage(nodes: number): string {
  const rows = Array.from({ length: Math.round(nodes / rowNodes) }, (_, n) => row(n)).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title>
<body><header><a href="#inbox">Inbox</a> <a href="#settings/fwdandpop">Settings</a></header>
<main id="place"></main><div id="many" hidden></div><table><tbody>${rows}</tbody></table>
<script>(${script})(${JSON.stringify(section)});</script></body></html>`;
}

/** What the page offers to measurements. Times are `performance.now()`, in ms. */
export interface BenchPage {
  /** Shows the section and tells how long its markers took: until the last of them stood, and how many. */
  show(): Promise<{ readonly ms: number; readonly marked: number }>;
  hide(): void;
  /**
   * Adds and removes rows for 50 frames, 200 each, in a list that is hidden or drawn. Resolves with the number of
   * records that an observer sees.
   */
  storm(where: 'hidden' | 'drawn'): Promise<number>;
}

// Runs in the page, so it stands alone.
function script(html: string): void {
  const place = document.getElementById('place') as HTMLElement;
  const many = document.getElementById('many') as HTMLElement;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const bench: BenchPage = {
    async show() {
      const template = document.createElement('template');
      template.innerHTML = html;
      let last = 0;
      let marked = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (!(node as Element).matches?.('[data-pop-or-imap]')) continue;
            last = performance.now();
            marked += 1;
          }
        }
      });
      await frame();
      place.replaceChildren(template.content);
      const start = performance.now();
      observer.observe(place, { childList: true, subtree: true });
      // At rest when nothing came for a while; the first may take longer.
      while (performance.now() - (last || start + 4000) < 700) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      observer.disconnect();
      return { ms: last - start, marked };
    },
    hide: () => place.replaceChildren(),
    async storm(where) {
      many.hidden = where === 'hidden';
      const model = document.querySelector('tr.m') as Element;
      let records = 0;
      for (let i = 0; i < 50; i++) {
        await frame();
        const old = [...many.children];
        for (const row of old) row.remove();
        for (let n = 0; n < 200; n++) many.append(model.cloneNode(true));
        records += old.length + 200;
      }
      many.replaceChildren();
      return records;
    },
  };
  Object.assign(globalThis, { bench });
  // The section follows the address, as in a single-page application.
  if (new URLSearchParams(location.search).has('routes')) {
    addEventListener('hashchange', () => {
      if (location.hash.startsWith('#settings')) place.innerHTML = html;
      else bench.hide();
    });
  }
}
