/** How pain is measured and what change counts. */
import type { Source } from '../schema.ts';

export const trackingSources = {
  CHI05: {
    title: 'Childs et al. Responsiveness of the numeric pain rating scale. Spine 30:1331',
    year: '2005',
    url: 'https://doi.org/10.1097/01.brs.0000164099.92112.29',
  },
  'PSFS-SRA': {
    title: 'Patient-Specific Functional Scale (Stratford 1995), page of a rehabilitation institute',
    year: 'undated',
    url: 'https://www.sralab.org',
  },
  SUZ20: {
    title: 'Suzuki et al. Important change of pain in chronic low back pain. PLOS ONE 15:e0229228',
    year: '2020',
    url: 'https://doi.org/10.1371/journal.pone.0229228',
  },
  KRE09: {
    title: 'Krebs et al. A three-item scale of pain. J Gen Intern Med 24',
    year: '2009',
    url: 'https://doi.org/10.1007/s11606-009-0981-1',
  },
  FAR01: {
    title: 'Farrar et al. Clinical importance of changes in pain on an 11-point scale. Pain 94:149',
    year: '2001',
    url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
    via: 'the abstract',
  },
} as const satisfies Record<string, Source>;
