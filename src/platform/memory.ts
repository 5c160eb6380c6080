// Small things the explainer remembers on this device, in storage.local.

import { forget, read, write } from './area.ts';

/** What was remembered under `name`, or null. */
export async function recall(name: string): Promise<string | null> {
  const found = await read('local', `panel:${name}`);
  return typeof found === 'string' ? found : null;
}

/** Keeps `value` under `name`; an empty value forgets it. False when the browser did not keep it. */
export async function remember(name: string, value: string): Promise<boolean> {
  const key = `panel:${name}`;
  if (value !== '') return write('local', { [key]: value });
  await forget('local', [key]);
  return true;
}
