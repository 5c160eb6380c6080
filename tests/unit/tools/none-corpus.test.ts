// The pages without a choice: each is listed with its trap, and none claims a truth, or it would hide a false hint.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const corpus = path.resolve(import.meta.dirname, '../../pages/corpus');

interface Page {
  readonly file: string;
  readonly url: string;
  readonly lang: string;
  readonly why: string;
}

describe.each(['none', 'held-out-none', 'lookalike'])('%s', (folder) => {
  const at = (file: string) => path.join(corpus, folder, file);
  const pages: readonly Page[] = JSON.parse(readFileSync(at('index.json'), 'utf8'));
  const files = readdirSync(path.join(corpus, folder)).filter((file) => file.endsWith('.html'));

  it('lists every page once', () => {
    expect(pages.map((page) => page.file).sort()).toEqual(files.sort());
  });

  it('says of every page where it stands, its language and its trap', () => {
    for (const page of pages) {
      expect(URL.canParse(page.url), page.file).toBe(true);
      expect(page.why.length, page.file).toBeGreaterThan(20);
      const html = readFileSync(at(page.file), 'utf8');
      expect(html, page.file).toContain(`Language: ${page.lang}.`);
      expect(html, page.file).not.toContain('data-truth');
    }
  });
});
