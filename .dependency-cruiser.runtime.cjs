/** What survives compilation: who ends up in whose bundle. Planted violations: test/conventions/dependency-rules.test.ts. */
module.exports = {
  forbidden: [
    {
      name: 'the-page-scripts-travel-light',
      severity: 'error',
      comment: 'Injected into the pages that members open: schemas stay in the background',
      from: {
        path: '^extension/(guard|sentinel|entrypoints/(guard|sentinel|[^/]+\\.content)(/|\\.))',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: '^shared/zod\\.ts$', reachable: true },
    },
    {
      name: 'the-sentinel-travels-lightest',
      severity: 'error',
      comment: 'The sentinel runs in every frame: detectors come later, and only where they are needed',
      from: { path: '^extension/(sentinel/|entrypoints/sentinel)' },
      to: { path: '^shared/(detect|forms)/', reachable: true },
    },
    {
      name: 'examples-stay-out-of-bundles',
      severity: 'error',
      comment: 'Example texts look like patient information; they are for tests',
      from: { path: '^(extension|console|server)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.examples\\.ts$', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
  },
};
