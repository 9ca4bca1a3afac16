/** The lines PA1 to PA11, NS1 to NS18, 6.4, 6.6 and 5.11, one by one. */
import { type FactId, type MedicineId, medicines, type OtcMedicine } from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import { healthy, refsOf, verdictsWith } from './medicine-facts.test-kit.ts';
import type { Dose, PatientCase } from './patient-case.ts';
import { today } from './today.ts';

type Line = readonly [
  ref: string,
  medicine: MedicineId,
  facts: Facts<FactId>,
  verdict: 'ok' | 'ask' | 'avoid',
  more?: Partial<PatientCase>,
];

const pregnant = { sex: 'female', pregnant: true } as const;
const taken = (ingredient: string, mg: number, ...hoursAgo: readonly number[]): readonly Dose[] =>
  hoursAgo.map((hours) => ({ at: addHours(NOW, -hours), ingredient, mg }));
const daily = (ingredient: string, mg: number, days: number): readonly Dose[] =>
  taken(ingredient, mg, ...Array.from({ length: days }, (_, day) => day * 24 + 12));

const paracetamolLines: readonly Line[] = [
  ['6.0', 'paracetamol', { age: 17 }, 'avoid'],
  ['PA1', 'paracetamol', { 'allergy-paracetamol': true }, 'avoid'],
  ['PA2', 'paracetamol', { 'liver-disease': true }, 'ask'],
  ['PA2', 'paracetamol', { 'kidney-disease': true }, 'ask'],
  ['PA3', 'paracetamol', { 'drinks-3-a-day': true }, 'ask'],
  ['PA4', 'paracetamol', { 'bleeding-risk': true, anticoagulant: true, warfarin: true }, 'ask'],
  ['PA5', 'paracetamol', { 'enzyme-inducer': true }, 'ask'],
  ['PA6', 'paracetamol', { weight: 49 }, 'ask'],
  ['PA6', 'paracetamol', { malnourished: true }, 'ask'],
  ['PA6', 'paracetamol', { 'alcohol-heavy': true }, 'ask'],
  ['PA6', 'paracetamol', { flucloxacillin: true }, 'ask'],
  ['6.1', 'paracetamol', { weight: 39 }, 'avoid'],
  ['PA7', 'paracetamol', { 'other-paracetamol-24h': true }, 'avoid'],
  ['PA8', 'paracetamol', { age: 66 }, 'ask', { doses: daily('paracetamol', 500, 3) }],
  ['PA9', 'paracetamol', { ...pregnant, 'pregnant-weeks': 12 }, 'ask', { region: 'US' }],
  ['PA9', 'paracetamol', { sex: 'female', breastfeeding: true }, 'ask', { region: 'US' }],
  ['PA11', 'paracetamol', {}, 'avoid', { doses: taken('paracetamol', 1000, 1, 5, 9, 13, 17) }],
  [
    '6.2: salt load',
    'effervescent-paracetamol',
    { 'heart-vessel-risk': true, 'heart-disease': true },
    'ask',
  ],
];

