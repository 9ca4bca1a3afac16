/** Whether relief and medicines may be offered at all. */
import type { Triage } from '@unknot/engine';

/** Only when nothing more urgent is true or still open. */
export function mayTreat({ disposition }: Pick<Triage, 'disposition'>): boolean {
  return disposition === 'self-care' || disposition === 'routine';
}
