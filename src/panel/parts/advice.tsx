// The result of *Choose*: what fits best and why, and what to set on this page and in the mail program.

import { useEffect, useRef } from 'preact/hooks';
import { type Answers, recommend } from '../../knowledge/advice.ts';
import { outcomeText } from '../../knowledge/questions.ts';
import { programSteps, type Setting, settingsFor } from '../../knowledge/set-up.ts';
import type { MessageKey } from '../../knowledge/text.ts';
import { topicText } from '../../knowledge/topic-text.ts';
import { offersOf, openQuestions } from '../choose-model.ts';
import { factsById } from '../connect-model.ts';
import { knownReport } from '../page-model.ts';
import { connectFacts } from '../provider-connect.data.ts';
import { usePanel } from './context.ts';
import { Link } from './link.tsx';
import { Prose } from './prose.tsx';

function Sentences({ title, keys }: { title: MessageKey; keys: readonly MessageKey[] }) {
  const { text } = usePanel().host;
  if (keys.length === 0) return null;
  return (
    <>
      <h3>{text(title)}</h3>
      <ul class="bullets">
        {keys.map((key) => (
          <li key={key}>
            <Prose>{text(key)}</Prose>
          </li>
        ))}
      </ul>
    </>
  );
}

function PageSetting({ setting, provider }: { setting: Setting; provider: string | null }) {
  const { host, announce } = usePanel();
  const { text } = host;
  const { choice, act, done } = setting;
  // "Turn off" names the box by what it says, so the sense stays as it is.
  const name = text(topicText(choice.topic, provider, choice.sense).name);
  const show = async () => {
    const shown = await host.showChoice(choice.key);
    announce(text(shown ? 'panel_shown' : 'panel_not_shown'));
  };
  return (
    <li>
      {text(`panel_choose_set_${act}`, [name])}{' '}
      {done ? (
        <span class="quiet">({text('panel_choose_set_done')})</span>
      ) : (
        <button type="button" class="link" onClick={show}>
          {text('panel_choose_show')}
        </button>
      )}
    </li>
  );
}

interface AdviceProps {
  readonly answers: Answers;
  readonly onChange: () => void;
  readonly onReset: () => void;
}

/** The recommendation for these answers, at the provider of the page. */
export function Advice({ answers, onChange, onReset }: AdviceProps) {
  const { host } = usePanel();
  const { text } = host;
  const heading = useRef<HTMLHeadingElement>(null);
  const report = knownReport(host.report());
  const provider = factsById(connectFacts, report?.provider ?? null);
  const { best, ranking, reasons, conditions } = recommend(answers, offersOf(provider));
  const outcome = outcomeText(best);
  const [first, second] = ranking;
  const close = first && second && first.score - second.score <= 1 ? second.outcome : null;
  const open = openQuestions(answers).length;
  const settings = settingsFor(best, report);
  // Only after the person asked for it: a remembered result does not take the focus on arrival.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) heading.current?.focus();
    asked.current = true;
  }, [best]);
  return (
    <>
      <div class="result">
        <p class="quiet">{text('panel_choose_best')}</p>
        <h2 ref={heading} tabIndex={-1}>
          {text(outcome.name)}
        </h2>
        <p>{text(outcome.text)}</p>
        {close && (
          <p class="quiet">{text('panel_choose_close', [text(outcomeText(close).name)])}</p>
        )}
      </div>
      {open > 0 && <p class="quiet">{text('panel_choose_open', [String(open)])}</p>}
      {provider && <p class="quiet">{text('panel_choose_for', [provider.name])}</p>}
      <Sentences title="panel_choose_reasons" keys={reasons} />
      <Sentences title="panel_choose_conditions" keys={conditions} />
      {settings.length > 0 && (
        <>
          <h3>{text('panel_choose_set_page')}</h3>
          <ul class="bullets">
            {settings.map((setting) => (
              <PageSetting
                key={setting.choice.key}
                setting={setting}
                provider={report?.provider ?? null}
              />
            ))}
          </ul>
        </>
      )}
      <Sentences title="panel_choose_set_program" keys={programSteps(best)} />
      <p class="quiet">
        {text('panel_choose_next')}{' '}
        <Link to={{ view: 'connect', id: null }}>{text('panel_tab_connect')}</Link>
      </p>
      <p class="actions">
        <button type="button" class="action" onClick={onChange}>
          {text('panel_choose_change')}
        </button>
        <button type="button" class="action" onClick={onReset}>
          {text('panel_choose_reset')}
        </button>
      </p>
    </>
  );
}
