/** The answer to "can I take this now?" in words: the answer itself, and one line for each reason. */
import type { DoseAnswer, DoseCheck, Instant, Today } from '@unknot/engine';
import type { MedicineId, RegionId } from '@unknot/knowledge';
import { momentInWords } from '../app/format-time.ts';
import type { IconName } from '../design/index.ts';
import { say } from '../language/language.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { inMg, medicineName } from './medicine-name.ts';
import type { Pack } from './pack.ts';

export const answerMarks: Readonly<Record<DoseAnswer['type'], IconName>> = {
  yes: 'check',
  wait: 'timer',
  less: 'heed',
  'not-today': 'heed',
  ask: 'question',
  no: 'close',
};

/** In a few words, such as "Wait until 14:30". */
export function answerInWords(answer: DoseAnswer, now: Instant): string {
  return answer.type === 'wait'
    ? medicineWords.answer.wait(momentInWords(answer.until, now))
    : medicineWords.answer[answer.type];
}

interface Asked {
  readonly pack: Pack;
  readonly check: DoseCheck;
  readonly medicines: Today['medicines'];
  readonly region: RegionId;
}

type Part = DoseCheck['parts'][number];

/** Why not, in one line for each reason. */
export function reasonsInWords({ pack, check, medicines, region }: Asked): readonly string[] {
  const { ownRules, mostUnits } = pack.product ?? {};
  const lines = check.parts.flatMap((part) =>
    part.reasons.flatMap((reason) => reasonInWords(reason, part, medicines, region)),
  );
  const tooMany = mostUnits !== undefined && check.reasons.includes('over-single-dose');
  const all = [...lines, tooMany && medicineWords.tooMany, ownRules && say(ownRules)];
  return [
    ...new Set(all.filter((line) => line !== null && line !== false && line !== undefined)),
  ].filter((line) => line !== '');
}

function reasonInWords(
  reason: Part['reasons'][number],
  { dose: { ingredient, mg }, leftMg24h, afterMg24h }: Part,
  medicines: Today['medicines'],
  region: RegionId,
): string | null | readonly string[] {
  const { limit, ledger, cautions } = medicines[ingredient as MedicineId];
  const name = medicineName(ingredient, region);
  switch (reason) {
    case 'duplicate-nsaid':
      return medicineWords.duplicateNsaid;
    case 'days-limit':
      return limit ? medicineWords.daysLimit(limit.maxDays) : medicineWords.tooManyDays;
    case 'over-single-dose':
      return limit && mg > limit.singleMg
        ? medicineWords.mostAtOnce(name, inMg(limit.singleMg))
        : null;
    case 'over-24h-limit':
      return limit && leftMg24h < mg
        ? medicineWords.dayFull(name, inMg(afterMg24h - mg), inMg(limit.max24hMg))
        : limit && medicineWords.timesFull(name, limit.mostDoses24h ?? 1);
    case 'too-soon':
      return limit && medicineWords.apart(name, limit.intervalHours);
    case 'ask':
    case 'avoid': {
      const lines = cautions.map(({ why }) => say(why));
      return ledger.includes('re-screen') ? [medicineWords.reScreen, ...lines] : lines;
    }
  }
}
