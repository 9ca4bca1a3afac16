/** What must hold for every possible answer. */
import { type FactId, rules, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import {
  anyFacts,
  caseWith,
  completeFacts,
  NOW,
  nearStrain,
  yesNoIds,
} from './fixtures.test-kit.ts';
import { ruleVerdict, type Triage, triage } from './triage.ts';
import { urgency } from './urgency.ts';

const RUNS = { numRuns: 1500 };
const triaged = (facts: Facts<FactId>): Triage => triage(caseFacts(caseWith(facts), NOW));
const facts = fc.oneof(anyFacts, completeFacts, nearStrain);

const settled = ({ disposition }: Triage): boolean => disposition !== 'undecided';
const dangers = yesNoIds.filter((id) => !vocabulary[id].reassuring);

describe('triage', () => {
  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (answers, seeds) => {
        const shuffled = Object.entries(answers)
          .map((entry) => ({ entry, key: seeds.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(triaged(Object.fromEntries(shuffled))).toEqual(triaged(answers));
      }),
      { numRuns: 300 },
    );
  });

  it('never becomes less urgent when a danger is added', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...dangers), (answers, danger) => {
        fc.pre(answers[danger] !== true);
        const before = triaged({ ...answers, [danger]: false });
        const after = triaged({ ...answers, [danger]: true });
        fc.pre(settled(before) && settled(after));
        expect(urgency(after.within)).toBeGreaterThanOrEqual(urgency(before.within));
      }),
      RUNS,
    );
  });

  it('never treats "not sure" as safer than "no"', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...yesNoIds), (answers, danger) => {
        const no = triaged({ ...answers, [danger]: false });
        const unsure = triaged({ ...answers, [danger]: null });
        fc.pre(settled(no) && settled(unsure));
        expect(urgency(unsure.within)).toBeGreaterThanOrEqual(urgency(no.within));
      }),
      RUNS,
    );
  });

  it('never says self-care, with nothing unsure, while an unasked fact could complete a rule above it', () => {
    fc.assert(
      fc.property(nearStrain, fc.constantFrom(...yesNoIds), (answers, unasked) => {
        const { [unasked]: _, ...rest } = answers;
        fc.pre(caseFacts(caseWith(rest), NOW)[unasked] === undefined);
        const { disposition, notSure } = triaged(rest);
        // An answer may also settle a "not sure" about another fact; that one was named.
        fc.pre(disposition === 'self-care' && notSure.length === 0);
        for (const value of [true, false])
          expect(triaged({ ...rest, [unasked]: value }).disposition).toBe('self-care');
      }),
      RUNS,
    );
  });

  it('keeps what has fired: more answers never take an emergency back', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (given, more) => {
        fc.pre(triaged(given).disposition === 'emergency');
        expect(triaged({ ...more, ...given }).disposition).toBe('emergency');
      }),
      { numRuns: 600 },
    );
  });

  it('names as unsure just what alone keeps a more urgent rule from being open', () => {
    fc.assert(
      fc.property(fc.oneof(facts, anyFacts.map(halfUnasked)), (answers) => {
        const known = caseFacts(caseWith(answers), NOW);
        const sure = Object.fromEntries(
          Object.entries(known).filter(([, value]) => value !== null),
        ) as typeof known;
        const { within, notSure } = triage(known);
        const named = rules
          .filter((rule) => urgency(rule.within) > urgency(within))
          .filter(({ id }) => ruleVerdict(id, known).verdict === 'no')
          .flatMap(({ id }) => ruleVerdict(id, sure).missing)
          .filter((fact) => known[fact] === null);
        expect(new Set(notSure)).toEqual(new Set(named));
      }),
      { numRuns: 300 },
    );
  });

  it('gives reasons that are enough: the because facts alone force the urgency', () => {
    fc.assert(
      fc.property(facts, (answers) => {
        const full = caseFacts(caseWith(answers), NOW);
        const { reasons, within } = triage(full);
        const because = reasons
          .filter((reason) => reason.within === within)
          .flatMap((r) => r.because);
        const alone = Object.fromEntries(because.map((id) => [id, full[id]]));
        const { 'region-uk': _, ...asked } = alone;
        expect(urgency(triaged(asked).within)).toBeGreaterThanOrEqual(urgency(within));
      }),
      RUNS,
    );
  });
});

/** Every other answer alone, so that much is open. */
const halfUnasked = (facts: Facts<FactId>): Facts<FactId> =>
  Object.fromEntries(Object.entries(facts).filter((_, place) => place % 2 === 0));
