/** One movement: how it stands for this person, the figure, the steps, how much, and how well it is known. */
import { bodyAreas, type Dose, type Exercise, type ExerciseId, exercises } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Figure, Page, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { Section } from '../screens/section.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { moveWords } from '../words/move-words.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';
import { doseWords, rhythmWords } from './dose-words.ts';
import { HowItStands } from './how-it-stands.tsx';
import type { Movement } from './use-movement.ts';

type Found = Exercise & { readonly id: ExerciseId };

/** The movement with this id. */
export const findMovement = (id: string): Found | undefined =>
  exercises.find((each) => each.id === id);

interface MovementPageProps {
  readonly exercise: Found;
  readonly movement: Movement;
}

export function MovementPage({ exercise, movement }: MovementPageProps) {
  const { id, name, purpose, position, steps, needs, motion, works, stopIf } = exercise;
  useTabTitle(say(name));
  return (
    <Page
      title={say(name)}
      lead={say(purpose)}
      back={{ label: moveWords.title, href: '/move' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Figure motion={motion} works={works} label={moveWords.figure(say(name))} playing />
      <HowItStands verdict={movement.verdicts[id]} facts={movement.facts} />
      <Section heading={moveWords.howTo}>
        <Lines large lines={[position, ...steps].map(say)} />
        {needs && <p>{moveWords.needsThing(say(needs))}</p>}
        <p>{moveWords.rules}</p>
      </Section>
      <Doses exercise={exercise} />
      {stopIf.length > 0 && (
        <Section heading={moveWords.stopIf}>
          <Lines lines={stopIf.map(say)} />
        </Section>
      )}
      <Details exercise={exercise} />
    </Page>
  );
}

function Doses({ exercise }: { readonly exercise: Exercise }) {
  const { dose, goal, progression } = exercise;
  return (
    <Section heading={moveWords.dose}>
      {goal && <h3>{moveWords.doseStart}</h3>}
      <Lines lines={phrasesOf(dose, exercise)} />
      {goal && (
        <>
          <h3>{moveWords.doseGoal}</h3>
          <Lines lines={phrasesOf(goal, exercise)} />
        </>
      )}
      <h3>{moveWords.progression}</h3>
      <p>{say(progression)}</p>
    </Section>
  );
}

function phrasesOf(dose: Dose, exercise: Exercise): readonly string[] {
  const rhythm = rhythmWords(dose);
  return [...doseWords(dose, exercise), ...(rhythm ? [rhythm] : [])];
}

function Details({ exercise }: { readonly exercise: Exercise }) {
  const { level, works, adjust, strength, borrowed, sources } = exercise;
  return (
    <div>
      <Why summary={moveWords.works}>
        <p>{moveWords.levels[level]}</p>
        <Lines lines={works.map((area) => say(bodyAreas[area].name))} />
      </Why>
      {adjust.length > 0 && (
        <Why summary={moveWords.adjustments}>
          <Lines lines={[...new Set(adjust.map(({ how }) => say(how)))]} />
        </Why>
      )}
      <Why summary={moveWords.evidence}>
        <p>{reliefWords.strength[strength]}</p>
        {borrowed && <p>{say(borrowed)}</p>}
        {sources.length > 0 && <SourcesById ids={sources} />}
      </Why>
    </div>
  );
}
