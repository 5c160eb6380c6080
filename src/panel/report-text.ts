// The report of a page as one text: facts in a comment, then the outline, so that it can be saved as an HTML file and
// read by the detector like the page itself. Pure. For developers, so it is not translated.

import type { PageOutline } from '../knowledge/outline.ts';
import type { ReportedChoice } from '../knowledge/report.ts';

// A comment ends at the first `-->`, and some readers count any `--`.
const plain = (text: string) => text.replace(/-{2,}/g, '-').replace(/[<>]/g, '');

function line({ topic, kind, state, sense }: ReportedChoice): string {
  const about = [kind, state, sense === 'inverse' ? 'says the opposite' : null].filter(Boolean);
  return `  ${topic}: ${about.join(', ')}`;
}

/** The text. `by` names extension and browser. */
export function reportText({ html, lang, host, cut, report }: PageOutline, by: string): string {
  const { provider, settingsPage, choices, problem } = report;
  const facts = [
    `Page report. Made by: ${by}.`,
    `provider: ${provider ?? 'none'}`,
    `host: ${host ?? 'withheld'}`,
    `settings page by its address: ${settingsPage ? 'yes' : 'no'}`,
    `language: ${lang || 'not said'}`,
    ...(problem ? [`problem: ${problem}`] : []),
    ...(cut ? ['the page goes on; the rest was left out'] : []),
    choices.length > 0 ? 'found:' : 'found: nothing',
    ...choices.map(line),
  ];
  return [
    '<!doctype html>',
    `<!-- ${facts.map(plain).join('\n')}\n-->`,
    `<html${lang ? ` lang="${lang.replace(/[^\w-]/g, '')}"` : ''}>`,
    '<meta charset="utf-8">',
    '<title>Page report</title>',
    '<body>',
    html,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
