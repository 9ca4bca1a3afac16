/** Leaves the worked examples of the clinical rules out of the app: they are tests, and half of the rules' weight. */
import { type Plugin, parseSync, Visitor } from 'vite';

const RULES = /packages\/knowledge\/src\/rules\/[^/]+\.ts$/;

/** Removes the `examples` property of every object in the rule files, and changes nothing else. */
export function stripExamples(): Plugin {
  return {
    name: 'unknot-strip-examples',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: RULES },
      handler: (code, id) => ({ code: withoutExamples(code, id), map: null }),
    },
  };
}

/** `code` with `examples: []` in place of the examples. */
export function withoutExamples(code: string, id: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'examples') cuts.push(value);
    },
  }).visit(parseSync(id, code).program);
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`, code);
}
