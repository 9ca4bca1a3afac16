// The five places of the app, as the screens give them to the design: it holds no words itself.
import { createContext } from 'react';
import type { IconName } from '../icon/icon.tsx';

/** The places a person can go to from everywhere. */
export type PlaceId = 'today' | 'move' | 'medicines' | 'diary' | 'more';

export interface Place {
  readonly id: PlaceId;
  readonly href: string;
  readonly icon: IconName;
  /** One short word. */
  readonly label: string;
}

export interface Places {
  /** What a screen reader calls the whole of them. */
  readonly name: string;
  readonly all: readonly Place[];
}

/** Set once around the app; without it no page has a tab bar. */
export const PlacesContext = createContext<Places | null>(null);
