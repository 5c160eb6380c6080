// Settings and habits that are harmless alone and lose mail together. Those that can be seen on a page are
// found by `assess`; all of them are shown in the explainer.

import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicKey } from './topic-ids.ts';
import type { SourceId, Status } from './types.ts';

/** How much a situation asks of a person: nothing; a look; a change, because mail can be lost. */
export type Severity = 'calm' | 'care' | 'loss';

const rows = {
  'pop-delete-plus-web': [
    'loss',
    'verified',
    ['R1939', 'TB-SRC'],
    ['leave-on-server', 'remove-after-days', 'pop-client-delete-allow', 'pop-after-delete'],
  ],
  'two-pop': ['loss', 'verified', ['R1939', 'G-POP'], ['leave-on-server', 'pop-enable']],
  'gmail-delete-copy': ['loss', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-delete']],
  'gmail-forever': [
    'loss',
    'verified',
    ['G-IMAPSET'],
    ['imap-expunge-delete', 'imap-auto-expunge-on'],
  ],
  'pop-off-dependent': [
    'care',
    'unverified',
    ['KNOW'],
    ['pop-disable', 'imap-disable', 'app-password'],
  ],
  'outlook-14': ['loss', 'partly', ['TB-SRC', 'KNOW'], ['remove-after-days']],
  'pop-as-backup': ['loss', 'verified', ['R1939', 'FM-PROT'], ['pop-enable', 'protocol-pop']],
  'imap-as-backup': ['loss', 'verified', ['R9051'], ['imap-enable', 'protocol-imap']],
  'quota-imap': ['loss', 'verified', ['R9208', 'Y-20GB'], ['imap-enable', 'leave-on-server']],
  'delete-account-app': ['loss', 'partly', ['TIGER', 'AP-POP'], ['protocol-pop']],
  'single-file': ['loss', 'unverified', ['KNOW'], ['protocol-pop', 'leave-on-server']],
  'untick-leave': ['loss', 'verified', ['R1939'], ['leave-on-server']],
  'delete-sync-cleanup': ['loss', 'partly', ['TB-SRC'], ['delete-when-deleted-locally']],
  'pop-and-rules': [
    'care',
    'verified',
    ['FM-PROT', 'R1939'],
    ['pop-enable', 'pop-include-folders'],
  ],
  'pop-spam': ['care', 'verified', ['GMX-2019', 'Z-SPAM'], ['pop-include-folders', 'pop-enable']],
  'pop-shared': ['loss', 'verified', ['R1939', 'R4314'], ['pop-enable', 'protocol-pop']],
  'collector-delete': [
    'loss',
    'verified',
    ['G-FETCH', 'GMX-COLL', 'G-END'],
    ['fetch-external-pop', 'leave-on-server'],
  ],
  'folder-limit-backup': [
    'care',
    'verified',
    ['G-IMAPSET', 'R9051'],
    ['imap-folder-limit', 'imap-show-folder'],
  ],
  'migrate-close': ['loss', 'verified', ['G-POPSET'], ['pop-enable-new']],
  'no-tls': ['loss', 'verified', ['R8314', 'SHADOW'], ['tls-mode', 'server-port']],
  'starttls-if-available': ['care', 'verified', ['STLS21'], ['tls-mode']],
  'pop-imap-same': [
    'care',
    'verified',
    ['R1939', 'R9051'],
    ['pop-enable', 'imap-enable', 'leave-on-server'],
  ],
} as const satisfies Readonly<
  Record<string, readonly [Severity, Status, readonly SourceId[], readonly TopicId[]]>
>;

/** Id of a dangerous combination. */
export type CombinationId = keyof typeof rows;

/** A dangerous combination and its safe alternative. */
export interface Combination {
  readonly id: CombinationId;
  readonly severity: Severity;
  readonly status: Status;
  readonly sources: readonly SourceId[];
  /** Topics it is about. */
  readonly topics: readonly TopicId[];
  /** What it is, as a heading. */
  readonly title: MessageKey;
  /** What goes wrong. */
  readonly wrong: MessageKey;
  /** What to do instead. */
  readonly safe: MessageKey;
}

/** The combination called `id`. */
export function combinationOf(id: CombinationId): Combination {
  const [severity, status, sources, topics] = rows[id];
  const key: TopicKey<CombinationId> = topicKey(id);
  return {
    id,
    severity,
    status,
    sources,
    topics,
    title: `combo_${key}_title`,
    wrong: `combo_${key}_wrong`,
    safe: `combo_${key}_safe`,
  };
}

/** All dangerous combinations. */
export const combinations: readonly Combination[] = (Object.keys(rows) as CombinationId[]).map(
  combinationOf,
);
