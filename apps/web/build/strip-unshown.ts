/**
 * Leaves out of the app what no screen shows: the worked examples of the clinical rules, which are tests and half of
 * their weight, what thresholds mean, and how each record stands to the evidence.
 */
import { type Plugin, parseSync, Visitor } from 'vite';

/** By folder of the knowledge: the properties left out, and what stands in their place. */
const UNSHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rules: { examples: '[]', ref: "''", basis: "''" },
  facts: { ref: "''" },
  thresholds: { meaning: "''", basis: "''" },
  factors: { ref: "''", basis: "''" },
  remedies: { ref: "''", basis: "''" },
  claims: { strength: "''", outcome: "''" },
};

const FILES = /packages\/knowledge\/src\/(?<folder>[^/]+)\/[^/]+\.ts$/;

/** Empties these properties of every object in those files, and changes nothing else. */
export function stripUnshown(): Plugin {
  return {
    name: 'unknot-strip-unshown',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: FILES },
      handler: (code, id) => ({ code: withoutUnshown(code, id), map: null }),
    },
  };
}

/** `code` of the file `id` with an empty value in place of what no screen shows. */
export function withoutUnshown(code: string, id: string): string {
  const unshown = UNSHOWN[FILES.exec(id)?.groups?.['folder'] ?? ''] ?? {};
  const cuts: { readonly start: number; readonly end: number; readonly instead: string }[] = [];
  new Visitor({
    Property({ key, value }) {
      const instead = key.type === 'Identifier' ? unshown[key.name] : undefined;
      if (instead !== undefined) cuts.push({ start: value.start, end: value.end, instead });
    },
  }).visit(parseSync(id, code).program);
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end, instead }) => `${rest.slice(0, start)}${instead}${rest.slice(end)}`,
      code,
    );
}
