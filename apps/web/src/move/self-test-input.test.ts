import { selfTests } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { clockOf, EMPTY_RESULT, MOST, resultOf, shapeOf } from './self-test-input.ts';

const test = (id: string) => {
  const found = selfTests.find((each) => each.id === id);
  if (!found) throw new Error(`no test ${id}`);
  return found;
};

describe('the way a result is entered', () => {
  it('has a number, two sides or what was seen', () => {
    expect(shapeOf(test('seated-turn'))).toBe('sides');
    expect(shapeOf(test('toe-touch'))).toBe('one');
    expect(shapeOf(test('wall-angel'))).toBe('seen');
  });

  it('has a clock for holds, and one of thirty seconds for standing up', () => {
    expect(clockOf(test('chest-lift-hold'))).toEqual({ stopsAt: null });
    expect(clockOf(test('sit-to-stand'))).toEqual({ stopsAt: 30 });
    expect(clockOf(test('seated-turn'))).toBeNull();
  });

  it('leaves room for every mark', () => {
    for (const { unit, marks = [] } of selfTests)
      for (const { at } of marks) expect(at).toBeLessThan(MOST[unit]);
  });
});

describe('resultOf', () => {
  it('is nothing while a part is missing or out of bounds', () => {
    expect(resultOf('one', EMPTY_RESULT, 60)).toBeNull();
    expect(resultOf('one', { ...EMPTY_RESULT, value: 61 }, 60)).toBeNull();
    expect(resultOf('sides', { ...EMPTY_RESULT, left: 40 }, 120)).toBeNull();
    expect(resultOf('seen', EMPTY_RESULT, 0)).toBeNull();
  });

  it('is what the event keeps', () => {
    expect(resultOf('one', { ...EMPTY_RESULT, value: 0 }, 60)).toEqual({ value: 0 });
    const sides = { ...EMPTY_RESULT, left: 40, right: 38 };
    expect(resultOf('sides', sides, 120)).toEqual({ left: 40, right: 38 });
    expect(resultOf('seen', { ...EMPTY_RESULT, seen: 'some' }, 0)).toEqual({ seen: 'some' });
  });
});
