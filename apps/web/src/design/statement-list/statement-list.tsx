// "Any of these?": statements to tap, each with "not sure", and one "none of these".
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { NotSureButton } from '../not-sure-button/not-sure-button.tsx';
import tick from '../tick/tick.module.css';
import styles from './statement-list.module.css';

/** One statement a person can say yes to. */
interface Statement {
  readonly id: string;
  /** A few words that stand out before a long label. */
  readonly lead?: string | undefined;
  readonly label: string;
  readonly help?: string | undefined;
}

interface StatementListProps {
  readonly legend: string;
  /** Other questions stand on the page: then the legend is one of them, not a line beneath the heading. */
  readonly amongOthers?: boolean;
  readonly statements: readonly Statement[];
  /** `true` yes, `null` not sure, `false` or missing: not said. */
  readonly answers: Readonly<Record<string, boolean | null | undefined>>;
  /** `undefined` takes the answer back. */
  readonly onAnswer: (id: string, answer: true | null | undefined) => void;
  readonly noneLabel: string;
  readonly noneChosen: boolean;
  /** "None of these" was pressed, to choose it or, when it is chosen, to take it back. */
  readonly onNone: () => void;
  readonly notSureLabel: string;
}

/** Native checkboxes in a fieldset; the parent keeps "none" and the answers exclusive. */
export function StatementList(props: StatementListProps) {
  const { legend, amongOthers = false, statements, answers, noneLabel, noneChosen, onNone } = props;
  return (
    <fieldset>
      <legend className={classNames(styles['legend'], amongOthers && styles['question'])}>
        {legend}
      </legend>
      <ul className={styles['list']}>
        {statements.map((statement) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            answer={answers[statement.id]}
            notSureLabel={props.notSureLabel}
            onAnswer={(answer) => props.onAnswer(statement.id, answer)}
          />
        ))}
      </ul>
      <div className={styles['none']}>
        <label className={classNames(tick['card'], styles['statement'])}>
          <input type="checkbox" className={tick['box']} checked={noneChosen} onChange={onNone} />
          <span className={styles['words']}>{noneLabel}</span>
        </label>
      </div>
    </fieldset>
  );
}

interface StatementRowProps {
  readonly statement: Statement;
  readonly answer: boolean | null | undefined;
  readonly notSureLabel: string;
  readonly onAnswer: (answer: true | null | undefined) => void;
}

function StatementRow({ statement, answer, notSureLabel, onAnswer }: StatementRowProps) {
  const id = useId();
  const helpId = statement.help === undefined ? undefined : `${id}help`;
  return (
    <li className={styles['row']}>
      <label className={classNames(tick['card'], styles['statement'])}>
        <input
          type="checkbox"
          className={tick['box']}
          checked={answer === true}
          aria-labelledby={`${id}words`}
          aria-describedby={helpId}
          onChange={(event) => onAnswer(event.target.checked ? true : undefined)}
        />
        <span className={styles['words']}>
          <span id={`${id}words`}>
            {statement.lead && <strong>{statement.lead}: </strong>}
            {statement.label}
          </span>
          {helpId && (
            <span id={helpId} className={styles['help']}>
              {statement.help}
            </span>
          )}
        </span>
      </label>
      <NotSureButton
        shape="cell"
        pressed={answer === null}
        label={notSureLabel}
        about={statement.label}
        onClick={() => onAnswer(answer === null ? undefined : null)}
      />
    </li>
  );
}
