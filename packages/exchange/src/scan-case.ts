/**
 * Reads the line of a plain case straight into bits, for long runs of which only the triage is wanted.
 *
 * It knows only what such lines are made of: an id, a moment, a region and facts, in plain ASCII, each key
 * once, no diary. Whatever it does not know it leaves to the long way (`readCase`), which answers it or
 * says what is wrong. So it can only be faster, never different.
 */
import { createCaseBits, factIds, settle, tell } from '@unknot/engine';
import { facts, type RegionId, regions } from '@unknot/knowledge';
import { caseSchema, LIMITS } from './case-contract.ts';
import { hashWith, WordTable } from './word-table.ts';

const KEYS = ['id', 'now', 'region', 'facts', 'checkIns', 'doses', 'episodes', 'remedies'] as const;
const keyTable = new WordTable(KEYS);
const factTable = new WordTable(factIds);

const regionNames: readonly string[] = [...Object.keys(regions), 'GB'];
const regionTable = new WordTable(regionNames);

const options: readonly string[] = [
  ...new Set(
    Object.values(facts).flatMap((fact) =>
      fact.kind === 'choice' ? Object.keys(fact.options) : [],
    ),
  ),
];
const optionTable = new WordTable(options);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LAST_ASCII = 0x7e;
const [COMMA, COLON, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, POINT, ZERO, NINE, MINUS] = [
  ...',:{}[].09-',
].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
/** Numbers of more digits may not be written as they are read. */
const MOST_DIGITS = 15;

/** The answer line of the case in `line`; `null`: read it the long way. */
export function scanCase(line: Uint8Array): string | null {
  return new Scanner(line).case();
}

const bits = createCaseBits();
let latestNow = '';

class Scanner {
  readonly #line: Uint8Array;
  #at = 0;
  #id = 'null';
  #region: RegionId = 'other';

  constructor(line: Uint8Array) {
    this.#line = line;
  }

  case(): string | null {
    bits.fill(0);
    let seen = 0;
    const isCase = this.#entries(keyTable, (key) => {
      if (seen & (1 << key)) return false;
      seen |= 1 << key;
      return this.#value(KEYS[key] as (typeof KEYS)[number]);
    });
    const hasFacts = seen & (1 << KEYS.indexOf('facts'));
    if (!isCase || !hasFacts || this.#next() !== -1) return null;
    const triage = settle(bits, this.#region);
    if (triage === null) return null;
    const { disposition, within, rules } = triage;
    const list = rules.length === 0 ? '' : `"${rules.join('","')}"`;
    const soon = within === null ? 'null' : `"${within}"`;
    return `{"id":${this.#id},"disposition":"${disposition}","within":${soon},"rules":[${list}]}\n`;
  }

  #value(key: (typeof KEYS)[number]): boolean {
    switch (key) {
      case 'id':
        return this.#readId();
      case 'now':
        return this.#readNow();
      case 'region':
        return this.#readRegion();
      case 'facts':
        return this.#readFacts();
      default:
        return this.#take(OPEN_LIST) && this.#take(CLOSE_LIST);
    }
  }

  #readId(): boolean {
    const start = this.#skip();
    const isText = this.#line[start] === QUOTE;
    if (isText ? !this.#text() : Number.isNaN(this.#digits())) return false;
    if (this.#at - start > LIMITS.text) return false;
    this.#id = this.#slice(start, this.#at);
    return true;
  }

  #readNow(): boolean {
    const start = this.#skip();
    if (!this.#text()) return false;
    const now = this.#slice(start + 1, this.#at - 1);
    if (now !== latestNow && !caseSchema.shape.now.safeParse(now).success) return false;
    latestNow = now;
    return true;
  }

  #readRegion(): boolean {
    const name = regionNames[this.#word(regionTable)];
    if (name === undefined) return false;
    this.#region = (name === 'GB' ? 'UK' : name) as RegionId;
    return true;
  }

  #readFacts(): boolean {
    return this.#entries(factTable, (place) => this.#readAnswer(place));
  }

  #readAnswer(place: number): boolean {
    this.#skip();
    switch (this.#line[this.#at]) {
      case 0x74:
        return this.#literal('true') && tell(bits, place, true);
      case 0x66:
        return this.#literal('false') && tell(bits, place, false);
      case 0x6e:
        return this.#literal('null') && tell(bits, place, null);
      case QUOTE: {
        const option = options[this.#word(optionTable)];
        return option !== undefined && tell(bits, place, option);
      }
      default:
        return tell(bits, place, this.#number());
    }
  }

  /** `{ "key": value, … }` */
  #entries(table: WordTable, read: (key: number) => boolean): boolean {
    if (!this.#take(OPEN)) return false;
    if (this.#take(CLOSE)) return true;
    do {
      const key = this.#word(table);
      if (key === -1 || !this.#take(COLON) || !read(key)) return false;
    } while (this.#take(COMMA));
    return this.#take(CLOSE);
  }

  /** The place in `table` of a text; -1: it is none of them. */
  #word(table: WordTable): number {
    const line = this.#line;
    if (!this.#take(QUOTE)) return -1;
    const start = this.#at;
    let hash = 0;
    let byte = line[start] ?? 0;
    let end = start;
    while (byte !== QUOTE) {
      if (end >= line.length) return -1;
      hash = hashWith(hash, byte);
      end += 1;
      byte = line[end] ?? 0;
    }
    this.#at = end + 1;
    return table.find(line, start, end, hash);
  }

  /** Passes over a text without escapes, in ASCII. */
  #text(): boolean {
    if (!this.#take(QUOTE)) return false;
    for (let byte = this.#line[this.#at]; byte !== QUOTE; byte = this.#line[this.#at]) {
      if (byte === undefined || byte < 0x20 || byte > LAST_ASCII || byte === BACKSLASH)
        return false;
      this.#at += 1;
    }
    this.#at += 1;
    return true;
  }

  #number(): number {
    const start = this.#at;
    const sign = this.#take(MINUS) ? -1 : 1;
    const whole = this.#digits();
    if (this.#line[this.#at] !== POINT) return sign * whole;
    this.#at += 1;
    const parts = this.#at;
    while (isDigit(this.#line[this.#at])) this.#at += 1;
    const isNumber = !Number.isNaN(whole) && this.#at > parts && this.#at - start < MOST_DIGITS;
    return isNumber ? Number(this.#slice(start, this.#at)) : Number.NaN;
  }

  /** A whole number as it would be written again; `NaN`: it is none. */
  #digits(): number {
    const start = this.#at;
    let value = 0;
    while (isDigit(this.#line[this.#at])) {
      value = 10 * value + (this.#line[this.#at] as number) - ZERO;
      this.#at += 1;
    }
    const digits = this.#at - start;
    const isPlain = digits === 1 || (digits > 1 && this.#line[start] !== ZERO);
    return isPlain && digits <= MOST_DIGITS ? value : Number.NaN;
  }

  #literal(text: string): boolean {
    for (let at = 0; at < text.length; at += 1)
      if (this.#line[this.#at + at] !== text.charCodeAt(at)) return false;
    this.#at += text.length;
    return true;
  }

  #take(sign: number): boolean {
    this.#skip();
    if (this.#line[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** The next byte that is no blank; -1 at the end. */
  #next(): number {
    return this.#line[this.#skip()] ?? -1;
  }

  #skip(): number {
    for (let byte = this.#line[this.#at]; isBlank(byte); byte = this.#line[this.#at]) this.#at += 1;
    return this.#at;
  }

  #slice(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at += 1) text += String.fromCharCode(this.#line[at] as number);
    return text;
  }
}

const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= ZERO && byte <= NINE;
