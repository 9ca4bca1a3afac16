/** The positions of ease: what to do, with a still picture where there is one. */
import { exercises, type Motion, remedies } from '@unknot/knowledge';
import { Figure } from '../design/index.ts';
import { say } from '../language/language.ts';
import styles from './ease-positions.module.css';

/** Where each position is drawn: a movement that begins or ends in it. In the order of the steps. */
const DRAWN_IN: readonly (readonly [exercise: string, frame: number] | null)[] = [
  null,
  ['diaphragm-breath', 0],
  null,
  ['supported-lean', 1],
];

export function EasePositions() {
  return (
    <ul className={styles['positions']}>
      {remedies['position-of-ease'].steps.map((step, index) => (
        <li key={step}>
          <Picture index={index} />
          <span>{say(step)}</span>
        </li>
      ))}
    </ul>
  );
}

function Picture({ index }: { readonly index: number }) {
  const drawn = stillOf(DRAWN_IN[index] ?? null);
  if (drawn === null) return null;
  return (
    <div className={styles['picture']}>
      <Figure motion={drawn} works={[]} view="small" />
    </div>
  );
}

/** The motion held at one of its frames. */
function stillOf(place: readonly [exercise: string, frame: number] | null): Motion | null {
  if (place === null) return null;
  const [id, index] = place;
  const motion: Motion | undefined = exercises.find((exercise) => exercise.id === id)?.motion;
  const joints = motion?.frames[index]?.joints;
  if (!motion || !joints) return null;
  return { ...motion, frames: [0, 1].map((at) => ({ at, joints })) };
}
