/** What was taken at one moment from one pack is one intake, however many ingredients it holds. */
import type { DiaryDose } from '@unknot/diary';
import type { RegionId } from '@unknot/knowledge';
import { inMg, medicineName } from './medicine-name.ts';

export interface Intake {
  readonly at: string;
  readonly product: string | null;
  /** At least one. */
  readonly doses: readonly DiaryDose[];
}

/** The intakes of `doses`, newest first. */
export function intakesOf(doses: readonly DiaryDose[]): readonly Intake[] {
  const byMoment = new Map<string, DiaryDose[]>();
  for (const dose of doses) {
    const key = dose.product === undefined ? dose.id : `${dose.at} ${dose.product}`;
    byMoment.set(key, [...(byMoment.get(key) ?? []), dose]);
  }
  return [...byMoment.values()]
    .flatMap((together) => {
      const [first] = together;
      return first ? [{ at: first.at, product: first.product ?? null, doses: together }] : [];
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** "Ibuprofen 400 mg", each ingredient by its name here. */
export const intakeInWords = ({ doses }: Intake, region: RegionId): string =>
  doses.map(({ ingredient, mg }) => `${medicineName(ingredient, region)} ${inMg(mg)}`).join(', ');
