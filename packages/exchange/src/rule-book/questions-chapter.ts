/** What is asked: pages and gates, facts, what follows from them, and what cannot be true together. */
import { derivedFacts, exclusions, type Fact, facts, pages } from '@unknot/knowledge';
import { labelOf } from '../predicate-words.ts';
import { type Chapter, conditionPart, entry, line, points } from './chapter.ts';

const NOTES = {
  history: 'asked once and remembered',
  highYield: '“not sure” counts as yes in an emergency rule',
  reassuring: '“not sure” counts as no',
  given: 'never asked: read from the log or the region',
} as const;

/** Pages, facts, derived facts and exclusions. */
export function questionChapters(): readonly Chapter[] {
  return [
    {
      id: 'pages',
      title: 'Question pages',
      intro:
        'In this order. A page shows only what can still change the answer, at most seven statements; one without any is skipped.',
      entries: pages.map(({ id, topic, title, help, facts: asked }) =>
        entry(
          title,
          line(`Page \`${id}\``, topic),
          help,
          asked.map((fact) => `- ${labelOf(fact)}`).join('\n'),
        ),
      ),
    },
    {
      id: 'facts',
      title: 'Facts',
      intro: 'Everything that can be known, as the person reads it.',
      entries: [Object.entries<Fact>(facts).map(factPoint).join('\n')],
    },
    {
      id: 'derived-facts',
      title: 'Short names inside the rules',
      intro: 'These follow from answers and are never asked.',
      entries: Object.entries(derivedFacts).map(([id, { label, when }]) =>
        entry(label, line(`\`${id}\``), conditionPart('It holds when', when)),
      ),
    },
    {
      id: 'exclusions',
      title: 'What follows from an answer',
      intro: 'So that nobody is asked twice, and answers that cannot both be right are found.',
      entries: exclusions.map(({ id, when, then }) =>
        entry(
          id,
          conditionPart('When', when),
          points(
            'Then',
            Object.entries(then).map(([fact, value]) => `${labelOf(fact)}: ${valueWords(value)}`),
          ),
        ),
      ),
    },
  ];
}

function factPoint([id, fact]: readonly [string, Fact]): string {
  const flags = (Object.keys(NOTES) as (keyof typeof NOTES)[]).filter((flag) => fact[flag]);
  const notes = [
    line(`\`${id}\``, fact.ref && `evidence: ${fact.ref}`, ...flags.map((flag) => NOTES[flag])),
    fact.help,
    kindWords(fact),
  ].filter(Boolean);
  return [`- **${fact.label}**`, ...notes.map((note) => `  - ${note}`)].join('\n');
}

function kindWords(fact: Fact): string {
  switch (fact.kind) {
    case 'yes-no':
      return fact.settles ? `“No” is “no” to: ${fact.settles.map(labelOf).join('; ')}` : '';
    case 'quantity':
      return `${fact.question} ${fact.min} to ${fact.max} ${fact.unit}`.trim();
    case 'choice':
      return `${fact.question} ${Object.values(fact.options).join(' / ')}`;
  }
}

function valueWords(value: boolean | number | string | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
