/** Where it hurts and what the pain is like. */
import { lacks, type Phrases } from './phrase.ts';

/** Unknot is about the upper back: no question asks where, and these places change no answer. */
const places: Phrases = {
  'pain in the upper-back muscles': {},
  'upper-back pain': {},
  'pain between the shoulder blades': {},
  'pain around one shoulder blade': {},
  'mid-back pain': {},
  'pain in the neck and top of the shoulders': {},
  'pain in one shoulder': {},
  'pain over the back of the ribs': {},
  'neck pain': {},
  'low-back pain': {},
  'muscle spasm': { 'trunk-spasm': true },
  'dull ache or tightness': {},
  'sharp pain': {},
  'stiff upper back': {},
  // Matters only after a blow to the neck (E34), which has a phrase of its own.
  'cannot turn the neck or trunk fully': { 'cannot-turn-45': true },
};

const kinds: Phrases = {
  'tearing or ripping pain': { 'tearing-ripping': true },
  'pain that moves from place to place': { 'migrating-pain': true },
  'pain that moved from the chest to the back': { 'migrating-pain': true },
  'band-like pain or tightness round the chest': { 'band-like': true },
  'pain round both sides of the chest': { 'girdle-pain-both': true },
  'electric pain into a limb or round the chest': { 'root-like-pain-new': true },
  'electric shock pains round the chest': { 'root-like-pain-new': true },
  'pain over the middle of the spine': { 'midline-pain-new': true },
  'spine bones tender to press': { 'midline-bony-tender': true },
  'spine bone tender after the injury': { 'midline-bony-tender': true },
  'spine pain on coughing': { 'midline-pain-on-cough': true },
  'strong pain or tingling on trying to sit up': { 'pain-or-neuro-on-sitting-up': true },
  'pain like none before': lacks('a pain unlike the usual one (U21)'),
  'one rib very tender to press': lacks('one sore point on a rib (R15)'),
  'pain at the tip of the shoulder': { 'shoulder-tip': true },
  'pain in both shoulders for weeks': lacks('both shoulders for over 2 weeks (U23)'),
  'pain in four or more body regions': lacks('number of painful regions (R06)'),
  'burning strip of skin': lacks('burning or tingling strip of skin (U14)'),
  'blisters in a strip': lacks('blisters in a strip (U14)', { 'chickenpox-shingles': true }),
  'aching bones': lacks('deep ache in many bones (R14)'),
  'muscles very sore, swollen and weak': lacks('severe muscle pain, swelling or weakness (U19)'),
  'cramps all over': lacks('cramps with a salt that is low (U18)', { 'generalised-cramps': true }),
};

const shape: Phrases = {
  'rounded upper back that does not straighten': lacks('long-standing curve of the back (R07)'),
  'curved spine for years': lacks('long-standing curve of the back (R07)'),
  'lump or change of shape of the back': lacks('a lump on the back (U08)', {
    'deformity-new': true,
  }),
  'new change of shape of the back': lacks('a new shape as a reason by itself (U08)', {
    'deformity-new': true,
  }),
  'lost height or a new stoop': { 'height-loss-or-stoop': true },
};

/** Place and kind of the pain. */
export const painPhrases: readonly Phrases[] = [places, kinds, shape];
