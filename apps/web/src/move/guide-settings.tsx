/** How the person wants to be guided: a voice, taps alone, yoga. */
import { store } from '../app/store.ts';
import { useDiary } from '../app/use-diary.ts';
import { Why } from '../design/index.ts';
import tick from '../design/tick/tick.module.css';
import { moveWords } from '../words/move-words.ts';
import { MOVE_SETTINGS, type MoveSettings, moveSettingsOf } from './move-settings.ts';
import { hasVoice } from './voice.ts';

interface GuideSettingsProps {
  /** Which of them; in the middle of a session the movements are chosen already. */
  readonly names: readonly (keyof MoveSettings)[];
}

export function GuideSettings({ names }: GuideSettingsProps) {
  const settings = moveSettingsOf(useDiary());
  const offered = names.filter((name) => name !== 'voice' || hasVoice());
  const choose = (name: keyof MoveSettings, value: boolean) =>
    store.record({ type: 'setting-changed', key: MOVE_SETTINGS[name], value });
  return (
    <Why summary={moveWords.howGuided}>
      {offered.map((name) => (
        <label key={name} className={tick['card']}>
          <input
            type="checkbox"
            className={tick['box']}
            checked={settings[name]}
            onChange={({ currentTarget }) => choose(name, currentTarget.checked)}
          />
          <span>{moveWords[name]}</span>
        </label>
      ))}
    </Why>
  );
}
