/** What stands in the diary in a line of words, and what more there is to it. */
import type { DiaryCheckIn } from '@unknot/diary';
import { bodyPlaces, circumstances } from '@unknot/knowledge';
import { locale, say } from '../language/language.ts';
import { diaryWords } from '../words/diary-words.ts';
import { marksOf } from './check-in-draft.ts';

/** The pain, or that it was not rated. */
export const painInWords = ({ pain }: Pick<DiaryCheckIn, 'pain'>): string =>
  pain === null ? diaryWords.entry.notRated : diaryWords.entry.pain(pain);

/** All else that was filled in, a few words each; the note is the person's own and stands apart. */
export function detailsInWords(entry: DiaryCheckIn): readonly string[] {
  const { worst, interference, nightWakes, sleepHours } = entry;
  return [
    ...(worst === undefined ? [] : [diaryWords.entry.worst(worst)]),
    ...(interference === undefined ? [] : [diaryWords.entry.interference(interference)]),
    ...(sleepHours === undefined ? [] : [diaryWords.entry.sleep(figure(sleepHours))]),
    ...(nightWakes === undefined ? [] : [diaryWords.entry.wakes(nightWakes)]),
    ...placesInWords(entry),
    ...(entry.circumstances ?? []).map(circumstanceName),
  ];
}

function placesInWords(entry: DiaryCheckIn): readonly string[] {
  const { places, main } = marksOf(entry);
  const [only] = places;
  if (only === undefined) return [];
  if (places.length === 1) return [say(bodyPlaces[only].name)];
  const most = main === null ? [] : [diaryWords.entry.main(say(bodyPlaces[main].name))];
  return [diaryWords.entry.places(places.length), ...most];
}

/** As it was ticked; one that only a newer Unknot knows stays as it is written. */
export const circumstanceName = (id: string): string =>
  Object.hasOwn(circumstances, id) ? say(circumstances[id as keyof typeof circumstances].name) : id;

/** Half points stay; more would be more than anybody knows. */
export const figure = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
