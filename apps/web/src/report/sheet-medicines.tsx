/** On the page: what was taken in 24 hours and in seven days, ingredient by ingredient. */
import type { Report } from '@unknot/exchange';
import { shortMoment } from '../app/format-time.ts';
import { inMg, medicineName } from '../medicines/medicine-name.ts';
import { reportWords } from '../words/report-words.ts';
import styles from './sheet.module.css';

export function MedicinesPart({ report: { medicines, who } }: { readonly report: Report }) {
  const w = reportWords.medicines;
  return (
    <section>
      <h3>{w.title}</h3>
      {medicines.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
        <section className={styles['scroll']} aria-label={w.title} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                {[w.name, w.day, w.week, w.highest, w.last].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {medicines.map((use) => (
                <tr key={use.ingredient}>
                  <th scope="row">{medicineName(use.ingredient, who.region)}</th>
                  <td>{inMg(use.taken24hMg)}</td>
                  <td>{inMg(use.taken7dMg)}</td>
                  <td>{highestOf(use)}</td>
                  <td>{shortMoment(use.lastAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function highestOf({ highest, limit24hMg, over }: Report['medicines'][number]) {
  const amount =
    limit24hMg === null
      ? inMg(highest.mg)
      : reportWords.medicines.ofLimit(String(highest.mg), inMg(limit24hMg));
  return over ? (
    <strong>
      {amount}: {reportWords.medicines.over}
    </strong>
  ) : (
    amount
  );
}
