/** Measures, prints the table and writes it to docs/benchmarks.md. It is no test: nothing fails for being slow. */
import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem, type } from 'node:os';
import { benchCli } from './bench-cli.ts';
import { benchRules } from './bench-rules.ts';
import { benchToday } from './bench-today.ts';
import { trendTable, trendWords } from './bench-trend.ts';
import type { Row } from './row.ts';

const rows = [...(await benchRules()), ...benchToday(), ...(await benchCli())];
const lines = table(rows);
const trends = trendTable();
console.log(`${lines}\n\n${trends}`);
writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page(lines, trends));

function table(all: readonly Row[]): string {
  const cells = all.map(({ what, unknot, other, ratio }) => [what, unknot, other, ratio]);
  const head = [
    ['What', 'Unknot', 'Compared with', 'Ratio'],
    ['---', '---', '---', '---'],
  ];
  return [...head, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function page(measured: string, trends: string): string {
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. The cases are made up: half of them are ordinary strains with up to three findings
more, half are random people with about ten findings. All facts of a case are known, as json-rules-engine knows only true
and false. Rates and times are processor time of the process, the median of repeated runs, where nothing else is said.

${measured}

json-rules-engine runs the same rules, translated condition by condition with the derived facts written out. Before
anything is timed, both must agree on every rule of every case. Our triage does more: it reads the rules twice (what holds,
what still could), lists the facts and sources behind each reason and the questions that are left.

## The trend

${trendWords}

${trends}

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}, Node ${process.versions.node}.
Other machines differ; the ratios tell more than the rates.
`;
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return `${type()} ${arch()}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}`;
}
