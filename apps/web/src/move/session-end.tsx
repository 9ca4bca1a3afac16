/** After the last step: the worst pain while moving, and the pain now. */
import { useState } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Notice, Page, Scale, Stack } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import type { EarlyEnd } from './player.ts';

interface SessionEndProps {
  readonly early: EarlyEnd | null;
  /** The worst pain that was told so far; the worst of all cannot be less. */
  readonly least: number;
  readonly onBack: () => void;
  readonly onEnd: (pain: { readonly painWorst: number; readonly painAfter: number }) => void;
}

export function SessionEnd({ early, least, onBack, onEnd }: SessionEndProps) {
  useTabTitle(moveWords.endTitle);
  const [worst, setWorst] = useState<number | null>(null);
  const [after, setAfter] = useState<number | null>(null);
  const [pressed, setPressed] = useState(false);
  const finish = () => {
    if (worst === null || after === null) setPressed(true);
    else onEnd({ painWorst: Math.max(worst, after, least), painAfter: after });
  };
  const ends = {
    min: 0,
    max: 10,
    lowLabel: words.check.painLow,
    highLabel: words.check.painHigh,
  } as const;
  return (
    <Page
      title={moveWords.endTitle}
      lead={moveWords.endLead}
      back={{ label: words.back, onClick: onBack }}
      actions={
        <Button block onClick={finish}>
          {moveWords.finish}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {early && (
        <Notice tone="info">{early === 'red-light' ? moveWords.endRed : moveWords.endCold}</Notice>
      )}
      <Stack gap="large">
        <Scale legend={moveWords.worst} value={worst} onChange={setWorst} {...ends} />
        <Scale legend={moveWords.after} value={after} onChange={setAfter} {...ends} />
      </Stack>
      <div role="alert">
        {pressed && (worst === null || after === null) && (
          <Notice tone="warning">{moveWords.bothNumbers}</Notice>
        )}
      </div>
    </Page>
  );
}
