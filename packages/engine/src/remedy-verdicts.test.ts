import type { FactId, RemedyId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { personWith } from './medicine-facts.test-kit.ts';
import { remedyVerdicts } from './remedy-verdicts.ts';
import { triage } from './triage.ts';

/** The verdict on `remedy` for the healthy person with `changes`. */
function verdictOf(remedy: RemedyId, changes: Facts<FactId>) {
  const facts = caseFacts(caseWith(personWith(changes)), NOW);
  return remedyVerdicts(facts, triage(facts))[remedy].verdict;
}

const WARM: readonly RemedyId[] = ['heat-pad', 'heat-wrap', 'warm-shower', 'warm-bath', 'hot-tub'];
const BATH: readonly RemedyId[] = ['warm-bath', 'hot-tub'];
const DEEP: readonly RemedyId[] = ['deep-massage', 'massage-gun'];

/** The table of part 5, line by line. */
const avoided: readonly (readonly [ref: string, Facts<FactId>, readonly RemedyId[]])[] = [
  ['5.1 numb skin', { 'numb-skin': true }, [...WARM, 'cold-pack', 'massage-gun']],
  ['5.1 alcohol or sedatives', { sedated: true }, ['heat-pad', 'heat-wrap', ...BATH]],
  ['5.1 patch', { 'medicine-patch-near': true }, [...WARM, 'massage-gun']],
  ['5.1 patch elsewhere', { 'patch-anywhere': true }, BATH],
  ['5.1 pad underneath', { 'lying-on-pad': true }, ['heat-pad', 'heat-wrap']],
  ['5.1 cannot remove it', { 'needs-help-to-remove': true }, [...WARM, 'cold-pack']],
  ['5.1 broken skin', { 'broken-bruised-skin': true }, ['heat-pad', 'massage', ...DEEP]],
  ['5.1 cord injury', { 'spinal-cord-injury-t6': true }, WARM],
  ['M18 numb strip', { 'skin-burn-tingle-strip': true }, ['heat-pad', 'cold-pack', 'massage']],
  ['M07 no ice', { sickle: true }, ['cold-pack']],
  ['5.2 reaction to cold', { 'cold-reaction': true }, ['cold-pack']],
  ['5.2 poor blood flow', { 'poor-circulation': true }, ['cold-pack']],
  ['5.3 pregnancy', { pregnant: true, sex: 'female' }, ['hot-tub', ...DEEP]],
  ['2.5 blood thinner', { anticoagulant: true }, DEEP],
  ['5.4 bleeding disorder', { 'bleeding-disorder': true }, DEEP],
  ['5.4 thin bones', { 'osteoporosis-hx': true }, DEEP],
  ['5.4 cancer', { 'cancer-hx': true }, DEEP],
  ['U34, M08, U31', { 'no-press-trunk': true }, ['massage', ...DEEP]],
  ['5.4 worn-out muscle', { 'extreme-new-exercise': true }, ['massage-gun']],
  ['5.7 chest on effort', { exertional: true }, ['easy-walking']],
];

const asked: readonly (readonly [ref: string, Facts<FactId>, readonly RemedyId[]])[] = [
  ['5.1 diabetes', { diabetes: true }, ['heat-pad', ...BATH, 'cold-pack']],
  ['5.1 alcohol in the shower', { sedated: true }, ['warm-shower']],
  ['5.1 multiple sclerosis', { 'neuro-known': true }, ['heat-pad', 'warm-shower', ...BATH]],
  ['5.1 pregnancy', { pregnant: true, sex: 'female' }, ['heat-pad', 'warm-bath', 'massage']],
  ['2.5 age', { age: 70 }, ['heat-pad', ...BATH, 'deep-massage']],
  ['5.3 heart', { 'heart-disease': true }, BATH],
  ['5.3 blood pressure', { 'hot-water-risk': true }, BATH],
  ['5.3 blood thinner', { anticoagulant: true }, ['hot-tub', 'massage']],
  ['5.10 limit on drinks', { 'fluid-limit': true }, ['hydration']],
];

describe('remedies', () => {
  it.each(avoided)('%s: avoid', (_, facts, remedies) => {
    expect(remedies.map((remedy) => [remedy, verdictOf(remedy, facts)])).toEqual(
      remedies.map((remedy) => [remedy, 'avoid']),
    );
  });

  it.each(asked)('%s: ask first', (_, facts, remedies) => {
    expect(remedies.map((remedy) => [remedy, verdictOf(remedy, facts)])).toEqual(
      remedies.map((remedy) => [remedy, 'ask']),
    );
  });

  it.each<readonly [string, Facts<FactId>]>([
    ['methotrexate for joints', { methotrexate: true, 'rheumatoid-arthritis': true }],
    ['kidney disease', { 'kidney-disease': true }],
    ['heavy drinking, sober now', { 'alcohol-heavy': true, 'drinks-3-a-day': true }],
    ['sickle cell disease', { sickle: true }],
  ])('%s: warmth, a warm bath and gentle massage are not refused', (_, facts) => {
    for (const remedy of ['heat-pad', 'warm-bath', 'massage'] as const)
      expect(verdictOf(remedy, facts)).not.toBe('avoid');
  });

  it.each<readonly [FactId, FactId]>([
    ['glandular-fever-8w', 'no-press-trunk'],
    ['needle-chest-7d', 'no-press-trunk'],
    ['opioid-patch', 'patch-anywhere'],
    ['hypertension', 'hot-water-risk'],
  ])('takes what %s says about %s without asking again', (told, concluded) => {
    const { [concluded]: _, 'relief-limit': __, ...unasked } = personWith({ [told]: true });
    expect(caseFacts(caseWith(unasked), NOW)[concluded]).toBe(true);
  });

  it('clears all of them for a healthy adult', () => {
    const facts = caseFacts(caseWith(personWith({})), NOW);
    const verdicts = Object.values(remedyVerdicts(facts, triage(facts)));
    expect(verdicts.every(({ verdict }) => verdict === 'ok')).toBe(true);
  });

  it('leaves only rest and slow breathing while help is needed today', () => {
    const facts = caseFacts(caseWith(personWith({ 'weight-loss-unexplained': true })), NOW);
    const verdicts = remedyVerdicts(facts, { ...triage(facts), disposition: 'urgent' });
    const cleared = Object.entries(verdicts).filter(([, { verdict }]) => verdict === 'ok');
    expect(cleared.map(([id]) => id)).toEqual(['position-of-ease', 'breathing']);
  });
});
