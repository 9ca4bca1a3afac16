import { describe, expect, it } from 'vitest';
import { noMarks, tapped, withMain, withoutPlace, withPlace, withSpread } from './body-marks.ts';

describe('a tap', () => {
  it('marks, then makes it the main spot, then takes it away', () => {
    const once = tapped(noMarks, 'neck');
    expect(once).toEqual({ places: ['neck'], main: null, spreadsTo: [] });
    const twice = tapped(once, 'neck');
    expect(twice).toEqual({ places: ['neck'], main: 'neck', spreadsTo: [] });
    expect(tapped(twice, 'neck')).toEqual(noMarks);
  });

  it('leaves one main spot only', () => {
    const marks = withPlace(withMain(withPlace(noMarks, 'neck'), 'neck'), 'mid-back');
    expect(tapped(marks, 'mid-back')).toMatchObject({
      places: ['neck', 'mid-back'],
      main: 'mid-back',
    });
  });
});

describe('what runs from the main spot', () => {
  const marks = withSpread(
    tapped(withPlace(withPlace(noMarks, 'forearm-left'), 'neck'), 'neck'),
    'forearm-left',
  );

  it('goes with the place it runs to', () => {
    expect(marks.spreadsTo).toEqual(['forearm-left']);
    expect(withoutPlace(marks, 'forearm-left').spreadsTo).toEqual([]);
    expect(withSpread(marks, 'forearm-left').spreadsTo).toEqual([]);
  });

  it('goes with the main spot', () => {
    expect(withoutPlace(marks, 'neck')).toEqual({
      places: ['forearm-left'],
      main: null,
      spreadsTo: [],
    });
    expect(withMain(marks, 'forearm-left')).toMatchObject({ main: 'forearm-left', spreadsTo: [] });
    expect(withMain(marks, 'neck')).toMatchObject({ main: null, spreadsTo: [] });
  });
});
