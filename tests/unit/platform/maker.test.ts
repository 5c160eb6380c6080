// What a report says of the extension and the browser: name and version, no more.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maker } from '../../../src/platform/maker.ts';
import { reset } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => (await import('../fake-browser.ts')).polyfill);
beforeEach(reset);

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.1.2';

describe('the maker of a report', () => {
  it.each([
    [`${chrome} Safari/537.36`, 'Chrome 156'],
    [`${chrome} Safari/537.36 Edg/156.0.9.9`, 'Edg 156'],
    ['Mozilla/5.0 (Windows NT 10.0; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['something else', 'unknown browser'],
  ])('is told for %s', (agent, name) => {
    expect(maker(agent)).toBe(`POP or IMAP 1.2.3, ${name}`);
  });
});
