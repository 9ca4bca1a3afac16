/** The checks of the checks: a planted fault makes the check fail that is there for it, and says where. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type PlantedCopy, plantedCopy } from './planted-copy.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let copy: PlantedCopy;

beforeAll(() => {
  copy = plantedCopy();
});

afterAll(() => {
  copy.remove();
});

/** Runs one check as `npm test` does. It must fail, and for the fault that was planted. */
function expectFault(check: string, ...faults: readonly RegExp[]): void {
  expectFailure(copy.run('node', 'scripts/test.mjs', check), faults);
}

function expectFailure(
  { code, output }: { readonly code: number | null; readonly output: string },
  faults: readonly RegExp[],
): void {
  for (const fault of faults) expect(output).toMatch(fault);
  expect(code).not.toBe(0);
}

describe('layers', () => {
  /** Each in a file of its own, so that one run finds them all: it fails for each line that says "error". */
  const planted = {
    'packages/logic/src/points-up.ts': {
      content: "export type { PatientCase } from '@unknot/engine';",
      rule: 'packages-logic-stands-only-on-its-floors',
    },
    'packages/engine/src/around-the-door.ts': {
      content: "export { invariant } from '../../logic/src/invariant.ts';",
      rule: 'only-through-the-door',
    },
    'packages/logic/src/own-door.ts': {
      content: "export { invariant } from './index.ts';",
      rule: 'not-through-the-own-door',
    },
    'packages/logic/src/one-way.ts': {
      content: "export { there as here } from './other-way.ts';",
      rule: 'no-cycles',
    },
    'packages/logic/src/needs-node.ts': {
      content: "export { readFileSync } from 'node:fs';",
      rule: 'the-core-knows-no-machine',
    },
    'packages/engine/src/needs-a-library.ts': {
      content: "export { createElement } from 'react';",
      rule: 'the-core-has-no-dependencies',
    },
    'packages/engine/src/parses.ts': {
      content: "export { z } from 'zod';",
      rule: 'zod-stands-at-the-doors',
    },
    'packages/logic/src/needs-a-test.ts': {
      content: "import './instant.test.ts';",
      rule: 'tests-are-not-imported',
    },
    'packages/logic/src/needs-a-test-kit.ts': {
      content: "import './arbitrary.test-kit.ts';",
      rule: 'test-kits-are-for-tests',
    },
    'packages/logic/src/lonely.ts': {
      content: 'export const lonely = 1;',
      rule: 'no-orphans',
    },
    'packages/logic/src/leads-nowhere.ts': {
      content: "export { nothing } from './nothing.ts';",
      rule: 'nothing-missing',
    },
    'packages/exchange/src/reads-a-reader.ts': {
      content: "export { launchBrowser } from '../../../e2e/browser.ts';",
      rule: 'nobody-reads-the-readers',
    },
    'apps/server/src/needs-a-tool.ts': {
      content: "export { build } from 'vite';",
      rule: 'nothing-undeclared',
    },
    'apps/web/src/reads-the-server.ts': {
      content: "export * from '@unknot/server';",
      rule: 'apps-web-stands-only-on-its-floors',
    },
  } as const;

  let output = '';

  beforeAll(() => {
    const files = Object.entries(planted).map(([path, { content }]) => [path, content] as const);
    const wayBack = "export { here as there } from './one-way.ts';";
    copy.withFiles([...files, ['packages/logic/src/other-way.ts', wayBack]], () => {
      const outcome = copy.run('node', 'scripts/test.mjs', 'layers');
      expect(outcome.code).toBe(1);
      output = outcome.output;
    });
  });

  it.each(Object.entries(planted))('finds %s', (path, { rule }) => {
    expect(output).toContain(`error ${rule}: ${path}`);
  });
});

describe('format and lint', () => {
  it.each([
    ['a clock in the core', 'export const planted = () => Date.now();', /The core reads no clock/],
    [
      'chance in the core',
      'export const planted = () => Math.random();',
      /The core draws no random numbers/,
    ],
    ['a network in the core', "export const planted = () => fetch('/');", /core has no network/],
    ['any', 'export const planted = (x: any): string => x;', /noExplicitAny/],
    ['unformatted code', 'export const  planted = 1', /differs from formatting output/],
  ])('finds %s', (_, content, fault) => {
    copy.withFiles([['packages/engine/src/planted.ts', `${content}\n`]], () => {
      expectFault('lint', /packages\/engine\/src\/planted\.ts/, fault);
    });
  });
});

describe('types', () => {
  it.each([
    ['the browser', 'export const planted = () => document.title;', /'document'/],
    ['Node', 'export const planted = () => process.cwd();', /'process'/],
  ])('finds %s in the core', (_, content, fault) => {
    copy.withFiles([['packages/logic/src/planted.ts', content]], () => {
      expectFailure(copy.run('node', 'scripts/types.mjs', 'packages/logic'), [fault]);
    });
  });
});

describe('knowledge', () => {
  const path = 'packages/knowledge/src/rules/acute-coronary-syndrome.ts';
  const misspelt = () => copy.read(path).replace(/'chest-pressure',/, "'chest-presure',");

  it('has no rule without a source', () => {
    const unsourced = copy.read(path).replace(/sources: \[[^\]]+\]/, 'sources: []');
    copy.withFiles([[path, unsourced]], () => {
      expectFailure(copy.run('vitest', 'run', 'packages/knowledge/src/lint'), [
        /acute-coronary-syndrome\\?" has no source/,
      ]);
    });
  });

  it('does not compile with a misspelt fact', () => {
    copy.withFiles([[path, misspelt()]], () => {
      expectFailure(copy.run('node', 'scripts/types.mjs', 'packages/knowledge'), [
        /rules\/acute-coronary-syndrome\.ts\(\d+,\d+\): error .*chest-presure/s,
      ]);
    });
  });

  it('does not load with a misspelt fact, should somebody switch off the types', () => {
    copy.withFiles([[path, misspelt()]], () => {
      expectFailure(copy.run('vitest', 'run', 'packages/engine'), [
        /acute-coronary-syndrome.*chest-presure/,
      ]);
    });
  });
});

describe('unused', () => {
  it('finds an export that nobody imports', () => {
    const path = 'packages/logic/src/invariant.ts';
    copy.withFiles([[path, `${copy.read(path)}\nexport const planted = 1;\n`]], () => {
      expectFault('unused', /^planted +packages\/logic\/src\/invariant\.ts/m);
    });
  });

  it('finds a file that nobody imports', () => {
    copy.withFiles([['packages/logic/src/planted.ts', 'export const planted = 1;\n']], () => {
      expectFault('unused', /^packages\/logic\/src\/planted\.ts/m);
    });
  });
});
