import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { overdoseFacts } from './overdose-facts.ts';

/** Milligrams by hours ago. */
function facts(weight: number | null | undefined, intakes: readonly (readonly [number, number])[]) {
  const doses = intakes.map(([hours, mg]) => ({
    at: addHours(NOW, -hours),
    ingredient: 'paracetamol',
    mg,
  }));
  const answers = weight === undefined ? {} : { weight };
  const found = overdoseFacts(caseWith(answers, { doses }), NOW);
  return [
    found['paracetamol-over-label'],
    found['paracetamol-over-75-mg-per-kg'],
    found['paracetamol-single-over-75-mg-per-kg'],
  ];
}

const fourGrams = [0, 6, 12, 18].map((hours) => [hours, 1000] as const);

describe('overdoseFacts', () => {
  it.each([
    ['nothing taken', 80, [], [false, false, false]],
    ['4 g at 80 kg', 80, fourGrams, [false, false, false]],
    ['4.5 g at 80 kg', 80, [...fourGrams, [23, 500] as const], [true, false, false]],
    [
      '5 g in five steps of 6 hours: any 24 hours hold 4 g',
      80,
      [...fourGrams, [24, 1000] as const],
      [false, false, false],
    ],
    ['4 g and the rest longer ago', 80, [...fourGrams, [42, 500] as const], [false, false, false]],
    ['6 g at once at 80 kg is 75 mg per kg', 80, [[3, 6000]], [true, true, true]],
    ['a little less', 80, [[3, 5999]], [true, false, false]],
    [
      '6 g in two gulps, 50 minutes apart',
      80,
      [
        [3, 3000],
        [3.8, 3000],
      ],
      [true, true, true],
    ],
    [
      '6 g in two gulps, an hour apart',
      80,
      [
        [3, 3000],
        [4, 3000],
      ],
      [true, true, true],
    ],
    [
      '6 g over 8 hours',
      80,
      [
        [3, 3000],
        [11, 3000],
      ],
      [true, true, false],
    ],
    ['weight not known counts as 50 kg', null, [[3, 3750]], [false, true, true]],
    ['weight not asked counts as 50 kg', undefined, [[3, 3749]], [false, false, false]],
    [
      '45 kg: over 3 g',
      45,
      [
        [1, 1500],
        [8, 1600],
      ],
      [true, false, false],
    ],
    [
      '40 kg: over 2 g',
      40,
      [
        [1, 1000],
        [8, 1100],
      ],
      [true, false, false],
    ],
    ['50 kg: up to 4 g', 50, [[1, 3500]], [false, false, false]],
    ['three days ago still counts', 80, [[72, 7000]], [true, true, true]],
    ['four days ago does not', 80, [[96, 7000]], [false, false, false]],
    [
      'a day that ended within four days counts whole',
      80,
      [
        [95, 3000],
        [118, 3000],
      ],
      [true, true, false],
    ],
    ['five days ago does not', 80, [[120, 7000]], [false, false, false]],
  ] as const)('%s', (_, weight, intakes, expected) => {
    expect(facts(weight, intakes)).toEqual(expected);
  });

  it('sums every product that holds it', () => {
    const doses = [
      { at: addHours(NOW, -1), ingredient: 'co-codamol', mg: 2000 },
      { at: addHours(NOW, -9), ingredient: 'effervescent-paracetamol', mg: 2500 },
    ];
    expect(overdoseFacts(caseWith({ weight: 80 }, { doses }), NOW)).toMatchObject({
      'paracetamol-over-label': true,
    });
  });

  it('is among the facts of the case and cannot be denied', () => {
    const doses = [{ at: addHours(NOW, -1), ingredient: 'paracetamol', mg: 9000 }];
    const complete = caseFacts(caseWith({ 'paracetamol-over-label': false }, { doses }), NOW);
    expect(complete['paracetamol-over-label']).toBe(true);
    expect(caseFacts(caseWith({}), NOW)['paracetamol-over-label']).toBe(false);
  });
});
