// The record every component keeps: what it is for, what makes it accessible, how it looks in use.
import type { ReactElement } from 'react';

/** One way the component is used. */
export interface ComponentExample {
  /** Unique within the record. */
  readonly name: string;
  readonly element: ReactElement;
  /** The example is a whole screen and is shown alone. */
  readonly wholePage?: boolean;
}

/** Feeds the catalogue and its accessibility scan. */
export interface ComponentRecord {
  /** The name it is imported by. */
  readonly name: string;
  readonly purpose: string;
  /** What must hold for people with any way of seeing, hearing or tapping. */
  readonly criteria: readonly string[];
  readonly examples: readonly ComponentExample[];
}
