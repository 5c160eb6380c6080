// The detect room: DOM in, findings out.

import type { TopicId } from '../knowledge/topic-ids.ts';
import type { Provider } from '../providers/define.ts';
import {
  type Candidate,
  isVisible,
  optionsOf,
  standsOutside,
  stateOf,
  walkChoices,
} from './choices.ts';
import { classify, classifyOption } from './classify/index.ts';
import type { PageFacts, Verdict } from './classify/subject.ts';
import { describe, describeOption } from './describe.ts';
import { attr, hasAttr, shadowOf, tag } from './dom.ts';
import { documentIn, type FrameRules } from './frames.ts';
import { Groups } from './group.ts';
import { forgetLabels } from './labels.ts';
import { activeLexicons } from './language.ts';
import type { Lexicon } from './lexicon/types.ts';
import { Words } from './lexicon/words.ts';
import { LongLists } from './long-list.ts';
import { accessibleName } from './name.ts';
import {
  type Elsewhere,
  factsOf,
  joinNeighbours,
  namesProtocol,
  type Seen,
  settle,
} from './page-facts.ts';
import { outsideMail } from './reading-place.ts';
import { normalise } from './text.ts';
import type { Description, Finding } from './types.ts';
import type { Watch } from './watch.ts';
import { worthReading } from './worth.ts';

export type { Finding } from './types.ts';

/** What a detector is made for. */
export interface DetectorOptions extends FrameRules {
  readonly document: Document;
  /** The provider whose page this is, or null. */
  readonly provider: Provider | null;
  /** Judges a page without a provider, where nothing is found without it; a provider's by addresses alone. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Languages at hand; English must be among them. */
  readonly lexicons: readonly Lexicon[];
  /** Is told which shadow roots and frames a look meets, to watch them. */
  readonly watch?: Pick<Watch, 'begin' | 'enter'>;
}

/** Looks at one document, again and again. */
export interface Detector {
  /** All choices that are drawn now, in document order. Never throws on odd pages. */
  look(): Finding[];
  /** The same in steps: yields between pieces of work of some milliseconds; returns the findings. */
  steps(): Generator<void, Finding[]>;
  /** Makes further languages available to the next look. */
  addLexicons(lexicons: readonly Lexicon[]): void;
  /** Whether the last look saw controls or labels that name POP or IMAP. */
  mentions(): boolean;
  /** How many settings of the last look name POP or IMAP and were not understood: words of another language. */
  unread(): number;
}

