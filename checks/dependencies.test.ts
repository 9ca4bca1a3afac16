/** The dependencies: pinned, so that everybody runs the same, and from no particular registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, workspaces } from '../scripts/repository.mjs';

interface Manifest {
  readonly private?: boolean;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly peerDependencies?: Versions;
  readonly overrides?: Versions;
}

type Versions = Readonly<Record<string, string>>;

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly resolved?: string;
  readonly link?: true;
  readonly integrity?: string;
}

const FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
] as const;

const manifests = ['.', ...workspaces()].map((folder) => `${folder}/package.json`);

describe.each(manifests)('%s', (path) => {
  const content: Manifest = readJson(path);
  const ranges = FIELDS.flatMap((field) => Object.entries(content[field] ?? {}));

  it('pins every version', () => {
    const loose = ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is published by nobody', () => {
    expect(content.private).toBe(true);
  });
});

describe('package-lock.json', () => {
  const { packages }: Lockfile = readJson('package-lock.json');
  const installed = Object.entries<{ resolved?: string; link?: true; integrity?: string }>(
    packages,
  );

  it('names no registry', () => {
    const addresses = installed.filter(([, { resolved }]) => resolved?.includes('://'));
    expect(addresses).toEqual([]);
  });

  it('still has every package whose version is overridden', () => {
    const { overrides = {} }: Manifest = readJson('package.json');
    expect(Object.keys(overrides).filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  });

  it('has a checksum for each package that is fetched', () => {
    const fetched = installed.filter(([path, { link }]) => path.includes('node_modules/') && !link);
    expect(fetched.length).toBeGreaterThan(100);
    expect(fetched.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
