/** Arms, legs, bladder, head and mind. A weak, numb or clumsy limb is a limb sign as well. */
import type { Phrases } from './phrase.ts';

const arms: Phrases = {
  'weak arm or grip': { 'arm-weak': true, 'limb-sign': true },
  'both arms weak': { 'arm-weak': true, 'arms-both-weak': true, 'limb-sign': true },
  'clumsy hands': { 'hand-clumsy': true, 'limb-sign': true },
  'trouble with buttons or keys': { 'hand-clumsy': true, 'limb-sign': true },
  'pins and needles in one arm or hand': { 'limb-tingle': true },
  'pins and needles in both hands or arms': {
    'limb-tingle': true,
    'hands-both-glove-tingle': true,
  },
  'numbness in one arm or hand': { 'limb-sign': true },
  'numb in more than one strip of skin': { 'numb-multi-strip': true },
  // A limb that was lain on and clears within minutes is no finding (M12): the true answer is "none of these".
  'arm went to sleep for minutes only': {
    'limb-tingle': true,
    'transient-positional-tingle': true,
  },
};

const legs: Phrases = {
  // "Legs" is both of them; each alone is a cord sign, so the plural costs nothing.
  'new weak or heavy legs': {
    'leg-weak': true,
    'legs-bilateral-symptoms': true,
    'limb-sign': true,
  },
  'one weak leg': { 'leg-weak': true, 'limb-sign': true },
  'numbness of the trunk or both legs': {
    'numb-level': true,
    'legs-bilateral-symptoms': true,
    'limb-sign': true,
  },
  'numb below a line on the trunk': { 'numb-level': true },
  'tingling in both legs': { 'legs-bilateral-symptoms': true, 'limb-tingle': true },
  'pins and needles in one leg or foot': { 'limb-tingle': true },
  'unsteady walking': { 'gait-change': true },
  'stumbling or heavy when walking': { 'gait-change': true },
  'cannot walk': { 'cannot-walk': true },
  'electric shock on bending the neck or sneezing': { lhermitte: true },
  'weak hips or shoulders': { 'muscle-weak-hips-shoulders': true },
  'weakness climbing up the body': { 'ascending-weak': true },
  'weakness began within a day of the pain': { 'deficit-within-24h-of-onset': true },
};

/** Every rule reads the three bladder and bowel facts alike, so the widest wording stands for all. */
const bladder: Phrases = {
  'new bladder or bowel control problem': { 'urine-retention': true },
  'cannot pass urine': { 'urine-retention': true },
  'difficulty starting to pass urine': { 'urine-retention': true },
  'leaking urine': { 'urine-incontinence-new': true },
  'loss of bowel control': { 'bowel-incontinence-new': true },
  'numb between the legs': { 'saddle-numb': true },
  'numbness round the back passage or genitals': { 'saddle-numb': true },
  'numbness during sex': { 'sexual-numb-new': true },
};

const head: Phrases = {
  'severe headache': { 'severe-headache': true },
  'light hurts the eyes': { photophobia: true },
  'neck too stiff to put chin to chest': { 'neck-stiff': true },
  'rash that does not fade': { 'rash-nonblanching': true },
  'slurred or lost speech': { 'speech-loss': true },
  // Which of the three it is, is not told: the mildest, as double sight is an emergency by itself (E21).
  'vision loss, blurring or double vision': { 'vision-change': true },
  'drooping eyelid with a small pupil': { 'horner-eye': true },
  'face drooping': { 'fast-deficit': true },
  headache: { headache: true },
  'confused or drowsy': { confusion: true },
  confused: { confusion: true },
  seizure: { seizure: true },
};

const muscles: Phrases = {
  'jaw tight or hard to open': { 'jaw-lock-trismus': true },
  'spasms set off by noise, touch or startle': { 'startle-spasm': true },
  'neck or back arching by itself': {
    'generalised-or-arching-spasm': true,
    'forced-arching': true,
  },
  'stiffness spreading through the body': { 'rigid-muscles': true },
  'difficulty swallowing': { 'swallow-trouble': true },
  'hands or feet cramping shut': { 'carpopedal-spasm': true },
  'tingling round the mouth': { 'perioral-hand-tingle': true },
  // Which of the two is not told: the changed voice, which every rule reads that reads the other.
  'voice change or noisy breathing': { 'voice-change': true },
};

/** Nerves, mind and senses. */
export const nervePhrases: readonly Phrases[] = [arms, legs, bladder, head, muscles];
