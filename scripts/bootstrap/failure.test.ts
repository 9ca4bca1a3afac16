import { describe, expect, it } from 'vitest';
import { installAdvice } from './failure.mjs';

describe('installAdvice', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', 'check the network'],
    ['npm error code ECONNREFUSED', 'check the network'],
    ['npm error code ENOSPC\nno space left on device', 'The disk is full'],
    ['npm error code EACCES\nnpm error path /x/node_modules', 'make yourself the owner'],
    ['npm error code EINTEGRITY', 'npm cache clean'],
    ['npm error code E404', 'which registry'],
    ['npm error something never seen', 'the lines of npm above say why'],
  ])('%s', (output, advice) => {
    expect(installAdvice(output)).toContain(advice);
  });
});
