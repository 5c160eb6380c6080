// @ts-check
// `npm run coverage`: writes docs/coverage.md, the table of everything that the explainer knows: its sentences, its
// sources and what tests it. A test keeps the file up to date and without gaps.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { gradesOf } from './reading-grade.mjs';

const file = path.join(root, 'docs', 'coverage.md');

/**
 * One thing that is known.
 * @typedef {object} Row
 * @property {string} id
 * @property {readonly string[]} texts keys of its sentences
 * @property {readonly string[]} sources
 * @property {string} status
 * @property {readonly string[]} tests what tests it
 */
/** @typedef {{ title: string, rows: readonly Row[] }} Section */

/** @param {string} folder @param {RegExp} name @returns {string[]} paths below the root */
function filesIn(folder, name) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((entry) => path.posix.join(folder, entry.split(path.sep).join('/')))
    .filter((entry) => name.test(entry))
    .sort();
}

const read = (/** @type {string} */ entry) => readFileSync(path.join(root, entry), 'utf8');

/** Topics that a test page shows. @returns {Set<string>} */
function topicsOnPages() {
  /** @type {Set<string>} */
  const topics = new Set();
  for (const page of filesIn('tests/pages/corpus', /\.html$/)) {
    for (const [, truth = ''] of read(page).matchAll(/data-truth="([^"]*)"/g)) {
      const named = truth === 'protocol-choice' ? 'protocol-pop|protocol-imap' : truth;
      for (const topic of named.replaceAll('?', '').split('|')) topics.add(topic);
    }
  }
  /** @type {{ expect: string[] }[]} */
  const sites = JSON.parse(read('tests/pages/sites/expected.json'));
  for (const { expect } of sites) for (const topic of expect) topics.add(topic);
  return topics;
}

/**
 * Everything the explainer knows.
 * @returns {Promise<{ sections: readonly Section[], messages: Record<string, { message: string }> }>}
 */
export async function readCoverage() {
  const knowledge = await import('../src/knowledge/index.ts');
  const { combinations, dimensions, myths, options, terms, topics, topicText } = knowledge;
  const { datesThatMatter, questions, timeline } = knowledge;
  const tests = filesIn('tests/unit/knowledge', /\.test\.tsx?$/).map((name) => ({
    name,
    text: read(name),
  }));
  // Each kind is walked through as a whole: every sentence there, short and plain, every source known.
  const walks = 'unit/knowledge/text';
  const naming = (/** @type {string} */ id) =>
    tests
      .filter(({ text }) => new RegExp(`['"/]${id}['"]`).test(text))
      .map(({ name }) => name.replace(/^tests\/|\.test\.tsx?$/g, ''))
      .filter((name) => name !== walks);
  const seen = topicsOnPages();
  const shown = (/** @type {string | null} */ topic) => (topic && seen.has(topic) ? ['pages'] : []);
  /** @type {(one: { id: string, sources: readonly string[], status?: string }, texts: readonly string[], more?: readonly string[]) => Row} */
  const row = ({ id, sources, status = 'verified' }, texts, more = []) => ({
    id,
    texts,
    sources,
    status,
    tests: [walks, ...naming(id), ...more],
  });
  const sections = [
    {
      title: 'Topics',
      rows: topics.map((topic) => row(topic, Object.values(topicText(topic.id)), shown(topic.id))),
    },
    {
      title: 'Settings',
      rows: options.map((option) => row(option, Object.values(option.text), shown(option.topic))),
    },
    {
      title: 'Dimensions',
      rows: dimensions.map((one) =>
        row(
          one,
          [one.name, one.pop, one.imap, one.why, one.who, one.misconception],
          ['unit/panel/compare-model'],
        ),
      ),
    },
    {
      title: 'Dangerous combinations',
      rows: combinations.map((one) => row(one, [one.title, one.wrong, one.safe])),
    },
    {
      title: 'Claims',
      rows: myths.map((one) =>
        row({ ...one, status: one.verdict }, [one.said, one.right, `verdict_${one.verdict}`]),
      ),
    },
    {
      title: 'Words',
      rows: terms.map((one) =>
        row({ ...one, sources: ['-'] }, [one.name, one.text], ['unit/panel/term-links']),
      ),
    },
    {
      title: 'Questions',
      rows: questions.map(({ id, text, answers }) =>
        row(
          { id, sources: ['-'] },
          [text, ...answers.flatMap((one) => [one.text, ...(one.reason ? [one.reason] : [])])],
          ['unit/panel/choose-model'],
        ),
      ),
    },
    {
      title: 'Dates',
      rows: [...timeline, ...datesThatMatter].map((one) => {
        const standard = one.rfc ? `RFC ${one.rfc}` : null;
        const id = `${one.date} ${standard ?? one.text.replace(/^time_[a-z]+_/, '')}`;
        // Of a standard that is no source of its own, its number is the source.
        const sources = one.sources.length > 0 || !standard ? one.sources : [standard];
        return row({ ...one, id, sources }, [one.text], ['unit/panel/learn-model']);
      }),
    },
  ];
  return { sections, messages: JSON.parse(read('extension/_locales/en/messages.json')) };
}

/**
 * What is missing, in words; empty when nothing is.
 * @param {Awaited<ReturnType<typeof readCoverage>>} coverage
 * @returns {string[]}
 */
export function gapsOf({ sections, messages }) {
  return sections.flatMap(({ title, rows }) =>
    rows.flatMap(({ id, texts, sources, tests }) => [
      ...texts
        .filter((key) => !messages[key]?.message)
        .map((key) => `${title}: ${id} lacks ${key}`),
      ...(sources.length === 0 ? [`${title}: ${id} has no source`] : []),
      ...(tests.length === 0 ? [`${title}: ${id} has no test`] : []),
    ]),
  );
}

/**
 * The table as Markdown.
 * @param {Awaited<ReturnType<typeof readCoverage>>} coverage
 */
export function renderCoverage(coverage) {
  const { sections, messages } = coverage;
  const table = (/** @type {Section} */ { title, rows }) => [
    `## ${title} (${rows.length})`,
    '',
    '| id | sentences | status | sources | tests |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ id, texts, status, sources, tests }) => {
      const there = texts.filter((key) => messages[key]?.message).length;
      return `| \`${id}\` | ${there} of ${texts.length} | ${status} | ${sources.join(', ')} | ${tests.join(', ')} |`;
    }),
    '',
  ];
  return [
    '# What the explainer covers',
    '',
    'Written by `npm run coverage`; a test keeps it up to date. Sentences stand in `extension/_locales`, sources in',
    '`src/knowledge/sources.ts`. Tests are files in `tests`; `unit/knowledge/text` walks through every entry of every kind.',
    '"pages" means that test pages show the choice, where it must be recognised.',
    '',
    `Missing: ${gapsOf(coverage).length}.`,
    '',
    'Reading grade by Flesch and Kincaid, computed by text-readability:',
    '',
    ...gradesOf(messages),
    '',
    ...sections.flatMap(table),
  ].join('\n');
}

async function main() {
  await import('./load-typescript.mjs');
  writeFileSync(file, renderCoverage(await readCoverage()));
  console.log(path.relative(root, file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
