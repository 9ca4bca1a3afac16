/** A medicine as it lies before the person: a pack with its tablets, or an ingredient that is counted in milligrams. */
import type { DiaryState, KeptMedicine } from '@unknot/diary';
import {
  type DoseLimit,
  type MedicineId,
  medicines,
  type Product,
  type ProductId,
  products,
  type RegionId,
} from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { inMg, medicineName } from './medicine-name.ts';

export interface Pack {
  /** The last part of its address: the id of the entry that keeps it, or what it is. */
  readonly address: string;
  /** The entry that keeps it; `null`: not in the cabinet. */
  readonly kept: string | null;
  readonly what: MedicineId | ProductId;
  readonly name: string;
  /** What it is in general, when the person gave it a name of their own. */
  readonly kind: string | null;
  /** What one unit holds; empty where it is counted in milligrams. */
  readonly unit: readonly { readonly ingredient: MedicineId; readonly mg: number }[];
  readonly ingredients: readonly MedicineId[];
  readonly product: Product | null;
}

/** The medicines at home that this version knows. */
export const cabinetOf = ({ cabinet, region }: DiaryState): readonly Pack[] =>
  cabinet.flatMap((kept) => packOfKept(kept, region) ?? []);

/** The pack at an address; `null` when there is none. */
export function packAt(address: string, diary: DiaryState): Pack | null {
  const kept = diary.cabinet.find(({ id }) => id === address);
  return kept ? packOfKept(kept, diary.region) : packOf(address, undefined, diary.region);
}

function packOfKept({ id, what, mg, called }: KeptMedicine, region: RegionId): Pack | null {
  const pack = packOf(what, mg, region);
  if (pack === null) return null;
  const named = called ? { name: called, kind: pack.name } : {};
  return { ...pack, ...named, address: id, kept: id };
}

/** @param mg the strength of one unit, where `what` is an ingredient. */
export function packOf(what: string, mg: number | undefined, region: RegionId): Pack | null {
  const shared = { address: what, kept: null, kind: null };
  const product = products.get(what as ProductId);
  if (product) {
    return {
      ...shared,
      what: what as ProductId,
      name: say(product.names[0] ?? product.id),
      unit: product.contains,
      ingredients: product.contains.map(({ ingredient }) => ingredient),
      product,
    };
  }
  if (!Object.hasOwn(medicines, what)) return null;
  const id = what as MedicineId;
  const name = medicineName(id, region);
  return {
    ...shared,
    what: id,
    name: mg === undefined ? name : `${name} ${inMg(mg)}`,
    unit: mg === undefined ? [] : [{ ingredient: id, mg }],
    ingredients: [id],
    product: null,
  };
}

/** Packs that are sold in `region`, the plain ones first. */
export const packsIn = (region: RegionId): readonly Pack[] =>
  [...products.values()]
    .filter(({ regions }) => regions.includes(region))
    .flatMap(({ id }) => packOf(id, undefined, region) ?? []);

/** The amounts that are a tap, in what `checkDose` counts: units of a product, milligrams of an ingredient. */
export function amountsOf({ unit, product }: Pack, limit: DoseLimit | null): readonly number[] {
  if (product) return product.mostUnits === 1 ? [1] : [1, 2];
  const [only] = unit;
  if (only) return [only.mg, 2 * only.mg];
  if (limit === null) return [];
  const { singleMg, first } = limit;
  return first === undefined ? [singleMg / 2, singleMg] : [singleMg, first.mg];
}

/** How many tablets, sachets or the like an amount is; `null` where it is counted in milligrams. */
function unitsOf({ unit, product }: Pack, amount: number): number | null {
  if (product) return amount;
  const [only] = unit;
  return only ? amount / only.mg : null;
}

/** The amount of so many units, or of so many milligrams where it has none. */
export function amountOf({ unit, product }: Pack, count: number): number {
  const [only] = unit;
  return product || !only ? count : count * only.mg;
}

/** "2 tablets", or "400 mg" of what has no unit. */
export function amountInWords(pack: Pack, amount: number): string {
  const units = unitsOf(pack, amount);
  if (units === null) return inMg(amount);
  return medicineWords.units[pack.product?.form ?? 'tablet'](units);
}

/** "400 mg", or "" for a pack with several parts or none that is counted. */
export function strengthInWords(pack: Pack, amount: number): string {
  const [only, second] = pack.unit;
  if (!only || second) return '';
  return inMg(only.mg * (unitsOf(pack, amount) ?? 1));
}

/** "acetaminophen 325 mg, codeine 8 mg": what one unit holds. */
export const unitInWords = ({ unit }: Pack, region: RegionId): string =>
  unit.map(({ ingredient, mg }) => `${medicineName(ingredient, region)} ${inMg(mg)}`).join(', ');
