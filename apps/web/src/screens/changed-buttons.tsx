/** Something changed since the last answer: the danger check is asked anew. */
import { beginCheck } from '../app/begin-check.ts';
import { Button } from '../design/index.ts';
import { words } from '../words/words.ts';
import styles from './changed-buttons.module.css';

export function ChangedButtons() {
  return (
    <div className={styles['pair']}>
      <Button block variant="secondary" onClick={beginCheck}>
        {words.answer.worse}
      </Button>
      <Button block variant="secondary" onClick={beginCheck}>
        {words.answer.newSymptom}
      </Button>
    </div>
  );
}
