/** Who answers the questions, to choose. */
import { ChoiceList, Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { peopleWords } from '../words/people-words.ts';
import styles from './people-screen.module.css';
import { reporterQuestion, SELF } from './reporter.ts';

interface ReporterChoiceProps {
  readonly value: string;
  readonly onChange: (reporter: string) => void;
}

/** The question of the danger check, asked once for a person. */
export function ReporterChoice({ value, onChange }: ReporterChoiceProps) {
  const { question, options } = reporterQuestion;
  return (
    <Stack gap="small">
      <ChoiceList
        legend={say(question)}
        options={Object.entries(options).map(([id, label]) => ({ id, label: say(label) }))}
        value={value}
        onChange={onChange}
      />
      {value !== SELF && <p className={styles['quiet']}>{peopleWords.reporterHelp}</p>}
    </Stack>
  );
}
