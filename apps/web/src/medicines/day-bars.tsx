/** The rolling 24 hours of each ingredient against its limit: now, as it falls, and a word before it is full. */
import { rollingDay } from '@unknot/engine';
import { type MedicineId, medicineKinds, medicines } from '@unknot/knowledge';
import { momentInWords } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { LimitBar, Notice, Stack } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './day-bars.module.css';
import { inMg, medicineName } from './medicine-name.ts';

interface DayBarsProps {
  readonly present: Present;
  readonly ids: readonly MedicineId[];
}

/** Ingredients with a limit of which something was taken in the last 24 hours. */
export const takenToday = ({ answer }: Present): readonly MedicineId[] =>
  (Object.keys(medicines) as MedicineId[]).filter((id) => {
    const { limit, takenMg24h } = answer.medicines[id];
    return limit !== null && takenMg24h > 0 && countedIn(id) === id;
  });

/** The ingredient whose limit a medicine counts against: fizzy paracetamol is paracetamol. */
export const countedIn = (id: MedicineId): MedicineId =>
  (medicineKinds[id]?.countedAs?.[0] ?? id) as MedicineId;

export function DayBars({ present, ids }: DayBarsProps) {
  return (
    <Stack>
      {ids.map((id) => (
        <DayBar key={id} present={present} id={id} />
      ))}
    </Stack>
  );
}

interface DayBarProps {
  readonly present: Present;
  readonly id: MedicineId;
}

const MOST_FALLS = 3;

function DayBar({ present, id }: DayBarProps) {
  const { diary, now, answer } = present;
  const { limit } = answer.medicines[id];
  if (limit === null) return null;
  const { takenMg, parts } = rollingDay(diary.doses, id, now);
  const falls = parts.slice(0, MOST_FALLS);
  return (
    <LimitBar
      name={medicineName(id, diary.region)}
      text={medicineWords.ofLimit(String(takenMg), inMg(limit.max24hMg))}
      parts={parts.map(({ mg }) => mg)}
      limit={limit.max24hMg}
    >
      {falls.length > 0 && (
        <ul className={styles['falls']}>
          {falls.map(({ until, leftMg }) => (
            <li key={`${until} ${leftMg}`}>
              {medicineWords.falls(momentInWords(until, now), inMg(leftMg))}
            </li>
          ))}
        </ul>
      )}
      <NearLimit present={present} id={id} />
    </LimitBar>
  );
}

/** Said while there is still a choice: one more dose would fill the day, or it is full. */
function NearLimit({ present: { answer, now }, id }: DayBarProps) {
  const { limit, leftMg24h, nextDoseAt, takenMg24h } = answer.medicines[id];
  if (limit === null || takenMg24h === 0 || takenMg24h > limit.max24hMg) return null;
  if (leftMg24h > limit.singleMg) return null;
  const full = leftMg24h === 0 && nextDoseAt !== null;
  return (
    <Notice tone="warning">
      {full ? medicineWords.full(momentInWords(nextDoseAt, now)) : medicineWords.oneMore}
    </Notice>
  );
}