const nsaidLines: readonly Line[] = [
  ['6.0', 'ibuprofen', { age: 16 }, 'avoid'],
  ['NS1', 'ibuprofen', { 'allergy-nsaid': true }, 'avoid'],
  ['NS1', 'naproxen', { 'allergy-paracetamol': true }, 'avoid'],
  ['NS2', 'ibuprofen', { 'heart-surgery-near': true }, 'avoid'],
  ['NS3', 'ibuprofen', { ...pregnant, 'pregnant-weeks': 20 }, 'avoid'],
  ['NS3', 'ibuprofen', { ...pregnant, 'pregnant-weeks': 19 }, 'ask'],
  ['NS3', 'ibuprofen', { sex: 'female', 'trying-to-conceive': true }, 'ask'],
  ['NS4', 'ibuprofen', { 'gi-bleed-hx': true }, 'avoid'],
  ['NS5', 'ibuprofen', { 'severe-organ-failure': true }, 'avoid'],
  ['NS6', 'ibuprofen', { 'other-nsaid-24h': true }, 'avoid'],
  ['NS7', 'ibuprofen', { 'bleeding-risk': true, anticoagulant: true }, 'avoid'],
  ['NS7', 'ibuprofen', { 'bleeding-risk': true, 'bleeding-disorder': true }, 'avoid'],
  ['NS8', 'ibuprofen', { 'chickenpox-shingles': true }, 'avoid'],
  ['NS9', 'ibuprofen', { dehydrated: true }, 'avoid'],
  ['NS9', 'ibuprofen', { 'endurance-window': true }, 'avoid'],
  ['NS10', 'ibuprofen', { age: 60 }, 'ask'],
  ['NS11', 'ibuprofen', { hypertension: true }, 'ask'],
  ['NS11', 'ibuprofen', { 'heart-vessel-risk': true, 'heart-disease': true }, 'ask'],
  ['NS11', 'ibuprofen', { 'liver-disease': true }, 'ask'],
  ['NS11', 'ibuprofen', { 'kidney-disease': true }, 'ask'],
  ['NS11', 'ibuprofen', { asthma: true }, 'ask'],
  ['NS12', 'ibuprofen', { 'bowel-inflammation': true }, 'ask'],
  ['NS12', 'ibuprofen', { lupus: true }, 'ask'],
  ['NS13', 'ibuprofen', { 'steroid-now': true }, 'ask'],
  ['NS13', 'ibuprofen', { antidepressant: true }, 'ask'],
  ['NS13', 'ibuprofen', { 'drinks-3-a-day': true }, 'ask'],
  ['NS13', 'ibuprofen', { 'alcohol-heavy': true, 'drinks-3-a-day': true }, 'avoid'],
  ['NS14', 'ibuprofen', { 'blood-pressure-or-water-tablet': true }, 'ask'],
  ['NS15', 'ibuprofen', { 'narrow-range-medicine': true }, 'ask'],
  ['NS15', 'ibuprofen', { 'kidney-watch-medicine': true }, 'ask'],
  ['NS15', 'ibuprofen', { 'other-quinolone': true }, 'ask'],
  ['NS15', 'naproxen', { methotrexate: true }, 'avoid'],
  ['NS15', 'naproxen', { methotrexate: true, 'methotrexate-team-agreed': true }, 'ask'],
  ['NS16', 'ibuprofen', { antiplatelet: true }, 'ask'],
  ['NS17', 'naproxen', { sex: 'female', breastfeeding: true }, 'ask'],
  ['NS17', 'ibuprofen', { sickle: true }, 'ask'],
  ['NS17', 'ibuprofen', { 'surgery-planned-7d': true }, 'ask'],
  ['NS18', 'topical-nsaid', { 'allergy-nsaid': true }, 'avoid'],
  ['NS18', 'topical-nsaid', { ...pregnant, 'pregnant-weeks': 8 }, 'avoid'],
  ['NS18', 'topical-nsaid', { 'broken-bruised-skin': true }, 'avoid'],
  ['NS18', 'topical-nsaid', { 'kidney-disease': true }, 'ask'],
  ['NS18', 'topical-nsaid', { asthma: true }, 'ask'],
  ['NS18', 'topical-nsaid', { 'hay-fever': true }, 'ask'],
  ['NS18', 'topical-nsaid', { 'gi-bleed-hx': true }, 'ask'],
  ['NS18', 'topical-nsaid', { sickle: true }, 'ask'],
  ['NS18', 'topical-nsaid', { 'chickenpox-shingles': true }, 'ask'],
  ['NS17', 'topical-nsaid', { sex: 'female', breastfeeding: true }, 'ask'],
  ['NS13', 'ibuprofen', { fluvoxamine: true }, 'ask'],
  ['NS7', 'celecoxib', { 'bleeding-risk': true, anticoagulant: true }, 'avoid'],
  ['6.4', 'topical-nsaid', { 'other-nsaid-24h': true }, 'avoid'],
];

