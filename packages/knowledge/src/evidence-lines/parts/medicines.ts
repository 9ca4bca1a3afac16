/** Part 6: limits, rules and names of medicines. */
import { type EvidencePart, numbered } from '../evidence-row.ts';

const NEVER_CLEARED = 'packages/engine/src/medicine-verdicts.ts';

const limits: EvidencePart = {
  heading: '6.0 and 6.1 Place and limits',
  kinds: ['medicine'],
  rows: [
    {
      id: '6.0 order',
      words: 'Which comes first',
      heldBy: ['packages/knowledge/src/medicines.ts'],
    },
    { id: '6.0 verdicts', words: 'Fine, ask, avoid, stop', heldBy: [NEVER_CLEARED] },
    {
      id: '6.0 adults',
      words: 'No dose under 18',
      heldBy: ['medicine:ibuprofen', 'medicine:paracetamol', 'medicine:codeine'],
    },
    {
      id: '6.0 pack',
      words: 'Milligrams from the person’s own pack',
      heldBy: ['packages/knowledge/src/products.ts'],
    },
    {
      id: '6.0 rolling 24 h',
      words: 'Rolling day, interval, days running',
      heldBy: ['packages/engine/src/ledger.ts', 'packages/engine/src/dose-check.ts'],
    },
    { id: '6.1 paracetamol 325 US', heldBy: ['medicine:paracetamol', 'product:paracetamol-325'] },
    { id: '6.1 paracetamol 500 US', heldBy: ['medicine:paracetamol', 'product:paracetamol-500'] },
    {
      id: '6.1 paracetamol 650 slow US',
      heldBy: ['medicine:slow-paracetamol', 'product:paracetamol-650-slow'],
    },
    { id: '6.1 paracetamol UK', heldBy: ['medicine:paracetamol', 'product:paracetamol-1000'] },
    { id: '6.1 ibuprofen US', heldBy: ['medicine:ibuprofen', 'product:ibuprofen-200'] },
    { id: '6.1 ibuprofen UK', heldBy: ['medicine:ibuprofen', 'product:ibuprofen-400'] },
    { id: '6.1 naproxen sodium US', heldBy: ['medicine:naproxen', 'product:naproxen-sodium-220'] },
    { id: '6.1 naproxen 250 UK', heldBy: ['product:naproxen-250'] },
    { id: '6.1 naproxen coated UK', heldBy: ['product:naproxen-250-coated'] },
    {
      id: '6.1 naproxen prescribed UK',
      words: 'The dose of a prescriber',
      leftOut: 'Unknot names no prescribed dose; in the UK naproxen is for the pharmacist.',
    },
    {
      id: '6.1 own caps',
      words: 'Lower limits than the packs',
      heldBy: ['medicine:paracetamol', 'medicine:ibuprofen', 'medicine:naproxen'],
    },
    {
      id: '6.1 weight',
      words: 'Under 50 kg and under 40 kg',
      heldBy: [
        'medicine:paracetamol',
        'threshold:paracetamol-pack-mg-under-50-kg',
        'threshold:paracetamol-pack-mg-to-40-kg',
      ],
    },
    {
      id: '6.1 liver warning',
      words: 'Three drinks a day, other paracetamol',
      heldBy: ['medicine:paracetamol'],
    },
  ],
};

const cautions: EvidencePart = {
  heading: '6.2 and 6.3 Paracetamol and anti-inflammatories',
  kinds: ['medicine'],
  rows: [
    ...numbered('PA', 11, 1, {
      PA10: {
        heldBy: ['packages/engine/src/ledger.ts', 'medicine:paracetamol'],
        note: 'Its stop signs, and the limit of days.',
      },
    }),
    ...numbered('NS', 18, 1),
    {
      id: '6.3 block',
      words: 'What forbids an anti-inflammatory',
      heldBy: ['medicine:ibuprofen', 'medicine:naproxen'],
    },
    {
      id: '6.3 ask',
      words: 'What is asked about first',
      heldBy: ['medicine:ibuprofen', 'medicine:naproxen'],
    },
    {
      id: '6.3 block dose',
      words: 'What forbids the next dose',
      heldBy: ['packages/engine/src/dose-check.ts'],
    },
    {
      id: '6.3 while using',
      words: 'Food, lowest dose, when to stop',
      heldBy: ['medicine:ibuprofen', 'medicine:naproxen'],
    },
  ],
};

