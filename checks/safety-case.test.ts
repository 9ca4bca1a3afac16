/** The safety case holds to its form, and nothing that it names is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/repository.mjs';
import { evidenceProblem } from './evidence.ts';
import { formProblems, type Hazard, readHazards } from './safety-case.ts';

const text = readFileSync(join(ROOT, 'docs/safety-case.md'), 'utf8');
const hazards = readHazards(text);

const missing = (all: readonly Hazard[]): readonly string[] =>
  all
    .flatMap(({ controls }) => controls)
    .flatMap(({ evidence }) => evidence)
    .flatMap((evidence) => evidenceProblem(evidence) ?? []);

describe('docs/safety-case.md', () => {
  it('numbers its hazards without a gap', () => {
    const numbers = hazards.map(({ name }) => name.split(' ')[0]);
    expect(numbers).toEqual(numbers.map((_, index) => `H${index + 1}`));
    expect(numbers.length).toBeGreaterThanOrEqual(7);
  });

  it('says of each hazard how it happens, what controls it with which evidence, and what remains', () => {
    expect(formProblems(hazards)).toEqual([]);
  });

  it('names only evidence that exists', () => {
    expect(missing(hazards)).toEqual([]);
  });
});

describe('a safety case', () => {
  const planted = (evidence: string) =>
    readHazards(
      `### H1 Planted\n\n**How it could happen.** So.\n\n- **A control.** Words.\n  - ${evidence}\n\n**What remains.** Little.\n`,
    );

  it.each([
    ['`theorem T99`', 'no theorem T99'],
    ['`theorm T2`', 'there is no kind of evidence called "theorm"'],
    ['`vignette Z01`', 'no vignette Z01'],
    ['`linter rules-are-lovely`', 'no linter rules-are-lovely'],
    ['`linter linter`', 'no linter linter'],
    ['`check browsers`', 'no check browsers'],
    ['`rule no-such-rule`', 'no rule no-such-rule'],
    ['`relation no such relation`', 'no relation no such relation'],
    ['`decision 9999`', 'no decision 9999'],
    ['`bench No such row`', 'no bench No such row'],
    ['`bench Level: false alarms "0.00 %"`', 'no bench Level: false alarms "0.00 %"'],
    ['`test checks/none.test.ts "names only"`', 'no test checks/none.test.ts "names only"'],
    [
      '`test checks/safety-case.test.ts "names only"`',
      'no test checks/safety-case.test.ts "names only"',
    ],
  ])('with %s is refused', (evidence, problem) => {
    expect(formProblems(planted(evidence))).toEqual([]);
    expect(missing(planted(evidence))).toEqual([problem]);
  });

  it('is refused for a hazard without control, a control without evidence, and a line of no form', () => {
    const loose = readHazards('### H1 Loose\n\n## Next\n\n- **Not a control of H1.**\n');
    expect(formProblems(loose)).toEqual([
      'H1 Loose: does not say "How it could happen"',
      'H1 Loose: does not say "What remains"',
      'H1 Loose: has no control',
    ]);
    expect(formProblems(planted('trust us'))).toEqual([
      'H1 Planted: "A control." has no evidence',
      'H1 Planted: cannot read trust us',
    ]);
  });
});
