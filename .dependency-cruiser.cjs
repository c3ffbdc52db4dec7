/** The architecture, as rules: who may import whom, and why. The comment is the error message. Each rule has a planted violation in test/conventions/dependency-rules.test.ts. */
const rooms = ['shared', 'drizzle', 'server', 'console', 'extension', 'tools', 'bench', 'test'];

const only = (from, ...to) => ({
  name: `${from}-imports-only-${to.join('-and-')}`,
  severity: 'error',
  comment: `${from}/ may import ${to.join(', ')} and itself`,
  from: { path: `^${from}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^(${rooms.join('|')})/`, pathNot: `^(${[from, ...to].join('|')})/` },
});

const onlyAtRuntime = (from, ...to) => {
  const rule = only(from, ...to);
  return { ...rule, to: { ...rule.to, dependencyTypesNot: ['type-only'] } };
};

module.exports = {
  forbidden: [
    only('shared', 'shared'),
    only('drizzle', 'shared'),
    only('server', 'drizzle', 'shared'),
    onlyAtRuntime('extension', 'shared'),
    onlyAtRuntime('console', 'shared'),
    {
      name: 'browsers-see-only-the-router-type',
      severity: 'error',
      comment: 'The console and the extension know the server by its AppRouter type and nothing else',
      from: { path: '^(console|extension)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(server|drizzle)/', pathNot: '^server/router\\.ts$' },
    },
    {
      name: 'nothing-imports-the-outer-rooms',
      severity: 'error',
      comment: 'test/, bench/ and tools/ look at the product; the product never looks back',
      from: { path: '^(shared|drizzle|server|console|extension)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(test|bench|tools)/' },
    },
    {
      name: 'features-meet-through-services',
      severity: 'error',
      comment: "A feature may call another feature's service, never its router",
      from: { path: '^server/features/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/features/([^/]+)/router\\.ts$', pathNot: '^server/features/$1/' },
    },
    {
      name: 'pages-meet-through-ui',
      severity: 'error',
      comment: 'What two pages of the console share moves up to console/ui, or beside them to console/',
      from: { path: '^console/pages/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^console/pages/([^/]+)/', pathNot: '^console/pages/$1/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment:
        'shared/ runs in a page, a worker and on the server: no Node built-ins, no libraries but zod (and yaml, where courses are read)',
      from: { path: '^shared/', pathNot: ['\\.test\\.ts$', '^shared/training/(read-yaml|problem-sentences)\\.ts$'] },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'zod-comes-from-shared',
      severity: 'error',
      comment: "shared/zod.ts turns off the code generation that an extension's CSP forbids",
      from: { path: `^(${rooms.join('|')})/`, pathNot: '^shared/zod\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'only-auth-makes-a-tenant',
      severity: 'error',
      comment: 'OrgContext is proof that somebody may act for an organization: only server/auth constructs one',
      from: { path: '^server/', pathNot: ['^server/(auth|database)/', '^server/context\\.ts$', '\\.test\\.ts$'] },
      to: { path: '^server/database/tenant\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it is no entry: delete it or use it',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.(ts|cjs)$',
          '^drizzle/config\\.ts$',
          '\\.test\\.tsx?$',
          '\\.examples\\.ts$',
          // Runs in the pages of SCORM packages; the server gives it as a file.
          '^server/features/course-package/provide-api\\.js$',
          '^extension/entrypoints/',
        ],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.types|dist)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx'], conditionNames: ['import', 'types', 'default'] },
  },
};
