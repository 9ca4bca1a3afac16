import { caseFacts, triage } from '@unknot/engine';
import { rules } from '@unknot/knowledge';
import { expect, it } from 'vitest';
import { completeCases, NOW } from './cases.ts';
import { jsonRulesEngine, rulesThatHold } from './json-rules.ts';

it('gives the same verdict on every rule as triage, on 500 complete cases', {
  timeout: 60_000,
}, async () => {
  const engine = jsonRulesEngine();
  const seen = new Set<string>();
  for (const patient of completeCases(500, 1)) {
    const facts = caseFacts(patient, NOW);
    const ours = triage(facts)
      .reasons.map(({ rule }) => rule)
      .sort();
    expect(await rulesThatHold(engine, { ...facts })).toEqual(ours);
    for (const rule of ours) seen.add(rule);
  }
  // Agreement on rules that never hold would prove little.
  expect(seen.size).toBeGreaterThan(rules.length * 0.8);
});
