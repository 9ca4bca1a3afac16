/**
 * A backup that only a passphrase opens. It is sealed in pieces of a few lines, so that a damaged file still has whole
 * pieces, and what is left is read as any other damaged backup.
 */
import { err, ok, type Result } from '@unknot/logic';
import { type Bytes, bytesOf, fromBase64, textOf, toBase64 } from './bytes.ts';
import { isFair, newRecipe, type Recipe, secretOf } from './passphrase.ts';
import { seal, sealingKey, unseal } from './seal.ts';

const FORMAT = 'unknot-diary-sealed';
const FORMAT_VERSION = 1;
const LINES_A_PIECE = 20;
/** Stands at the head of a backup; put in its place where that piece is damaged. */
const BARE_HEAD = '{\n"format": "unknot-diary",\n"formatVersion": 1,\n"events": [';
/** Stands for a piece that cannot be opened: a line that is no entry. */
const DAMAGED_PIECE = '?';
const EVENTS_BEGIN = '"events": [';

/** Why a sealed file cannot be opened. */
export type SealedFileProblem = 'wrong-passphrase' | 'damaged' | 'newer';

/** Whether a file was sealed, as far as its beginning tells. */
export const isSealedFile = (text: string): boolean => text.slice(0, 200).includes(`"${FORMAT}"`);

/** The text of a backup as a sealed file. */
export async function sealFile(text: string, passphrase: string): Promise<string> {
  const recipe = newRecipe();
  const key = await keyOf(passphrase, recipe);
  const pieces = await Promise.all(
    piecesOf(text).map(async (piece) => JSON.stringify(toBase64(await seal(key, bytesOf(piece))))),
  );
  const head = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    salt: toBase64(recipe.salt),
    memory: recipe.memory,
    passes: recipe.passes,
    proof: toBase64(await seal(key, bytesOf(FORMAT))),
  };
  const fields = Object.entries(head).map(
    ([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)},`,
  );
  return `{\n${fields.join('\n')}\n"pieces": [\n${pieces.join(',\n')}\n]\n}\n`;
}

/** The text that was sealed; with damaged lines where pieces are damaged. */
export async function openSealedFile(
  text: string,
  passphrase: string,
): Promise<Result<string, SealedFileProblem>> {
  if (Number(fieldIn(text, 'formatVersion')) > FORMAT_VERSION) return err('newer');
  const recipe = recipeIn(text);
  if (recipe === null) return err('damaged');
  const key = await keyOf(passphrase, recipe);
  const pieces = sealedPieces(text);
  const opened = await Promise.all(pieces.map((piece) => openPiece(key, piece)));
  const proof = await openPiece(key, fieldIn(text, 'proof') ?? '');
  if (proof === null && opened.every((piece) => piece === null)) return err('wrong-passphrase');
  const [head, ...rest] = opened;
  return ok([head ?? BARE_HEAD, ...rest.map((piece) => piece ?? DAMAGED_PIECE)].join('\n'));
}

const keyOf = async (passphrase: string, recipe: Recipe): Promise<CryptoKey> =>
  sealingKey((await secretOf(passphrase, recipe)).slice(0, 32));

/** The head of the backup, then a few lines each. */
function piecesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const head = lines.indexOf(EVENTS_BEGIN) + 1;
  const pieces = [lines.slice(0, head)];
  for (let from = head; from < lines.length; from += LINES_A_PIECE)
    pieces.push(lines.slice(from, from + LINES_A_PIECE));
  return pieces.map((piece) => piece.join('\n'));
}

/** What stands between quotes in the list of pieces; the last one may be cut. */
function sealedPieces(text: string): readonly string[] {
  const [, list = ''] = text.split('"pieces": [');
  return list.match(/"[^"\n]*"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
}

async function openPiece(key: CryptoKey, piece: string): Promise<string | null> {
  const sealed = fromBase64(piece);
  const content: Bytes | null = sealed && (await unseal(key, sealed));
  return content && textOf(content);
}

function recipeIn(text: string): Recipe | null {
  const salt = fromBase64(fieldIn(text, 'salt') ?? '');
  if (salt === null) return null;
  const [memory, passes] = [Number(fieldIn(text, 'memory')), Number(fieldIn(text, 'passes'))];
  const recipe = { salt, memory, passes };
  return isFair(recipe) ? recipe : null;
}

/** The value of a field of the head, without its quotes. */
const fieldIn = (text: string, field: string): string | null =>
  new RegExp(`"${field}":\\s*"?([^",\\n]*)`).exec(text)?.[1] ?? null;
