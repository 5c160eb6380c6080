// Tests which concepts a text holds, for the lexicons that are active on a page.
//
// Word boundaries are marked in the text once (\ue001 before a word, \ue002 after it) instead of being looked for by
// each pattern: classes such as \p{L} in a thousand alternatives would cost seconds.

import { foldLetters } from '../text.ts';
import type { Lexicon } from './types.ts';

/** A concept of the lexicon. */
export type Concept = Exclude<keyof Lexicon, 'lang'>;

/** The concepts of one text; each is tested when first asked for. */
export interface Terms {
  readonly text: string;
  /**
   * Whether the text meets `condition`: concepts separated by blanks must all hold; `a|b` holds when one does; `-a` or
   * `-a|b` when none does. `is('remove server -forward|spam')`.
   */
  is(condition: string): boolean;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const hebrew = /[\u0590-\u05ff]/;
const arabic = /[\u0600-\u06ff]/;

function marked(text: string): string {
  return text.replace(word, '\ue001$&\ue002');
}

// One pattern of a lexicon as the source of a regular expression over marked text; see Lexicon for the syntax.
function source(pattern: string): string {
  const inside = pattern.startsWith('~');
  const whole = pattern.endsWith('$');
  const body = foldLetters(
    pattern
      .slice(inside ? 1 : 0, whole ? -1 : undefined)
      .normalize('NFKC')
      .toLowerCase(),
  );
  const text = body
    .replace(/[\\^$.+?()[\]{}/]/g, '\\$&')
    .replace(/ \* /g, '\ue003')
    .replace(/['’]/g, "\ue002?'\ue001?")
    // A word of four letters or more may go on ("delet the"); a short one may not ("no", "не").
    .replace(
      /(\p{L}*)[ -]+/gu,
      (_, word: string) =>
        `${word}${word.length > 3 ? '[^\ue001\ue002]*?' : ''}\ue002?[ -]+\ue001?`,
    )
    .replace(/\ue003/g, '[^]{0,50}?');
  const start = body[0] ?? '';
  const free = inside || unspaced.test(start);
  const edge = hebrew.test(start)
    ? '\ue001[ובלהמשכ]{0,3}'
    : arabic.test(start)
      ? '\ue001[وف]?(?:ال|لل|[بلك]|[بك]ال)?'
      : '\ue001';
  const end = whole && !unspaced.test(body.at(-1) ?? '') ? '\ue002' : '';
  return `${free ? '' : edge}${text}${end}`;
}

function patterns(lexicons: readonly Lexicon[], concept: Concept): string[] {
  return lexicons.flatMap((lexicon) =>
    (lexicon[concept] ?? '')
      .split('|')
      .map((p) => p.trim())
      .filter((p) => p !== '' && p !== '~' && p !== '$'),
  );
}

// Patterns side by side, those of one initial under it: tried one by one, the thousand of two languages took the most time
// of a whole look.
function alternatives(list: readonly string[]): string {
  const initials = new Map<string, string[]>();
  const others: string[] = [];
  for (const text of list.map(source)) {
    const [edge, initial = ''] = text;
    if (edge !== '\ue001' || !/\p{L}/u.test(initial)) others.push(text);
    else initials.set(initial, [...(initials.get(initial) ?? []), text.slice(2)]);
  }
  const grouped = [...initials].map(([initial, rests]) => `${initial}(?:${rests.join('|')})`);
  if (grouped.length > 0) others.unshift(`\ue001(?:${grouped.join('|')})`);
  return others.join('|');
}

function compile(list: readonly string[]): RegExp {
  return list.length === 0 ? /(?!)/ : new RegExp(alternatives(list));
}

const parsed = new Map<
  string,
  readonly (readonly [negative: boolean, concepts: readonly Concept[]])[]
>();

function meets(condition: string, one: (concept: Concept) => boolean): boolean {
  let parts = parsed.get(condition);
  if (!parts) {
    parts = condition.split(' ').map((part) => {
      const negative = part.startsWith('-');
      return [negative, part.slice(negative ? 1 : 0).split('|') as Concept[]] as const;
    });
    parsed.set(condition, parts);
  }
  return parts.every(([negative, concepts]) => concepts.some(one) !== negative);
}

const commonWords = new WeakMap<Lexicon, RegExp[]>();

/** The words of the active languages. */
export class Words {
  readonly #lexicons: readonly Lexicon[];
  readonly #compiled = new Map<Concept, RegExp>();
  readonly #terms = new Map<string, Terms>();
  #everything: RegExp | undefined;

  /** @param lexicons active languages, English among them. */
  constructor(lexicons: readonly Lexicon[]) {
    this.#lexicons = lexicons;
  }

  /** The concepts of `text`, which is in normal form. Remembered per text. */
  of(text: string): Terms {
    const known = this.#terms.get(text);
    if (known) return known;
    const tested = new Map<Concept, boolean>();
    const marks = marked(text);
    const one = (concept: Concept): boolean => {
      let result = tested.get(concept);
      if (result === undefined) {
        result = this.#pattern(concept).test(marks);
        tested.set(concept, result);
      }
      return result;
    };
    const terms: Terms = { text, is: (condition) => meets(condition, one) };
    if (this.#terms.size > 4000) this.#terms.clear();
    this.#terms.set(text, terms);
    return terms;
  }

  /** Whether `text` says one of `concepts` and no more than an ending after it. */
  only(text: string, ...concepts: Concept[]): boolean {
    const bare = marked(
      text
        .replace(/[^\p{L}\p{M}' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    if (bare === '' || bare.length > 30) return false;
    return concepts.some((concept) => {
      const match = bare.match(this.#pattern(concept));
      if (match?.index === undefined || match.index > 1) return false;
      const rest = bare.slice(match.index + match[0].length).replace(/[\ue001\ue002]/g, '');
      return rest.length <= 5 && !rest.trim().includes(' ');
    });
  }

  /** `text` reduced to a short answer: yes or no (on or off), or null when it says more than that. */
  answer(text: string): 'yes' | 'no' | null {
    if (this.only(text, 'no', 'off', 'disable', 'forbid')) return 'no';
    if (this.only(text, 'yes', 'on', 'enable', 'allow', 'use')) return 'yes';
    return null;
  }

  /** Share of the letters of `text` that no concept of the lexicons explains: 0 all explained, 1 none. */
  unexplained(text: string): number {
    const letters = text.replace(/[^\p{L}\p{M}]+/gu, '').length;
    if (letters === 0) return 0;
    this.#everything ??= this.#tailed();
    const rest = marked(text)
      .replace(this.#everything, ' ')
      .replace(/[^\p{L}\p{M}]+/gu, '').length;
    return rest / letters;
  }

  /** How well a language fits `text` (normal form): number of its common words that occur. */
  static fit(lexicon: Lexicon, text: string): number {
    let common = commonWords.get(lexicon);
    if (!common) {
      common = patterns([lexicon], 'common').map((p) => new RegExp(source(p)));
      commonWords.set(lexicon, common);
    }
    const marks = marked(text);
    return common.filter((pattern) => pattern.test(marks)).length;
  }

  #pattern(concept: Concept): RegExp {
    let pattern = this.#compiled.get(concept);
    if (!pattern) {
      pattern = compile(patterns(this.#lexicons, concept));
      this.#compiled.set(concept, pattern);
    }
    return pattern;
  }

  #tailed(): RegExp {
    const concepts = Object.keys(this.#lexicons[0] ?? {}).filter((k) => k !== 'lang') as Concept[];
    const list = [...new Set(concepts.flatMap((concept) => patterns(this.#lexicons, concept)))];
    const spaced = list.filter((p) => !unspaced.test(p.at(-1) ?? ''));
    const rest = list.filter((p) => unspaced.test(p.at(-1) ?? '')).map(source);
    const all = [
      spaced.length > 0 ? `(?:${alternatives(spaced)})[^\ue001\ue002]*` : '',
      ...rest,
    ].filter(Boolean);
    return new RegExp(all.join('|'), 'g');
  }
}
