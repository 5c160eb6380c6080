// The sign of the extension, drawn inside so that the panel needs no file of its own in a page.

/** An envelope, half IMAP blue and half POP amber. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect class="fill-imap" x="1" y="5" width="26" height="18" rx="5" />
      <path class="fill-pop" d="M14 5h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5h-8z" />
      <path class="fold" d="M4.5 9.5 14 16l9.5-6.5" />
    </svg>
  );
}
