/** The whole check against an oracle: every rule of the log at once, over products and ingredients. */
import { type MedicineId, medicines, type ProductId, products } from '@unknot/knowledge';
import { addHours, invariant } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDose } from './dose-check.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { healthy } from './medicine-facts.test-kit.ts';
import type { Dose } from './patient-case.ts';
import { productDoses } from './product-doses.ts';

const SHELF = [
  'paracetamol-500',
  'paracetamol-650-slow',
  'ibuprofen-200',
  'naproxen-sodium-220',
  'cold-flu-day',
  'ibuprofen-cold',
] as const satisfies readonly ProductId[];

const intake = fc.record({
  product: fc.constantFrom(...SHELF),
  units: fc.constantFrom(1, 2, 3),
  minutesAgo: fc.integer({ min: 0, max: 60 * 80 }),
});

const NSAIDS: readonly string[] = ['ibuprofen', 'naproxen'];
const minutesAgo = (dose: Dose): number => (Date.parse(NOW) - Date.parse(dose.at)) / 60_000;

const isSlow = ({ ingredient }: Pick<Dose, 'ingredient'>): boolean =>
  ingredient === 'slow-paracetamol';
const plain = (dose: Pick<Dose, 'ingredient'>): string =>
  isSlow(dose) ? 'paracetamol' : dose.ingredient;

/** The rules of the log in the words of the label, for a healthy adult in the US. */
function allowedByLabel(doses: readonly Dose[], { ingredient, mg }: Dose): boolean {
  const limit = medicines[ingredient as MedicineId].limits.US;
  invariant(limit !== null, 'the shelf has limits');
  const same = doses.filter((dose) => plain(dose) === plain({ ingredient }));
  const today = doses.filter((dose) => minutesAgo(dose) < 1440);
  const sum = today
    .filter((dose) => same.includes(dose))
    .reduce((total, dose) => total + dose.mg, mg);
  const twoKinds =
    NSAIDS.includes(ingredient) &&
    today.some((dose) => NSAIDS.includes(dose.ingredient) && dose.ingredient !== ingredient);
  const rescreen = NSAIDS.includes(ingredient) && runMinutes(same) >= 2 * 1440;
  if (twoKinds || rescreen) return false;
  const { first, within } = limit;
  const parts = same.filter((dose) => minutesAgo(dose) <= 60);
  const began = Math.max(0, ...parts.map(minutesAgo));
  const recent = same.every((dose) => parts.includes(dose) || minutesAgo(dose) >= began + 1440);
  if (first && recent && sum <= first.mg) return true;
  const inWindow = (minutes: number) =>
    same.filter((dose) => minutesAgo(dose) < minutes).reduce((total, dose) => total + dose.mg, mg);
  const apart = same.every(
    (dose) => minutesAgo(dose) >= Math.max(limit.intervalHours, isSlow(dose) ? 8 : 0) * 60,
  );
  const fitsWindow = within === undefined || inWindow(within.hours * 60) <= within.mg;
  return mg <= limit.singleMg && sum <= limit.max24hMg && apart && fitsWindow;
}

/** From the first to the last dose of the run that is still going on: no gap of 36 hours in it. */
function runMinutes(doses: readonly Dose[]): number {
  const ago = [0, ...doses.map(minutesAgo).sort((a, b) => a - b)];
  const end = ago.findIndex(
    (minutes, index) => index > 0 && minutes - (ago[index - 1] ?? 0) >= 2160,
  );
  const run = ago.slice(1, end < 0 ? undefined : end);
  return (run.at(-1) ?? 0) - (run[0] ?? 0);
}

/** Under what a pack allows in any 24 hours, so that the overdose rule stays silent. */
function isNoOverdose(doses: readonly Dose[]): boolean {
  const paracetamol = doses.filter((dose) => plain(dose) === 'paracetamol');
  return paracetamol.reduce((sum, { mg }) => sum + mg, 0) <= 4000;
}

describe('checkDose', () => {
  it('clears what keeps every rule and refuses what breaks one', () => {
    fc.assert(
      fc.property(fc.array(intake, { maxLength: 7 }), intake, (history, planned) => {
        const doses = history.flatMap(({ product, units, minutesAgo: ago }) =>
          productDoses(product, units, addHours(NOW, -ago / 60)),
        );
        fc.pre(isNoOverdose(doses));
        const check = checkDose(caseWith(healthy, { doses }), planned.product, planned.units, NOW);
        const parts = productDoses(planned.product, planned.units, NOW);
        expect(check.allowed).toBe(parts.every((part) => allowedByLabel(doses, part)));
        expect(check.reasons.length === 0).toBe(check.allowed);
      }),
      { numRuns: 1500 },
    );
  });

  it('clears the dose at the time that it names, when time is all that is missing', () => {
    fc.assert(
      fc.property(
        fc.array(intake, { maxLength: 5 }),
        fc.constantFrom(...SHELF),
        (history, product) => {
          const doses = history.flatMap(({ product: other, units, minutesAgo: ago }) =>
            productDoses(other, units, addHours(NOW, -ago / 60)),
          );
          fc.pre(isNoOverdose(doses));
          const patient = caseWith(healthy, { doses, checkedAt: NOW });
          const { reasons, nextDoseAt } = checkDose(patient, product, 1, NOW);
          fc.pre(nextDoseAt !== null && !reasons.includes('ask'));
          expect(checkDose(patient, product, 1, nextDoseAt ?? NOW).allowed).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows every product', () => {
    for (const [id, { contains }] of products) {
      const { parts } = checkDose(caseWith(healthy), id, 1, NOW);
      expect(
        parts.map(({ dose }) => dose.ingredient),
        id,
      ).toEqual(contains.map(({ ingredient }) => ingredient));
    }
  });
});
