import { describe, expect, it } from 'vitest';
import { mayTakeOver } from './waiting-version.ts';

const quiet = { path: '/', inSession: false, remedyEndsAt: null, nowMs: 1000 };

describe('a waiting version', () => {
  it.each(['/', '/more', '/learn', '/learn/heat', '/answer'])('may take over on %s', (path) => {
    expect(mayTakeOver({ ...quiet, path })).toBe(true);
  });

  it.each(['/check', '/relief', '/relief/heat-pad', '/move/session', '/log', '/medicines/took'])(
    'waits while %s is open',
    (path) => {
      expect(mayTakeOver({ ...quiet, path })).toBe(false);
    },
  );

  it('waits for the session and for the remedy', () => {
    expect(mayTakeOver({ ...quiet, inSession: true })).toBe(false);
    expect(mayTakeOver({ ...quiet, remedyEndsAt: 1001 })).toBe(false);
    expect(mayTakeOver({ ...quiet, remedyEndsAt: 1000 })).toBe(true);
  });
});
