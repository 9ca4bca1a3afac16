/** Green, amber or red: said in a word, a shape and a colour. */
import type { Light } from '@unknot/engine';
import type { ReactNode } from 'react';
import { classNames } from '../design/class-names.ts';
import { moveWords } from '../words/move-words.ts';
import styles from './traffic-light.module.css';

interface TrafficLightProps {
  readonly light: Light;
  readonly children: ReactNode;
}

/** A disc goes on, a triangle takes care, an octagon stops. */
const SHAPES: Readonly<Record<Light, string>> = {
  green: 'M16 3a13 13 0 1 1 0 26a13 13 0 1 1 0-26z',
  amber: 'M16 3.5 30 28H2z',
  red: 'M10.6 3h10.8L29 10.6v10.8L21.4 29H10.6L3 21.4V10.6z',
};

export function TrafficLight({ light, children }: TrafficLightProps) {
  return (
    <div className={classNames(styles['light'], styles[light])}>
      <LightShape light={light} />
      <div>
        <strong className={styles['name']}>{moveWords.light[light]}</strong>
        <div>{children}</div>
      </div>
    </div>
  );
}

/** The shape alone, beside its word. */
export function LightShape({ light }: { readonly light: Light }) {
  return (
    <svg
      className={classNames(styles['shape'], styles[light])}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path d={SHAPES[light]} />
    </svg>
  );
}
