/**
 * The tests as Stryker runs them: those of the packages, from the sources, with fewer runs of each property, as a
 * mutant meets every test again.
 */
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { defineConfig, type Plugin } from 'vitest/config';
import { RUNS } from './runs.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Stryker works on a copy, and the links in node_modules lead out of it. */
const doors = ['logic', 'knowledge', 'engine'].map((name) => ({
  find: `@unknot/${name}`,
  replacement: join(ROOT, `packages/${name}/src/index.ts`),
}));

const fewerRuns: Plugin = {
  name: 'fewer-runs',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.test.ts')
      ? code
          .replaceAll(/numRuns: [\d_]+ }/g, `numRuns: ${RUNS} }`)
          .replaceAll(/const RUNS = [\d_]+;/g, `const RUNS = ${10 * RUNS};`)
      : null,
};

export default defineConfig({
  root: ROOT,
  resolve: { alias: doors },
  plugins: [fewerRuns],
  test: {
    include: [env['MUTATION_TESTS'] ?? 'packages/{logic,engine}/src/**/*.test.ts'],
    setupFiles: [join(ROOT, 'scripts/mutation/fewer-runs.ts')],
    testTimeout: 60_000,
  },
});
