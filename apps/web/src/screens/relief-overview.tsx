/** The steps at a glance, each a tap away, and what is not for this person now. */
import { caseFacts, type Today } from '@unknot/engine';
import { notAdvised, type RemedyId, remedies } from '@unknot/knowledge';
import { now } from '../app/clock.ts';
import { patientOf } from '../app/patient.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Page, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { reliefWords } from '../words/relief-words.ts';
import { lowerFirst } from '../words/sentence.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';
import { AnswersInWords } from './reason-list.tsx';
import { moreToTry, notForNow, stepIcons, stepsToTry } from './relief-steps.ts';
import { RowLinks } from './row-links.tsx';

export function ReliefOverview({ answer }: { readonly answer: Today }) {
  useTabTitle(reliefWords.title);
  const steps = stepsToTry(answer);
  const more = moreToTry(answer);
  const left = notForNow(answer);
  return (
    <Page
      title={reliefWords.title}
      lead={reliefWords.lead}
      back={{ label: words.answer.title, href: '/answer' }}
      actions={
        steps[0] && (
          <Button block href={`/relief/${steps[0]}`}>
            {reliefWords.begin}
          </Button>
        )
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Rows ordered ids={steps} answer={answer} />
      <div>
        {more.length > 0 && (
          <Why summary={reliefWords.more}>
            <Rows ids={more} answer={answer} />
          </Why>
        )}
        <Why summary={reliefWords.planAvoid}>
          <Lines lines={answer.plan.avoid} />
        </Why>
        <Why summary={reliefWords.planStop}>
          <Lines lines={answer.plan.stopIf} />
        </Why>
        {left.length > 0 && <NotForNow ids={left} answer={answer} />}
        <Why summary={reliefWords.better}>
          <Lines
            lines={notAdvised.map(({ name, why }) => `${say(name)}: ${lowerFirst(say(why))}`)}
          />
        </Why>
      </div>
      <RowLinks
        links={[
          { href: '/medicines', icon: 'medicine', name: reliefWords.medicines },
          { href: '/log', icon: 'plus', name: reliefWords.after },
        ]}
      />
    </Page>
  );
}

interface RowsProps {
  readonly ids: readonly RemedyId[];
  readonly answer: Today;
  /** They are steps, one after the other. */
  readonly ordered?: boolean;
}

function Rows({ ids, answer, ordered = false }: RowsProps) {
  const lineFor = (id: RemedyId) =>
    answer.remedies[id].verdict === 'ask' ? reliefWords.askShort : say(remedies[id].purpose);
  return (
    <RowLinks
      ordered={ordered}
      links={ids.map((id) => ({
        href: `/relief/${id}`,
        icon: stepIcons[id],
        name: say(remedies[id].name),
        line: lineFor(id),
      }))}
    />
  );
}

interface NotForNowProps {
  readonly ids: readonly RemedyId[];
  readonly answer: Today;
}

function NotForNow({ ids, answer }: NotForNowProps) {
  const facts = caseFacts(patientOf(useDiary()), now());
  return (
    <Why summary={reliefWords.leftOut}>
      {ids.map((id) => (
        <div key={id}>
          <p>
            <strong>{say(remedies[id].name)}.</strong> {reliefWords.avoid}
          </p>
          <AnswersInWords ids={answer.remedies[id].because} facts={facts} />
        </div>
      ))}
    </Why>
  );
}
