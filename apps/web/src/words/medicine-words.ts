/** The words of "What may I take?". */
import { spoken } from '../language/spoken.ts';
import { lowerFirst } from './sentence.ts';

export const medicineWords = spoken('medicine', {
  title: 'What may I take?',
  lead: 'For adults, for a few days. Read your own pack: if it says less, take less.',
  answerAgain: 'Change my answers',
  ok: 'You may take it',
  ask: 'Ask a pharmacist or a doctor first',
  avoid: 'Do not take it',
  because: 'Because of this:',
  missing: 'Still to find out:',
  limit: (singleMg: string, hours: number, dayMg: string) =>
    `At most ${singleMg} at a time, ${hours} hours apart or more, and no more than ${dayMg} in any 24 hours.`,
  mostDoses: (times: number) => `Not more than ${times} times in 24 hours.`,
  firstDose: (mg: string) => `Only the first dose may be ${mg}, at once or within one hour.`,
  shortWindow: (mg: string, hours: number) => `Never more than ${mg} in ${hours} hours.`,
  maxDays: (days: number) => `Not for more than ${days} days without asking.`,
  daysLimit: (days: number) =>
    `You have taken it on ${days} days running. Ask a pharmacist or a doctor before you take more.`,
  over24h: (dayMg: string) => `You have logged more than ${dayMg} in 24 hours.`,
  duplicateNsaid:
    'You took another tablet of this kind in the last 24 hours. Never two of them on one day.',
  reScreen: 'You have taken it on 3 days running. Go through the danger check again first.',
  overdose: 'Get advice now, even if you feel well.',
  leftLabel: 'You may still take, in these 24 hours',
  nextLabel: 'Next dose',
  nowWord: 'now',
  took: 'Check and log a dose',
  tookTitle: (name: string) => `How much ${lowerFirst(name)}?`,
  otherAmount: 'Another amount',
  amount: 'Amount',
  amountHelp: 'The strength on the pack times the number of tablets.',
  mg: 'mg',
  when: 'When',
  save: 'Log it',
  saveAnyway: 'I have taken it already: log it',
  cancel: 'Cancel',
  tooMuch: (singleMg: string) => `Do not take this. The most at one time is ${singleMg}.`,
  tooMany: 'Do not take so many at one time.',
  duplicate: (when: string | null) =>
    when === null
      ? 'You took another medicine of this kind. Never take two.'
      : `You took another medicine of this kind. Never take two in one day. Wait until ${when}.`,
  tooManyDays: 'You took it on too many days in a row. Ask a pharmacist or a doctor first.',
  tooSoon: (when: string) => `Do not take it yet. The next dose may be ${when}.`,
  overDay: (leftMg: string) => `Do not take this. In these 24 hours you have ${leftMg} left.`,
  fits: 'This is within the limits.',
  askFirst: 'Ask a pharmacist or a doctor before you take it.',
  notForYou: 'Do not take it. Your answers speak against it.',
  prescriber: 'Talk to your prescriber',
  howTo: 'How to take it, and when to stop',
  stopIf: 'Stop and get advice if:',
  benefit: 'How much it helps',
  logged: (name: string, mg: string) => `Logged: ${lowerFirst(name)} ${mg}.`,
  list: 'Taken in the last 24 hours',
  none: 'Nothing logged.',
  noneOffered: 'None of these is clearly safe for you. Ask a pharmacist first.',
  alsoAllowed: 'You may also take these. They are less likely to help',
  askFirstList: 'Ask a pharmacist or a doctor first',
  others: 'Other medicines at home, and what not to take',
  packTitle: 'A cold remedy, a night tablet or another mix',
  packLead:
    'Such packs often hold a painkiller under another name. Find yours here, and each part is counted.',
  packTook: 'Check and log a mix',
  packWhich: 'Which one is most like yours?',
  packHolds: (parts: string) =>
    `One of it holds ${parts}. Read your own pack. Does it hold something else? Then log each part by itself.`,
  packUnits: 'How many',
  packUnit: 'tablets or sachets',
});
