/** Which record of the knowledge holds each line of the evidence file, and what is wrong with the answer. */
import { evidenceIndex } from './evidence-index.ts';
import type { EvidencePart, EvidenceRow } from './evidence-row.ts';
import { type KnowledgeRecord, knowledgeRecords } from './records.ts';

export interface CoveredPart extends EvidencePart {
  readonly rows: readonly CoveredRow[];
}

export interface CoveredRow extends EvidenceRow {
  /** The records that name the line, then those and the files that the index names. */
  readonly places: readonly string[];
  /** What the first record says. */
  readonly says?: string;
}

/** Every line of the evidence file with what holds it. */
export const covered = (parts: readonly EvidencePart[] = evidenceIndex): readonly CoveredPart[] =>
  parts.map((part) => ({ ...part, rows: part.rows.map((row) => coveredRow(row, part)) }));

/** Lines that nothing holds, reasons that are no longer needed, and places that are not there. */
export function coverageProblems(
  parts: readonly CoveredPart[],
  isFile: (path: string) => boolean,
): readonly string[] {
  const rows = parts.flatMap((part) => part.rows);
  const ids = rows.map(({ id }) => id);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `"${id}" stands there twice`),
    ...rows.flatMap((row) => rowProblems(row, isFile)),
  ];
}

function rowProblems(row: CoveredRow, isFile: (path: string) => boolean): readonly string[] {
  const { id, places, heldBy = [], leftOut } = row;
  const gone = heldBy.filter((place) => !byPlace.has(place) && !isFile(place));
  return [
    ...(places.length === 0 && leftOut === undefined ? [`gap: nothing holds "${id}"`] : []),
    ...(places.length > 0 && leftOut !== undefined
      ? [`"${id}" is held by ${places[0]}: its reason for being left out is no longer needed`]
      : []),
    ...gone.map((place) => `"${id}" names "${place}", which is not there`),
  ];
}

const byPlace = new Map(knowledgeRecords.map((record) => [record.place, record]));

function coveredRow(row: EvidenceRow, { kinds }: EvidencePart): CoveredRow {
  const naming = knowledgeRecords.filter(
    ({ kind, lines }) => kinds.includes(kind) && lines.includes(row.id),
  );
  const places = [...new Set([...naming.map(({ place }) => place), ...(row.heldBy ?? [])])];
  const says = (naming[0] ?? pointedAt(row))?.words;
  return { ...row, places, ...(says === undefined ? {} : { says }) };
}

const pointedAt = ({ heldBy = [] }: EvidenceRow): KnowledgeRecord | undefined =>
  heldBy.map((place) => byPlace.get(place)).find((record) => record !== undefined);
