// Even vertical rhythm between the parts of a screen.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './stack.module.css';

interface StackProps {
  /** Space between the parts. Default `medium`. */
  readonly gap?: 'small' | 'medium' | 'large' | undefined;
  readonly children: ReactNode;
}

/** Lays its children under one another. */
export function Stack({ gap = 'medium', children }: StackProps) {
  return <div className={classNames(styles['stack'], styles[gap])}>{children}</div>;
}
