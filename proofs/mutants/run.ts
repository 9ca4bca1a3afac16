/**
 * Puts one small mistake after the other into the rules, asks whether an example or a case notices it, and
 * writes the table in docs/mutation.md; exit code 1 when a mistake goes unnoticed and unexplained.
 *
 * Usage: npm run mutants
 */
import { writeSection } from '../../scripts/mutation/section.ts';
import { explained } from './explained.ts';
import { needless, type Outcome, outcomes } from './outcome.ts';

const start = performance.now();
const all = outcomes();
const seconds = ((performance.now() - start) / 1000).toFixed(1);

const count = (some: readonly Outcome[], ...ends: readonly Outcome['end'][]): number =>
  some.filter(({ end }) => ends.includes(end)).length;

const share = (some: readonly Outcome[]): string =>
  `${((100 * count(some, 'example', 'case')) / some.length).toFixed(1)} %`;

const alive = all.filter(({ end }) => end === 'alive');
const stale = needless(all);
for (const { where, mistake } of alive) console.log(`✗ ${where}, ${mistake}: nobody notices`);
for (const { where, mistake } of stale) console.log(`✗ ${where}, ${mistake}: needs no explanation`);
console.log(
  `${all.length} mutants: ${count(all, 'example')} noticed by an example, ${count(all, 'case')} by a case, ` +
    `${count(all, 'explained')} explained, ${alive.length} alive; ${share(all)} killed, ${seconds} s.`,
);
writeSection('rules', table());
if (alive.length > 0 || stale.length > 0) process.exitCode = 1;

function table(): string {
  const places = [...new Set(all.map(({ where }) => where))];
  return [
    `${all.length} mutants, ${share(all)} killed.`,
    '',
    '| Rule or derived fact | Mutants | Killed by an example | By a whole case | Explained | Alive |',
    '| --- | --- | --- | --- | --- | --- |',
    ...places.map((where) => row(where)),
    '',
    'Explained:',
    '',
    ...explained.map(({ where, mistake, why }) => `- \`${where}\`, ${mistake}. ${why}`),
  ].join('\n');
}

function row(where: string): string {
  const here = all.filter((outcome) => outcome.where === where);
  const ends = (['example', 'case', 'explained', 'alive'] as const).map((end) => count(here, end));
  return `| ${[where, here.length, ...ends].join(' | ')} |`;
}
