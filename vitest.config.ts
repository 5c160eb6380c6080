// Two kinds of tests: `unit` runs pure code in Node; `browser` drives real browsers and takes its time.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The panel is written in JSX for Preact.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Beside a build and the linters a property over a hundred texts may take its time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two would fight for the processor and make timing promises flicker.
          fileParallelism: false,
          // A machine under load may paint a frame late; a real fault fails three times.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
