/** Scores what was offered and which trend was named. */
import type { Trend } from '@unknot/engine';
import type { CaseRun } from './run-case.ts';
import type { GoldTrend } from './vignette.ts';
import { type Share, shareOf } from './wilson.ts';

export interface OfferScore {
  /** `avoid` items that were not cleared ("ask first" is no clearance). */
  readonly notCleared: Share;
  /** `avoid` items that were refused outright. */
  readonly refused: Share;
  /** `allow` items that were not refused. */
  readonly notRefused: Share;
  /** Cleared though to be avoided, or refused though allowed: "case item". */
  readonly wrong: readonly string[];
  /** Items of the gold lists that Unknot does not know yet. */
  readonly unknownItems: readonly string[];
  readonly trend: Share;
  readonly wrongTrends: readonly string[];
}

/** The offers and trends of `runs`. Items that Unknot has no verdict on are counted apart. */
export function scoreOffers(runs: readonly CaseRun[]): OfferScore {
  const avoid = runs.flatMap((run) => itemsOf(run, 'avoid'));
  const allow = runs.flatMap((run) => itemsOf(run, 'allow'));
  const named = runs.filter(({ vignette }) => vignette.gold.trend !== undefined);
  const known = (items: readonly Item[]): readonly Item[] =>
    items.filter(({ verdict }) => verdict !== null);
  const cleared = known(avoid).filter(({ verdict }) => verdict === 'ok');
  const refusedAllowed = known(allow).filter(({ verdict }) => verdict === 'avoid');
  const refused = known(avoid).filter(({ verdict }) => verdict === 'avoid');
  const wrongTrends = named.filter((run) => !isTrendRight(run));
  return {
    notCleared: shareOf(known(avoid).length - cleared.length, known(avoid).length),
    refused: shareOf(refused.length, known(avoid).length),
    notRefused: shareOf(known(allow).length - refusedAllowed.length, known(allow).length),
    wrong: [...cleared, ...refusedAllowed].map(
      ({ id, item, verdict }) => `${id} ${item}: ${verdict}`,
    ),
    unknownItems: unknownOf([...avoid, ...allow]),
    trend: shareOf(named.length - wrongTrends.length, named.length),
    wrongTrends: wrongTrends.map(
      ({ vignette, interview }) =>
        `${vignette.id}: ${trendName(interview.trend)}, not ${vignette.gold.trend}`,
    ),
  };
}

interface Item {
  readonly id: string;
  readonly item: string;
  readonly verdict: 'ok' | 'ask' | 'avoid' | null;
}

function itemsOf({ vignette, interview }: CaseRun, list: 'avoid' | 'allow'): readonly Item[] {
  const verdicts: { readonly [item: string]: { readonly verdict: 'ok' | 'ask' | 'avoid' } } = {
    ...interview.remedies,
    ...interview.medicines,
  };
  return (vignette.gold[list] ?? []).map((item) => ({
    id: vignette.id,
    item,
    verdict: verdicts[item]?.verdict ?? null,
  }));
}

const unknownOf = (items: readonly Item[]): readonly string[] =>
  [...new Set(items.filter(({ verdict }) => verdict === null).map(({ item }) => item))].sort();

function isTrendRight({ vignette, interview }: CaseRun): boolean {
  const { trend, acceptable_trend: acceptable = [] } = vignette.gold;
  const name = trendName(interview.trend);
  return name === trend || acceptable.some((other) => other === name);
}

/** The engine's trend in the words of the gold labels; a short plateau has none of them. */
function trendName({ direction, persistent, recurrent }: Trend): GoldTrend | 'steady' {
  switch (direction) {
    case 'worsening':
      return persistent ? 'worsening-and-persistent' : 'worsening';
    case 'improving':
      return 'improving';
    case 'fluctuating':
      return recurrent ? 'recurrent' : 'fluctuating';
    case 'steady':
      if (recurrent) return 'recurrent';
      return persistent ? 'plateau-persistent' : 'steady';
    case 'unclear':
      return recurrent ? 'recurrent' : 'insufficient-data';
  }
}
