// The catalogue: every component with its purpose, its criteria and its examples.
import { Fragment } from 'react';
import type { ComponentExample, ComponentRecord } from '../design/component-record.ts';
import styles from './catalogue.module.css';
import { exampleAddress } from './example-address.ts';
import { componentRecords } from './records.ts';

/** What the address asks for: one example alone, or the whole list. */
export function Catalogue({ address }: { readonly address: URL }) {
  const asked = address.searchParams.get('example');
  if (asked === null) return <CatalogueList />;
  for (const record of componentRecords) {
    for (const example of record.examples) {
      if (exampleAddress(record, example) === asked) {
        return <OneExample record={record} example={example} />;
      }
    }
  }
  return <p>There is no example named {asked}.</p>;
}

interface OneExampleProps {
  readonly record: ComponentRecord;
  readonly example: ComponentExample;
}

function OneExample({ record, example }: OneExampleProps) {
  if (example.wholePage) return example.element;
  return (
    <main className={styles['alone']}>
      <h1 className={styles['name']}>
        {record.name}: {example.name}
      </h1>
      {example.element}
    </main>
  );
}

function CatalogueList() {
  return (
    <main className={styles['list']}>
      <h1>The parts of Unknot</h1>
      {componentRecords.map((record) => (
        <section key={record.name} aria-labelledby={record.name} className={styles['record']}>
          <h2 id={record.name}>{record.name}</h2>
          <p>{record.purpose}</p>
          <ul>
            {record.criteria.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
          {record.examples.map((example) => (
            <Fragment key={example.name}>
              <p>
                <a href={`?example=${encodeURIComponent(exampleAddress(record, example))}`}>
                  {example.name}
                </a>
              </p>
              {!example.wholePage && <div className={styles['example']}>{example.element}</div>}
            </Fragment>
          ))}
        </section>
      ))}
    </main>
  );
}
