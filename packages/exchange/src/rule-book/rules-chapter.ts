/** The rules, most urgent first. */
import { dispositionOf } from '@unknot/engine';
import { type ChangedFinding, type Disposition, rules, type Within } from '@unknot/knowledge';
import { labelOf } from '../predicate-words.ts';
import {
  BASIS,
  type Chapter,
  capital,
  conditionPart,
  entry,
  line,
  points,
  sourcesPart,
} from './chapter.ts';

type Rule = (typeof rules)[number];

const HEADINGS = {
  emergency: 'Emergency rules: an ambulance now',
  urgent: 'Urgent rules: a medical assessment today',
  routine: 'Routine rules: a clinician within days or weeks',
} as const satisfies { readonly [each in Disposition]?: string };

const WITHIN: { readonly [each in Within]: string } = {
  now: 'now',
  today: 'today',
  '3-days': 'within 3 days',
  '2-weeks': 'within 2 weeks',
};

const GIVES = { yes: 'holds', no: 'does not hold', open: 'still open' } as const;

/** One chapter for each degree of urgency. */
export function ruleChapters(): readonly Chapter[] {
  return (['emergency', 'urgent', 'routine'] as const).map((disposition) => ({
    id: `rules-${disposition}`,
    title: HEADINGS[disposition],
    intro:
      'The most urgent rule that holds decides. An answer that is missing or “not sure” is never read as “no”.',
    entries: rules.filter(({ within }) => dispositionOf(within) === disposition).map(ruleEntry),
  }));
}

function ruleEntry(rule: Rule): string {
  const { id, ref, within, suspect, when, advice = [], basis, sources, examples } = rule;
  return entry(
    suspect,
    line(`Rule \`${id}\``, WITHIN[within], ref, BASIS[basis]),
    conditionPart('It holds when', when),
    points('What to do at once', advice),
    points('Worked examples', examples.map(exampleWords)),
    sourcesPart(sources),
  );
}

type Example = Rule['examples'][number];

function exampleWords({ name, facts, gives, asks, changed = {} }: Example): string {
  const asked = asks ? `, asks: ${asks.map(labelOf).join('; ')}` : '';
  const changes = (['yes', 'no', 'open'] as const).flatMap((then) =>
    (changed[then] ?? []).map((finding) => [changeWords(facts, finding), GIVES[then]] as const),
  );
  return [
    `${capital(name)} → **${GIVES[gives]}**${asked} (${answersWords(facts)})`,
    ...changes.map(([finding, then]) => `  - but ${finding} → **${then}**`),
  ].join('\n');
}

/** A fact alone is turned round: from yes to no, else to yes. */
const changeWords = (facts: Example['facts'], finding: ChangedFinding): string =>
  typeof finding === 'string'
    ? answersWords({ [finding]: facts[finding] !== true })
    : answersWords(finding);

/** A full interview has dozens of "no": they are counted. `undefined` is an answer not given. */
function answersWords(facts: Example['facts']): string {
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
