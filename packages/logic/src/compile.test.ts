import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Node } from './parse.ts';
import { createPlanes, run, truthOf } from './planes.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

const yes = (fact: string): Node => ({ op: 'true', fact });
const none = new Map<string, Node>();

describe('compile', () => {
  it('answers for every predicate of the set', () => {
    const program = compile(
      new Map<string, Node>([
        ['both', { op: 'all', of: [yes('a'), yes('b')] }],
        ['neither', { op: 'not', of: { op: 'any', of: [yes('a'), yes('b')] } }],
        ['bare', yes('b')],
      ]),
      none,
    );
    const planes = createPlanes(program);
    run(program, { a: true, b: false }, planes);
    expect(['both', 'neither', 'bare'].map((id) => truthOf(program, planes, id))).toEqual([
      FALSE,
      FALSE,
      FALSE,
    ]);
    run(program, { a: true }, planes);
    expect(['both', 'neither', 'bare'].map((id) => truthOf(program, planes, id))).toEqual([
      UNKNOWN,
      FALSE,
      UNKNOWN,
    ]);
  });

  it('forgets the case before', () => {
    const program = compile(new Map([['a', yes('a')]]), none);
    const planes = createPlanes(program);
    run(program, { a: true }, planes);
    run(program, {}, planes);
    expect(truthOf(program, planes, 'a')).toBe(UNKNOWN);
  });

  it('counts a repeated child as often as it stands there', () => {
    const two: Node = { op: 'at-least', n: 2, of: [yes('a'), yes('a'), yes('b')] };
    const program = compile(new Map([['two', two]]), none);
    const planes = createPlanes(program);
    run(program, { a: true }, planes);
    expect(truthOf(program, planes, 'two')).toBe(TRUE);
  });

  it('computes a shared condition once', () => {
    const shared: Node = { op: 'any', of: [yes('a'), yes('b')] };
    const alone = compile(new Map([['1', shared]]), none);
    const twice = compile(
      new Map<string, Node>([
        ['1', shared],
        ['2', { op: 'not', of: shared }],
        ['3', { op: 'derived', id: 'd' }],
      ]),
      new Map([['d', shared]]),
    );
    expect(twice.gates).toEqual(alone.gates);
    expect(twice.branches.code).toEqual(alone.branches.code);
  });

  it('finds its way in a program of many words', () => {
    const facts = Array.from({ length: 100 }, (_, index) => `f${index}`);
    const every: Node = { op: 'all', of: facts.map(yes) };
    const program = compile(new Map([['every', every]]), none);
    const planes = createPlanes(program);
    const answers = Object.fromEntries(facts.map((fact) => [fact, true]));
    run(program, answers, planes);
    expect(truthOf(program, planes, 'every')).toBe(TRUE);
    run(program, { ...answers, f63: false }, planes);
    expect(truthOf(program, planes, 'every')).toBe(FALSE);
    run(program, { ...answers, f95: null }, planes);
    expect(truthOf(program, planes, 'every')).toBe(UNKNOWN);
  });

  it('holds each test once, in words of 32', () => {
    const facts = Array.from({ length: 33 }, (_, index) => yes(`f${index}`));
    const program = (of: readonly Node[]) => compile(new Map([['any', { op: 'any', of }]]), none);
    expect(program([...facts, ...facts]).tests).toEqual(facts);
    expect([0, 1, 32, 33].map((count) => program(facts.slice(0, count)).words)).toEqual([
      1, 1, 1, 2,
    ]);
  });

  it.each(['all', 'any'] as const)('looks at the tests of "%s" in one step for each side', (op) => {
    const program = compile(new Map([['it', { op, of: ['a', 'b', 'c', 'd'].map(yes) }]]), none);
    expect(program.branches.code).toHaveLength(2 * 5);
  });

  it('throws on a predicate that is not in the program', () => {
    const program = compile(none, none);
    expect(() => truthOf(program, createPlanes(program), 'x')).toThrow('no predicate "x"');
  });
});
