import { medicines, type OtcMedicine } from '../medicines.ts';
import { recognisedMedicines } from '../recognised-medicines.ts';
import type { Linter } from './linter.ts';

/** RxNorm's oxycodone: an opioid, once found under an anti-inflammatory in a public list. */
const OXYCODONE = '7804';
/** Numbers that no list which was read has confirmed. */
const UNVERIFIED: ReadonlySet<string> = new Set(['57258', '1292']);
const RXCUI = /^\d{2,7}$/;
const ATC = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

export const medicinesAreCoded: Linter = {
  name: 'medicines-are-coded',
  description:
    'Code numbers have their form, stand for one ingredient each, are flagged when unverified, and 7804 is no anti-inflammatory.',
  check: () => [
    ...Object.values<OtcMedicine>(medicines).flatMap(problemsOf),
    ...recognisedMedicines
      .filter(({ rxcui, facts }) => rxcui === OXYCODONE && !facts?.includes('opioid-24h'))
      .map(({ name }) => `${name} carries the number of oxycodone`),
    ...repeated(numbers()).map((rxcui) => `two ingredients carry the number ${rxcui}`),
  ],
};

function problemsOf({ id, group, codes }: OtcMedicine): readonly string[] {
  const { rxcui, atc, rxcuiUnverified } = codes;
  const flagged = rxcuiUnverified === true;
  return [
    ...(rxcui !== null && !RXCUI.test(rxcui) ? [`${id}: "${rxcui}" is no RxNorm number`] : []),
    ...atc.filter((code) => !ATC.test(code)).map((code) => `${id}: "${code}" is no ATC code`),
    ...(rxcui === OXYCODONE && group !== 'opioid'
      ? [`${id} (${group}) carries the number of oxycodone`]
      : []),
    ...(rxcui !== null && UNVERIFIED.has(rxcui) !== flagged
      ? [`${id}: ${rxcui} is ${flagged ? '' : 'not '}flagged as unverified`]
      : []),
  ];
}

/** Every number once per ingredient; a medicine that is counted as another one shares its number. */
function numbers(): readonly string[] {
  const own = Object.values<OtcMedicine>(medicines).filter(({ countedAs }) => !countedAs);
  return [
    ...own.map(({ codes }) => codes.rxcui),
    ...recognisedMedicines.map(({ rxcui }) => rxcui),
  ].filter((rxcui) => typeof rxcui === 'string');
}

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((each, index) => all.indexOf(each) !== index);
