// Saving a file that was made here: a link to it is pressed for the person. Works without a permission and under a
// policy that lets nothing load.

import type { SetUpFile } from '../set-up-files.ts';

/** Hands a file to the browser to save; false when it refused at once. */
export function save({ name, type, text }: SetUpFile): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    // Not put into the document: in a page that is not ours nothing may be seen of it.
    link.click();
    // The browser reads it after this task; a minute is plenty.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
