/**
 * The words of the first screens and of every screen, in English. The words of a screen that is loaded later stand
 * beside this file. Typed objects, so that other languages can follow.
 */
import { lowerFirst } from './sentence.ts';

export const words = {
  appName: 'Unknot',
  tabTitle: (title: string) => (title === 'Unknot' ? title : `${title} – Unknot`),
  urgentHelp: 'Get urgent help',
  oneMoment: 'One moment.',
  back: 'Back',
  start: 'Go to the start',
  learn: 'Learn about spasms',
  undo: 'Undo',
  saved: 'Saved.',
  savedNot: 'Kept in this tab only.',
  notSure: 'Not sure',

  first: {
    title: 'When your upper back seizes up',
    lead: 'Find out if it is dangerous, and what to do now. It takes about a minute.',
    start: 'My back has seized up',
    goOn: 'Go on with the questions',
    startAgain: 'Start again',
    unfinished: (when: string) => `You began to answer ${when}. Your answers are kept.`,
    log: 'Log how it is now',
    medicines: 'What may I take?',
    yourData: 'Your data',
    about: 'About',
    more: 'More',
  },

  check: {
    introTitle: 'Is it dangerous?',
    introLead: 'A few questions, one page at a time. You can stop and come back at any time.',
    begin: 'Begin',
    danger: 'First, is it dangerous?',
    course: 'Now, how it came and how it behaves',
    history: 'Last, about you',
    causes: 'What may have caused it',
    relief: 'To be on the safe side',
    medicines: 'Before you take anything',
    movement: 'Before you move',
    tapAll: 'Is any of these true? Tap all that fit.',
    oneTitle: 'Is this true for you?',
    isTrue: 'Tap the line that fits.',
    none: 'None of these',
    no: 'No, this is not true',
    goOn: 'Continue',
    stop: 'Stop here and see the answer so far',
    chooseFirst: 'Tap what fits. If nothing does, tap the last line.',
    chooseNumber: 'Choose a number, or tap “Not sure”.',
    chooseOne: 'Choose one, or tap “Not sure”.',
    outOfBounds: (min: number, max: number) => `Type a whole number from ${min} to ${max}.`,
    painLow: 'No pain',
    painHigh: 'Worst you can think of',
    pounds: 'pounds',
  },

  answer: {
    title: 'What to do',
    change: 'What you can change:',
    noneTitle: 'No answer yet',
    noneLead: 'Answer the questions first. They take about a minute.',
    wrong: 'I answered wrongly',
    why: 'Why',
    toCheck: (suspect: string) => `What needs checking: ${lowerFirst(suspect)}.`,
    because: 'Because you said:',
    saidNotSure: (label: string) => `${label} (you were not sure)`,
    saidNo: (label: string) => `No to: ${lowerFirst(label)}`,
    saidValue: (label: string, value: string) => `${label}: ${value}`,
    nothingFound: 'None of the danger signs we asked about was true.',
    saidNoTo: 'You said no to:',
    whileWaiting: 'While you wait',
    emergency: 'Call an ambulance now',
    emergencyCard: 'This may be an emergency',
    emergencyHow: 'It may turn out to be harmless. Do not wait to find out.',
    cannotCall: 'If you cannot call, ask someone near you to do it.',
    doNotDrive: 'Do not drive yourself.',
    urgent: 'Get medical advice today',
    urgentHow:
      'Call or see a doctor today. If none can see you, go to an urgent care centre or an emergency department.',
    within3Days: 'See a doctor within 3 days',
    within2Weeks: 'See a doctor within 2 weeks',
    routineHow: 'Book a visit with a doctor or a physiotherapist. Show them this page.',
    selfCare: 'You can look after this yourself for now',
    selfCareHow:
      'Nothing you told us points to danger. Most people improve a lot within 6 weeks. About 1 in 5 do not.',
    undecided: 'We cannot say yet',
    undecidedHow: 'Some questions are still open, so danger is not ruled out. Please go on.',
    atLeast: 'What your answers call for so far',
    before: (day: string) => `By ${day}.`,
    lookAgain: (when: string) => `Look again ${when}, or as soon as anything changes.`,
    answered: (when: string) => `You answered ${when}.`,
    expired: 'That was a while ago. Answer the questions again to be sure.',
    sure: 'How sure is this?',
    sureText:
      'It comes from fixed rules, made from medical guidelines, and from your answers. Nobody has examined you.',
    notSureIntro: 'You were not sure about these. If one is true, the answer may change:',
    openIntro: 'These were not asked yet:',
    sources: 'Where this comes from',
    net: 'When to get help at once',
    netCall: (call: string) => `${call} if one of these begins:`,
    netAgain: 'If anything else changes, answer the questions again.',
    factors: 'What may have set it off',
    factorStrength: { strong: 'fits well', some: 'fits', weak: 'fits a little' },
    relief: 'The next 20 minutes',
    medicines: 'What may I take?',
    goOn: 'Go on with the questions',
    worse: 'It is getting worse',
    newSymptom: 'I have a new symptom',
    log: 'Log how it is now',
    see: 'See the answer',
    lastHeading: 'Your last answer',
  },

  urgent: {
    title: 'Get urgent help',
    lead: 'If you think it is an emergency, call now.',
    ambulance: 'Call an ambulance',
    advice: 'Advice the same day',
    poison: 'Too much medicine',
    elsewhere: 'You are somewhere else?',
    elsewhereHelp: 'Choose where you are. The numbers change at once.',
    where: (region: string) => `Numbers for: ${region}`,
    mobile: 'On a mobile phone, 112 gets you help in many countries.',
  },

  trouble: {
    notFoundTitle: 'This page does not exist',
    notFound: 'The address may be old or mistyped. Nothing of yours is lost.',
    crashTitle: 'Something went wrong in the app',
    crash: 'What you saved is still here. Load the page again, or go to the start.',
    reload: 'Load again',
    memoryOnlyTitle: 'Your entries are not being kept',
    blocked:
      'This browser does not let Unknot save. You can go on and the answers are right, but they are lost when you close this tab.',
    full: 'The device has no space left. What you enter now is lost when you close this tab.',
    broken:
      'The saved entries could not be opened just now. You can go on. Nothing saved earlier is deleted.',
    tryAgain: 'Try again',
    close: 'Close',
    damaged: (count: number) =>
      count === 1
        ? '1 saved entry could not be read. It is left as it is.'
        : `${count} saved entries could not be read. They are left as they are.`,
  },

  time: {
    today: (clock: string) => `today at ${clock}`,
    tomorrow: (clock: string) => `tomorrow at ${clock}`,
    yesterday: (clock: string) => `yesterday at ${clock}`,
    other: (day: string, clock: string) => `on ${day} at ${clock}`,
  },
} as const;

/** What a translation must provide. */
export type Words = typeof words;
