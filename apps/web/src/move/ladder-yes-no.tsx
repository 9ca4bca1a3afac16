/** A question of the way back with yes and no; a tap is kept at once and can be changed. */
import { ChoiceList } from '../design/index.ts';
import { ladderWords } from '../words/ladder-words.ts';

interface YesNoProps {
  readonly question: string;
  /** `null`: not answered, or too long ago. */
  readonly answer: boolean | null;
  readonly onAnswer: (answer: boolean) => void;
}

export function YesNo({ question, answer, onAnswer }: YesNoProps) {
  return (
    <ChoiceList
      legend={question}
      options={[
        { id: 'yes', label: ladderWords.yes },
        { id: 'no', label: ladderWords.no },
      ]}
      value={chosen(answer)}
      onChange={(id) => onAnswer(id === 'yes')}
    />
  );
}

function chosen(answer: boolean | null): string | null {
  if (answer === null) return null;
  return answer ? 'yes' : 'no';
}
