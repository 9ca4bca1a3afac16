/** Medicines with their limits and every caution, what is in a pack, and the names that are recognised. */
import {
  type DoseLimit,
  medicines,
  type OtcMedicine,
  type Product,
  products,
  recognisedMedicines,
} from '@unknot/knowledge';
import { labelOf } from '../predicate-words.ts';
import {
  BASIS,
  type Chapter,
  conditionPart,
  entry,
  line,
  points,
  sourcesPart,
  table,
} from './chapter.ts';

type MedicineCaution = OtcMedicine['cautions'][number];

/** Medicines, products, names. */
export function medicineChapters(): readonly Chapter[] {
  return [
    {
      id: 'medicines',
      title: 'Medicines',
      intro:
        'No dose under 18. A medicine on prescription is never cleared. A condition that several medicines share is written out under the first of them.',
      entries: Object.values<OtcMedicine>(medicines).map(medicineEntry),
    },
    {
      id: 'products',
      title: 'Products',
      intro:
        'What one unit holds. “Confirm” asks the person to read the pack before it is counted.',
      entries: [
        table(
          ['Product', 'Names', 'Where', 'Holds', 'Notes'],
          [...products.values()].map(productCells),
        ),
      ],
    },
    {
      id: 'names',
      title: 'Names of other medicines',
      intro:
        'A name on this list is judged as a medicine, or answers a question. Any other name means nothing.',
      entries: [
        table(
          ['Name', 'Judged as', 'A yes to'],
          recognisedMedicines.map(({ name, as, facts = [] }) => [
            name,
            as ?? '',
            facts.map(labelOf).join('; '),
          ]),
        ),
      ],
    },
  ];
}

function medicineEntry(medicine: OtcMedicine): string {
  const {
    id,
    ref,
    names,
    group,
    supply,
    atBest,
    atBestWhy,
    codes,
    benefit,
    limits,
    lowered,
    card = [],
  } = medicine;
  return entry(
    [...new Set(Object.values(names))].join(' / '),
    line(`Medicine \`${id}\``, ref, group, BASIS[medicine.basis]),
    `Had in the US: ${supply.US}; in the UK: ${supply.UK}. At best: US ${atBest.US}, UK ${atBest.UK}. ${atBestWhy ?? ''}`.trim(),
    `Codes: RxNorm ${codes.rxcui ?? 'none'}${codes.rxcuiUnverified ? ' (not verified)' : ''}; ATC ${codes.atc.join(', ') || 'none'}.`,
    benefit,
    points(
      'Label limits',
      Object.entries(limits).map(([at, limit]) => `${at}: ${limitWords(limit)}`),
    ),
    ...lowered.map(({ when, why, limit }) =>
      conditionPart(`Lower limit, ${limitWords(limit)}. ${why} When`, when),
    ),
    ...medicine.cautions.map((caution) => cautionPart(caution, medicine)),
    points('How to take it', medicine.howTo),
    points('Stop if', medicine.stopIf),
    points('To talk about with the prescriber', card),
    sourcesPart(medicine.sources),
  );
}

/** The medicine under which a caution that several share is written out: the first of them. */
const holderOf = (caution: MedicineCaution): string | undefined =>
  Object.values<OtcMedicine>(medicines).find(({ cautions }) => cautions.includes(caution))?.id;

function cautionPart(caution: MedicineCaution, { id }: OtcMedicine): string {
  const { ref, verdict, why, when, basis, sources } = caution;
  const head = `**${verdict === 'avoid' ? 'Not taken' : 'Ask first'}** (${ref}): ${why}`;
  const holder = holderOf(caution);
  if (holder !== id) return `${head} As under \`${holder}\`.`;
  return [
    head,
    conditionPart('When', when),
    line(BASIS[basis], sources.length > 0 && `sources: ${sources.join(', ')}`),
  ].join('\n\n');
}

function limitWords(limit: DoseLimit | null): string {
  if (limit === null) return 'no dose is named';
  const { singleMg, intervalHours, max24hMg, maxDays, mostDoses24h, first, within } = limit;
  return [
    `${singleMg} mg at a time`,
    `${intervalHours} h apart`,
    `${max24hMg} mg in 24 h`,
    `${maxDays} days`,
    mostDoses24h && `${mostDoses24h} times in 24 h`,
    first && `the first dose up to ${first.mg} mg within ${first.withinHours} h`,
    within && `${within.mg} mg in any ${within.hours} h`,
  ]
    .filter(Boolean)
    .join(', ');
}

const productCells = ({
  id,
  names,
  regions,
  contains,
  also = [],
  confirm,
  ownRules,
  mostUnits,
}: Product) => [
  `\`${id}\``,
  names.join(', '),
  regions.join(', '),
  [...contains.map(({ ingredient, mg }) => `${ingredient} ${mg} mg`), ...also].join(' + '),
  [confirm && 'confirm', mostUnits && `at most ${mostUnits} at a time`, ownRules]
    .filter(Boolean)
    .join('; '),
];
