/** The NDJSON loop: one case a line in, one answer a line out, in order, in constant memory. */
import type { Instant } from '@unknot/engine';
import { ok, type Result } from '@unknot/logic';
import type { Answer } from './answer-contract.ts';
import { assessCase, type TriageAnswer, triageCase, verifyAnswer } from './assess.ts';
import { readCaseId } from './case-faults.ts';
import { decodeText, parseJson } from './decode-json.ts';
import { type AssessError, refuse } from './fault.ts';
import { scanCase } from './scan-case.ts';
import { type Line, LineSplitter, MOST_LINE_BYTES } from './split-lines.ts';

/** What the loop needs from its shell. */
export interface LineOptions {
  /** The clock; read once for every line that names no moment of its own. */
  readonly now: () => Instant;
  /** Hold every answer against its schema too. Takes about a quarter more time. */
  readonly verify?: boolean;
  /** Only the triage of each case: id, disposition, within and the rules that hold. Much faster. */
  readonly triage?: boolean;
  /** Told of a defect in Unknot; its line gets an `internal-error` and the run goes on. */
  readonly onDefect?: (defect: unknown) => void;
}

/** Some answers, ready to be written. */
export interface Batch {
  /** Whole lines, each with its line end. */
  readonly text: string;
  /** How many of them are errors. */
  readonly failed: number;
}

/** A batch is handed on when it is about this long, so that a slow reader slows the run down. */
const BATCH_CHARACTERS = 65_536;

/**
 * Answers the lines of a byte stream. Blank lines are skipped; a line that is not a valid case gets
 * `{ id, error: { type, path, message } }`. What a chunk completes is answered before the next chunk
 * is read.
 */
export async function* assessLines(
  chunks: AsyncIterable<Uint8Array>,
  options: LineOptions,
): AsyncGenerator<Batch> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) yield* answerAll(splitter.push(chunk), options);
  yield* answerAll(splitter.end(), options);
}

function* answerAll(lines: Iterable<Line>, options: LineOptions): Generator<Batch> {
  let text = '';
  let failed = 0;
  for (const line of lines) {
    const answer = answerLine(line, options);
    text += answer.text;
    failed += answer.failed;
    if (text.length < BATCH_CHARACTERS) continue;
    yield { text, failed };
    text = '';
    failed = 0;
  }
  if (text) yield { text, failed };
}

function answerLine(line: Line, options: LineOptions): Batch {
  const scanned = options.triage && line !== 'too-long' ? scanCase(line) : null;
  if (scanned !== null) return { text: scanned, failed: 0 };
  const outcome = assessLine(line, options);
  if (outcome === null) return { text: '', failed: 0 };
  return outcome.ok
    ? { text: `${JSON.stringify(outcome.value)}\n`, failed: 0 }
    : { text: `${JSON.stringify(toErrorLine(outcome.error))}\n`, failed: 1 };
}

/** `null`: a blank line. */
function assessLine(
  line: Line,
  options: LineOptions,
): Result<Answer | TriageAnswer, AssessError> | null {
  if (line === 'too-long')
    return refuse(
      null,
      'line-too-long',
      '',
      `is longer than ${MOST_LINE_BYTES} bytes; send a smaller case.`,
    );
  const text = decodeText(line);
  if (!text.ok) return refuse(null, text.error.type, '', text.error.message);
  if (text.value.trim() === '') return null;
  const raw = parseJson(text.value);
  if (!raw.ok) return refuse(null, raw.error.type, '', raw.error.message);
  return assessGuarded(raw.value, options);
}

/** A defect in one case must not take the others down. */
function assessGuarded(
  raw: unknown,
  options: LineOptions,
): Result<Answer | TriageAnswer, AssessError> {
  try {
    if (options.triage) return triageCase(raw, options.now());
    const outcome = assessCase(raw, options.now());
    if (!outcome.ok) return outcome;
    if (options.verify) verifyAnswer(outcome.value);
    return ok(outcome.value);
  } catch (defect) {
    options.onDefect?.(defect);
    const message = 'Unknot failed on this case. This is a defect of Unknot; please report it.';
    return refuse(readCaseId(raw), 'internal-error', '', message);
  }
}

/** The line of a refused case carries its first fault. */
function toErrorLine({ id, faults: [{ type, path, message }] }: AssessError) {
  return { id, error: { type, path, message } };
}
