/** What happens once the first screen is there, in the order in which a person may need it. */
import { fetchDangerCheck, fetchOtherScreens } from './later-screens.ts';

/** Fetches the danger check, makes the app work offline, then fetches the other screens. */
export async function fetchTheRest(): Promise<void> {
  await fetchDangerCheck();
  const { keepUpToDate } = await import('./offline.ts');
  keepUpToDate();
  await fetchOtherScreens();
}
