// The arrows of the house point one way: apps → db, exchange → charts; layout, vietnam → engine → model.
// `tests/architecture` proves that each of these rules catches what it is for.

const tests = '(\\.test\\.tsx?$|^tests/|/(test|tests|testing)/)'
const outsideWorld = '(^|/)node_modules/(react|react-dom|pg|pg-pool|hono|@hono|kysely|sigma|@mantine)(/|$)'

/** What each part may reach, besides itself and packages from npm. */
const reach = {
  'packages/model': [],
  'packages/engine': ['packages/model'],
  'packages/vietnam': ['packages/engine', 'packages/model'],
  'packages/layout': ['packages/engine', 'packages/model'],
  'packages/charts': ['packages/engine', 'packages/model'],
  'packages/exchange': ['packages/charts', 'packages/engine', 'packages/model'],
  'packages/contract': ['packages/engine', 'packages/model'],
  'packages/testkit': ['packages/vietnam', 'packages/engine', 'packages/model'],
  db: ['packages/engine', 'packages/model'],
  'apps/api': [
    'db',
    'packages/charts',
    'packages/contract',
    'packages/exchange',
    'packages/vietnam',
    'packages/engine',
    'packages/model',
  ],
  'apps/cli': [
    'db',
    'packages/charts',
    'packages/exchange',
    'packages/vietnam',
    'packages/engine',
    'packages/model',
  ],
  'apps/web': [
    'packages/contract',
    'packages/exchange',
    'packages/layout',
    'packages/vietnam',
    'packages/engine',
    'packages/model',
  ],
}

const arrows = Object.entries(reach).map(([part, reachable]) => ({
  name: `arrows-of-${part.replace('/', '-')}`,
  comment: `${part} may reach ${reachable.join(', ') || 'nothing else in the house'}.`,
  severity: 'error',
  from: { path: `^${part}/`, pathNot: tests },
  to: {
    path: '^(packages|apps|db|tests)/',
    pathNot: [part, ...reachable].map((name) => `^${name}/`).join('|'),
    // The web app may know the API's types, which are gone at run time.
    ...(part === 'apps/web' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}))

const ownIndex = Object.keys(reach).map((part) => ({
  name: `own-index-of-${part.replace('/', '-')}`,
  comment: 'Inside a package files import each other, never their own entry: that is how cycles begin.',
  severity: 'error',
  from: { path: `^${part}/`, pathNot: `${tests}|^apps/web/` },
  to: { path: `^${part}/src/(index|files)\\.ts$` },
}))

export default {
  forbidden: [
    ...arrows,
    ...ownIndex,
    {
      name: 'model-on-zod-alone',
      severity: 'error',
      from: { path: '^packages/model/src/', pathNot: tests },
      to: { path: 'node_modules/|^node:', pathNot: '(^|/)node_modules/zod/' },
    },
    {
      name: 'packages-are-pure',
      comment: 'No user interface, no server and no database in packages.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: outsideWorld },
    },
    {
      name: 'packages-run-in-browsers',
      comment: 'The engine and the contract run in the browser too, so nothing of Node may be in them.',
      severity: 'error',
      from: { path: '^packages/(model|engine|vietnam|layout|charts|contract)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-are-written-on-servers',
      comment: 'What writes PDF and pictures needs fonts and native code, which browsers do without.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: tests },
      to: { path: '^packages/exchange/src/files\\.ts$' },
    },
    {
      name: 'testkit-is-not-shipped',
      severity: 'error',
      from: { path: '^(packages|db|apps)/', pathNot: `${tests}|^packages/testkit/` },
      to: { path: '^packages/testkit/|^tests/|/(test|tests|testing)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other: they are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(css|woff2?|svg)(\\?|$)|\\?(worker|url)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
}
