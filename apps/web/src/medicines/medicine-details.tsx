/** How a medicine is taken, when to stop, how much it helps, and what to talk about with a prescriber. */
import { type MedicineId, medicines } from '@unknot/knowledge';
import { Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { medicineWords } from '../words/medicine-words.ts';

export function MedicineDetails({ id }: { readonly id: MedicineId }) {
  const { benefit, howTo, stopIf, card, sources } = medicines[id];
  return (
    <div>
      {card && (
        <Why summary={medicineWords.prescriber}>
          <Lines lines={card.map(say)} />
        </Why>
      )}
      <Why summary={medicineWords.howTo}>
        <Lines lines={howTo.map(say)} />
        <p>
          <strong>{medicineWords.stopIf}</strong>
        </p>
        <Lines lines={stopIf.map(say)} />
      </Why>
      <Why summary={medicineWords.benefit}>
        <p>{say(benefit)}</p>
        <SourcesById ids={sources} />
      </Why>
    </div>
  );
}
