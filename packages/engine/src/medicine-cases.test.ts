/** Five people at a pharmacy counter: what must not be cleared, what must not be refused. */
import { type FactId, type MedicineId, medicines } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { personWith, verdictsWith } from './medicine-facts.test-kit.ts';
import { triage } from './triage.ts';

interface Counter {
  readonly facts: Facts<FactId>;
  readonly avoid: readonly MedicineId[];
  readonly allow: readonly MedicineId[];
  readonly caution: readonly MedicineId[];
}

const OTHER_NSAIDS = ['ibuprofen', 'naproxen', 'aspirin', 'diclofenac'] as const;

const cases: Readonly<Record<string, Counter>> = {
  'S22 a borrowed relaxant during ciprofloxacin': {
    facts: { age: 41, sex: 'female', 'pain-now': 4, 'days-since-onset': 10, ciprofloxacin: true },
    avoid: ['tizanidine'],
    allow: ['paracetamol'],
    caution: [
      'ibuprofen',
      'naproxen',
      'diclofenac',
      'methocarbamol',
      'cyclobenzaprine',
      'diazepam',
      'codeine',
      'co-codamol',
    ],
  },
  'S23 drinks heavily and weighs 47 kg': {
    facts: {
      age: 55,
      'pain-now': 4,
      weight: 47,
      'alcohol-heavy': true,
      'drinks-3-a-day': true,
    },
    avoid: [
      ...OTHER_NSAIDS,
      'diazepam',
      'codeine',
      'co-codamol',
      'methocarbamol',
      'cyclobenzaprine',
      'tizanidine',
    ],
    allow: [],
    caution: ['paracetamol', 'topical-nsaid'],
  },
  'S24 a thinner and a heart tablet with no name': {
    facts: {
      age: 73,
      'pain-now': 4,
      'bleeding-risk': true,
      anticoagulant: true,
      'gi-bleed-hx': null,
      'kidney-disease': null,
      'takes-medicines': true,
    },
    avoid: OTHER_NSAIDS,
    allow: ['paracetamol'],
    caution: ['topical-nsaid', 'codeine', 'co-codamol'],
  },
  'S25 weekly methotrexate': {
    facts: {
      age: 52,
      sex: 'female',
      'pain-now': 4,
      methotrexate: true,
      'rheumatoid-arthritis': true,
    },
    avoid: OTHER_NSAIDS,
    allow: ['paracetamol'],
    caution: ['topical-nsaid'],
  },
  'S26 kidney disease, stage 4': {
    facts: { age: 68, 'pain-now': 4, 'kidney-disease': true, 'severe-organ-failure': true },
    avoid: [...OTHER_NSAIDS, 'magnesium-supplement', 'potassium-supplement', 'baclofen'],
    allow: ['paracetamol'],
    caution: ['topical-nsaid', 'codeine', 'co-codamol', 'effervescent-paracetamol'],
  },
};

describe.each(Object.entries(cases))('%s', (_, { facts, avoid, allow, caution }) => {
  const verdicts = verdictsWith(facts);

  it('may be treated at home', () => {
    const { disposition } = triage(caseFacts(caseWith(personWith(facts)), NOW));
    expect(['self-care', 'routine']).toContain(disposition);
  });

  it.each(avoid)('refuses %s', (id) => {
    expect(verdicts[id].verdict).toBe('avoid');
    expect(verdicts[id].because).not.toEqual([]);
  });

  it('refuses nothing that is allowed', () => {
    for (const id of allow) expect(verdicts[id].verdict, id).not.toBe('avoid');
  });

  it('has a verdict on what calls for caution, and clears no prescription', () => {
    for (const id of caution) {
      const cleared = verdicts[id].verdict === 'ok';
      expect(cleared && medicines[id].supply.US === 'prescription', id).toBe(false);
    }
  });
});

describe('the limit at 47 kg', () => {
  it('is far below 4 g a day, and only after asking', () => {
    const { paracetamol } = verdictsWith(cases['S23 drinks heavily and weighs 47 kg']?.facts ?? {});
    expect(paracetamol).toMatchObject({
      verdict: 'ask',
      limit: { singleMg: 500, max24hMg: 2000 },
    });
  });
});
