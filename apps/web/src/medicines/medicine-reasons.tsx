/** What speaks against a medicine, by the answers of the person and by what was logged. */
import { caseFacts, type LedgerReason, type MedicineVerdict } from '@unknot/engine';
import { type RegionId, regions } from '@unknot/knowledge';
import { patientOf } from '../app/patient.ts';
import type { Present } from '../app/use-today.ts';
import { Button, Notice } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { AnswersInWords } from '../screens/reason-list.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { inMg } from './medicine-name.ts';

interface MedicineReasonsProps {
  readonly verdict: MedicineVerdict;
  readonly present: Present;
}

export function MedicineReasons({ verdict, present }: MedicineReasonsProps) {
  const { cautions } = verdict;
  return (
    <>
      {cautions.length > 0 && <Lines lines={cautions.map(({ why }) => say(why))} />}
      <Because verdict={verdict} present={present} />
    </>
  );
}

/** The answers behind it. */
export function Because({ verdict, present: { diary, now } }: MedicineReasonsProps) {
  const { because, lowered } = verdict;
  const facts = caseFacts(patientOf(diary), now);
  return (
    <>
      {because.length > 0 && (
        <div>
          <p>{medicineWords.because}</p>
          <AnswersInWords ids={because} facts={facts} />
        </div>
      )}
      {lowered !== null && <p>{say(lowered)}</p>}
    </>
  );
}

/** The questions that are still open. */
export function StillOpen({ verdict: { missing }, present: { diary, now } }: MedicineReasonsProps) {
  if (missing.length === 0) return null;
  return (
    <div>
      <p>{medicineWords.missing}</p>
      <AnswersInWords ids={missing} facts={caseFacts(patientOf(diary), now)} />
    </div>
  );
}

/** What the log alone says against it. */
export function LedgerReasons({ verdict }: Pick<MedicineReasonsProps, 'verdict'>) {
  return verdict.ledger.map((reason) => <p key={reason}>{ledgerInWords(reason, verdict)}</p>);
}

function ledgerInWords(reason: LedgerReason, { limit }: MedicineVerdict): string {
  switch (reason) {
    case 'days-limit':
      return limit ? medicineWords.daysLimit(limit.maxDays) : medicineWords.tooManyDays;
    case 'duplicate-nsaid':
      return medicineWords.duplicateNsaid;
    case 're-screen':
      return medicineWords.reScreen;
    case 'over-24h-limit':
      return limit ? medicineWords.over24h(inMg(limit.max24hMg)) : '';
  }
}

interface OverdoseProps {
  readonly verdict: MedicineVerdict;
  readonly region: RegionId;
}

/** More than the limit of 24 hours was logged: whom to ask now. */
export function Overdose({ verdict, region }: OverdoseProps) {
  if (!verdict.ledger.includes('over-24h-limit')) return null;
  const { poison, emergency } = regions[region];
  const { number, label } = poison ?? emergency;
  return (
    <Notice tone="warning">
      <p>{medicineWords.overdose}</p>
      <Button block variant="secondary" icon="phone" href={`tel:${number}`}>
        {say(label)}
      </Button>
    </Notice>
  );
}
