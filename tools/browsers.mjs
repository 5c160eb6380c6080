// @ts-check
// Finds Chromium, Firefox and openssl on this machine, or installs them where that is simple (root on Debian
// or Ubuntu). Everything that opens a browser asks here.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/**
 * What finding looks at; tests pass their own.
 * @typedef {object} Machine
 * @property {string} platform as process.platform
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} isProgram whether the file exists and can be run
 */

/** Environment variables that name a browser, first one wins. @type {Record<BrowserKind, string[]>} */
const variables = { chromium: ['CHROME_BIN', 'CHROME_PATH'], firefox: ['FIREFOX_BIN'] };

/** Usual places. Chromium proper comes before branded Chrome, which ignores --load-extension.
 * @type {Record<BrowserKind, Record<string, string[]>>} */
const places = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Names looked for in PATH. @type {Record<BrowserKind, string[]>} */
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/**
 * The path of a browser: a named one, else a usual place, else PATH.
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {string | null} absolute path, or null when there is none
 * @throws {Error} one line, when a variable names a program that is not there: taking another browser in silence
 *   would test the wrong one
 */
export function findBrowser(kind, machine = thisMachine) {
  for (const name of variables[kind]) {
    const named = machine.env[name];
    if (!named) continue;
    if (machine.isProgram(named)) return named;
    throw new Error(`${name} is set to "${named}", but there is no program at that path.`);
  }
  for (const file of places[kind][machine.platform] ?? []) {
    if (machine.isProgram(file)) return file;
  }
  return findInPath(names[kind], machine);
}

/**
 * The first of some program names that PATH leads to.
 * @param {string[]} programs names without `.exe`
 * @param {Machine} machine
 * @returns {string | null} absolute path, or null when there is none
 */
export function findInPath(programs, machine = thisMachine) {
  const windows = machine.platform === 'win32';
  const { delimiter, join } = windows ? path.win32 : path.posix;
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(delimiter).filter(Boolean);
  for (const program of programs) {
    for (const folder of folders) {
      const file = join(folder, windows ? `${program}.exe` : program);
      if (machine.isProgram(file)) return file;
    }
  }
  return null;
}

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

/** Fonts make the pictures whole: a bare Debian shows boxes for Chinese, Hindi or Thai. */
const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
/** Debian's package for each program. */
const packages = {
  chromium: ['chromium', ...fonts],
  firefox: ['firefox-esr', ...fonts],
  openssl: ['openssl'],
};

/**
 * Paths of the browsers asked for and of openssl (it makes the test server's certificate). What is missing is
 * installed with apt-get when this process is root on Debian or Ubuntu.
 * @param {BrowserKind[]} kinds
 * @returns {{ chromium: string, firefox: string, openssl: string }} an empty string for a browser not asked for
 * @throws {Error} one line that says what to install, or which variable is wrong
 */
export function ensureBrowsers(kinds = ['chromium', 'firefox']) {
  let found = look(kinds);
  if (found.missing.length > 0 && canInstall()) {
    install(found.missing.flatMap((program) => packages[program]));
    found = look(kinds);
  }
  if (found.missing.length > 0) throw new Error(advice(found.missing));
  return found.paths;
}

/** @param {BrowserKind[]} kinds */
function look(kinds) {
  const paths = {
    chromium: kinds.includes('chromium') ? (findBrowser('chromium') ?? '') : '',
    firefox: kinds.includes('firefox') ? (findBrowser('firefox') ?? '') : '',
    openssl: findInPath(['openssl']) ?? '',
  };
  const missing = [...kinds, /** @type {const} */ ('openssl')].filter((name) => paths[name] === '');
  return { paths, missing };
}

/**
 * What to tell a person whose machine lacks programs.
 * @param {Array<BrowserKind | 'openssl'>} missing
 * @returns {string} one line
 */
export function advice(missing) {
  const title = {
    chromium: 'Chromium (or set CHROME_BIN)',
    firefox: 'Firefox (or set FIREFOX_BIN)',
    openssl: 'openssl',
  };
  const list = missing.map((name) => title[name]).join(' and ');
  const debian = missing.map((name) => packages[name][0]).join(' ');
  return `Not found on this machine: ${list}. On Debian or Ubuntu: sudo apt-get install ${debian}`;
}

function canInstall() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    findInPath(['apt-get']) !== null
  );
}

/** @param {string[]} list Debian packages */
function install(list) {
  const wanted = [...new Set(list)];
  console.error(`Installing ${wanted.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A stale or partly broken package list need not stop the installation, so only the second result counts.
  spawnSync('apt-get', ['-qq', 'update'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const result = spawnSync(
    'apt-get',
    ['-qq', 'install', '-y', '--no-install-recommends', ...wanted],
    { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (result.status !== 0) {
    throw new Error(
      `apt-get could not install ${wanted.join(' ')}: ${(result.stderr ?? '').trim().split('\n').at(-1)}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(JSON.stringify(ensureBrowsers(), null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
