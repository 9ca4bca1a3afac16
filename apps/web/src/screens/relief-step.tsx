/** One remedy: how, with a pace or a timer; then how long, when to stop and how well it is known. */
import { type Clearance, caseFacts, type Today } from '@unknot/engine';
import { type RemedyId, remedies } from '@unknot/knowledge';
import { now } from '../app/clock.ts';
import { patientOf } from '../app/patient.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Notice, Page, Stack, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';
import { BreathingPace } from './breathing-pace.tsx';
import { EasePositions } from './ease-positions.tsx';
import { Lines } from './lines.tsx';
import { AnswersInWords } from './reason-list.tsx';
import { insteadOf, stepsToTry } from './relief-steps.ts';
import { RemedyTimer } from './remedy-timer.tsx';
import { Section } from './section.tsx';
import { SourcesById } from './sources-by-id.tsx';

interface ReliefStepProps {
  readonly answer: Today;
  readonly remedy: RemedyId;
}

export function ReliefStep({ answer, remedy }: ReliefStepProps) {
  const { purpose, steps } = remedies[remedy];
  const name = say(remedies[remedy].name);
  useTabTitle(name);
  const clearance = answer.remedies[remedy];
  return (
    <Page
      title={name}
      lead={say(purpose)}
      back={{ label: reliefWords.title, href: '/relief' }}
      actions={<Next answer={answer} remedy={remedy} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Caution clearance={clearance} />
      {clearance.verdict !== 'avoid' && (
        <>
          {remedy === 'position-of-ease' ? <EasePositions /> : <Lines large lines={steps} />}
          <Tool remedy={remedy} />
          <Details remedy={remedy} />
          <Instead answer={answer} remedy={remedy} />
        </>
      )}
    </Page>
  );
}

function Caution({ clearance }: { readonly clearance: Clearance }) {
  const facts = caseFacts(patientOf(useDiary()), now());
  const { verdict, because, missing } = clearance;
  if (verdict === 'ok') return null;
  return (
    <Notice tone="warning">
      <p>{verdict === 'avoid' ? reliefWords.avoid : reliefWords.ask}</p>
      <AnswersInWords ids={[...because, ...missing]} facts={facts} />
    </Notice>
  );
}

function Tool({ remedy }: { readonly remedy: RemedyId }) {
  const { minutes } = remedies[remedy];
  if (minutes === undefined) return null;
  if (remedy === 'breathing') return <BreathingPace minutes={minutes} />;
  return <RemedyTimer remedy={remedy} minutes={minutes} />;
}

function Details({ remedy }: { readonly remedy: RemedyId }) {
  const { dose, stopIf, strength, borrowed, sources } = remedies[remedy];
  return (
    <>
      <p>{say(dose)}</p>
      <Section heading={reliefWords.stopIf}>
        <Lines lines={stopIf} />
      </Section>
      <Why summary={reliefWords.evidence}>
        <p>
          {reliefWords.strength[strength]} {say(borrowed ?? '')}
        </p>
        <SourcesById ids={sources} />
      </Why>
    </>
  );
}

function Instead({ answer, remedy }: ReliefStepProps) {
  const others = insteadOf(remedy, answer);
  if (others.length === 0) return null;
  return (
    <Stack gap="small">
      <p>{reliefWords.instead}</p>
      {others.map((id) => (
        <Button key={id} block variant="secondary" href={`/relief/${id}`}>
          {say(remedies[id].name)}
        </Button>
      ))}
    </Stack>
  );
}

function Next({ answer, remedy }: ReliefStepProps) {
  const steps = stepsToTry(answer);
  // Another kind of warmth stands where the chosen one stands.
  const place = [remedy, ...insteadOf(remedy, answer)].map((id) => steps.indexOf(id));
  const next = steps[Math.max(...place) + 1];
  return (
    <Button block variant="secondary" href={next ? `/relief/${next}` : '/log'}>
      {next ? reliefWords.next(say(remedies[next].name)) : reliefWords.after}
    </Button>
  );
}
