import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { FactValue } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triageCase } from './assess.ts';
import { scanCase } from './scan-case.ts';

const NOW = '2026-11-22T02:10:00Z';
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));

/** The same case the long way; `null`: it is refused. */
function longWay(text: string): string | null {
  const outcome = triageCase(JSON.parse(text), NOW);
  return outcome.ok ? `${JSON.stringify(outcome.value)}\n` : null;
}

const asked = (Object.keys(vocabulary) as FactId[]).filter((id) => !vocabulary[id].given);
const answer = fc
  .constantFrom(...asked)
  .chain((id) => answerTo(id).map((value): readonly [FactId, FactValue] => [id, value]));

function answerTo(id: FactId): fc.Arbitrary<FactValue> {
  const fact = vocabulary[id];
  const unsure = fc.constant(null);
  switch (fact.kind) {
    case 'yes-no':
      return fc.oneof(fc.boolean(), unsure);
    case 'quantity':
      return fc.oneof(
        fc.integer({ min: fact.min, max: fact.max }),
        fc.constant(fact.min + 0.5),
        unsure,
      );
    case 'choice':
      return fc.oneof(fc.constantFrom(...Object.keys(fact.options)), unsure);
  }
}

const plainCase = fc.record(
  {
    id: fc.oneof(fc.nat(), fc.stringMatching(/^[ !#-[\]-~]{0,40}$/)),
    now: fc.constantFrom('2026-11-22T02:10:00Z', '2024-02-29T23:59:59+01:00'),
    region: fc.constantFrom('US', 'UK', 'GB', 'other'),
    facts: fc.array(answer, { maxLength: 60 }).map((answers) => Object.fromEntries(answers)),
    checkIns: fc.constant([]),
    doses: fc.constant([]),
  },
  { requiredKeys: ['facts'] },
);
const spaced = fc.constantFrom(undefined, 1, '\t');

describe('scanCase', () => {
  it('answers a plain case as the long way does, and none that it refuses', () => {
    fc.assert(
      fc.property(plainCase, spaced, (raw, space) => {
        const text = JSON.stringify(raw, null, space);
        expect(scanCase(bytes(text))).toBe(longWay(text));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves alone what one changed character breaks', () => {
    const sign = fc.constantFrom(...'{}[]",:.-+01eE9tfn \\é\u0000', '');
    const changed = fc.tuple(plainCase, fc.nat(), sign).map(([raw, where, other]) => {
      const text = JSON.stringify(raw);
      const place = where % text.length;
      return text.slice(0, place) + other + text.slice(place + 1);
    });
    fc.assert(
      fc.property(changed, (text) => {
        const scanned = scanCase(bytes(text));
        if (scanned !== null) expect(scanned).toBe(longWay(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a diary', '{"facts":{},"checkIns":[{"at":"2026-11-22T02:10:00Z","pain":3}]}'],
    ['a fact told twice', '{"facts":{"fever":true,"fever":false}}'],
    ['a key told twice', '{"facts":{},"facts":{}}'],
    ['no facts', '{"id":1}'],
    ['an unknown fact', '{"facts":{"fewer":true}}'],
    ['an unknown key', '{"facts":{},"fact":{}}'],
    ['a moment that does not exist', '{"facts":{},"now":"2026-02-30T00:00:00Z"}'],
    ['a minus apart from its number', '{"facts":{"age":- 5}}'],
    ['a number that would be written otherwise', '{"id":1e2,"facts":{}}'],
    ['a very long id', `{"id":"${'x'.repeat(201)}","facts":{}}`],
    ['letters beyond ASCII', '{"id":"Zoë","facts":{}}'],
    ['a text without an end', '{"facts":{"fever'],
    ['text behind the case', '{"facts":{}} {}'],
    ['nothing', ''],
  ])('leaves %s to the long way', (_, text) => {
    expect(scanCase(bytes(text))).toBeNull();
  });
});
