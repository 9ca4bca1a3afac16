/** Writes the scores as text. */
import type { Disposition } from '@unknot/knowledge';
import { published } from './published.ts';
import { agrees, type CaseRun } from './run-case.ts';
import { isAcceptable, isCovered, isCriticalMiss, type Score, score } from './score.ts';
import { type OfferScore, scoreOffers } from './score-offers.ts';
import type { Share } from './wilson.ts';

/** The runs of one collection of vignettes. */
export interface Collection {
  readonly name: string;
  readonly runs: readonly CaseRun[];
}

/** The report on `collections`; `abroad` are the same vignettes in the UK, where they name no country. */
export function report(collections: readonly Collection[], abroad: readonly CaseRun[]): string {
  const runs = collections.flatMap((collection) => collection.runs);
  return [
    ...collections.flatMap(collectionSections),
    section(
      'Published figures: other vignettes than these, from all of medicine',
      publishedLines(),
    ),
    section('Offers and trends', offerLines(scoreOffers(runs))),
    section('Length of the interview (median, longest)', effortLines(runs)),
    section('Not said in full: no phrase comes near, and the answer without it', gapLines(runs)),
    section('Read as the phrase that comes nearest', nearestLines(runs)),
    section('The same vignettes in the UK', abroadLines(abroad)),
    section('To look at', faultLines(runs)),
  ].join('\n\n');
}

function collectionSections({ name, runs }: Collection): readonly string[] {
  const covered = runs.filter(isCovered);
  const all = section(
    `${name}: ${runs.length}, told as far as they can be said`,
    measures(score(runs)),
  );
  if (covered.length === runs.length) return [all];
  return [all, section(`${name}: the ${covered.length} said in full`, measures(score(covered)))];
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`)].join('\n');

function measures(result: Score): readonly string[] {
  return [
    row('Accuracy (exactly the gold level)', percent(result.accuracy)),
    ...[...result.accuracyByLevel].map(([level, share]) => row(`  ${level}`, percent(share))),
    row('Acceptable to a sensible clinician', percent(result.acceptable)),
    row('Safety of advice', percent(result.safety)),
    row('Comprehensiveness', percent(result.comprehensiveness)),
    row('Inclination to over-triage, of the wrong', percent(result.inclinationToOverTriage)),
    row('Self-care sent to urgent or emergency', percent(result.selfCareOverTriaged)),
    row('Pairs with both members right', percent(result.pairs)),
    row('Critical misses', result.criticalMisses.join(', ') || 'none'),
  ];
}

const publishedLines = (): readonly string[] =>
  published.map(({ study, tools, accuracy, emergency, selfCare }) =>
    row(
      `${study} (${tools})`,
      `${accuracy} % right, emergencies ${emergency} %, self-care ${selfCare} %`,
    ),
  );

function offerLines(result: OfferScore): readonly string[] {
  return [
    row('To be avoided, and not cleared', percent(result.notCleared)),
    row('To be avoided, and refused outright', percent(result.refused)),
    row('Allowed, and not refused', percent(result.notRefused)),
    row('Wrong', result.wrong.join(', ') || 'none'),
    row('Not known to Unknot yet', result.unknownItems.join(', ') || 'none'),
    row('Trend', percent(result.trend)),
    row('Wrong trends', result.wrongTrends.join(', ') || 'none'),
  ];
}

function effortLines(runs: readonly CaseRun[]): readonly string[] {
  const pagesTo = (level: Disposition): readonly number[] =>
    runs
      .filter(({ interview }) => interview.disposition === level)
      .map(({ toVerdict }) => toVerdict.pages);
  const line = (label: string, amounts: readonly number[]): string =>
    row(label, `${median(amounts)}, ${Math.max(...amounts)}`);
  return [
    line(
      'Pages to the verdict',
      runs.map(({ toVerdict }) => toVerdict.pages),
    ),
    line('  where it is an emergency', pagesTo('emergency')),
    line('  where it is self-care', pagesTo('self-care')),
    line(
      'Questions to the verdict',
      runs.map(({ toVerdict }) => toVerdict.questions),
    ),
    line(
      'Pages to the end, remedies and medicines included',
      runs.map(({ toEnd }) => toEnd.pages),
    ),
  ];
}

function gapLines(runs: readonly CaseRun[]): readonly string[] {
  return runs
    .filter((run) => !isCovered(run))
    .map((run) => {
      const missing = run.gaps.filter(
        ({ decides, readAs }) => decides === 'triage' && readAs === null,
      );
      return `${answerOf(run)}: ${missing.map(({ phrase }) => `"${phrase}"`).join('; ')}`;
    });
}

function nearestLines(runs: readonly CaseRun[]): readonly string[] {
  const read = runs.flatMap(({ gaps }) => gaps).filter(({ readAs }) => readAs !== null);
  return [...new Set(read.map(({ phrase, readAs }) => `"${phrase}" as "${readAs}"`))].sort();
}

function abroadLines(runs: readonly CaseRun[]): readonly string[] {
  const { acceptable, criticalMisses } = score(runs);
  const unacceptable = runs.filter((run) => !isAcceptable(run)).map(answerOf);
  return [
    row('Acceptable to a sensible clinician', percent(acceptable)),
    row('Critical misses', criticalMisses.join(', ') || 'none'),
    ...unacceptable,
  ];
}

function faultLines(runs: readonly CaseRun[]): readonly string[] {
  const faults = runs.flatMap((run) => {
    const fault = faultOf(run);
    return fault === null ? [] : [`${answerOf(run)}: ${fault}`];
  });
  return faults.length > 0 ? faults : ['nothing'];
}

/** What makes a run fail, or `null`. An answer counts only where everything that decides could be said. */
export function faultOf(run: CaseRun): string | null {
  if (!agrees(run))
    return `the interview and everything at once disagree (${run.atOnce.disposition})`;
  if (!isCovered(run)) return null;
  if (isCriticalMiss(run)) return 'a critical miss';
  return isAcceptable(run) ? null : 'not acceptable';
}

const answerOf = ({ vignette, interview }: CaseRun): string =>
  `${vignette.id} ${vignette.gold.disposition} → ${interview.disposition}`;

const row = (label: string, value: string): string => `${label.padEnd(58)} ${value}`;

function percent({ hits, of, share, low, high }: Share): string {
  if (of === 0) return '–';
  const points = (part: number): string => (100 * part).toFixed(0);
  return `${points(share)} % (${hits} of ${of}; 95 % interval ${points(low)}–${points(high)})`;
}

function median(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
