/** Medicines that make a person drowsy: two of them, or one with alcohol, can stop the breath. */
import type { MedicineCaution } from '../record.ts';

/** Drowsy now or by habit: the sum with alcohol. */
const alcohol = [
  {
    ref: '6.6',
    verdict: 'avoid',
    when: 'alcohol-24h',
    why: 'With alcohol it can make you far too drowsy and stop your breath.',
    basis: 'sourced',
    sources: ['FDA-BOX'],
  },
  {
    ref: '6.6',
    verdict: 'avoid',
    when: { all: ['alcohol-heavy', 'drinks-3-a-day'] },
    why: 'With heavy drinking it can make you far too drowsy and stop your breath.',
    basis: 'consensus',
    sources: ['FDA-BOX'],
  },
] as const satisfies readonly MedicineCaution[];

const with24h = {
  opioid: {
    ref: '6.6',
    verdict: 'avoid',
    when: { any: ['opioid-24h', 'codeine-in-log'] },
    why: 'With a strong painkiller such as codeine or tramadol it can stop your breath.',
    basis: 'sourced',
    sources: ['FDA-BOX'],
  },
  benzodiazepine: {
    ref: '6.6',
    verdict: 'avoid',
    when: 'benzodiazepine-24h',
    why: 'With diazepam or a sleeping tablet it can stop your breath.',
    basis: 'sourced',
    sources: ['FDA-BOX'],
  },
  relaxant: {
    ref: '6.6',
    verdict: 'avoid',
    when: 'relaxant-24h',
    why: 'With a muscle relaxant it can make you far too drowsy and stop your breath.',
    basis: 'sourced',
    sources: ['FDA-BOX'],
  },
  gabapentinoid: {
    ref: '6.6',
    verdict: 'avoid',
    when: 'gabapentinoid',
    why: 'With gabapentin or pregabalin it can make you far too drowsy and stop your breath.',
    basis: 'sourced',
    sources: ['FDA-BOX'],
  },
  antihistamine: {
    ref: '6.6',
    verdict: 'avoid',
    when: 'sedating-antihistamine-24h',
    why: 'With a night or allergy tablet it can make you far too drowsy.',
    basis: 'sourced',
    sources: ['FDA-BOX', 'COD-PIL'],
  },
} as const satisfies Record<string, MedicineCaution>;

const fromAge65 = {
  ref: '6.6',
  verdict: 'ask',
  when: { fact: 'age', atLeast: 65 },
  why: 'From 65 on, it leads to falls and confusion more often.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

const motherAndBreath = {
  ref: '6.6',
  verdict: 'ask',
  when: { any: ['pregnant', 'breastfeeding', 'breathing-problem'] },
  why: 'Ask first when pregnant, when breastfeeding, or with trouble breathing.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

/** Not in the boxed warning, which is about opioids; the effects add up all the same. */
const othersThatMakeDrowsy = {
  ref: '6.6',
  verdict: 'ask',
  when: { any: ['gabapentinoid', 'tricyclic', 'relaxant-24h', 'benzodiazepine-24h'] },
  why: 'You take something that makes you drowsy already. Together they do it more.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

const opioidAndTricyclic = {
  ref: '6.6',
  verdict: 'ask',
  when: { any: ['opioid-24h', 'codeine-in-log'] },
  why: 'With a strong painkiller such as codeine or tramadol it makes you more drowsy.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

const tricyclicAndOpioid = {
  ref: '6.6',
  verdict: 'ask',
  when: 'tricyclic',
  why: 'With amitriptyline or the like it makes you more drowsy.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

const antihistamineAndTricyclic = {
  ref: '6.5',
  verdict: 'avoid',
  when: 'tricyclic',
  why: 'With amitriptyline or the like it can make you far too drowsy.',
  basis: 'consensus',
  sources: [],
} as const satisfies MedicineCaution;

/** With a relaxant: every other thing that makes drowsy. */
export const relaxantCautions = [
  ...alcohol,
  with24h.opioid,
  with24h.benzodiazepine,
  with24h.antihistamine,
  othersThatMakeDrowsy,
  fromAge65,
  motherAndBreath,
] as const;

/** With diazepam and the like. */
export const benzodiazepineCautions = [
  ...alcohol,
  with24h.opioid,
  with24h.relaxant,
  with24h.antihistamine,
  othersThatMakeDrowsy,
  fromAge65,
  motherAndBreath,
] as const;

/** With codeine, tramadol and the like. */
export const opioidCautions = [
  ...alcohol,
  with24h.benzodiazepine,
  with24h.relaxant,
  with24h.gabapentinoid,
  with24h.antihistamine,
  tricyclicAndOpioid,
  fromAge65,
] as const;

/** With gabapentin and pregabalin. */
export const gabapentinoidCautions = [
  ...alcohol,
  with24h.opioid,
  othersThatMakeDrowsy,
  fromAge65,
  motherAndBreath,
] as const;

/** With low-dose amitriptyline and nortriptyline. */
export const tricyclicCautions = [
  ...alcohol,
  with24h.antihistamine,
  opioidAndTricyclic,
  othersThatMakeDrowsy,
  fromAge65,
  motherAndBreath,
] as const;

/** With a night or allergy tablet that makes drowsy. */
export const antihistamineCautions = [
  ...alcohol,
  with24h.opioid,
  with24h.benzodiazepine,
  with24h.relaxant,
  antihistamineAndTricyclic,
  othersThatMakeDrowsy,
  fromAge65,
  motherAndBreath,
] as const;

/** When to get help with anything that makes drowsy. */
export const sedativeStopIf = [
  'Slow breath, blue lips, or cannot be woken: call for help now.',
  'Very sleepy or confused, or pupils like pins.',
  'A fall.',
] as const;

/** Said of every prescription medicine that is found at home. */
export const sedativeCard = [
  'Take it only if it was prescribed for you, and for this.',
  'Never share it, and never take a tablet that is left over.',
  'If you take it every day, do not stop it by yourself: some of these are dangerous to stop at once.',
  'Do not drive, and do not drink alcohol with it.',
] as const;
