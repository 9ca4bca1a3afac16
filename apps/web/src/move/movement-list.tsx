/** Every movement by level, each with how it stands for this person. */
import type { ExerciseVerdict } from '@unknot/engine';
import { type Exercise, type ExerciseId, exercises, type Level } from '@unknot/knowledge';
import { Figure, Icon, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { moveWords } from '../words/move-words.ts';
import styles from './movement-list.module.css';
import { standingOf } from './standing.ts';

type Verdicts = Readonly<Record<ExerciseId, ExerciseVerdict>>;
type Listed = Exercise & { readonly id: ExerciseId };

const LEVELS: readonly Level[] = [0, 1, 2, 3];

interface MovementListProps {
  readonly verdicts: Verdicts;
  /** Questions are open, so that it is not known yet which ones suit. */
  readonly asks: boolean;
}

export function MovementList({ verdicts, asks }: MovementListProps) {
  const plain = exercises.filter(({ yoga }) => !yoga);
  return (
    <div>
      {LEVELS.map((level) => (
        <Group
          key={level}
          name={moveWords.levels[level]}
          movements={plain.filter((each) => each.level === level)}
          verdicts={verdicts}
          asks={asks}
        />
      ))}
      <Group
        name={moveWords.yogaGroup}
        movements={exercises.filter(({ yoga }) => yoga)}
        verdicts={verdicts}
        asks={asks}
      />
    </div>
  );
}

interface GroupProps extends MovementListProps {
  readonly name: string;
  readonly movements: readonly Listed[];
}

function Group({ name, movements, verdicts, asks }: GroupProps) {
  const open = movements.filter(({ id }) => verdicts[id].verdict === 'ok').length;
  return (
    <Why summary={asks ? name : moveWords.group(name, open, movements.length)}>
      <ul className={styles['rows']}>
        {movements.map((movement) => (
          <Row key={movement.id} movement={movement} verdict={verdicts[movement.id]} />
        ))}
      </ul>
    </Why>
  );
}

interface RowProps {
  readonly movement: Listed;
  readonly verdict: ExerciseVerdict;
}

function Row({ movement, verdict }: RowProps) {
  const { id, name, motion, works } = movement;
  return (
    <li>
      <a className={styles['row']} href={`/move/${id}`}>
        <Figure view="small" motion={motion} works={works} />
        <span className={styles['text']}>
          <span className={styles['name']}>{say(name)}</span>
          <span className={styles['line']}>{moveWords.verdict[standingOf(verdict)]}</span>
        </span>
        <Icon name="chevron" size={20} />
      </a>
    </li>
  );
}
