/** One statement about the person with yes, no and not sure side by side; none of them chosen is "not asked". */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { useId } from 'react';
import { say } from '../language/language.ts';
import { profileWords } from '../words/profile-words.ts';
import styles from './yes-no-field.module.css';

interface YesNoFieldProps {
  readonly id: FactId;
  /** `undefined`: not asked. */
  readonly answer: boolean | null | undefined;
  readonly onAnswer: (answer: boolean | null) => void;
}

const ANSWERS = [
  { answer: true, word: 'yes' },
  { answer: false, word: 'no' },
  { answer: null, word: 'notSure' },
] as const;

export function YesNoField({ id, answer, onAnswer }: YesNoFieldProps) {
  const name = useId();
  const { label, help } = vocabulary[id];
  return (
    <div className={styles['field']}>
      <fieldset aria-describedby={help && `${name}help`}>
        <legend className={styles['legend']}>{say(label)}</legend>
        {help && (
          <p id={`${name}help`} className={styles['help']}>
            {say(help)}
          </p>
        )}
        <div className={styles['answers']}>
          {ANSWERS.map((option) => (
            <label key={option.word} className={styles['answer']}>
              <input
                type="radio"
                name={name}
                checked={answer === option.answer}
                onChange={() => onAnswer(option.answer)}
              />
              {profileWords[option.word]}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
