// What the lines and marks of the timeline mean.
import { LaneMark, type MarkShape } from './lane-mark.tsx';
import styles from './timeline.module.css';

/** What a sample shows: a mark, or one of the lines of the pain. */
export type KeySample = MarkShape | 'line' | 'spread' | 'band';

interface TimelineKeyProps {
  readonly items: readonly { readonly sample: KeySample; readonly label: string }[];
}

/** A list of samples, each with its word. */
export function TimelineKey({ items }: TimelineKeyProps) {
  return (
    <ul className={styles['key']}>
      {items.map(({ sample, label }) => (
        <li key={sample}>
          <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
            <Sample sample={sample} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

function Sample({ sample }: { readonly sample: KeySample }) {
  switch (sample) {
    case 'line':
      return <path className={styles['line']} d="M2 13 9 7 15 11 22 6" />;
    case 'spread':
    case 'band':
      return <path className={styles[sample]} d="M2 4H22V16H2Z" />;
    default:
      return <LaneMark shape={sample} x={12} y={10} />;
  }
}
