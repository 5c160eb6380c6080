// Small things the explainer remembers on this device, in storage.local.

import { forget, read, write } from './area.ts';

/** What was remembered under `name`, or null. */
export async function recall(name: string): Promise<string | null> {
  const found = await read('local', `panel:${name}`);
  return typeof found === 'string' ? found : null;
}

/** Keeps `value` under `name`; an empty value forgets it. */
export async function remember(name: string, value: string): Promise<void> {
  const key = `panel:${name}`;
  if (value === '') await forget('local', [key]);
  else await write('local', { [key]: value });
}
