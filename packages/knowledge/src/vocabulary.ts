/** The fact vocabulary: every fact by id, and the types that make a misspelt id a compile error. */
import type { Predicate } from '@unknot/logic';
import { bellyFacts } from './facts/belly.ts';
import { chestFacts } from './facts/chest.ts';
import { courseFacts } from './facts/course.ts';
import { crampFacts } from './facts/cramps.ts';
import { exposureFacts } from './facts/exposures.ts';
import { generalFacts } from './facts/general.ts';
import { habitFacts } from './facts/habits.ts';
import { headFacts } from './facts/head.ts';
import { historyFacts } from './facts/history.ts';
import { illnessFacts } from './facts/illness.ts';
import { injuryFacts } from './facts/injury.ts';
import { longCourseFacts } from './facts/long-course.ts';
import { lungFacts } from './facts/lung.ts';
import { movementFacts } from './facts/movement.ts';
import { muscleFacts } from './facts/muscles.ts';
import { neckFacts } from './facts/neck.ts';
import { needleFacts } from './facts/needles.ts';
import { nerveDetailFacts } from './facts/nerve-detail.ts';
import { nerveFacts } from './facts/nerves.ts';
import { onsetFacts } from './facts/onset.ts';
import { organFacts } from './facts/organs.ts';
import { outlookFacts } from './facts/outlook.ts';
import { painFacts } from './facts/pain.ts';
import { peopleFacts } from './facts/people.ts';
import { personFacts } from './facts/person.ts';
import { reactionFacts } from './facts/reaction.ts';
import { skinFacts } from './facts/skin.ts';
import { treatmentFacts } from './facts/treatment.ts';
import type { Fact } from './schema.ts';

const vocabulary = {
  ...personFacts,
  ...onsetFacts,
  ...painFacts,
  ...chestFacts,
  ...nerveFacts,
  ...generalFacts,
  ...crampFacts,
  ...bellyFacts,
  ...headFacts,
  ...reactionFacts,
  ...injuryFacts,
  ...historyFacts,
  ...treatmentFacts,
  ...movementFacts,
  ...neckFacts,
  ...illnessFacts,
  ...exposureFacts,
  ...courseFacts,
  ...outlookFacts,
  ...longCourseFacts,
  ...lungFacts,
  ...muscleFacts,
  ...needleFacts,
  ...nerveDetailFacts,
  ...organFacts,
  ...peopleFacts,
  ...skinFacts,
  ...habitFacts,
} as const;

/** Every fact that can be asked or given. */
export type FactId = keyof typeof vocabulary;

type IdsOfKind<Kind extends Fact['kind']> = {
  [Id in FactId]: (typeof vocabulary)[Id]['kind'] extends Kind ? Id : never;
}[FactId];

export type QuantityId = IdsOfKind<'quantity'>;
export type ChoiceId = IdsOfKind<'choice'>;

/** A fact that is computed and never asked. */
export type DerivedId =
  | 'severe'
  | 'clearly-movement-triggered'
  | 'trigger-known'
  | 'any-neuro'
  | 'bladder-change'
  | 'behaves-mechanically'
  | 'fracture-risk-event';

/** A condition over this vocabulary. */
export type When = Predicate<IdsOfKind<'yes-no'> | DerivedId, QuantityId, ChoiceId>;

/** Every fact by id. */
export const facts: { readonly [Id in FactId]: Fact } = vocabulary;
