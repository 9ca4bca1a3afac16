/** Whether the evidence that the safety case names is there, and is run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@unknot/knowledge';
import { relations } from '../proofs/many/relations.ts';
import { theorems } from '../proofs/theorems.ts';
import { CHECKS } from '../scripts/checks.mjs';
import { ROOT } from '../scripts/repository.mjs';
import type { Evidence } from './safety-case.ts';

const LINTERS = 'packages/knowledge/src/lint';

type Exists = (name: string, quoted: string | null) => boolean;

/** Each kind of evidence, and how one of it is found. */
const kinds: ReadonlyMap<string, Exists> = new Map<string, Exists>([
  ['theorem', (name) => theorems.some(({ id }) => id === name)],
  ['relation', (name) => relations.some((relation) => relation.name === name)],
  ['rule', (name) => rules.some(({ id }) => id === name)],
  ['check', (name) => CHECKS.some((check) => check.name === name)],
  ['vignette', (name) => vignettes().has(name)],
  ['linter', isRunLinter],
  ['test', (path, title) => title !== null && isTest(path, title)],
  ['bench', isBenchRow],
  [
    'decision',
    (name) => readdirSync(at('docs/decisions')).some((file) => file.startsWith(`${name}-`)),
  ],
]);

/** What is wrong with a reference; `null` when it leads to something that `npm test` runs or that stands in docs. */
export function evidenceProblem({ kind, name, quoted }: Evidence): string | null {
  const exists = kinds.get(kind);
  if (exists === undefined) return `there is no kind of evidence called "${kind}"`;
  if (exists(name, quoted)) return null;
  return quoted === null ? `no ${kind} ${name}` : `no ${kind} ${name} "${quoted}"`;
}

const at = (path: string): string => join(ROOT, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

function vignettes(): ReadonlySet<string> {
  const files = readdirSync(at('vignettes')).filter((file) => file.endsWith('-cases.json'));
  const cases = ['samples.json', ...files].flatMap(
    (file) => JSON.parse(read(`vignettes/${file}`)) as readonly { readonly id: string }[],
  );
  return new Set(cases.map(({ id }) => id));
}

/** A linter is named after its file, and one of the lint tests runs it. */
function isRunLinter(name: string): boolean {
  const file = `${LINTERS}/${name}.ts`;
  if (!existsSync(at(file)) || !read(file).includes(`name: '${name}'`)) return false;
  const tests = readdirSync(at(LINTERS)).filter((path) => path.endsWith('.lint.test.ts'));
  return tests.some((path) => read(`${LINTERS}/${path}`).includes(`from './${name}.ts'`));
}

/** The title stands in the file as that of a test or of a group of tests. */
function isTest(path: string, title: string): boolean {
  if (!/\.test\.tsx?$/.test(path) || !existsSync(at(path))) return false;
  const titles = read(path).matchAll(/(?:\b(?:it|describe)|\))\(\s*(['"`])(.+?)\1,/g);
  return [...titles].some(([, , found]) => found === title);
}

/** A row of docs/benchmarks.md; what is quoted is a figure that stands in it. */
function isBenchRow(name: string, figure: string | null): boolean {
  const row = read('docs/benchmarks.md')
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`));
  return row !== undefined && (figure === null || row.includes(figure));
}
