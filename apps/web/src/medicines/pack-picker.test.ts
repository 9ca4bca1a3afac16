import { beforeAll, describe, expect, it, vi } from 'vitest';
import { search } from './pack-picker.tsx';

beforeAll(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));

const found = (typed: string, region: 'US' | 'UK') =>
  search(typed, region).map(({ address }) => address);

describe('search', () => {
  it('shows what is sold here while nothing is typed', () => {
    expect(found('', 'US')).toContain('paracetamol-325');
    expect(found('', 'UK')).not.toContain('paracetamol-325');
  });

  it('knows a medicine by its names elsewhere and on the pack', () => {
    expect(found('paracetamol', 'US')).toContain('paracetamol-325');
    expect(found('ACETAMINOPHEN', 'UK')).toContain('paracetamol-500');
    expect(found('advil', 'US')).toContain('ibuprofen-200');
  });

  it('finds a mix by each of its parts, and an ingredient that is in no pack', () => {
    expect(found('codeine', 'UK')).toContain('co-codamol-8-500');
    expect(found('methocarb', 'US')).toEqual(['methocarbamol']);
    expect(found('xyzzy', 'US')).toEqual([]);
  });
});
