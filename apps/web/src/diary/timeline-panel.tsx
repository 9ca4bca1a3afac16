/** Pain over time: the drawing, one day of it in words, and the same as a table. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Present } from '../app/use-today.ts';
import { type KeySample, Panel, Segments, Timeline, TimelineKey, Why } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { dayLabel } from './day-names.ts';
import { type DaySlot, type DaySlots, type Range, slotsOf } from './day-slots.ts';
import { OneDay } from './one-day.tsx';
import { contentOf, type Drawn } from './timeline-content.ts';
import { TimelineTable } from './timeline-table.tsx';
import { worseDays } from './worse-days.ts';

const RANGES = ['short', 'long', 'all'] as const satisfies readonly Range[];

export function TimelinePanel({ present }: { readonly present: Present }) {
  const [range, setRange] = useState<Range>('short');
  const [back, setBack] = useState(0);
  const { slots, worse } = useSlots(present, range);
  const shown = slots.slots.at(-1 - back) ?? slots.slots[0];
  const choose = (at: number) => setBack(slots.slots.length - 1 - indexOf(at, slots));
  return (
    <Panel heading={diaryWords.timeline.heading}>
      <Segments
        legend={diaryWords.timeline.range}
        options={RANGES.map((id) => ({ id, label: diaryWords.timeline.ranges[id] }))}
        value={range}
        onChange={(next) => {
          setRange(next);
          setBack(0);
        }}
      />
      <Drawing present={present} slots={slots} worse={worse} shown={shown} onChoose={choose} />
      {shown && (
        <OneDay
          slot={shown}
          slots={slots}
          present={present}
          isWorse={worse.some((day) => day >= shown.first && day <= shown.last)}
          onMove={(by) => setBack(back - by)}
        />
      )}
      <Why summary={diaryWords.timeline.table}>
        <TimelineTable slots={slots} worse={worse} />
      </Why>
    </Panel>
  );
}

interface Stretches {
  readonly slots: DaySlots;
  readonly worse: readonly number[];
}

/** Worked out anew when the diary or the range changes, not with each tap on a day; the rises after the first paint. */
function useSlots({ diary, now }: Present, range: Range): Stretches {
  const slots = useMemo(() => slotsOf(diary, range, now), [diary, now, range]);
  const settled = useDeferredValue(slots, null);
  const worse = useMemo(
    // Over years nobody could see the marks apart.
    () => (settled?.step === 1 ? worseDays(diary, settled.first, settled.last) : []),
    [diary, settled],
  );
  return { slots, worse: worse.filter((day) => day >= slots.first) };
}

const indexOf = (at: number, { first, step, slots }: DaySlots): number =>
  Math.min(slots.length - 1, Math.floor((at - first) / step));

interface DrawingProps extends Stretches {
  readonly present: Present;
  readonly shown: DaySlot | undefined;
  readonly onChoose: (at: number) => void;
}

function Drawing({ present, slots, worse, shown, onChoose }: DrawingProps) {
  const { diary, answer } = present;
  const { first, last } = slots;
  const content = contentOf({ diary, trend: answer.trend, slots, worse });
  const middle = Math.floor((first + last + 1) / 2);
  const chosen = shown && { from: shown.first, to: shown.last + 1 };
  return (
    <>
      <Timeline
        {...content}
        ticks={[
          { at: first, label: dayLabel(first, last) },
          { at: middle, label: dayLabel(middle, last) },
          { at: last + 1, label: diaryWords.timeline.now },
        ]}
        label={labelOf(slots)}
        chosen={chosen}
        onChoose={onChoose}
      />
      <TimelineKey items={keyOf(content)} />
    </>
  );
}

function labelOf({ first, last, slots }: DaySlots): string {
  const pains = slots.flatMap(({ ratings }) => ratings);
  const [from, to] = [pains.at(0), pains.at(-1)];
  if (from === undefined || to === undefined) return diaryWords.timeline.none;
  return diaryWords.timeline.label(last - first + 1, `${from.pain}`, `${to.pain}`);
}

/** The words of what is drawn. */
function keyOf({ step, band, lanes }: Drawn): readonly {
  readonly sample: KeySample;
  readonly label: string;
}[] {
  const { key } = diaryWords.timeline;
  return [
    { sample: 'line', label: step === 0 ? key.each : key.middle },
    ...(step === 0 ? [] : [{ sample: 'spread', label: key.spread } as const]),
    ...(band.length === 0 ? [] : [{ sample: 'band', label: key.band } as const]),
    ...lanes.map(({ id, shape }) => ({ sample: shape, label: key[id] })),
  ];
}
