/** Parts 3 to 5: factors, self-tests and what helps without a medicine. */
import { type EvidencePart, numbered } from '../evidence-row.ts';

const factors: EvidencePart = {
  heading: '3 Factors',
  kinds: ['factor'],
  rows: numbered('F', 36, 2),
};

const selfTests: EvidencePart = {
  heading: '4 Self-tests',
  kinds: ['self-test'],
  rows: [
    ...numbered('T', 12, 1),
    {
      id: '4 no test while',
      words: 'When no test is done',
      heldBy: ['packages/knowledge/src/self-tests.ts'],
    },
    {
      id: '4 conditions to record',
      words: 'Conditions to ask once and remember',
      heldBy: ['packages/knowledge/src/facts/history.ts'],
    },
  ],
};

const heat: EvidencePart = {
  heading: '5.1 Heat',
  kinds: ['remedy'],
  rows: [
    { id: '5.1 a' },
    { id: '5.1 b' },
    { id: '5.1 c' },
    { id: '5.1 trial dose', words: 'A wrap for 8 hours a day', heldBy: ['remedy:heat-wrap'] },
    {
      id: '5.1 temperature',
      words: 'Warm, not hot',
      heldBy: ['remedy:heat-pad', 'remedy:heat-wrap'],
    },
    {
      id: '5.1 do not',
      words: 'Not in bed, folded or with a balm',
      heldBy: ['remedy:heat-pad', 'remedy:heat-wrap'],
    },
    {
      id: '5.1 ask first',
      words: 'Who asks before heat',
      heldBy: ['fact:relief-limit', 'remedy:heat-pad'],
    },
    {
      id: '5.1 patch',
      words: 'No heat near a medicine patch',
      heldBy: ['fact:medicine-patch-near', 'remedy:heat-pad'],
    },
    {
      id: '5.1 MS',
      words: 'Heat with multiple sclerosis',
      heldBy: ['remedy:warm-shower', 'article:heat'],
    },
    {
      id: '5.1 cord injury',
      words: 'No heat below a high cord injury',
      heldBy: ['remedy:heat-pad', 'rule:autonomic-dysreflexia'],
    },
    {
      id: '5.1 block',
      words: 'What forbids heat',
      heldBy: ['remedy:heat-pad', 'fact:lying-on-pad', 'fact:sedated'],
    },
  ],
};

const remedies: EvidencePart = {
  heading: '5.2 to 5.12 Other measures',
  kinds: ['remedy', 'not-advised'],
  rows: [
    {
      id: '5.0 stop',
      words: 'When every measure stops',
      heldBy: ['phase:flare', 'phase:prevention'],
    },
    { id: '5.2' },
    { id: '5.3 bath' },
    { id: '5.3 hot tub' },
    { id: '5.3 pregnancy', words: 'No hot tub in pregnancy', heldBy: ['remedy:hot-tub'] },
    { id: '5.4 self-massage' },
    { id: '5.4 massage by someone' },
    { id: '5.4 percussion gun' },
    {
      id: '5.4 do not',
      words: 'Where nobody presses',
      heldBy: ['remedy:massage', 'remedy:deep-massage', 'fact:no-press-trunk'],
    },
    { id: '5.5' },
    { id: '5.6' },
    { id: '5.6 relaxation' },
    { id: '5.7' },
    { id: '5.7 pacing' },
    { id: '5.8' },
    { id: '5.9' },
    { id: '5.10' },
    { id: '5.11 magnesium' },
    { id: '5.11 quinine' },
    { id: '5.11 herbs' },
    { id: '5.12 collars and braces' },
    { id: '5.12 traction' },
    { id: '5.12 electrotherapy' },
    { id: '5.12 manipulation' },
    { id: '5.12 opioids' },
    { id: '5.12 relaxants from friends' },
    { id: '5.12 alcohol' },
  ],
};

const phases: EvidencePart = {
  heading: '5.13 Phases',
  kinds: [],
  rows: [
    { id: '5.13 flare', heldBy: ['phase:flare'] },
    { id: '5.13 easing', heldBy: ['phase:easing'] },
    { id: '5.13 rebuilding', heldBy: ['phase:rebuilding'] },
    { id: '5.13 prevention', heldBy: ['phase:prevention'] },
    {
      id: '5.13 step back',
      words: 'Two red days in a week step back',
      heldBy: ['threshold:rises-in-a-week'],
    },
  ],
};

/** Parts 3 to 5. */
export const careParts: readonly EvidencePart[] = [factors, selfTests, heat, remedies, phases];
