// @ts-check
// `npm start`: shows the extension at work. With a display, a browser window on a bundled copy of Gmail's settings;
// without one, a tour of pictures in both browsers.
//
//   npm start                  Chromium
//   npm start -- --firefox     Firefox
//   npm start -- --live        on the real site instead of the bundled copy
//   npm start -- --pictures    the tour of pictures, also with a display
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './install.mjs';

/** Where to begin. */
const home = 'https://mail.google.com/mail/u/0/#settings/fwdandpop';

function readOptions() {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean', default: false });
    return parseArgs({ options: { firefox: flag, live: flag, pictures: flag } }).values;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message.split('.')[0] : error}. Known: --firefox, --live, --pictures.`,
    );
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  const { firefox, live, pictures } = readOptions();
  const windowed = hasDisplay() && !pictures;
  if (live && !windowed)
    throw new Error('--live needs a display: a person has to sign in to the real site.');

  ensureInstalled();
  process.chdir(root);
  const built = spawnSync(process.execPath, ['build.mjs'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr || built.stdout}`);

  const { ensureBrowsers } = await import('./browsers.mjs');
  const { startServer } = await import('./serve/server.mjs');
  await import('./load-typescript.mjs');
  const kind = firefox ? 'firefox' : 'chromium';
  const kinds = /** @type {const} */ (windowed || firefox ? [kind] : ['chromium', 'firefox']);
  const { openssl } = ensureBrowsers([...kinds]);
  if (live) {
    const { openWindow } = await import('./start/window.mjs');
    return openWindow({ kind, url: home });
  }
  const server = await startServer({ banner: true, openssl });
  try {
    if (windowed) {
      const { openWindow } = await import('./start/window.mjs');
      return await openWindow({ kind, url: home, server });
    }
    const { takeTour } = await import('./start/tour.mjs');
    console.log('There is no display, so here are pictures instead:');
    const folder = path.join(root, 'artifacts', 'screenshots');
    await takeTour({
      kinds: [...kinds],
      url: home,
      server,
      folder,
      onPicture: (file) => console.log(file),
    });
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
