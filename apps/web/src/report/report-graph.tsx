/** Pain, doses and sessions on one axis, with the expected course, in ink. */
import type { Present } from '../app/use-today.ts';
import { TimelineDrawing, useStretches } from '../diary/timeline-drawing.tsx';
import { reportWords } from '../words/report-words.ts';
import styles from './report-graph.module.css';

/** Across the paper, whatever the screen it was made on. */
const WIDTH = 720;

/** Nothing while no pain was rated in the last weeks. */
export function ReportGraph({ present }: { readonly present: Present }) {
  const stretches = useStretches(present, 'long');
  if (stretches.slots.slots.every(({ ratings }) => ratings.length === 0)) return null;
  return (
    <section className={styles['graph']}>
      <h3>{reportWords.graph}</h3>
      <TimelineDrawing {...stretches} present={present} width={WIDTH} />
    </section>
  );
}
