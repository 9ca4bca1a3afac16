/** A file that the browser may write to again, where it can: the File System Access API, which types do not know yet. */

/** A file the person chose. It can be kept in a database and outlives the visit. */
export interface SavedFile {
  readonly queryPermission: (wanted: Wanted) => Promise<PermissionState>;
  readonly requestPermission: (wanted: Wanted) => Promise<PermissionState>;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

interface Wanted {
  readonly mode: 'readwrite';
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly object[];
}) => Promise<SavedFile>;

/** Whether this browser can write to a file again. */
export const canWriteFiles = (): boolean => picker() !== null;

/** The file of last time, if the person still allows it; else one that they choose now. Throws when they do not. */
export async function chooseFile(known: SavedFile | null, name: string): Promise<SavedFile> {
  if (known && (await isAllowed(known))) return known;
  const pick = picker();
  if (pick === null) throw new Error('this browser cannot write to files');
  return pick({
    suggestedName: name,
    types: [{ description: 'Unknot', accept: { 'application/json': ['.json'] } }],
  });
}

/** Replaces the content of the file; until the end the old content stays. */
export async function writeTo(file: SavedFile, text: string): Promise<void> {
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

async function isAllowed(file: SavedFile): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const;
  if ((await file.queryPermission(wanted)) === 'granted') return true;
  return (await file.requestPermission(wanted)) === 'granted';
}

const picker = (): Picker | null =>
  (globalThis as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker ?? null;
