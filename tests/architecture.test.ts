// The conventions that keep the rooms apart, checked on the sources themselves.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

interface File {
  /** Path below src, with `/`. */
  readonly name: string;
  readonly room: string;
  readonly text: string;
  /** Paths below src of what it imports, and whether only types. */
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

function importsOf(name: string, text: string): File['imports'] {
  const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map(([whole, type, target]) => ({
    target: path.posix.join(path.posix.dirname(name), target ?? ''),
    typeOnly: Boolean(type) || onlyTypes(whole),
  }));
}

/** `import { type A, type B } from` brings no code. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return Boolean(names?.length) && (names ?? []).every((one) => one.startsWith('type '));
}

const files: readonly File[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(path.join(source, name), 'utf8');
    return { name, room: name.split('/')[0] ?? '', text, imports: importsOf(name, text) };
  });

const roomOf = (target: string) => target.split('/')[0] ?? '';

/** Rooms whose code a room may import, besides its own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  providers: ['knowledge'],
  detect: ['knowledge', 'providers'],
  hints: ['knowledge', 'providers', 'detect'],
  outline: ['knowledge', 'detect'],
  panel: ['knowledge', 'providers'],
  messages: ['knowledge'],
  platform: ['knowledge', 'providers', 'messages'],
  content: [
    'knowledge',
    'providers',
    'detect',
    'hints',
    'outline',
    'panel',
    'messages',
    'platform',
  ],
  background: ['knowledge', 'providers', 'messages', 'platform'],
  pages: ['knowledge', 'providers', 'platform'],
};

/** Rooms of which a room may import types as well. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  messages: ['detect', 'panel'],
  platform: ['panel'],
};

const entries = [
  'background/index.ts',
  'content/sentinel.ts',
  'content/elsewhere.ts',
  'content/hints.ts',
  'content/tips.ts',
  'content/in-page-panel.ts',
  'content/in-page-panel-rest.ts',
  'content/page-outline.ts',
  'content/detect-cli.ts',
  'pages/options.tsx',
  'pages/welcome.tsx',
  'panel/main.tsx',
  'panel/site.tsx',
];

// The entry of the panel joins app and platform; that is what an entry is for.
const exceptions = new Set(['panel/main.tsx platform', 'panel/site.tsx platform']);

function broken(check: (file: File) => readonly string[]): string[] {
  return files.flatMap((file) => check(file).map((what) => `${file.name}: ${what}`));
}

describe('the sources', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(80);
  });

  it('stand in a known room', () => {
    expect(broken(({ room }) => (room in mayImport ? [] : ['unknown room']))).toEqual([]);
  });

  it('import in one direction', () => {
    const wrong = broken(({ name, room, imports }) =>
      imports
        .filter(({ target, typeOnly }) => {
          const other = roomOf(target);
          if (target.startsWith('../') || other === room) return false;
          if (exceptions.has(`${name} ${other}`) || mayImport[room]?.includes(other)) return false;
          return !(typeOnly && mayImportTypes[room]?.includes(other));
        })
        .map(({ target }) => `imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import no entry point', () => {
    const wrong = broken(({ imports }) =>
      imports
        .filter(({ target }) => entries.includes(target))
        .map(({ target }) => `imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name the browser API only at the rim', () => {
    const rim = new Set(['platform', 'content', 'background', 'pages']);
    const api = /\b(?:chrome|browser)\??\.(?!html|css)[a-z]\w*|['"]webextension-polyfill['"]/;
    const wrong = broken(({ name, room, text }) =>
      rim.has(room) || name === 'panel/main.tsx' || !api.test(withoutComments(text))
        ? []
        : ['names the browser API'],
    );
    expect(wrong).toEqual([]);
  });

  it('keep the polyfill and the schemas out of pages', () => {
    const reached = new Set<string>();
    const visit = (name: string) => {
      if (reached.has(name)) return;
      reached.add(name);
      const file = files.find((one) => one.name === name);
      for (const { target, typeOnly } of file?.imports ?? []) if (!typeOnly) visit(target);
    };
    for (const entry of [
      'sentinel',
      'elsewhere',
      'hints',
      'tips',
      'in-page-panel',
      'in-page-panel-rest',
      'page-outline',
    ])
      visit(`content/${entry}.ts`);
    const heavy = /['"](?:webextension-polyfill|valibot)['"]/;
    const wrong = files.filter(({ name, text }) => reached.has(name) && heavy.test(text));
    expect(reached.size).toBeGreaterThan(10);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('are short', () => {
    const data = /^(detect\/lexicon|knowledge|providers)\//;
    const wrong = broken(({ name, text }) => {
      const lines = text.split('\n').length - 1;
      return lines > 250 && !data.test(name) ? [`${lines} lines`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('say at the top what they are for', () => {
    expect(broken(({ text }) => (/^\/[/*]/.test(text) ? [] : ['no header comment']))).toEqual([]);
  });

  it('have no default export and no heap called utils', () => {
    expect(broken(({ text }) => (/^export default/m.test(text) ? ['default export'] : []))).toEqual(
      [],
    );
    expect(broken(({ name }) => (/(^|\/)(utils?|helpers?)\b/.test(name) ? ['name'] : []))).toEqual(
      [],
    );
  });

  it('make no markup from strings and run none as code', () => {
    const forbidden =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval)\b|new Function\b/;
    expect(
      broken(({ text }) =>
        forbidden.test(withoutComments(text)) ? ['makes code of a string'] : [],
      ),
    ).toEqual([]);
  });

  it('open no connection', () => {
    const forbidden = /\b(?:fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts)/;
    expect(
      broken(({ text }) => (forbidden.test(withoutComments(text)) ? ['opens a connection'] : [])),
    ).toEqual([]);
  });

  it('keep the dates they promise', () => {
    const today = new Date().toISOString().slice(0, 10);
    const late = broken(({ text }) =>
      [...text.matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g)]
        .map(([, day]) => day ?? '')
        .filter((day) => day < today),
    );
    expect(late).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');
}
