/** 2.0, M11: after a sudden, strong pain the danger signs of the next hours are looked for on purpose. */
import type { When } from './vocabulary.ts';

export const lookAgain = {
  ref: '2.0 look again, M11',
  when: {
    all: [
      { any: ['sudden-onset', 'abrupt-onset'] },
      { fact: 'days-since-onset', atMost: 1 },
      {
        any: [
          'severe',
          { all: [{ fact: 'pain-now', atLeast: 5 }, { not: 'clearly-movement-triggered' }] },
        ],
      },
    ],
  },
  /** Hours after the check. */
  hours: [1, 6, 24],
  text: 'Your legs, your bladder and your chest: is all as it was? If not, run the check again or call for help.',
  basis: 'product',
  sources: ['SEH-MDE'],
} as const satisfies {
  readonly when: When;
  readonly [key: string]: unknown;
};
