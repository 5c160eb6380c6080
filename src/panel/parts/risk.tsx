// How risky a choice is: always a shape, a word and a colour together, so that each works without the others.

import type { Severity } from '../../knowledge/combinations.ts';
import type { Risk } from '../../knowledge/types.ts';
import { usePanel } from './context.ts';

const shapes: Record<Risk, string> = {
  safe: 'M1.2 6.6 4.6 10 10.8 2.6 9.4 1.4 4.5 7.2 2.5 5.2z',
  depends: 'M6 .6 11.4 6 6 11.4.6 6z',
  loss: 'M6 .8 11.6 11.2H.4z',
};

/** The shape and word that a severity of the whole page is shown with. */
export function riskOfSeverity(severity: Severity): Risk {
  return severity === 'calm' ? 'safe' : severity === 'care' ? 'depends' : 'loss';
}

/** The shape alone, for places where the word stands next to it anyway. */
export function RiskShape({ risk }: { readonly risk: Risk }) {
  return (
    <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[risk]} />
    </svg>
  );
}

/** A word on the colour and with the shape of `look`. */
export function Chip({ look, children }: { readonly look: Risk; readonly children: string }) {
  return (
    <span class={`chip ${look}`}>
      <RiskShape risk={look} />
      {children}
    </span>
  );
}

/** The chip that says how risky a choice is. */
export function RiskChip({ risk }: { readonly risk: Risk }) {
  const { host } = usePanel();
  return <Chip look={risk}>{host.text(`hint_risk_${risk}`)}</Chip>;
}
