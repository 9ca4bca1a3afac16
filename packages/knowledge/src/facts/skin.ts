/** What can be seen or felt on the back and its skin: shape, lumps, rash, burns. */
import type { Fact } from '../schema.ts';

export const skinFacts = {
  'back-surface': {
    kind: 'yes-no',
    lead: 'Skin or shape of the back',
    label:
      'A change in its shape, a lump, a rash, a strip of skin that burns or tingles, or one very sore point on a rib',
    help: 'A curve or hump that you have had for years counts too, and a blade that sticks out.',
    ref: 'deformity_new',
    settles: [
      'deformity-new',
      'lump-new',
      'curve-longstanding',
      'winging-blade',
      'skin-burn-tingle-strip',
      'rash-dermatomal-blister',
      'rib-focal-tender',
    ],
  },
  'lump-new': { kind: 'yes-no', label: 'A new lump' },
  'curve-longstanding': {
    kind: 'yes-no',
    label: 'A curve or hump of the back that has been there for years, or came as I grew up',
    history: true,
  },
  'winging-blade': { kind: 'yes-no', label: 'One shoulder blade sticks out' },
  'skin-burn-tingle-strip': {
    kind: 'yes-no',
    label: 'A strip of skin on one side burns, tingles or is sore to touch',
  },
  'rash-dermatomal-blister': {
    kind: 'yes-no',
    label: 'Blisters or a rash in a strip on one side',
  },
  'rib-focal-tender': { kind: 'yes-no', label: 'One very sore point on a rib' },
  'heat-burn': {
    kind: 'yes-no',
    label: 'A burn of the skin, such as from a heat pad or a hot bottle',
  },
  'burn-gt-hand': { kind: 'yes-no', label: 'The burn is bigger than my hand' },
  'burn-white-charred-numb': { kind: 'yes-no', label: 'The burn is white, black or numb' },
  'burn-blister-trunk': { kind: 'yes-no', label: 'The burn has blisters' },
  'burn-blister-face-limb-genital': {
    kind: 'yes-no',
    label: 'The burn has blisters on the face, a hand, an arm, a foot, a leg or the private parts',
  },
  'burn-electrical-chemical': { kind: 'yes-no', label: 'The burn came from power or a chemical' },
  'skin-lacy-red': {
    kind: 'yes-no',
    label: 'Red, net-like marks on the skin that do not go away',
  },
} as const satisfies Record<string, Fact>;
