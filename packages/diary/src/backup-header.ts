/** What the head of a backup file must hold. */
import * as z from 'zod/mini';
import { instant, text, whole } from './shapes.ts';

/** Checks the header of a file of this version. */
export const HEADER = z.looseObject(
  {
    exportedAt: instant,
    knowledge: text(64),
    owner: z.exactOptional(text(64)),
    count: whole(0, 1e9),
    checksum: text(64),
  },
  'must be a header',
);
