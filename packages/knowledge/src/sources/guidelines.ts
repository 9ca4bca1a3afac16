/** Guidelines and public bodies: what is advised, and by whom. */
import type { Source } from '../schema.ts';

export const guidelinesSources = {
  'NHS-BP': {
    title: 'NHS: Back pain (urgent and emergency lists)',
    year: '2025',
    url: 'https://www.nhs.uk/conditions/back-pain/',
    via: 'copies of the page',
  },
  'NHS-BP-SHF': {
    title: 'Sheffield NHS: Back pain, when to get help',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/back-pain/',
    via: 'a copy of the Sheffield page',
  },
  FIN20: {
    title: 'Finucane et al. IFOMPT framework for red flags. JOSPT 50:350 (abstract read)',
    year: '2020',
    url: 'https://doi.org/10.2519/jospt.2020.9971',
  },
  ACP07: {
    title: 'Chou et al. ACP/APS guideline on low back pain. Ann Intern Med 147:478',
    year: '2007',
    url: 'https://doi.org/10.7326/0003-4819-147-7-200710020-00006',
    via: 'a secondary summary',
  },
  'CG95-GPN': {
    title: 'NICE CG95: Recent-onset chest pain, initial assessment',
    year: '2016',
    url: 'https://www.nice.org.uk/guidance/cg95',
    via: 'GPnotebook',
  },
  'NHS-PERI': {
    title: 'NHS: Pericarditis (emergency list)',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/pericarditis/',
    via: 'a copy of the page',
  },
  NG234: {
    title: 'NICE NG234: Spinal metastases and spinal cord compression',
    year: '2023',
    url: 'https://www.nice.org.uk/guidance/ng234',
  },
  'NG234-SUM': {
    title: 'Summaries of NICE NG234',
    year: '2023',
    url: 'https://www.nice.org.uk/guidance/ng234',
    via: 'secondary summaries',
  },
  'CES-BMJBP': {
    title: 'BMJ Best Practice: Cauda equina syndrome',
    year: '2023',
    url: 'https://bestpractice.bmj.com/topics/en-gb/3000164',
  },
  'YORK-CES': {
    title: 'York cauda equina pathway',
    year: 'undated',
    url: 'https://www.hnyppr.org.uk',
  },
  'NG41-CAN': {
    title: 'NICE NG41 spinal injury criteria, as adapted in CAN-SCIP',
    year: 'undated',
    url: 'https://kite-uhn.com/can-scip/en/recommendations/when-to-carry-out-or-maintain-full-in-line-spinal-immobilization',
  },
  'CKS-CRAD': {
    title: 'NICE CKS: Neck pain, cervical radiculopathy',
    year: '2025',
    url: 'https://cks.nice.org.uk/topics/neck-pain-cervical-radiculopathy/',
    via: 'a clinician site',
  },
  'BJGP-CM': {
    title: 'McCartney et al. Cervical radiculopathy. Br J Gen Pract 68:44',
    year: '2018',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5737310/',
  },
  'NENC-BP': {
    title: 'NHS North East: Back pain in children',
    year: 'undated',
    url: 'https://nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-chronic-babies-and-children/back-pain',
  },
  ACP17: {
    title: 'Qaseem et al. Noninvasive treatments for low back pain. Ann Intern Med 166:514',
    year: '2017',
    url: 'https://doi.org/10.7326/M16-2367',
    via: 'guideline summaries',
  },
  'ACP17-AAFP': {
    title: 'AAFP summary of the ACP guideline',
    year: '2017',
    url: 'https://www.aafp.org/afp/2017/0915/p407.html',
  },
  'FDA-HEAT97': {
    title: 'FDA: Heating devices, how to avoid burns',
    year: '1997',
    url: 'https://www.fda.gov',
  },
  'FDA-HEAT95': {
    title: 'FDA/CPSC: Heating pad advisory',
    year: '1995',
    url: 'https://www.fda.gov',
  },
  NG59: {
    title: 'NICE NG59: Low back pain and sciatica',
    year: '2020',
    url: 'https://www.nice.org.uk/guidance/ng59',
    via: 'copies of the recommendations',
  },
  'FDA-PREG': {
    title: 'FDA: NSAIDs at 20 weeks of pregnancy or later',
    year: '2020',
    url: 'https://www.fda.gov',
  },
  'SCD-IHTC': {
    title: 'Indiana Hemophilia and Thrombosis Center: Sickle cell emergency management',
    year: 'undated',
    url: 'https://www.ihtc.org/sickle-cell-emergency-management',
  },
  NG156: {
    title: 'NICE NG156: Abdominal aortic aneurysm',
    year: '2020',
    url: 'https://www.nice.org.uk/guidance/ng156/chapter/Recommendations',
    via: 'a summary at emblogs.org',
  },
  'NG156-CTX': {
    title: 'NICE NG156: Abdominal aortic aneurysm, context',
    year: '2020',
    url: 'https://www.nice.org.uk/guidance/ng156/chapter/Context',
  },
  'BMJ-AAA': {
    title: 'BMJ Best Practice: Abdominal aortic aneurysm',
    year: 'undated',
    url: 'https://bestpractice.bmj.com/topics/en-gb/3000088',
  },
  'NHS-PREEC': {
    title: 'NHS: Pre-eclampsia, symptoms',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms',
    via: 'copies of the page',
  },
  'TET-GB': {
    title: 'Green Book: Tetanus',
    year: 'undated',
    url: 'https://www.medscape.co.uk/viewarticle/tetanus-advice-health-professionals-2023a1000oye',
    via: 'a summary at Medscape UK',
  },
  'TET-NHS': {
    title: 'NHS: Tetanus',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/tetanus/',
    via: 'copies at clearchemist.co.uk and hse.ie',
  },
  'NHS-111-2': {
    title: 'NHS 111, option 2: mental health help at any hour',
    year: '2024',
    url: 'https://www.norwoodmc.co.uk',
    via: 'a practice page',
  },
  'US-988': {
    title: 'US 988 Suicide and Crisis Lifeline',
    year: 'undated',
    url: 'https://www.internationalmentalhealth.org/resources',
    via: 'a list of resources',
  },
  'GBS-NHS': {
    title: 'NHS: Guillain-Barré syndrome, symptoms',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/guillain-barre-syndrome/',
    via: 'an earlier version of the page',
  },
  'RCEM-GBS': {
    title: 'RCEMLearning: Guillain-Barré syndrome',
    year: 'undated',
    url: 'https://www.rcemlearning.co.uk',
  },
  'SCD-AH': {
    title: 'Alder Hey: Sickle cell crisis and acute chest syndrome',
    year: 'undated',
    url: 'https://alderhey.nhs.uk/conditions/patient-information-leaflets/sickle-cell-crisis-acute-chest-syndrome-information-for-parents-and-carers',
  },
  'SCD-BSH': {
    title: 'Howard et al. Acute chest syndrome in sickle cell disease. BSH guideline',
    year: '2015',
    url: 'https://b-s-h.org.uk',
  },
  'CCR-GPN': {
    title: 'Canadian C-spine rule, GPnotebook',
    year: '2016',
    url: 'https://nursing-notebook.com/en-au/simplepage.cfm?ID=x20160310144145544321',
    via: 'a copy of the page',
  },
  'CCR-FPN': {
    title: 'Canadian C-spine rule (Stiell et al. NEJM 349:2510), Family Practice Notebook',
    year: '2003',
    url: 'https://fpnotebook.com/Ortho/Exam/CndnCSpnRl.htm',
  },
} as const satisfies Record<string, Source>;
