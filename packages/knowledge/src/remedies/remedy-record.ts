/** A remedy over this vocabulary, with its sources known by name. */
import type { Remedy } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { When } from '../vocabulary.ts';

export type RemedyRecord = Remedy<When> & { readonly sources: readonly SourceId[] };
