// Where it hurts: to tap on a body, or to tick in a list.
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import { useState } from 'react';
import { ChipList } from '../chip-list/chip-list.tsx';
import { ChoiceList } from '../choice-list/choice-list.tsx';
import { Segments } from '../segments/segments.tsx';
import { Stack } from '../stack/stack.tsx';
import { Why } from '../why/why.tsx';
import styles from './body-map.module.css';
import {
  type BodyMarks,
  tapped,
  withMain,
  withoutPlace,
  withPlace,
  withSpread,
} from './body-marks.ts';
import { BodyPicture } from './body-picture.tsx';
import type { BodyView } from './body-shapes.ts';

/** Each place in the language of the page. */
export type PlaceNames = Readonly<Record<BodyPlaceId, string>>;

/** The words on the map. */
export interface BodyMapWords {
  /** What a screen reader calls the choice of front and back. */
  readonly view: string;
  readonly back: string;
  readonly front: string;
  readonly left: string;
  readonly right: string;
  /** What a tap does. */
  readonly hint: string;
  /** On what opens the list. */
  readonly list: string;
  /** The main spot. */
  readonly main: string;
  /** A place that is the main spot, such as "Neck (main spot)". */
  readonly mainOf: (place: string) => string;
  readonly nothing: string;
  /** Asks where it runs from the main spot. */
  readonly spreads: string;
}

interface BodyMapProps {
  readonly legend: string;
  readonly marks: BodyMarks;
  readonly onChange: (marks: BodyMarks) => void;
  readonly names: PlaceNames;
  readonly words: BodyMapWords;
}

/** The drawing is for fingers and eyes; the list behind it says and does the same for everyone else. */
export function BodyMap({ legend, marks, onChange, names, words }: BodyMapProps) {
  const [view, setView] = useState<BodyView>('back');
  const sides = view === 'back' ? [words.left, words.right] : [words.right, words.left];
  return (
    <fieldset className={styles['map']}>
      <legend className={styles['legend']}>{legend}</legend>
      <p className={styles['hint']}>{words.hint}</p>
      <Segments
        legend={words.view}
        options={[
          { id: 'back', label: words.back },
          { id: 'front', label: words.front },
        ]}
        value={view}
        onChange={setView}
      />
      <div className={styles['stage']}>
        <p className={styles['sides']} aria-hidden="true">
          <span>{sides[0]}</span>
          <span>{sides[1]}</span>
        </p>
        <BodyPicture view={view} marks={marks} onTap={(place) => onChange(tapped(marks, place))} />
      </div>
      <p className={styles['chosen']} aria-live="polite">
        {marksInWords(marks, names, words)}
      </p>
      <Spreads marks={marks} onChange={onChange} names={names} words={words} />
      <Why summary={words.list}>
        <PlaceList marks={marks} onChange={onChange} names={names} words={words} />
      </Why>
    </fieldset>
  );
}

/** The places in a line, the main spot named. */
function marksInWords({ places, main }: BodyMarks, names: PlaceNames, words: BodyMapWords): string {
  if (places.length === 0) return words.nothing;
  const named = places.map((place) => (place === main ? words.mainOf(names[place]) : names[place]));
  return named.join(', ');
}

/** Asked once there is a main spot and another place to run to. */
function Spreads({ marks, onChange, names, words }: Omit<BodyMapProps, 'legend'>) {
  const others = marks.places.filter((place) => place !== marks.main);
  if (marks.main === null || others.length === 0) return null;
  return (
    <ChipList
      legend={words.spreads}
      options={others.map((id) => ({ id, label: names[id] }))}
      values={marks.spreadsTo}
      onToggle={(place) => onChange(withSpread(marks, place))}
    />
  );
}

/** All places, front and back, and of those that are ticked the main spot. */
function PlaceList({ marks, onChange, names, words }: Omit<BodyMapProps, 'legend'>) {
  const toggle = (place: BodyPlaceId) =>
    onChange(marks.places.includes(place) ? withoutPlace(marks, place) : withPlace(marks, place));
  const ticked = ALL.filter((place) => marks.places.includes(place));
  return (
    <Stack>
      <ChipList
        legend={words.list}
        options={ALL.map((id) => ({ id, label: names[id] }))}
        values={marks.places}
        onToggle={toggle}
      />
      {ticked.length > 0 && (
        <ChoiceList
          legend={words.main}
          options={ticked.map((id) => ({ id, label: names[id] }))}
          value={marks.main}
          onChange={(id) => onChange(withMain(marks, id as BodyPlaceId))}
        />
      )}
    </Stack>
  );
}

const ALL = Object.keys(bodyPlaces) as readonly BodyPlaceId[];
