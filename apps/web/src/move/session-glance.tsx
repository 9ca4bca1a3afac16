/** The session at a glance: how long, at which level, what is in it, and why. */
import type { Entry, EntryNeed, Session } from '@unknot/engine';
import { exercises, type Level } from '@unknot/knowledge';
import { Figure, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { Section } from '../screens/section.tsx';
import { moveWords } from '../words/move-words.ts';
import styles from './session-glance.module.css';

interface SessionGlanceProps {
  readonly session: Session;
  readonly entry: Entry;
  /** More than the gentlest level waits for a clinician who agrees. */
  readonly asksClinician: boolean;
}

export function SessionGlance(props: SessionGlanceProps) {
  const { session } = props;
  const { level, minutes, movements, warmUp } = session;
  const [first] = warmUp;
  return (
    <section className={styles['glance']} aria-labelledby="session">
      <h2 id="session">{moveWords.todaysSession}</h2>
      <p className={styles['facts']}>
        <strong>{moveWords.minutes(minutes)}</strong>
        <span>{moveWords.levels[level]}</span>
      </p>
      <ul className={styles['strip']}>
        {first && <Thumb {...first} name={say(first.name)} />}
        {movements.map(({ exercise }) => {
          const movement = exercises.find(({ id }) => id === exercise);
          return movement && <Thumb key={exercise} {...movement} name={say(movement.name)} />;
        })}
      </ul>
      <Why summary={moveWords.whyLevel}>
        <Reasons {...props} />
      </Why>
    </section>
  );
}

interface ThumbProps extends Pick<Parameters<typeof Figure>[0], 'motion' | 'works'> {
  readonly name: string;
}

function Thumb({ name, motion, works }: ThumbProps) {
  return (
    <li className={styles['thumb']}>
      <Figure view="small" motion={motion} works={works} />
      <span>{name}</span>
    </li>
  );
}

function Reasons({ session, entry, asksClinician }: SessionGlanceProps) {
  const { level, restDay, load } = session;
  const needs = needsAbove(level, entry, asksClinician);
  return (
    <>
      <p>{moveWords.whyNow[level]}</p>
      {restDay && <p>{moveWords.restDay}</p>}
      <p>{moveWords.load[load.advice]}</p>
      {!restDay && needs.length > 0 && (
        <Section heading={moveWords.nextLevel}>
          <Lines lines={needs.map((need) => moveWords.needs[need])} />
        </Section>
      )}
    </>
  );
}

/** What the level above waits for; with nothing else in its way, for the word of a clinician. */
function needsAbove(level: Level, { needs }: Entry, asksClinician: boolean): readonly Need[] {
  if (level === 3) return [];
  const above = needs[(level + 1) as Level];
  return above.length === 0 && asksClinician ? ['agreed'] : above;
}

type Need = EntryNeed | 'agreed';
