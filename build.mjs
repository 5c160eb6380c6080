// Builds the extension: dist/chrome and dist/firefox, both loadable unpacked. The same input gives the same bytes.
//
//   node build.mjs            once, with the size of each bundle; fails over a budget
//   node build.mjs --watch    again after each change
//   node build.mjs --zip      archives for the stores as well, in artifacts/
//   node build.mjs --site     the explainer as a web site, in dist/site
// @ts-check

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { dataModules } from './tools/build/data-modules.mjs';
import { deriveManifest } from './tools/build/manifest.mjs';
import { minifiedCss } from './tools/build/minified-css.mjs';
import { noInnerHtml } from './tools/build/no-inner-html.mjs';
import { buildPageBundles } from './tools/build/page-bundles.mjs';
import { buildInPagePanel, buildPanelPage } from './tools/build/panel.mjs';
import { polyfillAsIs } from './tools/build/polyfill-as-is.mjs';
import { conceptCodes, shortLexicon } from './tools/build/short-concepts.mjs';
import { buildSite } from './tools/build/site.mjs';
import { dataFiles, readLexicons, readProviders } from './tools/build/sources.mjs';
import { zipFolder } from './tools/build/zip.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const kb = 1024;

/** Bundles of the extension but the hints' and the explainer's: name, entry, and how many bytes it may have minified. */
const bundles = [
  { name: 'sentinel', entry: 'src/content/sentinel.ts', budget: 2 * kb },
  { name: 'allowed', entry: 'src/content/allowed.ts', budget: kb },
  { name: 'page-outline', entry: 'src/content/page-outline.ts', budget: 30 * kb },
  { name: 'background', entry: 'src/background/index.ts', budget: Infinity },
  { name: 'options', entry: 'src/pages/options.tsx', budget: 60 * kb },
  { name: 'welcome', entry: 'src/pages/welcome.tsx', budget: 60 * kb },
];

/** Of options and welcome; the explainer's stands in panel.html. */
const styles = [{ name: 'pages', entry: 'src/pages/pages.css' }];

/** @typedef {'chrome' | 'firefox' | 'detect' | 'site'} Target */
/** @typedef {{ name: string, bytes: number, budget: number }} Size */

/**
 * Options of every script bundle.
 * @param {Record<string, unknown>} define constants, as JSON values
 * @returns {esbuild.BuildOptions}
 */
export function scriptOptions(define) {
  return {
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome137', 'firefox147'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Names of chunks depend on paths; a linked node_modules must not change them.
    preserveSymlinks: true,
    loader: { '.css': 'text' },
    plugins: [noInnerHtml, dataModules, minifiedCss, polyfillAsIs],
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: root,
    define: Object.fromEntries(
      Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
  };
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {{providers: any[], routes: unknown[], patterns: string[], framePatterns: string[], lexicons: {lang: string}[]}} facts
 * @returns {Promise<Size[]>}
 */
async function buildExtension(browser, { providers, routes, patterns, framePatterns, lexicons }) {
  const out = at('dist', browser);
  rmSync(out, { recursive: true, force: true });
  cpSync(at('extension'), out, { recursive: true, filter: shipped });
  if (browser === 'firefox') rmSync(path.join(out, 'managed_schema.json'), { force: true });

  const codes = conceptCodes(root);
  for (const [file, contents] of dataFiles(
    providers,
    lexicons.map((lexicon) => shortLexicon(lexicon, codes)),
  )) {
    writeFileSync(path.join(out, file), contents);
  }

  const options = scriptOptions({
    __BROWSER__: browser,
    __ROUTES__: routes,
    __LEXICONS__: lexicons.map(({ lang }) => lang),
  });
  const page = await buildPageBundles(options, out);
  const panel = await buildPanelPage(options, out);
  const { version } = readJson('package.json');
  const manifest = deriveManifest(readJson('manifest.json'), browser, {
    version,
    patterns,
    framePatterns,
    styles: [panel.style],
  });
  writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const inPage = await buildInPagePanel(options, out);
  const scripts = await esbuild.build({
    ...options,
    entryPoints: bundles.map(({ name, entry }) => ({ in: entry, out: name })),
    outdir: out,
    sourcemap: 'external',
    write: false,
  });
  const css = await esbuild.build({
    entryPoints: styles.map(({ name, entry }) => ({ in: at(entry), out: name })),
    outdir: out,
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  });
  // Maps are for us: they stay out of the package, so that it holds nothing but what runs.
  const maps = at('artifacts', 'maps', browser);
  mkdirSync(maps, { recursive: true });
  const built = [...scripts.outputFiles, ...page.files, ...panel.files, ...css.outputFiles];
  for (const { path: file, contents } of built) {
    const folder = file.endsWith('.map') ? maps : out;
    writeFileSync(path.join(folder, path.basename(file)), contents);
  }
  return [
    ...bundles.map(({ name, budget }) => ({ name, budget, bytes: sizeOf(out, `${name}.js`) })),
    ...page.sizes,
    ...panel.sizes,
    ...inPage,
  ];
}

/** The detector alone, for `npm run detect`: a script that any page can load. */
async function buildDetector() {
  const entry = 'src/content/detect-cli.ts';
  if (!existsSync(at(entry))) return;
  await esbuild.build({
    ...scriptOptions({}),
    minify: false,
    entryPoints: [entry],
    outfile: at('dist/detect/detect.js'),
  });
}

// Editors' droppings and locks are not part of the extension.
function shipped(/** @type {string} */ source) {
  return !/(\.tmp|\.lock|~|\.DS_Store|\.svg)$/.test(source);
}

function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(at(file), 'utf8'));
}

