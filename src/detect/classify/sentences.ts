// What a sentence says by the order of its words, and what a question above an answer is about.

import { withoutProtocols } from '../text.ts';
import type { Subject } from './subject.ts';

/** "Keep, do not delete" keeps; "delete, keep nothing" does not: which of the two is said first. */
export function keepsFirst(s: Subject): boolean {
  const words = s.name.text.split(/[\s,.;:()]+/).map((word) => s.words.of(word));
  const keep = words.findIndex((word) => word.is('keep'));
  const remove = words.findIndex((word) => word.is('remove'));
  return remove < 0 || keep < 0 ? s.name.is('keep') : keep <= remove;
}

/** "Mark as read, then ..." and the like: nothing is removed, or marking comes first. */
export function marksFirst(s: Subject): boolean {
  return s.name.is('-remove') || s.words.of(s.name.text.split(' ', 2).join(' ')).is('mark');
}

/** How many words speak of removing: two deletions in one sentence are one here and one there. */
export function removals(s: Subject): number {
  const { text } = s.name;
  const words = text.split(/[\s,.;:()"'、，。]+/).filter(Boolean);
  const half = Math.floor(text.length / 2);
  // Without blanks between words: does removal stand in both halves?
  const parts = words.length > 2 ? words : [text.slice(0, half), text.slice(half)];
  return parts.filter((part) => s.words.of(part).is('remove')).length;
}

/**
 * Whether the group that names the protocol is what a Yes or No belongs to: the nearest text, or the next one where the
 * nearest only says "Status:".
 */
export function subjectGroup(s: Subject): boolean {
  if (s.scopeDepth > 3) return false;
  const bare = withoutProtocols(s.groups[s.scopeDepth]?.text ?? '') === '';
  let texts = 0;
  for (const between of s.groups.slice(0, s.scopeDepth)) {
    const other = between.is('expunge|limit|remove|keep|forward|secure|spam|password|mark');
    // Below a bare name, a sentence about the service.
    if (bare && !other && /[.。]$/.test(between.text)) continue;
    // A state ("off"), an address, a figure: says nothing of the subject.
    if (s.words.answer(between.text) || /@|^[^\p{L}]*$/u.test(between.text)) continue;
    const state = between.text.length <= 30 && between.is('on|off|enable|disable|allow|forbid');
    // "Action", "Status": one word between a protocol's bare name and the answer.
    const plain =
      state ||
      (bare && /^\p{L}{2,14}$/u.test(between.text)) ||
      /^.{1,14}:$/.test(between.text) ||
      s.words.unexplained(between.text) <= 0.4;
    if (++texts > 2 || between.text.length > 60 || /[?？؟]/.test(between.text) || !plain)
      return false;
    if (other || between.is('folder|copy')) return false;
  }
  const group = s.groups[s.scopeDepth];
  const rest = withoutProtocols(group?.text ?? '');
  if (rest.length > 6 && s.words.unexplained(rest) > 0.6) return false;
  if (!group || group.text.length > 200 || group.is('expunge|forward|deleted|limit|copy'))
    return false;
  return group.is('-remove|keep') || group.is('allow|enable')
    ? group.text.length < 20 || group.is('-secure|port|prefix') || group.is('access|enable|allow')
    : false;
}
