/** One tap logs one or two tablets; each says what it leads to. */
import type { Instant } from '@unknot/engine';
import { momentInWords } from '../app/format-time.ts';
import { Section } from '../screens/section.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './amount-buttons.module.css';
import { answerInWords } from './answer-words.ts';
import { amountInWords, type Pack, strengthInWords } from './pack.ts';
import type { PackAnswer } from './pack-answer.ts';

interface AmountButtonsProps {
  readonly pack: Pack;
  readonly asked: PackAnswer;
  readonly now: Instant;
  readonly onLog: (amount: number) => void;
}

export function AmountButtons({ pack, asked, now, onLog }: AmountButtonsProps) {
  if (asked.amounts.length === 0) return null;
  const fits = asked.check.allowed;
  return (
    <Section heading={fits ? medicineWords.logHeading : medicineWords.logAnyway}>
      {!fits && <p>{medicineWords.logAnywayWhy}</p>}
      <div className={styles['amounts']}>
        {asked.amounts.map((each) => {
          const { amount, check } = each;
          return (
            <button
              key={amount}
              type="button"
              className={styles[check.allowed ? 'fits' : 'plain']}
              onClick={() => onLog(amount)}
            >
              <span className={styles['amount']}>{amountInWords(pack, amount)}</span>
              <span>{strengthInWords(pack, amount)}</span>
              {fits && <span className={styles['note']}>{noteOf(each, now)}</span>}
            </button>
          );
        })}
      </div>
    </Section>
  );
}

/** What this amount leads to: its own answer, or when the next one may be. */
function noteOf({ answer, after }: PackAnswer['amounts'][number], now: Instant): string {
  if (after === null) return answerInWords(answer, now);
  if (after.nextDoseAt === null) return '';
  const when = momentInWords(after.nextDoseAt, now);
  return after.isLast ? medicineWords.lastFor(when) : medicineWords.thenNext(when);
}
