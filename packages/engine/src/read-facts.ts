/** Checks facts from outside against the vocabulary. */
import { derivedFacts, type FactId, facts as vocabulary } from '@unknot/knowledge';
import { err, type Facts, type FactValue, ok, type Result } from '@unknot/logic';
import { contradictions } from './case-facts.ts';

/** What is wrong with one fact; `message` says the way out. */
export interface FactError {
  readonly type:
    | 'unknown-fact'
    | 'derived-fact'
    | 'given-fact'
    | 'wrong-kind'
    | 'out-of-bounds'
    | 'unknown-option'
    | 'contradiction';
  readonly path: string;
  readonly message: string;
}

/**
 * Turns `raw` into facts, or into every error found.
 *
 * A key that is absent means "not asked yet", `null` means "not sure".
 */
export function readFacts(
  raw: Readonly<Record<string, unknown>>,
): Result<Facts<FactId>, readonly FactError[]> {
  const errors = Object.entries(raw).flatMap(([id, value]) => checkFact(id, value) ?? []);
  if (errors.length > 0) return err(errors);
  const facts = raw as Facts<FactId>;
  const clashes = contradictions(facts).map(
    ({ rule, fact, value }): FactError => ({
      type: 'contradiction',
      path: `facts.${fact}`,
      message: `does not fit the other answers: by "${rule}" it must be ${JSON.stringify(value)}. Correct one of them.`,
    }),
  );
  return clashes.length > 0 ? err(clashes) : ok(facts);
}

/** What is wrong with the answer `value` to the fact `id`, whatever the other answers; `null`: nothing. */
export function checkFact(id: string, value: unknown): FactError | null {
  const path = `facts.${id}`;
  if (Object.hasOwn(derivedFacts, id))
    return {
      type: 'derived-fact',
      path,
      message: 'is computed from other facts; give those instead (see `unknot vocabulary`).',
    };
  if (!Object.hasOwn(vocabulary, id))
    return {
      type: 'unknown-fact',
      path,
      message: 'is not in the vocabulary; `unknot vocabulary` lists every fact.',
    };
  const fact = vocabulary[id as FactId];
  if (fact.given)
    return {
      type: 'given-fact',
      path,
      message: 'follows from the region, the check-ins or the doses; give those instead.',
    };
  return value === null ? null : checkValue(id as FactId, value as FactValue, path);
}

function checkValue(id: FactId, value: FactValue, path: string): FactError | null {
  const fact = vocabulary[id];
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean'
        ? null
        : { type: 'wrong-kind', path, message: 'must be true, false or null (not sure).' };
    case 'quantity':
      if (typeof value !== 'number' || !Number.isFinite(value))
        return { type: 'wrong-kind', path, message: `must be a number of ${fact.unit}, or null.` };
      return value >= fact.min && value <= fact.max
        ? null
        : {
            type: 'out-of-bounds',
            path,
            message: `must be from ${fact.min} to ${fact.max} (${fact.unit}).`,
          };
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(fact.options, value)
        ? null
        : {
            type: 'unknown-option',
            path,
            message: `must be one of ${Object.keys(fact.options).join(', ')}, or null.`,
          };
  }
}
