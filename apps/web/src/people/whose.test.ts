import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseOf, openDiaryOf, personOfThisTab } from './whose.ts';

/** The storage of a tab, or of all of them. */
function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const newTab = () => vi.stubGlobal('sessionStorage', memory());

beforeEach(() => {
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('window', { location: { assign: vi.fn() } });
  newTab();
  return () => vi.unstubAllGlobals();
});

describe('the person of a tab', () => {
  it('is the first until another diary is opened', () => {
    expect(personOfThisTab()).toBe('first');
    openDiaryOf('mum');
    expect(personOfThisTab()).toBe('mum');
  });

  it('is the one of last time in a new tab', () => {
    openDiaryOf('mum');
    newTab();
    expect(personOfThisTab()).toBe('mum');
  });

  it('stays, whatever other tabs open', () => {
    personOfThisTab();
    const mine = globalThis.sessionStorage;
    newTab();
    openDiaryOf('mum');
    vi.stubGlobal('sessionStorage', mine);
    expect(personOfThisTab()).toBe('first');
  });

  it('is the first where storage is blocked or holds something else', () => {
    vi.stubGlobal('sessionStorage', undefined);
    globalThis.localStorage.setItem('unknot-person', '../other');
    expect(personOfThisTab()).toBe('first');
  });
});

it('keeps the diary that was there before there were several', () => {
  expect(databaseOf('first')).toBe('unknot');
  expect(databaseOf('mum')).toBe('unknot-mum');
});
