/** Fever, weight, belly, kidney, injury and needles. */
import { lacks, type Phrases } from './phrase.ts';

const illness: Phrases = {
  fever: { fever: true },
  'shaking chills': { fever: true },
  'drenching night sweats': { 'night-sweats': true },
  'unintended weight loss': { 'weight-loss-unexplained': true },
  'planned weight loss': { 'weight-loss-unexplained': false },
  'generally unwell': { 'malaise-unexplained': true },
  'feels gravely ill': { 'gravely-ill': true },
  'poor appetite': lacks('poor appetite (U24)'),
  'tired all the time': lacks('unexplained tiredness (U24)'),
  'poor sleep and brain fog': lacks('unrefreshing sleep (R06)'),
  dehydrated: { dehydrated: true },
  'heat exposure': { 'heat-exposure': true },
};

const belly: Phrases = {
  'right upper tummy pain': lacks('pain in the right or middle upper belly (U10)'),
  // Every rule that reads it says "back or belly pain", and the back hurts by definition.
  'tummy pain': {},
  'sudden severe upper tummy pain': { 'upper-abdo-pain-sudden-severe': true },
  'pain after fatty meals': lacks('pain tied to meals (U10, U12)'),
  'yellow skin or eyes': lacks('yellow skin or eyes (U10)'),
  'black or bloody stools': { 'black-stool-blood-vomit': true, 'gi-bleed-hx': true },
  'pain under the ribs at the side': lacks('flank pain (U13)'),
  'burning or frequent urine': lacks('burning or frequent urine (U13)'),
  'blood in the urine': lacks('blood in the urine (U13)'),
  'passing little urine': lacks('little urine (U13, U19)'),
  'dark brown urine': lacks('dark urine (U19)'),
  'swollen face or hands': { 'sudden-swelling': true },
  'vaginal bleeding': { 'vaginal-bleeding': true },
  'baby moving less': lacks('the baby moves less (U21)'),
};

const injury: Phrases = {
  'serious accident': { 'trauma-major': true },
  'road crash': { 'trauma-major': true },
  'fall from a height': { 'trauma-major': true },
  'fall from more than 1 metre or 5 steps': { 'trauma-major': true },
  'simple fall from standing height': { 'trauma-minor': true },
  'knock or low-speed bump': { 'trauma-minor': true },
  // Which kind is not told: the smaller one, which a serious accident would have been named instead of.
  'recent injury': { 'trauma-minor': true },
  'neck injury in the last 2 weeks': { 'neck-trauma-14d': true, 'trauma-minor': true },
  'blow to the left ribs': { 'blow-left-side-14d': true, 'trauma-minor': true },
  'another spine bone may be broken': { 'other-spinal-fracture': true },
  // Bears on heat; bruising as a sign of a broken bone (DOW13) is in no rule.
  'bruise over the sore area': { 'broken-bruised-skin': true },
  'broken or infected skin over the sore area': { 'broken-bruised-skin': true },
  'burn from a heat pad': lacks('a burn from heat (U27)', { 'broken-bruised-skin': true }),
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
  'acupuncture or dry needling in the last week': { 'needle-chest-7d': true },
  'recent endoscopy': { 'endoscopy-72h': true },
  'recent vaccination': lacks('a vaccination in the last 14 days (R13)'),
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
