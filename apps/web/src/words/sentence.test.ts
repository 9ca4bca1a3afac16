import { expect, it } from 'vitest';
import { fullStop, lowerFirst } from './sentence.ts';

it('puts a name into a sentence', () => {
  expect(lowerFirst('A heart attack')).toBe('a heart attack');
  expect(lowerFirst('MS')).toBe('MS');
  expect(lowerFirst('I cannot walk')).toBe('I cannot walk');
});

it('ends a sentence once', () => {
  expect(fullStop('Respondiste hoy a la 1:36 p.m.')).toBe('Respondiste hoy a la 1:36 p.m.');
  expect(fullStop('Respondiste hoy a la 1:36')).toBe('Respondiste hoy a la 1:36.');
});
