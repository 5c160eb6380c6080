// The explainer's scripts. In a document of ours: a module with chunks that are loaded on demand. Inside a page, where
// an injected script can import nothing: two classic scripts, the second injected when it is first needed.
// @ts-check

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const kb = 1024;

/** Bytes, minified, of what *This page* needs to be drawn: panel.js and all that it imports at once. */
const firstLook = 90 * kb;
/** Bytes of any chunk that is loaded later. */
const chunk = 60 * kb;
/** Bytes of the panel inside a page: the same first look and its style sheet. */
const inPage = 95 * kb;
/** Bytes of what it may fetch later: comparison, advice, the servers of all providers, learning, search. */
const inPageRest = 128 * kb;

/** @typedef {{ name: string, bytes: number, budget: number }} Size */

/**
 * Names of the files that a bundle needs before it can run.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} file
 * @returns {Set<string>}
 */
function neededBy(outputs, file, found = new Set([file])) {
  for (const { path: target, kind } of outputs[file]?.imports ?? []) {
    if (kind !== 'import-statement' || found.has(target)) continue;
    found.add(target);
    neededBy(outputs, target, found);
  }
  return found;
}

/**
 * Builds panel.js and its chunks.
 * @param {import('esbuild').BuildOptions} options
 * @param {string} out folder
 * @returns {Promise<{ sizes: Size[], files: import('esbuild').OutputFile[] }>}
 */
export async function buildPanelPage(options, out) {
  const { metafile, outputFiles = [] } = await esbuild.build({
    ...options,
    format: 'esm',
    splitting: true,
    entryPoints: [{ in: 'src/panel/main.tsx', out: 'panel' }],
    chunkNames: 'panel-[name]-[hash]',
    outdir: out,
    sourcemap: 'external',
    metafile: true,
    write: false,
  });
  const outputs = metafile?.outputs ?? {};
  const scripts = Object.entries(outputs).filter(([file]) => file.endsWith('.js'));
  const entry =
    scripts.find(([, { entryPoint }]) => entryPoint === 'src/panel/main.tsx')?.[0] ?? '';
  const first = neededBy(outputs, entry);
  const bytes = [...first].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  const chunks = scripts
    .filter(([file]) => !first.has(file))
    .map(([file, output]) => ({
      name: path.basename(file, '.js').replace(/-[A-Z0-9]{8}$/, ''),
      bytes: output.bytes,
      budget: chunk,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.bytes - b.bytes));
  const sizes = [{ name: 'panel, This page', bytes, budget: firstLook }, ...chunks];
  return { sizes, files: outputFiles };
}

const shared = 'globalThis.__popOrImapPanelShared';

/**
 * Builds in-page-panel.js and in-page-panel-rest.js. They are bundled together, so that both draw with the same
 * Preact; what they share comes with the first and is handed over on `globalThis` of our isolated world.
 * @param {import('esbuild').BuildOptions} options
 * @param {string} out folder
 * @returns {Promise<Size[]>}
 */
export async function buildInPagePanel(options, out) {
  const names = ['in-page-panel', 'in-page-panel-rest'];
  const { outputFiles = [] } = await esbuild.build({
    ...options,
    format: 'esm',
    splitting: true,
    entryPoints: names.map((name) => ({ in: `src/content/${name}.ts`, out: name })),
    chunkNames: 'shared',
    outdir: out,
    write: false,
  });
  const codeOf = async (/** @type {string} */ name) => {
    const text = outputFiles.find((file) => path.basename(file.path) === `${name}.js`)?.text;
    if (!text) throw new Error(`${name}.js was not built`);
    const { code } = await esbuild.transform(text, {
      format: 'cjs',
      minify: true,
      charset: 'utf8',
      target: options.target ?? 'esnext',
    });
    return code.trimEnd();
  };
  // With two entries there is one shared chunk; another would be a script that nobody injects.
  if (outputFiles.length !== 3) throw new Error(`expected 3 scripts, not ${outputFiles.length}`);
  const module = 'var module={exports:{}}';
  const using = (/** @type {string} */ code) =>
    `(()=>{${module},require=()=>${shared};${code}})();\n`;
  const first = [
    // Injected again with each click on *More*: the second time everything is there.
    `${shared}??=(()=>{${module};${await codeOf('shared')}return module.exports})();\n`,
    using(await codeOf('in-page-panel')),
  ].join('');
  const rest = using(await codeOf('in-page-panel-rest'));
  const budgets = [inPage, inPageRest];
  return [first, rest].map((code, index) => {
    const name = names[index] ?? '';
    writeFileSync(path.join(out, `${name}.js`), code);
    return { name, bytes: Buffer.byteLength(code), budget: budgets[index] ?? 0 };
  });
}
