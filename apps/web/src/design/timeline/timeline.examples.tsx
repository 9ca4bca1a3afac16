// Examples of Timeline.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { Timeline, type TimelineContent } from './timeline.tsx';
import { TimelineKey } from './timeline-key.tsx';

const PAINS = [7, 8, 7, 6, 6, 7, 5, 5, 4, 4, 5, 3, 3, 2];

const twoWeeks: TimelineContent = {
  from: 0,
  to: 14,
  step: 0,
  spans: PAINS.map((pain, day) => ({ at: day + 0.6, low: pain, middle: pain, high: pain })),
  band: [
    { at: 0, low: 5.2, high: 5.6 },
    { at: 14, low: 4.2, high: 4.6 },
  ],
  lanes: [
    { id: 'doses', shape: 'pill', moments: [0.4, 0.8, 1.4, 2.4] },
    { id: 'sessions', shape: 'disc', moments: [6.5, 8.5, 11.5] },
    { id: 'remedies', shape: 'diamond', moments: [0.5, 1.5, 3.5] },
    { id: 'checks', shape: 'ring', moments: [0.1, 5.2] },
    { id: 'worse', shape: 'rise', moments: [5.5] },
  ],
  ticks: [
    { at: 0, label: '9 Nov' },
    { at: 14, label: 'Now' },
  ],
};

const sixWeeks: TimelineContent = {
  ...twoWeeks,
  to: 42,
  step: 1,
  spans: Array.from({ length: 42 }, (_, day) => {
    const middle = Math.max(1, 7 - day * 0.15);
    return { at: day + 0.5, low: Math.max(0, middle - 1), middle, high: middle + 1.5 };
  }).filter(({ at }) => at < 18 || at > 24),
  ticks: [
    { at: 0, label: '12 Oct' },
    { at: 21, label: '2 Nov' },
    { at: 42, label: 'Now' },
  ],
};

function Choosable() {
  const [day, setDay] = useState(6);
  return (
    <Timeline
      {...twoWeeks}
      label="Pain over 14 days, from 7 to 2"
      chosen={{ from: day, to: day + 1 }}
      onChoose={(at) => setDay(Math.min(13, Math.floor(at)))}
    />
  );
}

export const timelineRecord: ComponentRecord = {
  name: 'Timeline',
  purpose: 'Shows pain over time, and what was done, on one axis.',
  criteria: [
    'It is an image named by what it shows; a table beside it says the same.',
    'Each kind of mark has its own shape, and the key names it: nothing rests on colour.',
    'A day can be chosen by finger; buttons beside it do the same for the keyboard.',
    'Where nothing was logged the line breaks.',
  ],
  examples: [
    { name: 'each rating', element: <Choosable /> },
    {
      name: 'a span a day, with a gap',
      element: <Timeline {...sixWeeks} label="Pain over 42 days, from 7 to 1" />,
    },
    {
      name: 'the key',
      element: (
        <TimelineKey
          items={[
            { sample: 'line', label: 'Your pain' },
            { sample: 'spread', label: 'From lowest to highest' },
            { sample: 'band', label: 'Where it lies on average' },
            { sample: 'pill', label: 'Medicine' },
            { sample: 'disc', label: 'Session' },
            { sample: 'diamond', label: 'Heat or other relief' },
            { sample: 'ring', label: 'Danger check' },
            { sample: 'rise', label: 'It was getting worse' },
          ]}
        />
      ),
    },
  ],
};
