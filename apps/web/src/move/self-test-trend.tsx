/** The results of one self-test over time: a line for each side, and the same as a table. */
import type { DiarySelfTest } from '@unknot/diary';
import type { SelfTest } from '@unknot/knowledge';
import { shortDay } from '../app/format-time.ts';
import { Why } from '../design/index.ts';
import { useMeasuredWidth } from '../design/timeline/use-measured-width.ts';
import { selfTestWords } from '../words/self-test-words.ts';
import styles from './self-test.module.css';
import { resultInWords } from './self-test-input.ts';
import { heightOf, TREND, type TrendLine, topOf, trendLines } from './self-test-points.ts';

interface SelfTestTrendProps {
  readonly test: SelfTest;
  /** Oldest first, at least one. */
  readonly results: readonly DiarySelfTest[];
}

export function SelfTestTrend({ test, results }: SelfTestTrendProps) {
  const [figure, width] = useMeasuredWidth<HTMLElement>();
  const top = topOf(results);
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) return null;
  const text = selfTestWords.trendText(
    results.length,
    resultInWords(test, first),
    resultInWords(test, last),
  );
  return (
    <figure ref={figure}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} ${TREND.height}`}
        height={TREND.height}
        role="img"
        aria-label={text}
      >
        {[0, top / 2, top].map((value) => (
          <Level key={value} value={value} top={top} width={width} />
        ))}
        {trendLines(results, width).map((line) => (
          <Line key={line.side} line={line} />
        ))}
        <Ends from={first.at} to={last.at} width={width} />
      </svg>
      {first.result !== null && 'left' in first.result && <Legend />}
      <Why summary={selfTestWords.table}>
        <Table test={test} results={results} />
      </Why>
    </figure>
  );
}

interface LevelProps {
  readonly value: number;
  readonly top: number;
  readonly width: number;
}

function Level({ value, top, width }: LevelProps) {
  const y = heightOf(value, top);
  return (
    <>
      <line className={styles['level']} x1={TREND.left} x2={width} y1={y} y2={y} />
      <text className={styles['mark']} x={TREND.left - 10} y={y} textAnchor="end" dy="0.35em">
        {value}
      </text>
    </>
  );
}

function Line({ line: { side, points } }: { readonly line: TrendLine }) {
  const path = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  return (
    <g className={styles[side]}>
      <path d={`M${path}`} />
      {points.map(({ x, y, at }) =>
        side === 'right' ? (
          <rect key={at} x={x - 4.5} y={y - 4.5} width={9} height={9} />
        ) : (
          <circle key={at} cx={x} cy={y} r={5} />
        ),
      )}
    </g>
  );
}

function Ends({ from, to, width }: { from: string; to: string; width: number }) {
  const y = TREND.height - 8;
  return (
    <>
      <text className={styles['mark']} x={TREND.left} y={y}>
        {shortDay(from)}
      </text>
      {shortDay(from) !== shortDay(to) && (
        <text className={styles['mark']} x={width - TREND.right} y={y} textAnchor="end">
          {shortDay(to)}
        </text>
      )}
    </>
  );
}

/** The sides differ in shape and stroke, not in colour alone. */
function Legend() {
  return (
    <p className={styles['legend']} aria-hidden="true">
      <span>
        <svg viewBox="0 0 34 14" aria-hidden="true" className={styles['sample']}>
          <g className={styles['left']}>
            <path d="M0 7h34" />
            <circle cx={17} cy={7} r={5} />
          </g>
        </svg>
        {selfTestWords.left}
      </span>
      <span>
        <svg viewBox="0 0 34 14" aria-hidden="true" className={styles['sample']}>
          <g className={styles['right']}>
            <path d="M0 7h34" />
            <rect x={12.5} y={2.5} width={9} height={9} />
          </g>
        </svg>
        {selfTestWords.right}
      </span>
    </p>
  );
}

function Table({ test, results }: SelfTestTrendProps) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{selfTestWords.day}</th>
          <th scope="col">{selfTestWords.value}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((entry) => (
          <tr key={entry.id}>
            <td>{shortDay(entry.at)}</td>
            <td>{resultInWords(test, entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
