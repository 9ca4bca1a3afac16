/** The safety of the entries, backup and restore, and deleting it all. */
import { useTabTitle } from '../app/tab-title.ts';
import { Page } from '../design/index.ts';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';
import { Erase } from './erase.tsx';
import { Keeping } from './keeping.tsx';
import { Restore } from './restore.tsx';

export function DataScreen() {
  useTabTitle(dataWords.title);
  return (
    <Page
      title={dataWords.title}
      lead={dataWords.lead}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Keeping />
      <Restore />
      <Erase />
    </Page>
  );
}
