// Runs in a corpus page opened by `npm run evaluate`: takes the truth out of the page, looks, and compares.

import { kindOf } from '../../src/detect/choices.ts';
import { describe } from '../../src/detect/describe.ts';
import { elsewhere } from '../../src/detect/elsewhere/index.ts';
import { Groups } from '../../src/detect/group.ts';
import { createDetector } from '../../src/detect/index.ts';
import { allLexicons } from '../../src/detect/lexicon/all.ts';
import { selectorOf } from '../../src/detect/selector.ts';
import { providerForHost } from '../../src/providers/index.ts';
import { productOf } from '../../src/providers/product.ts';
import { redesign } from './redesign.ts';

/** One line of the comparison. `truth` is empty for a hint that ought not to be; `found` for a missed choice. */
export interface Compared {
  truth: string;
  found: string;
  kind: string;
  label: string;
  selector: string;
  groups?: string;
}

function elements(root: Document | ShadowRoot): Element[] {
  const list: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    list.push(element);
    if (element.shadowRoot) list.push(...elements(element.shadowRoot));
  }
  return list;
}

function evaluate(seed: number | null): Compared[] {
  const truths = new Map<Element, { topic: string; sense: string }>();
  for (const element of elements(document)) {
    const topic = element.getAttribute('data-truth');
    if (topic === null) continue;
    truths.set(element, { topic, sense: element.getAttribute('data-sense') ?? 'direct' });
    element.removeAttribute('data-truth');
    element.removeAttribute('data-sense');
  }
  if (seed !== null) redesign(document, seed, truths);
  const provider = providerForHost(location.hostname) ?? productOf(document);
  const started = performance.now();
  const findings = createDetector({ document, provider, elsewhere, lexicons: allLexicons }).look();
  const elapsed = performance.now() - started;
  const found = new Map(findings.map((f) => [f.element, f]));
  const result: Compared[] = [];
  const elementsBySelector = new Map<Compared, Element>();
  const put = (one: Compared, element: Element) => {
    result.push(one);
    elementsBySelector.set(one, element);
  };
  for (const [element, truth] of truths) {
    const f = found.get(element);
    if (truth.topic.startsWith('?')) continue;
    const said = truth.sense !== 'direct' || f?.topic === 'leave-on-server';
    const found_ = f ? `${f.topic}${!said || f.sense === truth.sense ? '' : ` (${f.sense})`}` : '';
    put(
      {
        truth: truth.topic,
        found: found_,
        kind: f?.kind ?? element.localName,
        label: f?.label ?? (element.textContent ?? '').trim().slice(0, 60),
        selector: selectorOf(element).slice(-90),
      },
      element,
    );
  }
  for (const f of findings) {
    if (truths.has(f.element)) continue;
    result.push({
      truth: '',
      found: f.topic,
      kind: f.kind,
      label: f.label,
      selector: selectorOf(f.element).slice(-90),
    });
  }
  for (const one of result) one.groups = seenAs(elementsBySelector.get(one));
  result.push({ truth: '#time', found: elapsed.toFixed(1), kind: '', label: '', selector: '' });
  return result;
}

// What the rules were given: for `--verbose`.
function seenAs(element: Element | undefined): string {
  const kind = element && (element.localName === 'option' ? 'option' : kindOf(element));
  if (!element || !kind) return '';
  const d = describe({ element, kind }, new Groups());
  return `${d.name} <- ${d.groups.map((g) => g.slice(0, 70)).join(' <- ')}`;
}

Object.assign(globalThis, { popOrImapEvaluate: evaluate });
