/** How this person likes to be guided through a session; kept in the diary. */
import type { DiaryEntries } from '@unknot/diary';

/** All are off until the person says so. */
export interface MoveSettings {
  /** The steps are spoken. */
  readonly voice: boolean;
  /** Nothing moves on by itself. */
  readonly taps: boolean;
  /** Yoga poses may be part of a session. */
  readonly yoga: boolean;
}

/** The names of the settings in the diary. */
export const MOVE_SETTINGS = {
  voice: 'move-voice',
  taps: 'move-taps',
  yoga: 'move-yoga',
} as const satisfies Readonly<Record<keyof MoveSettings, string>>;

/** The settings as the diary has them. */
export const moveSettingsOf = ({ settings }: Pick<DiaryEntries, 'settings'>): MoveSettings => ({
  voice: settings[MOVE_SETTINGS.voice] === true,
  taps: settings[MOVE_SETTINGS.taps] === true,
  yoga: settings[MOVE_SETTINGS.yoga] === true,
});
