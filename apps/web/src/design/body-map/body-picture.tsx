// The upper body from one side, with what is marked on it. A drawing alone: the words stand beside it.
import type { BodyPlaceId, Point } from '@unknot/knowledge';
import { type MouseEvent, useId } from 'react';
import { classNames } from '../class-names.ts';
import type { BodyMarks } from './body-marks.ts';
import styles from './body-picture.module.css';
import { BODY_BOX, type BodyShape, type BodyView, bodyShapes } from './body-shapes.ts';
import { spreadPath } from './spread-path.ts';

interface BodyPictureProps {
  readonly view: BodyView;
  readonly marks: BodyMarks;
  /** A finger on a place; the keyboard has the list. */
  readonly onTap?: ((place: BodyPlaceId) => void) | undefined;
}

export function BodyPicture({ view, marks, onTap }: BodyPictureProps) {
  const hatch = useId();
  const shapes = bodyShapes[view];
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const touched = event.target instanceof Element ? event.target.id : '';
    const shape = shapes.find(({ place }) => touched === `${hatch}${place}`);
    if (shape) onTap?.(shape.place);
  };
  return (
    <svg
      className={classNames(styles['picture'], onTap && styles['tappable'])}
      viewBox={`0 0 ${BODY_BOX.width} ${BODY_BOX.height}`}
      aria-hidden="true"
      focusable="false"
      onClick={tap}
    >
      <Hatch id={hatch} />
      {shapes.map(({ place, d }) => (
        <path
          key={place}
          id={`${hatch}${place}`}
          className={classNames(styles['place'], marks.places.includes(place) && styles['marked'])}
          d={d}
        />
      ))}
      {shapes
        .filter(({ place }) => marks.places.includes(place))
        .map((shape) => (
          <Mark key={shape.place} shape={shape} marks={marks} hatch={hatch} />
        ))}
      <Spread shapes={shapes} marks={marks} />
    </svg>
  );
}

/** Marked places are hatched, so that they show without colour too. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={styles['stripe']} width="3" height="7" />
    </pattern>
  );
}

interface MarkProps {
  readonly shape: BodyShape;
  readonly marks: BodyMarks;
  readonly hatch: string;
}

/** The main spot is full, with a ring in it. */
function Mark({ shape: { place, d, center }, marks, hatch }: MarkProps) {
  if (marks.main !== place)
    return <path className={styles['hatch']} d={d} fill={`url(#${hatch})`} />;
  return (
    <g className={styles['main']}>
      <path d={d} />
      <circle cx={center[0]} cy={center[1]} r="11" />
      <circle className={styles['dot']} cx={center[0]} cy={center[1]} r="3.5" />
    </g>
  );
}

/** From the main spot to where it runs, as far as both are seen from this side. */
function Spread({ shapes, marks }: { readonly shapes: readonly BodyShape[]; marks: BodyMarks }) {
  const centerOf = (id: BodyPlaceId | null): Point | undefined =>
    shapes.find(({ place }) => place === id)?.center;
  const from = centerOf(marks.main);
  if (from === undefined) return null;
  return marks.spreadsTo.map((place) => {
    const to = centerOf(place);
    return to && <path key={place} className={styles['spread']} d={spreadPath(from, to)} />;
  });
}
