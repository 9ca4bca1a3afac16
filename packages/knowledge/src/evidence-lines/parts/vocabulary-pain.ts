/** 2.1: names about the person, the start, the pain, chest and breath. A fact holds a name by its id (`-` for `_`) or its `ref`. */
import { type EvidencePart, named } from '../evidence-row.ts';

export const vocabularyPain: readonly EvidencePart[] = [
  {
    heading: '2.1 Person and course',
    kinds: ['fact', 'derived'],
    rows: named(
      `age age_at_onset days_since_onset NPRS weight reporter locale_uk contact_count7d first_episode
      flares_6m flares_lengthening pain_regions off_work_sport_days yellow_flag_index persistent_14
      persistent_28 subacute_42 analgesic_masked when_last`,
      {
        yellow_flag_index: { heldBy: ['rule:days-lost-or-slow-signs'] },
        analgesic_masked: { heldBy: ['packages/engine/src/trend/masking.ts'] },
      },
    ),
  },
  {
    heading: '2.1 Onset and trigger',
    kinds: ['fact', 'derived'],
    rows: named(
      `back_pain onset_abrupt_max onset_sudden onset_gradual strain_onset trigger_known
      clearly_movement_triggered mechanical easing progressive severe severe_gt24h severe_nhs
      label_dose_taken evolving_gt24h`,
      {
        back_pain: { leftOut: 'True of everybody here, so it is never asked.' },
      },
    ),
  },
  {
    heading: '2.1 Pain quality and place',
    kinds: ['fact', 'derived'],
    rows: named(
      `tearing_ripping migrating_pain thunderclap_pain unrelenting not_eased_by_rest no_position_helps
      night_wakes night_worse supine_worse strain_worse mechanical_new_on_standing worst_bending_forward
      midline_bony_tender midline_pain_new midline_pain_on_cough pain_or_neuro_on_sitting_up
      pain_rolling_over root_like_pain_new band_like girdle_pain_both band_same_as_diagnosed
      settles_1h_cooling neck_pain neck_or_back_pain_new neck_pain_one_sided_steady24h headache
      severe_headache pounding_headache jaw_pain arm_pain shoulder_pain shoulder_tip left_shoulder_tip
      shoulder_pain_breathing shoulder_pain_lying_breathing shoulders_both_gt2w
      shoulder_blade_arm_pain_gt3w chest_shoulder_pain_unexpl_gt3w shoulder_pain_severe_days_one_sided
      trapezius_ridge_pain upper_back_stiff morning_stiff morning_stiff45 bone_pain_persistent
      bone_ache_diffuse_gt6w rib_focal_tender load_linked unusual_back_pain`,
      {
        pain_rolling_over: { leftOut: 'A sore rib with a new load is seen without it (R15).' },
        settles_1h_cooling: {
          leftOut:
            'Known MS goes to a clinician within 3 days, whether it settles or not (2.6 step 2).',
        },
        neck_pain: {
          leftOut: 'Its rules name it only beside “or back pain”, and everybody here has that.',
        },
        neck_or_back_pain_new: {
          leftOut:
            'A scope of the throat in 3 days is enough with the back pain that everybody here has (E11).',
        },
        jaw_pain: {
          leftOut: 'Its rules name it only beside “or back pain”, and everybody here has that.',
        },
        arm_pain: {
          leftOut: 'Its rules name it only beside “or back pain”, and everybody here has that.',
        },
        shoulder_pain: {
          leftOut: 'Its rules name it only beside “or back pain”, and everybody here has that.',
        },
        shoulder_blade_arm_pain_gt3w: { heldBy: ['fact:days-since-onset'], note: 'Over 21 days.' },
        upper_back_stiff: { leftOut: 'Hands that tingle like gloves are seen without it (R16).' },
        load_linked: { heldBy: ['fact:trigger-load'] },
      },
    ),
  },
  {
    heading: '2.1 Chest, breath, circulation',
    kinds: ['fact', 'derived'],
    rows: named(
      `chest_pain chest_pressure chest_sharp pain_ge15min chest_recurrent_low_effort chest_pain_diagnosed
      chest_pain_fleeting_or_pinpoint chest_wall_tender chest_blade_pain_one_sided_new exertional
      pain_now_at_rest arm_jaw_spread arm_spread_neural eased_leaning_forward worse_swallowing pleuritic
      sweaty_clammy nausea_vomit breathless breathless_on_effort breathless_sudden breathless_severe
      rapid_breathing fast_breathing_attack noisy_breathing wheeze cough_new cough_changed cough_gt3w
      sputum haemoptysis haemoptysis_more_than_streaks hoarse calf_swelling_pain leg_swelling palpitations
      syncope_nearsyncope collapse pale_grey_blue_lips cold_or_pulseless_limb bp_rise20 bp_or_pulse_up
      subcut_crackle face_neck_swelling finger_clubbing`,
      {
        chest_pain_fleeting_or_pinpoint: {
          leftOut: 'Read only by the switch of U35, which is off until a clinician signs it.',
        },
        chest_wall_tender: {
          leftOut:
            'Read only by the switch of U35, which is off until a clinician signs it; it never lowers E02 (M16).',
        },
        breathless_severe: {
          heldBy: ['fact:breathless'],
          note: 'Any new shortness of breath with this pain is an emergency (E02).',
        },
      },
    ),
  },
];
