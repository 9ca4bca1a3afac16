/** What can be known: the shapes of facts and of the values they take. */

/** yes/no, a quantity, a choice, or `null`: asked and answered "not sure". */
export type FactValue = boolean | number | string | null;

/**
 * The answers so far. A missing key means "not asked yet", which is never read as "no";
 * `null` means "asked, not sure".
 */
export type Facts<Id extends string = string> = { readonly [id in Id]?: FactValue };

/** The kind of a fact as the logic needs it; the knowledge package adds words, units and bounds. */
export type FactKind =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'quantity'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** Every asked fact by id. */
export type Vocabulary = { readonly [id: string]: FactKind };

/**
 * `facts` with `more` laid over them. A second spread into an object of hundreds of keys takes V8 (Node 20)
 * ten times as long.
 */
export function overlaid<Id extends string>(
  facts: Facts<Id>,
  ...more: readonly Facts<Id>[]
): Facts<Id> {
  const known = { ...facts };
  return Object.assign(known, ...more);
}
