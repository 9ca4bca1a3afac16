/** Who answers the questions of this diary; the next danger check takes it as said. */
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Page } from '../design/index.ts';
import { SELF } from '../people/reporter.ts';
import { ReporterChoice } from '../people/reporter-choice.tsx';
import { profileWords } from '../words/profile-words.ts';
import { words } from '../words/words.ts';

export function ReporterPage() {
  const title = profileWords.groups.reporter;
  useTabTitle(title);
  const { settings } = useDiary();
  return (
    <Page
      title={title}
      back={{ label: profileWords.back, href: '/profile' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ReporterChoice
        value={String(settings['reporter'] ?? SELF)}
        onChange={(value) => store.record({ type: 'setting-changed', key: 'reporter', value })}
      />
    </Page>
  );
}
