/** The outcome of a group in words: a score for each file, and every mutant that lives. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Explanation } from './explained/explanation.ts';
import { explained } from './explained.ts';
import type { Group } from './groups.ts';

/** What Stryker tells of one mutant, as far as it is told on. Lines count from 1. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
  readonly status: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant with the place it changes. */
interface Survivor {
  readonly file: string;
  readonly line: string;
  readonly before: string;
  readonly after: string;
  readonly covered: boolean;
}

/** The table of `group`, and its survivors. */
export function sectionOf({ name }: Group, mutants: readonly Mutant[]): string {
  const counted = mutants.filter(({ status }) => OUTCOMES.includes(status));
  const files = [...new Set(counted.map(({ fileName }) => fileName))].sort();
  return [
    `### ${name}`,
    '',
    '| File | Mutants | Killed | Time ran out | Alive, explained | Alive | Not reached | Killed or explained |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...files.map((file) =>
      row(
        pathOf(file),
        counted.filter(({ fileName }) => fileName === file),
      ),
    ),
    row('all', counted),
    ...survivorLines(counted),
  ].join('\n');
}

const OUTCOMES: readonly string[] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

function row(name: string, mutants: readonly Mutant[]): string {
  const count = (status: string): number =>
    mutants.filter((mutant) => mutant.status === status && !explanationOf(mutant)).length;
  const known = mutants.filter((mutant) => explanationOf(mutant)).length;
  const [killed, late, alive, unreached] = OUTCOMES.map(count) as [number, number, number, number];
  const share = (100 * (killed + late + known)) / mutants.length;
  return `| ${[name, mutants.length, killed, late, known, alive, unreached, `${share.toFixed(1)} %`].join(' | ')} |`;
}

function survivorLines(mutants: readonly Mutant[]): readonly string[] {
  const living = mutants.filter(isAlive);
  const known = living
    .filter(explanationOf)
    .map((mutant) => `- ${lineOf(mutant)} ${explanationOf(mutant)?.why}`);
  const open = living
    .filter((mutant) => !explanationOf(mutant))
    .map((mutant) => `- ${lineOf(mutant)}`);
  return [
    ...(known.length > 0 ? ['', 'Explained:', '', ...known] : []),
    ...(open.length > 0 ? ['', 'To kill:', '', ...open] : []),
  ];
}

const isAlive = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

function explanationOf(mutant: Mutant): Explanation | undefined {
  if (!isAlive(mutant)) return undefined;
  const { file, line, after } = survivorOf(mutant);
  return explained.find(
    (each) =>
      each.file === file &&
      line.includes(each.code) &&
      (each.instead === undefined || each.instead === after),
  );
}

function lineOf(mutant: Mutant): string {
  const { file, before, after, covered } = survivorOf(mutant);
  const place = `\`${file}:${mutant.location.start.line}\``;
  return `${place} \`${before}\` → \`${after}\`${covered ? '.' : ' (no test reaches it).'}`;
}

function survivorOf({ fileName, location, replacement = '', status }: Mutant): Survivor {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const line = lines[start.line - 1] ?? '';
  const before =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.trim();
  return {
    file: pathOf(fileName),
    line,
    before: short(before),
    after: short(replacement),
    covered: status === 'Survived',
  };
}

const short = (code: string): string => {
  const flat = code.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
};

const pathOf = (fileName: string): string => relative('packages', fileName).replace('/src/', '/');
