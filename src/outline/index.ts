// The outline room: from a settings page to a description of how it is built, which a person can read, copy and hand
// on so that others can teach the detector this page. Runs in the page and only when a person asks.

import { parentOf, tag } from '../detect/dom.ts';
import { Attributes } from './attributes.ts';
import { partsOf } from './parts.ts';
import { namesOn } from './person.ts';
import type { Rules } from './redact.ts';
import { type FoundElement, Rows } from './rows.ts';
import { Writer } from './write.ts';

/** What an outline is made from. */
export interface OutlineOptions {
  readonly document: Document;
  /** All documents of the page; a person who is named in one of them is in no outline. */
  readonly pages: readonly Document[];
  /** The choices that were recognised in `document`, in its order. */
  readonly found: readonly FoundElement[];
  /** Hosts of the page's provider, which are no secret; none for a page nobody knows. */
  readonly hosts: readonly string[];
}

/** An outline: markup for the body of a page, and whether something was left out because it was long. */
export interface Outline {
  readonly html: string;
  readonly cut: boolean;
}

/** Two labels, or three where the second is as short as in `co.uk`. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** Makes the outline. Changes nothing in the page. */
export function outlineOf({ document, pages, found, hosts }: OutlineOptions): Outline {
  const rules: Rules = { domains: hosts.map(domainOf), names: namesOn(pages) };
  const parts = partsOf(
    document,
    found.map(({ element }) => element),
  );
  const rows = new Rows(found, parts.meant);
  const isShown = (element: Element) => {
    for (let at: Element | null = element; at; at = parentOf(at))
      if (parts.groups.has(at)) return element.checkVisibility();
    return false;
  };
  const attributes = new Attributes({ rules, rows, isShown });
  const writer = new Writer({ parts, rules, rows, attributes });
  const root = document.body ?? document.documentElement;
  const html = root && tag(root) === 'body' ? writer.write(root) : '';
  return { html, cut: writer.cut };
}
