/** The shape of a product: what is in one unit of it. */
import type { MedicineId } from '../medicines.ts';
import type { RegionId } from '../regions.ts';

/** Something in a pack. */
export interface Product {
  readonly id: string;
  /** The first is a description; the rest are names on packs. */
  readonly names: readonly string[];
  /** Where it is sold under these names. */
  readonly regions: readonly RegionId[];
  /** What one unit holds. Naproxen is counted as naproxen sodium: 250 mg are 275 mg of it. */
  readonly contains: readonly { readonly ingredient: MedicineId; readonly mg: number }[];
  /** Other active parts, which have no limit here. */
  readonly also?: readonly string[];
  readonly form: 'tablet' | 'capsule' | 'sachet' | 'spoonful' | 'suppository' | 'gel';
  /** The person confirms ingredients and strength on the pack before it is counted. */
  readonly confirm?: true;
  /** Its pack has rules of its own (one use only, a dose that was not read): never cleared without asking. */
  readonly ownRules?: string;
  /** The most units at a time, where the pack says less than the limit of the ingredient. */
  readonly mostUnits?: number;
  /** WHO ATC code of the combination. */
  readonly atc?: string;
}
