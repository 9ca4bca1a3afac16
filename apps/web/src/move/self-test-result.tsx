/** Enters the result of a self-test, with controls for a hand that is not steady. */
import type { SelfTest, SelfTestId } from '@unknot/knowledge';
import { ChoiceList, NumberField, Stack } from '../design/index.ts';
import { selfTestWords } from '../words/self-test-words.ts';
import { SelfTestClock } from './self-test-clock.tsx';
import { clockOf, MOST, type ResultDraft, shapeOf } from './self-test-input.ts';

interface SelfTestResultProps {
  readonly test: SelfTest & { readonly id: SelfTestId };
  readonly draft: ResultDraft;
  readonly onChange: (draft: ResultDraft) => void;
}

export function SelfTestResult({ test, draft, onChange }: SelfTestResultProps) {
  switch (shapeOf(test)) {
    case 'seen':
      return (
        <ChoiceList
          legend={selfTestWords.seen}
          options={SEEN.map((id) => ({ id, label: selfTestWords.seenAs[id] }))}
          value={draft.seen}
          onChange={(id) => onChange({ ...draft, seen: SEEN.find((each) => each === id) ?? null })}
        />
      );
    case 'sides':
      return (
        <Stack>
          <Measured side="left" test={test} draft={draft} onChange={onChange} />
          <Measured side="right" test={test} draft={draft} onChange={onChange} />
        </Stack>
      );
    case 'one':
      return <Timed test={test} draft={draft} onChange={onChange} />;
  }
}

const SEEN = ['all', 'some', 'none'] as const;

/** The clock fills in a hold; the number can be typed too. */
function Timed({ test, draft, onChange }: SelfTestResultProps) {
  const clock = clockOf(test);
  const fill = (value: number) => test.unit === 'seconds' && onChange({ ...draft, value });
  return (
    <Stack>
      {clock && <SelfTestClock stopsAt={clock.stopsAt} onStop={fill} />}
      <Measured side="value" test={test} draft={draft} onChange={onChange} />
    </Stack>
  );
}

interface MeasuredProps extends SelfTestResultProps {
  readonly side: 'value' | 'left' | 'right';
}

function Measured({ side, test: { unit }, draft, onChange }: MeasuredProps) {
  if (unit === 'none') return null;
  const value = draft[side];
  const outside = value !== null && value > MOST[unit];
  return (
    <NumberField
      label={selfTestWords[side]}
      unit={selfTestWords.units[unit]}
      value={value}
      onChange={(next) => onChange({ ...draft, [side]: next })}
      min={0}
      max={MOST[unit]}
      {...(outside && { error: selfTestWords.outOfBounds(MOST[unit]) })}
    />
  );
}
