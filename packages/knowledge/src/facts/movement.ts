/** What decides which movements are safe, and how: bones, joints, blood pressure, eyes, what works now. */
import type { Fact } from '../schema.ts';

export const movementFacts = {
  'turns-and-breathes': {
    kind: 'yes-no',
    reassuring: true,
    label: 'I can breathe in deep and turn at least half way to both sides',
    ref: '7.1 entry level 1',
  },
  'clinician-agreed-exercise': {
    kind: 'yes-no',
    reassuring: true,
    label: 'A clinician looked at this pain and said that I may exercise',
    ref: '2.6 step 2',
  },
  'strong-painkiller-now': {
    kind: 'yes-no',
    label: 'A strong painkiller or calming drug that still works, such as codeine or diazepam',
    ref: '7.1 entry level 1',
  },
  'dizzy-on-moving': {
    kind: 'yes-no',
    label: 'Dizzy when I bend down, look up or turn my head',
    ref: '7.1 vertigo',
  },
  'bone-or-spine-event': {
    kind: 'yes-no',
    label:
      'A broken bone, a shoulder out of joint, or an operation or needle at the spine in the last 12 weeks',
    ref: '7.1 global',
    settles: [
      'fracture-12w',
      'spine-operation-12w',
      'spine-procedure-6w',
      'shoulder-dislocated-6w',
    ],
  },
  'fracture-12w': {
    kind: 'yes-no',
    label: 'A broken bone in the last 12 weeks',
    ref: '7.1 fracture',
  },
  'spine-operation-12w': {
    kind: 'yes-no',
    label: 'An operation on the spine in the last 12 weeks',
    ref: '7.1 spinal surgery',
  },
  'spine-procedure-6w': {
    kind: 'yes-no',
    label: 'A needle or an injection at the spine in the last 6 weeks',
    ref: 'M08',
  },
  'shoulder-dislocated-6w': {
    kind: 'yes-no',
    label: 'A shoulder that came out of joint in the last 6 weeks',
    ref: '7.1 shoulder dislocation',
  },
  'sore-joint': {
    kind: 'yes-no',
    label: 'A sore or loose shoulder, or a sore wrist, knee, hip, jaw, neck or rib',
    ref: '7.2-7.6 adjustments',
    settles: [
      'shoulder-sore',
      'shoulder-unstable',
      'wrist-sore',
      'knee-or-hip-sore',
      'jaw-sore',
      'neck-sore',
      'rib-sore',
    ],
  },
  'shoulder-sore': {
    kind: 'yes-no',
    label: 'A sore shoulder, or one that catches when I lift the arm',
    ref: '7.4 impingement, AC joint, arc pain',
  },
  'shoulder-unstable': {
    kind: 'yes-no',
    label: 'A shoulder that feels loose, or that came out of joint before',
    ref: '7.3 shoulder instability',
  },
  'wrist-sore': {
    kind: 'yes-no',
    label: 'A wrist that hurts when I lean on it',
    ref: '7.3 wrist pain',
  },
  'knee-or-hip-sore': {
    kind: 'yes-no',
    label: 'A knee or hip that hurts when I kneel or bend it deep',
    ref: '7.3 knee or hip pain',
  },
  'jaw-sore': { kind: 'yes-no', label: 'A jaw that hurts or clicks', ref: '7.3 jaw' },
  'neck-sore': {
    kind: 'yes-no',
    label: 'A neck that hurts when I bend it or lean on it',
    ref: '7.6 neck',
  },
  'rib-sore': {
    kind: 'yes-no',
    label: 'A rib that hurts when I twist or press it',
    ref: '7.3 rib sprain',
  },
  'exercise-limit': {
    kind: 'yes-no',
    label:
      'Very high blood pressure, heart pain or a torn neck artery; glaucoma or a weak retina; a spine bone that broke; glandular fever',
    ref: '7.1 global',
    settles: [
      'blood-pressure-very-high',
      'unstable-angina',
      'eye-pressure-or-retina',
      'neck-artery-risk',
      'spine-fracture-hx',
    ],
  },
  'blood-pressure-very-high': {
    kind: 'yes-no',
    label: 'Blood pressure of 180 over 110 or more, or not under control',
    ref: '7.1 BP >=180/110',
  },
  'unstable-angina': {
    kind: 'yes-no',
    label: 'Heart pain (angina) that is new, comes at rest or gets worse',
    ref: '7.1 unstable angina',
  },
  'eye-pressure-or-retina': {
    kind: 'yes-no',
    label: 'Glaucoma, or a torn or weak retina',
    ref: '7.1 retinal/glaucoma',
    history: true,
  },
  'neck-artery-risk': {
    kind: 'yes-no',
    label: 'A tear or a narrow place in a neck artery, now or ever',
    ref: '7.3 carotid/vertebral risk',
    history: true,
  },
  'spine-fracture-hx': {
    kind: 'yes-no',
    label: 'A bone in the spine that broke, or several bones that broke after small falls',
    ref: '7.1 osteoporosis',
    history: true,
  },
  'exercise-adjust': {
    kind: 'yes-no',
    label:
      'A low back in spasm; nerve pain down a leg; a torn thigh muscle; a narrow spine canal; a hernia; acid reflux; a vaccine in the arm in the last 3 days',
    ref: '7.2-7.6 adjustments',
    settles: [
      'low-back-flare',
      'leg-nerve-pain',
      'hamstring-tear',
      'spinal-stenosis',
      'hernia',
      'reflux',
      'vaccine-72h',
    ],
  },
  'low-back-flare': {
    kind: 'yes-no',
    label: 'The low back has seized up as well',
    ref: '7.2 acute LBP flare',
  },
  'leg-nerve-pain': {
    kind: 'yes-no',
    label: 'Nerve pain from the back down a leg',
    ref: '7.5 radicular leg pain',
  },
  'hamstring-tear': {
    kind: 'yes-no',
    label: 'A muscle at the back of the thigh that tore in the last weeks',
    ref: '7.5 recent tear',
  },
  'spinal-stenosis': {
    kind: 'yes-no',
    label: 'A narrow spine canal (stenosis)',
    ref: '7.4 stenosis',
    history: true,
  },
  hernia: { kind: 'yes-no', label: 'A hernia', ref: '7.4 hernia' },
  reflux: { kind: 'yes-no', label: 'Acid that rises when I lie flat', ref: '7.6 reflux' },
  'vaccine-72h': {
    kind: 'yes-no',
    label: 'A vaccine in the arm in the last 3 days',
    ref: 'M09',
  },
} as const satisfies Record<string, Fact>;
