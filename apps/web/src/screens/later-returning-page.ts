/** The first page for who comes back needs the engine; who comes for the first time does not wait for it. */
import { laterScreen } from '../app/later-screen.tsx';

export const laterReturningPage = laterScreen(
  async () => (await import('./returning-page.tsx')).ReturningPage,
);
