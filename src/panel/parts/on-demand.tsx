// Draws a piece once it is there. What was loaded before is drawn at once; what cannot be loaded is said.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PieceLoaders, PieceName, Pieces } from '../pieces.ts';
import { usePanel } from './context.ts';

const loaded = new WeakMap<PieceLoaders, Partial<Pieces>>();

function usePiece<Name extends PieceName>(name: Name): Pieces[Name] | 'failed' | null {
  const { pieces } = usePanel();
  const [, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const known: Partial<Pieces> = loaded.get(pieces) ?? {};
  loaded.set(pieces, known);
  useEffect(() => {
    if (known[name]) return undefined;
    let wanted = true;
    const load = async () => {
      known[name] = await pieces[name]();
    };
    load().then(
      () => wanted && setTurn((turn) => turn + 1),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [pieces, name]);
  return known[name] ?? (failed ? 'failed' : null);
}

interface OnDemandProps<Name extends PieceName> {
  readonly name: Name;
  /** Draws the piece. Give the parent a `key` when `name` changes. */
  readonly children: (piece: Pieces[Name]) => ComponentChildren;
}

/** A piece that is loaded when it is first drawn. */
export function OnDemand<Name extends PieceName>({ name, children }: OnDemandProps<Name>) {
  const { text } = usePanel().host;
  const piece = usePiece(name);
  if (piece === 'failed') return <p role="alert">{text('panel_piece_failed')}</p>;
  return piece && <>{children(piece)}</>;
}
