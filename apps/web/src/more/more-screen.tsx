/** What is not needed every day, as calm rows. */
import { useTabTitle } from '../app/tab-title.ts';
import { Page } from '../design/index.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { moreWords } from '../words/more-words.ts';
import { words } from '../words/words.ts';

export function MoreScreen() {
  useTabTitle(moreWords.title);
  return (
    <Page
      place="more"
      title={moreWords.title}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <RowLinks
        links={[
          { href: '/learn', icon: 'book', name: moreWords.learn },
          { href: '/data', icon: 'device', name: moreWords.data, line: moreWords.dataLine },
          { href: '/about', icon: 'info', name: moreWords.about },
        ]}
      />
    </Page>
  );
}
