import { describe, expect, it } from 'vitest';
import { close } from './close.ts';
import { type Implication, prepareConclusions } from './conclusions.ts';

const implications: readonly Implication[] = [
  {
    id: 'a male is not pregnant',
    when: { op: 'is', fact: 'sex', options: ['male'] },
    then: { pregnant: false },
  },
  {
    id: 'the gate settles its details',
    leavesDoubt: true,
    when: { op: 'not', of: { op: 'true', fact: 'gate' } },
    then: { first: false, second: false },
  },
  { id: 'second follows third', when: { op: 'true', fact: 'third' }, then: { gate: true } },
];

describe('close', () => {
  const closed = (facts: Parameters<typeof close>[0]) =>
    close(facts, prepareConclusions(implications, new Map()));

  it('draws a conclusion', () => {
    expect(closed({ sex: 'male' }).facts).toEqual({ sex: 'male', pregnant: false });
  });

  it('concludes nothing from what is not known', () => {
    expect(closed({ gate: null }).facts).toEqual({ gate: null });
    expect(closed({}).facts).toEqual({});
  });

  it('lets "not sure" give way to a conclusion', () => {
    expect(closed({ sex: 'male', pregnant: null }).facts['pregnant']).toBe(false);
  });

  it('keeps a doubt about a part that a general "no" leaves', () => {
    const { facts, contradictions } = closed({ gate: false, first: null });
    expect(facts).toEqual({ gate: false, first: null, second: false });
    expect(contradictions).toEqual([]);
  });

  it('keeps a given answer and reports the clash', () => {
    const { facts, contradictions } = closed({ sex: 'male', pregnant: true });
    expect(facts['pregnant']).toBe(true);
    expect(contradictions).toEqual([
      { rule: 'a male is not pregnant', fact: 'pregnant', value: false },
    ]);
  });

  it('reports a clash between two conclusions', () => {
    expect(closed({ third: true, gate: false }).contradictions).toHaveLength(1);
  });

  it('does not depend on the order of the implications', () => {
    const chain: readonly Implication[] = [
      { id: '2', when: { op: 'true', fact: 'b' }, then: { c: true } },
      { id: '1', when: { op: 'true', fact: 'a' }, then: { b: true } },
    ];
    expect(close({ a: true }, prepareConclusions(chain, new Map())).facts).toEqual({
      a: true,
      b: true,
      c: true,
    });
  });
});
