/** Fever, weight, belly, kidney, injury and needles. */
import type { Phrases } from './phrase.ts';

const illness: Phrases = {
  fever: { fever: true },
  'shaking chills': { fever: true, rigors: true, shivering: true },
  'drenching night sweats': { 'night-sweats': true },
  'unintended weight loss': { 'weight-loss-unexplained': true },
  'planned weight loss': { 'weight-loss-unexplained': false },
  'generally unwell': { 'malaise-unexplained': true },
  'feels gravely ill': { 'gravely-ill': true },
  'poor appetite': { 'appetite-loss': true },
  'tired all the time': { 'tired-unexplained': true },
  'poor sleep and brain fog': { 'unrefreshing-sleep-fog': true },
  dehydrated: { dehydrated: true },
  'heat exposure': { 'heat-exposure': true },
};

const belly: Phrases = {
  'right upper tummy pain': { 'ruq-or-epigastric-pain': true },
  // Every rule that reads it says "back or belly pain", and the back hurts by definition.
  'tummy pain': {},
  'sudden severe upper tummy pain': { 'upper-abdo-pain-sudden-severe': true },
  'pain after fatty meals': { 'right-scapular-attacks': true },
  'yellow skin or eyes': { jaundice: true },
  'black or bloody stools': { 'black-stool-blood-vomit': true, 'gi-bleed-hx': true },
  'pain under the ribs at the side': { 'flank-pain': true },
  'burning or frequent urine': { 'urine-burning-frequent': true },
  'blood in the urine': { 'blood-in-urine': true },
  'passing little urine': { 'little-urine': true },
  'dark brown urine': { 'dark-urine-cola': true },
  'swollen face or hands': { 'sudden-swelling': true },
  'vaginal bleeding': { 'vaginal-bleeding': true },
  'baby moving less': { 'reduced-movements': true },
};

const injury: Phrases = {
  'serious accident': { 'trauma-major': true },
  'road crash': { 'trauma-major': true },
  'fall from a height': { 'trauma-major': true },
  'fall from more than 1 metre or 5 steps': { 'trauma-major': true },
  'simple fall from standing height': { 'trigger-knock': true, 'trauma-minor': true },
  'knock or low-speed bump': { 'trigger-knock': true, 'trauma-minor': true },
  // Which kind is not told: the smaller one, which a serious accident would have been named instead of.
  'recent injury': { 'trigger-knock': true, 'trauma-minor': true },
  'neck injury in the last 2 weeks': { 'neck-trauma-14d': true, 'trauma-minor': true },
  'blow to the left ribs': { 'blow-left-side-14d': true, 'trauma-minor': true },
  'another spine bone may be broken': { 'other-spinal-fracture': true },
  // Bears on heat; bruising as a sign of a broken bone (DOW13) is in no rule.
  'bruise over the sore area': { 'broken-bruised-skin': true },
  'broken or infected skin over the sore area': { 'broken-bruised-skin': true },
  'burn from a heat pad': { 'heat-burn': true, 'broken-bruised-skin': true },
  'recent dirty wound': { 'wound-3w': true },
  'recent dive': { 'dive-48h': true },
  'spider or scorpion bite': { 'bite-spider-scorpion-48h': true },
};

const procedures: Phrases = {
  'recent surgery, plaster or bed rest': { 'surgery-or-immobile-4w': true },
  'long flight or bed rest': { 'surgery-or-immobile-4w': true },
  'recent thyroid operation': { 'neck-surgery-14d': true, 'surgery-or-immobile-4w': true },
  'spinal injection or operation in the last 30 days': {
    'spine-procedure-30d': true,
    'spine-procedure-90d': true,
  },
  'spinal injection or operation 1 to 3 months ago': { 'spine-procedure-90d': true },
  'growing pain where the needle or cut was': { 'procedure-site-pain-escalating': true },
  'acupuncture or dry needling in the last week': {
    'needle-chest-7d': true,
    'trigger-knock': true,
  },
  'recent endoscopy': { 'endoscopy-72h': true },
  'recent vaccination': { 'vaccine-14d': true, 'trigger-knock': true },
};

const infections: Phrases = {
  'infected wound or skin ulcer': { 'skin-infection-3m': true },
  'skin infection in the last 3 months': { 'skin-infection-3m': true },
  'serious infection in the last few weeks': { 'recent-bloodstream-infection': true },
  'urine or tooth infection in the last few weeks': { 'recent-bloodstream-infection': true },
  'lived in or had contact with tuberculosis': { 'tb-exposure': true },
  'tetanus vaccination not up to date': { 'tetanus-vacc-incomplete': true },
  'glandular fever': { 'glandular-fever-8w': true },
};

/** The rest of the body, and what happened to it. */
export const generalPhrases: readonly Phrases[] = [illness, belly, injury, procedures, infections];
