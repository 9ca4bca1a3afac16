/** The sport at a growing share of the usual amount; each step waits for the morning after. */
import { movementThresholds } from '@unknot/knowledge';
import { hoursBetween, localDay } from '@unknot/logic';
import { useState } from 'react';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, Notice, Scale, Why } from '../design/index.ts';
import { ladderWords } from '../words/ladder-words.ts';
import { words } from '../words/words.ts';
import { GRADED, rungAt } from './ladder-rungs.ts';
import type { Ladder } from './ladder-state.ts';
import { RatePain } from './rate-pain.tsx';

const limit = movementThresholds;

interface GradedTaskProps {
  readonly ladder: Ladder;
  /** Says what was kept, with a way back. */
  readonly show: Show;
}

export function GradedTask({ ladder, show }: GradedTaskProps) {
  const { now } = useToday();
  const { newest } = ladder.state;
  const waiting = waitOf(newest, now);
  return (
    <>
      {waiting === 'night' && <p>{ladderWords.wait}</p>}
      {waiting === 'morning' && (
        <RatePain legend={ladderWords.rateMorning} save={ladderWords.save} show={show} />
      )}
      {waiting === null && <DoIt ladder={ladder} show={show} />}
      <Why summary={ladderWords.rule}>
        <p>{ladderWords.ruleText}</p>
      </Why>
    </>
  );
}

type Newest = Ladder['state']['newest'];

/** `night`: too soon to tell · `morning`: to be rated now · `null`: nothing to wait for. */
function waitOf(newest: Newest, now: string): 'night' | 'morning' | null {
  if (newest === null || newest.aftermath !== 'not-known' || newest.light !== 'green') return null;
  const hours = hoursBetween(newest.session.at, now);
  if (hours > limit['long-rise-hours'].value) return null;
  const nextDay = localDay(now) > localDay(newest.session.at);
  return nextDay && hours >= limit['morning-hours'].value ? 'morning' : 'night';
}

function DoIt({ ladder: { stand, state }, show }: GradedTaskProps) {
  const [before, setBefore] = useState<number | null>(null);
  const [worst, setWorst] = useState<number | null>(null);
  const [pressed, setPressed] = useState(false);
  const volume = stand.nextVolume;
  const rung = GRADED.find((id) => id === rungAt(stand));
  if (volume === null || rung === undefined) return null;
  const save = () => {
    setPressed(true);
    if (before === null || worst === null) return;
    const done = { volume, painBefore: before, painWorst: worst };
    show(words.saved, store.record({ type: 'sport-session', ...done }));
  };
  const ends = {
    min: 0,
    max: 10,
    lowLabel: words.check.painLow,
    highLabel: words.check.painHigh,
  } as const;
  const note = noteOn(state.newest);
  return (
    <>
      {note && <Notice tone="info">{note}</Notice>}
      <p>
        <strong>{ladderWords.doShare[rung]}</strong>
      </p>
      <p>{ladderWords.afterwards}</p>
      <Scale legend={ladderWords.painBefore} value={before} onChange={setBefore} {...ends} />
      <Scale legend={ladderWords.painWorst} value={worst} onChange={setWorst} {...ends} />
      <div role="alert">
        {pressed && (before === null || worst === null) && (
          <Notice tone="warning">{ladderWords.bothFirst}</Notice>
        )}
      </div>
      <Button block onClick={save}>
        {ladderWords.didIt}
      </Button>
    </>
  );
}

/** Why the same amount is asked for again. */
function noteOn(newest: Newest): string | null {
  if (newest === null || (newest.aftermath === 'settled' && newest.light === 'green')) return null;
  const unrated = newest.aftermath === 'not-known' && newest.light === 'green';
  return unrated ? ladderWords.notRated : ladderWords.hurt;
}
