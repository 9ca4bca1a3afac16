/** What was logged as taken in the last 24 hours, each with a way to remove it. */
import type { Instant } from '@unknot/engine';
import { hoursBetween } from '@unknot/logic';
import { momentInWords } from '../app/format-time.ts';
import { store } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Panel, VisuallyHidden } from '../design/index.ts';
import { logWords } from '../words/log-words.ts';
import { medicineWords } from '../words/medicine-words.ts';
import styles from './dose-history.module.css';
import { inMg, medicineName } from './medicine-name.ts';

export function DoseHistory({ now }: { readonly now: Instant }) {
  const { doses, region } = useDiary();
  const recent = doses.filter(({ at }) => hoursBetween(at, now) < 24).toReversed();
  return (
    <Panel heading={medicineWords.list}>
      {recent.length === 0 ? (
        <p>{medicineWords.none}</p>
      ) : (
        <ul className={styles['doses']}>
          {recent.map(({ id, at, ingredient, mg, product }) => (
            <li key={id}>
              <span>
                <strong>
                  {medicineName(ingredient, region)} {inMg(mg)}
                </strong>
                {product && ` (${product})`}, {momentInWords(at, now)}
              </span>
              <Button
                variant="quiet"
                onClick={() => store.record({ type: 'retracted', target: id })}
              >
                {logWords.remove}
                <VisuallyHidden>
                  : {medicineName(ingredient, region)} {momentInWords(at, now)}
                </VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
