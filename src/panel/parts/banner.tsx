// What the settings of the page come to, first thing on *This page*. One thing is loud at most: where mail can
// be lost. Further dangers stand below it, folded.

import { useEffect, useRef } from 'preact/hooks';
import type { Assessment, Danger } from '../../knowledge/assess.ts';
import type { Severity } from '../../knowledge/combinations.ts';
import { usePanel } from './context.ts';
import { RiskShape, riskOfSeverity } from './risk.tsx';
import { Sources, StatusNote } from './sources.tsx';

const styleOf: Record<Severity, string> = { calm: 'safe', care: 'care', loss: 'loss' };

interface BannerProps {
  readonly assessment: Assessment;
  /** Opens the row of a choice and shows it in the page. */
  readonly onShow: (key: number) => void;
}

function Instead({ danger, onShow }: { danger: Danger; onShow: BannerProps['onShow'] }) {
  const { text } = usePanel().host;
  const { instead } = danger;
  return (
    <p class="better">
      {text(danger.safe)}{' '}
      {instead !== null && (
        <button type="button" class="link" onClick={() => onShow(instead)}>
          {text('panel_show_instead')}
        </button>
      )}
    </p>
  );
}

function OtherDanger({ danger, onShow }: { danger: Danger; onShow: BannerProps['onShow'] }) {
  const { text } = usePanel().host;
  return (
    <details class={`danger ${styleOf[danger.severity]}`}>
      <summary>
        <RiskShape risk={riskOfSeverity(danger.severity)} />
        {text(danger.title)}
      </summary>
      <p>{text(danger.wrong)}</p>
      <Instead danger={danger} onShow={onShow} />
      <StatusNote status={danger.status} />
      <Sources ids={danger.sources} />
    </details>
  );
}

/** Says the headline again, for people who hear the page, whenever it changes. */
function useSpokenHeadline({ headline }: Assessment): void {
  const { host, announce } = usePanel();
  const said = useRef(headline);
  useEffect(() => {
    if (said.current !== headline) announce(host.text(headline));
    said.current = headline;
  }, [headline, host, announce]);
}

/** The headline, the worst danger in full, the others folded. */
export function Banner({ assessment, onShow }: BannerProps) {
  const { text } = usePanel().host;
  useSpokenHeadline(assessment);
  const { severity, headline, dangers } = assessment;
  const [worst, ...others] = dangers;
  const leads = worst?.severity === severity ? worst : undefined;
  const rest = leads ? others : dangers;
  return (
    <>
      <section class={`now ${styleOf[severity]}`} aria-label={text('panel_now')}>
        {leads && (
          <h2>
            <RiskShape risk={riskOfSeverity(severity)} />
            {text(leads.title)}
          </h2>
        )}
        <p>
          {!leads && <RiskShape risk={riskOfSeverity(severity)} />}
          {text(headline)}
        </p>
        {leads && <Instead danger={leads} onShow={onShow} />}
        {leads && (
          <details>
            <summary>{text('panel_why')}</summary>
            <p>{text(leads.wrong)}</p>
            <StatusNote status={leads.status} />
            <Sources ids={leads.sources} />
          </details>
        )}
      </section>
      {rest.map((danger) => (
        <OtherDanger key={danger.id} danger={danger} onShow={onShow} />
      ))}
    </>
  );
}
