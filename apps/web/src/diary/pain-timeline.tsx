/** The pain of the last two weeks as a line; the same as a table for who does not see it. */
import type { CheckIn } from '@unknot/engine';
import { dayInWords, shortMoment } from '../app/format-time.ts';
import { Why } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import styles from './pain-timeline.module.css';
import { heightOf, pointsOf, spanOf, TIMELINE, type TimelinePoint } from './timeline-points.ts';
import { useMeasuredWidth } from './use-measured-width.ts';

interface PainTimelineProps {
  readonly checkIns: readonly CheckIn[];
  readonly now: string;
}

const LEVELS = [0, 5, 10] as const;

export function PainTimeline({ checkIns, now }: PainTimelineProps) {
  const nowMs = Date.parse(now);
  const [figure, width] = useMeasuredWidth<HTMLElement>();
  const points = pointsOf(checkIns, nowMs, width);
  const { from } = spanOf(checkIns, nowMs);
  return (
    <figure ref={figure}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} ${TIMELINE.height}`}
        height={TIMELINE.height}
        role="img"
        aria-label={summary(points)}
      >
        {LEVELS.map((level) => (
          <Level key={level} level={level} width={width} />
        ))}
        <path className={styles['line']} d={pathThrough(points)} />
        {points.map(({ x, y, at }) => (
          <circle key={`${at} ${y}`} className={styles['dot']} cx={x} cy={y} r={5} />
        ))}
        <Ends from={new Date(from).toISOString()} width={width} />
      </svg>
      <Why summary={diaryWords.table}>
        <Table points={points} />
      </Why>
    </figure>
  );
}

function Level({ level, width }: { readonly level: number; readonly width: number }) {
  const y = heightOf(level);
  return (
    <>
      <line className={styles['level']} x1={TIMELINE.left} x2={width} y1={y} y2={y} />
      <text className={styles['mark']} x={TIMELINE.left - 10} y={y} textAnchor="end" dy="0.35em">
        {level}
      </text>
    </>
  );
}

function Ends({ from, width }: { readonly from: string; readonly width: number }) {
  const y = TIMELINE.height - 8;
  return (
    <>
      <text className={styles['mark']} x={TIMELINE.left} y={y}>
        {dayInWords(from)}
      </text>
      <text className={styles['mark']} x={width - TIMELINE.right} y={y} textAnchor="end">
        {diaryWords.nowMark}
      </text>
    </>
  );
}

function Table({ points }: { readonly points: readonly TimelinePoint[] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{diaryWords.tableWhen}</th>
          <th scope="col">{diaryWords.tablePain}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ at, pain, x }) => (
          <tr key={`${at} ${x}`}>
            <td>{shortMoment(at)}</td>
            <td>{pain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const pathThrough = (points: readonly TimelinePoint[]): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

function summary(points: readonly TimelinePoint[]): string {
  const first = points.at(0)?.pain ?? 0;
  const last = points.at(-1)?.pain ?? 0;
  return diaryWords.timelineText(points.length, first, last);
}
