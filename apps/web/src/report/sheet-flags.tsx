/** On the page: danger signs that are there and that are not, each with the time it was answered; and what is known. */
import type { Report, ToldFact } from '@unknot/exchange';
import { facts as vocabulary } from '@unknot/knowledge';
import { shortMoment } from '../app/format-time.ts';
import { say } from '../language/language.ts';
import { reportWords } from '../words/report-words.ts';
import styles from './sheet.module.css';

interface PartProps {
  readonly report: Report;
}

export function FlagsPart({ report: { flags } }: PartProps) {
  const { present, absent, notSure } = flags;
  const w = reportWords.flags;
  const isAsked = present.length + absent.length + notSure.length > 0;
  return (
    <section className={styles['flags']}>
      <h3>{w.title}</h3>
      {!isAsked && <p>{w.none}</p>}
      <Told heading={w.yes} told={present} strong />
      <Told heading={w.notSure} told={notSure} strong />
      <Told heading={w.no} told={absent} />
    </section>
  );
}

interface ToldProps {
  readonly heading: string;
  readonly told: readonly ToldFact[];
  readonly strong?: boolean;
}

function Told({ heading, told, strong = false }: ToldProps) {
  return byTime(told).map(([when, labels]) => (
    <div key={when}>
      <h4>
        {heading} <span className={styles['when']}>{when}</span>
      </h4>
      <ul className={strong ? styles['strong'] : undefined}>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  ));
}

/** Answers of the same minute stand together. */
function byTime(told: readonly ToldFact[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { fact, at } of told) {
    const when = shortMoment(at);
    groups.set(when, [...(groups.get(when) ?? []), say(vocabulary[fact].label)]);
  }
  return [...groups];
}

export function HistoryPart({ report: { history } }: PartProps) {
  return (
    <section>
      <h3>{reportWords.history.title}</h3>
      {history.length === 0 ? (
        <p>{reportWords.history.none}</p>
      ) : (
        <p>{history.map(({ fact }) => say(vocabulary[fact].label)).join('; ')}</p>
      )}
    </section>
  );
}
