/** The diary as a table: one row for each entry, for spreadsheets and researchers. The backup file has everything. */
import type { DiaryState } from '@unknot/diary';
import { toEpochMs } from '@unknot/logic';
import { type Cell, csvOf } from './csv.ts';

const COLUMNS = [
  'time',
  'entry',
  'pain_0_10',
  'worst_24h_0_10',
  'interference_0_10',
  'night_wakes',
  'sleep_hours',
  'worst_place',
  'places',
  'spreads_to',
  'circumstances',
  'change_-3_3',
  'ingredient',
  'mg',
  'product',
  'remedy',
  'minutes',
  'session_level',
  'session_load',
  'pain_before_0_10',
  'pain_worst_0_10',
  'pain_after_0_10',
  'stop_sign',
  'note',
] as const;

type Row = { readonly [Column in (typeof COLUMNS)[number]]?: Cell } & {
  readonly time: string;
  readonly entry: string;
};

/** Check-ins, doses, remedies, sessions, questions and answers that stand, in the order of time. */
export function diaryCsv(diary: DiaryState): string {
  const rows = [
    ...checkInRows(diary),
    ...doseRows(diary),
    ...remedyRows(diary),
    ...sessionRows(diary),
    ...questionRows(diary),
  ].sort((a, b) => (toEpochMs(a.time) ?? 0) - (toEpochMs(b.time) ?? 0));
  return csvOf(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
  );
}

const checkInRows = ({ checkIns }: DiaryState): readonly Row[] =>
  checkIns.map(({ at, pain, note, where, circumstances, ...numbers }) => ({
    time: at,
    entry: 'check-in',
    pain_0_10: pain,
    worst_24h_0_10: numbers.worst ?? null,
    interference_0_10: numbers.interference ?? null,
    night_wakes: numbers.nightWakes ?? null,
    sleep_hours: numbers.sleepHours ?? null,
    'change_-3_3': numbers.change ?? null,
    worst_place: where?.main ?? null,
    places: listed(where?.places),
    spreads_to: listed(where?.spreadsTo),
    circumstances: listed(circumstances),
    note: note ?? null,
  }));

/** Ids hold no blank. */
const listed = (ids: readonly string[] = []): string => ids.join(' ');

const doseRows = ({ doses }: DiaryState): readonly Row[] =>
  doses.map(({ at, ingredient, mg, product }) => ({
    time: at,
    entry: 'dose',
    ingredient,
    mg,
    product: product ?? null,
  }));

const remedyRows = ({ remedies }: DiaryState): readonly Row[] =>
  remedies.map(({ at, remedy, minutes }) => ({ time: at, entry: 'remedy', remedy, minutes }));

const sessionRows = ({ sessions }: DiaryState): readonly Row[] =>
  sessions.map(({ at, level, load, painBefore, painWorst, painAfter, stopSign, seconds }) => ({
    time: at,
    entry: 'session',
    minutes: Math.round(seconds / 60),
    session_level: level,
    session_load: load,
    pain_before_0_10: painBefore,
    pain_worst_0_10: painWorst,
    pain_after_0_10: painAfter ?? null,
    stop_sign: stopSign ?? null,
  }));

const questionRows = ({ questions }: DiaryState): readonly Row[] =>
  questions.map(({ at, question }) => ({ time: at, entry: 'question', note: question }));
