// *This page*: what the choices of the page beside the explainer add up to, then each of them. Follows the
// page live; *More* opens the choice it was asked about.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { assess } from '../../knowledge/assess.ts';
import type { PageReport } from '../../knowledge/report.ts';
import { isTopicId, type TopicId } from '../../knowledge/topic-ids.ts';
import { riskOf, topicText } from '../../knowledge/topic-text.ts';
import { findRow, knownReport, sectionsOf } from '../page-model.ts';
import { AlwaysHere } from '../parts/always-here.tsx';
import { Banner } from '../parts/banner.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { usePanel } from '../parts/context.ts';
import { ExplainThisPage } from '../parts/explain-this-page.tsx';
import { Explanation } from '../parts/explanation.tsx';
import { Notices } from '../parts/notices.tsx';
import { OnDemand } from '../parts/on-demand.tsx';
import { type Openness, useOpenness } from '../parts/openness.ts';
import { OrganisationNote } from '../parts/organisation.tsx';
import { Preview } from '../parts/preview.tsx';
import { ReportButton } from '../parts/report-button.tsx';
import { RiskChip } from '../parts/risk.tsx';
import { providerName } from '../provider-view.ts';

/** A topic that was asked for and is not among the page's choices. */
function TopicCard({ topic, provider }: { topic: TopicId; provider: string | null }) {
  const { host, navigation } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  const route = navigation.route();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [topic, route]);
  return (
    <article class="card">
      <header class="card-head">
        <h2 ref={heading} tabIndex={-1}>
          {host.text(topicText(topic, provider, 'direct').name)}
        </h2>
        <RiskChip risk={riskOf(topic, provider, 'direct')} />
      </header>
      <Explanation topic={topic} provider={provider} />
    </article>
  );
}

/** The page is known and shows no choice: says so, and why that can be. */
function NothingHere({ report }: { report: PageReport }) {
  const { text } = usePanel().host;
  const name = providerName(report.provider);
  return (
    <>
      <h2>{name ? text('panel_empty_title', [name]) : text('panel_empty_title_any')}</h2>
      <p>{text('panel_empty_why')}</p>
      <ul class="bullets">
        <li>{text('panel_empty_tab')}</li>
        <li>{text('panel_empty_admin')}</li>
        <li>{text('panel_empty_loading')}</li>
        <li>{text('panel_empty_app')}</li>
      </ul>
      <ExplainThisPage />
    </>
  );
}

const problemKeys = {
  'page-removes-hints': 'panel_problem_removes',
  'page-too-large': 'panel_problem_large',
  'look-failed': 'panel_problem_failed',
} as const;

/** What keeps the page from being explained in full, when something does. */
function Shortcomings({ report }: { report: PageReport }) {
  const { text } = usePanel().host;
  const { problem, unknown = 0 } = report;
  return (
    <>
      {problem && Object.hasOwn(problemKeys, problem) && (
        <p class="now plain">{text(problemKeys[problem])}</p>
      )}
      {unknown > 0 && <p class="now plain">{text('panel_unknown', [String(unknown)])}</p>}
    </>
  );
}

/** What would be different, told of the choice that is pointed at. Stands over the foot, so that nothing jumps. */
function PointedPreview({ pointed }: Pick<Openness, 'pointed'>) {
  return (
    <div class="pointed" role="status">
      {pointed && <Preview row={pointed} brief />}
    </div>
  );
}

function Choices({ report }: { report: PageReport }) {
  const { host, navigation } = usePanel();
  const sections = useMemo(() => sectionsOf(report), [report]);
  const assessment = useMemo(() => assess(report), [report]);
  const openness = useOpenness(sections);
  const { id } = navigation.route();
  const stray = isTopicId(id) && !findRow(sections, id, null) ? id : null;
  return (
    <>
      {stray && <TopicCard topic={stray} provider={report.provider} />}
      <Banner assessment={assessment} onShow={openness.reveal} />
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 class="section" id={`section-${section.id}`}>
            {host.text(`panel_section_${section.id}`)}
          </h2>
          <ul class="rows">
            {section.rows.map((row) => (
              <ChoiceRow key={row.id} row={row} provider={report.provider} openness={openness} />
            ))}
          </ul>
        </section>
      ))}
      <Notices report={report} />
      <PointedPreview pointed={openness.pointed} />
    </>
  );
}

/** The view. */
export function PageView() {
  const { host, navigation } = usePanel();
  const given = host.report();
  const report = useMemo(() => knownReport(given), [given]);
  const { id } = navigation.route();
  if (report && report.choices.length > 0) {
    return (
      <>
        <OrganisationNote />
        <Shortcomings report={report} />
        <Choices report={report} />
        <AlwaysHere />
        <ReportButton />
      </>
    );
  }
  return (
    <>
      <OrganisationNote />
      {report && <Shortcomings report={report} />}
      {isTopicId(id) && <TopicCard topic={id} provider={report?.provider ?? null} />}
      {!report && host.surface !== 'site' && (
        <OnDemand name="start">{(Start) => <Start />}</OnDemand>
      )}
      {report && !report.problem && <NothingHere report={report} />}
      {report?.problem && <ExplainThisPage />}
      {report && <Notices report={report} />}
      {report && <ReportButton />}
    </>
  );
}
