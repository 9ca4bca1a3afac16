/** What the file of one medicine holds: everything but the conditions composed from its cautions. */
import type { SourceId } from '../sources.ts';
import type { When } from '../vocabulary.ts';
import type { Caution, Medicine } from './medicine.ts';

/** A caution over this vocabulary, with sources that exist. */
export type MedicineCaution = Caution<When> & { readonly sources: readonly SourceId[] };

/** A medicine as its file writes it. */
export type MedicineRecord = Omit<Medicine<When>, 'avoidWhen' | 'askWhen' | 'cautions'> & {
  readonly cautions: readonly MedicineCaution[];
  readonly sources: readonly SourceId[];
};