const others: EvidencePart = {
  heading: '6.4 and 6.5 Other medicines, and what is in them',
  kinds: [],
  rows: [
    { id: '6.4 aspirin', heldBy: ['medicine:aspirin'] },
    {
      id: '6.4 gels',
      words: 'Gels, balms and creams',
      heldBy: [
        'medicine:topical-nsaid',
        'medicine:topical-salicylate',
        'medicine:topical-capsaicin',
        'medicine:topical-menthol',
      ],
    },
    { id: '6.4 codeine', heldBy: ['medicine:codeine', 'medicine:co-codamol'] },
    {
      id: '6.4 magnesium and quinine',
      heldBy: ['medicine:magnesium-supplement', 'medicine:quinine'],
    },
    {
      id: '6.5 paracetamol in',
      words: 'Cold remedies, night tablets, mixtures',
      heldBy: [
        'product:cold-flu-sachet-1000',
        'product:paracetamol-night',
        'product:period-pain-paracetamol',
        'product:oxycodone-paracetamol',
        'product:tramadol-paracetamol',
      ],
    },
    {
      id: '6.5 anti-inflammatory in',
      heldBy: [
        'product:ibuprofen-cold',
        'product:ibuprofen-codeine',
        'product:ibuprofen-paracetamol',
        'product:aspirin-fizzy',
        'product:paracetamol-aspirin-caffeine',
        'medicine:celecoxib',
      ],
    },
    {
      id: '6.5 antihistamine in',
      heldBy: ['medicine:sedating-antihistamine', 'product:paracetamol-night'],
    },
    { id: '6.5 naproxen at night', heldBy: ['product:naproxen-night'] },
    {
      id: '6.5 confirm',
      words: 'The person confirms what the pack holds',
      heldBy: ['packages/knowledge/src/medicines/product.ts'],
    },
    {
      id: '6.5 two kinds',
      words: 'Ibuprofen with paracetamol is allowed, two anti-inflammatories never',
      heldBy: ['packages/engine/src/duplicate-nsaid.ts', 'product:ibuprofen-paracetamol'],
    },
  ],
};

const prescription: EvidencePart = {
  heading: '6.6 Medicines on prescription',
  kinds: [],
  rows: [
    ...[
      'cyclobenzaprine',
      'methocarbamol',
      'tizanidine',
      'carisoprodol',
      'baclofen',
      'diazepam',
      'orphenadrine',
      'chlorzoxazone',
      'metaxalone',
    ].map(medicine),
    ...['eperisone', 'tolperisone', 'thiocolchicoside', 'pridinol'].map((id) => ({
      id,
      heldBy: [`name:${id}`],
    })),
    ...['amitriptyline', 'nortriptyline', 'codeine', 'tramadol'].map(medicine),
    { id: 'fentanyl', heldBy: ['name:fentanyl'] },
    ...['gabapentin', 'pregabalin'].map(medicine),
    { id: 'steroids', heldBy: ['medicine:steroid-tablets'] },
    {
      id: '6.6 sedatives together',
      words: 'Opioids with other sedatives',
      heldBy: ['medicine:codeine', 'medicine:cyclobenzaprine', 'medicine:diazepam'],
    },
    {
      id: '6.6 age 65',
      words: 'Older people ask before a relaxant',
      heldBy: ['medicine:cyclobenzaprine', 'medicine:diazepam'],
    },
    {
      id: '6.6 codes',
      words: 'Code numbers of medicines',
      heldBy: ['packages/knowledge/src/lint/medicines-are-coded.ts'],
    },
  ],
};

function medicine(id: string) {
  return { id, heldBy: [`medicine:${id}`] };
}

/** Part 6. */
export const medicineParts: readonly EvidencePart[] = [limits, cautions, others, prescription];
