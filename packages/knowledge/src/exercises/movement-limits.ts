/** Who must leave which kind of movement: the global contraindications of 7.1, each written once. */
import type { Basis } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { When } from '../vocabulary.ts';

interface MovementLimit {
  readonly avoidWhen?: When;
  readonly askWhen?: When;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

const all = {
  /** Every movement, the warm-up included. */
  any: {
    avoidWhen: {
      any: [
        'fracture-12w',
        'spine-operation-12w',
        'shoulder-dislocated-6w',
        'unstable-angina',
        'blood-pressure-very-high',
        {
          all: [
            { any: ['root-like-pain-new', 'arm-spread-neural'] },
            { any: ['arm-weak', 'leg-weak', 'limb-sign'] },
          ],
        },
        { fact: 'age', below: 16 },
      ],
    },
    basis: 'consensus',
    sources: [],
  },
  /** Bends, turns or works the trunk (U34). */
  trunk: {
    avoidWhen: 'glandular-fever-8w',
    basis: 'sourced',
    sources: ['SPL-AS78', 'SPL-PMJ'],
  },
  /** The head comes below the heart or far forward. */
  'head-down': {
    avoidWhen: { any: ['dizzy-on-moving', 'eye-pressure-or-retina'] },
    basis: 'consensus',
    sources: [],
  },
  /** On the front. Every week of pregnancy: nobody is asked when it began to be uncomfortable. */
  'lying-on-front': { avoidWhen: 'pregnant', basis: 'product', sources: ['TOMMYS'] },
  /** Work on the back for more than a minute or two. */
  'lying-on-back': {
    avoidWhen: { all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 16 }] },
    basis: 'sourced',
    sources: ['TOMMYS'],
  },
  /** A pose of yoga: none near a fresh spinal procedure (M08). */
  yoga: { avoidWhen: 'spine-procedure-6w', basis: 'sourced', sources: ['SEA-PROC'] },
} as const satisfies Record<string, MovementLimit>;

/** A demand that has a limit of its own; `any` is meant with every movement and never listed. */
export type DemandId = Exclude<keyof typeof all, 'any'>;

/** Every limit by what it limits. */
export const movementLimits: { readonly [Id in keyof typeof all]: MovementLimit } = all;
