/** The week of moving: seven days, how much next time and why, and what goes on through the day. */
import { weekIsDue } from '@unknot/diary';
import {
  buildSession,
  type LoadAdvice,
  type NoSession,
  type PlannedMovement,
  type Session,
  weekPlan,
} from '@unknot/engine';
import { exercises, movementThresholds } from '@unknot/knowledge';
import { mayTreat } from '../app/may-treat.ts';
import { useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToday } from '../app/use-today.ts';
import { Button, Notice, Page, Why } from '../design/index.ts';
import { locale, say } from '../language/language.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Lines } from '../screens/lines.tsx';
import { Loading } from '../screens/loading.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { weekWords } from '../words/week-words.ts';
import { words } from '../words/words.ts';
import { movementStateOf } from './movement-state.ts';
import styles from './week.module.css';
import { WeekDays } from './week-days.tsx';

export function WeekScreen() {
  useTabTitle(weekWords.title);
  const opened = useOpened();
  const present = useToday();
  const { diary, now, answer } = present;
  if (!opened) return <Loading />;
  if (diary.checkStartedAt === null || !mayTreat(answer))
    return <CheckFirst title={weekWords.title} disposition={answer.disposition} />;
  const state = { ...movementStateOf(present), sessions: diary.sessions };
  const session = buildSession(state, now);
  const open = session.kind === 'session';
  const days = weekPlan(state, now);
  return (
    <Page
      title={weekWords.title}
      lead={weekWords.lead}
      back={{ label: words.places.move, href: '/move' }}
      actions={
        open && (
          <Button block href="/move/session">
            {weekWords.start}
          </Button>
        )
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {!open && <Unplanned because={session.because} />}
      <Section heading={weekWords.days}>
        <WeekDays days={days} />
        {days.some(({ planned }) => planned === 'strength') && (
          <p className={styles['dayRule']}>{weekWords.rule}</p>
        )}
      </Section>
      {open && <Amount load={session.load} />}
      {open && session.alongside.length > 0 && <Alongside movements={session.alongside} />}
      <RowLinks
        links={[
          {
            href: '/diary/week',
            icon: 'diary',
            name: weekWords.check.done.title,
            line: weekIsDue(diary, now) ? weekWords.check.due : weekWords.check.notDue,
          },
          { href: '/report', icon: 'report', name: weekWords.reminders },
        ]}
      />
    </Page>
  );
}

function Unplanned({ because }: Pick<NoSession, 'because'>) {
  const ask = because === 'questions';
  return (
    <Notice tone="info">
      <p>{weekWords.none[because]}</p>
      {because !== 'nothing-cleared' && (
        <Button variant="quiet" href={ask ? '/move' : '/check'}>
          {ask ? weekWords.toMove : weekWords.toCheck}
        </Button>
      )}
    </Notice>
  );
}

/** What each advice rests on, of the thresholds of movement. */
const RESTS_ON: Readonly<Record<LoadAdvice, keyof typeof movementThresholds>> = {
  start: 'session-step',
  progress: 'session-step',
  hold: 'next-day-rise',
  halve: 'next-day-hours',
  'step-back': 'rises-in-a-week',
  'see-clinician': 'long-rise-hours',
  'check-first': 'red-rise',
};

function Amount({ load: { advice, load } }: Pick<Session, 'load'>) {
  const share = new Intl.NumberFormat(locale(), { style: 'percent' }).format(load);
  return (
    <Section heading={weekWords.amount}>
      {advice !== 'start' && (
        <p>
          <strong>{weekWords.share(share)}</strong>
        </p>
      )}
      <p>{weekWords.advice[advice]}</p>
      <Why summary={weekWords.why}>
        <p>{weekWords.whyText}</p>
        <SourcesById ids={movementThresholds[RESTS_ON[advice]].sources} />
      </Why>
    </Section>
  );
}

function Alongside({ movements }: { readonly movements: readonly PlannedMovement[] }) {
  return (
    <Section heading={weekWords.alongside}>
      <Lines lines={movements.map(inWords)} />
    </Section>
  );
}

function inWords({ exercise, dose }: PlannedMovement): string {
  const name = say(exercises.find(({ id }) => id === exercise)?.name ?? '');
  const { minutes = 0, perDay, perWeek } = dose;
  const often =
    perWeek === undefined
      ? weekWords.aDay(minutes, perDay ?? 1)
      : weekWords.aWeek(minutes, perWeek);
  return `${name}: ${often}`;
}
