// The public surface of the knowledge room. The explainer and the bundle that runs in pages import single files, so
// that each script and chunk carries no more than it shows.

export {
  type Answers,
  type Offers,
  type Ranked,
  type Recommendation,
  recommend,
} from './advice.ts';
export { type Assessment, assess, type Danger } from './assess.ts';
export { type Combination, combinationOf, combinations, type Severity } from './combinations.ts';
export {
  type ConcernId,
  concernIds,
  type Dimension,
  type DimensionId,
  dimensions,
} from './dimensions.ts';
export { type Term, type TermId, terms } from './glossary.ts';
export { type Grounds, topicGrounds } from './grounds.ts';
export { type Myth, type MythId, myths, type Verdict, verdictText } from './myths.ts';
export { type Notice, notices } from './notices.ts';
export { type KnownOption, type OptionId, options } from './options.ts';
export { preview, withChoice } from './preview.ts';
export {
  type Answer,
  type OutcomeId,
  outcomeIds,
  outcomeText,
  type Question,
  type QuestionId,
  questions,
} from './questions.ts';
export { programSteps, type Setting, settingsFor } from './set-up.ts';
export {
  type Copy,
  type DeviceId,
  type DeviceSettings,
  deviceIds,
  type MailEvent,
  type MailSettings,
  type MailState,
  type MessageState,
  placesOf,
  type ScenarioId,
  scenarios,
  simulate,
} from './simulate.ts';
export { sourceById, sources } from './sources.ts';
export { datesThatMatter, type TimelineEntry, timeline } from './timeline.ts';
export { riskOf, type Sense, statusText, topicText } from './topic-text.ts';
export { topicOf, topics } from './topics.ts';
export type { Risk, Side, Source, SourceId, Status } from './types.ts';
