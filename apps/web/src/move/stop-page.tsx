/** Somebody stopped: is it a sign that must be looked at? */
import { type StopSignId, stopSigns } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { say } from '../language/language.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { ChoiceRows } from './choice-rows.tsx';

interface StopPageProps {
  readonly onSign: (sign: StopSignId) => void;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}

export function StopPage({ onSign, onLeave, onBack }: StopPageProps) {
  useTabTitle(moveWords.stopTitle);
  return (
    <Page
      title={moveWords.stopTitle}
      lead={moveWords.stopLead}
      back={{ label: moveWords.backToSession, onClick: onBack }}
      actions={
        <Button block variant="secondary" onClick={onLeave}>
          {moveWords.stopNone}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ChoiceRows
        choices={stopSigns.map(({ id, text }) => ({ id, label: say(text) }))}
        onChoose={onSign}
      />
    </Page>
  );
}