function sizeOf(/** @type {string} */ folder, /** @type {string} */ file) {
  return readFileSync(path.join(folder, file)).length;
}

/**
 * Builds what is asked for.
 * @param {{ only?: readonly Target[] }} [options] default: both browsers and the detector
 * @returns {Promise<Size[]>} sizes of the bundles of the first browser built
 */
export async function build({ only = ['chrome', 'firefox', 'detect'] } = {}) {
  const wanted = new Set(only);
  /** @type {Size[]} */
  let sizes = [];
  if (wanted.has('chrome') || wanted.has('firefox')) {
    const facts = { ...(await readProviders(root)), lexicons: await readLexicons(root) };
    if (wanted.has('firefox')) sizes = await buildExtension('firefox', facts);
    if (wanted.has('chrome')) sizes = await buildExtension('chrome', facts);
  }
  if (wanted.has('detect')) await buildDetector();
  if (wanted.has('site')) sizes.push(...(await buildSite({ root, scriptOptions })));
  return sizes;
}

/** Writes both archives to artifacts/. */
async function zip() {
  const { version } = readJson('package.json');
  mkdirSync(at('artifacts'), { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    await zipFolder(at('dist', browser), at('artifacts', `pop-or-imap-${version}-${browser}.zip`));
  }
}

/** Prints the sizes; false when one is over its budget. */
function report(/** @type {Size[]} */ sizes) {
  for (const { name, bytes, budget } of sizes) {
    const limit = budget === Infinity ? '' : ` of ${budget}`;
    const verdict = bytes > budget ? '  OVER BUDGET' : '';
    console.log(`${name.padEnd(24)}${String(bytes).padStart(8)}${limit} bytes${verdict}`);
  }
  return sizes.every(({ bytes, budget }) => bytes <= budget);
}

async function main(/** @type {string[]} */ flags) {
  const unknown = flags.find((flag) => !['--watch', '--zip', '--site'].includes(flag));
  if (unknown) throw new Error(`unknown option ${unknown}`);
  const run = async () => report(await build(flags.includes('--site') ? { only: ['site'] } : {}));
  if (!flags.includes('--watch')) {
    if (!(await run())) process.exitCode = 1;
    if (flags.includes('--zip')) await zip();
    return;
  }
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => run().catch((error) => console.error(error.message)), 100);
  };
  for (const place of ['src', 'extension', 'manifest.json']) {
    watch(at(place), { recursive: place !== 'manifest.json' }, again);
  }
  again();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
