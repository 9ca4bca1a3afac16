/** What the person once told about their health and is not asked again, with a way to change it. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { useStore } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { saidInWords } from '../app/verdict-words.ts';
import { Button, Panel, Stack, VisuallyHidden, Why } from '../design/index.ts';
import { type AnswersEvent, answersGiven, standingAnswers } from '../interview/answered-pages.ts';
import { CHECK } from '../interview/reasoning.ts';
import { MEDICINES, RELIEF } from '../interview/treatment-interviews.ts';
import { Lines } from '../screens/lines.tsx';
import { dataWords } from '../words/data-words.ts';

const addresses = [
  { path: '/check', topics: CHECK.topics },
  { path: '/relief', topics: RELIEF.topics },
  { path: '/medicines', topics: MEDICINES.topics },
] as const;

export function ToldAnswers() {
  const { log } = useStore();
  const told = addresses.flatMap(({ path, topics }) =>
    answersGiven(log, topics).map((event) => ({ path, event })),
  );
  return (
    <Panel heading={dataWords.told}>
      <p>{dataWords.toldHelp}</p>
      <Why summary={dataWords.toldShow}>
        <Stack>
          {told.map(({ path, event }) => (
            <Told key={event.id} path={path} event={event} />
          ))}
        </Stack>
      </Why>
    </Panel>
  );
}

function Told({ path, event }: { readonly path: string; readonly event: AnswersEvent }) {
  const diary = useDiary();
  const standing = Object.keys(standingAnswers(event, diary)) as FactId[];
  const remembered = standing.filter((id) => vocabulary[id].history);
  if (remembered.length === 0) return null;
  const said = remembered.filter((id) => diary.facts[id] !== false);
  const denied = remembered.filter((id) => diary.facts[id] === false);
  const names = denied.map((id) => vocabulary[id].label).join('; ');
  return (
    <div>
      <Lines lines={said.map((id) => saidInWords(id, diary.facts, diary.region))} />
      {denied.length > 0 && <p>{dataWords.toldNo(names)}</p>}
      <Button variant="quiet" href={`${path}?page=${event.id}`}>
        {dataWords.toldChange}
        <VisuallyHidden>: {remembered.map((id) => vocabulary[id].label).join('; ')}</VisuallyHidden>
      </Button>
    </div>
  );
}
