/** Part 8: instruments, course, diary, thresholds and yellow flags. */
import type { EvidencePart } from '../evidence-row.ts';

const LICENCE = 'Not embedded: its owner asks for a licence.';

const instruments: EvidencePart = {
  heading: '8.1 Instruments',
  kinds: ['fact', 'instrument'],
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
    {
      id: '8.2 low back',
      heldBy: ['expected-course:acute', 'expected-course:subacute', 'expected-course:persistent'],
    },
    { id: '8.2 month 1', heldBy: ['packages/knowledge/src/expected-course.ts'] },
    { id: '8.2 strict cohort', heldBy: ['packages/knowledge/src/expected-course.ts'] },
    { id: '8.2 thoracic', heldBy: ['packages/knowledge/src/expected-course.ts'] },
    { id: '8.2 neck', heldBy: ['packages/knowledge/src/expected-course.ts'] },
    { id: '8.2 share recovered', heldBy: ['packages/knowledge/src/expected-course.ts'] },
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
  kinds: ['rule'],
  rows: [
    {
      id: '8.4 start and weeks',
      heldBy: ['threshold:start-logs', 'threshold:week-days', 'threshold:week-logs'],
    },
    {
      id: '8.4 worse-acute',
      heldBy: [
        'rule:worse-acute-48h',
        'rule:worse-acute-severe',
        'threshold:acute-rise',
        'threshold:acute-hours',
        'threshold:acute-stays-hours',
      ],
    },
    {
      id: '8.4 worse-trend',
      heldBy: [
        'threshold:change',
        'threshold:change-share',
        'threshold:change-share-least',
        'threshold:early-rises',
      ],
    },
    {
      id: '8.4 night-worse',
      heldBy: ['rule:woken-and-no-position', 'threshold:woken-times', 'threshold:woken-nights'],
    },
    { id: '8.4 function-worse', heldBy: ['rule:function-worse', 'threshold:function-change'] },
    {
      id: '8.4 no-change-7d',
      heldBy: ['rule:no-change-7d', 'threshold:no-change-days', 'threshold:no-change-share'],
    },
    {
      id: '8.4 otc-10d',
      words: 'Ten days of painkillers',
      heldBy: [
        'rule:tablets-10-days',
        'medicine:paracetamol',
        'medicine:ibuprofen',
        'medicine:naproxen',
      ],
    },
    {
      id: '8.4 persistent-14',
      heldBy: ['threshold:persistent-14-days', 'threshold:persistent-14-pain'],
    },
    {
      id: '8.4 persistent-28',
      heldBy: ['threshold:persistent-28-days', 'threshold:persistent-28-pain'],
    },
    { id: '8.4 subacute-42', heldBy: ['threshold:subacute-42-days'] },
    { id: '8.4 chronic-84', heldBy: ['rule:chronic-84', 'threshold:chronic-84-days'] },
    {
      id: '8.4 worsening-and-persistent',
      heldBy: ['rule:worsening-and-persistent', 'rule:worsening-and-persistent-at-risk'],
    },
    {
      id: '8.4 recurrent-3',
      heldBy: [
        'threshold:recurrent-episodes',
        'threshold:recurrent-days',
        'threshold:pain-free-days',
      ],
    },
    { id: '8.4 recovery', heldBy: ['threshold:recovered-pain', 'threshold:recovered-logs'] },
    {
      id: '8.4 analgesic_masked',
      heldBy: ['packages/engine/src/trend/masking.ts', 'threshold:mask-regular-days'],
    },
    { id: '8.4 repeat contact', heldBy: ['rule:second-contact', 'rule:third-contact'] },
    {
      id: '8.4 red rule overrides',
      words: 'A danger sign stands above every trend',
      heldBy: ['packages/engine/src/today.ts'],
    },
  ],
};

const yellowFlags: EvidencePart = {
  heading: '8.5 Yellow flags',
  kinds: ['yellow-flag'],
  rows: [
    ...Array.from({ length: 11 }, (_, at) => ({ id: `8.5 Y${at + 1}` })),
    {
      id: '8.5 index',
      words: 'Low, medium, high',
      heldBy: ['rule:days-lost-or-slow-signs', 'threshold:yellow-medium', 'threshold:yellow-high'],
    },
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
