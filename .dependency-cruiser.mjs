/** Which way imports may point. `npm run layers` holds the repository to it. */

/** Tests, and what several tests share (`*.test-kit.ts`). */
const TEST = String.raw`\.test(?:-kit)?\.tsx?$`;

/** Each floor with all that it may stand on, itself aside. */
const FLOORS = [
  { at: 'packages/logic', on: [] },
  { at: 'packages/knowledge', on: ['packages/logic'] },
  { at: 'packages/engine', on: ['packages/knowledge', 'packages/logic'] },
  { at: 'packages/diary', on: ['packages/engine', 'packages/knowledge', 'packages/logic'] },
  {
    at: 'packages/exchange',
    on: ['packages/diary', 'packages/engine', 'packages/knowledge', 'packages/logic'],
  },
  {
    at: 'apps/web',
    on: [
      'packages/diary',
      'packages/engine',
      'packages/exchange',
      'packages/knowledge',
      'packages/logic',
    ],
  },
  { at: 'apps/server', on: ['packages'] },
  { at: 'apps/cli', on: ['packages', 'apps/server'] },
];

/** Rooms that read the packages and that nobody reads. */
const READERS = '^(?:bench|checks|crosscheck|e2e|proofs|scripts|vignettes)/';

/** Tests and tools: what never ships. */
const NOT_SHIPPED = [
  TEST,
  READERS,
  '^[^/]+$',
  String.raw`\.config\.ts$`,
  '^apps/[^/]+/(?:build|scripts|test)/',
];

export default {
  forbidden: [
    ...FLOORS.map(onlyOnItsFloors),
    {
      name: 'nobody-reads-the-readers',
      comment:
        'Proofs, vignettes, benchmarks, checks and browser tests stand outside of the product.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/', pathNot: NOT_SHIPPED },
      to: { path: READERS },
    },
    {
      name: 'readers-see-no-app-inside',
      comment:
        'They read the packages, and the apps only from outside (HTTP, command line, browser).',
      severity: 'error',
      from: { path: '^(?:bench|crosscheck|proofs|vignettes)/' },
      to: { path: '^apps/', pathNot: '^apps/server/src/index\\.ts$' },
    },
    {
      name: 'only-through-the-door',
      comment: 'Another package is entered through its src/index.ts alone.',
      severity: 'error',
      from: {
        path: '^((?:apps|packages)/[^/]+|bench|checks|crosscheck|e2e|proofs|scripts|vignettes)/',
      },
      to: {
        path: '^(?:apps|packages)/[^/]+/src/',
        pathNot: ['^$1/', '^(?:apps|packages)/[^/]+/src/index\\.ts$'],
      },
    },
    {
      name: 'not-through-the-own-door',
      comment:
        'Inside a package import the file: through the door everything depends on everything.',
      severity: 'error',
      from: { path: '^((?:apps|packages)/[^/]+)/src/', pathNot: TEST },
      to: { path: '^$1/src/index\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'the-core-knows-no-machine',
      comment: 'Packages are pure: no module of Node.',
      severity: 'error',
      from: { path: '^packages/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-core-has-no-dependencies',
      comment:
        'Only the doors to the outside world (diary, exchange) read foreign input, with zod.',
      severity: 'error',
      from: { path: '^packages/', pathNot: TEST },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'zod-stands-at-the-doors',
      comment: 'Inside, what was parsed is trusted.',
      severity: 'error',
      from: { path: '^packages/(?:logic|knowledge|engine)/', pathNot: TEST },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'What two tests share is a file of its own, a test kit.',
      severity: 'error',
      from: {},
      to: { path: String.raw`\.test\.tsx?$` },
    },
    {
      name: 'test-kits-are-for-tests',
      comment: 'Nothing that ships needs what tests share.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'nothing-shipped-needs-a-tool',
      comment: 'A devDependency is not there when Unknot is installed.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/', pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-undeclared',
      comment: 'What is imported stands in the package.json of the workspace.',
      severity: 'error',
      from: { path: '^(?:apps|packages)/', pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-missing',
      comment:
        'An import that leads nowhere (a virtual one leads to what a plugin of vite writes).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing.',
      severity: 'error',
      from: { orphan: true, pathNot: [String.raw`\.d\.ts$`, ...NOT_SHIPPED, '/(?:public|bin)/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:apps|packages)/[^/]+/(?:dist|coverage)/' },
    // Type imports count: a type that points up is a layer violation too.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};

/** @param {{ readonly at: string, readonly on: readonly string[] }} floor */
function onlyOnItsFloors({ at, on }) {
  return {
    name: `${at.replace('/', '-')}-stands-only-on-its-floors`,
    comment: `${at} may read: ${on.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: `^${at}/` },
    to: { path: '^(?:apps|packages)/', pathNot: [at, ...on].map((floor) => `^${floor}/`) },
  };
}
