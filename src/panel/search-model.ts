// The search over everything the explainer can say. The index is built when somebody first searches, in the words
// of the person's language.

import MiniSearch from 'minisearch';
import { combinations } from '../knowledge/combinations.ts';
import { dimensions } from '../knowledge/dimensions.ts';
import { terms } from '../knowledge/glossary.ts';
import { myths } from '../knowledge/myths.ts';
import { options } from '../knowledge/options.ts';
import { sources } from '../knowledge/sources.ts';
import type { MessageKey, Text } from '../knowledge/text.ts';
import { datesThatMatter, timeline } from '../knowledge/timeline.ts';
import { topicText } from '../knowledge/topic-text.ts';
import { topics } from '../knowledge/topics.ts';
import { connectFacts } from './provider-connect.data.ts';
import { providerName } from './provider-view.ts';
import { formatRoute, type Route } from './router.ts';

/** What kind of thing was found; decides the word before it. */
export type FoundKind =
  | 'topic'
  | 'dimension'
  | 'word'
  | 'danger'
  | 'setting'
  | 'myth'
  | 'provider'
  | 'date'
  | 'source';

/** One thing that can be found. */
export interface Entry {
  readonly route: Route;
  readonly kind: FoundKind;
  readonly title: string;
  readonly body: string;
}

/** Everything that can be found, in the words of `text`. */
export function searchEntries(text: Text): Entry[] {
  const entry = (
    kind: FoundKind,
    route: Route,
    title: MessageKey,
    ...body: MessageKey[]
  ): Entry => ({
    kind,
    route,
    title: text(title),
    body: body.map((key) => text(key)).join(' '),
  });
  const learn = (id: string): Route => ({ view: 'learn', id });
  return [
    ...topics.map(({ id }) => {
      const { name, tip, explain } = topicText(id);
      return entry('topic', { view: 'page', id }, name, tip, explain);
    }),
    ...dimensions.map(({ id, name, pop, imap, why, misconception }) =>
      entry('dimension', { view: 'compare', id }, name, pop, imap, why, misconception),
    ),
    ...terms.map(({ id, name, text: body }) => entry('word', learn(id), name, body)),
    ...combinations.map(({ id, title, wrong, safe }) =>
      entry('danger', learn(id), title, wrong, safe),
    ),
    // A setting of mail programs that is a topic is found as the topic; one of a provider has words of its own.
    ...options
      .filter(({ topic, provider }) => topic === null || provider !== null)
      .map(({ id, provider, text: { name, tip, explain } }): Entry => {
        const found = entry('setting', learn(id), name, tip, explain);
        const owner = providerName(provider);
        return owner ? { ...found, title: `${found.title} (${owner})` } : found;
      }),
    ...myths.map(({ id, said, right }) => entry('myth', learn(id), said, right)),
    ...[...datesThatMatter, ...timeline].map(
      ({ date, text: key, rfc }): Entry => ({
        kind: 'date',
        route: learn(key),
        title: text(key),
        body: [date, rfc && `RFC ${rfc}`].filter(Boolean).join(' · '),
      }),
    ),
    ...sources.map(
      ({ id, citation, date, checked }): Entry => ({
        kind: 'source',
        route: learn(id),
        title: citation,
        body: `${date} · ${checked}`,
      }),
    ),
    ...connectFacts.map(
      ({ id, name, hosts, servers }): Entry => ({
        kind: 'provider',
        route: { view: 'connect', id },
        title: name,
        body: [...hosts, servers.imap?.host, servers.pop?.host, servers.smtp?.host].join(' '),
      }),
    ),
  ];
}

/** Words of `language`, also where they are written without spaces. */
function wordsOf(language: string): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    );
}

/** Without case and without accents, so that "geloscht" finds "gelöscht". */
function plain(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Finds up to `limit` entries, best first. */
export type Search = (query: string, limit?: number) => Entry[];

/** The search over `entries`. Building takes some ten milliseconds. */
export function createSearch(entries: readonly Entry[], language: string): Search {
  const index = new MiniSearch<{ id: number; title: string; body: string }>({
    fields: ['title', 'body'],
    tokenize: wordsOf(language),
    processTerm: (term) => plain(term) || null,
  });
  index.addAll(entries.map(({ title, body }, id) => ({ id, title, body })));
  return (query, limit = 25) =>
    index
      .search(query, {
        boost: { title: 4 },
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      })
      .slice(0, limit)
      .map(({ id }) => entries[id as number]!);
}

/** Names an entry among all entries; its deep link. */
export function entryId({ route }: Entry): string {
  return formatRoute(route);
}
