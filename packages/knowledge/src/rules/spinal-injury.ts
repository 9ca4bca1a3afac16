/** E09, E10, U06: broken or bleeding spine. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const spinalInjury = [
  {
    id: 'major-trauma',
    ref: 'E09',
    within: 'now',
    suspect: 'A broken bone in the spine',
    basis: 'sourced',
    sources: ['NG41-CAN', 'NHS-BP', 'DOW13'],
    when: {
      all: [
        {
          any: [
            'trauma-major',
            {
              all: ['trauma-minor', { any: [{ fact: 'age', atLeast: 65 }, 'stiff-spine-disease'] }],
            },
          ],
        },
        {
          any: [
            'midline-bony-tender',
            'any-neuro',
            'limb-tingle',
            'deformity-new',
            'breathless',
            { fact: 'age', atLeast: 65 },
            'severe',
            'osteoporosis-hx',
            'steroid-long',
            'steroid-dependent',
            'stiff-spine-disease',
            'other-spinal-fracture',
            'midline-pain-on-cough',
            'pain-or-neuro-on-sitting-up',
          ],
        },
      ],
    },
    advice: ['Lie still.', 'Do not test how far you can move.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'car crash and the spine hurts when pressed',
        facts: { 'trauma-major': true, 'midline-bony-tender': true },
        gives: 'yes',
      },
      {
        name: 'a small fall at 70',
        facts: { 'trauma-minor': true, age: 70 },
        gives: 'yes',
        changed: { open: ['trauma-minor'] },
      },
      {
        name: 'a knock at 30',
        facts: {
          'trauma-major': false,
          'trauma-minor': true,
          age: 30,
          'stiff-spine-disease': false,
        },
        gives: 'no',
        changed: { yes: [{ age: 65 }, 'stiff-spine-disease'], no: [{ age: 64 }] },
      },
      {
        name: 'a car crash, the rest not asked yet',
        facts: { 'trauma-major': true },
        gives: 'open',
        asks: ['midline-bony-tender', 'pain-now', 'age'],
        changed: {
          yes: [
            'leg-weak',
            'limb-tingle',
            'deformity-new',
            'breathless',
            'osteoporosis-hx',
            'steroid-long',
            'steroid-dependent',
            'other-spinal-fracture',
            'midline-pain-on-cough',
            'pain-or-neuro-on-sitting-up',
            { 'pain-now': 7 },
          ],
          open: [{ age: 64 }],
        },
      },
    ],
  },
  {
    id: 'accident',
    ref: 'E09 also',
    within: 'today',
    suspect: 'An injury of the spine after a serious accident',
    basis: 'sourced',
    sources: ['NG41-CAN', 'NHS-BP'],
    when: 'trauma-major',
    examples: [
      { name: 'a road crash', facts: { 'trauma-major': true }, gives: 'yes' },
      { name: 'no accident', facts: { 'trauma-major': false }, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['trauma-major'] },
    ],
  },
  {
    id: 'spinal-bleeding',
    ref: 'E10',
    within: 'now',
    suspect: 'Bleeding around the spinal cord',
    basis: 'sourced',
    sources: ['SEH-KNS', 'SEH-MDE', 'SEH-ASRA'],
    when: {
      any: [
        {
          all: [
            { any: ['anticoagulant', 'bleeding-disorder', 'dual-antiplatelet'] },
            'severe',
            {
              any: [
                'abrupt-onset',
                'any-neuro',
                'root-like-pain-new',
                'trauma-minor',
                'trauma-major',
                'trigger-movement',
              ],
            },
          ],
        },
        {
          all: ['spine-procedure-30d', { any: ['any-neuro', 'procedure-site-pain-escalating'] }],
        },
      ],
    },
    advice: ['Lie still.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'on warfarin, severe pain after bending',
        facts: { anticoagulant: true, 'pain-now': 8, 'trigger-movement': true },
        gives: 'yes',
        changed: { open: [{ 'pain-now': 6 }, 'trigger-movement'] },
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            {
              'legs-bilateral-symptoms': true,
              'spine-procedure-30d': true,
              'spine-procedure-90d': true,
            },
            {
              'pain-now': 7,
              'abrupt-onset': true,
              'trigger-movement': false,
              'bleeding-disorder': true,
            },
            {
              'pain-now': 7,
              'trigger-movement': false,
              'legs-bilateral-symptoms': true,
              'dual-antiplatelet': true,
            },
            {
              'spine-procedure-30d': true,
              'procedure-site-pain-escalating': true,
              'spine-procedure-90d': true,
            },
            {
              'pain-now': 7,
              'trigger-movement': false,
              'root-like-pain-new': true,
              anticoagulant: true,
            },
            { 'pain-now': 7, 'trigger-movement': false, 'trauma-minor': true, anticoagulant: true },
            { 'pain-now': 7, 'trigger-movement': false, 'trauma-major': true, anticoagulant: true },
          ],
          no: [
            { 'spine-procedure-30d': true, 'spine-procedure-90d': true },
            { 'pain-now': 7 },
            { 'pain-now': 7, 'trigger-movement': false, anticoagulant: true },
          ],
        },
      },
      {
        name: 'on a blood thinner, pain not rated yet',
        facts: { anticoagulant: true, 'trigger-movement': true, 'spine-procedure-30d': false },
        gives: 'open',
        asks: ['pain-now'],
        changed: { no: [{ 'pain-now': 6 }] },
      },
    ],
  },
  {
    id: 'blood-thinner-spine-pain',
    ref: 'E10 also',
    within: 'today',
    suspect: 'Bleeding near the spine on a blood thinner',
    basis: 'consensus',
    sources: ['SEH-KNS'],
    when: {
      all: ['anticoagulant', 'midline-pain-new', { not: { all: ['mechanical', 'easing'] } }],
    },
    examples: [
      {
        name: 'new spine pain that does not ease',
        facts: { anticoagulant: true, 'midline-pain-new': true, easing: false },
        gives: 'yes',
        changed: { no: ['midline-pain-new'] },
      },
      { name: 'no blood thinner', facts: { anticoagulant: false }, gives: 'no' },
      {
        name: 'easing, movement not asked yet',
        facts: { anticoagulant: true, 'midline-pain-new': true, easing: true },
        gives: 'open',
        asks: ['mechanical'],
        changed: { no: ['mechanical'] },
      },
    ],
  },
  {
    id: 'blood-thinner-spine-pain-easing',
    ref: 'E10 also',
    within: '3-days',
    suspect: 'New spine pain on a blood thinner',
    basis: 'consensus',
    sources: ['SEH-KNS'],
    when: { all: ['anticoagulant', 'midline-pain-new'] },
    examples: [
      {
        name: 'easing and mechanical',
        facts: { anticoagulant: true, 'midline-pain-new': true, mechanical: true, easing: true },
        gives: 'yes',
      },
      { name: 'no blood thinner', facts: { anticoagulant: false }, gives: 'no' },
      {
        name: 'place of the pain not asked yet',
        facts: { anticoagulant: true, mechanical: true, easing: true },
        gives: 'open',
        asks: ['midline-pain-new'],
      },
    ],
  },
  {
    id: 'fragile-bone-cord-sign',
    ref: 'U06 also',
    within: 'now',
    suspect: 'A broken spine bone that presses on nerves',
    basis: 'sourced',
    sources: ['VFRAC', 'DOW13', 'HEN09'],
    when: { all: ['fracture-risk-event', { any: ['any-neuro', 'cannot-walk'] }] },
    advice: ['Lie still.', 'Do not drive yourself.'],
    examples: [
      {
        name: 'a lift at 72 and now unable to walk',
        facts: { 'trigger-movement': true, age: 72, 'cannot-walk': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { no: [{ age: 65 }, 'legs-bilateral-symptoms'] },
      },
      {
        name: 'a lift at 72, nerves not asked yet',
        facts: { 'trigger-movement': true, age: 72 },
        gives: 'open',
        asks: ['cannot-walk', 'leg-weak'],
        changed: {
          yes: [
            'leg-weak',
            'arm-weak',
            'legs-bilateral-symptoms',
            'numb-level',
            'numb-multi-strip',
            'saddle-numb',
            'gait-change',
            'hand-clumsy',
            'lhermitte',
            'urine-retention',
            'urine-incontinence-new',
            'bowel-incontinence-new',
          ],
        },
      },
    ],
  },
  {
    id: 'fragile-bone',
    ref: 'U06',
    within: 'today',
    suspect: 'A broken bone in the spine',
    basis: 'sourced',
    sources: ['VFRAC', 'DOW13', 'HEN09'],
    when: { all: ['fracture-risk-event', 'severe'] },
    examples: [
      {
        name: 'severe pain after a cough on steroids',
        facts: { 'trigger-movement': true, 'steroid-long': true, 'pain-now': 8 },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { no: [{ 'pain-now': 7 }] },
      },
      {
        name: 'pain not rated yet',
        facts: { 'trigger-movement': true, age: 70 },
        gives: 'open',
        asks: ['pain-now'],
      },
    ],
  },
  {
    id: 'fragile-bone-mild',
    ref: 'U06 also',
    within: '3-days',
    suspect: 'A small break in a spine bone',
    basis: 'sourced',
    sources: ['VFRAC', 'DOW13', 'HEN09'],
    when: 'fracture-risk-event',
    examples: [
      {
        name: 'pain of 5 after a lift at 70',
        facts: { 'trigger-movement': true, age: 70, 'pain-now': 5 },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: {
          yes: [
            { age: 65 },
            { age: 65, 'trigger-movement': false, 'trauma-minor': true },
            'osteoporosis-hx',
            'steroid-long',
            'steroid-dependent',
            'height-loss-or-stoop',
            { sex: 'female', 'postmenopausal-low-bmi': true },
            'alcohol-heavy',
            { age: 50, 'midline-bony-tender': true },
          ],
          no: [
            { age: 64 },
            { age: 65, 'trigger-movement': false },
            { age: 49, 'midline-bony-tender': true },
            { age: 50, 'midline-bony-tender': true, 'sudden-onset': false },
            { age: 50 },
          ],
        },
      },
      {
        name: 'age not asked yet',
        facts: {
          'trigger-movement': true,
          'pain-now': 5,
          'osteoporosis-hx': false,
          'steroid-long': false,
        },
        gives: 'open',
        asks: ['age'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
