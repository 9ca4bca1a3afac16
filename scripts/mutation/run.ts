/**
 * Runs Stryker over `logic` and the core of `engine`, group by group, and writes the tables in
 * docs/mutation.md. It takes an hour or two.
 *
 * Usage: npm run mutation [-- group …]
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { type Group, groups } from './groups.ts';
import { type Mutant, sectionOf } from './report.ts';
import { writeSection } from './section.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const named = argv.slice(2);
const unknown = named.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}.`);

for (const group of groups.filter(({ name }) => named.length === 0 || named.includes(name)))
  writeSection(group.name, sectionOf(group, await mutantsOf(group)));

async function mutantsOf({ mutate, tests }: Group): Promise<readonly Mutant[]> {
  process.env['MUTATION_TESTS'] = tests;
  const stryker = new Stryker({
    mutate: [...mutate],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    // They change what is computed once, while a file loads, and meet every test again.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 10_000,
    reporters: ['progress-append-only'],
    ignorePatterns: ['apps', 'bench', 'checks', 'crosscheck', 'docs', 'e2e', 'proofs', 'vignettes'],
  });
  return await stryker.runMutationTest();
}
