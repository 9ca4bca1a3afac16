/** In place of relief or medicines, while the danger check is not done or calls for help first. */
import type { Triage } from '@unknot/engine';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';

interface CheckFirstProps {
  readonly title: string;
  /** `undecided` when no check was begun. */
  readonly disposition: Triage['disposition'];
}

export function CheckFirst({ title, disposition }: CheckFirstProps) {
  useTabTitle(title);
  const open = disposition === 'undecided';
  return (
    <Page
      title={title}
      lead={open ? reliefWords.checkFirst : reliefWords.helpFirst}
      back={{ label: words.start, href: '/' }}
      actions={
        <Button block href={open ? '/check' : '/answer'}>
          {open ? reliefWords.toCheck : words.answer.see}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}
