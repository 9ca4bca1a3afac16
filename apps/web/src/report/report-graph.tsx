/** Pain, doses and sessions on one axis, with the expected course, in ink. */
import type { Present } from '../app/use-today.ts';
import type { LaneId } from '../diary/timeline-content.ts';
import { TimelineDrawing, useStretches } from '../diary/timeline-drawing.tsx';
import { reportWords } from '../words/report-words.ts';
import styles from './report-graph.module.css';

/** Across the paper, whatever the screen it was made on; wide, so that it takes little of the page. */
const WIDTH = 1500;
/** What a clinician looks for; relief and danger checks stand in their own parts. */
const LANES: readonly LaneId[] = ['doses', 'sessions', 'worse'];

/** Nothing while no pain was rated in the last weeks. */
export function ReportGraph({ present }: { readonly present: Present }) {
  const stretches = useStretches(present, 'long');
  if (stretches.slots.slots.every(({ ratings }) => ratings.length === 0)) return null;
  return (
    <section className={styles['graph']}>
      <h3>{reportWords.graph}</h3>
      <div className={styles['paper']}>
        <TimelineDrawing {...stretches} present={present} lanes={LANES} width={WIDTH} />
      </div>
      <div className={styles['phone']}>
        <TimelineDrawing {...stretches} present={present} lanes={LANES} />
      </div>
    </section>
  );
}
