/** Runs the built program as a person would, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A place of its own, so that a build never pulls the files from under a program that runs. */
const PLACE = fileURLToPath(
  new URL('../../../node_modules/.cache/unknot-cli-test', import.meta.url),
);

/** The file that npm links as `unknot`. */
export const BIN = join(PLACE, 'bin/unknot.mjs');

/** Builds the program that the tests run. */
export async function buildProgram(): Promise<void> {
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(PLACE, 'dist'), emptyOutDir: true },
  });
  cpSync(join(ROOT, 'bin'), join(PLACE, 'bin'), { recursive: true });
}

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program as the shell would, by its first line; Windows has none. */
export const start = (...args: readonly string[]): ChildProcess =>
  process.platform === 'win32'
    ? spawn(process.execPath, [BIN, ...args], { stdio: 'pipe' })
    : spawn(BIN, args, { stdio: 'pipe' });

/** Runs the program to its end with `input`, given chunk by chunk. */
export async function run(
  args: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
): Promise<Run> {
  const child = start(...args);
  const ended = collect(child);
  for (const chunk of input) {
    child.stdin?.write(chunk);
    // Apart, so that they arrive as chunks of their own.
    if (input.length > 1) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.stdin?.end();
  return ended;
}

/** Waits for the end of `child`. */
export function collect(child: ChildProcess): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
