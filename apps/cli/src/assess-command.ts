/** `unknot assess`: cases in, answers out, one JSON object a line. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { assessLines } from '@unknot/exchange';
import { Command } from 'commander';
import { write } from './output.ts';

interface AssessOptions {
  readonly verify?: boolean;
  readonly triage?: boolean;
}

/** The subcommand. Exit code 1 when any line failed. */
export function assessCommand(): Command {
  const command = new Command('assess');
  return command
    .description('Answer cases: NDJSON in, NDJSON out, one line for each line, in the same order.')
    .argument('[file]', 'file of cases, one a line; "-" or nothing: standard input', '-')
    .option('--verify', 'also hold every answer against its schema (slower)')
    .option('--triage', 'only the triage: id, disposition, within and rules (much faster)')
    .addHelpText('after', EXAMPLE)
    .action(async (file: string, options: AssessOptions) => {
      const cases = await openCases(file);
      if (cases === null) command.error(`error: cannot read the file "${file}". Check its name.`);
      else await assessAll(cases, options);
    });
}

const EXAMPLE = `
A line that is not a valid case gets { "id", "error": { "type", "path", "message" } } and the run goes on.
The exit code is then 1.

Example:
  echo '{"id":1,"region":"US","facts":{"age":34,"chest-pain":false}}' | unknot assess`;

/** `null`: there is no such file, or it may not be read. */
async function openCases(file: string): Promise<AsyncIterable<Uint8Array> | null> {
  if (file !== '-') return readable(file);
  if (process.stdin.isTTY)
    process.stderr.write(
      'Type one case a line as JSON. Ctrl-D ends, `unknot assess --help` helps.\n',
    );
  return process.stdin;
}

async function readable(file: string): Promise<AsyncIterable<Uint8Array> | null> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      return null;
    }
    return createReadStream(file, { fd: handle });
  } catch {
    return null;
  }
}

async function assessAll(
  cases: AsyncIterable<Uint8Array>,
  { verify = false, triage = false }: AssessOptions,
): Promise<void> {
  // A long run makes much short-lived garbage and keeps nothing: collecting it sooner halves the peak
  // (measured on 100,000 lines) and costs no time. So does the flag in the first line of bin/unknot.mjs.
  setFlagsFromString('--heap-growing-percent=100');
  const options = { now: () => new Date().toISOString(), verify, triage, onDefect: tell };
  for await (const { text, failed } of assessLines(cases, options)) {
    if (failed > 0) process.exitCode = 1;
    await write(process.stdout, text);
  }
}

/** Where a defect happened; its message may quote the case and stays out. */
function tell(defect: unknown): void {
  const frames = defect instanceof Error ? (defect.stack ?? '').split('\n').slice(1, 6) : [];
  process.stderr.write(`unknot: a defect while answering a case\n${frames.join('\n')}\n`);
}
