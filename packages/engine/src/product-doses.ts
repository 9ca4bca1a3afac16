/** What a tablet, sachet or capsule adds to the log: a dose of each ingredient. */
import { type MedicineId, medicines, type ProductId, products } from '@unknot/knowledge';
import { invariant } from '@unknot/logic';
import type { Dose, Instant } from './patient-case.ts';

/**
 * The doses of `amount` of an ingredient or a product at `at`.
 *
 * @param amount milligrams of an ingredient, or units (tablets, sachets) of a product; more than 0.
 */
export function dosesOf(
  what: MedicineId | ProductId,
  amount: number,
  at: Instant,
): readonly Dose[] {
  if (Object.hasOwn(medicines, what)) return [{ at, ingredient: what, mg: amount }];
  return productDoses(what as ProductId, amount, at);
}

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
