/** Cuts a byte stream into lines in constant memory, whatever the chunks and however long a line. */

/** The most bytes of one line, its end not counted. */
export const MOST_LINE_BYTES = 1_048_576;

/** One line without its end, or the notice that it was longer than the limit and has been dropped. */
export type Line = Uint8Array | 'too-long';

const NEWLINE = 0x0a;

/** Holds the start of a line until the chunk with its end arrives. */
export class LineSplitter {
  #pieces: Uint8Array[] = [];
  #bytes = 0;
  readonly #most: number;

  constructor(most: number = MOST_LINE_BYTES) {
    this.#most = most;
  }

  /** The lines that `chunk` completes. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    while (true) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end === -1) break;
      yield this.#complete(chunk.subarray(start, end));
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, when the stream does not end with a line end. */
  *end(): Generator<Line> {
    if (this.#bytes > 0) yield this.#complete(new Uint8Array(0));
  }

  #complete(rest: Uint8Array): Line {
    if (this.#bytes === 0 && rest.length <= this.#most) return rest;
    this.#keep(rest);
    const line = this.#bytes > this.#most ? 'too-long' : join(this.#pieces, this.#bytes);
    this.#pieces = [];
    this.#bytes = 0;
    return line;
  }

  /** Past the limit only the length is kept. The piece is copied: its chunk may be reused. */
  #keep(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#bytes += piece.length;
    if (this.#bytes > this.#most) this.#pieces = [];
    else this.#pieces.push(piece.slice());
  }
}

function join(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const line = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
