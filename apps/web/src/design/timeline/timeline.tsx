// Pain over time with the expected course behind it, and beneath it, on the same axis, what was done.
import type { MouseEvent } from 'react';
import { classNames } from '../class-names.ts';
import { LaneMark, type MarkShape } from './lane-mark.tsx';
import styles from './timeline.module.css';
import {
  type Axis,
  type BandPoint,
  bandPath,
  type DayTime,
  heightOf,
  laneY,
  linePath,
  momentAt,
  type PainSpan,
  spreadPath,
  TIMELINE,
  xOf,
  yOf,
} from './timeline-layout.ts';
import { useMeasuredWidth } from './use-measured-width.ts';

/** One kind of thing that was done, and when. */
export interface TimelineLane {
  readonly id: string;
  readonly shape: MarkShape;
  readonly moments: readonly DayTime[];
}

/** All that is drawn. */
export interface TimelineContent {
  readonly from: DayTime;
  readonly to: DayTime;
  /** Days from one span to the next; 0: each is a single rating, drawn as a dot. */
  readonly step: number;
  readonly spans: readonly PainSpan[];
  readonly band: readonly BandPoint[];
  readonly lanes: readonly TimelineLane[];
  /** Words beneath the axis, the earliest first. */
  readonly ticks: readonly { readonly at: DayTime; readonly label: string }[];
}

interface TimelineProps extends TimelineContent {
  /** What a screen reader says of the drawing. */
  readonly label: string;
  /** Left out: as wide as there is room. */
  readonly width?: number;
  /** The stretch that is told beside the drawing. */
  readonly chosen?: { readonly from: DayTime; readonly to: DayTime } | undefined;
  /** A finger on a day; the keyboard has buttons beside the drawing. */
  readonly onChoose?: ((at: DayTime) => void) | undefined;
}

const LEVELS = [0, 5, 10] as const;

/** An image with a name; what it shows stands in a table beside it. */
export function Timeline({ label, width, chosen, onChoose, ...content }: TimelineProps) {
  const [box, measured] = useMeasuredWidth<HTMLDivElement>();
  const axis: Axis = { from: content.from, to: content.to, width: width ?? measured };
  const height = heightOf(content.lanes.length);
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const { left, width: shown } = event.currentTarget.getBoundingClientRect();
    onChoose?.(momentAt(((event.clientX - left) * axis.width) / shown, axis));
  };
  return (
    <div ref={box} className={styles['timeline']} role="img" aria-label={label}>
      <svg
        className={styles['drawing']}
        data-tappable={onChoose !== undefined || undefined}
        viewBox={`0 0 ${axis.width} ${height}`}
        aria-hidden="true"
        focusable="false"
        onClick={choose}
      >
        {chosen && <Chosen {...chosen} axis={axis} height={height} />}
        <path className={styles['band']} d={bandPath(content.band, axis)} />
        {LEVELS.map((level) => (
          <Level key={level} level={level} axis={axis} />
        ))}
        <Pain {...content} axis={axis} />
        {content.lanes.map((lane, index) => (
          <Lane key={lane.id} lane={lane} index={index} axis={axis} />
        ))}
        <Ticks ticks={content.ticks} axis={axis} y={height - 8} />
      </svg>
    </div>
  );
}

function Level({ level, axis }: { readonly level: number; readonly axis: Axis }) {
  const y = yOf(level);
  return (
    <>
      <line
        className={styles['level']}
        x1={TIMELINE.left}
        x2={axis.width - TIMELINE.right}
        y1={y}
        y2={y}
      />
      <text className={styles['mark']} x={TIMELINE.left - 8} y={y} textAnchor="end" dy="0.35em">
        {level}
      </text>
    </>
  );
}

function Pain({ spans, step, axis }: TimelineContent & { readonly axis: Axis }) {
  return (
    <>
      <path className={styles['spread']} d={spreadPath(spans, step, axis)} />
      <path className={styles['line']} d={linePath(spans, step, axis)} />
      {step <= 1 &&
        spans.map(({ at, middle }) => (
          <circle
            key={`${at} ${middle}`}
            className={styles['dot']}
            cx={xOf(at, axis)}
            cy={yOf(middle)}
            r={step === 0 ? 4.5 : 3.5}
          />
        ))}
    </>
  );
}

interface LaneProps {
  readonly lane: TimelineLane;
  readonly index: number;
  readonly axis: Axis;
}

/** Marks closer than this are drawn as one. */
const CLOSE_PX = 4;

function Lane({ lane, index, axis }: LaneProps) {
  const y = laneY(index);
  const places = new Set(lane.moments.map((at) => Math.round(xOf(at, axis) / CLOSE_PX) * CLOSE_PX));
  return (
    <g>
      <line
        className={styles['lane']}
        x1={TIMELINE.left}
        x2={axis.width - TIMELINE.right}
        y1={y}
        y2={y}
      />
      <LaneMark shape={lane.shape} x={TIMELINE.left - 16} y={y} quiet />
      {[...places].map((x) => (
        <LaneMark key={x} shape={lane.shape} x={x} y={y} />
      ))}
    </g>
  );
}

interface TicksProps {
  readonly ticks: TimelineContent['ticks'];
  readonly axis: Axis;
  readonly y: number;
}

/** The first begins at the left edge, the last ends at the right one. */
function Ticks({ ticks, axis, y }: TicksProps) {
  const anchorOf = (index: number) => {
    if (index === 0) return 'start';
    return index === ticks.length - 1 ? 'end' : 'middle';
  };
  return ticks.map(({ at, label }, index) => (
    <text
      key={at}
      className={classNames(styles['mark'], styles[anchorOf(index)])}
      x={xOf(at, axis)}
      y={y}
      textAnchor={anchorOf(index)}
    >
      {label}
    </text>
  ));
}

interface ChosenProps {
  readonly from: DayTime;
  readonly to: DayTime;
  readonly axis: Axis;
  readonly height: number;
}

function Chosen({ from, to, axis, height }: ChosenProps) {
  const [x, end] = [xOf(from, axis), xOf(to, axis)];
  return (
    <rect
      className={styles['chosen']}
      x={x}
      y={4}
      width={Math.max(3, end - x)}
      height={height - TIMELINE.bottom - 4}
      rx={6}
    />
  );
}
