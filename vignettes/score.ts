/** Scores runs with the measures of the field (Kopka 2023, doi 10.1177/20552076231194929). */
import type { Disposition } from '@unknot/knowledge';
import { agrees, type CaseRun } from './run-case.ts';
import { LEVELS } from './vignette.ts';
import { type Share, shareOf } from './wilson.ts';

export interface Score {
  /** Exactly the gold disposition. */
  readonly accuracy: Share;
  readonly accuracyByLevel: ReadonlyMap<Disposition, Share>;
  /** The gold disposition or one that a sensible clinician may give. */
  readonly acceptable: Share;
  /** Not less urgent than a sensible clinician would allow. */
  readonly safety: Share;
  /** Cases that got a disposition at all. */
  readonly comprehensiveness: Share;
  /** Of the wrong ones, those that are too urgent. */
  readonly inclinationToOverTriage: Share;
  /** Self-care cases sent to an emergency or an urgent visit. */
  readonly selfCareOverTriaged: Share;
  /** Pairs that differ in one finding, both members acceptable. */
  readonly pairs: Share;
  readonly criticalMisses: readonly string[];
  readonly unacceptable: readonly string[];
  readonly disagreements: readonly string[];
}

/** The score of `runs`. */
export function score(runs: readonly CaseRun[]): Score {
  const share = (part: readonly CaseRun[], holds: (run: CaseRun) => boolean): Share =>
    shareOf(part.filter(holds).length, part.length);
  const idsOf = (holds: (run: CaseRun) => boolean): readonly string[] =>
    runs.filter(holds).map(({ vignette }) => vignette.id);
  const wrong = runs.filter((run) => !isExact(run));
  return {
    accuracy: share(runs, isExact),
    accuracyByLevel: new Map(
      LEVELS.map((level) => [level, share(runs.filter(hasGold(level)), isExact)]),
    ),
    acceptable: share(runs, isAcceptable),
    safety: share(runs, isSafe),
    comprehensiveness: share(runs, (run) => levelOf(run) >= 0),
    inclinationToOverTriage: share(wrong, (run) => levelOf(run) > goldLevelOf(run)),
    selfCareOverTriaged: share(runs.filter(hasGold('self-care')), (run) => levelOf(run) >= URGENT),
    pairs: pairsOf(runs),
    criticalMisses: idsOf(isCriticalMiss),
    unacceptable: idsOf((run) => !isAcceptable(run)),
    disagreements: idsOf((run) => !agrees(run)),
  };
}

const URGENT = LEVELS.indexOf('urgent');

/** -1 when undecided. */
const levelOf = ({ interview }: CaseRun): number =>
  LEVELS.indexOf(interview.disposition as Disposition);
const goldLevelOf = ({ vignette }: CaseRun): number => LEVELS.indexOf(vignette.gold.disposition);

const hasGold =
  (level: Disposition) =>
  ({ vignette }: CaseRun): boolean =>
    vignette.gold.disposition === level;

const isExact = (run: CaseRun): boolean => levelOf(run) === goldLevelOf(run);

/** Whether the disposition is the gold one or another that a sensible clinician may give. */
export const isAcceptable = (run: CaseRun): boolean =>
  isExact(run) || run.vignette.gold.acceptable.some((level) => level === run.interview.disposition);

const isSafe = (run: CaseRun): boolean => levelOf(run) >= goldLevelOf(run) || isAcceptable(run);

/** An emergency answered with routine or self-care, or an urgent case with self-care. */
export function isCriticalMiss(run: CaseRun): boolean {
  if (isAcceptable(run)) return false;
  switch (run.vignette.gold.disposition) {
    case 'emergency':
      return levelOf(run) < URGENT;
    case 'urgent':
      return levelOf(run) <= LEVELS.indexOf('self-care');
    case 'routine':
    case 'self-care':
      return false;
  }
}

function pairsOf(runs: readonly CaseRun[]): Share {
  const names = [...new Set(runs.flatMap(({ vignette }) => vignette.pair ?? []))];
  const members = (name: string) => runs.filter(({ vignette }) => vignette.pair === name);
  return shareOf(names.filter((name) => members(name).every(isAcceptable)).length, names.length);
}

/** Whether everything that decides how urgent the case is could be said. */
export const isCovered = ({ gaps }: CaseRun): boolean =>
  gaps.every(({ decides, readAs }) => decides !== 'triage' || readAs !== null);
