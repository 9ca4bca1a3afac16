/** 2.1: names about nerves, muscles, skin, infection, belly and pregnancy. A fact holds a name by its id (`-` for `_`) or its `ref`. */
import { type EvidencePart, named } from '../evidence-row.ts';

export const vocabularyBody: readonly EvidencePart[] = [
  {
    heading: '2.1 Nerves and muscles',
    kinds: ['fact', 'derived'],
    rows: named(
      `leg_weak arm_weak arm_weak_severe arms_both_weak weak_spreading weak_new_or_worsening
      legs_bilateral_symptoms limb_tingle limb_sign numb_multi_strip numb_level numb_patch saddle_numb
      sexual_numb_new gait_change gait_unsteady_mild cannot_walk hand_clumsy lhermitte ascending_tingle
      ascending_weak face_weak_both ulnar_hand_numb_weak arm_or_rib_tingle_stable hands_both_glove_tingle
      transient_positional_tingle deficit_within24h_of_onset deficit_longstanding_stable fast_deficit
      speech_loss vision_change vision_loss_painful_eye double_vision horner_eye vertigo_unsteady
      swallow_trouble painful_swallow voice_change throat_spasm bladder_change urine_retention
      urine_incontinence_new bowel_incontinence_new any_neuro confusion agitation hallucination seizure
      very_drowsy very_pale_or_drowsy very_drowsy_slow_breath unrousable jaw_lock_trismus trunk_spasm
      startle_spasm startle_months rigid_muscles rigid_standing jerks_tremor eyes_up_neck_twist
      forced_arching facial_twitch carpopedal_spasm perioral_hand_tingle generalised_cramps
      generalised_or_arching_spasm spreading_cramps sudden_trunk_cramps spasm_sudden_rise
      spasm_rise_with_doom rebound_rigid_spasm spasm_or_stiff_new spasm_no_injury_movement_loss
      wry_neck_gt7d muscle_severe_swollen_weak muscle_symptom_unexplained muscle_weak_hips_shoulders
      winging_blade lift_weak shoulder_reach_loss limb_claudication`,
      {
        weak_new_or_worsening: {
          heldBy: ['fact:arm-weak', 'fact:leg-weak'],
          note: 'Every question about weakness asks for what is new.',
        },
        arm_or_rib_tingle_stable: {
          heldBy: ['fact:limb-tingle'],
          note: 'A limb that tingles is seen within 3 days, stable or not (R04).',
        },
        painful_swallow: {
          leftOut:
            'A scope of the throat in 3 days is enough with the back pain that everybody here has (E11).',
        },
        spasm_or_stiff_new: { leftOut: 'What brings everybody here, so it is never asked.' },
      },
    ),
  },
  {
    heading: '2.1 General, skin, infection',
    kinds: ['fact', 'derived'],
    rows: named(
      `fever38 temp_below36 rigors shivering gravely_ill malaise_unexplained systemic_signs night_sweats
      weight_loss_unexpl appetite_loss tired_unexplained fatigue_unusual unrefreshing_sleep_fog neck_stiff
      photophobia rash_nonblanching mottled_blue_skin rash_dermatomal_blister skin_burn_tingle_strip
      itch_no_rash flush_sweat_above_injury goosebumps_blocked_nose hives_widespread face_tongue_swelling
      scalp_jaw_pain deformity_new lump_new height_loss_or_stoop curve_longstanding painful_scoliosis
      bruise_abrasion_spine wound3w heat_burn burn_gt_hand burn_white_charred_numb burn_blister_trunk
      burn_blister_face_limb_genital burn_electrical_chemical skin_lacy_red numb_skin weak_cold_shivery`,
      {
        fatigue_unusual: { leftOut: 'A dive in the last 48 hours is enough (E31).' },
        bruise_abrasion_spine: {
          leftOut: 'No rule of the evidence reads it; an accident is seen without it (E09).',
        },
      },
    ),
  },
  {
    heading: '2.1 Belly, kidney, pregnancy',
    kinds: ['fact', 'derived'],
    rows: named(
      `abdo_pain lower_abdo_pain upper_abdo_pain_sudden_severe ruq_or_epigastric_pain
      right_scapular_attacks through_to_back_left_blade epigastric_gnawing_meal_linked severe_stomach_pain
      severe_rib_or_upper_abdo_pain luq_pain_ge4 luq_ache_le3 pain_gt8h flank_pain rigid_belly
      pulsating_mass jaundice vomiting_persistent vomiting_tablets diarrhoea_severe vomit_diarrhoea24h
      forceful_vomit_retch24h indigestion_persistent black_stool_blood_vomit urine_burning_frequent
      blood_in_urine little_urine no_urine_all_day dark_urine_cola cannot_keep_still pregnant
      pregnant_weeks postpartum6w could_be_pregnant vaginal_bleeding contractions reduced_movements
      sudden_swelling breastfeeding priapism2h`,
    ),
  },
];
