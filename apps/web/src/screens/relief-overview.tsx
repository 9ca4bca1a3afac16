/** The steps at a glance, each a tap away, and what is not for this person now. */
import { caseFacts, type Today } from '@unknot/engine';
import { type RemedyId, remedies } from '@unknot/knowledge';
import { now } from '../app/clock.ts';
import { patientOf, useDiary } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Icon, Page, Stack, Why } from '../design/index.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';
import { AnswersInWords } from './reason-list.tsx';
import styles from './relief-overview.module.css';
import { notForNow, stepIcons, stepsToTry } from './relief-steps.ts';

export function ReliefOverview({ answer }: { readonly answer: Today }) {
  useTabTitle(reliefWords.title);
  const steps = stepsToTry(answer);
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
      <ol className={styles['steps']}>
        {steps.map((id) => (
          <StepRow key={id} id={id} ask={answer.remedies[id].verdict === 'ask'} />
        ))}
      </ol>
      {left.length > 0 && <NotForNow ids={left} answer={answer} />}
      <Stack gap="small">
        <Button block variant="secondary" icon="medicine" href="/medicines">
          {reliefWords.medicines}
        </Button>
        <Button block variant="secondary" href="/log">
          {reliefWords.after}
        </Button>
      </Stack>
    </Page>
  );
}

function StepRow({ id, ask }: { readonly id: RemedyId; readonly ask: boolean }) {
  const { name, purpose } = remedies[id];
  return (
    <li>
      <a className={styles['step']} href={`/relief/${id}`}>
        <Icon name={stepIcons[id]} size={32} />
        <span>
          <span className={styles['name']}>{name}</span>
          <span className={styles['purpose']}>{ask ? reliefWords.askShort : purpose}</span>
        </span>
        <Icon name="chevron" size={20} />
      </a>
    </li>
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
            <strong>{remedies[id].name}.</strong> {reliefWords.avoid}
          </p>
          <AnswersInWords ids={answer.remedies[id].because} facts={facts} />
        </div>
      ))}
    </Why>
  );
}
