/** The end of a timer, watched for from every screen; fetched once there is something to watch. */
import { laterScreen } from '../app/later-screen.tsx';

export const laterTimerEnd = laterScreen(async () => (await import('./timer-end.tsx')).TimerEnd);
