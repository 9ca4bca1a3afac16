/** Part 8: instruments, course, diary, thresholds and yellow flags. */
import type { EvidencePart } from '../evidence-row.ts';

const LICENCE = 'Not embedded: its owner asks for a licence.';

const instruments: EvidencePart = {
  heading: '8.1 Instruments',
  kinds: ['fact'],
  rows: [
    { id: '8.1 NPRS', heldBy: ['fact:pain-now', 'threshold:change'] },
    { id: 'PEG', words: 'How much the pain gets in the way' },
    { id: 'PSFS', words: 'Activities the person names' },
    { id: 'GROC/PGIC', words: 'Change since the start' },
    { id: 'STarT MSK', leftOut: LICENCE },
    { id: 'STarT Back', leftOut: LICENCE },
    { id: 'PROMIS', leftOut: LICENCE },
    { id: 'MSK-HQ', leftOut: LICENCE },
    { id: 'EQ-5D', leftOut: LICENCE },
    { id: 'Orebro, NDI, ODI, PHQ, TSK, PCS', leftOut: LICENCE },
  ],
};

const course: EvidencePart = {
  heading: '8.2 Expected course',
  kinds: [],
  rows: [
    { id: '8.2 low back' },
    { id: '8.2 month 1' },
    { id: '8.2 strict cohort' },
    { id: '8.2 thoracic' },
    { id: '8.2 neck' },
    { id: '8.2 share recovered' },
  ],
};

const diary: EvidencePart = {
  heading: '8.3 Daily log',
  kinds: [],
  rows: [
    { id: '8.3 log', words: 'What a check-in holds', heldBy: ['packages/diary/src/shapes.ts'] },
    {
      id: '8.3 gap',
      words: 'Three days without a log name no trend',
      heldBy: ['threshold:gap-days'],
    },
  ],
};

const thresholds: EvidencePart = {
  heading: '8.4 Worsening and persistent',
  kinds: [],
  rows: [
    {
      id: '8.4 start and weeks',
      heldBy: ['threshold:start-logs', 'threshold:week-days', 'threshold:week-logs'],
    },
    { id: 'worse-acute', heldBy: ['threshold:acute-rise', 'threshold:acute-hours'] },
    {
      id: 'worse-trend',
      heldBy: [
        'threshold:change',
        'threshold:change-share',
        'threshold:change-share-least',
        'threshold:early-rises',
      ],
    },
    { id: 'night-worse' },
    { id: 'function-worse' },
    { id: 'no-change-7d' },
    {
      id: 'otc-10d',
      words: 'Ten days of painkillers',
      heldBy: ['medicine:paracetamol', 'medicine:ibuprofen', 'medicine:naproxen'],
    },
    {
      id: 'persistent-14',
      heldBy: ['threshold:persistent-14-days', 'threshold:persistent-14-pain'],
    },
    {
      id: 'persistent-28',
      heldBy: ['threshold:persistent-28-days', 'threshold:persistent-28-pain'],
    },
    { id: 'subacute-42', heldBy: ['threshold:subacute-42-days'] },
    { id: 'chronic-84' },
    { id: 'worsening-and-persistent' },
    {
      id: 'recurrent-3',
      heldBy: [
        'threshold:recurrent-episodes',
        'threshold:recurrent-days',
        'threshold:pain-free-days',
      ],
    },
    { id: 'recovery', heldBy: ['threshold:recovered-pain', 'threshold:recovered-logs'] },
    { id: '8.4 analgesic_masked' },
    { id: 'repeat contact', heldBy: ['rule:second-contact', 'rule:third-contact'] },
    {
      id: 'red rule overrides',
      words: 'A danger sign stands above every trend',
      heldBy: ['packages/engine/src/today.ts'],
    },
  ],
};

const yellowFlags: EvidencePart = {
  heading: '8.5 Yellow flags',
  kinds: ['fact'],
  rows: [
    ...Array.from({ length: 11 }, (_, at) => ({ id: `8.5 Y${at + 1}` })),
    { id: '8.5 index', words: 'Low, medium, high' },
  ],
};

/** Part 8. */
export const trackingParts: readonly EvidencePart[] = [
  instruments,
  course,
  diary,
  thresholds,
  yellowFlags,
];
