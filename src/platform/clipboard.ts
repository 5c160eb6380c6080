// The clipboard, without a permission: browsers allow writing in the task of a person's click.

/** Puts `value` on the clipboard; false when the browser refused. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}