const sedativeLines: readonly Line[] = [
  ['6.4', 'codeine', { sex: 'female', breastfeeding: true }, 'avoid'],
  ['6.4', 'codeine', { 'breathing-problem': true }, 'avoid'],
  ['6.4', 'codeine', { 'codeine-too-strong': true }, 'avoid'],
  ['6.4', 'codeine', { 'opioid-24h': true }, 'avoid'],
  ['6.6', 'codeine', { 'benzodiazepine-24h': true }, 'avoid'],
  ['6.6', 'co-codamol', { gabapentinoid: true }, 'avoid'],
  ['6.6', 'co-codamol', { 'sedating-antihistamine-24h': true }, 'avoid'],
  ['6.6', 'codeine', { 'alcohol-24h': true }, 'avoid'],
  ['PA7', 'co-codamol', { 'other-paracetamol-24h': true }, 'avoid'],
  ['6.6', 'methocarbamol', { 'alcohol-24h': true }, 'avoid'],
  ['6.6', 'methocarbamol', { 'opioid-24h': true }, 'avoid'],
  ['6.6', 'carisoprodol', { 'benzodiazepine-24h': true }, 'avoid'],
  ['6.6', 'metaxalone', { 'sedating-antihistamine-24h': true }, 'avoid'],
  ['6.6', 'orphenadrine', { age: 65 }, 'ask'],
  ['6.6', 'chlorzoxazone', { 'liver-disease': true }, 'ask'],
  ['6.6', 'tizanidine', { ciprofloxacin: true }, 'avoid'],
  ['6.6', 'tizanidine', { fluvoxamine: true }, 'avoid'],
  ['6.6', 'tizanidine', { 'slows-tizanidine': true }, 'avoid'],
  ['6.6', 'tizanidine', { 'other-quinolone': true }, 'avoid'],
  ['6.6', 'tizanidine', { sex: 'female', oestrogen: true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { maoi: true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { antidepressant: true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { 'serotonin-medicine': true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { tricyclic: true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { verapamil: true }, 'avoid'],
  ['6.6', 'cyclobenzaprine', { 'severe-organ-failure': true }, 'avoid'],
  ['6.6', 'baclofen', { 'kidney-disease': true }, 'avoid'],
  ['6.6', 'diazepam', { 'opioid-24h': true }, 'avoid'],
  ['6.6', 'diazepam', { 'relaxant-24h': true }, 'avoid'],
  ['6.6', 'diazepam', {}, 'avoid', { doses: taken('codeine', 8, 3) }],
  ['6.6', 'amitriptyline', { maoi: true }, 'avoid'],
  ['6.6', 'nortriptyline', { 'relaxant-24h': true }, 'avoid'],
  ['6.6', 'tramadol', { 'benzodiazepine-24h': true }, 'avoid'],
  ['6.6', 'gabapentin', { 'opioid-24h': true }, 'avoid'],
  ['6.6', 'pregabalin', { 'alcohol-24h': true }, 'avoid'],
  ['6.6', 'sedating-antihistamine', { 'opioid-24h': true }, 'avoid'],
  ['6.5', 'sedating-antihistamine', { tricyclic: true }, 'avoid'],
  ['6.6', 'sedating-antihistamine', { gabapentinoid: true }, 'ask'],
  ['6.6', 'codeine', { tricyclic: true }, 'ask'],
  ['6.6', 'amitriptyline', { 'opioid-24h': true }, 'ask'],
  ['6.6', 'oxycodone', { 'benzodiazepine-24h': true }, 'avoid'],
  ['6.6', 'morphine', { 'breathing-problem': true }, 'avoid'],
  ['6.6', 'tramadol', { antidepressant: true }, 'ask'],
  ['NS13', 'steroid-tablets', { 'other-nsaid-24h': true }, 'ask'],
  ['5.11', 'magnesium-supplement', { 'kidney-disease': true }, 'avoid'],
  ['5.11', 'magnesium-supplement', { ciprofloxacin: true }, 'ask'],
  ['5.11', 'potassium-supplement', { 'kidney-disease': true }, 'avoid'],
  ['5.11', 'quinine', {}, 'avoid'],
];

const groups: Readonly<Record<string, readonly Line[]>> = {
  paracetamol: paracetamolLines,
  'anti-inflammatories': nsaidLines,
  'drowsy medicines and supplements': sedativeLines,
};

for (const [group, lines] of Object.entries(groups))
  describe(group, () => {
    for (const [ref, id, facts, verdict, more = {}] of lines)
      it(`${ref}: ${id} with ${JSON.stringify({ ...facts, ...more })}: ${verdict}`, () => {
        const judged = verdictsWith(facts, more)[id];
        expect(judged.verdict).toBe(verdict);
        expect(refsOf(judged, verdict === 'avoid' ? 'avoid' : 'ask')).toContain(ref);
      });
  });

describe('medicine verdicts', () => {
  const nothing = verdictsWith({});
  const best = Object.values<OtcMedicine>(medicines);

  it('clear for a healthy adult what the shelf has, and no more', () => {
    const ok = best.filter(({ id }) => nothing[id as MedicineId].verdict === 'ok');
    expect(ok.map(({ id }) => id)).toEqual([
      'topical-nsaid',
      'ibuprofen',
      'naproxen',
      'paracetamol',
      'effervescent-paracetamol',
      'slow-paracetamol',
      'topical-salicylate',
      'topical-capsaicin',
      'topical-menthol',
    ]);
    expect(nothing.ibuprofen).toMatchObject({ because: [], missing: [], cautions: [] });
  });

  it('never clear a prescription medicine, and say why', () => {
    for (const { id, supply } of best.filter((each) => each.supply.US === 'prescription')) {
      const { verdict, limit, cautions, nextDoseAt } = nothing[id as MedicineId];
      expect(verdict, supply.US).not.toBe('ok');
      expect(limit).toBeNull();
      expect(nextDoseAt).toBeNull();
      expect(cautions.length).toBeGreaterThan(0);
    }
  });

  it('name no naproxen dose in the UK, where every pack has its own rules', () => {
    expect(verdictsWith({}, { region: 'UK' }).naproxen).toMatchObject({
      verdict: 'ask',
      limit: null,
      leftMg24h: 0,
    });
  });

  it('name no dose of slow paracetamol in the UK, not even a lower one for a light person', () => {
    expect(verdictsWith({ weight: 45 }, { region: 'UK' })['slow-paracetamol']).toMatchObject({
      limit: null,
      lowered: null,
    });
  });

  it('leave breastfeeding women ibuprofen (NS17), and paracetamol in the UK (PA9)', () => {
    const mother = { sex: 'female', breastfeeding: true } as const;
    expect(verdictsWith(mother).ibuprofen.verdict).toBe('ok');
    expect(verdictsWith(mother, { region: 'UK' }).paracetamol.verdict).toBe('ok');
  });

  it('say how long to keep aspirin and ibuprofen apart, and never to stop the aspirin (NS16)', () => {
    const why = verdictsWith({ antiplatelet: true }).ibuprofen.cautions.map((each) => each.why);
    expect(why.join(' ')).toMatch(/30 minutes after it.*8 hours before it.*Never stop the aspirin/);
  });

  it('read a thinner with no name as the stronger one', () => {
    const { ibuprofen } = verdictsWith({ 'bleeding-risk': true, anticoagulant: true });
    expect(ibuprofen).toMatchObject({ verdict: 'avoid', because: ['anticoagulant'] });
  });

  it('give the facts of the combination, which names it', () => {
    expect(verdictsWith({ ciprofloxacin: true }).tizanidine.because).toContain('ciprofloxacin');
    const [first] = verdictsWith({ ciprofloxacin: true }).tizanidine.cautions;
    expect(first?.why).toContain('ciprofloxacin');
  });

  it('ask for less paracetamol with low weight, much alcohol, weak kidneys', () => {
    const cap = (facts: Facts<FactId>) =>
      verdictsWith(facts, { region: 'UK' }).paracetamol.limit?.max24hMg;
    expect(cap({})).toBe(4000);
    expect(cap({ weight: 47 })).toBe(2000);
    expect(cap({ weight: null })).toBe(2000);
    expect(cap({ 'drinks-3-a-day': true })).toBe(2000);
    expect(cap({ 'kidney-disease': true })).toBe(3000);
  });

  it('never allow two anti-inflammatories in 24 hours, from the log alone', () => {
    const after = (ingredient: string, mg: number, hours: number) =>
      verdictsWith({}, { doses: taken(ingredient, mg, hours) });
    expect(after('naproxen', 220, 23).ibuprofen).toMatchObject({
      verdict: 'avoid',
      ledger: ['duplicate-nsaid'],
    });
    expect(after('naproxen', 220, 24).ibuprofen.verdict).toBe('ok');
    expect(after('ibuprofen', 200, 3)['topical-nsaid'].verdict).toBe('avoid');
    expect(after('ibuprofen', 200, 3).ibuprofen.verdict).toBe('ok');
    expect(after('aspirin', 300, 3).ibuprofen.verdict).toBe('avoid');
  });

  it('ask about ibuprofen after low-dose aspirin, from the log alone (NS16)', () => {
    const after = verdictsWith({ antiplatelet: false }, { doses: taken('aspirin', 75, 2) });
    expect(after.ibuprofen).toMatchObject({ verdict: 'ask', ledger: [] });
    expect(refsOf(after.ibuprofen, 'ask')).toContain('NS16');
    expect(after.paracetamol.verdict).toBe('ok');
  });

  it('count paracetamol in whatever it was taken', () => {
    const fizzy = verdictsWith({}, { doses: taken('effervescent-paracetamol', 1000, 8) });
    expect(fizzy.paracetamol).toMatchObject({ takenMg24h: 1000, leftMg24h: 2000 });
    const combined = verdictsWith({}, { doses: taken('co-codamol', 1000, 8) });
    expect(combined.paracetamol.takenMg24h).toBe(1000);
  });

  it('look again after three days running, and stop after ten (6.1, PA10)', () => {
    const three = { doses: daily('ibuprofen', 200, 3) };
    expect(verdictsWith({}, three).ibuprofen).toMatchObject({
      verdict: 'ask',
      ledger: ['re-screen'],
    });
    const checked = { ...three, checkedAt: addHours(NOW, -2) };
    expect(verdictsWith({}, checked).ibuprofen.verdict).toBe('ok');
    const ten = { doses: daily('ibuprofen', 200, 10), checkedAt: addHours(NOW, -2) };
    expect(verdictsWith({}, ten).ibuprofen).toMatchObject({
      verdict: 'avoid',
      ledger: ['days-limit'],
    });
    const uk = { doses: daily('paracetamol', 500, 3), region: 'UK' } as const;
    expect(verdictsWith({}, uk).paracetamol.verdict).toBe('ask');
  });

  it('hold a danger check for old once it is as old as the days that it covers', () => {
    const three = daily('ibuprofen', 200, 3);
    const after = (hours: number) =>
      verdictsWith({}, { doses: three, checkedAt: addHours(NOW, -hours) }).ibuprofen.verdict;
    expect(after(71)).toBe('ok');
    expect(after(72)).toBe('ask');
  });

  it('never let a question from the log soften what the answers forbid', () => {
    const three = { doses: daily('ibuprofen', 200, 3) };
    expect(verdictsWith({ 'allergy-nsaid': true }, three).ibuprofen).toMatchObject({
      verdict: 'avoid',
      ledger: ['re-screen'],
    });
  });

  it('call it too much above the limit of a day, not at it', () => {
    const full = { doses: taken('ibuprofen', 400, 6, 12, 18) };
    expect(verdictsWith({}, full).ibuprofen).toMatchObject({ ledger: [], leftMg24h: 0 });
    const over = { doses: taken('ibuprofen', 401, 6, 12, 18) };
    expect(verdictsWith({}, over).ibuprofen.ledger).toEqual(['over-24h-limit']);
  });

  it('ask of a medicine that is never cleared only what could forbid it', () => {
    const { ciprofloxacin: _, 'takes-medicines': __, ...told } = healthy;
    const { tizanidine, quinine } = today(caseWith(told), NOW).medicines;
    expect(tizanidine.missing).toContain('ciprofloxacin');
    expect(quinine.missing).toEqual([]);
    expect(verdictsWith({}).tizanidine.missing).toEqual([]);
  });

  it('stop codeine after three days and gels after two weeks', () => {
    expect(verdictsWith({}, { doses: daily('codeine', 8, 3) }).codeine.verdict).toBe('avoid');
    const gel = verdictsWith({}, { doses: daily('topical-nsaid', 1, 14) })['topical-nsaid'];
    expect(gel).toMatchObject({ verdict: 'avoid', ledger: ['days-limit'] });
  });

  it('let codeine in the log forbid what makes drowsy, and not its own next dose', () => {
    const after = verdictsWith({}, { doses: taken('codeine', 8, 5) });
    expect(after.codeine.verdict).toBe('ask');
    expect(after.tizanidine.verdict).toBe('avoid');
    expect(after.tizanidine.because).toContain('codeine-in-log');
    const nextDay = verdictsWith({}, { doses: taken('codeine', 8, 24) });
    expect(nextDay.tizanidine.verdict).toBe('ask');
  });

  it('believe the log rather than an old "no"', () => {
    const after = verdictsWith({ 'taken-24h': false }, { doses: taken('diazepam', 5, 5) });
    expect(after.codeine.verdict).toBe('avoid');
  });
});
