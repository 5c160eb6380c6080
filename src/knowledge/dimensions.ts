// The ways in which POP and IMAP differ, one by one, for the comparison. Order: what matters to most first.

import type { MessageKey } from './text.ts';
import { type TopicKey, topicKey } from './topic-ids.ts';
import type { SourceId, Status } from './types.ts';

/** What can matter to a person, for choosing among the dimensions. In the order of their buttons. */
export const concernIds = [
  'devices',
  'safety',
  'space',
  'offline',
  'finding',
  'privacy',
  'team',
  'changing',
] as const;

/** One of `concernIds`. */
export type ConcernId = (typeof concernIds)[number];

const rows = {
  'where-mail-lives': ['verified', ['R1939', 'R1733', 'R9051'], ['devices', 'safety', 'privacy']],
  'several-devices': ['verified', ['R1939', 'R1733'], ['devices']],
  'read-marks': ['verified', ['R1939', 'R9051', 'R7162', 'G-POPSET'], ['devices', 'team']],
  folders: ['verified', ['R1939', 'R9051', 'R6154', 'FM-PROT'], ['devices', 'finding']],
  offline: ['verified', ['R1939', 'R1733'], ['offline']],
  'server-space': ['verified', ['R1939', 'R9208', 'Y-20GB'], ['space']],
  'device-space': ['verified', ['R1733', 'R9051'], ['space', 'offline']],
  backup: ['verified', ['R1176', 'R1939', 'R9051'], ['safety']],
  deletion: ['verified', ['R1939', 'R9051'], ['safety', 'devices']],
  search: ['verified', ['R9051', 'R1064'], ['finding']],
  'slow-links': ['verified', ['R1733', 'R1939', 'R4978'], ['offline']],
  'new-mail': ['verified', ['R2177', 'R9051', 'R1939'], ['finding']],
  'sent-mail': ['verified', ['R1939', 'R9051', 'R6154', 'G-POP'], ['devices', 'team']],
  shared: ['verified', ['R1939', 'R2342', 'R4314'], ['team']],
  privacy: ['partly', ['CRS', 'EEV', 'MS-SYNC', 'KNOW'], ['privacy']],
  security: ['verified', ['R8314', 'R7628', 'R1734', 'ISPDB'], ['privacy']],
  moving: ['verified', ['R9051', 'G-END', 'GMX-COLL', 'G-LIMITS'], ['changing', 'safety']],
  support: ['partly', ['ISPDB', 'AP-SET', 'PR-BR', 'TUTA', 'FM-APP', 'Z-PLAN'], ['changing']],
  battery: ['partly', ['R2177', 'R8620', 'KNOW'], ['offline']],
  programs: ['partly', ['ISPDB', 'KNOW'], ['changing']],
} as const satisfies Readonly<
  Record<string, readonly [Status, readonly SourceId[], readonly ConcernId[]]>
>;

/** Id of one dimension. */
export type DimensionId = keyof typeof rows;

/** One way in which POP and IMAP differ. All sentences are message keys. */
export interface Dimension {
  readonly id: DimensionId;
  readonly status: Status;
  readonly sources: readonly SourceId[];
  /** To whom it matters; at least one. */
  readonly concerns: readonly ConcernId[];
  readonly name: MessageKey;
  /** How it is with POP. */
  readonly pop: MessageKey;
  /** How it is with IMAP. */
  readonly imap: MessageKey;
  readonly why: MessageKey;
  /** Who should care. */
  readonly who: MessageKey;
  /** What people often get wrong. */
  readonly misconception: MessageKey;
}

function dimension(id: DimensionId): Dimension {
  const [status, sources, concerns] = rows[id];
  const key: TopicKey<DimensionId> = topicKey(id);
  return {
    id,
    status,
    sources,
    concerns,
    name: `dim_${key}_name`,
    pop: `dim_${key}_pop`,
    imap: `dim_${key}_imap`,
    why: `dim_${key}_why`,
    who: `dim_${key}_who`,
    misconception: `dim_${key}_mis`,
  };
}

/** All dimensions. */
export const dimensions: readonly Dimension[] = (Object.keys(rows) as DimensionId[]).map(dimension);
