import type { Product } from '../medicines/product.ts';
import { medicines } from '../medicines.ts';
import { products } from '../products.ts';
import type { Linter } from './linter.ts';

export const productsAreWhole: Linter = {
  name: 'products-are-whole',
  description:
    'A product holds known ingredients in positive amounts; one with several, or with a brand name only, is confirmed on the pack.',
  check: () => [...products.values()].flatMap(problemsOf),
};

function problemsOf({ id, names, contains, also, confirm }: Product): readonly string[] {
  const plain = contains.length === 1 && also === undefined;
  const described = /\d/.test(names[0] ?? '');
  return [
    ...(contains.length === 0 ? [`${id} holds nothing`] : []),
    ...contains
      .filter(({ ingredient, mg }) => !(mg > 0) || !Object.hasOwn(medicines, ingredient))
      .map(({ ingredient }) => `${id}: "${ingredient}" is unknown or without an amount`),
    ...(!plain && !described && confirm !== true ? [`${id} is not confirmed on the pack`] : []),
  ];
}
