/** The words of several people on one device. */
import { spoken } from '../language/spoken.ts';

export const peopleWords = spoken('people', {
  title: 'People',
  lead: 'Each person has a diary of their own. Nothing of one is ever seen in the other.',
  aloneLead: 'You can keep a diary for someone you care for. It stays apart from yours.',
  me: 'Me',
  open: 'Open now',
  openMine: 'Open my diary',
  openIt: (name: string) => `Open the diary of ${name}`,
  mine: 'My diary',
  whose: (name: string) => `Diary of ${name}`,
  switchTo: 'Change',
  add: 'Add a person',
  addLead: 'They get a diary of their own on this device.',
  edit: 'Name and mark',
  name: 'Name or nickname',
  nameHelp: 'You see it at the top of every page. It need not be the real name.',
  nameMissing: 'Type a name or a nickname.',
  nameTaken: 'Someone here has this name. Choose another.',
  mark: 'A mark to know them by',
  marks: {
    wave: 'Wave',
    loop: 'Loop',
    ring: 'Ring',
    eight: 'Eight',
    hook: 'Hook',
    arch: 'Arch',
  },
  reporterHelp: 'The danger check asks some things in another way when you answer for someone.',
  save: 'Save',
  create: 'Add and open the diary',
  removeHelp:
    'To delete a diary, open it and go to “Your data”. There you can save a backup first.',
  failed: 'The browser did not let us save this. Nothing was changed.',
});
