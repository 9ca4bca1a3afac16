/** The pages of the week: own activities, the Unknot check, and the change since it began. */
import { instruments } from '@unknot/knowledge';
import { Button, ChoiceList, Scale, Stack, TextField } from '../design/index.ts';
import { say } from '../language/language.ts';
import { weekWords } from '../words/week-words.ts';
import { type ActivityDraft, MOST_ACTIVITIES, type WeekDraft } from './week-draft.ts';

export interface WeekPageProps {
  readonly draft: WeekDraft;
  readonly onChange: (draft: WeekDraft) => void;
}

/** As long as the diary keeps. */
const LONGEST_NAME = 80;

export function ActivitiesPage({ draft, onChange }: WeekPageProps) {
  const { activities } = draft;
  const change = (place: number, activity: ActivityDraft) =>
    onChange({ ...draft, activities: activities.with(place, activity) });
  const add = () => onChange({ ...draft, activities: [...activities, { name: '', score: null }] });
  return (
    <Stack gap="large">
      {activities.map((activity, place) => (
        <Activity
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells one from another
          key={place}
          place={place + 1}
          activity={activity}
          onChange={(next) => change(place, next)}
        />
      ))}
      {activities.length < MOST_ACTIVITIES && (
        <Button variant="secondary" icon="plus" onClick={add}>
          {weekWords.check.add}
        </Button>
      )}
    </Stack>
  );
}

interface ActivityProps {
  readonly place: number;
  readonly activity: ActivityDraft;
  readonly onChange: (activity: ActivityDraft) => void;
}

function Activity({ place, activity, onChange }: ActivityProps) {
  const { name, score } = activity;
  const { scale } = instruments.activities;
  return (
    <Stack gap="small">
      <TextField
        label={weekWords.check.name(place)}
        help={place === 1 ? weekWords.check.nameHelp : undefined}
        value={name}
        onChange={(next) => onChange({ name: next, score })}
        maxLength={LONGEST_NAME}
      />
      {name.trim() !== '' && (
        <Scale
          legend={weekWords.check.how(name.trim())}
          value={score}
          onChange={(next) => onChange({ name, score: next })}
          min={0}
          max={10}
          lowLabel={say(scale.leastMeans)}
          highLabel={say(scale.mostMeans)}
        />
      )}
    </Stack>
  );
}

export function CheckPage({ draft, onChange }: WeekPageProps) {
  const { questions, scale } = instruments.weekCheck;
  return (
    <Stack gap="large">
      {PARTS.map((part) => (
        <Scale
          key={part}
          legend={say(questions.find(({ id }) => id === part)?.text ?? '')}
          value={draft[part]}
          onChange={(score) => onChange({ ...draft, [part]: score })}
          min={0}
          max={10}
          lowLabel={say(scale.leastMeans)}
          highLabel={say(scale.mostMeans)}
        />
      ))}
    </Stack>
  );
}

const PARTS = ['duties', 'wishes', 'mind'] as const;

export function ChangePage({ draft, onChange }: WeekPageProps) {
  return (
    <ChoiceList
      legend={say(instruments.change.questions[0]?.text ?? '')}
      options={CHANGES.map((change) => ({
        id: change,
        label: weekWords.check.changes[change],
      }))}
      value={draft.change === null ? null : String(draft.change)}
      onChange={(change) => onChange({ ...draft, change: Number(change) })}
    />
  );
}

/** From the best down. */
const CHANGES = ['3', '2', '1', '0', '-1', '-2', '-3'] as const;
