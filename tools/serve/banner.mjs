// @ts-check
// The strip on top of bundled pages in `npm start`, so that nobody takes them for the real site. It is put in by the
// server, takes no clicks and holds nothing that could be taken for a setting.

const words =
  'A bundled copy for trying out the extension, served from this computer. This is not the real site.';

// The page is moved down by the strip's height, so the strip covers none of its controls.
const css = `
  html { margin-top: 32px !important; }
  #bundled-copy { position: fixed; inset: 0 0 auto; height: 32px; z-index: 2147483000; display: grid;
    place-items: center; pointer-events: none; font: 600 13px/1.2 system-ui, sans-serif;
    background: #ffdf6b; color: #2b2100; border-bottom: 1px solid #b48a00; }
`;

/**
 * A page with the strip at the start of its body.
 * @param {string} html
 * @param {string} nonce goes on the style element; the page's CSP has to allow it (see `allowNonce`)
 * @returns {string}
 */
export function withBanner(html, nonce) {
  const strip = `<style nonce="${nonce}">${css}</style><div id="bundled-copy" role="note">${words}</div>`;
  return /<body[^>]*>/i.test(html)
    ? html.replace(/<body[^>]*>/i, (body) => body + strip)
    : strip + html;
}

/**
 * A CSP that also lets a style element with this nonce through and is otherwise as strict as before.
 * @param {string | undefined} csp
 * @param {string} nonce
 * @returns {string | undefined}
 */
export function allowNonce(csp, nonce) {
  if (!csp) return csp;
  const directives = csp
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const named = (/** @type {string} */ name) =>
    directives.findIndex((part) => part.toLowerCase().split(/\s+/)[0] === name);
  const at = named('style-src-elem') >= 0 ? named('style-src-elem') : named('style-src');
  const governing = directives[at] ?? directives[named('default-src')];
  // Without a governing directive all styles pass; beside 'unsafe-inline' a nonce would switch that off.
  if (!governing || /'unsafe-inline'/i.test(governing)) return csp;
  const sources = governing
    .split(/\s+/)
    .slice(1)
    .filter((source) => source !== "'none'");
  const name = at >= 0 ? governing.split(/\s+/)[0] : 'style-src';
  const allowed = [name, ...sources, `'nonce-${nonce}'`].join(' ');
  if (at >= 0) directives[at] = allowed;
  else directives.push(allowed);
  return directives.join('; ');
}
