/** Another amount, or another time: checked before it is logged. */

import { useState } from 'react';
import { now as readClock } from '../app/clock.ts';
import { TimeField } from '../app/time-field.tsx';
import type { Present } from '../app/use-today.ts';
import { Button, Notice, NumberField, Stack, Why } from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { answerInWords, reasonsInWords } from './answer-words.ts';
import { amountOf, type Pack } from './pack.ts';
import { type AmountAnswer, amountAnswer } from './pack-answer.ts';

interface OtherAmountProps {
  readonly pack: Pack;
  readonly present: Present;
  readonly onLog: (amount: number, at: string) => void;
}

/** The most one entry can hold; a typing slip beyond it is no dose. */
const MOST = { units: 50, mg: 20_000 } as const;

export function OtherAmount(props: OtherAmountProps) {
  const [round, setRound] = useState(0);
  const { pack, onLog } = props;
  const log: OtherAmountProps['onLog'] = (amount, at) => {
    onLog(amount, at);
    setRound(round + 1);
  };
  return (
    // Logged: the fields begin anew, closed.
    <Why
      key={round}
      summary={pack.unit.length > 0 ? medicineWords.otherUnits : medicineWords.otherMg}
    >
      <Fields {...props} onLog={log} />
    </Why>
  );
}

function Fields({ pack, present, onLog }: OtherAmountProps) {
  const byUnit = pack.unit.length > 0;
  const most = byUnit ? MOST.units : MOST.mg;
  const [count, setCount] = useState<number | null>(byUnit ? 1 : null);
  const [at, setAt] = useState<string | null>(readClock);
  const complete = count !== null && count > 0 && count <= most && at !== null;
  const asked = complete ? amountAnswer(present, pack, amountOf(pack, count), at) : null;
  return (
    <Stack>
      <NumberField
        label={byUnit ? medicineWords.packUnits : medicineWords.amount}
        unit={byUnit ? medicineWords.unitsOf[pack.product?.form ?? 'tablet'] : medicineWords.mg}
        {...(!byUnit && { help: medicineWords.amountHelp })}
        value={count}
        onChange={setCount}
        min={byUnit ? 0.5 : 1}
        max={most}
        step={byUnit ? 0.5 : 50}
      />
      <TimeField label={medicineWords.when} value={at} onChange={setAt} />
      <div role="status">{asked && <Found pack={pack} present={present} asked={asked} />}</div>
      {complete && asked && (
        <Button
          block
          variant={asked.check.allowed ? 'primary' : 'secondary'}
          onClick={() => onLog(asked.amount, at)}
        >
          {asked.check.allowed ? medicineWords.save : medicineWords.saveAnyway}
        </Button>
      )}
    </Stack>
  );
}

interface FoundProps extends Omit<OtherAmountProps, 'onLog'> {
  readonly asked: AmountAnswer;
}

function Found({
  pack,
  present: { answer, diary, now },
  asked: { check, answer: found },
}: FoundProps) {
  if (check.allowed) return <Notice tone="info">{medicineWords.fits}</Notice>;
  const reasons = reasonsInWords({
    pack,
    check,
    medicines: answer.medicines,
    region: diary.region,
  });
  return (
    <Notice tone="warning">
      <p>
        <strong>{answerInWords(found, now)}</strong>
      </p>
      <Lines lines={reasons} />
    </Notice>
  );
}