/** A detector for `options.document`. Keeps no reference to elements but weak ones. */
export function createDetector(options: DetectorOptions): Detector {
  const lexicons = new Map(options.lexicons.map((l) => [l.lang, l]));
  const keys = new WeakMap<Element, number>();
  // Begins anywhere: frames of one tab know nothing of each other, and each key is to be one choice's alone.
  let lastKey = Math.floor(Math.random() * 2 ** 50);
  let facts: PageFacts | undefined;
  let words: Words | undefined;
  let wordsOf = '';
  let unread = 0;

  const keyOf = (element: Element): number => {
    let key = keys.get(element);
    if (key === undefined) {
      key = ++lastKey;
      keys.set(element, key);
    }
    return key;
  };

  function* steps(): Generator<void, Finding[]> {
    let seen: Seen[] = [];
    const pages = [options.document];
    forgetLabels();
    const groups = new Groups();
    const lists = new LongLists();
    options.watch?.begin();
    const enter = (element: Element) => {
      let inner: Document | ShadowRoot | null = shadowOf(element);
      if (tag(element).endsWith('frame')) {
        options.watch?.enter(element);
        const page = documentIn(element, options);
        if (page) pages.push(page);
        inner = page;
      }
      if (inner) options.watch?.enter(inner);
      return inner;
    };
    for (const candidate of walkChoices(options.document, enter)) {
      // What one control costs is the page's to say.
      yield;
      try {
        if (
          candidate === null ||
          lists.hold(candidate.element) ||
          !worthReading(candidate) ||
          !isVisible(candidate.element) ||
          standsOutside(candidate.element)
        )
          continue;
        seen.push({ spotted: candidate, told: describe(candidate, groups) });
      } catch {
        // A control less; the others of the page are read.
      }
      if (seen.length >= 2500) break;
    }
    words = chooseWords(seen);
    const elsewhere = options.provider ? null : options.elsewhere;
    seen = yield* outsideMail(seen, pages, words, options.elsewhere?.reads(location) ?? false);
    joinNeighbours(seen);
    yield;
    const page = yield* factsOf(seen, pages, words, elsewhere ?? null);
    facts = page;
    yield;
    const findings: Finding[] = [];
    unread = 0;
    if (!page.about || elsewhere === undefined) return findings;
    for (const one of seen) {
      yield;
      const found = judge(one, page, words);
      if (found.length === 0 && namesProtocol(one.told)) unread++;
      findings.push(...found);
    }
    const settled = settle(findings, page);
    return elsewhere ? yield* elsewhere.keep(settled, page) : settled;
  }

  function chooseWords(seen: readonly Seen[]): Words {
    const root = options.document.documentElement;
    const sample = [...new Set(seen.flatMap((s) => [s.told.name, ...s.told.groups]))]
      .join(' . ')
      .slice(0, 6000);
    const active = activeLexicons(
      root ? attr(root, 'lang') || attr(root, 'xml:lang') : '',
      sample,
      [...lexicons.values()],
    );
    const id = active.map((l) => l.lang).join();
    if (words && id === wordsOf) return words;
    wordsOf = id;
    return new Words(active);
  }

  function finding(
    candidate: Candidate,
    d: Description,
    verdict: Verdict,
    parent?: number,
  ): Finding {
    return {
      key: keyOf(candidate.element),
      topic: verdict.topic,
      provider: options.provider?.id ?? null,
      kind: d.kind,
      state: d.state,
      sense: verdict.sense ?? 'direct',
      label: d.name,
      confidence: verdict.confidence,
      element: candidate.element,
      ...(parent === undefined ? {} : { parent }),
    };
  }

  function judge(one: Seen, page: PageFacts, w: Words): Finding[] {
    const { spotted: candidate, told: description } = one;
    const verdict = classify(description, page, w, options.provider);
    if (!verdict) return [];
    if (candidate.kind !== 'select') return [finding(candidate, description, verdict)];
    const own = finding(candidate, description, sensed(verdict, candidate, w));
    if (!telling.has(verdict.topic)) return [own];
    const multiple = hasAttr(candidate.element, 'multiple');
    const choices = optionsOf(candidate.element).flatMap((element) => {
      const d = describeOption(element, description);
      const v = classifyOption(d, verdict, page, w, options.provider);
      if (!v) return [];
      return [finding({ element, kind: 'option' }, d, multiple ? asAccess(v) : v, own.key)];
    });
    const picked = choices.find((c) => c.state === 'on') ?? choices[0];
    const topic =
      verdict.topic === 'protocol-imap'
        ? multiple
          ? 'pop-imap-enable'
          : (picked?.topic ?? verdict.topic)
        : verdict.topic;
    return [{ ...own, topic }, ...choices];
  }

  return {
    look() {
      const run = steps();
      for (;;) {
        const { done, value } = run.next();
        if (done) return value;
      }
    },
    steps,
    addLexicons(list) {
      for (const lexicon of list) lexicons.set(lexicon.lang, lexicon);
    },
    mentions: () => Boolean(facts?.pop || facts?.imap),
    unread: () => unread,
  };
}

// Selects whose options are choices of their own.
const telling: ReadonlySet<TopicId> = new Set([
  'pop-after',
  'protocol-imap',
  'pop-enable',
  'imap-enable',
  'pop-imap-enable',
  'leave-on-server',
]);

// "None" picked as encryption is the topic said the other way.
function sensed(verdict: Verdict, { element }: Candidate, words: Words): Verdict {
  if (verdict.topic !== 'tls-mode') return verdict;
  const picked = optionsOf(element).find((option) => stateOf(option, 'option') === 'on');
  const text = normalise(picked ? accessibleName(picked, 'option') : '');
  const none = text !== '' && !/(?:ssl|tls)/.test(text) && words.of(text).is('off|no|not|disable');
  return none ? { ...verdict, sense: 'inverse' } : verdict;
}

function asAccess(verdict: Verdict): Verdict {
  if (verdict.topic === 'protocol-pop') return { ...verdict, topic: 'pop-enable' };
  return verdict.topic === 'protocol-imap' ? { ...verdict, topic: 'imap-enable' } : verdict;
}
