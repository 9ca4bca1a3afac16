/** While the browser hands over the entries or a screen: a still page, for an instant. */
import { words } from '../words/words.ts';

export function Loading() {
  return <p aria-busy="true">{words.oneMoment}</p>;
}
