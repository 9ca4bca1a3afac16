/** A session that is over: how it went, and what that means for tomorrow; after a stop sign, what to do now. */
import type { DiarySession } from '@unknot/diary';
import { type Light, lightOf } from '@unknot/engine';
import { movementThresholds, stopSigns } from '@unknot/knowledge';
import { useEffect, useState } from 'react';
import { beginCheck } from '../app/begin-check.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Knot, Page } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { Section } from '../screens/section.tsx';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import styles from './session-result.module.css';
import { TrafficLight } from './traffic-light.tsx';

interface SessionResultProps {
  readonly session: DiarySession;
}

export function SessionResult({ session }: SessionResultProps) {
  const sign = stopSigns.find(({ id }) => id === session.stopSign);
  return sign ? <Stopped sign={sign} /> : <Finished session={session} />;
}

function Finished({ session }: SessionResultProps) {
  const light = lightOf(session);
  useTabTitle(moveWords.resultTitle[light]);
  const skipped = session.movements.filter((each) => each.skipped !== undefined).length;
  return (
    <Page
      title={moveWords.resultTitle[light]}
      lead={moveWords.summary(
        Math.max(1, Math.round(session.seconds / 60)),
        session.movements.length - skipped,
        skipped,
      )}
      actions={
        <Button block href="/">
          {moveWords.toStart}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {light !== 'red' && <Loosening />}
      <TrafficLight light={light}>{moveWords.resultLight[light]}</TrafficLight>
      <Section heading={moveWords.tomorrow}>
        <Lines lines={tomorrow(session, light)} />
      </Section>
      <Button block variant="secondary" href="/move">
        {moveWords.toMove}
      </Button>
    </Page>
  );
}

const tomorrow = ({ painBefore }: DiarySession, light: Light): readonly string[] => [
  moveWords.tomorrowRate(Math.min(10, painBefore + movementThresholds['next-day-rise'].value)),
  moveWords.tomorrowNext[light],
  moveWords.tomorrowHalf,
  moveWords.tomorrowLong,
];

/** The knot opens by one turn. */
function Loosening() {
  const [loose, setLoose] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLoose(true), 600);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['knot']}>
      <Knot phase={loose ? 'rebuilding' : 'easing'} size={240} label={moveWords.knot} />
    </div>
  );
}

function Stopped({ sign }: { readonly sign: (typeof stopSigns)[number] }) {
  useTabTitle(moveWords.signTitle);
  const danger = sign.askAgain.length > 0;
  return (
    <Page
      title={moveWords.signTitle}
      lead={moveWords.stoppedSign(say(sign.text))}
      actions={
        danger ? (
          <Button block onClick={beginCheck}>
            {moveWords.checkNow}
          </Button>
        ) : (
          <Button block href="/relief">
            {moveWords.relief}
          </Button>
        )
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {danger ? (
        <>
          <p>{moveWords.signDanger}</p>
          <p>{moveWords.signStrong}</p>
          <Button block variant="secondary" icon="phone" href="/urgent">
            {words.urgentHelp}
          </Button>
        </>
      ) : (
        <p>{sign.id === 'cramp' ? moveWords.signCalm.cramp : moveWords.signCalm.pain}</p>
      )}
    </Page>
  );
}
