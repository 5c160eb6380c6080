// *Learn* is a shelf of six sections; a link may name a section or a thing that stands in one. Pure.

import { combinations } from '../knowledge/combinations.ts';
import { terms } from '../knowledge/glossary.ts';
import { myths } from '../knowledge/myths.ts';
import { type KnownOption, options } from '../knowledge/options.ts';
import { sources } from '../knowledge/sources.ts';
import { datesThatMatter, timeline } from '../knowledge/timeline.ts';
import { providerName } from './provider-view.ts';

// A date is named by the key of its sentence.
const dates: ReadonlySet<string> = new Set(
  [...datesThatMatter, ...timeline].map(({ text }) => text),
);

/** The sections in the order of their tabs. */
export const learnSections = ['myths', 'dangers', 'words', 'settings', 'dates', 'sources'] as const;

/** Id of a section. */
export type LearnSection = (typeof learnSections)[number];

function isSection(id: string | null): id is LearnSection {
  return (learnSections as readonly (string | null)[]).includes(id);
}

/** The section that a link's id leads to: the section of that name, or the one that holds the thing. */
export function sectionOfId(id: string | null): LearnSection {
  if (isSection(id)) return id;
  const holds = (list: readonly { readonly id: string }[]) => list.some((one) => one.id === id);
  if (holds(terms)) return 'words';
  if (holds(combinations)) return 'dangers';
  if (id !== null && dates.has(id)) return 'dates';
  if (holds(sources)) return 'sources';
  return holds(options) ? 'settings' : 'myths';
}

/** Settings of one provider, or of mail programs (null). */
export interface OptionGroup {
  readonly name: string | null;
  readonly options: readonly KnownOption[];
}

/** Known settings by provider in the order of the data. A provider without a page of ours keeps its id. */
export function optionGroups(list: readonly KnownOption[] = options): OptionGroup[] {
  const groups = new Map<string | null, KnownOption[]>();
  for (const option of list) {
    groups.set(option.provider, [...(groups.get(option.provider) ?? []), option]);
  }
  return [...groups].map(([id, found]) => ({
    name: id && (providerName(id) ?? id),
    options: found,
  }));
}

/** Every id a link of *Learn* can carry; a test keeps them distinct. */
export function allLearnIds(): string[] {
  return [
    [...learnSections] as string[],
    ...[myths, combinations, terms, options, sources].map((list) => list.map(({ id }) => id)),
    [...dates],
  ].flat();
}

const learnIds: ReadonlySet<string> = new Set(allLearnIds());

/** Whether a link into *Learn* leads to something that is there. */
export function isLearnId(id: string): boolean {
  return learnIds.has(id);
}
