/** What forbids a remedy or a medicine, and what calls for asking first; checked and compiled once. */
import { type MedicineId, medicines, type RemedyId, remedies, type When } from '@unknot/knowledge';
import { compile, type Node } from '@unknot/logic';
import { derived, parseWhen } from './clinical-logic.ts';

/** The conditions of something that may be offered; `null` where it has none. */
export interface Conditions {
  readonly avoid: Node | null;
  readonly ask: Node | null;
}

/** The checked conditions of every remedy and medicine. */
export const conditions: Readonly<Record<RemedyId | MedicineId, Conditions>> = Object.fromEntries(
  [...Object.values<Offer>(remedies), ...Object.values<Offer>(medicines)].map(
    ({ id, avoidWhen, askWhen }) => [
      id,
      {
        avoid: avoidWhen === undefined ? null : parseWhen(avoidWhen, id),
        ask: askWhen === undefined ? null : parseWhen(askWhen, id),
      },
    ],
  ),
) as Record<RemedyId | MedicineId, Conditions>;

interface Offer {
  readonly id: string;
  readonly avoidWhen?: When;
  readonly askWhen?: When;
}

/** All conditions compiled together, under the ids `<offer> avoid` and `<offer> ask`. */
export const conditionProgram = compile(
  new Map(
    Object.entries(conditions).flatMap(([id, { avoid, ask }]) => [
      ...(avoid ? [[`${id} avoid`, avoid] as const] : []),
      ...(ask ? [[`${id} ask`, ask] as const] : []),
    ]),
  ),
  derived,
);
