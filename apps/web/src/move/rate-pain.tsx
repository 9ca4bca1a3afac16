/** Rates the pain in place, where the next step depends on it. */
import { useState } from 'react';
import { store } from '../app/store.ts';
import { Button, Scale, Stack } from '../design/index.ts';
import { words } from '../words/words.ts';

interface RatePainProps {
  readonly legend: string;
  readonly save: string;
}

export function RatePain({ legend, save }: RatePainProps) {
  const [pain, setPain] = useState<number | null>(null);
  return (
    <Stack>
      <Scale
        legend={legend}
        value={pain}
        onChange={setPain}
        min={0}
        max={10}
        lowLabel={words.check.painLow}
        highLabel={words.check.painHigh}
      />
      <Button
        block
        disabled={pain === null}
        onClick={() => store.record({ type: 'check-in', pain })}
      >
        {save}
      </Button>
    </Stack>
  );
}
