// Reading and writing the browser's storage areas without surprises.

import browser from 'webextension-polyfill';

/** A storage area of the browser. */
export type Area = 'sync' | 'managed' | 'session' | 'local';

/** `key` of an area, or all of it when `key` is null; undefined when it cannot be read. Never rejects. */
export async function read(area: Area, key: string | null): Promise<unknown> {
  try {
    const found = await browser.storage[area].get(key);
    return key === null ? found : found[key];
  } catch {
    // Firefox rejects storage.managed when there is no policy; quotas and corruption land here too.
    return undefined;
  }
}

/** Whether the write succeeded. Never rejects. */
export async function write(area: Area, items: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage[area].set(items);
    return true;
  } catch {
    return false;
  }
}

/** Forgets `keys`. Never rejects; what is not there is forgotten already. */
export async function forget(area: Area, keys: string[]): Promise<void> {
  try {
    await browser.storage[area].remove(keys);
  } catch {
    // Nothing that a caller could do better.
  }
}

/** `value` when it has fields that can be read, else an object without any. */
export function record(value: unknown): Record<string, unknown> {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return plain ? (value as Record<string, unknown>) : {};
}
