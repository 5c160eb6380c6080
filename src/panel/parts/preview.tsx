// "If you pick this": what the page would come to, told before anything is picked or saved. Nothing is picked here.

import type { Row } from '../page-model.ts';
import { type News, newsOf } from '../preview-model.ts';
import { usePanel } from './context.ts';
import { RiskShape, riskOfSeverity } from './risk.tsx';

function Items({ news, brief }: { news: News; brief: boolean }) {
  const { text } = usePanel().host;
  return (
    <ul>
      {news.headline && <li>{text(news.headline)}</li>}
      {news.ended.map((danger) => (
        <li key={danger.id} class="safe">
          <RiskShape risk="safe" />
          {text('panel_danger_ends', [text(danger.title)])}
        </li>
      ))}
      {news.added.map((danger) => (
        <li key={danger.id} class={danger.severity}>
          <RiskShape risk={riskOfSeverity(danger.severity)} />
          {brief ? text(danger.title) : `${text(danger.wrong)} ${text(danger.safe)}`}
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps {
  readonly row: Row;
  /** Names the new dangers only; their explanation comes with opening the row. */
  readonly brief?: boolean;
}

/** The news of picking the row's choice; nothing when there is none. */
export function Preview({ row, brief = false }: PreviewProps) {
  const { host } = usePanel();
  const report = host.report();
  const news = report && newsOf(report, row);
  if (!news) return null;
  const isBox = row.kind === 'checkbox' || row.kind === 'switch';
  return (
    <div class="preview">
      <p>
        <strong>{host.text(isBox && row.state === 'on' ? 'panel_if_off' : 'panel_if_on')}</strong>
      </p>
      <Items news={news} brief={brief} />
    </div>
  );
}
