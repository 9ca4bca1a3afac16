/** Every worked example of every rule, run as it stands and with each of its changed findings. */
import { type ChangedFinding, type FactId, rules, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { type CaseFacts, caseFacts } from './case-facts.ts';
import { ruleVerdict } from './triage.ts';

const now = '2026-11-22T02:10:00Z';

function factsOf(given: Facts<FactId> | object): CaseFacts {
  const answered = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const byItself = Object.entries(answered).filter(([id]) => vocabulary[id as FactId].given);
  const region = 'region-uk' in answered && answered['region-uk'] === true ? 'UK' : 'US';
  const patient = { region, facts: answered, checkIns: [], doses: [], episodes: [] } as const;
  // What a log would say stands in the example itself.
  return { ...caseFacts(patient, now), ...Object.fromEntries(byItself) } as CaseFacts;
}

const changedTo = (facts: Facts<FactId>, change: ChangedFinding): object =>
  typeof change === 'string'
    ? { ...facts, [change]: facts[change] !== true }
    : { ...facts, ...change };

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const { verdict, missing } = ruleVerdict(id, factsOf(example.facts));
    expect(verdict).toBe(example.gives);
    expect(missing).toEqual(expect.arrayContaining([...(example.asks ?? [])]));
  });

  const changes = rule.examples.flatMap(({ name, facts, changed = {} }) =>
    Object.entries(changed).flatMap(([gives, each]) =>
      each.map(
        (change) => [name, change, gives, changedTo(facts as Facts<FactId>, change)] as const,
      ),
    ),
  );
  if (changes.length > 0)
    it.each(changes)('%s, but %j: %s', (_, __, gives, facts) => {
      expect(ruleVerdict(id, factsOf(facts)).verdict).toBe(gives);
    });
});
