/** Rates the pain in place, where the next step depends on it. */
import { useState } from 'react';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import { Button, Scale, Stack } from '../design/index.ts';
import { words } from '../words/words.ts';

interface RatePainProps {
  readonly legend: string;
  readonly save: string;
  /** Says that it was kept; left out where the page itself changes. */
  readonly show?: Show;
}

export function RatePain({ legend, save, show }: RatePainProps) {
  const [pain, setPain] = useState<number | null>(null);
  const rate = () => {
    const recorded = store.record({ type: 'check-in', pain });
    show?.(words.saved, recorded);
  };
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
      <Button block disabled={pain === null} onClick={rate}>
        {save}
      </Button>
    </Stack>
  );
}
