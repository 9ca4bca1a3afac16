/** What the day was like: counted beside the pain later, never called a cause. */
import { circumstances } from '@unknot/knowledge';
import { ChipList } from '../design/index.ts';
import { say } from '../language/language.ts';
import { diaryWords } from '../words/diary-words.ts';

interface DayFieldProps {
  /** By id; `null`: not said. Empty: none of these. */
  readonly said: readonly string[] | null;
  readonly onChange: (said: readonly string[] | null) => void;
}

const NONE = 'none';

/** "None of these" is an answer too: only then a day can be counted as one without. */
export function DayField({ said, onChange }: DayFieldProps) {
  const isNone = said?.length === 0;
  const options = Object.entries(circumstances).map(([id, { name }]) => ({ id, label: say(name) }));
  const toggle = (id: string) => {
    if (id === NONE) onChange(isNone ? null : []);
    else onChange(toggled(said ?? [], id));
  };
  return (
    <ChipList
      legend={diaryWords.details.day}
      options={[...options, { id: NONE, label: diaryWords.details.none }]}
      values={isNone ? [NONE] : (said ?? [])}
      onToggle={toggle}
    />
  );
}

/** When the last tick is taken away, nothing is said any more. */
function toggled(ticked: readonly string[], id: string): readonly string[] | null {
  if (!ticked.includes(id)) return [...ticked, id];
  return ticked.length === 1 ? null : ticked.filter((other) => other !== id);
}
