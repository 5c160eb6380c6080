// The explainer's scripts. In a document of ours: a module with chunks that are loaded on demand. Inside a page, where
// an injected script can import nothing: two classic scripts, the second injected when it is first needed.
// @ts-check

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const kb = 1024;

const panelEntry = 'src/panel/main.tsx';
/** Bytes, minified, of the script that *This page* needs to be drawn. */
const firstLook = 90 * kb;
/** Bytes of any chunk that is loaded later. */
const chunk = 60 * kb;
/** Bytes of the panel inside a page: the same first look and its style sheet. */
const inPage = 95 * kb;
/** Bytes of what it may fetch later: comparison, advice, the servers of all providers, learning, search. */
const inPageRest = 128 * kb;

/** @typedef {{ name: string, bytes: number, budget: number }} Size */

/**
 * Names of the files that a bundle needs before it can run, itself left out.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} file
 * @returns {Set<string>}
 */
function neededBy(outputs, file, found = new Set()) {
  for (const { path: target, kind } of outputs[file]?.imports ?? []) {
    if (kind !== 'import-statement' || found.has(target)) continue;
    found.add(target);
    neededBy(outputs, target, found);
  }
  return found;
}

/**
 * What is loaded on demand reaches the entry as well, which changes nothing when it runs. But code that all of them
 * reach is one chunk, the entry's own included, where code that some of them reach would be many. So panel.html needs
 * one script, and each file that it needs waits for a browser that is busy making room for the panel.
 * @type {import('esbuild').Plugin}
 */
const oneFirstChunk = {
  name: 'one-first-chunk',
  setup(builder) {
    const root = builder.initialOptions.absWorkingDir ?? process.cwd();
    // Below the root, so that the names of the chunks are the same wherever the project lies.
    builder.onResolve({ filter: /^\./ }, ({ kind, path: target, resolveDir, namespace }) =>
      kind === 'dynamic-import' && namespace === 'file'
        ? { path: path.relative(root, path.resolve(resolveDir, target)), namespace: 'piece' }
        : undefined,
    );
    builder.onLoad({ filter: /./, namespace: 'piece' }, ({ path: target }) => ({
      contents: [
        `export * from ${JSON.stringify(`./${target.split(path.sep).join('/')}`)};`,
        `export { pieces as firstLook } from './${panelEntry}';`,
      ].join('\n'),
      resolveDir: root,
    }));
  },
};

/**
 * Writes panel.html with the script and the style sheet that it asks for: the one by its name, the other as it is,
 * since each file costs its time.
 * @param {string} out folder
 * @param {string} script name of the file
 * @param {string} style
 */
function writePage(out, script, style) {
  const page = path.join(out, 'panel.html');
  const html = readFileSync(page, 'utf8');
  const parts = new Map([
    ['src="panel.js"', `src="${script}"`],
    ['<link rel="stylesheet" href="panel.css" />', `<style>${style}</style>`],
  ]);
  const missing = [...parts.keys()].filter((part) => !html.includes(part));
  if (missing.length > 0) throw new Error(`panel.html has no ${missing.join(' and no ')}`);
  writeFileSync(
    page,
    [...parts].reduce((text, [part, instead]) => text.replace(part, () => instead), html),
  );
}

/** The style sheet, minified. */
async function panelStyle(/** @type {string} */ root) {
  const { outputFiles: [built] = [] } = await esbuild.build({
    entryPoints: [path.join(root, 'src/panel/panel.css')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  });
  return (built?.text ?? '').trim();
}

/**
 * Builds the explainer's scripts and puts the first of them and the style sheet into panel.html.
 * @param {import('esbuild').BuildOptions} options
 * @param {string} out folder
 * @returns {Promise<{ sizes: Size[], files: import('esbuild').OutputFile[], style: string }>} `style`: the style sheet
 *   in panel.html, which the manifest has to allow
 */
export async function buildPanelPage(options, out) {
  const { metafile, outputFiles = [] } = await esbuild.build({
    ...options,
    format: 'esm',
    splitting: true,
    plugins: [...(options.plugins ?? []), oneFirstChunk],
    entryPoints: [{ in: panelEntry, out: 'panel' }],
    chunkNames: 'panel-[name]-[hash]',
    outdir: out,
    sourcemap: 'external',
    metafile: true,
    write: false,
  });
  const outputs = metafile?.outputs ?? {};
  const scripts = Object.entries(outputs).filter(([file]) => file.endsWith('.js'));
  const entry = scripts.find(([, { entryPoint }]) => entryPoint === panelEntry)?.[0] ?? '';
  // What is left of the entry itself imports its code, and nobody needs it.
  const [first, ...more] = neededBy(outputs, entry);
  if (!first || more.length > 0) throw new Error('the first look of panel.html is not one script');
  const named = (/** @type {string} */ file) => path.basename(file).replace(/\.map$/, '');
  const chunks = scripts
    .filter(([file]) => file !== first && file !== entry)
    .map(([file, output]) => ({
      name: path.basename(file, '.js').replace(/-[A-Z0-9]{8}$/, ''),
      bytes: output.bytes,
      budget: chunk,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.bytes - b.bytes));
  const style = await panelStyle(options.absWorkingDir ?? process.cwd());
  writePage(out, named(first), style);
  const bytes = outputs[first]?.bytes ?? 0;
  return {
    sizes: [{ name: 'panel, This page', bytes, budget: firstLook }, ...chunks],
    files: outputFiles.filter((file) => named(file.path) !== named(entry)),
    style,
  };
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
