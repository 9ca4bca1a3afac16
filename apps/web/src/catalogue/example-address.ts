// The name by which the catalogue's address finds one example.
import type { ComponentExample, ComponentRecord } from '../design/component-record.ts';

/** "Button/long words, full width": the value of `?example=`. */
export function exampleAddress(record: ComponentRecord, example: ComponentExample): string {
  return `${record.name}/${example.name}`;
}
