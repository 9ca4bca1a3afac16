/** Runs every data linter over the real knowledge. */
import { describe, expect, it } from 'vitest';
import { factorsAreWhole } from './factors-are-whole.ts';
import { factsAreAsked } from './facts-are-asked.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { medicinesAreCoded } from './medicines-are-coded.ts';
import { medicinesAreReasoned } from './medicines-are-reasoned.ts';
import { nothingIsUnused } from './nothing-is-unused.ts';
import { predicatesParse } from './predicates-parse.ts';
import { productsAreWhole } from './products-are-whole.ts';
import { readingGrade } from './reading-grade.ts';
import { rulesAreSourced } from './rules-are-sourced.ts';
import { rulesHaveExamples } from './rules-have-examples.ts';
import { textsArePlain } from './texts-are-plain.ts';

describe('the knowledge', () => {
  it.each([
    predicatesParse,
    rulesAreSourced,
    rulesHaveExamples,
    idsAreUnique,
    factsAreAsked,
    factorsAreWhole,
    nothingIsUnused,
    textsArePlain,
    medicinesAreCoded,
    medicinesAreReasoned,
    productsAreWhole,
  ])('$name: $description', ({ check }) => {
    expect(check()).toEqual([]);
  });
});

describe('readingGrade', () => {
  it('rates short plain words low and long ones high', () => {
    const none = new Set<string>();
    expect(readingGrade('Lie on your side. Put a pillow between your knees.', none)).toBeLessThan(
      3,
    );
    expect(
      readingGrade('Pharmacological interventions necessitate individualised consideration.', none),
    ).toBeGreaterThan(15);
  });
});
