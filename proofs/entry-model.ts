/** When a level of movements opens, as formulas: the model of `entryOf` in @unknot/engine. */
import { type Level, loosenedEntry, movementThresholds } from '@unknot/knowledge';
import { type Answers, and, or, toSmtValue } from '@unknot/logic';
import type { Clinical } from './clinical.ts';
import { condition } from './offer-model.ts';
import { agreed, type Offer } from './offers.ts';
import { parsed } from './parsed.ts';

/** What the diary says beside the answers: the level that the sessions so far opened, and a day without a rise. */
export const DIARY = { opened: '|level opened|', steady: '|steady for a day|' } as const;

/** Declares any diary. */
export const declareDiary = [
  `(declare-const ${DIARY.opened} Int)`,
  `(declare-const ${DIARY.steady} Bool)`,
  `(assert (<= 0 ${DIARY.opened} 3))`,
].join('\n');

const HIGHEST_PAIN = {
  1: movementThresholds['level-1-rest-pain'].value,
  2: movementThresholds['level-2-pain'].value,
  3: movementThresholds['level-3-pain'].value,
} as const;

const loosened = parsed(loosenedEntry);

/** The term that `level` waits for nothing. */
export function isOpen(clinical: Clinical, level: Level, answers: Answers): string {
  if (level === 0) return 'true';
  const month = answers('persistent-28');
  const beforeAMonth = or([`(not ${month.known})`, `(not ${month.value})`]);
  const seen = condition(clinical, agreed, 'for', answers);
  return and([
    painAtMost(HIGHEST_PAIN[level], answers),
    DIARY.steady,
    condition(clinical, loosened, 'for', answers),
    `(>= ${DIARY.opened} ${level})`,
    level > 1 ? or([beforeAMonth, seen]) : 'true',
  ]);
}

/** The term that the pain was rated, and no higher. */
export function painAtMost(most: number, answers: Answers): string {
  const { known, value } = answers('pain-now');
  return and([known, `(<= ${value} ${toSmtValue(most, { kind: 'quantity', min: 0, max: 10 })})`]);
}

/** The level of a movement. */
export const levelOf = ({ is }: Offer): Level => (is.kind === 'movement' ? is.level : 0);
