/** Made-up answers for the tests that hold the formulas to the engine. */
import { type FactId, ordinaryStrain } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import fc from 'fast-check';
import { clinical } from './clinical.ts';

/** A few answers alone, a few changes to an ordinary strain, or an answer to almost everything. */
export const answers: fc.Arbitrary<Facts<FactId>> = fc.oneof(
  answered(0.05),
  answered(0.03).map((changed) => ({ ...ordinaryStrain, ...changed })),
  answered(0.9),
);

/** Answers to about this share of the facts, one in six of them "not sure". */
function answered(share: number): fc.Arbitrary<Facts<FactId>> {
  const one = Object.entries(clinical.vocabulary).map(([fact, kind]) => {
    const value = answerTo(kind).map((known) => [fact, known] as const);
    const unsure = fc.constant([fact, null] as const);
    return fc.oneof(
      { weight: Math.round((1 - share) * 100), arbitrary: fc.constant(null) },
      { weight: Math.round(share * 83), arbitrary: value },
      { weight: Math.round(share * 17), arbitrary: unsure },
    );
  });
  return fc.tuple(...one).map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));
}

function answerTo(
  kind: (typeof clinical.vocabulary)[string],
): fc.Arbitrary<boolean | number | string> {
  switch (kind.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'quantity':
      return fc.oneof(
        fc.integer({ min: kind.min, max: Math.min(kind.max, 20) }),
        fc.integer({ min: kind.min, max: kind.max }),
      );
    case 'choice':
      return fc.constantFrom(...kind.options);
  }
}
