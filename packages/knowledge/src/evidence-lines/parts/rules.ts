/** 2.0 and 2.2 to 2.6: principles, rules, modifiers and the gate. */
import { type EvidencePart, numbered } from '../evidence-row.ts';

const TRIAGE = 'packages/engine/src/triage.ts';
const URGENCY = 'packages/engine/src/urgency.ts';

const principles: EvidencePart = {
  heading: '2.0 Principles',
  kinds: ['look-again'],
  rows: [
    {
      id: '2.0 dispositions',
      words: 'Four answers, from an ambulance now to self-care',
      heldBy: [URGENCY],
    },
    {
      id: '2.0 rule syntax',
      words: 'How a condition is written',
      heldBy: ['packages/logic/src/parse.ts'],
    },
    { id: '2.0 highest wins', words: 'The most urgent rule decides', heldBy: [TRIAGE] },
    {
      id: '2.0 high-yield unknown',
      words: '“Not sure” of a grave sign counts as yes',
      heldBy: [TRIAGE],
    },
    {
      id: '2.0 low-yield unknown',
      words: '“Not sure” of the rest takes back the all-clear',
      heldBy: [TRIAGE],
    },
    {
      id: '2.0 time of symptom',
      words: 'A danger sign that is gone still counts',
      heldBy: ['fact:chest-pain-last', 'rule:chest-pain-recent', 'rule:stroke-cervical-artery'],
    },
    {
      id: '2.0 emergency first',
      words: 'Danger questions before all others',
      heldBy: ['packages/engine/src/interview.ts'],
    },
    {
      id: '2.0 no score',
      words: 'An emergency ends the questions at once',
      heldBy: ['packages/engine/src/interview.ts'],
    },
    {
      id: '2.0 weak flags',
      words: 'Night, age or strong pain alone is no emergency',
      heldBy: ['rule:night-or-severe'],
    },
    {
      id: 'thoracic-site-floor',
      words: 'Pain between the shoulders: self-care only through the gate',
      heldBy: ['rule:self-care-gate', 'rule:self-care-gate-uk', 'notice:ukTopOfBack'],
    },
    {
      id: '2.0 reassess timer',
      words: 'When the answer must be checked again',
      heldBy: ['packages/engine/src/plan.ts'],
    },
    { id: '2.0 look again', words: 'Legs and bladder at 1, 6 and 24 hours' },
    {
      id: '2.0 local numbers',
      words: 'Whom to call where',
      heldBy: ['region:US', 'region:UK', 'region:EU', 'region:other'],
    },
    {
      id: '2.0 no aspirin',
      words: 'Aspirin for the heart is never advised by the app',
      heldBy: ['medicine:aspirin'],
    },
    {
      id: '2.0 confidence',
      words: 'How well a rule is confirmed',
      heldBy: ['packages/knowledge/src/schema.ts'],
      note: 'Each record says sourced, consensus or product.',
    },
  ],
};

const emergency: EvidencePart = {
  heading: '2.2 Emergency rules',
  kinds: ['rule'],
  rows: numbered('E', 34, 2),
};

const urgent: EvidencePart = {
  heading: '2.3 Urgent rules',
  kinds: ['rule'],
  rows: numbered('U', 37, 2, {
    U22: { heldBy: ['rule:child'], note: 'No child gets self-care.' },
    U35: {
      words: 'A sore chest wall in someone young',
      leftOut:
        'A switch that would lower an emergency; the evidence keeps it off until a clinician signs it.',
    },
  }),
};

const routine: EvidencePart = {
  heading: '2.4 Routine rules',
  kinds: ['rule', 'derived'],
  rows: numbered('R', 20, 2, {
    R09: {
      heldBy: ['packages/engine/src/medicine-verdicts.ts', 'medicine:ibuprofen'],
      note: 'Said beside the medicine: it makes the pain no more urgent.',
    },
    R10: {
      heldBy: ['rule:cancer-history', 'rule:history-gate'],
      note: 'Within 3 days in every case.',
    },
    R11: { heldBy: ['rule:history-gate'], note: 'Within 3 days, which is stricter.' },
  }),
};

