/** What the check of a dose found, in words: the worst reason, and when it may be taken. */
import type { DoseCheck } from '@unknot/engine';
import { now } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { Notice } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { inMg } from './medicine-name.ts';

interface DoseFindingProps {
  readonly check: DoseCheck;
  /** The most at a time; `null` for a pack with several parts. */
  readonly singleMg: number | null;
}

export function DoseFindingNotice({ check, singleMg }: DoseFindingProps) {
  return (
    <Notice tone={check.allowed ? 'info' : 'warning'}>
      <p>{findingInWords(check, singleMg, now())}</p>
    </Notice>
  );
}

/** One plain sentence. */
export function findingInWords(check: DoseCheck, singleMg: number | null, now: string): string {
  const worst = check.reasons[0] ?? 'fits';
  const when = check.nextDoseAt === null ? null : momentInWords(check.nextDoseAt, now);
  switch (worst) {
    case 'avoid':
      return medicineWords.notForYou;
    case 'duplicate-nsaid':
      return medicineWords.duplicate(when);
    case 'days-limit':
      return medicineWords.tooManyDays;
    case 'over-single-dose':
      return singleMg === null ? medicineWords.tooMany : medicineWords.tooMuch(inMg(singleMg));
    case 'over-24h-limit':
      return medicineWords.overDay(inMg(check.leftMg24h));
    case 'too-soon':
      return medicineWords.tooSoon(when ?? '');
    case 'ask':
      return medicineWords.askFirst;
    case 'fits':
      return medicineWords.fits;
  }
}
