/** One step of the session: the moving figure, what to do, how far it is, and one large button. */
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Figure, Notice, Page, VisuallyHidden, Why } from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { moveWords } from '../words/move-words.ts';
import { words } from '../words/words.ts';
import { goWords } from './dose-words.ts';
import { GoDial } from './go-dial.tsx';
import { GuideSettings } from './guide-settings.tsx';
import { moveSettingsOf } from './move-settings.ts';
import type { Player } from './player.ts';
import { type Go, goesOf, type MovementStep, type WarmUpStep } from './session-steps.ts';
import { infoOf, type StepInfo } from './step-info.ts';
import styles from './step-page.module.css';
import { type GoClock, useGo } from './use-go.ts';
import type { Play } from './use-player.ts';
import { useVoice } from './voice.ts';

interface StepPageProps {
  readonly player: Player;
  readonly step: WarmUpStep | MovementStep;
  readonly act: Play;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
}

export function StepPage({ player, step, act, onBack, onSkip, onStop }: StepPageProps) {
  const { voice, taps } = moveSettingsOf(useDiary());
  const go = goesOf(step)[player.go] ?? NOTHING;
  const clock = useGo(player, go, act, taps);
  const info = infoOf(step);
  useTabTitle(info.name);
  const spoken = spokenText(info, go, clock);
  useVoice(voice && !player.paused, voiceText(info, clock, spoken));
  return (
    <Page
      title={info.name}
      lead={placeInSession(player, step)}
      back={{ label: words.back, onClick: onBack }}
      actions={<Buttons player={player} clock={clock} act={act} onSkip={onSkip} onStop={onStop} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Figure
        key={step.id}
        motion={info.motion}
        works={info.works}
        label={moveWords.figure(info.name)}
        playing={!player.paused}
        clock={clock.count === null ? undefined : () => figureSeconds(info, go, clock)}
      />
      <GoDial go={go} clock={clock} paused={player.paused} dose={info.dose} />
      <Instructions info={info} />
      <GuideSettings names={['voice', 'taps']} />
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </Page>
  );
}

const NOTHING: Go = { set: 1, sets: 1, seconds: 0, restBefore: 0 };

/** One cycle of the figure lasts as long as one repetition of the count. */
const figureSeconds = ({ motion }: StepInfo, { seconds }: Go, { exact }: GoClock): number =>
  (exact() / seconds) * motion.seconds;

function placeInSession({ steps, at }: Player, { kind }: StepPageProps['step']): string {
  return kind === 'warm-up'
    ? moveWords.warmUp(at + 1, steps.length)
    : moveWords.stepOf(at + 1, steps.length);
}

/** What is read aloud when it changes: the step, then each set and rest, never the seconds. */
function spokenText(info: StepInfo, go: Go, { phase, waits }: GoClock): string {
  if (waits) return moveWords.timeUp;
  switch (phase) {
    case 'ready':
      return [...info.lines, ...info.adjust].join(' ');
    case 'resting':
      return moveWords.restFor(go.restBefore);
    case 'going':
      return [moveWords.goingNow(info.name), ...goWords(go)].join(' ');
  }
}

/** The voice says the name too, which a screen reader reads from the heading, and counts along. */
function voiceText({ name }: StepInfo, { phase, count }: GoClock, spoken: string): string {
  if (count !== null && count > 1) return String(count);
  return phase === 'ready' ? `${name}. ${spoken}` : spoken;
}

function Instructions({ info }: { readonly info: StepInfo }) {
  const { lines, adjust, needs, stopIf } = info;
  return (
    <>
      {adjust.length > 0 && (
        <Notice tone="info">
          <strong>{moveWords.forYou}</strong>
          <Lines lines={adjust} />
        </Notice>
      )}
      <Lines large lines={lines} />
      {needs && <p>{moveWords.needsThing(needs)}</p>}
      <p className={styles['quiet']}>{moveWords.rules}</p>
      {stopIf.length > 0 && (
        <Why summary={moveWords.stopIf}>
          <Lines lines={stopIf} />
        </Why>
      )}
    </>
  );
}

interface ButtonsProps extends Pick<StepPageProps, 'player' | 'act' | 'onSkip' | 'onStop'> {
  readonly clock: GoClock;
}

function Buttons({ player, clock, act, onSkip, onStop }: ButtonsProps) {
  return (
    <>
      <MainButton player={player} clock={clock} act={act} />
      <div className={styles['others']}>
        {player.phase !== 'ready' && !player.paused && isTimed(clock) && (
          <Button variant="quiet" onClick={() => act({ type: 'over' })}>
            {player.phase === 'resting' ? moveWords.skipRest : moveWords.done}
          </Button>
        )}
        <Button variant="quiet" onClick={onSkip}>
          {moveWords.skip}
        </Button>
        <Button variant="quiet" onClick={onStop}>
          {moveWords.stop}
        </Button>
      </div>
    </>
  );
}

/** A clock runs that ends by itself. */
const isTimed = ({ count, left, waits }: GoClock): boolean =>
  !waits && (count !== null || left !== null);

function MainButton({ player, clock, act }: Pick<ButtonsProps, 'player' | 'clock' | 'act'>) {
  if (player.phase === 'ready') {
    return (
      <Button block onClick={() => act({ type: 'start' })}>
        {moveWords.startStep}
      </Button>
    );
  }
  if (player.paused) {
    return (
      <Button block onClick={() => act({ type: 'resume' })}>
        {moveWords.resume}
      </Button>
    );
  }
  if (!isTimed(clock)) {
    return (
      <Button block icon="check" onClick={() => act({ type: 'over' })}>
        {moveWords.done}
      </Button>
    );
  }
  return (
    <Button block variant="secondary" onClick={() => act({ type: 'pause' })}>
      {moveWords.pause}
    </Button>
  );
}
