/** The words of data and settings. */
import { spoken } from '../language/spoken.ts';

export const dataWords = spoken('data', {
  title: 'Your data and settings',
  lead: 'Everything stays on this device. No account, no other server.',
  look: 'How it looks',
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  text: 'Text size',
  texts: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  region: 'Where you are',
  regionHelp: 'The numbers to call and the names of medicines follow this.',
  keeping: 'Is it safe here?',
  persisted: 'The browser has promised to keep your entries.',
  notPersisted:
    'The browser may clear your entries when space runs short or when you do not open Unknot for a while. Save a backup now and then.',
  askPersist: 'Ask the browser to keep them',
  persistRefused: 'The browser did not agree. A backup file is the safe way.',
  entryCount: (count: number) => (count === 1 ? '1 entry is kept.' : `${count} entries are kept.`),
  lastBackup: (when: string) => `Last backup: ${when}.`,
  noBackup: 'No backup yet.',
  backup: 'Save a backup file',
  restore: 'Bring back a backup',
  restoreHelp: 'Entries you have here stay. Those from the file are added.',
  chooseFile: 'Choose a backup file',
  preview: (total: number, fresh: number) =>
    fresh === 0
      ? `The file holds ${total} entries. You have all of them already.`
      : `The file holds ${total} entries; ${fresh} of them are new here.`,
  previewSpan: (from: string, to: string) => `From ${from} to ${to}.`,
  restoreNow: 'Add them',
  restoreDone: (count: number) => (count === 1 ? '1 entry added.' : `${count} entries added.`),
  cancel: 'Cancel',
  nothingChanged: 'Nothing was changed here.',
  rescued: (reason: string, problems: number) =>
    `${reason} ${problems === 1 ? '1 place' : `${problems} places`} cannot be read. What follows can be rescued:`,
  told: 'What we remember about your health',
  toldHelp: 'Asked once, so that you are not asked again.',
  toldShow: 'Show it',
  toldNo: (names: string) => `You said no to: ${names}.`,
  toldChange: 'Change',
  fileUnread: 'The file could not be opened. Nothing was changed here.',
  erase: 'Delete everything',
  eraseHelp: 'Removes all entries and settings from this device. This cannot be undone.',
  eraseSure: 'Delete everything on this device?',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'No, keep it',
  erased: 'Everything is deleted.',
  eraseFailed: 'The browser did not let us delete it. Try again.',
});
