/** What is known of the person's health and is not asked again: in groups, each to be opened and changed. */
import type { DiaryState } from '@unknot/diary';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { saidInWords } from '../app/verdict-words.ts';
import { Page } from '../design/index.ts';
import { sayOf } from '../people/person-name.ts';
import { usePeople } from '../people/use-people.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { weightUnitOf } from '../settings/units.ts';
import { profileWords } from '../words/profile-words.ts';
import { words } from '../words/words.ts';
import { GroupPage } from './group-page.tsx';
import { GROUP_IDS, type GroupId, isGroup } from './groups.ts';
import { summaryOf } from './profile-answers.ts';
import { ReporterPage } from './reporter-page.tsx';
import { WhatItChanged } from './what-it-changed.tsx';

export function ProfileScreen({ id }: { readonly id?: string }) {
  if (id === 'reporter') return <ReporterPage />;
  return isGroup(id) ? <GroupPage key={id} group={id} /> : <Overview />;
}

function Overview() {
  const diary = useDiary();
  const { own } = usePeople();
  const title = sayOf(own, profileWords.title, profileWords.titleOf);
  useTabTitle(title);
  const rows = GROUP_IDS.filter((id) => id !== 'pregnancy' || diary.facts.sex !== 'male');
  return (
    <Page
      title={title}
      lead={profileWords.lead}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <WhatItChanged before={null} />
      {diary.checkStartedAt === null && <p>{profileWords.checkFirst}</p>}
      <RowLinks
        links={[
          ...rows.map((id) => ({
            href: `/profile/${id}`,
            name: profileWords.groups[id],
            line: lineOf(id, diary),
          })),
          { href: '/profile/reporter', name: profileWords.groups.reporter },
        ]}
      />
    </Page>
  );
}

function lineOf(group: GroupId, diary: DiaryState): string {
  const { said, no, open } = summaryOf(group, diary.facts);
  if (said.length === 0 && no === 0) return profileWords.nothing;
  const parts = said.map((id) => saidInWords(id, diary.facts, weightUnitOf(diary)));
  if (said.length === 0) parts.push(profileWords.noneOfThem);
  else if (no > 0) parts.push(profileWords.andNo(no));
  if (open > 0) parts.push(profileWords.open(open));
  return `${parts.join('. ')}.`;
}
