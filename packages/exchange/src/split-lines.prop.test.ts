import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineSplitter } from './split-lines.ts';

const encode = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const decode = (line: Uint8Array | 'too-long') =>
  line === 'too-long' ? line : String.fromCharCode(...line);

/** Cuts `bytes` at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

function split(chunks: readonly Uint8Array[], most?: number): string[] {
  const splitter = new LineSplitter(most);
  const lines: string[] = [];
  for (const chunk of chunks) {
    for (const line of splitter.push(chunk)) lines.push(decode(line));
    chunk.fill(0); // a stream may use its buffer again
  }
  for (const line of splitter.end()) lines.push(decode(line));
  return lines;
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 });
const places = fc.array(fc.nat(60), { maxLength: 8 });

it('gives the same lines however the bytes are cut into chunks', () => {
  fc.assert(
    fc.property(text, places, (all, at) => {
      const lines = all.split('\n');
      if (lines.at(-1) === '') lines.pop();
      expect(split(cut(encode(all), at))).toEqual(lines);
    }),
  );
});

it('drops exactly the lines that are longer than the limit', () => {
  fc.assert(
    fc.property(text, places, fc.integer({ min: 1, max: 5 }), (all, at, most) => {
      const lines = all.split('\n').map((line) => (line.length > most ? 'too-long' : line));
      if (lines.at(-1) === '') lines.pop();
      expect(split(cut(encode(all), at), most)).toEqual(lines);
    }),
  );
});
