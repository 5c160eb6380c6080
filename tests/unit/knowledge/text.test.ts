// The sentences of the knowledge room: all there, all used, short enough and plain enough to read.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import { topicGrounds, variantGrounds } from '../../../src/knowledge/grounds.ts';
import {
  combinations,
  datesThatMatter,
  dimensions,
  myths,
  options,
  outcomeIds,
  outcomeText,
  questions,
  sourceById,
  sources,
  statusText,
  terms,
  timeline,
  topics,
  topicText,
  verdictText,
} from '../../../src/knowledge/index.ts';
import { allNotices } from '../../../src/knowledge/notices.ts';
import { topicIds, topicKey } from '../../../src/knowledge/topic-ids.ts';
import { riskOf, topicsWithInverseText } from '../../../src/knowledge/topic-text.ts';
import { topicOf } from '../../../src/knowledge/topics.ts';
import type { TopicText } from '../../../src/knowledge/types.ts';
import { allVariants, families, familyOf, ownFields } from '../../../src/knowledge/variants.ts';
import { readingGrade, words } from '../../../tools/reading-grade.mjs';

const messages = en as Readonly<Record<string, { readonly message: string }>>;
const say = (key: string) => messages[key]?.message ?? '';

const providerOf = Object.fromEntries(
  [
    ...['gmail', 'outlook-com', 'owa-m365', 'yahoo', 'icloud', 'zoho', 'gmx', 'yandex', 'mailru'],
    ...['qq', 'netease', 'naver', 'fastmail'],
  ].map((provider) => [familyOf(provider), provider]),
);

const allTopicTexts: TopicText[] = [
  ...topicIds.map((id) => topicText(id)),
  ...topicsWithInverseText.map((id) => topicText(id, null, 'inverse')),
  ...allVariants().map(({ family, topic }) => topicText(topic, providerOf[family])),
];
const optionTexts = options.map(({ text }) => text);

const used = new Set<string>([
  ...[...allTopicTexts, ...optionTexts].flatMap((text) => Object.values(text)),
  ...dimensions.flatMap(({ name, pop, imap, why, who, misconception }) => [
    ...[name, pop, imap, why, who, misconception],
  ]),
  ...combinations.flatMap(({ title, wrong, safe }) => [title, wrong, safe]),
  ...myths.flatMap(({ said, right, verdict }) => [said, right, verdictText(verdict)]),
  ...terms.flatMap(({ name, text }) => [name, text]),
  ...allNotices.map(({ key }) => key),
  ...[...timeline, ...datesThatMatter].map(({ text }) => text),
  ...questions.flatMap(({ text, answers }) => [
    text,
    ...answers.flatMap((answer) => [answer.text, ...(answer.reason ? [answer.reason] : [])]),
  ]),
  ...outcomeIds.flatMap((outcome) => Object.values(outcomeText(outcome))),
  ...(['verified', 'partly', 'unverified'] as const).map(statusText),
]);

// Keys that functions choose among stand literally in their modules.
const choosing = ['assess', 'advice', 'set-up']
  .map((name) => readFileSync(`src/knowledge/${name}.ts`, 'utf8'))
  .join('');
const isChosen = (key: string) => new RegExp(`\\b${key}\\b`).test(choosing);
const ours = /^(topic|dim|combo|myth|term|notice|advice|option|time|assess|verdict|status)_/;

describe('the text of the knowledge room', () => {
  it('has a sentence for every key that is used', () => {
    expect([...used].filter((key) => !say(key))).toEqual([]);
  });

  it('uses every sentence it has', () => {
    const unused = Object.keys(messages).filter(
      (key) => ours.test(key) && !used.has(key) && !isChosen(key),
    );
    expect(unused).toEqual([]);
  });

  it('keeps names under 41 and tips under 141 characters, and explains in 60 to 120 words', () => {
    for (const { name, tip, explain } of [...allTopicTexts, ...optionTexts]) {
      expect(say(name).length, name).toBeLessThanOrEqual(40);
      expect(say(tip).length, tip).toBeLessThanOrEqual(140);
      const length = words(say(explain)).length;
      expect(length, explain).toBeGreaterThanOrEqual(60);
      expect(length, explain).toBeLessThanOrEqual(120);
    }
  });

  it('can be read at school: tips in grade 8, every other sentence of the extension in grade 10', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      if (/_tip(__|$)/.test(key)) expect(readingGrade(message), key).toBeLessThanOrEqual(8);
      const isSentence = /[.?!]$/.test(message) && words(message).length > 7;
      if (isSentence) expect(readingGrade(message), key).toBeLessThanOrEqual(10);
    }
  });

  it('says openly what was not checked', () => {
    const admits =
      /could not|did not|memory|if shown|older|reports|not checked|one user|one report/i;
    for (const { family, topic } of allVariants()) {
      const isUnsure = variantGrounds(topic, family)?.status === 'unverified';
      if (!isUnsure || !ownFields(topic, family).includes('explain')) continue;
      const { explain } = topicText(topic, providerOf[family]);
      expect(say(explain), explain).toMatch(admits);
    }
  });

  it('has no stray blanks, no dashes as in adverts and no dollar sign that a browser would read', () => {
    for (const key of Object.keys(messages).filter((name) => ours.test(name))) {
      expect(say(key), key).toBe(say(key).trim());
      expect(say(key), key).not.toMatch(/ {2}|[—–!$]/);
    }
  });
});

