/** The answer below an emergency, in the order of a care card: what, how soon, why, how sure, where from. */
import type { DiaryState } from '@unknot/diary';
import { type CaseFacts, caseFacts, type Today } from '@unknot/engine';
import { notices } from '@unknot/knowledge';
import { answeredAt } from '../app/answer-age.ts';
import { datedMoment } from '../app/format-time.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToday } from '../app/use-today.ts';
import { headline } from '../app/verdict-words.ts';
import { Button, Notice, Page, Panel, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { causesWords } from '../words/causes-words.ts';
import { words } from '../words/words.ts';
import { answerInWords } from './answer-in-words.ts';
import styles from './care-answer.module.css';
import { CarerNote } from './carer-note.tsx';
import { FactorList } from './factor-list.tsx';
import { HowSure } from './how-sure.tsx';
import { MachineMade } from './machine-made.tsx';
import { ReasonList } from './reason-list.tsx';
import { type RowLink, RowLinks } from './row-links.tsx';
import { SafetyNet } from './safety-net.tsx';
import { SaidNo } from './said-no.tsx';
import { SourcesById } from './sources-by-id.tsx';
import { TakeAlong } from './take-along.tsx';
import { VerdictCard } from './verdict-card.tsx';

export function CareAnswer() {
  const { diary, now, answer } = useToday();
  const facts = caseFacts(patientOf(diary), now);
  useTabTitle(headline(answer));
  const decided = answer.disposition !== 'undecided';
  return (
    <Page
      title={decided ? words.answer.title : words.answer.undecided}
      lead={words.answer.answered(datedMoment(answeredAt(diary)))}
      back={{ label: decided ? words.places.today : words.start, href: '/' }}
      actions={<MainAction answer={answer} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <CarerNote facts={facts} />
      {decided ? (
        <VerdictCard answer={answer} diary={diary} now={now} />
      ) : (
        <Undecided answer={answer} />
      )}
      {diary.region === 'UK' && <Notice tone="info">{say(notices.ukTopOfBack)}</Notice>}
      <ReasonsOnPaper answer={answer} facts={facts} />
      <Reasoning answer={answer} diary={diary} facts={facts} />
      {decided && (
        <>
          <Afterwards answer={answer} />
          <SafetyNet diary={diary} now={now} />
          <TakeAlong text={answerInWords({ diary, now, answer })} />
        </>
      )}
      <MachineMade />
    </Page>
  );
}

interface ReasoningProps {
  readonly answer: Today;
  readonly diary: DiaryState;
  readonly facts: CaseFacts;
}

/** One tap away each; what they hold is too long for paper. */
function Reasoning({ answer, diary, facts }: ReasoningProps) {
  return (
    <div data-screen-only="">
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
  );
}

/** A disclosure stays shut on paper, so the reasons stand there by themselves. */
function ReasonsOnPaper({ answer, facts }: Omit<ReasoningProps, 'diary'>) {
  return (
    <div className={styles['onPaper']}>
      {answer.reasons.length > 0 ? (
        <ReasonList reasons={answer.reasons} facts={facts} />
      ) : (
        <p>{words.answer.nothingFound}</p>
      )}
      <p>{words.answer.sureText}</p>
    </div>
  );
}

function Undecided({ answer }: { readonly answer: Today }) {
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
function Causes({ answer, facts }: Omit<ReasoningProps, 'diary'>) {
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
  return (
    <div data-screen-only="">
      <RowLinks links={mayTreat(answer) ? [medicines, log, learn] : [log]} />
    </div>
  );
}
