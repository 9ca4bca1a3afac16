/** Days of one kind beside days of another: counts, never causes. */
import { type Pattern, patternsOf } from '@unknot/engine';
import type { Present } from '../app/use-today.ts';
import { Panel } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { circumstanceName } from './entry-words.ts';
import styles from './patterns-panel.module.css';

/** More would be read as a list of culprits. */
const MOST_SHOWN = 5;

export function PatternsPanel({ present: { diary, now } }: { readonly present: Present }) {
  const counted = patternsOf(diary.checkIns, now);
  const patterns = counted.filter(({ on, off }) => on.higher + off.higher > 0);
  const { heading, lead, care, few, even } = diaryWords.patterns;
  if (patterns.length === 0) {
    return (
      <Panel heading={heading}>
        <p>{counted.length === 0 ? few : even}</p>
      </Panel>
    );
  }
  return (
    <Panel heading={heading}>
      <p>{lead}</p>
      <ul className={styles['patterns']}>
        {patterns.slice(0, MOST_SHOWN).map((pattern) => (
          <li key={pattern.id}>
            <Counts pattern={pattern} />
          </li>
        ))}
      </ul>
      <p className={styles['care']}>{care}</p>
    </Panel>
  );
}

function Counts({ pattern: { id, on, off } }: { readonly pattern: Pattern }) {
  return (
    <dl className={styles['counts']}>
      <Count name={diaryWords.patterns.on(nameOf(id))} {...on} />
      <Count name={diaryWords.patterns.off} {...off} />
    </dl>
  );
}

interface CountProps {
  readonly name: string;
  readonly higher: number;
  readonly days: number;
}

/** The bar only repeats the count. */
function Count({ name, higher, days }: CountProps) {
  return (
    <div className={styles['count']}>
      <dt>{name}</dt>
      <dd>{diaryWords.patterns.count(higher, days)}</dd>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * higher) / days}%` }} />
      </span>
    </div>
  );
}

function nameOf(id: string): string {
  switch (id) {
    case 'short-night':
      return diaryWords.patterns.shortNight;
    case 'broken-night':
      return diaryWords.patterns.brokenNight;
    default:
      return circumstanceName(id);
  }
}
