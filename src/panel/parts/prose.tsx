// A sentence in which the words of the glossary lead to their explanation.

import type { PanelHost } from '../host.ts';
import { createTermFinder, type TermFinder } from '../term-links.ts';
import { usePanel } from './context.ts';
import { Link } from './link.tsx';

// One finder for the life of the explainer.
const finders = new WeakMap<PanelHost, TermFinder>();

function finderOf(host: PanelHost): TermFinder {
  const finder = finders.get(host) ?? createTermFinder(host.text);
  finders.set(host, finder);
  return finder;
}

interface ProseProps {
  readonly children: string;
  /** Id of a term that is explained here and needs no link. */
  readonly except?: string;
}

/** The sentence. */
export function Prose({ children, except }: ProseProps) {
  const { host } = usePanel();
  return (
    <>
      {finderOf(host)(children, except).map(({ words, term }, index) =>
        term ? (
          <Link key={`${index}`} to={{ view: 'learn', id: term }} class="term">
            {words}
          </Link>
        ) : (
          words
        ),
      )}
    </>
  );
}
