/** Part 1, the claims, and 2.7, the figures on accuracy. */
import { type EvidencePart, numbered } from '../evidence-row.ts';

const claims: EvidencePart = { heading: '1 Claims', kinds: ['claim'], rows: numbered('S', 38, 1) };

const figures: EvidencePart = {
  heading: '2.7 Figures on accuracy',
  kinds: ['figure'],
  rows: [
    { id: '2.7 cancer before' },
    { id: '2.7 weight loss' },
    { id: '2.7 age over 50' },
    { id: '2.7 no better at 1 month' },
    { id: '2.7 steroids' },
    { id: '2.7 severe accident' },
    { id: '2.7 older age' },
    { id: '2.7 bruise' },
    { id: '2.7 several fracture flags' },
    { id: '2.7 any serious cause' },
    { id: '2.7 any red flag' },
    { id: '2.7 aortic score' },
    { id: '2.7 abscess triad' },
    { id: '2.7 fever with abscess' },
    { id: '2.7 infection before abscess' },
    { id: '2.7 chest-wall tenderness' },
    { id: '2.7 C-spine rule' },
    { id: '2.7 repeat contact' },
  ],
};

/** Parts 1 and 2.7. */
export const claimParts: readonly EvidencePart[] = [claims, figures];
