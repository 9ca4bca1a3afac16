/** How fast the command answers a long file, in how much memory, and how long it takes to start. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeCases, toLine, toldCases } from './cases.ts';
import { median } from './measure.ts';
import { type Usage, watchProcess } from './process-usage.ts';
import { asLong, duration, perSecond, type Row, rounded } from './row.ts';

const PROGRAM = fileURLToPath(new URL('../apps/cli/bin/unknot.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../apps/cli/dist/unknot.js', import.meta.url));
const CASES = 500;
const STARTS = 11;

/** Rates of the built command. `long`: a million lines, which takes minutes. */
export async function benchCli(long: boolean): Promise<readonly Row[]> {
  if (!existsSync(BUILT)) throw new Error('Build the command first: `npm run bundles`.');
  const told = toldCases(CASES, 13).map(toLine);
  const complete = completeCases(CASES, 13).map(toLine);
  const start = startTime([PROGRAM, '--version']);
  const bare = startTime(['--eval', '0']);
  return [
    await rowOf('`unknot assess --triage`, cases as the interview tells them', told, 200_000),
    ...(long
      ? [await rowOf('`unknot assess --triage`, the same, memory of a long run', told, 1_000_000)]
      : []),
    await rowOf('`unknot assess --triage`, every fact told', complete, 50_000),
    await rowOf('`unknot assess`, the whole answer', told, 10_000, []),
    {
      what: `Cold start by the clock (\`unknot --version\`, median of ${STARTS})`,
      unknot: duration(start),
      other: `node alone: ${duration(bare)}`,
      ratio: asLong(start / bare),
    },
  ];
}

async function rowOf(
  what: string,
  cases: readonly string[],
  lines: number,
  options: readonly string[] = ['--triage'],
): Promise<Row> {
  const run = await assessLines(cases, lines, options);
  if (run.failed) throw new Error('`unknot assess` refused a case of the benchmark.');
  return {
    what: `${what}: ${lines.toLocaleString('en-US')} lines through a pipe`,
    unknot: `${perSecond(lines / run.processorSeconds)}, peak memory ${rounded(run.peakMb)} MB`,
    other: `by the clock: ${perSecond(lines / run.seconds)}`,
    ratio: '–',
  };
}

interface Assessed extends Usage {
  readonly seconds: number;
  readonly failed: boolean;
}

async function assessLines(
  cases: readonly string[],
  lines: number,
  options: readonly string[],
): Promise<Assessed> {
  const [flag = ''] = /--\S+/.exec(readFileSync(PROGRAM, 'utf8')) ?? [];
  const child = spawn(process.execPath, [flag, PROGRAM, 'assess', ...options], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exit = once(child, 'close');
  const watch = watchProcess(child);
  const start = performance.now();
  await feed(child, cases.join(''), lines / cases.length);
  const [code] = await exit;
  return {
    seconds: (performance.now() - start) / 1000,
    ...watch.stop(),
    failed: code !== 0,
  };
}

/** Writes `block` so many times, waiting whenever the pipe is full. */
async function feed({ stdin }: ChildProcess, block: string, times: number): Promise<void> {
  if (stdin === null) throw new Error('The command has no standard input.');
  for (let written = 0; written < times; written += 1)
    if (!stdin.write(block)) await once(stdin, 'drain');
  stdin.end();
}

function startTime(args: readonly string[]): number {
  const spent = Array.from({ length: STARTS }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed.`);
    return performance.now() - start;
  });
  return median(spent);
}