describe('the data of the knowledge room', () => {
  it('has every topic, in the order of their ids', () => {
    expect(topics.map(({ id }) => id)).toEqual(topicIds);
  });

  it('names only sources that exist, and at least one each', () => {
    const statements = [
      ...topics,
      ...options,
      ...dimensions,
      ...combinations,
      ...myths,
      ...allNotices,
      ...datesThatMatter,
      ...allVariants().map(({ topic, family }) => variantGrounds(topic, family)!),
    ];
    for (const { sources: ids } of statements) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(sourceById(id), id).not.toBeNull();
    }
    for (const { sources: ids } of timeline) {
      for (const id of ids) expect(sourceById(id), id).not.toBeNull();
    }
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(sourceById('R0')).toBeNull();
    expect(sourceById('R9051')?.url).toBe('https://www.rfc-editor.org/rfc/rfc9051');
  });

  it('never calls a statement verified that rests on memory alone', () => {
    for (const { sources: ids, status } of [
      ...topics,
      ...options,
      ...combinations,
      ...allNotices,
    ]) {
      if (ids.every((id) => id === 'KNOW')) expect(status).not.toBe('verified');
    }
  });

  it('is complete', () => {
    expect(topicIds).toHaveLength(41);
    expect(options).toHaveLength(82);
    expect(dimensions).toHaveLength(20);
    expect(combinations).toHaveLength(22);
    expect(myths).toHaveLength(32);
    expect(terms).toHaveLength(28);
    expect(datesThatMatter).toHaveLength(14);
  });

  it('relates topics only to others', () => {
    for (const { id, related } of topics) expect(related).not.toContain(id);
  });
});

describe('topicText', () => {
  it('speaks of the provider where it differs, and of none where nobody is known', () => {
    expect(topicText('pop-after-delete', 'gmail').tip).toBe('topic_pop_after_delete_tip__gmail');
    expect(topicText('pop-after-delete', 'gmail').choose).toBe('topic_pop_after_delete_choose');
    expect(topicText('pop-after-delete', 'nobody').tip).toBe('topic_pop_after_delete_tip');
    expect(topicText('pop-after-delete', '__proto__')).toEqual(topicText('pop-after-delete'));
    expect(topicText('imap-enable', 'google-workspace').tip).toBe('topic_imap_enable_tip__gmail');
  });

  it('answers the opposite of a choice with the words of the opposite', () => {
    const inverse = (id: (typeof topicIds)[number]) => topicText(id, null, 'inverse').name;
    expect(inverse('leave-on-server')).toBe('topic_leave_on_server_inverse_name');
    expect(inverse('pop-enable')).toBe('topic_pop_disable_name');
    expect(inverse('forwarding')).toBe('topic_forwarding_inverse_name');
    expect(inverse('tls-mode')).toBe('topic_tls_mode_inverse_name');
  });

  it('never tells a person to choose the opposite of what the control does', () => {
    for (const id of topicsWithInverseText) {
      const direct = topicText(id);
      const inverse = topicText(id, 'gmail', 'inverse');
      expect(inverse.choose).not.toBe(direct.choose);
      expect(inverse.undo).not.toBe(direct.undo);
      expect(inverse.tip).toBe(`topic_${topicKey(id)}_inverse_tip`);
    }
  });

  it('gives the grounds of the provider', () => {
    expect(topicGrounds('imap-show-folder', 'gmail').status).toBe('unverified');
    expect(topicGrounds('imap-show-folder', null).status).toBe('verified');
  });

  it('survives ids of another version', () => {
    const stranger = 'smoke-signals' as (typeof topicIds)[number];
    expect(topicText(stranger, 'gmail', 'inverse')).toHaveProperty('tip');
    expect(riskOf(stranger)).toBe('depends');
    expect(topicOf(stranger).sources).toEqual([]);
    for (const family of families) expect(ownFields(stranger, family)).toEqual([]);
  });
});

describe('riskOf', () => {
  it.each([
    ['leave-on-server', 'direct', 'on', 'safe'],
    ['leave-on-server', 'direct', 'off', 'loss'],
    ['leave-on-server', 'inverse', 'on', 'loss'],
    ['leave-on-server', 'inverse', null, 'loss'],
    ['pop-after-delete', 'direct', 'off', 'loss'],
    ['pop-after-keep', 'inverse', 'on', 'loss'],
    ['imap-expunge-delete', 'direct', null, 'loss'],
    ['remove-after-days', 'direct', 'on', 'loss'],
    ['forwarding', 'inverse', 'on', 'safe'],
    ['tls-mode', 'inverse', 'on', 'loss'],
    ['imap-enable', 'direct', 'on', 'safe'],
  ] as const)('of %s (%s, %s) is %s', (id, sense, state, risk) => {
    expect(riskOf(id, 'gmail', sense, state)).toBe(risk);
  });
});
