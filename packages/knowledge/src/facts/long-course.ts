/** Pain that has lasted: stiff mornings, joints, widespread pain, a first or a late start. */
import type { Fact } from '../schema.ts';

export const longCourseFacts = {
  'first-episode': {
    kind: 'yes-no',
    label: 'I have never had a back pain like this before',
  },
  'shoulders-both-gt2w': {
    kind: 'yes-no',
    label: 'Both shoulders have ached for over 2 weeks',
    ref: 'shoulders_both_gt2w',
  },
  'morning-stiff-45': {
    kind: 'yes-no',
    label: 'In the morning I am stiff for 45 minutes or more',
    ref: 'morning_stiff45',
  },
  'scalp-jaw-pain': {
    kind: 'yes-no',
    label: 'A sore scalp, or a jaw that hurts when I chew',
  },
  'limb-claudication': { kind: 'yes-no', label: 'An arm or leg aches when I use it' },
  'fracture-unexplained': {
    kind: 'yes-no',
    label: 'A bone that broke and nobody knows why',
  },
  'spa-onset-before-35': {
    kind: 'yes-no',
    label: 'The back pain first came before I was 35',
    ref: 'age_at_onset',
  },
  'spa-onset-before-45': {
    kind: 'yes-no',
    label: 'The back pain first came before I was 45',
    ref: 'age_at_onset',
  },
  'spa-second-half-night': { kind: 'yes-no', label: 'It wakes me in the second half of the night' },
  'spa-buttock-pain': { kind: 'yes-no', label: 'Pain in a buttock as well' },
  'spa-better-with-movement': { kind: 'yes-no', label: 'It is better when I move about' },
  'spa-better-with-nsaid': {
    kind: 'yes-no',
    label: 'Ibuprofen or the like helps well within 2 days',
  },
  'spa-relative': {
    kind: 'yes-no',
    label: 'A parent, brother, sister or child has an inflamed spine (spondylitis)',
    history: true,
  },
  'spa-arthritis': { kind: 'yes-no', label: 'A swollen, sore joint, now or before', history: true },
  'spa-enthesitis': {
    kind: 'yes-no',
    label: 'A sore heel or elbow, where the tendon meets the bone',
    history: true,
  },
  'spa-psoriasis': {
    kind: 'yes-no',
    label: 'Psoriasis (scaly skin), now or before',
    history: true,
  },
  'pain-in-4-regions': {
    kind: 'yes-no',
    label: 'Pain in 4 or more parts of the body',
    ref: 'pain_regions',
  },
  'unrefreshing-sleep-fog': {
    kind: 'yes-no',
    label: 'Sleep does not refresh me, or my mind is foggy',
  },
  'severe-gt-24h': {
    kind: 'yes-no',
    label: 'The pain has been at 8 of 10 or more for over 24 hours',
    ref: 'severe_gt24h',
  },
  'label-dose-taken': {
    kind: 'yes-no',
    label: 'I took the full dose of a painkiller that the pack allows',
  },
  'severe-nhs': {
    kind: 'yes-no',
    label: 'It never lets up, and it is so bad that I cannot think, sleep, wash or dress',
  },
} as const satisfies Record<string, Fact>;
