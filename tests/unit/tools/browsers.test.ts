// In which order browsers are looked for, and what is said when there is none.
import { describe, expect, it } from 'vitest';
import { advice, findBrowser, findInPath } from '../../../tools/browsers.mjs';

function machine(programs: string[], env: Record<string, string> = {}, platform = 'linux') {
  return { platform, env, isProgram: (file: string) => programs.includes(file) };
}

describe('findBrowser', () => {
  it('takes the browser that the environment names before any other', () => {
    const here = machine(['/usr/bin/chromium', '/opt/mine'], { CHROME_BIN: '/opt/mine' });
    expect(findBrowser('chromium', here)).toBe('/opt/mine');
  });

  it('prefers CHROME_BIN to CHROME_PATH', () => {
    const here = machine(['/a', '/b'], { CHROME_PATH: '/b', CHROME_BIN: '/a' });
    expect(findBrowser('chromium', here)).toBe('/a');
  });

  it.each([
    ['chromium', 'CHROME_BIN'],
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_BIN'],
  ] as const)('refuses a wrong name for %s in %s rather than take another', (kind, variable) => {
    const here = machine(['/usr/bin/chromium', '/usr/bin/firefox'], { [variable]: '/gone' });
    expect(() => findBrowser(kind, here)).toThrow(`${variable} is set to "/gone"`);
  });

  it('looks at an empty variable as at none', () => {
    expect(findBrowser('firefox', machine(['/usr/bin/firefox'], { FIREFOX_BIN: '' }))).toBe(
      '/usr/bin/firefox',
    );
  });

  it('takes a usual place before PATH', () => {
    const here = machine(['/usr/bin/chromium', '/home/me/bin/chromium'], { PATH: '/home/me/bin' });
    expect(findBrowser('chromium', here)).toBe('/usr/bin/chromium');
  });

  it('falls back to PATH, by name before folder', () => {
    const here = machine(['/x/google-chrome', '/y/chromium'], { PATH: '/x:/y' });
    expect(findBrowser('chromium', here)).toBe('/y/chromium');
  });

  it('knows the places of macOS', () => {
    const file = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine([file], {}, 'darwin'))).toBe(file);
  });

  it('finds nothing on a bare machine', () => {
    expect(findBrowser('firefox', machine([]))).toBeNull();
  });
});

describe('findInPath', () => {
  it('speaks the language of Windows there', () => {
    const here = machine(['C:\\tools\\openssl.exe'], { Path: 'C:\\other;C:\\tools' }, 'win32');
    expect(findInPath(['openssl'], here)).toBe('C:\\tools\\openssl.exe');
  });
});

describe('advice', () => {
  it('says in one line what to install', () => {
    const line = advice(['firefox', 'openssl']);
    expect(line).toContain('apt-get install firefox-esr openssl');
    expect(line).toContain('FIREFOX_BIN');
    expect(line).not.toContain('\n');
  });
});
