// Runs the rules. A rule is lines of `condition => outcome`; the first line whose condition holds decides, and a rule
// none of whose lines holds passes on to the next. In a condition, terms beside each other must all hold, `|` is or, `!`
// is not, and parentheses group. A term is
//   fact                 one of `facts`, such as `radio`
//   number<2, number>.5  one of `numbers`, compared
//   where[concepts]      a text of that place meets the concepts (see Terms.is): `near[remove -forward]`
//   where:shape          a text of that place has one of the `shapes`; both may stand together: `in2[show]:imap`
//   where<60[concepts]   the same, of texts shorter than 60 characters
// Places are `name`, `near` (the nearest group), `in1` to `in4` (so many groups), `at` (the group that names the protocol),
// `by` (name and two groups), `around` (name, note and nearest group), `sibs` (other radios or options) and `prev` (the boxes before it). `$name` is a condition
// that several lines share, and as an outcome another rule that goes on from here. An outcome is a topic, how sure (.9 where
// nothing is said) and `!` where the control says the opposite; `pass` leaves it to the next rule, `silent` ends the matter.

import { topicIds } from '../../knowledge/topic-ids.ts';
import type { Terms } from '../lexicon/words.ts';
import { rules, said, terms } from './rules.data.ts';
import type { Subject, Verdict } from './subject.ts';
import { facts, numbers, places, shapes, verdictOf } from './vocabulary.ts';

type Test = (s: Subject) => boolean;
type Line = readonly [test: Test, outcome: string];

/** What a rule says: a verdict, `silent` to end the matter, or null to pass on. */
export type Said = Verdict | 'silent' | null;

const term = /^([a-zA-Z]+)(\d*)(?:([<>])(-?[\d.]+))?(?:\[(.*?)\])?(?::(\w+))?$/;

const shared = new Map<string, Test>();

function testOf(source: string): Test {
  if (source[0] === '$') {
    const test = shared.get(source) ?? compile(terms[source.slice(1)] ?? '');
    shared.set(source, test);
    return test;
  }
  const [, name = '', count, sign, limit, concepts, shape] = term.exec(source) ?? [];
  if (concepts === undefined && !shape) {
    const number = numbers[name];
    if (!sign || !number) return facts[name] as Test;
    return sign === '<' ? (s) => number(s) < Number(limit) : (s) => number(s) > Number(limit);
  }
  const place = places[name];
  const holds = (text: Terms | undefined) =>
    text !== undefined &&
    (!sign || text.text.length < Number(limit)) &&
    (!concepts || text.is(concepts)) &&
    (!shape || (shapes[shape] as RegExp).test(text.text));
  return (s) => (place?.(s, Number(count)) ?? []).some(holds);
}

/** The test for a condition; an empty one always holds. */
export function compile(condition: string): Test {
  const tokens = condition.match(/[^\s()|![]+\[[^\]]*\](?::\w+)?|[^\s()|![]+|[()|!]/g) ?? [];
  let at = 0;
  const one = (): Test => {
    const token = tokens[at++] ?? '';
    if (token === '!') {
      const test = one();
      return (s) => !test(s);
    }
    if (token !== '(') return testOf(token);
    const inner = any();
    at++;
    return inner;
  };
  const every = (): Test => {
    const tests: Test[] = [];
    while (at < tokens.length && !/^[|)]$/.test(tokens[at] ?? '')) tests.push(one());
    return (s) => tests.every((test) => test(s));
  };
  const any = (): Test => {
    const tests = [every()];
    while (tokens[at] === '|') {
      at++;
      tests.push(every());
    }
    return (s) => tests.some((test) => test(s));
  };
  return any();
}

const compiled: (readonly Line[])[] = [];

function linesOf(rule: number): readonly Line[] {
  compiled[rule] ??= (rules[rule] ?? '').split('\n').map((line) => {
    const [condition = '', outcome = ''] = line.split('=>');
    return [compile(condition), outcome] as const;
  });
  return compiled[rule];
}

/** What the rule with index `rule` says of `s`. */
export function judge(rule: number, s: Subject): Said {
  const outcome = linesOf(rule).find(([test]) => test(s))?.[1];
  if (!outcome) return null;
  if (outcome[0] === '$') return judge(Number(outcome.slice(1)), s);
  const [, index, inverse, confidence] = /^(\d+)(!?)(.*)/.exec(outcome) ?? [];
  const topic = topicIds[Number(index)] ?? said[Number(index) - topicIds.length] ?? '';
  return topic === 'silent' ? topic : verdictOf(topic, s, Number(confidence) || 0.8, !!inverse);
}
