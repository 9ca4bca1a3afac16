/** The longer answers, fetched in the background while the questions are asked. */
import { laterScreen } from '../app/later-screen.tsx';

export const laterCareAnswer = laterScreen(
  async () => (await import('./care-answer.tsx')).CareAnswer,
);
