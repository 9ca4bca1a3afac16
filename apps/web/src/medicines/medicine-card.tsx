/** One medicine: may it be taken, how much, when next, how much is left, and why. */
import type { MedicineVerdict } from '@unknot/engine';
import type { MedicineId } from '@unknot/knowledge';
import type { Present } from '../app/use-today.ts';
import { Button, Icon, type IconName, Panel, VisuallyHidden } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './medicine-card.module.css';
import { MedicineDetails } from './medicine-details.tsx';
import { MedicineLimits } from './medicine-limits.tsx';
import { medicineName } from './medicine-name.ts';
import { LedgerReasons, MedicineReasons, Overdose, StillOpen } from './medicine-reasons.tsx';

interface MedicineCardProps {
  readonly id: MedicineId;
  readonly present: Present;
}

const marks: Readonly<Record<MedicineVerdict['verdict'], IconName>> = {
  ok: 'check',
  ask: 'question',
  avoid: 'close',
};

export function MedicineCard({ id, present }: MedicineCardProps) {
  const { diary, now, answer } = present;
  const verdict = answer.medicines[id];
  const name = medicineName(id, diary.region);
  return (
    <Panel heading={name} icon="medicine">
      <p className={styles['verdict']}>
        <Icon name={marks[verdict.verdict]} size={26} />
        <strong>{medicineWords[verdict.verdict]}</strong>
      </p>
      <MedicineReasons verdict={verdict} present={present} />
      <StillOpen verdict={verdict} present={present} />
      <LedgerReasons verdict={verdict} />
      {verdict.verdict !== 'avoid' && <MedicineLimits verdict={verdict} now={now} />}
      <Overdose verdict={verdict} region={diary.region} />
      <Button block variant="secondary" href={`/medicines/${id}`}>
        {medicineWords.took}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
      <MedicineDetails id={id} />
    </Panel>
  );
}
