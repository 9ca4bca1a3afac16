/** The drawing of pain over time, with what its lines and marks mean: in the diary, and on the report. */
import { useDeferredValue, useMemo } from 'react';
import type { Present } from '../app/use-today.ts';
import { type KeySample, Timeline, TimelineKey } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { dayLabel } from './day-names.ts';
import { type DaySlot, type DaySlots, type Range, slotsOf } from './day-slots.ts';
import { contentOf, type Drawn, type LaneId } from './timeline-content.ts';
import { worseDays } from './worse-days.ts';

export interface Stretches {
  readonly slots: DaySlots;
  readonly worse: readonly number[];
}

/** Worked out anew when the diary or the range changes, not with each tap on a day; the rises after the first paint. */
export function useStretches({ diary, now }: Present, range: Range): Stretches {
  const slots = useMemo(() => slotsOf(diary, range, now), [diary, now, range]);
  const settled = useDeferredValue(slots, null);
  const worse = useMemo(
    // Over years nobody could see the marks apart.
    () => (settled?.step === 1 ? worseDays(diary, settled.first, settled.last) : []),
    [diary, settled],
  );
  return { slots, worse: worse.filter((day) => day >= slots.first) };
}

interface DrawingProps extends Stretches {
  readonly present: Present;
  /** The stretch that is told beside the drawing. */
  readonly shown?: DaySlot | undefined;
  readonly onChoose?: (at: number) => void;
  /** What a screen reader hears after the course itself. */
  readonly more?: string;
  /** Only these; left out: all that there is something of. */
  readonly lanes?: readonly LaneId[];
  /** In units of the drawing; left out: as wide as there is room. */
  readonly width?: number;
}

export function TimelineDrawing(props: DrawingProps) {
  const { present, slots, worse, shown, onChoose, more, lanes, width } = props;
  const { diary, answer } = present;
  const { first, last } = slots;
  const drawn = contentOf({ diary, trend: answer.trend, slots, worse });
  const wanted = drawn.lanes.filter(({ id }) => lanes === undefined || lanes.includes(id));
  const content = { ...drawn, lanes: wanted };
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
        label={[labelOf(slots), more].filter(Boolean).join(' ')}
        chosen={chosen}
        onChoose={onChoose}
        {...(width !== undefined && { width })}
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
