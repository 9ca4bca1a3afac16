/** Why a step is left out: one tap. */
import type { SkipReason } from '@unknot/diary';
import { useTabTitle } from '../app/tab-title.ts';
import { Page } from '../design/index.ts';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { ChoiceRows } from './choice-rows.tsx';

interface SkipPageProps {
  readonly onReason: (reason: SkipReason) => void;
  readonly onBack: () => void;
}

const REASONS: readonly SkipReason[] = ['hurts', 'no-room', 'not-today', 'not-sure-how'];

export function SkipPage({ onReason, onBack }: SkipPageProps) {
  useTabTitle(moveWords.skipTitle);
  return (
    <Page
      title={moveWords.skipTitle}
      lead={moveWords.skipLead}
      back={{ label: moveWords.keepIt, onClick: onBack }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ChoiceRows
        choices={REASONS.map((id) => ({ id, label: moveWords.skipReasons[id] }))}
        onChoose={onReason}
      />
    </Page>
  );
}
