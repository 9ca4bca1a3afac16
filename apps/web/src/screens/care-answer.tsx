/** The answer below an emergency, in the order of a care card: what, how soon, why, how sure, where from. */
import type { DiaryState } from '@unknot/diary';
import { type CaseFacts, caseFacts, type Instant, type Today, today } from '@unknot/engine';
import { lookAgain, notices, regions } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';
import { answeredAt, isExpired, lookAgainAt, reviewAt } from '../app/answer-age.ts';
import { useNow } from '../app/clock.ts';
import { dayInWords, momentInWords } from '../app/format-time.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { deadlineHours, headline, instruction } from '../app/verdict-words.ts';
import { Button, CareCard, Notice, Page, Panel, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { causesWords } from '../words/causes-words.ts';
import { words } from '../words/words.ts';
import { FactorList } from './factor-list.tsx';
import { HowSure } from './how-sure.tsx';
import { ReasonList } from './reason-list.tsx';
import { type RowLink, RowLinks } from './row-links.tsx';
import { SafetyNet } from './safety-net.tsx';
import { SaidNo } from './said-no.tsx';
import { SourcesById } from './sources-by-id.tsx';

/** What the parts of the answer are made from. */
interface PartProps {
  readonly answer: Today;
  readonly diary: DiaryState;
  readonly now: Instant;
}

export function CareAnswer() {
  const diary = useDiary();
  const now = useNow(60);
  const patient = patientOf(diary);
  const answer = today(patient, now);
  const facts = caseFacts(patient, now);
  const props = { answer, diary, now };
  useTabTitle(headline(answer));
  const decided = answer.disposition !== 'undecided';
  return (
    <Page
      title={decided ? words.answer.title : words.answer.undecided}
      lead={words.answer.answered(momentInWords(answeredAt(diary), now))}
      back={{ label: words.start, href: '/' }}
      actions={<MainAction answer={answer} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {decided ? <Verdict {...props} /> : <Undecided {...props} />}
      {diary.region === 'UK' && <Notice tone="info">{say(notices.ukTopOfBack)}</Notice>}
      <div>
        {answer.reasons.length > 0 && (
          <Why summary={words.answer.why}>
            <ReasonList reasons={answer.reasons} facts={facts} />
          </Why>
        )}
        {answer.disposition === 'self-care' && <SaidNo diary={diary} />}
        <HowSure answer={answer} />
        {mayTreat(answer) && <Causes answer={answer} facts={facts} />}
        {answer.reasons.length > 0 && (
          <Why summary={words.answer.sources}>
            <SourcesById ids={answer.reasons.flatMap(({ sources }) => sources)} />
          </Why>
        )}
      </div>
      {decided && <Afterwards answer={answer} />}
      {decided && <SafetyNet region={diary.region} />}
    </Page>
  );
}

function Verdict({ answer, diary, now }: PartProps) {
  const { disposition } = answer;
  if (disposition === 'undecided' || disposition === 'emergency') return null;
  const hours = deadlineHours(answer);
  const { advice } = regions[diary.region];
  return (
    <CareCard
      level={disposition}
      heading={headline(answer)}
      actions={
        disposition === 'urgent' &&
        advice && (
          <Button block icon="phone" href={`tel:${advice.number}`}>
            {say(advice.label)}
          </Button>
        )
      }
    >
      <p>{instruction(answer)}</p>
      {hours !== null && (
        <p>
          <strong>{words.answer.before(dayInWords(addHours(answeredAt(diary), hours)))}</strong>
        </p>
      )}
      {isExpired(diary, now) ? (
        <p>
          <strong>{words.answer.expired}</strong>
        </p>
      ) : (
        <p>{words.answer.lookAgain(momentInWords(reviewAt(diary), now))}</p>
      )}
      <LookAgain diary={diary} now={now} />
    </CareCard>
  );
}

function LookAgain({ diary, now }: Omit<PartProps, 'answer'>) {
  const [next] = lookAgainAt(diary, now);
  if (next === undefined) return null;
  return (
    <p>
      {words.answer.lookSoon(momentInWords(next, now))} {say(lookAgain.text)}
    </p>
  );
}

function Undecided({ answer }: PartProps) {
  const { within, reasons } = answer;
  const worst = reasons[0];
  return (
    <>
      <p>{words.answer.undecidedHow}</p>
      {worst && (
        <Panel heading={words.answer.atLeast}>
          <p>
            <strong>{headline({ disposition: worst.disposition, within })}.</strong>
          </p>
        </Panel>
      )}
    </>
  );
}

/** What fits so far, and the way to find out more. */
function Causes({ answer, facts }: Pick<PartProps, 'answer'> & { readonly facts: CaseFacts }) {
  return (
    <Why summary={words.answer.factors}>
      <FactorList factors={answer.factors} facts={facts} />
      <Button block variant="secondary" href="/causes">
        {causesWords.askMore}
      </Button>
    </Why>
  );
}

function MainAction({ answer }: { readonly answer: Today }) {
  switch (answer.disposition) {
    case 'undecided':
      return (
        <Button block href="/check">
          {words.answer.goOn}
        </Button>
      );
    case 'routine':
    case 'self-care':
      return (
        <Button block href="/relief">
          {words.answer.relief}
        </Button>
      );
    case 'urgent':
    case 'emergency':
      return null;
  }
}

function Afterwards({ answer }: { readonly answer: Today }) {
  const medicines: RowLink = {
    href: '/medicines',
    icon: 'medicine',
    name: words.answer.medicines,
  };
  const log: RowLink = { href: '/log', icon: 'plus', name: words.answer.log };
  const learn: RowLink = { href: '/learn', icon: 'book', name: words.learn };
  return <RowLinks links={mayTreat(answer) ? [medicines, log, learn] : [log]} />;
}
