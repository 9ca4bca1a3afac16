// Starts the catalogue; it is no part of the app and is not built with it.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../design/base.css';
import { Catalogue } from './catalogue.tsx';
import { exampleAddress } from './example-address.ts';
import { componentRecords } from './records.ts';

declare global {
  interface Window {
    /** The addresses of all examples, for the accessibility scan. */
    exampleAddresses?: readonly string[];
  }
}

window.exampleAddresses = componentRecords.flatMap((record) =>
  record.examples.map((example) => exampleAddress(record, example)),
);

const address = new URL(window.location.href);
const theme = address.searchParams.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Catalogue address={address} />
    </StrictMode>,
  );
}
