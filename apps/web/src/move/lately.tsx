/** The last sessions, newest first, each with its light. */
import type { DiarySession } from '@unknot/diary';
import { lightOf } from '@unknot/engine';
import { shortMoment } from '../app/format-time.ts';
import { Section } from '../screens/section.tsx';
import { moveWords } from '../words/move-words.ts';
import styles from './lately.module.css';
import { LightShape } from './traffic-light.tsx';

const SHOWN = 5;

export function Lately({ sessions }: { readonly sessions: readonly DiarySession[] }) {
  if (sessions.length === 0) return null;
  return (
    <Section heading={moveWords.lately}>
      <ul className={styles['rows']}>
        {sessions
          .slice(-SHOWN)
          .reverse()
          .map((session) => (
            <Row key={session.id} session={session} />
          ))}
      </ul>
    </Section>
  );
}

function Row({ session }: { readonly session: DiarySession }) {
  const light = lightOf(session);
  const done = session.movements.filter(({ skipped }) => skipped === undefined).length;
  return (
    <li className={styles['row']}>
      <LightShape light={light} />
      <div>
        <p>
          <strong>{shortMoment(session.at)}</strong> {moveWords.light[light]}
        </p>
        <p className={styles['line']}>
          {moveWords.sessionLine(Math.max(1, Math.round(session.seconds / 60)), done)}
        </p>
        <p className={styles['line']}>
          {moveWords.painLine(session.painBefore, session.painWorst)}
        </p>
      </div>
    </li>
  );
}
