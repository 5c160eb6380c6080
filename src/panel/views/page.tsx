// *This page*: what the choices of the page beside the explainer add up to, then each of them. Follows the
// page live; *More* opens the choice it was asked about.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { assess, riskOf, topicText } from '../../knowledge/index.ts';
import type { PageReport } from '../../knowledge/report.ts';
import { isTopicId, type TopicId } from '../../knowledge/topic-ids.ts';
import { findRow, type Row, rowOfKey, type Section, sectionsOf } from '../page-model.ts';
import { Banner } from '../parts/banner.tsx';
import { ChoiceRow, type Openness } from '../parts/choice-row.tsx';
import { usePanel } from '../parts/context.ts';
import { Explanation } from '../parts/explanation.tsx';
import { Notices } from '../parts/notices.tsx';
import { RiskChip } from '../parts/risk.tsx';
import { providerName } from '../provider-view.ts';
import { ExplainThisPage, NoPage } from './no-page.tsx';

/** A topic that was asked for and is not among the page's choices. */
function TopicCard({ topic, provider }: { topic: TopicId; provider: string | null }) {
  const { host } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [topic]);
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

/** Opens rows, shows them in the page, and follows what was asked for. */
function useOpenness(sections: readonly Section[]) {
  const { host, navigation, announce } = usePanel();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [arrive, setArrive] = useState<string | null>(null);
  const turns = useRef(new Map<string, number>());
  const answered = useRef<object | null>(null);

  const show = async (row: Row) => {
    const turn = turns.current.get(row.id) ?? 0;
    turns.current.set(row.id, turn + 1);
    const shown = await host.showChoice(row.keys[turn % row.keys.length]!);
    announce(host.text(shown ? 'panel_shown' : 'panel_not_shown'));
  };

  const route = navigation.route();
  const topic = isTopicId(route.id) ? route.id : null;
  const focus = host.focus();
  const key = focus?.topic === topic ? (focus?.key ?? null) : null;
  const wanted = topic && findRow(sections, topic, key);
  useEffect(() => {
    if (!wanted || answered.current === route) return;
    answered.current = route;
    setIds((open) => new Set(open).add(wanted.id));
    setArrive(wanted.id);
  }, [route, wanted]);

  const toggle: Openness['toggle'] = (row) => {
    setArrive(null);
    const next = new Set(ids);
    if (!next.delete(row.id)) {
      next.add(row.id);
      void show(row);
    }
    setIds(next);
  };

  const reveal = (key: number) => {
    const row = rowOfKey(sections, key);
    if (!row) return;
    setIds(new Set(ids).add(row.id));
    setArrive(row.id);
    void show(row);
  };
  return { ids, arrive, toggle, reveal };
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
    </>
  );
}

/** The view. */
export function PageView() {
  const { host, navigation } = usePanel();
  const report = host.report();
  const { id } = navigation.route();
  if (!report || report.choices.length === 0) {
    return (
      <>
        {report?.problem && <p class="now plain">{host.text(problemKeys[report.problem])}</p>}
        {isTopicId(id) && <TopicCard topic={id} provider={report?.provider ?? null} />}
        {!report && <NoPage />}
        {report && !report.problem && <NothingHere report={report} />}
        {report?.problem && <ExplainThisPage />}
        {report && <Notices report={report} />}
      </>
    );
  }
  return (
    <>
      {report.problem && <p class="now plain">{host.text(problemKeys[report.problem])}</p>}
      <Choices report={report} />
    </>
  );
}

const problemKeys = {
  'page-removes-hints': 'panel_problem_removes',
  'page-too-large': 'panel_problem_large',
  'look-failed': 'panel_problem_failed',
} as const;
