// *Choose*: six questions on one screen, one recommendation with its reasons. The answers stay on the device.

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../knowledge/advice.ts';
import { type Question, questions } from '../../knowledge/questions.ts';
import { answersName, openQuestions, readAnswers, writeAnswers } from '../choose-model.ts';
import { Advice } from '../parts/advice.tsx';
import { usePanel } from '../parts/context.ts';
import { OrganisationNote } from '../parts/organisation.tsx';

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

interface FormProps {
  readonly answers: Answers;
  readonly onAnswer: (question: Question, answer: string) => void;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
}

function QuestionForm({ answers, onAnswer, onSubmit, onReset }: FormProps) {
  const { text } = usePanel().host;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
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
          onAnswer={(answer) => onAnswer(question, answer)}
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
        <button type="button" class="action" onClick={onReset}>
          {text('panel_choose_reset')}
        </button>
      </p>
    </form>
  );
}

/** The view. */
export function ChooseView() {
  const { host } = usePanel();
  const { text } = host;
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [shows, setShows] = useState(false);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    void host.recall(answersName).then((remembered) => {
      const known = readAnswers(remembered);
      setAnswers(known);
      setShows(openQuestions(known).length === 0);
    });
  }, [host]);
  if (!answers) return <h2>{text('panel_choose_title')}</h2>;

  const keep = (next: Answers) => {
    setAnswers(next);
    void host.remember(answersName, writeAnswers(next)).then(setKept);
  };
  const reset = () => {
    keep({});
    setShows(false);
  };
  return (
    <>
      <OrganisationNote />
      {!kept && <p class="now plain">{text('panel_choose_lost')}</p>}
      {shows ? (
        <Advice answers={answers} onChange={() => setShows(false)} onReset={reset} />
      ) : (
        <QuestionForm
          answers={answers}
          onAnswer={({ id }, answer) => keep({ ...answers, [id]: answer })}
          onSubmit={() => setShows(true)}
          onReset={reset}
        />
      )}
    </>
  );
}
