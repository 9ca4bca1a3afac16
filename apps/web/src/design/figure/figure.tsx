// The moving person who shows a movement, drawn from its keyframes.
import type { BodyAreaId, Motion } from '@unknot/knowledge';
import { useRef } from 'react';
import { classNames } from '../class-names.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';
import styles from './figure.module.css';
import { boxOf } from './figure-box.ts';
import { FigurePicture, workingBones } from './figure-picture.tsx';
import { keyMoments, peakMoment } from './key-moments.ts';
import { useSeconds } from './use-seconds.ts';

interface FigureProps {
  readonly motion: Motion;
  /** What the movement works; it glows. */
  readonly works: readonly BodyAreaId[];
  /** The name of the picture; without it the figure is decoration. */
  readonly label?: string | undefined;
  /**
   * `moving`, or its key moments side by side for who asked for less motion; `stills`: always the key
   * moments; `small`: one moment, for a row of a list. Default `moving`.
   */
  readonly view?: 'moving' | 'stills' | 'small' | undefined;
  /** It moves only while this is true. */
  readonly playing?: boolean | undefined;
  /** Seconds to follow, such as those of a counter beside the figure. */
  readonly clock?: (() => number) | undefined;
}

/** From this share of width to height on, the still pictures stand under one another. */
const WIDE = 1.3;

/** A few rounded strokes, neutral in sex, age and skin; what is near stands before what is far. */
export function Figure(props: FigureProps) {
  const { label, view = 'moving' } = props;
  const kind = view === 'moving' && prefersReducedMotion() ? 'stills' : view;
  const { width, height } = boxOf(props.motion);
  const wide = kind === 'stills' && width > height * WIDE;
  const className = classNames(styles['figure'], styles[kind], wide && styles['wide']);
  const pictures = <Pictures {...props} kind={kind} />;
  if (label === undefined) {
    return (
      <div className={className} aria-hidden="true">
        {pictures}
      </div>
    );
  }
  return (
    <div className={className} role="img" aria-label={label}>
      {pictures}
    </div>
  );
}

interface PicturesProps extends FigureProps {
  readonly kind: 'moving' | 'stills' | 'small';
}

function Pictures({ kind, ...props }: PicturesProps) {
  const { motion, works } = props;
  const picture = { motion, box: boxOf(motion), working: workingBones(works) };
  switch (kind) {
    case 'moving':
      return <Moving {...props} />;
    case 'small':
      return <FigurePicture {...picture} share={peakMoment(motion)} />;
    case 'stills':
      return keyMoments(motion).map((share, index) => (
        <div key={share} className={styles['still']}>
          <FigurePicture {...picture} share={share} />
          <span className={styles['number']}>{index + 1}</span>
        </div>
      ));
  }
}

function Moving({ motion, works, playing = false, clock }: FigureProps) {
  const stage = useRef<HTMLDivElement>(null);
  const seconds = useSeconds(stage, playing, clock);
  return (
    <div ref={stage} className={styles['stage']}>
      <FigurePicture
        motion={motion}
        share={seconds / motion.seconds}
        box={boxOf(motion)}
        working={workingBones(works)}
      />
    </div>
  );
}
