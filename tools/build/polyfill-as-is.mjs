// esbuild plugin: the polyfill's exports are used as they are. Where the browser has a `browser` of its own that is what
// the polyfill exports, and the usual bridge from CommonJS copies its properties one by one, which makes Chromium set up
// every API of the extension: some milliseconds of each start, for nothing.
// @ts-check

/** @type {import('esbuild').Plugin} */
export const polyfillAsIs = {
  name: 'polyfill-as-is',
  setup(builder) {
    const resolveDir = builder.initialOptions.absWorkingDir ?? process.cwd();
    builder.onResolve({ filter: /^webextension-polyfill$/ }, ({ namespace }) =>
      namespace === 'polyfill'
        ? undefined
        : { path: 'webextension-polyfill', namespace: 'polyfill' },
    );
    builder.onLoad({ filter: /./, namespace: 'polyfill' }, () => ({
      contents: `export default require('webextension-polyfill');`,
      resolveDir,
    }));
  },
};
