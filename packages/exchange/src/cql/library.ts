/** The danger rules as one library of the Clinical Quality Language, for other engines to run. */
import {
  derivedFacts,
  type Fact,
  type FactId,
  rules,
  type SourceId,
  sources,
  facts as vocabulary,
  type Within,
} from '@unknot/knowledge';
import { BASIS } from '../rule-book/chapter.ts';
import { statementsIn, toCondition } from './condition.ts';
import { layOut, quoted } from './layout.ts';
import { defineStatement, isDerived, type Statement } from './statement.ts';
import { FUNCTIONS, HEAD, NOT_SURE, TRIAGE } from './text.ts';

type Rule = (typeof rules)[number];

/** What the verdict of a rule is called in the library. */
const ruleName = (id: string): string => `Rule: ${id}`;

/** How urgent, the worst first, and what the library calls it. */
const STEPS: readonly (readonly [Within, string])[] = [
  ['now', 'Now'],
  ['today', 'Today'],
  ['3-days', 'Within 3 days'],
  ['2-weeks', 'Within 2 weeks'],
];

/** The text of the library. */
export function cqlLibrary(): string {
  const statements = allStatements();
  const about = (id: string) => statements.filter(({ fact }) => fact === id);
  const read = (Object.keys(vocabulary) as FactId[]).filter((id) => about(id).length > 0);
  return `${[
    HEAD,
    section('Answers'),
    ...read.map(parameter),
    NOT_SURE,
    section('How answers are read'),
    FUNCTIONS,
    read.flatMap((id) => about(id).map(defineStatement)).join('\n'),
    section('Facts that follow from others'),
    ...statements.filter(({ fact }) => isDerived(fact)).map(derivedDefinition),
    section('Rules'),
    ...STEPS.flatMap(([within]) => rulesWithin(within).map(ruleDefinition)),
    section('How soon'),
    ...STEPS.map(([within, name]) => stepDefinition(within, name)),
    TRIAGE,
    answerDefinition(),
  ].join('\n\n')}\n`;
}

const section = (title: string): string => `// ===== ${title} =====`;

/** Every statement that a rule or a derived fact makes, once. */
function allStatements(): readonly Statement[] {
  const conditions = [...rules.map(({ when }) => when), ...Object.keys(derivedFacts)];
  const found = conditions.flatMap((when) => statementsIn(toCondition(when)));
  return [...new Map(found.map((each) => [each.name, each])).values()];
}

function parameter(id: FactId): string {
  const fact = vocabulary[id];
  const notes = [
    fact.history && 'history',
    fact.given && 'from the log or the region, not asked',
    fact.highYield && 'high-yield',
    fact.reassuring && 'reassures',
  ].filter(Boolean);
  const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return `// ${questionOf(fact)}${note}\nparameter ${quoted(id)} ${TYPES[fact.kind]}`;
}

const TYPES = { 'yes-no': 'Boolean', quantity: 'Decimal', choice: 'String' } as const;

function questionOf(fact: Fact): string {
  switch (fact.kind) {
    case 'yes-no':
      return fact.label;
    case 'quantity':
      return `${fact.question} ${fact.min} to ${fact.max} ${fact.unit}.`;
    case 'choice':
      return `${fact.question} ${Object.keys(fact.options).join(', ')}.`;
  }
}

function derivedDefinition({ fact, side, name }: Statement): string {
  const { label, when } = derivedFacts[fact as keyof typeof derivedFacts];
  const words = side === 'for' ? label : `Not: ${label}`;
  return `// ${words}\n${define(name, layOut(toCondition(when, side)))}`;
}

const rulesWithin = (within: Within): readonly Rule[] =>
  rules.filter((rule) => rule.within === within);

function ruleDefinition({ id, ref, within, suspect, when, basis, sources: ids }: Rule): string {
  const named = ids.map((each) => `//   ${sourceWords(each)}`);
  return [
    `// ${ref}, ${within}: ${suspect}.`,
    `// Basis: ${BASIS[basis]}.`,
    ...(named.length > 0 ? ['// Sources:', ...named] : []),
    define(ruleName(id), layOut(toCondition(when))),
  ].join('\n');
}

function sourceWords(id: SourceId): string {
  const { title, year } = sources[id];
  return `${title}, ${year}`;
}

function stepDefinition(within: Within, name: string): string {
  const of = rulesWithin(within).map(({ id }) => ({ name: ruleName(id) }));
  return define(name, layOut({ need: 1, of }));
}

/** All in one: what a caller asks for. */
function answerDefinition(): string {
  const verdicts = rules.map(({ id }) => `    ${quoted(id)}: ${quoted(ruleName(id))}`);
  return `define "Answer": Tuple {
  "disposition": "Disposition",
  "within": "Within",
  "rules": Tuple {
${verdicts.join(',\n')}
  }
}`;
}

const define = (name: string, condition: string): string =>
  `define ${quoted(name)}:\n  ${condition}`;
