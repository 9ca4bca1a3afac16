/** How back pain runs, who gets it and what goes with it. */
import type { Source } from '../schema.ts';

export const courseSources = {
  REP24: {
    title: 'Repeat NHS 111 contacts and missed serious illness. BMJ Qual Saf 33:375',
    year: '2024',
    url: 'https://qualitysafety.bmj.com',
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
  COS12: {
    title: 'Menezes Costa et al. Course of acute and lasting low back pain. CMAJ 184:E613',
    year: '2012',
    url: 'https://www.cmaj.ca/content/184/11/E613',
  },
  HUSH11: {
    title: 'Hush et al. Course of acute neck pain. Arch Phys Med Rehabil 92:824',
    year: '2011',
    url: 'https://doi.org/10.1016/j.apmr.2010.12.025',
  },
  VOS08: {
    title: 'Vos et al. Course of neck pain in general practice. Pain Med 9:572',
    year: '2008',
    url: 'https://doi.org/10.1111/j.1526-4637.2008.00456.x',
  },
  HEN08: {
    title: 'Henschke et al. Prognosis of recent low back pain. BMJ 337:a171',
    year: '2008',
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2483884/',
  },
  SITSHIFT: {
    title: 'Sitting posture and shifting at work, summary',
    year: 'undated',
    url: 'https://news.proem.ai',
    via: 'a secondary summary',
  },
  KON17: {
    title:
      'Kongsted et al. Translating back pain trajectories into subgroups. BMC Musculoskelet Disord 18:285',
    year: '2017',
    url: 'https://doi.org/10.1186/s12891-017-1644-8',
  },
  POSTREV: {
    title: 'Posture and back pain: a review page',
    year: 'undated',
    url: 'https://backtoroots.community',
  },
  SHI10: {
    title: 'Shiri et al. Obesity and low back pain. Am J Epidemiol 171:135',
    year: '2010',
    url: 'https://doi.org/10.1093/aje/kwp356',
  },
  BRI09: {
    title:
      'Briggs et al. Thoracic spine pain in the general population. BMC Musculoskelet Disord 10:77',
    year: '2009',
    url: 'https://doi.org/10.1186/1471-2474-10-77',
  },
  PEN03: {
    title: 'Pengel et al. Course of acute low back pain. BMJ 327:323',
    year: '2003',
    url: 'https://www.bmj.com',
  },
  ZHA18: {
    title: 'Zhang et al. Weight and low back pain. Clin Spine Surg 31:22',
    year: '2018',
    url: 'https://doi.org/10.1097/BSD.0000000000000468',
  },
  'WAL24-HD': {
    title: 'HealthDay: Course of low back pain, summary of Wallwork et al.',
    year: '2024',
    url: 'https://www.healthday.com',
  },
} as const satisfies Record<string, Source>;
