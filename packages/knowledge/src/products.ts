/**
 * Products by what is in one unit of them, so that a tablet taken becomes a dose of each ingredient (6.1, 6.5).
 *
 * Brand families were checked in no market: whoever picks one confirms the ingredients and the strength on the
 * pack first. A plain tablet is named by what is in it.
 */
import { combinedProducts } from './medicines/combined-products.ts';
import { plainProducts } from './medicines/plain-products.ts';
import type { Product } from './medicines/product.ts';

const all = [...plainProducts, ...combinedProducts] as const;

export type ProductId = (typeof all)[number]['id'];

/** Every product by id. */
export const products: ReadonlyMap<ProductId, Product> = new Map(
  all.map((product) => [product.id, product]),
);
