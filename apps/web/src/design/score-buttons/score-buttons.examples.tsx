// Examples of ScoreButtons.
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { ScoreButtons } from './score-buttons.tsx';

function Logged() {
  const [scores, setScores] = useState<readonly number[]>([]);
  return (
    <>
      <ScoreButtons
        legend="Pain now"
        nameOf={(score) => `Pain ${score} of 10`}
        lowLabel="No pain"
        highLabel="Worst you can think of"
        onChoose={(score) => setScores([...scores, score])}
      />
      <p role="status">{scores.join(', ')}</p>
    </>
  );
}

export const scoreButtonsRecord: ComponentRecord = {
  name: 'ScoreButtons',
  purpose: 'Writes down a number from 0 to 10 with one tap.',
  criteria: [
    'Eleven buttons, each read as a whole, such as "Pain 4 of 10"; an arrow key writes nothing.',
    'Each is more than 56 px high and well apart from its neighbour.',
    'The meaning of both ends is on screen.',
  ],
  examples: [{ name: 'pain now', element: <Logged /> }],
};
