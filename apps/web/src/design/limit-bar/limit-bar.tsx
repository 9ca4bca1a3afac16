// How much of a limit is used up, as words and as a bar of its parts.
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './limit-bar.module.css';

interface LimitBarProps {
  /** What is counted. */
  readonly name: string;
  /** The whole in words, such as "2000 of 3000 mg in 24 hours". */
  readonly text: string;
  /** The parts that make it up, in the order in which they stop to count. */
  readonly parts: readonly number[];
  /** In the same unit as the parts. */
  readonly limit: number;
  /** Beneath the bar: how it goes on. */
  readonly children?: ReactNode;
}

/** The words say it all; the bar shows it to who would rather look. */
export function LimitBar({ name, text, parts, limit, children }: LimitBarProps) {
  const sum = parts.reduce((all, part) => all + part, 0);
  const whole = Math.max(limit, sum, 1);
  return (
    <div className={styles['bar']}>
      <p className={styles['name']}>{name}</p>
      <p className={styles['text']}>{text}</p>
      <div
        aria-hidden="true"
        className={classNames(styles['track'], sum > limit && styles['over'])}
      >
        {parts.map((part, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing but their place
            key={index}
            className={styles['part']}
            style={share(part / whole)}
          />
        ))}
        {sum > limit && <span className={styles['limit']} style={place(limit / whole)} />}
      </div>
      {children}
    </div>
  );
}

const share = (part: number): CSSProperties => ({ inlineSize: `${part * 100}%` });
const place = (part: number): CSSProperties => ({ insetInlineStart: `${part * 100}%` });
