/** What a tablet, sachet or capsule adds to the log: a dose of each ingredient. */
import { type ProductId, products } from '@unknot/knowledge';
import { invariant } from '@unknot/logic';
import type { Dose, Instant } from './patient-case.ts';

/**
 * The doses of `units` of `product` at `at`.
 *
 * @param units tablets, sachets, capsules or the like; more than 0, halves allowed.
 */
export function productDoses(product: ProductId, units: number, at: Instant): readonly Dose[] {
  const record = products.get(product);
  invariant(record !== undefined, `no product "${product}"`);
  invariant(units > 0, `no amount: ${units}`);
  return record.contains.map(({ ingredient, mg }) => ({ at, ingredient, mg: mg * units }));
}
