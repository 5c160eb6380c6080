// A value with a button that copies it. The button keeps its size when it says "Copied", so nothing jumps.

import { useEffect, useState } from 'preact/hooks';
import { usePanel } from './context.ts';

interface CopyProps {
  readonly value: string;
  /** What the value is, for people who hear the button: "IMAP server". */
  readonly label: string;
}

/** Copies `value`; says so, or says that it could not. */
export function CopyButton({ value, label }: CopyProps) {
  const { host, announce } = usePanel();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), 2500);
    return () => clearTimeout(timer);
  }, [done]);

  const copy = async () => {
    const worked = await host.copy(value);
    setDone(worked);
    announce(host.text(worked ? 'panel_copied' : 'panel_copy_failed', [label]));
  };
  return (
    <button
      type="button"
      class={done ? 'copy done' : 'copy'}
      aria-label={host.text('panel_copy_what', [label])}
      onClick={copy}
    >
      <span aria-hidden="true">
        {host.text(done === null ? 'panel_copy' : done ? 'panel_copy_done' : 'panel_copy_no')}
      </span>
    </button>
  );
}
