import { describe, expect, it } from 'vitest';
import { HEAT_LOOKED, heatLimits, isHeatLookDue } from './heat-look.ts';

const CHECKED = '2026-11-22T08:00:00.000Z';
const diary = (looked?: string) => ({
  checkStartedAt: CHECKED,
  settings: looked === undefined ? {} : { [HEAT_LOOKED]: looked },
});
const due = (looked: string | undefined, now: string) =>
  isHeatLookDue(diary(looked), 'heat-pad', now);

describe('heatLimits', () => {
  it('are those of the record, as far as the short list asks for them', () => {
    expect(heatLimits('heat-pad')).toEqual([
      'numb-skin',
      'medicine-patch-near',
      'broken-bruised-skin',
      'sedated',
      'needs-help-to-remove',
      'lying-on-pad',
    ]);
    expect(heatLimits('warm-shower')).not.toContain('lying-on-pad');
  });

  it('are none for what is not warm', () => {
    expect(heatLimits('cold-pack')).toEqual([]);
    expect(heatLimits('breathing')).toEqual([]);
  });
});

describe('the look before warmth', () => {
  it('is due before the first time', () => {
    expect(due(undefined, '2026-11-22T09:00:00.000Z')).toBe(true);
  });

  it('stands for half a day', () => {
    expect(due('2026-11-22T09:00:00.000Z', '2026-11-22T20:59:00.000Z')).toBe(false);
    expect(due('2026-11-22T09:00:00.000Z', '2026-11-22T21:00:00.000Z')).toBe(true);
  });

  it('does not outlast a new danger check', () => {
    expect(due('2026-11-22T07:59:00.000Z', '2026-11-22T08:10:00.000Z')).toBe(true);
  });

  it('is never due for what is not warm', () => {
    expect(isHeatLookDue(diary(), 'breathing', CHECKED)).toBe(false);
  });
});
