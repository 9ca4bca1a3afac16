/** One question with a number or a choice for an answer, and "not sure" for who cannot say. */
import { type Fact, type FactId, facts as vocabulary } from '@unknot/knowledge';
import { useDiary } from '../app/use-diary.ts';
import { ChoiceList, Notice, NotSureButton, NumberField, Scale, Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { weightUnitOf } from '../settings/units.ts';
import { words } from '../words/words.ts';
import { answerQuestion, type Draft, type Gap } from './draft.ts';
import { fromPounds, toPounds } from './pounds.ts';
import styles from './question-page.module.css';

interface QuestionFieldProps {
  readonly id: FactId;
  readonly draft: Draft;
  readonly gap: Gap | undefined;
  readonly onChange: (draft: Draft) => void;
}

type QuantityFact = Extract<Fact, { kind: 'quantity' }>;
type ChoiceFact = Extract<Fact, { kind: 'choice' }>;
type Answer = number | string | null | undefined;

export function QuestionField({ id, draft, gap, onChange }: QuestionFieldProps) {
  const fact = vocabulary[id];
  const answer = draft.answers[id] as Answer;
  const set = (next: Answer) => onChange(answerQuestion(draft, id, next));
  if (fact.kind === 'yes-no') return null;
  return (
    <div>
      <div role="alert" className={styles['missing']}>
        {gap && <Notice tone="warning">{wordsFor(gap, fact)}</Notice>}
      </div>
      {fact.kind === 'choice' ? (
        <Choice fact={fact} answer={answer} onChange={set} />
      ) : (
        <Quantity fact={fact} answer={answer} onChange={set} />
      )}
    </div>
  );
}

interface FieldProps<F> {
  readonly fact: F;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

/** Where one option is the usual one, it stands chosen and nobody needs "not sure". */
function Choice({ fact, answer, onChange }: FieldProps<ChoiceFact>) {
  const chosen = answer === undefined ? fact.usual : answer;
  return (
    <Stack gap="small">
      <ChoiceList
        legend={say(fact.question)}
        options={Object.entries(fact.options).map(([id, label]) => ({ id, label: say(label) }))}
        value={typeof chosen === 'string' ? chosen : null}
        onChange={onChange}
      />
      {fact.usual === undefined && (
        <div>
          <NotSure fact={fact} answer={answer} onChange={onChange} />
        </div>
      )}
    </Stack>
  );
}

function Quantity(props: FieldProps<QuantityFact>) {
  const { fact, answer, onChange } = props;
  const weightUnit = weightUnitOf(useDiary());
  const value = typeof answer === 'number' ? answer : null;
  const change = (next: number | null) => onChange(next ?? undefined);
  if (fact.min === 0 && fact.max === 10) {
    return (
      <Stack gap="small">
        <PainScale question={say(fact.question)} value={value} onChange={onChange} />
        <div>
          <NotSure {...props} />
        </div>
      </Stack>
    );
  }
  const inPounds = fact.unit === 'kg' && weightUnit === 'lb';
  return (
    <NumberField
      label={say(fact.question)}
      unit={inPounds ? words.check.pounds : say(fact.unit)}
      value={inPounds && value !== null ? toPounds(value) : value}
      onChange={(typed) => change(inPounds && typed !== null ? fromPounds(typed) : typed)}
      min={inPounds ? toPounds(fact.min) : fact.min}
      max={inPounds ? toPounds(fact.max) : fact.max}
      beside={<NotSure shape="cell" {...props} />}
      {...(fact.help && { help: say(fact.help) })}
    />
  );
}

interface NotSureProps extends FieldProps<QuantityFact | ChoiceFact> {
  readonly shape?: 'alone' | 'cell';
}

function NotSure({ fact, answer, onChange, shape = 'alone' }: NotSureProps) {
  return (
    <NotSureButton
      shape={shape}
      pressed={answer === null}
      label={words.notSure}
      about={say(fact.question)}
      onClick={() => onChange(answer === null ? undefined : null)}
    />
  );
}

interface PainScaleProps {
  readonly question: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

function PainScale({ question, value, onChange }: PainScaleProps) {
  return (
    <Scale
      legend={question}
      value={value}
      onChange={onChange}
      min={0}
      max={10}
      lowLabel={words.check.painLow}
      highLabel={words.check.painHigh}
    />
  );
}

function wordsFor(gap: Gap, fact: Fact): string {
  switch (gap) {
    case 'statements':
      return words.check.chooseFirst;
    case 'number':
      return words.check.chooseNumber;
    case 'choice':
      return words.check.chooseOne;
    case 'out-of-bounds':
      return fact.kind === 'quantity' ? words.check.outOfBounds(fact.min, fact.max) : '';
  }
}
