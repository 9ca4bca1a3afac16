/** The session as it is played: a step at a time, with a way to skip and a way to stop that are always there. */
import type { RunningSession, SkipReason } from '@unknot/diary';
import type { GoingSession } from '@unknot/engine';
import type { StopSignId } from '@unknot/knowledge';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWakeLock } from '../app/wake-lock.ts';
import { HalfWayPage } from './half-way-page.tsx';
import { endsEarly, type Player } from './player.ts';
import { SessionEnd } from './session-end.tsx';
import { dropSession, endSession } from './session-events.ts';
import { PAIN_STEP } from './session-steps.ts';
import { SkipPage } from './skip-page.tsx';
import { StepPage } from './step-page.tsx';
import { StopPage } from './stop-page.tsx';
import { usePlayer } from './use-player.ts';

interface SessionPlayerProps {
  readonly running: RunningSession;
  readonly going: GoingSession;
  /** It is to be rated as it is. */
  readonly ending: boolean;
}

type Aside = 'skip' | 'stop' | 'end' | null;

export function SessionPlayer({ running, going, ending }: SessionPlayerProps) {
  const [player, act] = usePlayer(running, going);
  const [aside, setAside] = useState<Aside>(ending ? 'end' : null);
  const [, navigate] = useLocation();
  useWakeLock(true);
  const toResult = (id: string | undefined) => navigate(`/move/session?done=${id}`);
  const turnTo = (where: Aside) => {
    act({ type: 'pause' });
    setAside(where);
  };
  const stopFor = (stopSign: StopSignId) =>
    toResult(endSession(running, player, { painWorst: worstSoFar(player), stopSign }));
  const leave = () => {
    if (Object.keys(player.marks).length > 0) setAside('end');
    else {
      dropSession(running);
      navigate('/move');
    }
  };
  const back = () => {
    if (player.at > 0) act({ type: 'back' });
    else if (Object.keys(player.marks).length === 0) dropSession(running);
    else navigate('/move');
  };
  const step = player.steps[player.at];
  if (aside === 'stop') {
    return <StopPage onSign={stopFor} onLeave={leave} onBack={() => setAside(null)} />;
  }
  if (aside === 'end' || step === undefined) {
    return (
      <SessionEnd
        early={endsEarly(player)}
        least={worstSoFar(player)}
        onBack={() => (aside === 'end' ? setAside(null) : act({ type: 'back' }))}
        onEnd={(pain) => toResult(endSession(running, player, pain))}
      />
    );
  }
  if (step.kind === 'pain') {
    return (
      <HalfWayPage
        painBefore={running.painBefore}
        onRated={(pain) => act({ type: 'rated', pain })}
        onBack={back}
        onStop={() => turnTo('stop')}
      />
    );
  }
  if (aside === 'skip') {
    const skip = (reason: SkipReason) => {
      act({ type: 'skip', reason });
      setAside(null);
    };
    return <SkipPage onReason={skip} onBack={() => setAside(null)} />;
  }
  return (
    <StepPage
      player={player}
      step={step}
      act={act}
      onBack={back}
      onSkip={() => turnTo('skip')}
      onStop={() => turnTo('stop')}
    />
  );
}

/** The highest of what is known: the pain before, and half way. */
const worstSoFar = ({ painBefore, marks }: Player): number =>
  Math.max(painBefore, marks[PAIN_STEP]?.pain ?? 0);
