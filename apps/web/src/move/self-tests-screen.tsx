/** Self-tests: which are for this person today, and each on a page of its own. */
import { caseFacts, type SelfTestOffer, selfTestsFor, triage } from '@unknot/engine';
import { type SelfTestId, selfTests } from '@unknot/knowledge';
import { Redirect } from 'wouter';
import { shortDay } from '../app/format-time.ts';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { useToday } from '../app/use-today.ts';
import { Page, Why } from '../design/index.ts';
import { QuestionPage } from '../interview/question-page.tsx';
import { SELF_TESTS } from '../interview/treatment-interviews.ts';
import { useInterview } from '../interview/use-interview.ts';
import { say } from '../language/language.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Lines } from '../screens/lines.tsx';
import { Loading } from '../screens/loading.tsx';
import { AnswersInWords } from '../screens/reason-list.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { selfTestWords } from '../words/self-test-words.ts';
import { lowerFirst } from '../words/sentence.ts';
import { words } from '../words/words.ts';
import { isPainFresh } from './pain-rated.ts';
import { RatePain } from './rate-pain.tsx';
import { resultInWords } from './self-test-input.ts';
import { SelfTestPage } from './self-test-page.tsx';

interface SelfTestsScreenProps {
  /** The test in the address; none is the list. */
  readonly id?: string;
}

export function SelfTestsScreen({ id }: SelfTestsScreenProps) {
  const opened = useOpened();
  const { diary, now, answer } = useToday();
  if (!opened) return <Loading />;
  if (diary.checkStartedAt === null || !mayTreat(answer))
    return <CheckFirst title={selfTestWords.title} disposition={answer.disposition} />;
  return isPainFresh(diary, now) ? (
    <AskedOrOffered {...(id !== undefined && { id })} />
  ) : (
    <PainFirst />
  );
}

function PainFirst() {
  useTabTitle(selfTestWords.title);
  return (
    <Page
      title={selfTestWords.title}
      lead={selfTestWords.painFirstLead}
      back={{ label: words.places.move, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <RatePain legend={selfTestWords.painFirst} save={selfTestWords.save} />
    </Page>
  );
}

/** Nothing is offered before the questions that make it safe, whichever address the person came by. */
function AskedOrOffered({ id }: SelfTestsScreenProps) {
  const { diary, now } = useToday();
  const open = useInterview(SELF_TESTS, '/move');
  if (open) return <QuestionPage open={open} stage={words.check.movement} />;
  const facts = caseFacts(patientOf(diary), now);
  const offers = selfTestsFor(facts, triage(facts));
  if (id === undefined) return <List offers={offers} />;
  const test = selfTests.find((each) => each.id === id);
  if (test === undefined || offers[test.id].verdict !== 'ok')
    return <Redirect to="/move/tests" replace />;
  return <SelfTestPage key={id} test={test} facts={facts} />;
}

type Offers = Readonly<Record<SelfTestId, SelfTestOffer>>;

function List({ offers }: { readonly offers: Offers }) {
  const offered = selfTests.filter(({ id }) => offers[id].verdict === 'ok').map(({ id }) => id);
  const some = offered.length > 0;
  const title = some ? selfTestWords.title : selfTestWords.notToday;
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={some ? selfTestWords.lead : selfTestWords.notTodayLead}
      back={{ label: words.places.move, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {some ? <Offered ids={offered} /> : <Because offers={offers} />}
      <div>
        {some && <NotNow offers={offers} />}
        <Why summary={selfTestWords.leftOut}>
          <Lines
            lines={selfTests.flatMap(({ id, name }) => {
              const { never } = offers[id];
              return never === null ? [] : [`${say(name)}: ${lowerFirst(say(never))}`];
            })}
          />
        </Why>
      </div>
    </Page>
  );
}

function Offered({ ids }: { readonly ids: readonly SelfTestId[] }) {
  const { selfTests: done } = useDiary();
  return (
    <RowLinks
      links={selfTests
        .filter(({ id }) => ids.includes(id))
        .map((test) => {
          const last = done.findLast((entry) => entry.test === test.id);
          return {
            href: `/move/tests/${test.id}`,
            name: say(test.name),
            line: last
              ? selfTestWords.last(resultInWords(test, last), shortDay(last.at))
              : selfTestWords.notDone,
          };
        })}
    />
  );
}

function NotNow({ offers }: { readonly offers: Offers }) {
  const left = selfTests.filter(({ id }) => isHeldBack(offers[id]));
  if (left.length === 0) return null;
  return (
    <Why summary={selfTestWords.notForYou}>
      <Lines lines={left.map(({ name }) => say(name))} />
      <Because offers={offers} />
    </Why>
  );
}

/** The answers that speak against the tests. */
function Because({ offers }: { readonly offers: Offers }) {
  const { diary, now } = useToday();
  const ids = Object.values(offers)
    .filter(isHeldBack)
    .flatMap(({ because }) => because);
  return (
    <div>
      <p>{words.answer.because}</p>
      <AnswersInWords ids={[...new Set(ids)]} facts={caseFacts(patientOf(diary), now)} />
    </div>
  );
}

const isHeldBack = ({ never, verdict }: SelfTestOffer): boolean =>
  never === null && verdict !== 'ok';
