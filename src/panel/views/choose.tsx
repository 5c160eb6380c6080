// *Choose*: six questions on one screen, one recommendation with its reasons. The answers stay on the device.

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Answers,
  outcomeText,
  type Question,
  questions,
  recommend,
} from '../../knowledge/index.ts';
import type { MessageKey } from '../../knowledge/text.ts';
import { providerById } from '../../providers/index.ts';
import {
  answersName,
  offersOf,
  openQuestions,
  readAnswers,
  writeAnswers,
} from '../choose-model.ts';
import { usePanel } from '../parts/context.ts';
import { Link } from '../parts/link.tsx';

interface QuestionProps {
  readonly question: Question;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function QuestionField({ question, answer, onAnswer }: QuestionProps) {
  const { text } = usePanel().host;
  return (
    <fieldset class="question">
      <legend>{text(question.text)}</legend>
      {question.answers.map(({ id, text: key }) => (
        <label key={id}>
          <input
            type="radio"
            name={`answer-${question.id}`}
            value={id}
            checked={answer === id}
            onChange={() => onAnswer(id)}
          />
          <span>{text(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Sentences({ title, keys }: { title: MessageKey; keys: readonly MessageKey[] }) {
  const { text } = usePanel().host;
  if (keys.length === 0) return null;
  return (
    <>
      <h3>{text(title)}</h3>
      <ul class="bullets">
        {keys.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </>
  );
}

function Result({
  answers,
  onChange,
  onReset,
}: {
  answers: Answers;
  onChange(): void;
  onReset(): void;
}) {
  const { host } = usePanel();
  const { text } = host;
  const heading = useRef<HTMLHeadingElement>(null);
  const provider = providerById(host.report()?.provider ?? null);
  const { best, ranking, reasons, conditions } = recommend(answers, offersOf(provider));
  const outcome = outcomeText(best);
  const [first, second] = ranking;
  const close = first && second && first.score - second.score <= 1 ? second.outcome : null;
  const open = openQuestions(answers).length;
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
      <p class="actions">
        <button type="button" class="action" onClick={onChange}>
          {text('panel_choose_change')}
        </button>
        <button type="button" class="action" onClick={onReset}>
          {text('panel_choose_reset')}
        </button>
      </p>
      <p class="quiet">
        {text('panel_choose_next')}{' '}
        <Link to={{ view: 'connect', id: null }}>{text('panel_tab_connect')}</Link>
      </p>
    </>
  );
}

/** The view. */
export function ChooseView() {
  const { host } = usePanel();
  const { text } = host;
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [shows, setShows] = useState(false);
  useEffect(() => {
    void host.recall(answersName).then((remembered) => {
      const known = readAnswers(remembered);
      setAnswers(known);
      setShows(openQuestions(known).length === 0);
    });
  }, [host]);
  if (!answers) return <h2>{text('panel_choose_title')}</h2>;

  const keep = (change: (before: Answers) => Answers) => {
    setAnswers((before) => {
      const next = change(before ?? {});
      void host.remember(answersName, writeAnswers(next));
      return next;
    });
  };
  const reset = () => {
    keep(() => ({}));
    setShows(false);
  };
  if (shows) return <Result answers={answers} onChange={() => setShows(false)} onReset={reset} />;

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setShows(true);
  };
  return (
    <form onSubmit={submit}>
      <h2>{text('panel_choose_title')}</h2>
      <p class="quiet">{text('panel_choose_lead')}</p>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => keep((before) => ({ ...before, [question.id]: answer }))}
        />
      ))}
      <p class="actions">
        <button
          type="submit"
          class="action main"
          disabled={openQuestions(answers).length === questions.length}
        >
          {text('panel_choose_submit')}
        </button>
        <button type="button" class="action" onClick={reset}>
          {text('panel_choose_reset')}
        </button>
      </p>
    </form>
  );
}
