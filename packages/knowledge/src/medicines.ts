/** Every medicine by active ingredient, in the order of offer: 6.0. */
import { amitriptyline } from './medicines/amitriptyline.ts';
import { aspirin } from './medicines/aspirin.ts';
import { baclofen } from './medicines/baclofen.ts';
import { carisoprodol } from './medicines/carisoprodol.ts';
import { notInCrisis } from './medicines/cautions/crisis.ts';
import { celecoxib } from './medicines/celecoxib.ts';
import { chlorzoxazone } from './medicines/chlorzoxazone.ts';
import { coCodamol } from './medicines/co-codamol.ts';
import { codeine } from './medicines/codeine.ts';
import { cyclobenzaprine } from './medicines/cyclobenzaprine.ts';
import { diazepam } from './medicines/diazepam.ts';
import { diclofenac } from './medicines/diclofenac.ts';
import { effervescentParacetamol } from './medicines/effervescent-paracetamol.ts';
import { gabapentin } from './medicines/gabapentin.ts';
import { ibuprofen } from './medicines/ibuprofen.ts';
import { magnesiumSupplement } from './medicines/magnesium-supplement.ts';
import type { Medicine } from './medicines/medicine.ts';
import { metaxalone } from './medicines/metaxalone.ts';
import { methocarbamol } from './medicines/methocarbamol.ts';
import { morphine } from './medicines/morphine.ts';
import { naproxen } from './medicines/naproxen.ts';
import { nortriptyline } from './medicines/nortriptyline.ts';
import { orphenadrine } from './medicines/orphenadrine.ts';
import { oxycodone } from './medicines/oxycodone.ts';
import { paracetamol } from './medicines/paracetamol.ts';
import { potassiumSupplement } from './medicines/potassium-supplement.ts';
import { pregabalin } from './medicines/pregabalin.ts';
import { quinine } from './medicines/quinine.ts';
import type { MedicineCaution, MedicineRecord } from './medicines/record.ts';
import { sedatingAntihistamine } from './medicines/sedating-antihistamine.ts';
import { slowParacetamol } from './medicines/slow-paracetamol.ts';
import { steroidTablets } from './medicines/steroid-tablets.ts';
import { tizanidine } from './medicines/tizanidine.ts';
import { topicalCapsaicin } from './medicines/topical-capsaicin.ts';
import { topicalMenthol } from './medicines/topical-menthol.ts';
import { topicalNsaid } from './medicines/topical-nsaid.ts';
import { topicalSalicylate } from './medicines/topical-salicylate.ts';
import { tramadol } from './medicines/tramadol.ts';
import type { SourceId } from './sources.ts';
import type { When } from './vocabulary.ts';

/** A medicine with conditions over this vocabulary. */
export type OtcMedicine = Medicine<When>;

const all = {
  'topical-nsaid': composed(topicalNsaid),
  ibuprofen: composed(ibuprofen),
  naproxen: composed(naproxen),
  paracetamol: composed(paracetamol),
  'effervescent-paracetamol': composed(effervescentParacetamol),
  'slow-paracetamol': composed(slowParacetamol),
  'topical-salicylate': composed(topicalSalicylate),
  'topical-capsaicin': composed(topicalCapsaicin),
  'topical-menthol': composed(topicalMenthol),
  aspirin: composed(aspirin),
  'sedating-antihistamine': composed(sedatingAntihistamine),
  codeine: composed(codeine),
  'co-codamol': composed(coCodamol),
  diclofenac: composed(diclofenac),
  celecoxib: composed(celecoxib),
  methocarbamol: composed(methocarbamol),
  cyclobenzaprine: composed(cyclobenzaprine),
  tizanidine: composed(tizanidine),
  carisoprodol: composed(carisoprodol),
  baclofen: composed(baclofen),
  orphenadrine: composed(orphenadrine),
  chlorzoxazone: composed(chlorzoxazone),
  metaxalone: composed(metaxalone),
  diazepam: composed(diazepam),
  amitriptyline: composed(amitriptyline),
  nortriptyline: composed(nortriptyline),
  tramadol: composed(tramadol),
  morphine: composed(morphine),
  oxycodone: composed(oxycodone),
  gabapentin: composed(gabapentin),
  pregabalin: composed(pregabalin),
  'steroid-tablets': composed(steroidTablets),
  'magnesium-supplement': composed(magnesiumSupplement),
  'potassium-supplement': composed(potassiumSupplement),
  quinine: composed(quinine),
} as const;

export type MedicineId = keyof typeof all;

/** Every medicine, in the order they are shown: gels and anti-inflammatories, then paracetamol, then the rest. */
export const medicines: { readonly [Id in MedicineId]: OtcMedicine } = all;

/** Adds what follows from the cautions: the conditions that readers evaluate, and every source. */
function composed(
  medicine: MedicineRecord,
): OtcMedicine & { readonly sources: readonly SourceId[] } {
  const { sources } = medicine;
  const cautions = [notInCrisis, ...medicine.cautions];
  return {
    ...medicine,
    cautions,
    avoidWhen: anyOf(cautions, 'avoid'),
    askWhen: anyOf(cautions, 'ask'),
    sources: [...new Set([...sources, ...cautions.flatMap((caution) => caution.sources)])],
  };
}

function anyOf(cautions: readonly MedicineCaution[], verdict: MedicineCaution['verdict']): When {
  return { any: cautions.filter((each) => each.verdict === verdict).map(({ when }) => when) };
}
