/** The emergency: one call button, what to do while waiting, the reason behind a disclosure. Nothing else. */
import type { CaseFacts, Reason } from '@unknot/engine';
import { type RegionId, regions } from '@unknot/knowledge';
import { navigate } from 'wouter/use-browser-location';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, CareCard, Page, Why } from '../design/index.ts';
import { answersGiven } from '../interview/answered-pages.ts';
import { CHECK } from '../interview/reasoning.ts';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';
import { CarerNote } from './carer-note.tsx';
import { Lines } from './lines.tsx';
import { ReasonList } from './reason-list.tsx';
import { Section } from './section.tsx';

interface EmergencyAnswerProps {
  readonly reasons: readonly Reason[];
  readonly facts: CaseFacts;
  readonly region: RegionId;
}

export function EmergencyAnswer({ reasons, facts, region }: EmergencyAnswerProps) {
  useTabTitle(words.answer.emergency);
  const { emergency } = regions[region];
  const pressing = reasons.filter(({ disposition }) => disposition === 'emergency');
  const said = pressing.flatMap(({ advice }) => advice).map(say);
  const advice = new Set([...said, words.answer.doNotDrive]);
  return (
    <Page title={words.answer.emergency} lead={words.answer.emergencyHow}>
      <CareCard
        level="emergency"
        heading={words.answer.emergencyCard}
        actions={
          <Button variant="emergency" block icon="phone" href={`tel:${emergency.number}`}>
            {say(emergency.label)}
          </Button>
        }
      >
        <p>{words.answer.cannotCall}</p>
      </CareCard>
      <CarerNote facts={facts} />
      <Section heading={words.answer.whileWaiting}>
        <Lines large lines={[...advice]} />
      </Section>
      <Why summary={words.answer.why}>
        <ReasonList reasons={pressing} facts={facts} />
      </Why>
      <Button variant="quiet" onClick={answerAgain}>
        {words.answer.wrong}
      </Button>
    </Page>
  );
}

/** Back to the page answered last, with its answers. */
function answerAgain(): void {
  const last = answersGiven(store.read().log, CHECK.topics).at(-1);
  navigate(last ? `/check?page=${last.id}` : '/check');
}
