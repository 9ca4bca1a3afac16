/**
 * Measures, prints the table and writes it to docs/benchmarks.md. It is no test: nothing fails for being slow.
 *
 * Usage: npm run bench [-- --long]; `--long` sends a million lines through the command.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import { benchCli } from './bench-cli.ts';
import { benchCompile } from './bench-compile.ts';
import { benchHttp } from './bench-http.ts';
import { benchRules } from './bench-rules.ts';
import { benchToday } from './bench-today.ts';
import { trendTable, trendWords } from './bench-trend.ts';
import type { Row } from './row.ts';
import { screensAsWritten } from './screens/write-screens.ts';

const [load = 0] = loadavg();
const long = process.argv.includes('--long');
const rows = [
  ...(await benchRules()),
  ...benchToday(),
  ...(await benchCli(long)),
  ...(await benchHttp()),
  ...benchCompile(),
];
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

All engines run the same rules on the same cases. Before anything is timed, they must agree on every rule of each of
10,000 cases. json-rules-engine runs them condition by condition, derived facts written out. cql-execution runs the CQL library under
\`docs/\`; it also says which rules are open. The straight-line function is the same rules as one text of plain
comparisons, compiled when the benchmark starts: the practical limit of one case at a time. The product makes no code.

"Packed facts" is a case as bits (\`logic/planes\`). "In columns" is a whole population, 32 cases in each machine word
(\`logic/batch\`). The rates of HTTP are by the processor time of the server; the echo reads JSON and sends it back.

## The trend

${trendWords}

${trends}

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}, Node ${process.versions.node}.
Other programs shared it (load ${load.toFixed(1)} when it began): they take no time that is counted, but they slow what
is. Other machines differ; the ratios tell more than the rates.

${screensAsWritten()}
`;
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return `${type()} ${arch()}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}`;
}
