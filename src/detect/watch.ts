// Tells when the page may have changed. One observer on the body, nothing done in it but to note that something
// changed; the look that follows is at most one per frame, at idle.

/** Attributes that change a choice's state or whether it is drawn. */
const attributes = [
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-hidden',
  'aria-label',
  'checked',
  'class',
  'disabled',
  'hidden',
  'open',
  'style',
];

/** After so many ms without a look the next one does not wait for idle time. */
const rest = 600;

/**
 * Calls `onDirty` after the page changed: nodes, states, text, or a person's input. The first call after a rest
 * comes at once, others at idle, never more than one in `pause` ms. Ends with `signal`.
 */
export function watch(
  document: Document,
  onDirty: () => void,
  signal: AbortSignal,
  pause = 120,
): void {
  let waiting = false;
  let last = 0;
  const idle: (run: () => void) => void =
    typeof requestIdleCallback === 'function'
      ? (run) => requestIdleCallback(run, { timeout: 300 })
      : (run) => setTimeout(run, 1);
  const schedule = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const now = performance.now();
    const wait = Math.max(0, last + pause - now);
    // After a rest a person waits for us: a page that just drew its settings is busy drawing, and idle comes late.
    const when = now - last > rest ? (run: () => void) => run() : idle;
    setTimeout(() => {
      when(() => {
        waiting = false;
        if (signal.aborted) return;
        last = performance.now();
        onDirty();
      });
    }, wait);
  };
  const ours = (node: Node) =>
    node.nodeType === 1 && (node as Element).hasAttribute('data-pop-or-imap');
  const observer = new MutationObserver((records) => {
    if (waiting) return;
    if (records.length > 50 || records.some((r) => relevant(r))) schedule();
  });
  const relevant = (record: MutationRecord): boolean => {
    if (record.type !== 'childList') return !ours(record.target);
    for (const node of record.addedNodes) if (!ours(node)) return true;
    for (const node of record.removedNodes) return node.nodeType === 1 || node.nodeType === 3;
    return false;
  };
  observer.observe(document.documentElement ?? document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: attributes,
  });
  for (const type of ['change', 'input', 'click', 'keyup'] as const) {
    document.addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