/** The lines marked ALSO; where a rule has several, each names its own record. */
const also: EvidencePart = {
  heading: '2.2 to 2.4: second lines of a rule',
  kinds: ['rule'],
  rows: [
    ...[2, 3, 4, 9].map((at) => ({ id: `E0${at} also` })),
    { id: 'E10 also 1', heldBy: ['rule:blood-thinner-spine-pain-easing'] },
    { id: 'E10 also 2', heldBy: ['rule:blood-thinner-spine-pain'] },
    ...[17, 21, 23, 25, 30, 31, 34].map((at) => ({ id: `E${at} also` })),
    { id: 'U03 also' },
    { id: 'U05 also' },
    { id: 'U06 also 1', heldBy: ['rule:fragile-bone-mild'] },
    { id: 'U06 also 2', heldBy: ['rule:fragile-bone-cord-sign'] },
    {
      id: 'U07 also',
      heldBy: ['rule:worse-on-cough-or-strain'],
      note: 'Today in every case: an exception would let one more danger lower the urgency.',
    },
    { id: 'U09 also' },
    { id: 'U10 also 1', heldBy: ['rule:biliary-grave'] },
    { id: 'U10 also 2', heldBy: ['rule:biliary-attacks'] },
    { id: 'U11 also' },
    { id: 'U13 also' },
    {
      id: 'U15 also',
      heldBy: ['rule:history-gate', 'fact:band-same-as-diagnosed'],
      note: 'Known MS is seen within 3 days, which is stricter.',
    },
    { id: 'U16 also' },
    { id: 'U17 also' },
    { id: 'U19 also' },
    { id: 'U20 also', heldBy: ['rule:statin-muscle'], note: 'Part of the rule.' },
    { id: 'U21 also', heldBy: ['rule:history-gate'], note: 'Within 3 days, which is stricter.' },
    { id: 'U22 also 1', heldBy: ['rule:child-with-a-sign'] },
    { id: 'U22 also 2', heldBy: ['rule:child'] },
    { id: 'U22 also 3', heldBy: ['rule:teenager'] },
    { id: 'U23 also 1', heldBy: ['rule:temporal-arteritis'] },
    { id: 'U23 also 2', heldBy: ['rule:temporal-arteritis-sight'] },
    { id: 'U24 also' },
    { id: 'U25 also' },
    { id: 'U27 also' },
    { id: 'U29 also' },
    { id: 'U30 also 1', heldBy: ['rule:spine-procedure-old-pain'] },
    { id: 'U30 also 2', heldBy: ['rule:spine-procedure-grave'] },
    {
      id: 'U31 also',
      words: 'A sore needle spot',
      leftOut: 'It says self-care, which needs no rule.',
    },
    {
      id: 'U33 also',
      heldBy: ['rule:history-gate'],
      note: 'Sickle cell disease is seen within 3 days, which is stricter.',
    },
    { id: 'U37 also' },
    {
      id: 'R02 also',
      heldBy: ['rule:inflamed-spine'],
      note: 'Three items are enough; the blood test is the clinician’s.',
    },
    { id: 'R03 also 1', heldBy: ['rule:bone-marrow'] },
    {
      id: 'R03 also 2',
      heldBy: ['rule:weight-loss-or-sweats'],
      note: 'Today in everyone, which is stricter.',
    },
    { id: 'R13 also 1', heldBy: ['rule:vaccine-shoulder'] },
    { id: 'R13 also 2', heldBy: ['rule:after-mrna-vaccine'] },
  ],
};

