/** The files that are mutated, in groups that run one after the other, and the tests that each group meets. */

export interface Group {
  readonly name: string;
  /** Files as Stryker reads them; `!` leaves one out. */
  readonly mutate: readonly string[];
  readonly tests: string;
}

const NO_TESTS = ['!packages/*/src/**/*.test.ts', '!packages/*/src/**/*.test-kit.ts'];
const ENGINE_TESTS = 'packages/engine/src/**/*.test.ts';

const engine = (name: string, files: readonly string[]): Group => ({
  name,
  mutate: [...files.map((file) => `packages/engine/src/${file}.ts`), ...NO_TESTS],
  tests: ENGINE_TESTS,
});

export const groups: readonly Group[] = [
  {
    name: 'logic',
    mutate: [
      'packages/logic/src/*.ts',
      // Stryker writes "(a as number) & (b as number)" back without its brackets, which is no TypeScript.
      '!packages/logic/src/batch.ts',
      ...NO_TESTS,
    ],
    tests: 'packages/logic/src/**/*.test.ts',
  },
  engine('triage', ['triage', 'held-rules', 'urgency', 'case-facts', 'clearance', 'interview']),
  engine('plan', ['plan', 'phase', 'today']),
  engine('medicines', ['dose-check', 'ledger', 'dose-waits', 'medicine-verdicts']),
  engine('trend', ['trend', 'trend/*']),
];
