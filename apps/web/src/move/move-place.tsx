/** The place for moving: the session for now, the ways on from it, every movement, and what was done lately. */
import { isExpired } from '../app/answer-age.ts';
import { beginCheck } from '../app/begin-check.ts';
import { sessionRuns } from '../app/session-runs.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Notice, Page, Stack } from '../design/index.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { Alongside } from './alongside.tsx';
import { GuideSettings } from './guide-settings.tsx';
import { Lately } from './lately.tsx';
import { MovementList } from './movement-list.tsx';
import { SessionGlance } from './session-glance.tsx';
import type { Movement } from './use-movement.ts';
import { WhyNone } from './why-none.tsx';

interface MovePlaceProps {
  readonly movement: Movement;
  /** Questions come before the first session. */
  readonly asks: boolean;
}

export function MovePlace({ movement, asks }: MovePlaceProps) {
  useTabTitle(moveWords.title);
  const { session, entry, present, verdicts } = movement;
  const { diary, now } = present;
  return (
    <Page
      place="move"
      title={moveWords.title}
      lead={moveWords.lead}
      actions={
        <Start
          asks={asks}
          isNone={session.kind === 'none'}
          isRunning={sessionRuns(movement.present.diary, movement.present.now)}
        />
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {isExpired(diary, now) && <OldCheck />}
      {session.kind === 'session' ? (
        <SessionGlance session={session} entry={entry} asksClinician={asksClinician(movement)} />
      ) : (
        <WhyNone because={session.because} diary={diary} />
      )}
      {session.kind === 'session' && session.heatFirst && (
        <RowLinks
          links={[
            {
              href: '/relief/heat-pad',
              icon: 'heat',
              name: moveWords.heatFirst,
              line: moveWords.heatFirstLine,
            },
          ]}
        />
      )}
      {session.kind === 'session' && <Alongside session={session} />}
      <Section heading={moveWords.more}>
        <RowLinks
          links={[
            { href: '/move/week', icon: 'diary', name: moveWords.week, line: moveWords.weekLine },
            {
              href: '/move/tests',
              icon: 'check',
              name: moveWords.tests,
              line: moveWords.testsLine,
            },
            { href: '/move/sport', icon: 'walk', name: moveWords.sport, line: moveWords.sportLine },
          ]}
        />
      </Section>
      <Lately sessions={diary.sessions} />
      <Section heading={moveWords.allMovements}>
        <MovementList verdicts={verdicts} asks={asks} />
      </Section>
      <GuideSettings names={['voice', 'taps', 'yoga']} />
    </Page>
  );
}

/** While the check says "see a clinician", only the gentlest level is open without their word. */
const asksClinician = ({ present, facts }: Movement): boolean =>
  present.answer.disposition === 'routine' && facts['clinician-agreed-exercise'] !== true;

interface StartProps {
  readonly asks: boolean;
  readonly isNone: boolean;
  readonly isRunning: boolean;
}

function Start({ asks, isNone, isRunning: runs }: StartProps) {
  if (isNone && !asks) return null;
  const start = asks ? moveWords.answerFirst : moveWords.start;
  return (
    <Button block href="/move/session">
      {runs ? moveWords.goOnSession : start}
    </Button>
  );
}

function OldCheck() {
  return (
    <Notice tone="info">
      <Stack gap="small">
        <p>{moveWords.oldCheck}</p>
        <Button variant="secondary" onClick={beginCheck}>
          {moveWords.checkAgain}
        </Button>
      </Stack>
    </Notice>
  );
}
