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

/** Bytes that all of Unknot takes, and may take. */
export interface Room {
  readonly used: number;
  readonly most: number;
}

/** `null` when the browser does not say. */
export async function roomLeft(): Promise<Room | null> {
  const estimate = await attempt(() => navigator.storage.estimate());
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
}

/** Old and private browsers have no storage manager, or one that refuses to answer. */
async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
