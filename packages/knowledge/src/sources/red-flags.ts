/** Papers, reviews and handbooks about danger signs and about what can look like a spasm. */
import type { Source } from '../schema.ts';

export const redFlagsSources = {
  'SEA-PROC': {
    title: 'Epidural abscess after procedures at the spine. Eur Spine J',
    year: 'undated',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3229722/',
  },
  'NA-HSSJ': {
    title: 'Neuralgic amyotrophy. HSS J 6:199',
    year: '2010',
    url: 'https://doi.org/10.1007/s11420-010-9176-x',
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
  HEN09: {
    title:
      'Henschke et al. Serious pathology and red flags in primary-care back pain. Arthritis Rheum 60:3072',
    year: '2009',
    url: 'https://doi.org/10.1002/art.24853',
  },
  DOW13: {
    title: 'Downie et al. Red flags for fracture and malignancy. BMJ 347:f7095',
    year: '2013',
    url: 'https://doi.org/10.1136/bmj.f7095',
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
  BB875: {
    title: 'BestBETs 875: Chest-wall tenderness and heart attack',
    year: 'undated',
    url: 'https://bestbets.org/bets/bet.php?id=875',
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
  'AD-HMP': {
    title: 'Autonomic dysreflexia, review',
    year: 'undated',
    url: 'https://www.hmpgloballearningnetwork.com',
  },
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
  'GBS-CASE': {
    title: 'Guillain-Barré that began in the upper back, cases. Brain Nerve 55:963; EMJ 22:152',
    year: '2005',
    url: 'https://emj.bmj.com',
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
  TAN06: {
    title: 'Tanaka et al. Scapular pain from neck roots. Spine 31:E568',
    year: '2006',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16924193/',
  },
  MIZ10: {
    title: 'Mizutamari et al. Scapular pain and the level of the neck root',
    year: '2010',
    url: 'https://pubmed.ncbi.nlm.nih.gov',
  },
  WOO97: {
    title: 'Wood et al. Thoracic disc findings without symptoms. Spine',
    year: '1997',
    url: 'https://www.orthobullets.com/evidence/9076884',
    via: 'Orthobullets',
  },
  MAT10: {
    title: 'Matsumoto et al. Thoracic disc change on MRI without symptoms. Spine 35:1359',
    year: '2010',
    url: 'https://www.scribd.com',
    via: 'a copy',
  },
  'AAFP-DYST': {
    title: 'AAFP: When muscle side effects of antipsychotics begin',
    year: '2007',
    url: 'https://www.aafp.org/afp/2007/0615/p1821.html',
  },
  'PP-TRF': {
    title: 'Physiopedia: Thoracic red flags',
    year: 'undated',
    url: 'https://www.physio-pedia.com',
  },
  SSA15: {
    title: 'Spinal infection. J Neurosurg Spine 22:90',
    year: '2015',
    url: 'https://doi.org/10.3171/2014.9.SPINE14159',
  },
  'ESI-1W': {
    title: 'Infection a week after a neck injection (case)',
    year: 'undated',
    url: 'https://eorthopod.com',
    via: 'a secondary page',
  },
  'PWID-SP': {
    title: 'Spinal infection in people who inject drugs, cohort',
    year: 'undated',
    url: 'https://neurosurgerywiki.com',
    via: 'a secondary page',
  },
  'NHS-CHOLE': {
    title: 'NHS: Acute cholecystitis',
    year: 'undated',
    url: 'https://www.nhs.uk/conditions/acute-cholecystitis/',
    via: 'a copy of the page',
  },
  'MSD-CHOLE': {
    title: 'MSD Manual: Cholecystitis, consumer version',
    year: 'undated',
    url: 'https://www.msdmanuals.com',
  },
  'NID-PANC': {
    title: 'nidirect: Acute pancreatitis',
    year: 'undated',
    url: 'https://www.nidirect.gov.uk/conditions/acute-pancreatitis',
  },
  SHING: {
    title: 'Pharmacy First: Shingles, summaries',
    year: 'undated',
    url: 'https://www.pharmacy-network.co.uk',
    via: 'summaries',
  },
  'STATP-DYST': {
    title: 'StatPearls: Dystonic reactions',
    year: 'undated',
    url: 'https://www.statpearls.com',
  },
  RHABDO: {
    title: 'Muscle breakdown after exercise',
    year: 'undated',
    url: 'https://www.medicinenet.com',
    via: 'secondary pages',
  },
  'HYPOCA-CR': {
    title: 'Low calcium a year after surgery (case). JOHND-05-0033',
    year: 'undated',
    url: 'https://pubmed.ncbi.nlm.nih.gov',
    via: 'a copy of the case',
  },
  'NDL-AJ': {
    title: 'Pneumothorax after needling (case). Am J Case Rep 22:e928094',
    year: '2021',
    url: 'https://amjcaserep.com',
  },
  'NA-UM': {
    title: 'University of Maryland emergency medicine: Neuralgic amyotrophy',
    year: 'undated',
    url: 'https://umem.org',
  },
  'NA-PN': {
    title: 'Practical Neurology: Neuralgic amyotrophy',
    year: '2015',
    url: 'https://practicalneurology.com',
  },
  'SIRVA-S': {
    title: 'Atanasoff et al. and others. Shoulder injury after vaccination',
    year: '2010',
    url: 'https://scite.ai',
    via: 'a summary',
  },
  'SIRVA-F': {
    title: 'Shoulder injury after vaccination',
    year: 'undated',
    url: 'https://www.shoulderbuzz.com',
    via: 'a low-grade page',
  },
  'RIB-USR': {
    title: 'US Rowing: Rib stress injury',
    year: 'undated',
    url: 'https://archive.usrowing.org',
  },
  'RIB-BJSM': {
    title: 'Rib stress injury in rowers. BJSM 50:141',
    year: '2016',
    url: 'https://bjsm.bmj.com',
  },
  'VITD-NHSH': {
    title: 'NHS Highland: Vitamin D',
    year: 'undated',
    url: 'https://tam.nhsh.scot',
  },
  'VITD-GPN': {
    title: 'GPnotebook: Vitamin D deficiency',
    year: 'undated',
    url: 'https://gpnotebook.com',
  },
  'VITD-BMJ': {
    title: 'Vitamin D deficiency. BMJ 336:1371',
    year: '2008',
    url: 'https://www.bmj.com',
  },
  'DEM-SCIRP': {
    title: 'Demyelination, band-like pain',
    year: 'undated',
    url: 'https://www.scirp.org',
  },
  'DEM-GM': {
    title: 'GM Journal: Back pain in older people, part 1',
    year: 'undated',
    url: 'https://www.gmjournal.co.uk',
  },
  TDH: {
    title: 'Thoracic disc herniation, how rare',
    year: 'undated',
    url: 'https://www.expertneurosurgeon.com',
  },
  'TDH-SUM': {
    title: 'Thoracic disc herniation, signs',
    year: 'undated',
    url: 'https://droracle.ai',
    via: 'a secondary summary',
  },
} as const satisfies Record<string, Source>;
