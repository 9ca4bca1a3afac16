/** One medicine: may it be taken, how much, when next, how much is left, and why. */
import type { CaseFacts, Instant, MedicineVerdict } from '@unknot/engine';
import { caseFacts } from '@unknot/engine';
import { type MedicineId, medicines, regions } from '@unknot/knowledge';
import { useState } from 'react';
import type { Recorded } from '../app/diary-store.ts';
import { patientOf } from '../app/patient.ts';
import { useDiary } from '../app/use-diary.ts';
import {
  Button,
  Icon,
  type IconName,
  Notice,
  Panel,
  VisuallyHidden,
  Why,
} from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { AnswersInWords } from '../screens/reason-list.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { DoseForm } from './dose-form.tsx';
import styles from './medicine-card.module.css';
import { MedicineLimits } from './medicine-limits.tsx';
import { inMg, medicineName } from './medicine-name.ts';

interface MedicineCardProps {
  readonly id: MedicineId;
  readonly verdict: MedicineVerdict;
  readonly now: Instant;
  readonly onLogged: (message: string, recorded: Recorded) => void;
}

const marks: Readonly<Record<MedicineVerdict['verdict'], IconName>> = {
  ok: 'check',
  ask: 'question',
  avoid: 'close',
};

export function MedicineCard({ id, verdict, now, onLogged }: MedicineCardProps) {
  const diary = useDiary();
  const [logging, setLogging] = useState(false);
  const name = medicineName(id, diary.region);
  const facts = caseFacts(patientOf(diary), now);
  return (
    <Panel heading={name} icon="medicine">
      <p className={styles['verdict']}>
        <Icon name={marks[verdict.verdict]} size={26} />
        <strong>{medicineWords[verdict.verdict]}</strong>
      </p>
      <Reasons verdict={verdict} facts={facts} />
      {verdict.verdict !== 'avoid' && <MedicineLimits verdict={verdict} now={now} />}
      <Overdose verdict={verdict} poison={regions[diary.region]} />
      {logging ? (
        <DoseForm id={id} name={name} onClose={() => setLogging(false)} onLogged={onLogged} />
      ) : (
        <Button block variant="secondary" onClick={() => setLogging(true)}>
          {medicineWords.took}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
      <Details id={id} />
    </Panel>
  );
}

interface ReasonsProps {
  readonly verdict: MedicineVerdict;
  readonly facts: CaseFacts;
}

function Reasons({ verdict, facts }: ReasonsProps) {
  const { because, missing, ledger, lowered, limit, cautions } = verdict;
  return (
    <>
      {cautions.length > 0 && <Lines lines={cautions.map(({ why }) => why)} />}
      {because.length > 0 && (
        <div>
          <p>{medicineWords.because}</p>
          <AnswersInWords ids={because} facts={facts} />
        </div>
      )}
      {missing.length > 0 && (
        <div>
          <p>{medicineWords.missing}</p>
          <AnswersInWords ids={missing} facts={facts} />
        </div>
      )}
      {ledger.includes('days-limit') && (
        <p>{limit ? medicineWords.daysLimit(limit.maxDays) : medicineWords.tooManyDays}</p>
      )}
      {ledger.includes('duplicate-nsaid') && <p>{medicineWords.duplicateNsaid}</p>}
      {ledger.includes('re-screen') && <p>{medicineWords.reScreen}</p>}
      {ledger.includes('over-24h-limit') && limit && (
        <p>{medicineWords.over24h(inMg(limit.max24hMg))}</p>
      )}
      {lowered !== null && <p>{lowered}</p>}
    </>
  );
}

interface OverdoseProps {
  readonly verdict: MedicineVerdict;
  readonly poison: (typeof regions)[keyof typeof regions];
}

function Overdose({ verdict, poison }: OverdoseProps) {
  if (!verdict.ledger.includes('over-24h-limit')) return null;
  const { number, label } = poison.poison ?? poison.emergency;
  return (
    <Notice tone="warning">
      <p>{medicineWords.overdose}</p>
      <Button block variant="secondary" icon="phone" href={`tel:${number}`}>
        {label}
      </Button>
    </Notice>
  );
}

function Details({ id }: { readonly id: MedicineId }) {
  const { benefit, howTo, stopIf, card, sources } = medicines[id];
  return (
    <div>
      {card && (
        <Why summary={medicineWords.prescriber}>
          <Lines lines={card} />
        </Why>
      )}
      <Why summary={medicineWords.howTo}>
        <Lines lines={howTo} />
        <p>
          <strong>{medicineWords.stopIf}</strong>
        </p>
        <Lines lines={stopIf} />
      </Why>
      <Why summary={medicineWords.benefit}>
        <p>{benefit}</p>
        <SourcesById ids={sources} />
      </Why>
    </div>
  );
}
