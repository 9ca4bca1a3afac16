/** When the next dose may be, how much is left, and the limits of the label in words. */
import type { Instant, MedicineVerdict } from '@unknot/engine';
import { momentInWords } from '../app/format-time.ts';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './medicine-card.module.css';
import { inMg } from './medicine-name.ts';

interface MedicineLimitsProps {
  readonly verdict: MedicineVerdict;
  readonly now: Instant;
}

export function MedicineLimits({ verdict, now }: MedicineLimitsProps) {
  const { limit, nextDoseAt, leftMg24h } = verdict;
  if (limit === null) return null;
  const mayNow = nextDoseAt !== null && Date.parse(nextDoseAt) <= Date.parse(now);
  return (
    <>
      <dl className={styles['figures']}>
        <div>
          <dt>{medicineWords.nextLabel}</dt>
          <dd>
            {mayNow || nextDoseAt === null ? medicineWords.nowWord : momentInWords(nextDoseAt, now)}
          </dd>
        </div>
        <div>
          <dt>{medicineWords.leftLabel}</dt>
          <dd>{inMg(leftMg24h)}</dd>
        </div>
      </dl>
      <p>
        {medicineWords.limit(inMg(limit.singleMg), limit.intervalHours, inMg(limit.max24hMg))}{' '}
        {limit.mostDoses24h && `${medicineWords.mostDoses(limit.mostDoses24h)} `}
        {limit.first && `${medicineWords.firstDose(inMg(limit.first.mg))} `}
        {limit.within && `${medicineWords.shortWindow(inMg(limit.within.mg), limit.within.hours)} `}
        {medicineWords.maxDays(limit.maxDays)}
      </p>
    </>
  );
}
