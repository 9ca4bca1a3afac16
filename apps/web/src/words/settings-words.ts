/** The words of the settings. */
import { spoken } from '../language/spoken.ts';

export const settingsWords = spoken('settings', {
  title: 'Settings',
  region: 'Where you are',
  regionHelp: 'The numbers to call and the names of medicines follow this.',
  language: 'Language',
  languageHelp: 'The page is loaded again in the language you choose.',
  machineMade:
    'A machine translated these words. No doctor who speaks the language has read them yet. If something reads wrong, trust the English.',
  look: 'How it looks',
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  text: 'Text size',
  texts: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  units: 'Units',
  weight: 'Body weight',
  weights: { kg: 'Kilograms (kg)', lb: 'Pounds (lb)' },
  temperature: 'Temperatures are always given in both °C and °F.',
  voice: 'Sessions',
  voiceHelp: 'In a session, the device can say what to do and count with you.',
  tapsHelp: 'A session can wait for you at each step.',
  taps: { on: 'Go on only when I tap', off: 'Go on by itself' },
  voices: { on: 'Speak in a session', off: 'No voice' },
  lock: 'Lock',
  lockLine: 'A passphrase for this diary.',
  people: 'People',
  peopleLine: 'A diary for someone you care for.',
  data: 'Your data',
  dataLine: 'Save it, bring it back, delete it.',
});
