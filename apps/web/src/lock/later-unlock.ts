/** The way into a locked diary comes when there is one. */
import { laterScreen } from '../app/later-screen.tsx';

export const laterUnlock = laterScreen(
  async () => (await import('./unlock-screen.tsx')).UnlockScreen,
);
