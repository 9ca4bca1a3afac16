import type { DiaryDose } from '@unknot/diary';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { intakeInWords, intakesOf } from './intakes.ts';

beforeAll(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));

const dose = (id: string, at: string, ingredient: string, product?: string): DiaryDose => ({
  id,
  at,
  ingredient,
  mg: 200,
  ...(product !== undefined && { product }),
});

describe('intakesOf', () => {
  it('puts the parts of a pack together, the newest first', () => {
    const doses = [
      dose('a', '2026-11-22T08:00:00Z', 'ibuprofen'),
      dose('b', '2026-11-22T20:00:00Z', 'codeine', 'Mix'),
      dose('c', '2026-11-22T20:00:00Z', 'paracetamol', 'Mix'),
    ];
    const [mix, single, ...none] = intakesOf(doses);
    expect(mix?.doses.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(mix && intakeInWords(mix, 'US')).toBe('Codeine 200\u00a0mg, Acetaminophen 200\u00a0mg');
    expect(single).toMatchObject({ product: null, at: '2026-11-22T08:00:00Z' });
    expect(none).toEqual([]);
  });

  it('keeps single ingredients of one moment apart: each can be removed', () => {
    const at = '2026-11-22T08:00:00Z';
    expect(intakesOf([dose('a', at, 'ibuprofen'), dose('b', at, 'paracetamol')])).toHaveLength(2);
  });
});
