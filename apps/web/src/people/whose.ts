/**
 * Whose diary a tab has open. It is known before anything is read and stays until the page is loaded again: a change
 * loads the page anew, so that nothing of one person is left in the memory of the other's page.
 */

/** The person whose diary was there before there were several. */
export const FIRST = 'first';

/** Names a person, not who they are. In the session it holds for the tab; beside it, for the next start. */
const COPY = 'unknot-person';

/** The id of the person whose diary this tab has open. */
export function personOfThisTab(): string {
  const inTab = idIn('sessionStorage');
  const id = inTab ?? idIn('localStorage') ?? FIRST;
  // Another tab may open another diary; this one stays with its own when it is loaded again.
  if (inTab === null) keep('sessionStorage', id);
  return id;
}

/** Opens the diary of another person in this tab. */
export function openDiaryOf(id: string): void {
  keep('sessionStorage', id);
  keep('localStorage', id);
  window.location.assign('/');
}

/** The database that holds the diary of a person. */
export const databaseOf = (id: string): string => (id === FIRST ? 'unknot' : `unknot-${id}`);

/** The channel on which the tabs with this diary talk. */
export const channelOf = (id: string): string =>
  id === FIRST ? 'unknot-diary' : `unknot-diary-${id}`;

const ID = /^[a-z0-9-]{1,40}$/;

function idIn(storage: 'sessionStorage' | 'localStorage'): string | null {
  try {
    const kept = globalThis[storage].getItem(COPY);
    return kept !== null && ID.test(kept) ? kept : null;
  } catch {
    return null;
  }
}

function keep(storage: 'sessionStorage' | 'localStorage', id: string): void {
  try {
    globalThis[storage].setItem(COPY, id);
  } catch {
    // Storage is blocked: then there are no other diaries either.
  }
}
