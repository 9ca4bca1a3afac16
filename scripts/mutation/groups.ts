/** The files that are mutated, in groups that run one after the other, and the tests that each group meets. */

export interface Group {
  readonly name: string;
  /** Files as Stryker reads them; `!` leaves one out. */
  readonly mutate: readonly string[];
  readonly tests: string;
}

const NO_TESTS = ['!packages/*/src/**/*.test.ts', '!packages/*/src/**/*.test-kit.ts'];

/** Tests by the beginnings of their names: those that speak of the files, or a survivor would meet two thousand. */
const engine = (name: string, files: readonly string[], tests: readonly string[]): Group => ({
  name,
  mutate: [...files.map((file) => `packages/engine/src/${file}.ts`), ...NO_TESTS],
  tests: `packages/engine/src/{${tests.join(',')}}*.test.ts`,
});

const logic = (name: string, files: readonly string[]): Group => ({
  name,
  mutate: files.map((file) => `packages/logic/src/${file}.ts`),
  tests: 'packages/logic/src/**/*.test.ts',
});

const TREND_TESTS = ['trend', 'trend/*', 'course-facts'];

export const groups: readonly Group[] = [
  logic('meaning', [
    'close',
    'conclusions',
    'evaluate',
    'explain',
    'invariant',
    'missing',
    'truth',
  ]),
  logic('reading', ['instant', 'parse']),
  logic('formulas', ['smt']),
  // batch.ts is left out: Stryker writes "(a as number) & (b as number)" back without its brackets.
  logic('compiled', ['branch', 'compile', 'planes', 'population', 'program', 'verdicts']),
  engine(
    'triage',
    ['triage', 'held-rules', 'urgency', 'case-facts', 'clearance', 'interview'],
    [
      'triage',
      'held-rules',
      'case-',
      'clearance',
      'rule-examples',
      'interview',
      'remedy',
      'read-facts',
      'causes-goal',
      'today',
    ],
  ),
  engine('plan', ['plan', 'phase', 'today'], ['plan', 'phase', 'today']),
  engine(
    'medicines',
    ['dose-check', 'ledger', 'dose-waits', 'medicine-verdicts'],
    ['dose', 'ledger', 'medicine', 'overdose', 'today'],
  ),
  engine(
    'facts',
    ['recent', 'course-facts', 'dose-facts', 'overdose-facts', 'intakes', 'duplicate-nsaid'],
    ['recent', 'course-facts', 'dose', 'overdose', 'ledger', 'medicine', 'case-facts'],
  ),
  engine(
    'course',
    ['course', 'day-pain', 'flares', 'levels', 'marked-episodes', 'ratings', 'recurrence'].map(
      (part) => `trend/${part}`,
    ),
    TREND_TESTS,
  ),
  engine(
    'signs',
    ['easing', 'persistence', 'rising', 'shift', 'slope', 'order-statistics', 'thin-rise'].map(
      (part) => `trend/${part}`,
    ),
    TREND_TESTS,
  ),
  engine('trend', ['trend', 'trend/function', 'trend/masking'], TREND_TESTS),
];
