/** Whether the browser promises not to clear what it keeps for us. */

/** `true` when the promise is given; `null` when the browser cannot say. */
export async function isPersisted(): Promise<boolean | null> {
  return (await attempt(() => navigator.storage.persisted())) ?? null;
}

/** Asks for the promise. Some browsers decide by themselves, some ask the person. */
export async function askToPersist(): Promise<boolean> {
  return (await attempt(() => navigator.storage.persist())) ?? false;
}

let asked = false;

/** Asks once a visit, unless the promise is given; to be called when something worth keeping was saved. */
export async function askToPersistOnce(): Promise<void> {
  if (asked) return;
  asked = true;
  if ((await isPersisted()) === false) await askToPersist();
}

/** Old and private browsers have no storage manager, or one that refuses to answer. */
async function attempt(ask: () => Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
