/** Who the person is and how long this has lasted. */
import type { Fact } from '../schema.ts';

export const personFacts = {
  age: {
    kind: 'quantity',
    label: 'Age',
    question: 'How old are you?',
    unit: 'years',
    min: 0,
    max: 120,
    history: true,
  },
  sex: {
    kind: 'choice',
    label: 'Sex',
    question: 'Which sex were you given at birth?',
    help: 'Some causes depend on it.',
    options: { female: 'Female', male: 'Male', other: 'Other, or I would rather not say' },
    history: true,
  },
  weight: {
    kind: 'quantity',
    label: 'Weight',
    question: 'How much do you weigh?',
    help: 'The safe dose of paracetamol depends on it.',
    unit: 'kg',
    min: 1,
    max: 400,
    history: true,
  },
  'region-uk': {
    kind: 'yes-no',
    label: 'Lives in the UK',
    ref: 'locale_uk',
    history: true,
    given: true,
  },
  'pain-now': {
    kind: 'quantity',
    label: 'Pain now',
    question: 'How bad is the pain now?',
    help: '0 is no pain. 10 is the worst pain you can think of.',
    ref: 'NPRS',
    unit: 'of 10',
    min: 0,
    max: 10,
  },
  'days-since-onset': {
    kind: 'quantity',
    label: 'Days since it began',
    question: 'How many days ago did this pain begin?',
    help: '0 means today.',
    unit: 'days',
    min: 0,
    max: 36500,
  },
  'contact-count-7d': {
    kind: 'quantity',
    label: 'Times you asked for help in the last 7 days',
    question:
      'How many times did you ask a doctor, nurse or helpline about this pain in the last 7 days?',
    ref: 'contact_count7d',
    unit: 'times',
    min: 0,
    max: 100,
  },
} as const satisfies Record<string, Fact>;
