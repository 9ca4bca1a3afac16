/** Today needs the engine; who comes for the first time does not wait for it. */
import { laterScreen } from '../app/later-screen.tsx';

export const laterToday = laterScreen(
  async () => (await import('../today/today-screen.tsx')).TodayScreen,
);
