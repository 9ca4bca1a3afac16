/** The comparison in words. */
import { rules } from '@unknot/knowledge';
import { type Comparison, timesSaid, VERDICTS } from './comparison.ts';

/** The lines to print, the longest story first. `everyRule` tells of each rule how often it said what. */
export function report(all: Comparison, everyRule: boolean): readonly string[] {
  return [
    dispositions(all),
    ...(everyRule
      ? rules.map(({ id }) => countsOf(id, all))
      : VERDICTS.map((each) => rarest(each, all))),
    rates(all),
    ...all.examples.flatMap(({ seed, found }) =>
      found.map(
        ({ about, ours, theirs }) =>
          `✗ seed ${seed}, ${about}: Unknot says ${ours}, CQL says ${theirs}`,
      ),
    ),
    ...unseen(all).map((what) => `✗ ${what}: the cases show nothing of it`),
    `${all.wrong === 0 ? '✓' : '✗'} ${all.wrong} cases with a disagreement on any of ${rules.length} rules, disposition and time.`,
  ];
}

/** Did the engines agree, and was there something to agree on? */
export const isClean = (all: Comparison): boolean => all.wrong === 0 && unseen(all).length === 0;

type Verdict = (typeof VERDICTS)[number];

const wordOf = (verdict: Verdict): string => (verdict === null ? 'open' : `${verdict}`);

/** What no case showed. */
const unseen = (all: Comparison): readonly string[] =>
  rules.flatMap(({ id }) =>
    VERDICTS.filter((verdict) => timesSaid(all, id, verdict) === 0).map(
      (verdict) => `rule ${id} was never ${wordOf(verdict)}`,
    ),
  );

function dispositions({ said }: Comparison): string {
  const counts = Object.entries(said).filter(([words]) => !words.startsWith('rule '));
  return counts.map(([words, count]) => `${words} ${count}`).join(' · ');
}

function rarest(verdict: Verdict, all: Comparison): string {
  const counts = rules.map(({ id }) => ({ id, count: timesSaid(all, id, verdict) }));
  const { id, count } = counts.reduce((a, b) => (b.count < a.count ? b : a));
  return `Every rule was ${wordOf(verdict)} in at least ${count} cases (${id}).`;
}

function countsOf(id: string, all: Comparison): string {
  const counts = VERDICTS.map(
    (verdict) => `${wordOf(verdict)} ${`${timesSaid(all, id, verdict)}`.padStart(6)}`,
  );
  return [id.padEnd(40), ...counts].join('  ');
}

function rates({ cases, ms }: Comparison): string {
  const rate = (spent: number) => Math.round((1000 * cases) / spent);
  const ratio = Math.round(ms.theirs / ms.ours);
  return `Cases a second of processor time: Unknot ${rate(ms.ours)}, with its reasons; cql-execution ${rate(ms.theirs)} (1 : ${ratio}).`;
}
