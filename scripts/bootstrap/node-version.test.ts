import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OLDEST_NODE, requireNode } from './node-version.mjs';

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.0.0'])('takes %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.4', '8.17.0'])('refuses %s and says what to do', (version) => {
    expect(() => requireNode(version)).toThrow(
      /needs Node 20\.19 or newer and this is Node .*: install/,
    );
  });

  it('asks for what package.json and .nvmrc ask for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${OLDEST_NODE.replace(/\.0$/, '')}`);
    expect(readFileSync('.nvmrc', 'utf8').trim()).toBe(OLDEST_NODE);
  });
});
