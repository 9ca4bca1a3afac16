/** What is not needed every day, as calm rows. */
import { useTabTitle } from '../app/tab-title.ts';
import { useWaitingVersion } from '../app/waiting-version.ts';
import { Button, Notice, Page } from '../design/index.ts';
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
      <NewVersion />
      <RowLinks
        links={[
          {
            href: '/profile',
            icon: 'person',
            name: moreWords.profile,
            line: moreWords.profileLine,
          },
          { href: '/people', icon: 'people', name: moreWords.people, line: moreWords.peopleLine },
        ]}
      />
      <RowLinks
        links={[
          { href: '/report', icon: 'report', name: moreWords.report, line: moreWords.reportLine },
          { href: '/learn', icon: 'book', name: moreWords.learn },
        ]}
      />
      <RowLinks
        links={[
          {
            href: '/settings',
            icon: 'settings',
            name: moreWords.settings,
            line: moreWords.settingsLine,
          },
          { href: '/data', icon: 'device', name: moreWords.data, line: moreWords.dataLine },
          { href: '/about', icon: 'info', name: moreWords.about },
        ]}
      />
    </Page>
  );
}

function NewVersion() {
  const takeOver = useWaitingVersion();
  if (takeOver === null) return null;
  return (
    <Notice tone="info">
      <p>{moreWords.newVersion}</p>
      <Button variant="secondary" onClick={takeOver}>
        {moreWords.useNow}
      </Button>
    </Notice>
  );
}
