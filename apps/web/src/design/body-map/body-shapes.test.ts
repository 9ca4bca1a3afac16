import { bodyPlaces } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { BODY_BOX, bodyShapes } from './body-shapes.ts';

const shapesOf = (view: 'back' | 'front') => bodyShapes[view].map(({ place }) => place);

describe('bodyShapes', () => {
  it.each(['back', 'front'] as const)('draws each place of the %s once', (view) => {
    const seen = Object.entries(bodyPlaces)
      .filter(([, place]) => place.seen === view || place.seen === 'both')
      .map(([id]) => id);
    expect(shapesOf(view).toSorted()).toEqual(seen.toSorted());
  });

  it('has the left hand at the left from behind and at the right from the front', () => {
    const middle = BODY_BOX.width / 2;
    const handX = (view: 'back' | 'front') =>
      bodyShapes[view].find(({ place }) => place === 'hand-left')?.center[0] ?? 0;
    expect(handX('back')).toBeLessThan(middle);
    expect(handX('front')).toBeGreaterThan(middle);
  });
});
