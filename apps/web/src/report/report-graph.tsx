/** Pain, doses and sessions on one axis, drawn with lines alone so that it prints on any paper. */
import type { Report } from '@unknot/exchange';
import { shortDay } from '../app/format-time.ts';
import { reportWords } from '../words/report-words.ts';
import { acrossOf, dayMarks, downOf, GRAPH } from './graph-points.ts';
import styles from './report-graph.module.css';

interface ReportGraphProps {
  readonly graph: Report['graph'];
}

const LEVELS = [0, 5, 10] as const;

export function ReportGraph({ graph }: ReportGraphProps) {
  const { pains } = graph;
  const rows = [
    { label: reportWords.graph.doses, moments: graph.doses },
    { label: reportWords.graph.sessions, moments: graph.sessions },
  ].filter(({ moments }) => moments.length > 0);
  const bottom = GRAPH.floor + GRAPH.row * (rows.length + 1);
  return (
    <svg
      className={styles['graph']}
      viewBox={`0 0 ${GRAPH.width} ${bottom + GRAPH.top}`}
      role="img"
      aria-label={textOf(pains)}
    >
      {LEVELS.map((level) => (
        <Level key={level} level={level} />
      ))}
      <path className={styles['line']} d={pathOf(graph)} />
      {pains.map(({ at, pain }) => (
        <circle
          key={`${at} ${pain}`}
          className={styles['dot']}
          cx={acrossOf(graph, at)}
          cy={downOf(pain)}
          r={2.6}
        />
      ))}
      {rows.map((row, index) => (
        <Row key={row.label} graph={graph} {...row} y={GRAPH.floor + GRAPH.row * (index + 1)} />
      ))}
      <Days graph={graph} y={bottom} />
    </svg>
  );
}

function Days({ graph, y }: ReportGraphProps & { readonly y: number }) {
  const marks = dayMarks(graph);
  return marks.map((at, index) => (
    <text
      key={at}
      className={styles['mark']}
      x={acrossOf(graph, at)}
      y={y}
      dy="0.35em"
      textAnchor={index === marks.length - 1 ? 'end' : 'middle'}
    >
      {shortDay(at)}
    </text>
  ));
}

function Level({ level }: { readonly level: number }) {
  const y = downOf(level);
  return (
    <>
      <line
        className={styles['level']}
        x1={GRAPH.left}
        x2={GRAPH.width - GRAPH.right}
        y1={y}
        y2={y}
      />
      <text className={styles['mark']} x={GRAPH.left - 8} y={y} dy="0.35em" textAnchor="end">
        {level}
      </text>
    </>
  );
}

interface RowProps extends ReportGraphProps {
  readonly moments: readonly string[];
  readonly y: number;
  readonly label: string;
}

/** A row of short strokes, one for each moment. */
function Row({ graph, moments, y, label }: RowProps) {
  const strokes = moments.map((at) => `M${acrossOf(graph, at).toFixed(1)} ${y - 6}v12`).join('');
  return (
    <>
      <text className={styles['mark']} x={GRAPH.left - 8} y={y} dy="0.35em" textAnchor="end">
        {label}
      </text>
      <path className={styles['stroke']} d={strokes} />
    </>
  );
}

const pathOf = (graph: Report['graph']): string =>
  graph.pains
    .map(
      ({ at, pain }, index) =>
        `${index === 0 ? 'M' : 'L'}${acrossOf(graph, at).toFixed(1)} ${downOf(pain).toFixed(1)}`,
    )
    .join('');

function textOf(pains: Report['graph']['pains']): string {
  const [first, last] = [pains.at(0), pains.at(-1)];
  if (!first || !last) return reportWords.sheet.noData;
  return reportWords.graph.text(pains.length, first.pain, last.pain);
}
