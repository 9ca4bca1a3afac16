/** Where it hurts and what the pain is like. */
import type { Phrases } from './phrase.ts';

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
  'pain like none before': { 'unusual-back-pain': true },
  'one rib very tender to press': { 'rib-focal-tender': true },
  'pain at the tip of the shoulder': { 'shoulder-tip': true },
  'pain in both shoulders for weeks': { 'shoulders-both-gt2w': true },
  'pain in four or more body regions': { 'pain-in-4-regions': true },
  'burning strip of skin': { 'skin-burn-tingle-strip': true },
  'blisters in a strip': {
    'rash-dermatomal-blister': true,
    'chickenpox-shingles': true,
  },
  'aching bones': { 'bone-ache-diffuse-gt6w': true },
  'muscles very sore, swollen and weak': { 'muscle-severe-swollen-weak': true },
  'cramps all over': { 'generalised-cramps': true },
};

const shape: Phrases = {
  'rounded upper back that does not straighten': { 'curve-longstanding': true },
  'curved spine for years': { 'curve-longstanding': true },
  'lump or change of shape of the back': { 'deformity-new': true, 'lump-new': true },
  'new change of shape of the back': { 'deformity-new': true },
  'lost height or a new stoop': { 'height-loss-or-stoop': true },
};

/** Place and kind of the pain. */
export const painPhrases: readonly Phrases[] = [places, kinds, shape];
