/** A copy of the repository in which a fault can be planted, so that the working tree is never touched. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, workspaces } from '../scripts/repository.mjs';

/** What a program left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

export interface PlantedCopy {
  /** Writes files (path from the root, content), runs `check`, and puts back what was there before. */
  readonly withFiles: (
    files: readonly (readonly [path: string, content: string])[],
    check: () => void,
  ) => void;
  /** The content of a file, by its path from the root. */
  readonly read: (path: string) => string;
  /** Runs a program of node_modules/.bin, or `node`, in the copy. */
  readonly run: (program: string, ...args: readonly string[]) => Outcome;
  readonly remove: () => void;
}

const NOT_COPIED = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** Copies the sources and links what is installed; the workspaces among it lead to the copy. */
export function plantedCopy(): PlantedCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'unknot-planted-')));
  cpSync(ROOT, root, {
    recursive: true,
    filter: (path) => !NOT_COPIED.has(path.slice(dirname(path).length + 1)),
  });
  for (const folder of ['.', ...workspaces()]) linkInstalled(root, folder);
  return {
    withFiles: (files, check) => {
      withFiles(root, files, check);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    run: (program, ...args) => run(root, program, args),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function withFiles(
  root: string,
  files: readonly (readonly [path: string, content: string])[],
  check: () => void,
): void {
  const [first, ...others] = files;
  if (first === undefined) {
    check();
    return;
  }
  const path = join(root, first[0]);
  const before = existsSync(path) ? readFileSync(path) : null;
  writeFileSync(path, first[1]);
  try {
    withFiles(root, others, check);
  } finally {
    if (before === null) rmSync(path);
    else writeFileSync(path, before);
  }
}

function run(root: string, program: string, args: readonly string[]): Outcome {
  const path = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program);
  const { status, stdout, stderr } = spawnSync(path, args, {
    cwd: root,
    encoding: 'utf8',
    // Vitest asks its children for colours.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  return { code: status, output: stdout + stderr };
}

function linkInstalled(root: string, folder: string): void {
  const installed = join(ROOT, folder, 'node_modules');
  if (!existsSync(installed)) return;
  const copy = join(root, folder, 'node_modules');
  mkdirSync(join(copy, '@unknot'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== '@unknot' && name !== '.cache')
      link(root, join(installed, name), join(copy, name));
  }
  const ours = join(installed, '@unknot');
  for (const name of existsSync(ours) ? readdirSync(ours) : []) {
    link(root, join(ours, name), join(copy, '@unknot', name));
  }
}

/** A link to a workspace leads to its copy, any other to what is installed. */
function link(root: string, from: string, to: string): void {
  const target = realpathSync(from);
  const ours = workspaces().find((folder) => target === join(realpathSync(ROOT), folder));
  symlinkSync(ours === undefined ? target : join(root, ours), to);
}
