/** The answer to "can I take this now?", large, with the time still to wait and the reasons. */
import type { Present } from '../app/use-today.ts';
import { Button, Icon, Panel } from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { reliefWords } from '../words/relief-words.ts';
import { answerInWords, answerMarks, reasonsInWords } from './answer-words.ts';
import { timeUntil } from './countdown.ts';
import type { Pack } from './pack.ts';
import type { PackAnswer } from './pack-answer.ts';
import styles from './pack-verdict.module.css';

interface PackVerdictProps {
  readonly pack: Pack;
  readonly asked: PackAnswer;
  readonly present: Present;
}

export function PackVerdict({ pack, asked, present }: PackVerdictProps) {
  const { answer: today, diary, now } = present;
  const { answer, check } = asked;
  const left = answer.type === 'wait' ? timeUntil(answer.until, now) : null;
  const reasons = reasonsInWords({
    pack,
    check,
    medicines: today.medicines,
    region: diary.region,
  });
  return (
    <Panel>
      <div role="status" className={styles['answer']}>
        <span className={styles['mark']}>
          <Icon name={answerMarks[answer.type]} size={30} />
        </span>
        <p>
          <strong>{answerInWords(answer, now)}</strong>
        </p>
      </div>
      {left !== null && <p className={styles['left']}>{medicineWords.still(left)}</p>}
      {reasons.length > 0 && <Lines lines={reasons} />}
      <AskedFirst pack={pack} present={present} />
    </Panel>
  );
}

/** What has to be answered before anything can be cleared. */
function AskedFirst({ pack, present: { answer } }: Omit<PackVerdictProps, 'asked'>) {
  switch (answer.disposition) {
    case 'undecided':
      return (
        <Button block variant="secondary" href="/check">
          {reliefWords.toCheck}
        </Button>
      );
    case 'urgent':
    case 'emergency':
      return <p>{reliefWords.helpFirst}</p>;
    case 'routine':
    case 'self-care': {
      const open = pack.ingredients.some((id) => answer.medicines[id].missing.length > 0);
      return (
        open && (
          <Button block variant="secondary" href="/medicines">
            {medicineWords.answerFirst}
          </Button>
        )
      );
    }
  }
}
