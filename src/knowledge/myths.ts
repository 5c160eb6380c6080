// What people say about POP and IMAP, and what is right. Some of it is simply true; it stands here because
// it is asked.

import type { MessageKey } from './text.ts';
import { type TopicKey, topicKey } from './topic-ids.ts';
import type { SourceId } from './types.ts';

/** How a saying holds up: so; once so; half of it; not so. */
export type Verdict = 'true' | 'outdated' | 'misleading' | 'false';

const rows = {
  'two-protocols': ['misleading', ['R8620', 'R8621', 'MS-EXO']],
  'web-or-desktop': ['true', ['KNOW']],
  'pop-fetches': ['true', ['R918', 'R1939']],
  'pop-1984': ['true', ['R918', 'R1081', 'R1939', 'R2449', 'R2595', 'R8314']],
  'pop-first': ['true', ['R918', 'R1733']],
  'pop-no-flags': ['true', ['R1939', 'R9051']],
  'pop-no-actions': ['misleading', ['R1939']],
  'pop-no-folders': ['true', ['R1939', 'G-POP', 'YA-POP']],
  'pop-insecure': ['outdated', ['R8314', 'R2595', 'R1734', 'R7628', 'ISPDB', 'SHADOW']],
  'pop-widespread': ['misleading', ['ISPDB', 'AP-SET', 'PR-BR']],
  'pop-small-providers': ['false', ['ISPDB', 'KNOW']],
  'exchange-protocol': ['misleading', ['MS-EXO', 'MS-EWS']],
  'imap-name': ['true', ['R1064', 'R9051', 'IMAPORG']],
  'imap-widespread': ['true', ['R9051', 'R3501', 'ISPDB']],
  'only-imap-keeps': ['misleading', ['R918', 'R1939', 'G-POPSET', 'YA-POP']],
  'imap-devices': ['true', ['R1733', 'R9051']],
  'imap-manages': ['true', ['R9051']],
  'business-imap': ['misleading', ['MS-EXO', 'MS-CAS']],
  'imap-storage': ['misleading', ['R1939', 'R9208']],
  'imap-better-for-most': ['true', ['FM-PROT', 'Z-POP', 'G-GUIDE']],
  'two-main': ['outdated', ['R8620', 'R8621']],
  'pop-older': ['true', ['R918', 'R1064', 'IMAPORG']],
  'pop-dialup': ['false', ['R918', 'R937']],
  'pop-downloads': ['true', ['R1939']],
  'pop-one-computer': ['misleading', ['R1939', 'R1733']],
  'pop-manual-backup': ['misleading', ['KNOW', 'R9051']],
  'imap-newer': ['true', ['R1064', 'IMAPORG']],
  'imap-fast-net': ['false', ['R1733', 'R1064']],
  'pop-downloads-all': ['misleading', ['R1939', 'G-POP', 'GMX-2019', 'FM-PROT']],
  'imap-keeps-all': ['misleading', ['G-IMAPSET', 'R9051', 'FM-APP', 'Z-PLAN']],
  'decide-first': ['true', ['TIGER', 'KNOW']],
  'enough-to-know': ['outdated', ['MS-2024', 'G-LSA', 'NAVER', 'MS-SMTP']],
} as const satisfies Readonly<Record<string, readonly [Verdict, readonly SourceId[]]>>;

/** Id of a saying. */
export type MythId = keyof typeof rows;

/** A saying and what is right. */
export interface Myth {
  readonly id: MythId;
  readonly verdict: Verdict;
  readonly sources: readonly SourceId[];
  /** What people say. */
  readonly said: MessageKey;
  /** What is right. */
  readonly right: MessageKey;
}

function myth(id: MythId): Myth {
  const [verdict, sources] = rows[id];
  const key: TopicKey<MythId> = topicKey(id);
  return { id, verdict, sources, said: `myth_${key}_said`, right: `myth_${key}_right` };
}

/** All sayings. */
export const myths: readonly Myth[] = (Object.keys(rows) as MythId[]).map(myth);

/** The word for a verdict. */
export function verdictText(verdict: Verdict): MessageKey {
  return `verdict_${verdict}`;
}
