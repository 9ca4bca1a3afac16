import { describe, expect, it } from 'vitest';
import { agrees, runCase } from './run-case.ts';
import { isAcceptable, isCovered, isCriticalMiss, score } from './score.ts';
import { scoreOffers } from './score-offers.ts';
import { readVignettes, type Vignette } from './vignette.ts';

const samples = readVignettes('./samples.json');
const own = readVignettes('./own-cases.json');
const blind = readVignettes('./blind-cases.json');
const heldOut = readVignettes('./held-out-cases.json');
const all = [...samples, ...blind, ...heldOut, ...own];
const runs = all.map(runCase);
const abroad = all.map((vignette) => runCase({ ...vignette, region: vignette.region ?? 'UK' }));
const told = ({ id, title }: Vignette): string => `${id} ${title}`;

describe.each(runs)('$vignette.id $vignette.title', (run) => {
  it('says the same after the interview as when told everything at once', () => {
    expect(run.interview.disposition).toBe(run.atOnce.disposition);
    expect(run.interview.within).toBe(run.atOnce.within);
  });

  it('comes to an end that is decided', () => {
    expect(run.interview.disposition).not.toBe('undecided');
  });
});

describe('the vignettes that can be said in full', () => {
  const covered = runs.filter(isCovered);

  it('are most of them', () => {
    expect(covered.length).toBeGreaterThan(runs.length * 0.75);
  });

  it.each(covered)('answers $vignette.id $vignette.title acceptably', (run) => {
    expect([run.vignette.gold.disposition, ...run.vignette.gold.acceptable]).toContain(
      run.interview.disposition,
    );
  });

  it('have no critical miss, in the UK neither', () => {
    const missed = [...runs, ...abroad].filter((run) => isCovered(run) && isCriticalMiss(run));
    expect(missed.map(({ vignette }) => told(vignette))).toEqual([]);
  });

  it('clear nothing that is to be avoided, refuse nothing that is allowed, name every trend', () => {
    const { wrong, wrongTrends, unknownItems } = scoreOffers(runs);
    expect([...wrong, ...wrongTrends, ...unknownItems]).toEqual([]);
  });

  it('agree in both ways in the UK too', () => {
    expect(abroad.filter((run) => !agrees(run)).map(({ vignette }) => told(vignette))).toEqual([]);
  });

  it('have both members of every pair right', () => {
    const { pairs } = score(runs);
    expect(pairs.of).toBeGreaterThanOrEqual(10);
    expect(pairs.hits).toBe(pairs.of);
  });
});

describe('the vignettes', () => {
  it('have pairs of two with different answers', () => {
    for (const name of new Set(own.flatMap(({ pair }) => pair ?? []))) {
      const members = own.filter(({ pair }) => pair === name);
      expect(members).toHaveLength(2);
      expect(new Set(members.map(({ gold }) => gold.disposition)).size).toBe(2);
    }
  });

  it('hold every gold answer at least five times', () => {
    for (const [, { of }] of score(runs).accuracyByLevel) expect(of).toBeGreaterThanOrEqual(5);
  });

  it('would notice an answer that is not acceptable', () => {
    const calm = samples.find(({ id }) => id === 'S16') as Vignette;
    const alarmed = runCase({ ...calm, present: [...calm.present, 'numb between the legs'] });
    expect(isAcceptable(alarmed)).toBe(false);
    const grave = samples.find(({ id }) => id === 'S04') as Vignette;
    const played = runCase({ ...grave, present: calm.present, absent: calm.absent });
    expect(isCriticalMiss(played)).toBe(true);
  });
});
