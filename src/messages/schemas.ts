// Checks messages where they arrive. Background only: page bundles send, and have no room for this.
// An attacker who took over a page's renderer controls every field, so unknown fields and shapes are refused.

import * as v from 'valibot';
import { maxOutline, type PageOutline } from '../knowledge/outline.ts';
import type { PageReport, ReportedChoice } from '../knowledge/report.ts';
import { topicIds } from '../knowledge/topic-ids.ts';
import type { ContentToBackground, PanelToBackground } from './index.ts';

/** No settings page has more choices; a longer list is an attack or a mistake. */
const maxChoices = 500;

const topic = v.picklist(topicIds);
const key = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const choice = v.strictObject({
  key,
  topic,
  kind: v.picklist(['radio', 'checkbox', 'switch', 'select', 'option', 'button', 'link', 'field']),
  state: v.nullable(v.picklist(['on', 'off'])),
  sense: v.picklist(['direct', 'inverse']),
  parent: v.exactOptional(key),
}) satisfies v.GenericSchema<unknown, ReportedChoice>;

/** What a page may report of itself. */
export const pageReport = v.strictObject({
  provider: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  settingsPage: v.boolean(),
  choices: v.pipe(v.array(choice), v.maxLength(maxChoices)),
  problem: v.exactOptional(v.picklist(['page-removes-hints', 'page-too-large', 'look-failed'])),
}) satisfies v.GenericSchema<unknown, PageReport>;

/** A language tag may be empty; pages write `pt_BR` as well. */
const lang = v.pipe(v.string(), v.regex(/^[\w-]{0,35}$/));

const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\w.:[\]-]*$/));

/** What the script in a page tells when a person asked for an outline. */
export const pageOutline = v.strictObject({
  html: v.pipe(v.string(), v.maxLength(maxOutline)),
  lang,
  host: v.nullable(hostName),
  cut: v.boolean(),
  report: pageReport,
}) satisfies v.GenericSchema<unknown, PageOutline>;

/** Messages from pages. */
export const contentToBackground = v.variant('type', [
  v.strictObject({ type: v.literal('settings-route'), lang }),
  v.strictObject({ type: v.literal('left-settings') }),
  v.strictObject({ type: v.literal('report'), report: pageReport }),
  v.strictObject({ type: v.literal('need-lexicons'), lang: v.nullable(lang) }),
  v.strictObject({ type: v.literal('need-panel-rest') }),
  v.strictObject({
    type: v.literal('open-explainer'),
    topic,
    key: v.nullable(key),
    place: v.picklist(['auto', 'in-page', 'tab']),
  }),
]) satisfies v.GenericSchema<unknown, ContentToBackground>;

/** Messages from our own pages. */
export const panelToBackground = v.variant('type', [
  v.strictObject({ type: v.literal('explain-page'), tabId }),
  v.strictObject({ type: v.literal('outline-page'), tabId }),
]) satisfies v.GenericSchema<unknown, PanelToBackground>;

/** `value` when it is what `schema` says, else null. Never throws, whatever a getter or a proxy does. */
export function valid<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): v.InferOutput<S> | null {
  try {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
