/** The five places with their words, for the tab bar of every page that is one of them. */
import type { Places } from '../design/index.ts';
import { words } from '../words/words.ts';

/** In the language of the page, which is known before the app is drawn. */
export const placesInWords = (): Places => ({
  name: words.places.name,
  all: [
    { id: 'today', href: '/', icon: 'today', label: words.places.today },
    { id: 'move', href: '/move', icon: 'walk', label: words.places.move },
    { id: 'medicines', href: '/medicines', icon: 'medicine', label: words.places.medicines },
    { id: 'diary', href: '/diary', icon: 'diary', label: words.places.diary },
    { id: 'more', href: '/more', icon: 'more', label: words.places.more },
  ],
});
