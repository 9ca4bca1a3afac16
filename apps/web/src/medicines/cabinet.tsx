/** The medicines at home, each with the answer to "can I take this now?". */
import type { Present } from '../app/use-today.ts';
import { Icon } from '../design/index.ts';
import styles from '../design/rows.module.css';
import { Section } from '../screens/section.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { answerInWords, answerMarks } from './answer-words.ts';
import { timeUntil } from './countdown.ts';
import { cabinetOf, type Pack } from './pack.ts';
import { shortAnswer } from './pack-answer.ts';

interface CabinetProps {
  readonly present: Present;
  /** The moment the answers are for, fresher than that of `present`. */
  readonly now: string;
}

export function Cabinet({ present, now }: CabinetProps) {
  const packs = cabinetOf(present.diary);
  return (
    <Section heading={medicineWords.cabinet}>
      {packs.length === 0 && <p>{medicineWords.cabinetEmpty}</p>}
      <ul className={styles['rows']}>
        {packs.map((pack) => (
          <li key={pack.address}>
            <Row pack={pack} present={present} now={now} />
          </li>
        ))}
        <li>
          <a className={styles['row']} href="/medicines/add">
            <Icon name="plus" size={26} />
            <span className={styles['name']}>{medicineWords.add}</span>
          </a>
        </li>
        <li>
          <a className={styles['row']} href="/medicines/took">
            <Icon name="check" size={26} />
            <span className={styles['name']}>{medicineWords.tookOther}</span>
          </a>
        </li>
      </ul>
    </Section>
  );
}

function Row({ pack, present, now }: CabinetProps & { readonly pack: Pack }) {
  const { answer } = shortAnswer(present, pack, now);
  const left = answer.type === 'wait' ? timeUntil(answer.until, now) : null;
  return (
    <a className={styles['row']} href={`/medicines/${pack.address}`}>
      <Icon name={answerMarks[answer.type]} size={26} />
      <span className={styles['text']}>
        <span className={styles['name']}>{pack.name}</span>
        <span className={styles['line']}>{answerInWords(answer, now)}</span>
        {left !== null && <span className={styles['line']}>{medicineWords.still(left)}</span>}
      </span>
      <Icon name="chevron" size={20} />
    </a>
  );
}
