/** How the spells run, and what slows recovery: flares, days lost, worry, mood, sleep, support. */
import type { Fact } from '../schema.ts';

export const outlookFacts = {
  'keeps-coming-back': {
    kind: 'yes-no',
    label: 'It keeps coming back: I had this pain before in the last 6 months',
    ref: 'flares_6m',
    settles: ['flares-lengthening'],
  },
  'flares-6m': {
    kind: 'quantity',
    label: 'Spells of this pain in 6 months',
    question: 'How many spells of this pain did you have in the last 6 months, with this one?',
    unit: 'spells',
    min: 0,
    max: 100,
  },
  'flares-lengthening': {
    kind: 'yes-no',
    label: 'Each spell lasts longer than the one before',
  },
  'off-work-sport-days': {
    kind: 'quantity',
    label: 'Days off work or sport',
    ref: '8.5 Y8',
    question: 'On how many days did it keep you from work, school or sport?',
    unit: 'days',
    min: 0,
    max: 1000,
  },
  'worried-serious': {
    kind: 'yes-no',
    label: 'I worry that something is badly wrong',
    ref: '8.5 Y1',
  },
  'fears-moving': {
    kind: 'yes-no',
    label: 'I am afraid that moving will do harm',
    ref: '8.5 Y2',
  },
  'low-mood-2w': {
    kind: 'yes-no',
    label: 'I have felt down on most days for two weeks',
    ref: '8.5 Y3',
  },
  hopeless: {
    kind: 'yes-no',
    label: 'I see no hope that things will get better',
    ref: '8.5 hopelessness',
  },
  'anxious-tense': { kind: 'yes-no', label: 'I feel on edge or tense', ref: '8.5 Y4' },
  'expects-pain-3m': {
    kind: 'quantity',
    label: 'How sure I am of pain in 3 months',
    question:
      'How likely is it that you will still be in pain in 3 months? 0 is not at all, 10 is sure.',
    unit: 'of 10',
    min: 0,
    max: 10,
    ref: '8.5 Y5',
  },
  'sleeps-badly': { kind: 'yes-no', label: 'I sleep badly', ref: '8.5 Y6' },
  'pain-in-2-other-areas': {
    kind: 'yes-no',
    label: 'Two or more other parts of my body hurt as well',
    ref: '8.5 Y7',
  },
  'claim-or-conflict': {
    kind: 'yes-no',
    label: 'There is a claim, or trouble at work, because of it',
    ref: '8.5 Y9',
  },
  'waited-before-care': {
    kind: 'yes-no',
    label: 'I had it for weeks before I looked for any help',
    ref: '8.5 Y10',
  },
  'little-support': { kind: 'yes-no', label: 'I have few people who help me', ref: '8.5 Y11' },
} as const satisfies Record<string, Fact>;
