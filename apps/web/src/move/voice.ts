/** Speaks a few words, for who cannot look at the screen. */
import { useEffect } from 'react';
import { locale } from '../language/language.ts';

/** A calm pace. */
const RATE = 0.9;

/** Speaks `text` when it changes, in place of what is still being said; `null` says nothing. */
export function useVoice(on: boolean, text: string | null): void {
  useEffect(() => {
    if (!on || text === null || !('speechSynthesis' in window)) return undefined;
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = locale();
    speech.rate = RATE;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(speech);
    return () => window.speechSynthesis.cancel();
  }, [on, text]);
}

/** Whether this device has a voice at all. */
export const hasVoice = (): boolean => 'speechSynthesis' in window;