const person: EvidencePart = {
  heading: '2.5 Who it is',
  kinds: ['rule'],
  rows: [
    { id: '2.5 under 16', heldBy: ['rule:child', 'limit:any', 'medicine:ibuprofen'] },
    { id: '2.5 age 16-17', heldBy: ['rule:teenager', 'medicine:ibuprofen'] },
    { id: '2.5 age 50' },
    {
      id: '2.5 age 65',
      heldBy: [
        'rule:major-trauma',
        'rule:fragile-bone',
        'rule:history-gate',
        'medicine:ibuprofen',
        'medicine:diazepam',
      ],
    },
    {
      id: '2.5 age 70',
      heldBy: ['rule:fragile-bone', 'rule:history-gate'],
      note: 'Read from 65 on.',
    },
    {
      id: '2.5 pregnancy',
      heldBy: [
        'rule:pregnant-with-a-sign',
        'remedy:hot-tub',
        'limit:lying-on-back',
        'limit:lying-on-front',
        'medicine:ibuprofen',
      ],
    },
    { id: '2.5 after birth', heldBy: ['rule:pulmonary-embolism', 'rule:pre-eclampsia-hellp'] },
    { id: '2.5 cancer', heldBy: ['rule:cancer-history', 'rule:history-gate'] },
    { id: '2.5 immunosupp' },
    { id: '2.5 steroids', heldBy: ['rule:fragile-bone', 'rule:history-gate'] },
    {
      id: '2.5 blood thinner',
      heldBy: [
        'rule:spinal-bleeding',
        'remedy:deep-massage',
        'remedy:massage-gun',
        'medicine:ibuprofen',
      ],
    },
    { id: '2.5 recent surgery', heldBy: ['rule:pulmonary-embolism'] },
    { id: '2.5 diabetes', heldBy: ['rule:acute-coronary-syndrome', 'remedy:heat-pad'] },
    { id: '2.5 aorta at risk', heldBy: ['rule:aortic-syndrome'] },
    { id: '2.5 cannot say', heldBy: ['rule:carer-answers', 'rule:carer-sign'] },
  ],
};

const situation: EvidencePart = {
  heading: '2.5 The situation',
  kinds: ['rule', 'derived'],
  rows: numbered('M', 20, 2, {
    M04: { heldBy: ['fact:cancer-hx'], note: 'Its question tells such a person to say no.' },
    M05: {
      words: 'A medicine that hides the pain',
      heldBy: ['packages/engine/src/trend/masking.ts', 'threshold:mask-rise'],
    },
    M06: { heldBy: ['rule:adrenal-crisis', 'rule:fragile-bone', 'rule:history-gate'] },
    M07: { heldBy: ['rule:sickle-emergency', 'rule:sickle-pain', 'remedy:cold-pack'] },
    M08: { heldBy: ['rule:spine-procedure-infection', 'limit:yoga', 'remedy:massage'] },
    M09: { heldBy: ['fact:vaccine-72h', 'rule:vaccine-shoulder'] },
    M10: { heldBy: ['medicine:paracetamol', 'threshold:paracetamol-pack-mg-under-50-kg'] },
    M12: { heldBy: ['fact:transient-positional-tingle', 'rule:tingling-limb'] },
    M13: { heldBy: ['rule:major-trauma'] },
    M14: { heldBy: [TRIAGE] },
    M15: {
      heldBy: ['rule:acute-coronary-syndrome'],
      note: 'Its questions are put to everyone in full.',
    },
    M16: {
      heldBy: ['rule:acute-coronary-syndrome'],
      note: 'A sore chest wall is not read, so it lowers nothing.',
    },
    M17: {
      heldBy: ['fact:medicine-patch-near', 'remedy:heat-pad', 'rule:opioid-or-sedative-toxicity'],
    },
    M20: { heldBy: ['fact:weight-loss-unexplained'], note: 'The question says “without trying”.' },
  }),
};

const gate: EvidencePart = {
  heading: '2.6 The gate to self-care',
  kinds: ['rule'],
  rows: [{ id: '2.6 step 1' }, { id: '2.6 step 2' }],
};

/** Parts 2.0 and 2.2 to 2.6. */
export const ruleParts: readonly EvidencePart[] = [
  principles,
  emergency,
  urgent,
  routine,
  also,
  person,
  situation,
  gate,
];
