/** Where it hurts: at first, and now. Fewer places are a change worth seeing, so they are counted. */
import { localDay } from '@unknot/logic';
import { shortDay } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { BodyPicture, Panel } from '../design/index.ts';
import { diaryWords } from '../words/diary-words.ts';
import { placeNames } from './place-names.ts';
import { type MarkedAt, type PlacesOverTime, placesOverTime } from './places-over-time.ts';
import styles from './places-panel.module.css';

export function PlacesPanel({ present }: { readonly present: Present }) {
  const { diary, answer, now } = present;
  const since = localDay(now) - (answer.trend.numbers.day ?? Number.POSITIVE_INFINITY) + 1;
  const places = placesOverTime(diary.checkIns, since);
  if (places === null) return null;
  const { first, latest } = places;
  return (
    <Panel heading={diaryWords.places.heading}>
      <p>
        <strong>{changeInWords(places)}</strong>
      </p>
      {first && <Marked marked={first} caption={diaryWords.places.first(shortDay(first.at))} />}
      <Marked marked={latest} caption={diaryWords.places.latest(shortDay(latest.at))} />
    </Panel>
  );
}

function changeInWords({ first, latest }: PlacesOverTime): string {
  const now = latest.marks.places.length;
  if (first === null) return diaryWords.places.now(now);
  const then = first.marks.places.length;
  if (now === then) return diaryWords.places.same(now);
  return now < then ? diaryWords.places.fewer(then, now) : diaryWords.places.more(then, now);
}

interface MarkedProps {
  readonly marked: MarkedAt;
  readonly caption: string;
}

/** The drawing says nothing to a screen reader; the names beneath it do. */
function Marked({ marked: { marks }, caption }: MarkedProps) {
  const names = placeNames();
  return (
    <figure className={styles['marked']}>
      <div className={styles['pictures']}>
        <BodyPicture view="back" marks={marks} />
        <BodyPicture view="front" marks={marks} />
      </div>
      <figcaption>
        <strong>{caption}</strong>
        <p className={styles['names']}>
          {marks.places
            .map((place) =>
              place === marks.main ? diaryWords.map.mainOf(names[place]) : names[place],
            )
            .join(', ')}
        </p>
      </figcaption>
    </figure>
  );
}
