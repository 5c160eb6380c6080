// Which choices of *This page* stand open, which one is jumped to, which one is pointed at.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTopicId } from '../../knowledge/topic-ids.ts';
import { findRow, type Row, rowOfKey, type Section } from '../page-model.ts';
import { usePanel } from './context.ts';

/** A row to bring into view. A new object is a new request, also for the same row. */
export interface Jump {
  readonly row: string;
}

/** Which rows are open, and how that changes. */
export interface Openness {
  readonly ids: ReadonlySet<string>;
  readonly jump: Jump | null;
  /** The row under the pointer or with the focus, while it is shut. */
  readonly pointed: Row | null;
  readonly toggle: (row: Row) => void;
  readonly point: (row: Row | null) => void;
  /** Opens the row of a choice and shows it in the page. */
  readonly reveal: (key: number) => void;
}

/** Opens rows, shows them in the page, and follows what was asked for. */
export function useOpenness(sections: readonly Section[]): Openness {
  const { host, navigation, announce } = usePanel();
  const route = navigation.route();
  const topic = isTopicId(route.id) ? route.id : null;
  const focus = host.focus();
  const key = focus?.topic === topic ? (focus?.key ?? null) : null;
  const wanted = topic && findRow(sections, topic, key);
  // What was asked for stands open in the first picture already.
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(wanted ? [wanted.id] : []));
  const [jump, setJump] = useState<Jump | null>(() => wanted && { row: wanted.id });
  const [pointedId, setPointed] = useState<string | null>(null);
  const turns = useRef(new Map<string, number>());
  const answered = useRef<object | null>(wanted && route);

  // Of many choices in one row each is shown in its turn.
  const show = async (row: Row) => {
    const turn = turns.current.get(row.id) ?? 0;
    turns.current.set(row.id, turn + 1);
    const shown = await host.showChoice(row.keys[turn % row.keys.length]!);
    announce(host.text(shown ? 'panel_shown' : 'panel_not_shown'));
  };

  useLayoutEffect(() => {
    if (!wanted || answered.current === route) return;
    answered.current = route;
    setIds((open) => new Set(open).add(wanted.id));
    setJump({ row: wanted.id });
  }, [route, wanted]);

  const toggle = (row: Row) => {
    setJump(null);
    const next = new Set(ids);
    if (!next.delete(row.id)) {
      next.add(row.id);
      void show(row);
    }
    setIds(next);
  };

  const reveal = (choice: number) => {
    const row = rowOfKey(sections, choice);
    if (!row) return;
    setIds(new Set(ids).add(row.id));
    setJump({ row: row.id });
    void show(row);
  };

  const rows = sections.flatMap((section) => section.rows).flatMap((row) => [row, ...row.options]);
  const pointed = rows.find(({ id }) => id === pointedId && !ids.has(id)) ?? null;
  return { ids, jump, pointed, toggle, reveal, point: (row) => setPointed(row?.id ?? null) };
}
