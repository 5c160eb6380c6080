// Puts together what a browser attempted and what arrived.
import type { PageServer } from '../../../tools/serve/server.mjs';
import type { SeenRequest } from './types.ts';

/** Tells of each attempted request whether the page server has it in its own list. */
export function withReached(
  attempts: ReadonlyArray<Omit<SeenRequest, 'reached'>>,
  server: PageServer | undefined,
): SeenRequest[] {
  const arrived = new Set((server?.requests ?? []).map(({ host, path }) => host + path));
  return attempts.map((attempt) => {
    const { host, pathname, search } = new URL(attempt.url);
    return { ...attempt, reached: arrived.has(host + pathname + search) };
  });
}
