/** Trials and reviews of what helps, and the warnings that go with it. */
import type { Source } from '../schema.ts';

export const treatmentSources = {
  FRE06: {
    title: 'French et al. Superficial heat or cold for low back pain. Cochrane CD004750',
    year: '2006',
    url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
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
  'MSS-HEAT': {
    title: 'MS Society: Hot and cold',
    year: '2013',
    url: 'https://www.mssociety.org.uk',
    via: 'a copy of the leaflet',
  },
  DAH10: {
    title: 'Dahm et al. Advice to rest or to stay active. Cochrane CD007612',
    year: '2010',
    url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
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
  AND11: {
    title:
      'Andersen et al. Small daily resistance training for neck and shoulder pain. Pain 152:440',
    year: '2011',
    url: 'https://journals.lww.com/pain',
    via: 'the abstract',
  },
  CAS21: {
    title: 'Cashin et al. Muscle relaxants for low back pain. BMJ 374:n1446',
    year: '2021',
    url: 'https://doi.org/10.1136/bmj.n1446',
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
  EAED19: {
    title: 'Hew-Butler et al. Exercise-associated electrolyte disorders',
    year: '2019',
    url: 'https://doi.org/10.1016/j.coemr.2019.06.014',
  },
  'GUN-VAD': {
    title: 'Sulkowski. A torn neck artery after a massage gun (case). Clin Pract Cases Emerg Med',
    year: '2022',
    url: 'https://doi.org/10.5811/cpcem.2022.2.56046',
  },
  FUR15: {
    title: 'Furlan et al. Massage for low-back pain. Cochrane CD001929.pub3',
    year: '2015',
    url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
    via: 'the record; its words on certainty were not read',
  },
  'GUN-RHAB': {
    title: 'Chen et al. Muscle breakdown after a massage gun (case). Phys Ther 101(1)',
    year: '2021',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33156927/',
  },
  EAMC22: {
    title: 'Exercise-associated muscle cramps: review',
    year: '2022',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/',
  },
  'MST-HEAT': {
    title: 'MS Trust: Heat sensitivity and MS',
    year: 'undated',
    url: 'https://mstrust.org.uk/resources/podcasts-ms-trust/heat-sensitivity-and-ms',
  },
  'CPSC-79': {
    title: 'US CPSC advisory 79-071: Hot tubs, 40 °C limit',
    year: '1979',
    url: 'https://www.cpsc.gov',
    via: 'rhtubs.com',
  },
  'CPSC-RAY': {
    title: 'US CPSC rules for spas, as printed in a Raypak manual',
    year: 'undated',
    url: 'https://www.cpsc.gov',
    via: 'the manual',
  },
  'CPSC-TRA': {
    title: 'US CPSC rules for spas, as printed in a Trane manual',
    year: 'undated',
    url: 'https://www.cpsc.gov',
    via: 'the manual',
  },
  SPA: {
    title: 'Spa manuals: who should ask a doctor first',
    year: 'undated',
    url: 'https://www.liquidleisure.ca',
  },
  'RCOG-TEMP': {
    title: 'Warm water in pregnancy: RCOG and UKTIS in summary',
    year: 'undated',
    url: 'https://www.womenfitness.org',
    via: 'a secondary page',
  },
  FERR21: {
    title: 'Ferraro et al. Antidepressants for back pain, protocol and review. Syst Rev',
    year: '2021',
    url: 'https://doi.org/10.1186/s13643-021-01599-4',
  },
} as const satisfies Record<string, Source>;
