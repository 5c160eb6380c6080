// "If you pick this": which dangers would come and go, told before anything is picked. Nothing is picked here.

import type { Row } from '../page-model.ts';
import { newsOf } from '../preview-model.ts';
import { usePanel } from './context.ts';
import { RiskShape, riskOfSeverity } from './risk.tsx';

/** The news of picking the row's choice; nothing when there is none. */
export function Preview({ row }: { readonly row: Row }) {
  const { host } = usePanel();
  const report = host.report();
  const news = report && newsOf(report, row);
  if (!news) return null;
  const { text } = host;
  const isBox = row.kind === 'checkbox' || row.kind === 'switch';
  return (
    <div class="preview">
      <p>
        <strong>{text(isBox && row.state === 'on' ? 'panel_if_off' : 'panel_if_on')}</strong>
      </p>
      <ul>
        {news.ended.map((danger) => (
          <li key={danger.id} class="safe">
            <RiskShape risk="safe" />
            {text('panel_danger_ends', [text(danger.title)])}
          </li>
        ))}
        {news.added.map((danger) => (
          <li key={danger.id}>
            <RiskShape risk={riskOfSeverity(danger.severity)} />
            {text(danger.wrong)} {text(danger.safe)}
          </li>
        ))}
      </ul>
    </div>
  );
}
