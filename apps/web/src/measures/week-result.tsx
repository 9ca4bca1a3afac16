/** What the questions of the week came to: at first, now, and whether the change counts. */
import { type Measure, measuresOf } from '@unknot/engine';
import { type InstrumentId, instruments } from '@unknot/knowledge';
import { useToday } from '../app/use-today.ts';
import { Button, Panel, Stack, Why } from '../design/index.ts';
import { locale, say } from '../language/language.ts';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { weekWords } from '../words/week-words.ts';

const SHOWN = ['activities', 'weekCheck', 'change'] as const satisfies readonly InstrumentId[];

export function WeekResult() {
  const { diary, now } = useToday();
  const measures = measuresOf(diary.checkIns, now);
  const worse = SHOWN.some((id) => measures[id]?.change === 'worse');
  return (
    <>
      {SHOWN.map((id) => {
        const measure = measures[id];
        return measure && <Outcome key={id} id={id} measure={measure} />;
      })}
      {worse && (
        <Stack gap="small">
          <p>{weekWords.check.worse}</p>
          <ChangedButtons />
        </Stack>
      )}
      <Why summary={weekWords.check.source}>
        <SourcesById ids={[...new Set(SHOWN.flatMap((id) => instruments[id].sources))]} />
      </Why>
      <Button variant="quiet" href="/diary">
        {weekWords.check.toDiary}
      </Button>
    </>
  );
}

interface OutcomeProps {
  readonly id: InstrumentId;
  readonly measure: Measure;
}

function Outcome({ id, measure: { first, latest, change } }: OutcomeProps) {
  const { name, scale } = instruments[id];
  const written = (score: number) => score.toLocaleString(locale(), { maximumFractionDigits: 1 });
  return (
    <Panel heading={say(name)}>
      {id === 'change' ? (
        <p>{weekWords.check.changes[`${latest}` as keyof typeof weekWords.check.changes]}</p>
      ) : (
        <>
          <p>
            <strong>
              {first === null
                ? weekWords.check.only(written(latest))
                : weekWords.check.fromTo(written(first), written(latest))}
            </strong>
          </p>
          <p>{weekWords.check.scale(say(scale.leastMeans), say(scale.mostMeans))}</p>
        </>
      )}
      {id !== 'change' && (
        <p>{change === null ? weekWords.check.baseline : weekWords.check.verdicts[change]}</p>
      )}
    </Panel>
  );
}
