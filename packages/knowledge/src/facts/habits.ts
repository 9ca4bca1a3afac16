/** What may have contributed: the spot itself, the day, the load, the arm. Asked only to rank causes. */
import type { Fact } from '../schema.ts';

export const habitFacts = {
  'top-or-between': {
    kind: 'yes-no',
    label: 'It hurts most on top of the shoulder or between the shoulder blades',
    ref: 'F06, F09',
  },
  'both-sides': { kind: 'yes-no', label: 'It hurts on both sides', ref: 'F02, F11' },
  'sore-band': {
    kind: 'yes-no',
    label: 'A tight band of muscle, and pressing it brings on this very pain',
    ref: 'F01',
  },
  'spot-refers': {
    kind: 'yes-no',
    label: 'A spot that sends the pain elsewhere when I press it',
    ref: 'F06',
  },
  'worse-on-push': {
    kind: 'yes-no',
    label: 'Pushing or pulling against something brings it on',
    ref: 'F01',
  },
  'sharp-one-side-on-twist': {
    kind: 'yes-no',
    label: 'A sharp pain just beside the spine, on one side, when I twist, breathe deep or cough',
    ref: 'F08',
  },
  'click-after-twist': { kind: 'yes-no', label: 'It began with a click in a twist', ref: 'F08' },
  'builds-when-still': {
    kind: 'yes-no',
    label: 'It builds up after an hour of keeping still and eases soon when I move',
    ref: 'F04',
  },
  'low-screen-or-driving': {
    kind: 'yes-no',
    label: 'I look down at a laptop or phone a lot, use a mouse on one side, or drive a lot',
    ref: 'F04',
  },
  'better-on-days-off': { kind: 'yes-no', label: 'It is better on days off', ref: 'F04' },
  'builds-up-by-evening': {
    kind: 'yes-no',
    label: 'It is a tired ache that builds up by the evening',
    ref: 'F02, F21',
  },
  'worst-on-waking': {
    kind: 'yes-no',
    label: 'It is worst when I wake up and eases within an hour',
    ref: 'F05',
  },
  'new-bed-or-pillow': {
    kind: 'yes-no',
    label: 'A new bed or pillow, or I sleep on my front or with an arm above my head',
    ref: 'F05',
  },
  'new-tool-or-bag': {
    kind: 'yes-no',
    label: 'A new tool, a new bag, or a baby to carry',
    ref: 'F02',
  },
  'flares-with-stress': {
    kind: 'yes-no',
    label: 'It flares up when I am pressed for time or sleep badly',
    ref: 'F07',
  },
  'jaw-clench': {
    kind: 'yes-no',
    label: 'I clench my jaw, pull up my shoulders, sigh, or breathe high in the chest',
    ref: 'F07',
  },
  'heavy-bag': { kind: 'yes-no', label: 'I carry a heavy bag or backpack', ref: 'F19' },
  'heavy-breasts': {
    kind: 'yes-no',
    label: 'Heavy breasts, or bra straps that leave marks',
    ref: 'F19',
  },
  'feeding-carrying-baby': {
    kind: 'yes-no',
    label: 'I feed or carry a baby for hours a day',
    ref: 'F32',
  },
  'rested-a-lot': {
    kind: 'yes-no',
    label: 'Before it I moved little for weeks, or I avoid moving since',
    ref: 'F22',
  },
  'bmi-30': {
    kind: 'yes-no',
    label: 'A body mass index of 30 or more',
    help: 'Weight in kg, divided twice by height in m. At 1.70 m (5 ft 7) it is 87 kg (191 lb) or more.',
    ref: 'F18',
    history: true,
  },
  'neck-turn-brings-it': {
    kind: 'yes-no',
    label: 'Bending my head back or turning it to the sore side brings it on',
    ref: 'F09',
  },
  'hand-on-head-eases': {
    kind: 'yes-no',
    label: 'It eases when I rest the hand of that side on my head',
    ref: 'F09',
  },
  'pain-on-raising-arm': { kind: 'yes-no', label: 'Raising the arm brings it on', ref: 'F33' },
  'night-on-shoulder': {
    kind: 'yes-no',
    label: 'Lying on that shoulder at night hurts',
    ref: 'F33',
  },
  'stiff-when-moved-fast': {
    kind: 'yes-no',
    label: 'A limb gets stiffer the faster it is moved, or beats by itself',
    ref: 'F13',
  },
  'other-new-drug-14d': {
    kind: 'yes-no',
    label:
      'In the last 14 days, new or more: a water tablet, a bone tablet, a hormone blocker, a strong acne drug, an asthma puffer or alcohol',
    ref: 'F29',
  },
  'loaded-run': {
    kind: 'yes-no',
    label: 'A longer run or walk than I am used to, with a pack, with hills or with stiff arms',
    ref: 'F16',
  },
  'previous-episode': {
    kind: 'yes-no',
    label: 'I have had a back pain like this before',
    ref: 'F23',
  },
  'hamstring-short': {
    kind: 'yes-no',
    label: 'My own test of the back of the thigh came out short',
    ref: 'F20',
  },
  'hold-short': {
    kind: 'yes-no',
    label: 'I could hold the chest lift for less than 30 seconds',
    ref: 'F21',
  },
} as const satisfies Record<string, Fact>;
