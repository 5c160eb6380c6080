// @ts-check
// Lets plain Node import the project's TypeScript (`await import('../tests/browser/support/adapter.ts')`) after
// this file has been imported. Types are stripped by esbuild, one file at a time; nothing is written to disk.
import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';

// Node runs the hooks below in a thread of their own, which loads this same file.
if (isMainThread) module.register(import.meta.url);

/**
 * Node's load hook: gives JavaScript for a TypeScript file and leaves every other file alone.
 * @type {module.LoadHook}
 */
export async function load(url, context, next) {
  const kind = /^file:.*\.(tsx?)$/.exec(url)?.[1];
  if (!kind) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: kind === 'tsx' ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: file,
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
