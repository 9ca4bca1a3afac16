// What is marked on the body map, and what a tap changes.
import type { BodyPlaceId } from '@unknot/knowledge';

/** Where it hurts. */
export interface BodyMarks {
  readonly places: readonly BodyPlaceId[];
  /** Where it hurts most; one of the places. */
  readonly main: BodyPlaceId | null;
  /** Where it runs from the main spot; some of the places. */
  readonly spreadsTo: readonly BodyPlaceId[];
}

/** Nothing is marked. */
export const noMarks: BodyMarks = { places: [], main: null, spreadsTo: [] };

/** A tap on the drawing: it hurts here, then it hurts most here, then it does not. */
export function tapped(marks: BodyMarks, place: BodyPlaceId): BodyMarks {
  if (!marks.places.includes(place)) return withPlace(marks, place);
  return marks.main === place ? withoutPlace(marks, place) : withMain(marks, place);
}

/** It hurts here. */
export const withPlace = (marks: BodyMarks, place: BodyPlaceId): BodyMarks => ({
  ...marks,
  places: [...marks.places, place],
});

/** It does not hurt here; what ran from here runs no more. */
export function withoutPlace(marks: BodyMarks, place: BodyPlaceId): BodyMarks {
  const isMain = marks.main === place;
  return {
    places: marks.places.filter((other) => other !== place),
    main: isMain ? null : marks.main,
    spreadsTo: isMain ? [] : marks.spreadsTo.filter((other) => other !== place),
  };
}

/** It hurts most here, or, when it already did, nowhere most. */
export function withMain(marks: BodyMarks, place: BodyPlaceId): BodyMarks {
  const main = marks.main === place ? null : place;
  return { ...marks, main, spreadsTo: [] };
}

/** It runs from the main spot to here, or, when it already did, no more. */
export function withSpread(marks: BodyMarks, place: BodyPlaceId): BodyMarks {
  const spreadsTo = marks.spreadsTo.includes(place)
    ? marks.spreadsTo.filter((other) => other !== place)
    : [...marks.spreadsTo, place];
  return { ...marks, spreadsTo };
}
