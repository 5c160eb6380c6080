// Style sheets that are imported as text, for closed roots, are minified like those in files.
// @ts-check

import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** @type {import('esbuild').Plugin} */
export const minifiedCss = {
  name: 'minified-css',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        loader: 'css',
        minify: true,
        charset: 'utf8',
        target: builder.initialOptions.target ?? 'esnext',
      });
      return { contents: code.trimEnd(), loader: 'text' };
    });
  },
};
