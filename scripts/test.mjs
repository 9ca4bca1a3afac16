/**
 * Runs the checks of checks.mjs, all of them even when one fails, and closes with a table of times and one line
 * that counts them.
 *
 * Usage: node scripts/test.mjs [--fast] [name of a check's script …]
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { seconds } from './bootstrap/progress.mjs';
import { CHECKS } from './checks.mjs';
import { manifest, ROOT } from './repository.mjs';

const { scripts } = manifest();
const results = [];
for (const check of asked(process.argv.slice(2))) {
  console.log(`\n── ${check.name}: ${scripts[check.script]}`);
  results.push({ ...check, ...(await timed(check)) });
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.map(line).join('\n')}\n`);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {readonly string[]} words */
function asked(words) {
  const names = words.filter((word) => word !== '--fast');
  const unknown = names.filter((name) => !CHECKS.some(({ script }) => script === name));
  if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(', ')}.`);
  return CHECKS.filter(
    ({ script, fast }) =>
      (fast || !words.includes('--fast')) && (names.length === 0 || names.includes(script)),
  );
}

/** @param {import('./checks.mjs').Check} check */
async function timed({ script }) {
  const start = performance.now();
  const passed = (await exitCode(scripts[script])) === 0;
  return { passed, ms: performance.now() - start };
}

/**
 * As npm would run it, without the half second that npm takes to start.
 *
 * @param {string | undefined} command
 * @returns {Promise<number>}
 */
function exitCode(command) {
  return new Promise((resolve) => {
    if (command === undefined) return resolve(1);
    const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
    const child = spawn(command, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {{ name: string, passed: boolean, ms: number }} result */
function line({ name, passed, ms }) {
  return `${passed ? '✓' : '✗'} ${name.padEnd(20)} ${seconds(ms).padStart(8)}`;
}
