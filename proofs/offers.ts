/** All that Unknot may offer: remedies, medicines and movements, with what stands against each. */
import {
  agreedEntry,
  exercises,
  type Level,
  type MedicineGroup,
  medicines,
  movementLimits,
  type OtcMedicine,
  type Remedy,
  remedies,
  type When,
} from '@unknot/knowledge';
import type { Node } from '@unknot/logic';
import { parsed } from './parsed.ts';

export interface Offer {
  readonly id: string;
  /** What kind of thing, and what of it decides when it may be offered. */
  readonly is:
    | { readonly kind: 'remedy'; readonly gentle: boolean }
    | { readonly kind: 'medicine'; readonly group: MedicineGroup; readonly best: Best }
    | { readonly kind: 'movement'; readonly level: Level; readonly does: string };
  /** What forbids it and what calls for asking first, put together as the engine does. */
  readonly avoid: readonly Node[];
  readonly ask: readonly Node[];
  /** The same, line by line as the records say it. */
  readonly bans: readonly Node[];
  readonly cautions: readonly Node[];
}

/** The best verdict that a medicine ever has, under the label that is kinder to it. */
type Best = 'ok' | 'ask' | 'avoid';

/** A clinician has seen this pain and agreed to exercise. */
export const agreed = parsed(agreedEntry);

/** Everything. */
export const offers: readonly Offer[] = [
  ...Object.values<Remedy<When>>(remedies).map(({ id, gentle, avoidWhen, askWhen }): Offer => {
    const [avoid, ask] = [nodes(avoidWhen), nodes(askWhen)];
    const is = { kind: 'remedy', gentle: gentle ?? false } as const;
    return { id, is, avoid, ask, bans: avoid, cautions: ask };
  }),
  ...Object.values<OtcMedicine>(medicines).map(
    ({ id, group, atBest, avoidWhen, askWhen, cautions }): Offer => ({
      id,
      is: { kind: 'medicine', group, best: bestOf(atBest) },
      avoid: nodes(avoidWhen),
      ask: nodes(askWhen),
      bans: cautions.flatMap(({ verdict, when }) => (verdict === 'avoid' ? nodes(when) : [])),
      cautions: cautions.flatMap(({ verdict, when }) => (verdict === 'ask' ? nodes(when) : [])),
    }),
  ),
  ...exercises.map((exercise): Offer => {
    const { id, level, kind, demands } = exercise;
    const records: readonly Limits[] = [
      exercise,
      ...(['any', ...demands] as const).map((demand) => movementLimits[demand]),
    ];
    const bans = records.flatMap(({ avoidWhen }) => nodes(avoidWhen));
    const cautions = records.flatMap(({ askWhen }) => nodes(askWhen));
    return {
      id,
      is: { kind: 'movement', level, does: kind },
      avoid: bans,
      ask: cautions,
      bans,
      cautions,
    };
  }),
];

function bestOf({ US, UK }: OtcMedicine['atBest']): Best {
  const order = ['ok', 'ask', 'avoid'] as const;
  return order.find((best) => best === US || best === UK) ?? 'avoid';
}

interface Limits {
  readonly avoidWhen?: When;
  readonly askWhen?: When;
}

function nodes(when: When | undefined): readonly Node[] {
  return when === undefined ? [] : [parsed(when)];
}
