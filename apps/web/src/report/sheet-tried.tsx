/** On the page: what was tried, and what the body can do. */
import type { Report } from '@unknot/exchange';
import { type InstrumentId, instruments, type RemedyId, remedies } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { reportWords } from '../words/report-words.ts';

interface PartProps {
  readonly report: Report;
}

export function TriedPart({ report: { tried } }: PartProps) {
  const { sessions } = tried;
  const w = reportWords.tried;
  const lines = [
    ...tried.remedies.map(({ remedy, times, minutes }) => w.remedy(nameOf(remedy), times, minutes)),
    ...(sessions ? [w.sessions(sessions.count, sessions.painBefore, sessions.painWorst)] : []),
    ...(sessions && sessions.red > 0 ? [w.red(sessions.red)] : []),
  ];
  return <Listed heading={w.title} lines={lines} none={w.none} />;
}

const nameOf = (remedy: string): string =>
  Object.hasOwn(remedies, remedy) ? say(remedies[remedy as RemedyId].name) : remedy;

export function FunctionPart({ report: { measures } }: PartProps) {
  const w = reportWords.measures;
  const lines = (Object.keys(measures) as InstrumentId[]).flatMap((id) => {
    const measure = measures[id];
    if (measure === null) return [];
    const { first, latest, change } = measure;
    const name = say(instruments[id].name);
    const told = change === null ? '' : ` (${w.change[change]})`;
    const values =
      first === null || id === 'change'
        ? w.once(name, rounded(latest))
        : w.fromTo(name, rounded(first), rounded(latest));
    return [values + told];
  });
  return <Listed heading={w.title} lines={lines} none={w.none} />;
}

const rounded = (score: number): string => String(Math.round(score * 10) / 10);

interface ListedProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly none: string;
}

function Listed({ heading, lines, none }: ListedProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
