/** What another process uses while it runs, as Linux tells it; zeros elsewhere. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Usage {
  readonly peakMb: number;
  readonly processorSeconds: number;
}

/** Ticks of the clock in /proc, on Linux always a hundred a second. */
const TICKS_PER_SECOND = 100;

/** Reads peak memory and processor time of `child` while it runs. */
export function watchProcess({ pid }: ChildProcess): { readonly stop: () => Usage } {
  let usage: Usage = { peakMb: 0, processorSeconds: 0 };
  const timer = setInterval(() => {
    usage = usageOf(pid) ?? usage;
  }, 50);
  return {
    stop: () => {
      clearInterval(timer);
      return usage;
    },
  };
}

/** `null` when the process is gone, or a zombie without memory. */
export function usageOf(pid: number | undefined): Usage | null {
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
