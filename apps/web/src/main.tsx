/** Starts the app: styles, the diary, the language, the first screen. */
import './design/base.css';
import './app/app.css';
import { invariant } from '@unknot/logic';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepInstallPrompt } from './app/install.ts';
import { store } from './app/store.ts';
import { findLanguage } from './language/language.ts';

const place = document.getElementById('root');
invariant(place !== null, 'index.html has no #root');

keepInstallPrompt();
void store.open();
void start(place);

/** No `await` at the top: the words of a language share code with this file, and would wait for it as it for them. */
async function start(root: HTMLElement): Promise<void> {
  await findLanguage({ es: async () => (await import('./words/es/index.ts')).spanish });
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
