/** The evidence file by the ids of its lines, in its order. */

import type { EvidencePart } from './evidence-row.ts';
import { claimParts } from './parts/claims-and-figures.ts';
import { careParts } from './parts/factors-and-remedies.ts';
import { medicineParts } from './parts/medicines.ts';
import { movementParts } from './parts/movement.ts';
import { ruleParts } from './parts/rules.ts';
import { trackingParts } from './parts/tracking.ts';
import { vocabularyBody } from './parts/vocabulary-body.ts';
import { vocabularyPain } from './parts/vocabulary-pain.ts';
import { vocabularyPast } from './parts/vocabulary-past.ts';

/** Every part. */
export const evidenceIndex: readonly EvidencePart[] = [
  ...claimParts,
  ...vocabularyPain,
  ...vocabularyBody,
  ...vocabularyPast,
  ...ruleParts,
  ...careParts,
  ...medicineParts,
  ...movementParts,
  ...trackingParts,
];
