/** 2.1: names about accidents, exposures, history, medicines and the carer. A fact holds a name by its id (`-` for `_`) or its `ref`. */
import { type EvidencePart, named } from '../evidence-row.ts';

export const vocabularyPast: readonly EvidencePart[] = [
  {
    heading: '2.1 Trauma and exposures',
    kinds: ['fact', 'derived'],
    rows: named(
      `trauma_major trauma_minor neck_trauma14d neck_trauma_month neck_danger_mechanism neck_low_risk
      neck_injury_gt48h neck_late_mild cannot_turn45 up_and_about blow_left_side14d crush_long_lie
      surgery_or_immobile4w major_surgery14d neck_surgery14d spine_procedure30d spine_procedure90d
      procedure_site_pain_escalating wound_discharge_redness pain_new_kind
      pain_worse_than_before_procedure old_pain_returning needle_chest7d needle_spot_ache_lt24h
      endoscopy72h vaccine14d mrna_vaccine arm_sore_vaccine_site vaccine_arm_pain_onset48h
      vaccine_arm_limiting_gt7d dive48h bite_spider_scorpion48h bite_pain_local_only widow_work4h
      endurance_event24h event_weight_gain swollen_hands extreme_new_exercise heat_exposure
      percussion_gun_use skin_soft_infection3m bacteraemia_uti_dental_recent tb_exposure`,
      {
        neck_late_mild: {
          heldBy: ['rule:neck-injury-late-mild'],
          note: 'Written out in the rule.',
        },
        needle_spot_ache_lt24h: {
          leftOut: 'It would only say self-care, which needs no rule (U31).',
        },
        arm_sore_vaccine_site: {
          leftOut: 'It would only say self-care, which needs no rule (R13).',
        },
        bite_pain_local_only: {
          leftOut: 'A bite is seen today, with pain at its place or without (E30).',
        },
      },
    ),
  },
  {
    heading: '2.1 History',
    kinds: ['fact', 'derived'],
    rows: named(
      `cancer_hx cancer_active low_risk_skin_cancer immunosupp ivdu ivdu_ever steroid_long
      steroid_dependent osteoporosis_hx other_spinal_fracture fracture_unexplained stiff_spine_disease
      postmenopausal_low_bmi alcohol_heavy anticoag dual_antiplatelet bleeding_disorder vte_hx oestrogen
      aorta_risk aaa_known fhx_aaa htn htn_uncontrolled cvd_known smoker smoker_ever diabetes new_diabetes
      ckd one_kidney_or_transplant dialysis_or_line endocarditis_risk big_spleen glandular_fever8w sickle
      own_plan_not_easing differs_from_usual_crisis first_time_in_back usual_crisis_easing sci_t6 ms_known
      ms_new_symptom24h neuro_known low_calcium_neck_surgery_hx eating_disorder malabsorption
      low_sun_or_covered darker_skin diet_no_dairy_egg_fish tetanus_vacc_incomplete developmental_loss
      limp_or_refuses_walk spa_items`,
      {
        low_risk_skin_cancer: {
          heldBy: ['fact:cancer-hx'],
          note: 'Its question tells such a person to say no.',
        },
        htn_uncontrolled: { heldBy: ['fact:blood-pressure-very-high'] },
        new_diabetes: { leftOut: 'Weight lost without trying is seen today in everyone (U04).' },
        usual_crisis_easing: {
          leftOut:
            'Sickle cell disease goes to a clinician within 3 days, easing or not (2.6 step 2).',
        },
        spa_items: { heldBy: ['rule:inflamed-spine'], note: 'The rule counts the items.' },
      },
    ),
  },
  {
    heading: '2.1 Medicines and drugs',
    kinds: ['fact', 'derived'],
    rows: named(
      `stimulant_cocaine sedative24h opioid_patch intrathecal_pump pump_alarm_or_refill_due
      baclofen_or_benzo_stopped7d new_antipsych_antiemetic7d dopamine_blocker2w serotonergic_change
      new_muscle_drug14d statin_or_fibrate statin_interaction nsaid_aspirin_user medicine_taken2h diuretic
      ppi_gt1y chemotherapy anticonvulsant bone_injection3m medicine_ask_item apap_excess apap_single_mgkg
      apap_24h_mgkg apap_staggered apap_amount_unknown apap_self_harm apap_symptoms apap_risk
      allergy_nsaid asthma_nsaid_triggered asthma gi_bleed_hx severe_organ_failure cirrhosis ibd sle
      other_nsaid_24h chickenpox_shingles dehydrated endurance_window mtx team_agreed acei_arb steroid
      ssri_snri antiplatelet lithium ciclosporin digoxin alcohol_per_day relaxant opioid benzo sedating_ah
      alcohol topical sedated lying_on_pad medicine_patch_near suicidal_thoughts suicidal_plan unsafe_now`,
      {
        medicine_ask_item: {
          heldBy: ['packages/engine/src/medicine-verdicts.ts'],
          note: 'The verdict “ask” beside each medicine; it makes the pain no more urgent.',
        },
        asthma_nsaid_triggered: { heldBy: ['fact:allergy-nsaid'] },
        cirrhosis: { heldBy: ['fact:liver-disease'] },
        acei_arb: { heldBy: ['fact:blood-pressure-or-water-tablet'] },
        ciclosporin: { heldBy: ['fact:kidney-watch-medicine'] },
        digoxin: { heldBy: ['fact:kidney-watch-medicine'] },
        relaxant: { heldBy: ['fact:relaxant-24h'] },
        opioid: { heldBy: ['fact:opioid-24h'] },
        benzo: { heldBy: ['fact:benzodiazepine-24h'] },
        sedating_ah: { heldBy: ['fact:sedating-antihistamine-24h'] },
        alcohol: { heldBy: ['fact:alcohol-24h'] },
        topical: { heldBy: ['medicine:topical-nsaid'], note: 'A gel is a medicine of its own.' },
      },
    ),
  },
  {
    heading: '2.1 Carer',
    kinds: ['fact', 'derived'],
    rows: named('pain_behaviour_new minor_cause_seen immobile_new'),
  },
];
