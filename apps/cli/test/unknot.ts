/** Runs the built program as a person would, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The file that npm links as `unknot`. */
export const BIN = fileURLToPath(new URL('../bin/unknot.mjs', import.meta.url));

/** Builds the program that the tests run. */
export async function buildProgram(): Promise<void> {
  await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' });
}

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program. */
export const start = (...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { stdio: 'pipe' });

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
