// What people say about POP and IMAP, and what is right.

import { type Myth, myths, type Verdict, verdictText } from '../../knowledge/myths.ts';
import type { Risk } from '../../knowledge/types.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { Prose } from '../parts/prose.tsx';
import { Chip } from '../parts/risk.tsx';
import { Sources } from '../parts/sources.tsx';

const looks: Record<Verdict, Risk> = {
  true: 'safe',
  outdated: 'depends',
  misleading: 'depends',
  false: 'loss',
};

function MythCard({ myth }: { myth: Myth }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival('learn', myth.id);
  return (
    <article class="entry">
      <div class="card-head">
        <h3 ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
          {text(myth.said)}
        </h3>
        <Chip look={looks[myth.verdict]}>{text(verdictText(myth.verdict))}</Chip>
      </div>
      <p>
        <Prose>{text(myth.right)}</Prose>
      </p>
      <Sources ids={myth.sources} />
    </article>
  );
}

/** All sayings. */
export function Myths() {
  return (
    <>
      {myths.map((myth) => (
        <MythCard key={myth.id} myth={myth} />
      ))}
    </>
  );
}
