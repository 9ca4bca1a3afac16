/** The ladder, the goal at its top: rungs that are done, the one the person stands on, and those above. */
import { Icon, VisuallyHidden } from '../design/index.ts';
import { ladderWords } from '../words/ladder-words.ts';
import styles from './ladder.module.css';
import type { Rung } from './ladder-rungs.ts';

/** `rungs` from the ground up; read from the top, as it is drawn, with the numbers of a climb. */
export function LadderDrawing({ rungs }: { readonly rungs: readonly Rung[] }) {
  return (
    <ol className={styles['ladder']} reversed>
      {rungs.toReversed().map((rung) => (
        <RungRow key={rung.id} rung={rung} />
      ))}
    </ol>
  );
}

function RungRow({ rung: { id, state } }: { readonly rung: Rung }) {
  return (
    <li className={styles[state]} aria-current={state === 'here' ? 'step' : undefined}>
      <span className={styles['rung']} aria-hidden="true">
        <span className={styles['mark']}>
          {state === 'done' && <Icon name="check" size={16} />}
        </span>
      </span>
      <span className={styles['name']}>
        {ladderWords.rungs[id]}
        {state === 'here' ? (
          <span className={styles['youAreHere']}>{ladderWords.states.here}</span>
        ) : (
          <VisuallyHidden>, {ladderWords.states[state]}</VisuallyHidden>
        )}
      </span>
    </li>
  );
}
