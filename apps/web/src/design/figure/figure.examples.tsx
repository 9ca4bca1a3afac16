// Examples of Figure.
import { exercises, warmUp } from '@unknot/knowledge';
import type { ComponentRecord } from '../component-record.ts';
import { Figure } from './figure.tsx';
import styles from './figure-examples.module.css';

const all = [...warmUp.parts, ...exercises];
const [march] = warmUp.parts;

/** Every movement there is, so that a drawing that went wrong is seen. */
function EveryMovement() {
  return (
    <ul className={styles['sheet']}>
      {all.map(({ id, name, motion, works }) => (
        <li key={id}>
          <p>{name}</p>
          <Figure view="stills" motion={motion} works={works} label={name} />
        </li>
      ))}
    </ul>
  );
}

const example = march && { motion: march.motion, works: march.works, label: march.name };

export const figureRecord: ComponentRecord = {
  name: 'Figure',
  purpose: 'Shows how a movement is done.',
  criteria: [
    'It is an image named after the movement; the steps beside it say the same in words.',
    'Under reduced motion it is two or three numbered still pictures.',
    'It moves only while it plays and is in sight.',
    'What works is marked by a glow that nothing else relies on.',
  ],
  examples: example
    ? [
        { name: 'moving', element: <Figure {...example} playing /> },
        { name: 'key moments', element: <Figure {...example} view="stills" /> },
        { name: 'small', element: <Figure {...example} view="small" /> },
        { name: 'every movement', element: <EveryMovement /> },
      ]
    : [],
};
