// Writes docs/providers.md from src/providers: what is declared about each webmail, where, and how well it is known.
//
//   node tools/providers.mjs
//
// A test fails while the page is not what this writes.
// @ts-check

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {import('../src/providers/define.ts').Provider} Provider */
/** @typedef {import('../src/providers/define.ts').Server} Server */

const page = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/providers.md');

/** Why a provider's hosts are in the manifest, or are not. */
function access(
  /** @type {Provider} */ { declared, hosts, product, servers, pop, imap, evidence },
) {
  if (declared) return 'declared';
  if (product) return 'any host: known by its page';
  if (hosts.length === 0)
    return servers.smtp ? 'on the host of another' : 'any host: page not seen';
  if (pop === 'no' && imap !== 'always') return 'optional: nothing to choose';
  return evidence === 'low' ? 'optional: page not seen' : 'optional: no choice known';
}

/** `imap.example.org:993`, with a word where the encryption is not what the port says. */
function server(/** @type {string} */ name, /** @type {Server | undefined} */ one) {
  if (!one) return [];
  const usual = [143, 110, 587].includes(one.port) ? 'starttls' : 'implicit';
  const tls = one.tls === usual ? '' : ` (${one.tls === 'implicit' ? 'TLS' : 'STARTTLS'})`;
  return [`${name} ${one.host}:${one.port}${tls}`];
}

function row(/** @type {Provider} */ provider, /** @type {RegExp} */ common) {
  const { id, name, hosts, servers, pop, imap, signIn, evidence, lastSeen, settings } = provider;
  const route = settings === common ? 'common' : `\`${settings}\``.replaceAll('|', '\\|');
  const cells = [
    `${name} (\`${id}\`)`,
    hosts.map((host) => `\`${host}\``).join(' '),
    access(provider),
    `${evidence}, ${lastSeen}`,
    route,
    `POP ${pop}, IMAP ${imap}`,
    [
      ...server('IMAP', servers.imap),
      ...server('POP', servers.pop),
      ...server('SMTP', servers.smtp),
    ].join('<br>'),
    signIn.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * The page as text.
 * @param {readonly Provider[]} providers
 * @param {RegExp} common the predicate that many share
 * @returns {string}
 */
export function providersPage(providers, common) {
  const declared = providers.filter((provider) => provider.declared).length;
  return `# Providers

Written by \`node tools/providers.mjs\` from the files in \`src/providers\`; change those. ${providers.length} webmails are known,
${declared} of them with hosts that are declared in the manifest.

- **Access.** *Declared*: the settings page is known from code or several tutorials, it holds a POP, IMAP or app password
  choice, and its host is certain. *Optional*: a click on the toolbar button explains the page, and *Always explain
  this site* keeps it so. Products that people host themselves can stand on any host.
- **Evidence** for the settings page, and the day on which the newest of it was seen. *High*: seen in code that drives
  the page, or in the vendor's source or help. *Medium*: several tutorials or lists. *Low*: one, or only the servers.
- **Route**: what path, query and hash of a settings page match. *Common* is the predicate that many share
  (\`commonSettings\` in \`src/providers/route.ts\`).
- **Servers** use TLS from the first byte (993, 995, 465) or STARTTLS (143, 110, 587) unless it says otherwise.

GMX, WEB.DE and mail.com draw their settings in a frame of another of their hosts (\`frames\`), the old pages of QQ Mail in
one of the same host. The hosts of GMX's frames were seen in other people's scripts, QQ Mail's frames are known from memory.

| Provider | Hosts | Access | Evidence | Route | Offered | Servers | Sign-in |
| --- | --- | --- | --- | --- | --- | --- | --- |
${providers.map((provider) => row(provider, common)).join('\n')}
`;
}

async function main() {
  await import('./load-typescript.mjs');
  const { providers } = await import('../src/providers/index.ts');
  const { commonSettings } = await import('../src/providers/route.ts');
  writeFileSync(page, providersPage(providers, commonSettings));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
