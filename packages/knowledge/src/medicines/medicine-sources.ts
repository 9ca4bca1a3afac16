/** The sources behind the medicines that no rule cites. */
import type { Source } from '../schema.ts';

export const medicineSources = {
  'NHS-IBU-MIR': {
    title: 'NHS: Ibuprofen, key facts',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
    via: 'a copy of the page',
  },
  'NHS-IBU-LIST2': {
    title: 'NHS: Who can and cannot take ibuprofen, tablets and gel',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/who-can-and-cannot-take-ibuprofen/',
    via: 'copies of the list',
  },
  'NHS-IBU-BF': {
    title: 'NHS: Ibuprofen and breastfeeding',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
    via: 'a page that cites it',
  },
  'NHS-PART': {
    title: 'NHS: Paracetamol together with ibuprofen',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/paracetamol-for-adults/',
    via: 'news copies',
  },
  'OFDA-APAP': {
    title: 'openFDA: US acetaminophen labels',
    year: '2026',
    url: 'https://api.fda.gov/drug/label.json',
  },
  'DM-APAP-ER': {
    title: 'DailyMed: acetaminophen 650 mg extended release',
    year: '2025',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=4ef6bc2b-03cf-474f-bb9e-dbb5792ec197',
  },
  MEDSAFE25: {
    title: 'Medsafe: Paracetamol can cause high anion gap metabolic acidosis',
    year: '2025',
    url: 'https://www.medsafe.govt.nz/profs/PUArticles/December2025/Paracetamol-can-cause-HAGMA.html',
  },
  LAREB15: {
    title: 'Lareb: Flucloxacillin with paracetamol',
    year: '2015',
    url: 'https://www.lareb.nl',
  },
  NOTTS: {
    title: 'University of Nottingham: Paracetamol in people of 65 and older',
    year: 'undated',
    url: 'https://www.nottingham.ac.uk',
    via: 'a news copy',
  },
  FEMX: {
    title: 'Feminax Ultra (naproxen) leaflet',
    year: 'undated',
    url: 'https://www.drugs.com/uk',
  },
  'NAP-PULSE': {
    title: 'Pulse: Over-the-counter naproxen',
    year: 'undated',
    url: 'https://www.pulsetoday.co.uk',
  },
  'NAP-CD08': {
    title: 'Chemist and Druggist: Naproxen switched from POM to P',
    year: '2008',
    url: 'https://www.chemistanddruggist.co.uk',
  },
  'NAPR-P': {
    title: 'Pharmacy Magazine: Naprosyn Pain Relief',
    year: 'undated',
    url: 'https://www.pharmacymagazine.co.uk',
  },
  'NAPR-BIO': {
    title: 'Naprosyn Pain Relief, news',
    year: '2026',
    url: 'https://biomedicus.gr/?p=364564',
    via: 'a low-grade page',
  },
  'EMC-NAP': {
    title: 'eMC: Naproxen, summary of product characteristics',
    year: '2024',
    url: 'https://www.medicines.org.uk/emc/product/13238',
  },
  'FDA-ASA-SUM': {
    title: 'FDA: Ibuprofen and low-dose aspirin, timing',
    year: 'undated',
    url: 'https://www.fda.gov',
    via: 'a monograph',
  },
  'SCD-IHTC': {
    title: 'Sickle cell disease: when to seek help',
    year: 'undated',
    url: 'https://www.ihtc.org/sickle-cell-emergency-management',
  },
  'REYE-NHS': {
    title: 'NHS: Aspirin and Reye syndrome',
    year: 'undated',
    url: 'https://www.nhs.uk',
    via: 'a copy of the text',
  },
  'REYE-MFC': {
    title: 'Medicines for Children: Do not give aspirin to under 16s',
    year: 'undated',
    url: 'https://www.medicinesforchildren.org.uk/news/do-not-give-aspirin-to-under-16s-unless-prescribed-by-a-doctor/',
  },
  'COD-GPO': {
    title: 'GPonline: Over-the-counter codeine rules tightened',
    year: 'undated',
    url: 'https://www.gponline.com/otc-codeine-rules-tightened/article/936449',
  },
  'COD-NHS': {
    title: 'NHS: Co-codamol',
    year: 'undated',
    url: 'https://www.nhs.uk/medicines/co-codamol-for-adults/',
    via: 'news copies',
  },
  'COD-PIL': {
    title: 'UK leaflets of codeine combinations',
    year: 'undated',
    url: 'https://www.drugs.com/uk',
  },
  'FDA-BOX': {
    title: 'FDA boxed warning: opioids with benzodiazepines or other sedatives',
    year: '2016',
    url: 'https://www.fda.gov',
    via: 'the University of Utah',
  },
  CAS21: {
    title: 'Cashin et al. Muscle relaxants for low back pain. BMJ 374:n1446',
    year: '2021',
    url: 'https://doi.org/10.1136/bmj.n1446',
  },
  'DM-TIZ': {
    title: 'DailyMed: tizanidine label',
    year: '2024',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=2788942d-87fa-e514-e063-6294a90a0971',
  },
  'TIZ-LBL': {
    title: 'Tizanidine label, interactions',
    year: '2007',
    url: 'https://www.fda.gov',
    via: 'label copies',
  },
  TIZ: {
    title: 'Tizanidine label: older people, liver, stopping',
    year: 'undated',
    url: 'https://www.fda.gov',
    via: 'label copies',
  },
  'FDA13-CYC': {
    title: 'FDA safety labelling changes: cyclobenzaprine',
    year: '2013',
    url: 'https://www.fda.gov',
  },
  'EMPR-CYC': {
    title: 'MPR: Cyclobenzaprine monograph',
    year: 'undated',
    url: 'https://www.empr.com',
  },
  'IPUK-DZP': {
    title: 'Independent Pharmacist: Diazepam, short course',
    year: 'undated',
    url: 'https://www.independentpharmacist.co.uk',
  },
  URQ18: {
    title: 'Urquhart et al. Low-dose amitriptyline for low back pain. JAMA Intern Med',
    year: '2018',
    url: 'https://jamanetwork.com',
  },
  GAR20: {
    title: 'Garrison et al. Magnesium for muscle cramps. Cochrane CD009402.pub3',
    year: '2020',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  },
  'CPIC-RX': {
    title: 'CPIC drug table: RxNorm numbers',
    year: 'undated',
    url: 'https://github.com/cpicpgx/cpic-schema',
  },
  'RXNAV-CYC': {
    title: 'RxNav: cyclobenzaprine, 52101 to 21949',
    year: 'undated',
    url: 'https://mor.nlm.nih.gov/RxNav/',
    via: 'a public note',
  },
  ATC26: {
    title: 'WHO ATC/DDD index, single codes',
    year: '2026',
    url: 'https://www.whocc.no/atc_ddd_index/',
    via: 'a snapshot',
  },
} as const satisfies Record<string, Source>;
