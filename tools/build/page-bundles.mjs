// The scripts that are injected into a settings page: hints.js finds choices and marks them, tips.js follows with
// what a person sees on showing interest. They meet in one isolated world, so they are built together.
// @ts-check

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { minify } from 'terser';
import { shortConcepts } from './short-concepts.mjs';

const kb = 1024;
const scripts = [
  { name: 'english', entry: 'src/content/english.ts', budget: Infinity },
  { name: 'hints', entry: 'src/content/hints.ts', budget: Infinity },
  { name: 'elsewhere', entry: 'src/content/elsewhere.ts', budget: 20 * kb },
  { name: 'tips', entry: 'src/content/tips.ts', budget: 20 * kb },
];

/**
 * Properties that get short names in these two scripts: only what no browser API, message, report, provider or lexicon
 * and no other script calls so. A test holds the list to that.
 */
export const shortened = [
  'accountForm',
  'addLexicons',
  'answer',
  'answered',
  'attend',
  'backwards',
  'dismiss',
  'endsAt',
  'fieldText',
  'finding',
  'fitWith',
  'formName',
  'formValue',
  'givenUp',
  'hangs',
  'hintOf',
  'inverted',
  'keyboardInside',
  'known',
  'lead',
  'listeners',
  'loose',
  'mentions',
  'missWords',
  'named',
  'near',
  'network',
  'news',
  'onMissing',
  'onMore',
  'onReport',
  'onTrouble',
  'pinned',
  'plan',
  'pointOut',
  'removals',
  'scopeDepth',
  'serverForm',
  'siblings',
  'spot',
  'spotted',
  'told',
  'tooltip',
  'topicKeys',
  'unexplained',
  'unread',
  'watch',
  'words',
  'zone',
];

// Given here, since esbuild would choose for each script by how often it uses a name. One capital letter; no property of
// ours or of a page is called so.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The short name of each property. */
export const shortNames = Object.fromEntries(
  shortened.map((name, index) => [
    name,
    '$'.repeat(index / letters.length) + letters[index % letters.length],
  ]),
);

/**
 * Builds hints.js and tips.js, with maps.
 * @param {import('esbuild').BuildOptions} options
 * @param {string} out folder
 * @returns {Promise<{ sizes: { name: string, bytes: number, budget: number }[], files: { path: string, contents: Uint8Array }[] }>}
 */
export async function buildPageBundles(options, out) {
  const { outputFiles } = await esbuild.build({
    ...options,
    plugins: [
      // First: the rules are a data module, and it is the short ones that are wanted.
      shortConcepts(fileURLToPath(new URL('../..', import.meta.url))),
      ...(options.plugins ?? []),
    ],
    entryPoints: scripts.map(({ name, entry }) => ({ in: entry, out: name })),
    mangleProps: new RegExp(`^(?:${shortened.join('|')})$`),
    mangleCache: shortNames,
    outdir: out,
    sourcemap: 'external',
    write: false,
  });
  const files = await smaller(outputFiles);
  const bytes = (/** @type {string} */ name) =>
    files.find((file) => path.basename(file.path) === `${name}.js`)?.contents.length ?? 0;
  const sizes = scripts.map(({ name, budget }) => ({ name, bytes: bytes(name), budget }));
  sizes.push({
    name: 'hints with english',
    bytes: bytes('hints') + bytes('english'),
    budget: 60 * kb,
  });
  return { sizes, files };
}

/**
 * What esbuild made, minified once more: on a settings page every byte is parsed.
 * @param {esbuild.OutputFile[]} files scripts and their maps
 * @returns {Promise<{ path: string, contents: Uint8Array }[]>}
 */
async function smaller(files) {
  const text = (/** @type {string} */ file) => files.find(({ path }) => path === file)?.text ?? '';
  const made = await Promise.all(
    files
      .filter((file) => file.path.endsWith('.js'))
      .map(async (file) => {
        const { code = '', map = '' } = await minify(file.text, {
          ecma: 2022,
          compress: {
            passes: 4,
            pure_getters: true,
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            unsafe_comps: true,
          },
          format: { ecma: 2022 },
          sourceMap: { content: text(`${file.path}.map`) },
        });
        return [
          { path: file.path, contents: Buffer.from(code) },
          { path: `${file.path}.map`, contents: Buffer.from(String(map)) },
        ];
      }),
  );
  return made.flat();
}
