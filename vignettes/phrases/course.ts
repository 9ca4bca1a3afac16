/** How long, how bad, how it began and how it behaves. */
import type { Phrases } from './phrase.ts';

const NO_TRIGGER = {
  'trigger-movement': false,
  'trigger-load': false,
  'trigger-posture': false,
  'trigger-sleep': false,
  'trigger-stress': false,
  'trigger-cold': false,
} as const;

/** A span is read as a day well inside of it. */
const duration: Phrases = {
  'started today': { 'days-since-onset': 0 },
  'present less than 24 hours': { 'days-since-onset': 0 },
  'present less than 48 hours': { 'days-since-onset': 1 },
  'present 2 to 14 days': { 'days-since-onset': 7 },
  'present less than 2 weeks': { 'days-since-onset': 7 },
  'present 2 to 6 weeks': { 'days-since-onset': 21 },
  'present 6 to 12 weeks': { 'days-since-onset': 60 },
  'present over 3 months': { 'days-since-onset': 200 },
  'present for years': { 'days-since-onset': 1000 },
};

const strength: Phrases = {
  'no pain now': { 'pain-now': 0 },
  'mild pain': { 'pain-now': 2 },
  'moderate pain': { 'pain-now': 5 },
  'severe pain': { 'pain-now': 8 },
  'very severe pain': { 'pain-now': 9 },
  'worst pain imaginable': { 'pain-now': 10 },
  ...Object.fromEntries(
    Array.from({ length: 11 }, (_, pain) => [`pain ${pain} out of 10`, { 'pain-now': pain }]),
  ),
};

const onset: Phrases = {
  // "Sudden" alone is minutes to an hour (E04); full force within seconds is said in words of its own.
  'sudden onset': { 'sudden-onset': true },
  'began within minutes': { 'sudden-onset': true },
  'full force within seconds': { 'abrupt-onset': true },
  'full force within seconds to minutes': { 'abrupt-onset': true },
  'abrupt onset of severe pain': { 'abrupt-onset': true, 'pain-now': 8 },
  'gradual onset': { 'gradual-onset': true },
  'built up over hours or days': { 'gradual-onset': true },
};

const triggers: Phrases = {
  'no clear trigger': NO_TRIGGER,
  'started for no reason': NO_TRIGGER,
  'started at rest': NO_TRIGGER,
  'started after lifting or carrying': { 'trigger-movement': true },
  'started while lifting': { 'trigger-movement': true },
  'started while reaching or twisting': { 'trigger-movement': true },
  'started on bending': { 'trigger-movement': true },
  'started after coughing or sneezing': { 'trigger-movement': true },
  'after hard or unaccustomed exercise': { 'trigger-load': true },
  'after new or more work than usual': { 'trigger-load': true },
  // The load that builds up in painting a ceiling or throwing; not one movement at one moment.
  'repetitive or overhead arm work': { 'trigger-load': true },
  'carrying a heavy bag or child': { 'trigger-load': true },
  'long hours at a desk or screen': { 'trigger-posture': true },
  'long drive': { 'trigger-posture': true },
  'long time in one position': { 'trigger-posture': true },
  'slept in an awkward position': { 'trigger-sleep': true },
  'started on waking': { 'trigger-sleep': true },
  'stress or tension': { 'trigger-stress': true },
  'tense or stressful time': { 'trigger-stress': true },
  'after cold or a draught': { 'trigger-cold': true },
};

const behaviour: Phrases = {
  'pain worse with movement or posture': { mechanical: true },
  'pain changes with movement': { mechanical: true },
  'pain worse on turning or twisting': { mechanical: true },
  // Pressing the sore muscle brings on the pain: one of the three ways to be mechanical.
  'muscle tender to press': { mechanical: true },
  'tender knot in the muscle': { mechanical: true },
  // Rest or another position eases it, so position changes it and stillness helps at least partly.
  'eased by heat, rest or changing position': { mechanical: true, 'eases-when-still': true },
  'eased by rest': { mechanical: true, 'eases-when-still': true },
  'eased by keeping still': { mechanical: true, 'eases-when-still': true },
  'comfortable at rest': { mechanical: true, 'eases-when-still': true },
  'pain not affected by movement or position': { 'unaffected-by-movement': true },
  'no better with rest': { 'not-eased-by-rest': true },
  'nothing relieves the pain': { unrelenting: true },
  'constant pain that nothing eases': { unrelenting: true },
  'no position is comfortable': { 'no-position-helps': true },
  'cannot find a comfortable position': { 'no-position-helps': true },
  'steadily improving': { easing: true, progressive: false },
  'clearly better than at its worst': { easing: true },
  'steadily getting worse': { progressive: true, easing: false },
  // It has not got better. That a full dose was tried is asked nowhere yet (U28), but is no danger sign alone.
  // Who has sickle cell disease has a plan, and this says that it fails (U33); no one else is asked.
  'not settling with simple treatment': { easing: false, 'own-plan-not-easing': true },
  'not getting better': { easing: false },
  'woken by pain every night': { 'night-wakes': true },
  'woken by pain at night': { 'night-wakes': true },
  'pain worse at night': { 'night-worse': true },
  // The mechanical kind of night pain, which the questions leave out by name.
  'wakes only when rolling onto the sore side': { mechanical: true, 'night-wakes': false },
  'worse on coughing, sneezing or straining': { 'strain-worse': true },
  'pain worse on coughing, sneezing or straining': { 'strain-worse': true },
  'new pain on standing or bearing weight': { 'mechanical-new-on-standing': true },
  'morning stiffness over 30 minutes': { 'morning-stiff': true },
  'pain eased by leaning forward': { 'eased-leaning-forward': true },
  'pain worse lying down': { 'supine-worse': true },
  'flares that keep coming back': { 'flares-6m': 3 },
};

const everydayLife: Phrases = {
  'can carry on with most normal activities': {},
  'cannot do normal activities': {},
  'off work or sport': { 'off-work-sport-days': 7 },
  'third contact for the same problem in a week': { 'contact-count-7d': 3 },
  'second contact for the same problem in a week': { 'contact-count-7d': 2 },
};

/** The course of the pain. */
export const coursePhrases: readonly Phrases[] = [
  duration,
  strength,
  onset,
  triggers,
  behaviour,
  everydayLife,
];
