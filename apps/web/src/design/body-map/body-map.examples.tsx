// Examples of BodyMap.
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import { useState } from 'react';
import type { ComponentRecord } from '../component-record.ts';
import { BodyMap, type PlaceNames } from './body-map.tsx';
import { type BodyMarks, noMarks } from './body-marks.ts';

const names = Object.fromEntries(
  Object.entries(bodyPlaces).map(([id, { name }]) => [id as BodyPlaceId, name]),
) as PlaceNames;

function Markable({ first }: { readonly first: BodyMarks }) {
  const [marks, setMarks] = useState(first);
  return (
    <BodyMap
      legend="Where does it hurt?"
      marks={marks}
      onChange={setMarks}
      names={names}
      words={{
        view: 'Side',
        back: 'Back',
        front: 'Front',
        left: 'Left',
        right: 'Right',
        hint: 'Tap each place. Tap it again for the main spot.',
        list: 'Choose from a list',
        main: 'Main spot',
        mainOf: (place) => `${place} (main spot)`,
        nothing: 'Nothing marked yet.',
        spreads: 'Does it run from the main spot to another place?',
      }}
    />
  );
}

export const bodyMapRecord: ComponentRecord = {
  name: 'BodyMap',
  purpose: 'Shows and marks where it hurts, front and back.',
  criteria: [
    'The drawing is hidden from screen readers; the list of checkboxes behind it does all it does.',
    'Each place is at least about 44 px wide at 320 px.',
    'A marked place is hatched, the main spot is full with a ring: not by colour alone.',
    'What is marked is said in words beneath it, politely, after each tap.',
    'Left and right are the person’s own, and stand on the drawing.',
  ],
  examples: [
    { name: 'nothing marked', element: <Markable first={noMarks} /> },
    {
      name: 'pain that runs down an arm',
      element: (
        <Markable
          first={{
            places: ['blade-left', 'neck', 'forearm-left'],
            main: 'blade-left',
            spreadsTo: ['forearm-left'],
          }}
        />
      ),
    },
  ],
};
