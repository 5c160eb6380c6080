// The explainer's scripts. In a document of ours: a module with chunks that are loaded on demand. Inside a page, where
// an injected script can import nothing: two classic scripts, the second injected when it is first needed.
// @ts-check

import { readFileSync, writeFileSync } from 'node:fs';
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
 * What is loaded on demand reaches the whole first look as well, which changes nothing when it runs. But code that all
 * of them reach is one chunk, where code that some of them reach would be many, and a document of ours is read faster
 * with few files.
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
        `export { renderPanel as firstLook } from './src/panel/app.tsx';`,
      ].join('\n'),
      resolveDir: root,
    }));
  },
};

/** Lets the browser fetch at once what panel.js will ask for. */
function preload(/** @type {string} */ out, /** @type {string[]} */ files) {
  const page = path.join(out, 'panel.html');
  const html = readFileSync(page, 'utf8');
  const links = files.map((file) => `<link rel="modulepreload" href="${path.basename(file)}" />`);
  if (!html.includes('</head>')) throw new Error('panel.html has no head');
  writeFileSync(page, html.replace('  </head>', `    ${links.join('\n    ')}\n  </head>`));
}

/**
 * Builds panel.js and its chunks, and lets panel.html preload the first of them.
 * @param {import('esbuild').BuildOptions} options
 * @param {string} out folder
 * @returns {Promise<{ sizes: Size[], files: import('esbuild').OutputFile[] }>}
 */
export async function buildPanelPage(options, out) {
  const { metafile, outputFiles = [] } = await esbuild.build({
    ...options,
    format: 'esm',
    splitting: true,
    plugins: [...(options.plugins ?? []), oneFirstChunk],
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
  preload(out, [...first].filter((file) => file !== entry).sort());
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
