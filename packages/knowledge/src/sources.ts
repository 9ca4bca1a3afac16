/** Where each statement comes from. `via` names the copy that was read when it was not the original. */
import { medicineSources } from './medicines/medicine-sources.ts';
import type { Source } from './schema.ts';
import { movementSources } from './sources-movement.ts';

const all = {
  ...movementSources,
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
  HEN09: {
    title:
      'Henschke et al. Serious pathology and red flags in primary-care back pain. Arthritis Rheum 60:3072',
    year: '2009',
    url: 'https://doi.org/10.1002/art.24853',
  },
  FIN20: {
    title: 'Finucane et al. IFOMPT framework for red flags. JOSPT 50:350 (abstract read)',
    year: '2020',
    url: 'https://doi.org/10.2519/jospt.2020.9971',
  },
  DOW13: {
    title: 'Downie et al. Red flags for fracture and malignancy. BMJ 347:f7095',
    year: '2013',
    url: 'https://doi.org/10.1136/bmj.f7095',
  },
  ACP07: {
    title: 'Chou et al. ACP/APS guideline on low back pain. Ann Intern Med 147:478',
    year: '2007',
    url: 'https://doi.org/10.7326/0003-4819-147-7-200710020-00006',
    via: 'a secondary summary',
  },
  'ADD-SUM': {
    title: 'Aortic dissection detection score, presentation figures',
    year: 'undated',
    url: 'https://www.mdcalc.com',
    via: 'a secondary summary',
  },
  'ADD-SUM2': {
    title: 'Aortic dissection registry figures',
    year: 'undated',
    url: 'https://www.iradonline.org',
    via: 'a secondary summary',
  },
  OZEM: {
    title: 'Emergency medicine notes: aortic dissection',
    year: 'undated',
    url: 'https://www.ozemedicine.com',
  },
  ACC22: {
    title: '2022 ACC/AHA guideline on aortic disease, risk items',
    year: '2022',
    url: 'https://eguideline.guidelinecentral.com',
    via: 'a guideline summary',
  },
  'CG95-GPN': {
    title: 'NICE CG95: Recent-onset chest pain, initial assessment',
    year: '2016',
    url: 'https://www.nice.org.uk/guidance/cg95',
    via: 'GPnotebook',
  },
  BB875: {
    title: 'BestBETs 875: Chest-wall tenderness and heart attack',
    year: 'undated',
    url: 'https://bestbets.org/bets/bet.php?id=875',
  },
  'NHS-PERI': {
    title: 'NHS: Pericarditis (emergency list)',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/pericarditis/',
    via: 'a copy of the page',
  },
  'NHS-PLEUR': {
    title: 'NHS: Pleurisy and chest pain (emergency list)',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/pleurisy/',
    via: 'a copy of the page',
  },
  'NHSE-HA': {
    title: 'NHS England: Heart attack campaign',
    year: 'undated',
    url: 'https://www.england.nhs.uk',
    via: 'a copy of the page',
  },
  'NHS-PE': {
    title: 'NHS: Pulmonary embolism fact sheet',
    year: '2023',
    url: 'https://www.nhs.uk/conditions/pulmonary-embolism/',
    via: 'a copy of the page',
  },
  PTX: {
    title: 'Brighton and Sussex University Hospitals: Pneumothorax leaflet',
    year: 'undated',
    url: 'https://www.bsuh.nhs.uk',
  },
  'NDL-WJ': {
    title: 'Grusche and Egerton-Warburton. Pneumothorax after needling, case series',
    year: 'undated',
    url: 'https://westjem.com',
  },
  'NDL-CU': {
    title: 'Pneumothorax after dry needling. Cureus 13:e14207',
    year: '2021',
    url: 'https://www.cureus.com',
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
  PCNOW: {
    title: 'Palliative Care Network: Cord compression fast fact',
    year: 'undated',
    url: 'https://www.mypcnow.org',
  },
  BACH90: {
    title: 'Bach et al. Acute spinal cord compression in 398 patients. Acta Neurochir 107:37',
    year: '1990',
    url: 'https://doi.org/10.1007/BF01402610',
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
  'SEA-AM': {
    title: 'AccessMedicine: Spinal epidural abscess',
    year: 'undated',
    url: 'https://accessmedicine.mhmedical.com',
  },
  'SEA-VDX': {
    title: 'VisualDx: Spinal epidural abscess',
    year: 'undated',
    url: 'https://www.visualdx.com',
  },
  'SEA-BOND': {
    title: 'Bond and Manian. Spinal epidural abscess. BioMed Res Int 1614328',
    year: '2016',
    url: 'https://doi.org/10.1155/2016/1614328',
  },
  'SEA-MED': {
    title: 'Medscape: Epidural infections of the spine',
    year: 'undated',
    url: 'https://emedicine.medscape.com/article/1165840-overview',
  },
  DAV20: {
    title: 'Davis et al. Spinal epidural abscess, prospective series. Am J Emerg Med 38:491',
    year: '2020',
    url: 'https://www.ajemjournal.com',
  },
  'NG41-CAN': {
    title: 'NICE NG41 spinal injury criteria, as adapted in CAN-SCIP',
    year: 'undated',
    url: 'https://kite-uhn.com/can-scip/en/recommendations/when-to-carry-out-or-maintain-full-in-line-spinal-immobilization',
  },
  'SEH-KNS': {
    title: 'Spinal epidural haematoma. J Korean Neurosurg Soc 48:281',
    year: '2010',
    url: 'https://doi.org/10.3340/jkns.2010.48.3.281',
  },
  'SEH-MDE': {
    title: 'Spinal epidural haematoma after lifting, case. J Fam Pract',
    year: 'undated',
    url: 'https://www.mdedge.com',
  },
  'SEH-ASRA': {
    title: 'ASRA: Neuraxial haematoma, problem-based discussion',
    year: '2021',
    url: 'https://www.asra.com',
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
  VFRAC: {
    title: 'Khera et al. Vertebral fracture in older women with back pain. Age Ageing 51(3)',
    year: '2022',
    url: 'https://eprints.keele.ac.uk/id/eprint/10498',
  },
  'GPO-PREG': {
    title: 'GPonline: Red flags in pregnancy',
    year: 'undated',
    url: 'https://www.gponline.com/article/1398533',
  },
  'NENC-BP': {
    title: 'NHS North East: Back pain in children',
    year: 'undated',
    url: 'https://nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-chronic-babies-and-children/back-pain',
  },
  REP24: {
    title: 'Repeat NHS 111 contacts and missed serious illness. BMJ Qual Saf 33:375',
    year: '2024',
    url: 'https://qualitysafety.bmj.com',
  },
  FRE06: {
    title: 'French et al. Superficial heat or cold for low back pain. Cochrane CD004750',
    year: '2006',
    url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
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
  'HEAT-SKIN': {
    title: 'Skin temperature and burns',
    year: 'undated',
    url: 'https://biologyinsights.com',
    via: 'a secondary page',
  },
  THERM: {
    title: 'ThermaCare heat wrap warnings',
    year: 'undated',
    url: 'https://www.thermacare.ie/warnings',
  },
  'MHRA-FENT': {
    title: 'MHRA: Safe use of fentanyl patches, heat and fever',
    year: '2014',
    url: 'https://www.mims.co.uk/safe-use-fentanyl-patches/pain/article/892113',
    via: 'MIMS',
  },
  'MSS-HEAT': {
    title: 'MS Society: Hot and cold',
    year: '2013',
    url: 'https://www.mssociety.org.uk',
    via: 'a copy of the leaflet',
  },
  'AD-HMP': {
    title: 'Autonomic dysreflexia, review',
    year: 'undated',
    url: 'https://www.hmpgloballearningnetwork.com',
  },
  DAH10: {
    title: 'Dahm et al. Advice to rest or to stay active. Cochrane CD007612',
    year: '2010',
    url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
  },
  KNE20: {
    title: 'Knecht et al. Course of mid-back pain. BMC Musculoskelet Disord 21',
    year: '2020',
    url: 'https://doi.org/10.1186/s12891-020-03534-5',
  },
  WAL24: {
    title: 'Wallwork et al. Course of low back pain. CMAJ',
    year: '2024',
    url: 'https://www.cmaj.ca',
  },
  HEN08: {
    title: 'Henschke et al. Prognosis of recent low back pain. BMJ 337:a171',
    year: '2008',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2483884/',
  },
  PACE14: {
    title: 'Williams et al. Paracetamol for acute low back pain (PACE). Lancet 384:1586',
    year: '2014',
    url: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
  },
  GAA20: {
    title: 'van der Gaag et al. NSAIDs for acute low back pain. Cochrane CD013581',
    year: '2020',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7161726/',
  },
  NG59: {
    title: 'NICE NG59: Low back pain and sciatica',
    year: '2020',
    url: 'https://www.nice.org.uk/guidance/ng59',
    via: 'copies of the recommendations',
  },
  'DF-APAP': {
    title: 'US over-the-counter acetaminophen label',
    year: 'undated',
    url: 'https://dailymed.nlm.nih.gov',
    via: 'label copies',
  },
  'DF-APAP-ES': {
    title: 'US extra-strength acetaminophen label',
    year: 'undated',
    url: 'https://www.tylenolprofessional.com',
  },
  'DF-IBU': {
    title: 'US over-the-counter ibuprofen label',
    year: 'undated',
    url: 'https://dailymed.nlm.nih.gov',
  },
  'DF-NAP': {
    title: 'US over-the-counter naproxen label',
    year: 'undated',
    url: 'https://dailymed.nlm.nih.gov',
    via: 'label copies',
  },
  'NHS-PARA': {
    title: 'NHS: Paracetamol for adults',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/',
  },
  'NHS-PARA-B': {
    title: 'NHS: Paracetamol, interactions',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/',
    via: 'an earlier version of the page',
  },
  'NHS111W-PARA': {
    title: 'NHS 111 Wales: Paracetamol',
    year: 'undated',
    url: 'https://111.wales.nhs.uk',
  },
  'PARA-TW': {
    title: 'NHS Telford and Wrekin: Oral paracetamol and weight',
    year: '2018',
    url: 'https://www.telfordccg.nhs.uk',
    via: 'a copy of the guideline',
  },
  'CM-FLUC': {
    title: 'Flucloxacillin, paracetamol and acidosis. Clin Med 19:127',
    year: '2019',
    url: 'https://doi.org/10.7861/clinmedicine.19-2-127',
  },
  'NHS-IBU': {
    title: 'NHS: Ibuprofen for adults',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/how-and-when-to-take-ibuprofen/',
  },
  'NHS-IBU-LIST': {
    title: 'NHS: Who can and cannot take ibuprofen',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/who-can-and-cannot-take-ibuprofen/',
    via: 'copies of the list',
  },
  'FDA-PREG': {
    title: 'FDA: NSAIDs at 20 weeks of pregnancy or later',
    year: '2020',
    url: 'https://www.fda.gov',
  },
  LIP17: {
    title: 'Ibuprofen and kidney injury in ultramarathon runners. Emerg Med J 34:637',
    year: '2017',
    url: 'https://doi.org/10.1136/emermed-2016-206353',
  },
  MOORE15: {
    title: 'Moore et al. Over-the-counter NSAIDs and interactions. Ther Clin Risk Manag 11:1061',
    year: '2015',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4508078/',
  },
  TW: {
    title: 'Triple whammy and kidney injury',
    year: 'undated',
    url: 'https://www.medx.it.com',
    via: 'a secondary page',
  },
  'BNFC-INT': {
    title: 'BNF for Children, interactions appendix',
    year: '2012',
    url: 'https://bnfc.nice.org.uk',
    via: 'a copy of the appendix',
  },
  CHI05: {
    title: 'Childs et al. Responsiveness of the numeric pain rating scale. Spine 30:1331',
    year: '2005',
    url: 'https://doi.org/10.1097/01.brs.0000164099.92112.29',
  },
  'TOX-GGC': {
    title: 'NHS Greater Glasgow and Clyde: Paracetamol overdose',
    year: 'undated',
    url: 'https://mypsych.nhsggc.org.uk/medicines-companion/emergencies-2222/paracetamol-overdose/',
  },
  SITSHIFT: {
    title: 'Sitting posture and shifting at work, summary',
    year: 'undated',
    url: 'https://news.proem.ai',
    via: 'a secondary summary',
  },
  AND11: {
    title:
      'Andersen et al. Small daily resistance training for neck and shoulder pain. Pain 152:440',
    year: '2011',
    url: 'https://journals.lww.com/pain',
    via: 'the abstract',
  },
  FAR01: {
    title: 'Farrar et al. Clinical importance of changes in pain on an 11-point scale. Pain 94:149',
    year: '2001',
    url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
    via: 'the abstract',
  },
  KON17: {
    title:
      'Kongsted et al. Translating back pain trajectories into subgroups. BMC Musculoskelet Disord 18:285',
    year: '2017',
    url: 'https://doi.org/10.1186/s12891-017-1644-8',
  },
  ...medicineSources,
  'BOER-MS': {
    title: 'Medscape: Esophageal rupture and tears',
    year: 'undated',
    url: 'https://emedicine.medscape.com/article/171683-overview',
    via: 'a copy of the page',
  },
  'BOER-SP': {
    title: 'StatPearls: Boerhaave syndrome',
    year: 'undated',
    url: 'https://pubmed.ncbi.nlm.nih.gov/28613559/',
  },
  'BOER-JUCM': {
    title: 'Journal of Urgent Care Medicine: back pain after a single retch (case)',
    year: 'undated',
    url: 'https://www.jucm.com/?p=15734',
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
  ECT: {
    title: 'Ectopic Pregnancy Trust: symptoms',
    year: 'undated',
    url: 'https://ectopic.org.uk',
  },
  'NHS-ECT': {
    title: 'NHS: Ectopic pregnancy',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/ectopic-pregnancy/',
    via: 'a copy at clearchemist.co.uk',
  },
  'NHS-PREEC': {
    title: 'NHS: Pre-eclampsia, symptoms',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms',
    via: 'copies of the page',
  },
  'HYPOCA-ROMM': {
    title: 'Review of hypocalcaemia. Rev Osteoporos Metab Miner 12(2)',
    year: '2020',
    url: 'https://www.revistadeosteoporosisymetabolismomineral.com',
  },
  'THYR-EA': {
    title: 'Tetany after thyroid surgery (case). Endocrine Abstracts 15:P30',
    year: '2008',
    url: 'https://www.endocrine-abstracts.org/ea/0015/ea0015p30',
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
  'NMS-JNNP': {
    title: 'Neuroleptic malignant and serotonin syndromes compared (table). JNNP',
    year: 'undated',
    url: 'https://jnnp.bmj.com',
    via: 'a table of the paper',
  },
  'CYC-AA06': {
    title: 'Serotonin toxicity with cyclobenzaprine (cases). Anesth Analg 103:1466',
    year: '2006',
    url: 'https://doi.org/10.1213/01.ane.0000247699.81580.eb',
  },
  EAED19: {
    title: 'Hew-Butler et al. Exercise-associated electrolyte disorders',
    year: '2019',
    url: 'https://doi.org/10.1016/j.coemr.2019.06.014',
  },
  'SPL-AS78': {
    title: 'Rupture of the spleen in glandular fever. Arch Surg 113:718',
    year: '1978',
    url: 'https://doi.org/10.1001/archsurg.1978.01370180060007',
  },
  'SPL-PMJ': {
    title: 'Rupture of the spleen. Postgrad Med J 78:436',
    year: '2002',
    url: 'https://pmj.bmj.com',
  },
  'SPL-CR': {
    title: 'Rupture of the spleen in glandular fever (case). BMJ Case Reports',
    year: 'undated',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5278331/',
  },
  'SPL-YP': {
    title: 'Ypma et al. Rupture of the spleen in glandular fever',
    year: '2019',
    url: 'https://pubmed.ncbi.nlm.nih.gov',
    via: 'the abstract',
  },
  'SPL-BMJ': {
    title: 'Glandular fever and the spleen. BMJ 324:660',
    year: '2002',
    url: 'https://www.bmj.com/content/324/7338/660',
  },
  'SPL-SMW': {
    title: 'Rupture of the spleen. Swiss Med Wkly 40081',
    year: '2023',
    url: 'https://smw.ch',
  },
  'ICHD-CAD': {
    title: 'ICHD-3 6.5.1.1: Headache or neck pain from a torn neck artery',
    year: 'undated',
    url: 'https://ichd-3.org/',
  },
  'RCEM-CAD': {
    title: 'RCEM Learning: Cervical artery dissection',
    year: 'undated',
    url: 'https://www.rcemlearning.co.uk',
  },
  JNNP06: {
    title: 'Pain as the only symptom of cervical artery dissection. JNNP 77:1021',
    year: '2006',
    url: 'https://doi.org/10.1136/jnnp.2006.094359',
  },
  'ACEP-CAD': {
    title: 'ACEP Now: Cervical artery dissection',
    year: 'undated',
    url: 'https://www.acepnow.com',
  },
  'GUN-VAD': {
    title: 'Sulkowski. A torn neck artery after a massage gun (case). Clin Pract Cases Emerg Med',
    year: '2022',
    url: 'https://doi.org/10.5811/cpcem.2022.2.56046',
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
  'GBS-CASE': {
    title: 'Guillain-Barré that began in the upper back, cases. Brain Nerve 55:963; EMJ 22:152',
    year: '2005',
    url: 'https://emj.bmj.com',
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
  'SCD-IHTC': {
    title: 'Indiana Hemophilia and Thrombosis Center: Sickle cell emergency management',
    year: 'undated',
    url: 'https://www.ihtc.org/sickle-cell-emergency-management',
  },
  'SCD-BSH': {
    title: 'Howard et al. Acute chest syndrome in sickle cell disease. BSH guideline',
    year: '2015',
    url: 'https://b-s-h.org.uk',
  },
  'THYR-T': {
    title: 'Hosseini et al. Low calcium after thyroid surgery. J Clin Diagn Res 10:PC19',
    year: '2016',
    url: 'https://doi.org/10.7860/JCDR/2016/15274.7445',
  },
  'AD-EUR': {
    title: 'Autonomic dysreflexia. J Spinal Cord Med',
    year: '2019',
    url: 'https://doi.org/10.1080/10790268.2019.1695080',
  },
  'AD-4I': {
    title: '4Inspiration: Autonomic dysreflexia',
    year: 'undated',
    url: 'https://www.4inspiration.ca',
  },
  'ITB-BOX': {
    title: 'Boxed warning: Sudden stop of intrathecal baclofen',
    year: 'undated',
    url: 'https://blackboxrx.com',
  },
  'ITB-WHO': {
    title: 'WHO Drug Information 16(2): Intrathecal baclofen',
    year: '2002',
    url: 'https://apps.who.int/medicinedocs',
  },
  'ITB-NSW': {
    title: 'Neurosurgery Wiki: Intrathecal baclofen withdrawal',
    year: 'undated',
    url: 'https://neurosurgerywiki.com',
  },
  'ITB-WIKEM': {
    title: 'WikEM: Baclofen withdrawal',
    year: 'undated',
    url: 'https://wikem.org/wiki/Baclofen_withdrawal',
  },
  'WID-HARR': {
    title: "Harrison's Manual of Medicine, 19th edition: Widow spider bites",
    year: 'undated',
    url: 'https://www.skyscape.com',
    via: 'an extract',
  },
  'WID-ALLO': {
    title: 'Allogy: Latrodectus bites',
    year: 'undated',
    url: 'https://www.allogy.com',
  },
  'WID-HAMP': {
    title: 'City of Hampton: Black widow spiders',
    year: 'undated',
    url: 'https://www.hampton.gov',
  },
  'DCI-DAN': {
    title: 'Divers Alert Network Southern Africa: Decompression illness',
    year: '2021',
    url: 'https://www.dansa.org',
  },
  'DCI-AP': {
    title: 'Divers Alert Network Asia-Pacific: Decompression illness',
    year: 'undated',
    url: 'https://www.uw360.asia',
    via: 'UW360',
  },
  'STER-NCA': {
    title: 'Northern Care Alliance: Steroids and the adrenal glands, leaflet',
    year: 'undated',
    url: 'https://www.northerncarealliance.nhs.uk',
  },
  'STER-NPSA': {
    title: 'National Patient Safety Alert: Steroid emergency card',
    year: '2020',
    url: 'https://www.severnvalleymedicalpractice.co.uk/steroid-card',
    via: 'a practice page',
  },
  'STER-CARD': {
    title: 'Gateshead Health: Steroid emergency card',
    year: 'undated',
    url: 'https://www.gatesheadhealth.nhs.uk',
  },
  'FDA-BOX': {
    title: 'FDA: Opioids with benzodiazepines, boxed warning',
    year: '2016',
    url: 'https://www.fda.gov',
    via: 'a pharmacy service page',
  },
  'COD-PIL': {
    title: 'UK leaflets of codeine with ibuprofen or paracetamol',
    year: 'undated',
    url: 'https://www.drugs.com/uk/',
    via: 'copies of the leaflets',
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

export type SourceId = keyof typeof all;

/** Every source by id. */
export const sources: { readonly [Id in SourceId]: Source } = all;
