// Every setting that is known, by provider, also those that no page shows at the moment.

import type { KnownOption } from '../../knowledge/options.ts';
import { optionGroups } from '../learn-model.ts';
import { useArrival } from '../parts/arrive.ts';
import { usePanel } from '../parts/context.ts';
import { Prose } from '../parts/prose.tsx';
import { RiskChip } from '../parts/risk.tsx';
import { Sources, StatusNote } from '../parts/sources.tsx';

function Setting({ option }: { option: KnownOption }) {
  const { text } = usePanel().host;
  const { ref, isTarget } = useArrival('learn', option.id);
  const keys = option.text;
  return (
    <article class="entry">
      <div class="card-head">
        <h4 ref={ref} tabIndex={-1} class={isTarget ? 'arrived' : undefined}>
          {text(keys.name)}
        </h4>
        <RiskChip risk={option.risk} />
      </div>
      <p>{text(keys.tip)}</p>
      <details open={isTarget}>
        <summary>{text('panel_more')}</summary>
        <p>
          <Prose>{text(keys.explain)}</Prose>
        </p>
        <dl class="facts">
          <dt>{text('panel_choose_if')}</dt>
          <dd>{text(keys.choose)}</dd>
          <dt>{text('panel_to_undo')}</dt>
          <dd>{text(keys.undo)}</dd>
        </dl>
        <StatusNote status={option.status} />
        <Sources ids={option.sources} />
      </details>
    </article>
  );
}

/** All known settings. */
export function Settings() {
  const { text } = usePanel().host;
  return (
    <>
      {optionGroups().map(({ name, options }) => (
        <section key={name ?? ''}>
          <h3>{name ?? text('panel_learn_programs')}</h3>
          {options.map((option) => (
            <Setting key={option.id} option={option} />
          ))}
        </section>
      ))}
    </>
  );
}
