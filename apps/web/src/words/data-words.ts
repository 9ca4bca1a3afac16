/** The words of data and settings. */
import { spoken } from '../language/spoken.ts';

export const dataWords = spoken('data', {
  title: 'Your data',
  lead: 'Everything stays on this device. No account, no other server.',
  keeping: 'Is it safe here?',
  persisted: 'The browser has promised to keep your entries.',
  notPersisted:
    'The browser may clear your entries when space runs short or when you do not open Unknot for a while. Save a backup now and then.',
  askPersist: 'Ask the browser to keep them',
  persistRefused: 'The browser did not agree. A backup file is the safe way.',
  noPromise: 'This browser cannot promise to keep your entries. A backup file is the safe way.',
  size: (used: string, most: string) =>
    `Unknot takes ${used} of the ${most} that the browser allows.`,
  space: 'Little space is left. Free some on the device, or save a backup.',
  clock:
    'Some entries are dated later than now. Is the clock of this device right? They are kept as they are.',
  newer: (count: number) =>
    count === 1
      ? '1 entry was written by a newer Unknot. It is kept, but not shown here.'
      : `${count} entries were written by a newer Unknot. They are kept, but not shown here.`,
  entryCount: (count: number) => (count === 1 ? '1 entry is kept.' : `${count} entries are kept.`),
  lastBackup: (when: string) => `Last backup: ${when}.`,
  noBackup: 'No backup yet.',
  backup: 'Save a backup file',
  sameFile: 'Save into one file, always the same',
  saved: 'The backup is saved.',
  notSaved:
    'The backup was not saved. Nothing here was changed. Try again, or choose another place.',
  backupOfMine: 'This is the backup of your own diary alone. Save one for each person.',
  backupOf: (name: string) => `This is the backup of ${name} alone. Save one for each person.`,
  closing: 'Who may read the file?',
  closings: { sealed: 'Only who has the passphrase', clear: 'Everybody who has the file' },
  closingPassphrase: 'Passphrase of this diary',
  working: 'One moment.',
  restore: 'Bring back a backup',
  restoreHelp: 'Entries you have here stay. Those from the file are added.',
  chooseFile: 'Choose a backup file',
  preview: (total: number, fresh: number) =>
    fresh === 0
      ? `The file holds ${total} entries. You have all of them already.`
      : `The file holds ${total} entries; ${fresh} of them are new here.`,
  previewSpan: (from: string, to: string) => `From ${from} to ${to}.`,
  sealedFile: 'This file is locked. Type the passphrase it was saved with.',
  openFile: 'Open the file',
  wrongPassphrase: 'That is not the passphrase of this file. Nothing was changed here.',
  sealedDamaged:
    'The beginning of the file is damaged, so no passphrase can open it. Copy it again from where you saved it.',
  sealedNewer: 'A newer Unknot saved this file. Update Unknot, then open the file again.',
  ownerIs: (owner: string) => `It is the backup of: ${owner}.`,
  otherOwner: (owner: string, open: string) =>
    `The file is the backup of ${owner}, and the diary of ${open} is open. Entries of two people must not be mixed. Open the diary of ${owner} first, or add that person.`,
  strangers: (open: string) =>
    `None of the entries in the file is in this diary yet. Are you sure that they belong to ${open}?`,
  toPeople: 'Go to the people',
  restoreAnyway: (open: string) => `They belong to ${open}. Add them`,
  restoreNow: 'Add them',
  restoreDone: (count: number) => (count === 1 ? '1 entry added.' : `${count} entries added.`),
  cancel: 'Cancel',
  nothingChanged: 'Nothing was changed here.',
  faults: {
    'not-json': 'Unknot cannot read this file. Choose the backup file that you saved from Unknot.',
    'not-a-diary':
      'This file is not an Unknot diary. Choose the backup file that you saved from Unknot.',
    'newer-format': 'A newer Unknot saved this file. Update Unknot, then open the file again.',
    truncated:
      'The file ends too soon. Copy it again from where you saved it, or keep the entries that are whole.',
    damaged:
      'The file was changed or damaged after it was saved. Copy it again from where you saved it, or keep the entries that are whole.',
    'malformed-event':
      'An entry in the file cannot be read. Copy the file again from where you saved it, or keep the entries that are whole.',
    'same-id':
      'Two different entries in the file have one name, so only one can be kept. Copy the file again from where you saved it, or keep the entries that are whole.',
  },
  rescued: (reason: string, problems: number) =>
    `${reason} ${problems === 1 ? '1 place' : `${problems} places`} cannot be read. What follows can be rescued:`,
  fileUnread: 'The file could not be opened. Nothing was changed here.',
  erase: 'Delete everything',
  eraseHelp:
    'Removes all entries, all settings and the stored pages of Unknot from this device. This cannot be undone.',
  eraseSure: 'Delete everything on this device?',
  eraseYes: 'Yes, delete everything',
  eraseNo: 'No, keep it',
  erased: 'Everything is deleted.',
  eraseMine: 'Delete my diary',
  eraseMineSure: 'Delete everything of mine?',
  eraseOf: (name: string) => `Delete the diary of ${name}`,
  eraseOfHelp: 'Removes this person and all their entries from this device. The others stay.',
  eraseOfSure: (name: string) => `Delete everything of ${name}?`,
  eraseOfYes: 'Yes, delete this diary',
  eraseAllHelp:
    'Removes everybody, all entries, all settings and the stored pages of Unknot from this device. This cannot be undone.',
  eraseBackup: 'Save a backup before',
  eraseFailed: 'The browser did not let us delete it. Try again.',
});
