// Modules called `*.data.ts` export plain data that is worked out from more than it needs. They are run while building,
// and only the result goes into a bundle. In unit tests they are modules like any other.
// @ts-check

import { build } from 'esbuild';

/**
 * Runs a module and gives its exports.
 * @param {string} file absolute path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** @type {import('esbuild').Plugin} */
export const dataModules = {
  name: 'data-modules',
  setup(builder) {
    builder.onLoad({ filter: /\.data\.ts$/ }, async ({ path }) => ({
      contents: moduleOf(await exportsOf(path), path),
      loader: 'js',
    }));
  },
};

/**
 * A module that exports plain data.
 * @param {Record<string, unknown>} values
 * @param {string} path for the error
 * @returns {string}
 * @throws {Error} when a value is not plain data
 */
export function moduleOf(values, path) {
  const lines = Object.entries(values).map(([name, value]) => {
    const json = JSON.stringify(value);
    if (json === undefined) throw new Error(`${path}: ${name} is not plain data`);
    return `export const ${name} = ${json};`;
  });
  return lines.join('\n');
}
