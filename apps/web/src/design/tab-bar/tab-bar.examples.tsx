// Examples of TabBar.
import type { ComponentRecord } from '../component-record.ts';
import { type Places, PlacesContext } from './places.ts';
import { TabBar } from './tab-bar.tsx';

/** The places in English, for examples. */
export const examplePlaces: Places = {
  name: 'Places',
  all: [
    { id: 'today', href: '#today', icon: 'today', label: 'Today' },
    { id: 'move', href: '#move', icon: 'walk', label: 'Move' },
    { id: 'medicines', href: '#medicines', icon: 'medicine', label: 'Medicines' },
    { id: 'diary', href: '#diary', icon: 'diary', label: 'Diary' },
    { id: 'more', href: '#more', icon: 'more', label: 'More' },
  ],
};

export const tabBarRecord: ComponentRecord = {
  name: 'TabBar',
  purpose: 'The ways between the five places of the app.',
  criteria: [
    'It is a navigation with a name; each tab is a link with a word.',
    'The place the person is at is said by aria-current, by a shape behind the drawing and by weight.',
    'Each tab is at least 56 px high and wide; with large words the tabs take a second row.',
    'It stands last in the page, so that the content comes first for who listens.',
  ],
  examples: [
    {
      name: 'at the diary',
      element: (
        <PlacesContext value={examplePlaces}>
          <TabBar place="diary" />
        </PlacesContext>
      ),
    },
  ],
};
