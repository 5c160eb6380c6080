// Takes innerHTML out of Preact. Nothing here uses dangerouslySetInnerHTML, and without the code for it the package
// can be searched: no string ever becomes markup. Mozilla's checker refuses the assignment, too.
// @ts-check

import { readFileSync } from 'node:fs';

const assignment = /(\w+)\.innerHTML\s*=\s*\w+\.__html/g;

/** @type {import('esbuild').Plugin} */
export const noInnerHtml = {
  name: 'no-inner-html',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const found = source.match(assignment)?.length;
      // Another version of Preact may say it differently; then look before changing it.
      if (found !== 1) throw new Error(`expected one assignment to innerHTML in ${path}: ${found}`);
      return { contents: source.replace(assignment, 'void 0'), loader: 'js' };
    });
  },
};
