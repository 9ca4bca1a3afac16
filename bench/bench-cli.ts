/** How fast the command answers a long file, in how much memory, and how long it takes to start. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PatientCase } from '@unknot/engine';
import { completeCases, NOW } from './cases.ts';
import { median } from './measure.ts';
import { asLong, duration, perSecond, type Row, rounded } from './row.ts';

const PROGRAM = fileURLToPath(new URL('../apps/cli/bin/unknot.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../apps/cli/dist/unknot.js', import.meta.url));
const LINES = 20_000;
const CASES = 500;
const STARTS = 11;

/** Rates of the built command; no lines when it was not built. */
export async function benchCli(): Promise<readonly Row[]> {
  if (!existsSync(BUILT)) return [];
  const { seconds, processorSeconds, peakMb, failed } = await assessLines();
  if (failed) throw new Error('`unknot assess` refused a case of the benchmark.');
  const start = startTime([PROGRAM, '--version']);
  const bare = startTime(['--eval', '0']);
  return [
    {
      what: `\`unknot assess\`, ${LINES.toLocaleString('en-US')} cases through a pipe, answers to /dev/null`,
      unknot: `${perSecond(LINES / processorSeconds)}, peak memory ${rounded(peakMb)} MB`,
      other: `by the clock: ${perSecond(LINES / seconds)}`,
      ratio: '–',
    },
    {
      what: `Cold start by the clock (\`unknot --version\`, median of ${STARTS})`,
      unknot: duration(start),
      other: `node alone: ${duration(bare)}`,
      ratio: asLong(start / bare),
    },
  ];
}

interface Assessed {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMb: number;
  readonly failed: boolean;
}

async function assessLines(): Promise<Assessed> {
  const lines = completeCases(CASES, 13).map(toLine);
  const child = spawn(process.execPath, [PROGRAM, 'assess'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const exit = once(child, 'close');
  const watch = watchProcess(child);
  const start = performance.now();
  await feed(child, lines.join(''));
  const [code] = await exit;
  return {
    seconds: (performance.now() - start) / 1000,
    ...watch.stop(),
    failed: code !== 0,
  };
}

const toLine = ({ region, facts }: PatientCase, at: number): string =>
  `${JSON.stringify({ id: at, now: NOW, region, facts })}\n`;

/** Writes `block` again and again, waiting whenever the pipe is full. */
async function feed({ stdin }: ChildProcess, block: string): Promise<void> {
  if (stdin === null) throw new Error('The command has no standard input.');
  for (let written = 0; written < LINES; written += CASES)
    if (!stdin.write(block)) await once(stdin, 'drain');
  stdin.end();
}

type Usage = Pick<Assessed, 'peakMb' | 'processorSeconds'>;

/** Reads peak memory (MB) and processor time of `child` while it runs; zeros where /proc is missing. */
function watchProcess({ pid }: ChildProcess): { readonly stop: () => Usage } {
  let usage: Usage = { peakMb: 0, processorSeconds: 0 };
  const timer = setInterval(() => {
    usage = usageOf(pid) ?? usage;
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return usage;
    },
  };
}

/** Ticks of the clock in /proc, on Linux always a hundred a second. */
const TICKS_PER_SECOND = 100;

/** `null` when the process is gone, or a zombie without memory. */
function usageOf(pid: number | undefined): Usage | null {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  // After the name in brackets the fields are numbered from 3; 14 and 15 are user and system time.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  if (kilobytes === undefined) return null;
  return {
    peakMb: Number(kilobytes) / 1024,
    processorSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
  };
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
