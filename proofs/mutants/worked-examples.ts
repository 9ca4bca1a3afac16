/** The worked examples of the rules, each changed finding one of its own, with all that follows from the answers. */
import { caseFacts } from '@unknot/engine';
import { type ChangedFinding, type FactId, rules, facts as vocabulary } from '@unknot/knowledge';
import type { Facts, Verdict } from '@unknot/logic';
import { NOW } from '../../bench/cases.ts';

export interface WorkedExample {
  readonly facts: Facts;
  readonly gives: Verdict;
  /** Facts that must be among those still to ask. */
  readonly asks: readonly string[];
}

type Rule = (typeof rules)[number];
type Example = Rule['examples'][number];

/** By rule. */
export const workedExamples: ReadonlyMap<string, readonly WorkedExample[]> = new Map(
  rules.map(({ id, examples }) => [
    id,
    examples.flatMap((example) => [
      { facts: closed(example.facts), gives: example.gives, asks: example.asks ?? [] },
      ...changedExamples(example),
    ]),
  ]),
);

function changedExamples({ facts, changed = {} }: Example): readonly WorkedExample[] {
  return Object.entries(changed).flatMap(([gives, changes]) =>
    changes.map((change) => ({
      facts: closed({ ...facts, ...told(facts, change) }),
      gives: gives as Verdict,
      asks: [],
    })),
  );
}

function told(facts: Example['facts'], change: ChangedFinding): Example['facts'] {
  return typeof change === 'string' ? { [change]: facts[change] !== true } : change;
}

/** What a log would say stands in the example itself. */
function closed(answers: Example['facts']): Facts {
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined);
  const facts: Facts<FactId> = Object.fromEntries(entries);
  const given = entries.filter(([id]) => vocabulary[id as FactId].given);
  const region = facts['region-uk'] === true ? 'UK' : 'US';
  const patient = { region, facts, checkIns: [], doses: [], episodes: [] } as const;
  return { ...caseFacts(patient, NOW), ...Object.fromEntries(given) };
}
