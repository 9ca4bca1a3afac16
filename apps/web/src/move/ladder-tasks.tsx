/** What the present step still asks for, each with the way to answer it. */
import { type ReturnCriterionId, returnCriteria } from '@unknot/knowledge';
import type { NewEvent } from '../app/diary-store.ts';
import { store } from '../app/store.ts';
import type { Show } from '../app/use-toast.tsx';
import { Button, Panel, Scale } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Section } from '../screens/section.tsx';
import { ladderWords } from '../words/ladder-words.ts';
import { GradedTask } from './ladder-graded.tsx';
import { PainkillerTask, QuietTask, StrengthTask, TurnTask } from './ladder-measures.tsx';
import type { Ladder } from './ladder-state.ts';
import { YesNo } from './ladder-yes-no.tsx';

interface TaskProps {
  readonly ladder: Ladder;
  /** Says what was kept, with a way back. */
  readonly show: Show;
}

/** The criteria that belong to each step. */
const CRITERIA: Readonly<Record<Ladder['stand']['step'], readonly ReturnCriterionId[]>> = {
  settle: ['no-red-flag', 'quiet', 'no-painkiller'],
  prepare: ['even-turn', 'free-chest', 'even-strength'],
  graded: ['graded-sessions'],
  confirm: ['brace-and-alert', 'confident'],
  return: [],
};

export function StepTasks({ ladder, show }: TaskProps) {
  const { step, missing, clinicianFirst } = ladder.stand;
  const open = returnCriteria.filter(
    ({ id }) => CRITERIA[step].includes(id) && missing.includes(id),
  );
  return (
    <Section heading={ladderWords.now}>
      {open.map(({ id, text }) => (
        <Panel key={id}>
          {id !== 'graded-sessions' && <p>{say(text)}</p>}
          <Task id={id} ladder={ladder} show={show} />
        </Panel>
      ))}
      {step === 'confirm' && clinicianFirst && (
        <Panel>
          <p>{ladderWords.clinicianWhy}</p>
          <YesNo
            question={ladderWords.clinician}
            answer={ladder.sport.answers.clinicianCleared?.value ?? null}
            onAnswer={(clinicianCleared) => answer({ clinicianCleared })}
          />
        </Panel>
      )}
    </Section>
  );
}

function Task({ id, ladder, show }: TaskProps & { readonly id: ReturnCriterionId }) {
  const { report } = ladder.state;
  switch (id) {
    case 'no-red-flag':
      return (
        <Button block variant="secondary" href="/answer">
          {ladderWords.toAnswer}
        </Button>
      );
    case 'quiet':
      return <QuietTask ladder={ladder} show={show} />;
    case 'no-painkiller':
      return <PainkillerTask ladder={ladder} />;
    case 'even-turn':
      return <TurnTask turn={report.turn} />;
    case 'free-chest':
      return (
        <YesNo
          question={ladderWords.free}
          answer={report.freeChest}
          onAnswer={(freeChest) => answer({ freeChest })}
        />
      );
    case 'even-strength':
      return <StrengthTask show={show} />;
    case 'graded-sessions':
      return <GradedTask ladder={ladder} show={show} />;
    case 'brace-and-alert':
      return <BraceTask ladder={ladder} />;
    case 'confident':
      return (
        <Scale
          legend={ladderWords.confidence}
          value={report.confidence}
          onChange={(confidence) => answer({ confidence })}
          min={0}
          max={10}
          lowLabel={ladderWords.confidenceLow}
          highLabel={ladderWords.confidenceHigh}
        />
      );
  }
}

function BraceTask({ ladder: { state, sedated } }: Pick<TaskProps, 'ladder'>) {
  const { canBrace, drowsyMedicine } = state.report;
  return (
    <>
      <YesNo
        question={ladderWords.brace}
        answer={canBrace}
        onAnswer={(value) => answer({ canBrace: value })}
      />
      {sedated ? (
        <p>{ladderWords.drowsyLogged}</p>
      ) : (
        <YesNo
          question={ladderWords.drowsy}
          answer={drowsyMedicine}
          onAnswer={(value) => answer({ drowsyMedicine: value })}
        />
      )}
    </>
  );
}

type Answers = Omit<Extract<NewEvent, { readonly type: 'sport-answered' }>, 'type' | 'at'>;

const answer = (answers: Answers) => store.record({ type: 'sport-answered', ...answers });
