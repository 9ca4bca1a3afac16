/** Intakes in the order of time, each with its marks, a way to change its time, and a way to remove it. */
import { fitDose } from '@unknot/engine';
import { useState } from 'react';
import { clockTime, momentInWords } from '../app/format-time.ts';
import { store } from '../app/store.ts';
import { TimeField } from '../app/time-field.tsx';
import type { Show } from '../app/use-toast.tsx';
import type { Present } from '../app/use-today.ts';
import { Button, Stack, VisuallyHidden } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './intake-list.module.css';
import { type Intake, intakeInWords } from './intakes.ts';

interface IntakeListProps {
  readonly intakes: readonly Intake[];
  readonly present: Present;
  readonly show: Show;
  /** The day stands above the list. */
  readonly clockOnly?: boolean;
}

export function IntakeList({ intakes, ...rest }: IntakeListProps) {
  return (
    <ul className={styles['intakes']}>
      {intakes.map((intake) => (
        <li key={intake.doses[0]?.id}>
          <IntakeRow intake={intake} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type RowProps = Omit<IntakeListProps, 'intakes'> & { readonly intake: Intake };

function IntakeRow(props: RowProps) {
  const [editing, setEditing] = useState(false);
  const { intake, present, show, clockOnly } = props;
  const when = momentInWords(intake.at, present.now);
  const remove = () => show(medicineWords.removed, store.record(...retractionsOf(intake)));
  return (
    <>
      <p>
        <strong>{intakeInWords(intake, present.diary.region)}</strong>
        {intake.product && ` (${intake.product})`}
      </p>
      <p className={styles['when']}>{clockOnly ? clockTime(intake.at) : when}</p>
      {marksOf(intake, present).map((mark) => (
        <p key={mark} className={styles['mark']}>
          {mark}
        </p>
      ))}
      {editing ? (
        <EditTime {...props} onClose={() => setEditing(false)} />
      ) : (
        <div className={styles['actions']}>
          <Button variant="quiet" onClick={() => setEditing(true)}>
            {medicineWords.editTime}
            <VisuallyHidden>: {when}</VisuallyHidden>
          </Button>
          <Button variant="quiet" onClick={remove}>
            {diaryWords.remove}
            <VisuallyHidden>: {when}</VisuallyHidden>
          </Button>
        </div>
      )}
    </>
  );
}

function EditTime({ intake, show, onClose }: RowProps & { readonly onClose: () => void }) {
  const [at, setAt] = useState<string | null>(intake.at);
  const save = () => {
    if (at === null) return;
    const moved = intake.doses.map(
      ({ id: _id, ...dose }) => ({ type: 'dose-taken', ...dose, at }) as const,
    );
    show(medicineWords.moved, store.record(...retractionsOf(intake), ...moved));
    onClose();
  };
  return (
    <Stack gap="small">
      <TimeField label={medicineWords.when} value={at} onChange={setAt} />
      <Button block variant="secondary" disabled={at === null} onClick={save}>
        {medicineWords.saveTime}
      </Button>
      <Button block variant="quiet" onClick={onClose}>
        {medicineWords.cancel}
      </Button>
    </Stack>
  );
}

const retractionsOf = ({ doses }: Intake) =>
  doses.map(({ id }) => ({ type: 'retracted', target: id }) as const);

/** How it fitted the limits of now, by what had been taken before it. */
function marksOf({ doses, at }: Intake, { diary, answer }: Present): readonly string[] {
  const before = diary.doses.filter((dose) => Date.parse(dose.at) < Date.parse(at));
  const reasons = doses.flatMap((dose) => {
    const verdict = Object.entries(answer.medicines).find(([id]) => id === dose.ingredient)?.[1];
    return fitDose(before, dose, verdict?.limit ?? null).reasons;
  });
  return [
    reasons.includes('over-single-dose') && medicineWords.markOverSingle,
    reasons.includes('over-24h-limit') && medicineWords.markOverDay,
    reasons.includes('too-soon') && medicineWords.markTooSoon,
  ].filter((mark) => mark !== false);
}
