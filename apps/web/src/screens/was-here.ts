/** Whether somebody has used this device before, known before the diary is open: nobody is greeted as new for an instant. */

/** A copy beside the diary. It says no more than that. */
const COPY = 'unknot-was-here';

export function wasHere(): boolean {
  try {
    return localStorage.getItem(COPY) !== null;
  } catch {
    return false;
  }
}

/** Keeps what the diary says, for the next start. */
export function noteHere(here: boolean): void {
  try {
    if (here) localStorage.setItem(COPY, 'yes');
    else localStorage.removeItem(COPY);
  } catch {
    // Storage is blocked: the next start begins with the first page, and changes once.
  }
}
