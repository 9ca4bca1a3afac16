/** Pain over time: the drawing, one day of it in words, and the same as a table. */
import { useState } from 'react';
import type { Present } from '../app/use-today.ts';
import { Panel, Segments, Why } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import type { DaySlots, Range } from './day-slots.ts';
import { OneDay } from './one-day.tsx';
import { TimelineDrawing, useStretches } from './timeline-drawing.tsx';
import { TimelineTable } from './timeline-table.tsx';

const RANGES = ['short', 'long', 'all'] as const satisfies readonly Range[];

export function TimelinePanel({ present }: { readonly present: Present }) {
  const [range, setRange] = useState<Range>('short');
  const [back, setBack] = useState(0);
  const { slots, worse } = useStretches(present, range);
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
      <TimelineDrawing
        present={present}
        slots={slots}
        worse={worse}
        shown={shown}
        onChoose={choose}
        more={diaryWords.timeline.seeTable}
      />
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

const indexOf = (at: number, { first, step, slots }: DaySlots): number =>
  Math.min(slots.length - 1, Math.floor((at - first) / step));
