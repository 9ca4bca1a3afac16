/** The rule book as a page to read, print and sign. */
import type { Basis, Disposition, Within } from '@unknot/knowledge';
import { labelOf } from './predicate-words.ts';
import type {
  Condition,
  MedicineEntry,
  RemedyEntry,
  RuleBook,
  RuleEntry,
  SourceEntry,
} from './rule-book.ts';

/** The whole rule book in Markdown. */
export function ruleBookMarkdown(book: RuleBook): string {
  const sections = [
    `# The rule book of Unknot\n\nKnowledge ${book.knowledge}. ${book.rules.length} rules. An answer that is missing or "not sure" is never read as "no".`,
    ...DISPOSITIONS.map((disposition) => dispositionSection(disposition, book.rules)),
    section(
      'Short names used above',
      book.derivedFacts.map(({ label, when }) => `### ${label}\n\n${when.words}`),
    ),
    section('Remedies', book.remedies.map(remedyPart)),
    section('Medicines', book.medicines.map(medicinePart)),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const DISPOSITIONS: readonly Disposition[] = ['emergency', 'urgent', 'routine', 'self-care'];

const HEADINGS: { readonly [each in Disposition]: string } = {
  emergency: 'Emergency: an ambulance now',
  urgent: 'Urgent: a medical assessment today',
  routine: 'Routine: a clinician within days or weeks',
  'self-care': 'Self-care',
};

const BASIS: { readonly [each in Basis]: string } = {
  sourced: 'confirmed in the sources below',
  consensus: 'general clinical knowledge; awaits a clinician’s signature',
  product: 'chosen for Unknot; awaits a clinician’s signature',
};

const WITHIN: { readonly [each in Within]: string } = {
  now: 'now',
  today: 'today',
  '3-days': 'within 3 days',
  '2-weeks': 'within 2 weeks',
};

const GIVES = { yes: 'holds', no: 'does not hold', open: 'still open' } as const;

const section = (heading: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : [`## ${heading}`, ...parts].join('\n\n');

const dispositionSection = (disposition: Disposition, rules: readonly RuleEntry[]): string =>
  section(
    HEADINGS[disposition],
    rules.filter((rule) => rule.disposition === disposition).map(rulePart),
  );

const rulePart = (rule: RuleEntry): string =>
  [
    `### ${capital(rule.suspect)}`,
    `Rule \`${rule.id}\` · ${WITHIN[rule.within]} · ${rule.ref} · ${BASIS[rule.basis]}`,
    `It holds when:\n\n${rule.when.words}`,
    points('What to do at once', rule.advice),
    points('Worked examples', rule.examples.map(exampleWords)),
    sourcesPart(rule.sources),
  ]
    .filter(Boolean)
    .join('\n\n');

function exampleWords(example: RuleEntry['examples'][number]): string {
  const asks = example.asks ? `, asks: ${example.asks.map(labelOf).join('; ')}` : '';
  const answers = answersWords(example.facts);
  return `${capital(example.name)} → **${GIVES[example.gives]}**${asks} (${answers})`;
}

/** A full interview has dozens of "no": they are counted. `undefined` is an answer not given. */
function answersWords(facts: RuleEntry['examples'][number]['facts']): string {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  const telling = given
    .filter(([, value]) => value !== false)
    .map(([fact, value]) => `${labelOf(fact)}: ${valueWords(value ?? null)}`);
  const denied = given.filter(([, value]) => value === false).map(([fact]) => labelOf(fact));
  const no =
    denied.length > 4 ? `no to ${denied.length} others` : denied.map((each) => `${each}: no`);
  return [...telling, ...(denied.length > 0 ? [no].flat() : [])].join('; ') || 'nothing answered';
}

function valueWords(value: boolean | number | string | null): string {
  if (value === null) return 'not sure';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

const remedyPart = (remedy: RemedyEntry): string =>
  [
    `### ${remedy.name}`,
    `${remedy.purpose} Dose: ${remedy.dose} Strength of the evidence: ${remedy.strength}; ${BASIS[remedy.basis]}.`,
    guardParts(remedy),
    sourcesPart(remedy.sources),
  ]
    .filter(Boolean)
    .join('\n\n');

const medicinePart = (medicine: MedicineEntry): string =>
  [
    `### ${capital(medicine.name)}`,
    `${medicine.benefit} (${BASIS[medicine.basis]})`,
    points(
      'Label limits',
      Object.entries(medicine.limits).map(([at, limit]) => `${at}: ${limitWords(limit)}`),
    ),
    ...medicine.lowered.map(
      ({ when, why, limit }) => `Lower limit, ${limitWords(limit)}. ${why}\n\n${when.words}`,
    ),
    guardParts(medicine),
    sourcesPart(medicine.sources),
  ]
    .filter(Boolean)
    .join('\n\n');

function limitWords(limit: MedicineEntry['limits']['US']): string {
  if (limit === null) return 'no dose is named';
  const { singleMg, intervalHours, max24hMg, maxDays, mostDoses24h, first, within } = limit;
  return [
    `${singleMg} mg at a time, ${intervalHours} h apart, ${max24hMg} mg in 24 h, ${maxDays} days`,
    mostDoses24h && `${mostDoses24h} times in 24 h at most`,
    first && `the first dose up to ${first.mg} mg within ${first.withinHours} h`,
    within && `${within.mg} mg in any ${within.hours} h`,
  ]
    .filter(Boolean)
    .join(', ');
}

const guardParts = (entry: RemedyEntry | MedicineEntry): string =>
  [
    conditionPart('Not offered when', entry.avoidWhen),
    conditionPart('Only after asking when', entry.askWhen),
    points('Stop if', entry.stopIf),
  ]
    .filter(Boolean)
    .join('\n\n');

const conditionPart = (heading: string, when: Condition | undefined): string =>
  when ? `${heading}:\n\n${when.words}` : '';

const points = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const sourcesPart = (sources: readonly SourceEntry[]): string =>
  points(
    'Sources',
    sources.map(
      ({ title, url, year, via }) => `[${title}](${url}), ${year}${via ? ` (${via})` : ''}`,
    ),
  );

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
