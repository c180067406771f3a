/** The walls of the house. Each rule tells the one who broke it where the thing belongs. */

/** The slices from the ground up: each looks only at those on lower floors, and at nobody on its own. */
const floors = [
  ['calendar'],
  ['directory'],
  ['petitions', 'ratings'],
  ['messages'],
  ['alerts', 'scores'],
  ['reports', 'channels'],
  ['pages'],
];
const slices = floors.flat();
/** Other ways in and out of the same use cases: they perform the verbs of the slices below, under the same contracts. */
const doors = ['pages', 'channels', 'reports'];
const anySlice = `^lambdas/(${slices.join('|')})/`;

const looksDown = floors.flatMap((floor, height) =>
  floor.map((slice) => {
    const above = floors
      .slice(height)
      .flat()
      .filter((other) => other !== slice);
    return {
      name: `${slice}-looks-down`,
      comment: `${slice} may use only what stands below it. Move what you need down to ${slice} or lower, or turn it round: let the higher slice read this one.`,
      from: { path: `^lambdas/${slice}/` },
      to: { path: `^lambdas/(${above.join('|')})/` },
    };
  }),
);

export default {
  forbidden: [
    ...looksDown.filter(({ to }) => !to.path.includes('()')).map((rule) => ({ severity: 'error', ...rule })),
    {
      name: 'slices-meet-at-their-faces',
      severity: 'error',
      comment:
        'Of another slice only its domain, its store, its wire shapes (contract), its settings (config) and the outbox of messages are there for you. What else you want is its private story: move the shared part into its domain, or into its store. Only pages, channels and reports, which are doors themselves, call the verbs of others.',
      from: { path: anySlice, pathNot: `^lambdas/(${doors.join('|')})/` },
      to: {
        path: anySlice,
        pathNot: [
          '^lambdas/$1/',
          '^lambdas/calendar/',
          '^lambdas/[^/]+/((domain|words)/|(store|contract|config|outbox)\\.ts$)',
        ],
      },
    },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      comment:
        'The kernel is what is true without any noun or tool. A file that needs something else belongs to platform (AWS, HTTP) or to the slice whose noun it is.',
      from: { path: '^lambdas/kernel/' },
      to: { pathNot: '^lambdas/kernel/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'A domain decides and does nothing else: it may use domains (its own and lower ones), the kernel, the calendar, and zod for schemas that are its types. I/O, SDK and HTTP belong into the verb beside it, stored shapes into store.ts, wire shapes into contract.ts.',
      from: { path: '^lambdas/.+/domain/|^lambdas/messages/words/' },
      to: {
        pathNot: [
          '^lambdas/.+/((domain|data|words)/|((submit-)?contract|answers)\\.ts$)',
          '^lambdas/(kernel|calendar)/',
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'calendar-is-pure',
      severity: 'error',
      comment: 'The calendar reckons with days it is handed; it knows the kernel and its own data.',
      from: { path: '^lambdas/calendar/' },
      to: { pathNot: '^lambdas/(calendar|kernel)/' },
    },
    {
      name: 'platform-knows-no-noun',
      severity: 'error',
      comment:
        'Platform is plumbing for every slice. What speaks of petitions or scores belongs into that slice; what has no noun and no AWS belongs into the kernel.',
      from: { path: '^lambdas/platform/' },
      to: { path: '^lambdas/', pathNot: '^lambdas/(platform|kernel)/' },
    },
    {
      name: 'only-the-service-reads-modules',
      severity: 'error',
      comment:
        'A module lists what its slice owns and imports all of it. Only lambdas/service.ts collects modules, so that the bundle of a function contains its own code alone. Import the file that has what you need instead.',
      from: { path: '^(lambdas|lib|web)/', pathNot: '^lambdas/service\\.ts$' },
      to: { path: '^lambdas/(?!platform)[^/]+/module\\.ts$' },
    },
    {
      name: 'the-service-is-on-top',
      severity: 'error',
      comment:
        'lambdas/service.ts is what the stack, the reference and the tests read. Code that runs in a function does not know the whole service.',
      from: { path: '^lambdas/' },
      to: { path: '^lambdas/service\\.ts$' },
    },
    {
      name: 'the-table-stands-behind-its-port',
      severity: 'error',
      comment:
        'Only the adapters in platform/ know the DynamoDB client: the port in platform/table.ts is what a store speaks to, so that the adapter can be exchanged.',
      from: { path: '^lambdas/', pathNot: '^lambdas/platform/' },
      to: { path: 'node_modules/@aws-sdk/(client-dynamodb|util-dynamodb|lib-dynamodb)/' },
    },
    {
      name: 'lambdas-know-no-infrastructure',
      severity: 'error',
      comment:
        'What runs does not know how it is deployed. Values come by environment variable (platform/config.ts), names from the modules.',
      from: { path: '^lambdas/' },
      to: { path: ['^(bin|lib|packages|demo|tools|bench|test)/', 'node_modules/(aws-cdk-lib|constructs|cdk-nag)/'] },
    },
    {
      name: 'lib-reads-the-service',
      severity: 'error',
      comment:
        'The stack and the OpenAPI document are derived from lambdas/service.ts: what they need of a slice is declared in its module or its operations.',
      from: { path: '^lib/' },
      to: {
        path: '^lambdas/',
        pathNot: ['^lambdas/service\\.ts$', '^lambdas/(platform|kernel)/', '^lambdas/channels/samples\\.ts$'],
      },
    },
    {
      name: 'only-pages-render-html',
      severity: 'error',
      comment: 'Only lambdas/pages renders HTML; every other slice returns data.',
      from: { path: '^lambdas/', pathNot: '^lambdas/pages/' },
      to: { path: '^web/' },
    },
    {
      name: 'lib-knows-no-runner',
      severity: 'error',
      comment: 'The stack is the same everywhere: what only the local runner needs belongs into packages/cdk-local.',
      from: { path: '^(lib|bin)/' },
      to: { path: '^(packages|demo|tools|bench|test)/' },
    },
    {
      name: 'the-runner-knows-no-service',
      severity: 'error',
      comment:
        'packages/cdk-local runs any synthesized CDK stack and imports nothing outside itself. What is about this service belongs into demo/ (made-up data) or tools/start, which hands it in.',
      from: { path: '^packages/cdk-local/' },
      to: { path: ['^(bin|lib|lambdas|web|demo|tools|test|bench)/', '^packages/(?!cdk-local/)'] },
    },
    {
      name: 'the-demo-performs-use-cases',
      severity: 'error',
      comment:
        'Demo data is made by the use cases themselves, on tables in memory, each held to its contract. demo/ may perform verbs and use stores, domains and contracts; what is wired to AWS (config, adapters) and other doors (pages, channels, reports) is not for it.',
      from: { path: '^demo/' },
      to: {
        path: [
          '^(bin|lib|packages|tools|test)/',
          '^lambdas/(pages|channels|reports|messages)/',
          '^lambdas/[^/]+/config\\.ts$',
          '^lambdas/platform/(?!(operation|table|memory-table)\\.ts$)',
        ],
      },
    },
    {
      name: 'tools-know-no-handler',
      severity: 'error',
      comment:
        'tools/ starts, tests and checks: it runs what was synthesized, so that it cannot drift from what is deployed. Of lambdas it may read the kernel only.',
      from: { path: '^tools/' },
      to: { path: ['^(bin|lib|web|test|bench)/', '^lambdas/(?!kernel/)'] },
    },
    {
      name: 'web-knows-no-aws',
      severity: 'error',
      comment:
        'web/ holds what the pages share and takes plain values; of lambdas it may use the kernel and the labels of nouns. What one journey needs belongs into lambdas/pages/<journey>; what loads data, into its verb.',
      from: { path: '^web/' },
      to: {
        path: [
          '^lambdas/(?!kernel/|[^/]+/domain/labels)',
          '^(lib|packages|demo|tools|bin)/',
          'node_modules/(@aws-sdk|aws-cdk-lib)/',
        ],
      },
    },
    {
      name: 'journeys-share-no-views',
      severity: 'error',
      comment:
        'A journey is one folder with its verbs, views and words. What two journeys need belongs into lambdas/pages (loading), or into web/ (components and words).',
      from: { path: '^lambdas/pages/([^/]+)/' },
      to: { path: '^lambdas/pages/[^/]+/', pathNot: ['^lambdas/pages/$1/', '^lambdas/pages/domain/'] },
    },
    {
      name: 'views-load-nothing',
      severity: 'error',
      comment:
        'A view takes plain values and returns HTML; its verb loads them. From a slice it may import types (the shape of an answer) and the labels of nouns, no other code.',
      from: { path: '^lambdas/pages/[^/]+/(view|words)' },
      to: {
        path: '^lambdas/',
        pathNot: [
          '^lambdas/pages/[^/]+/(view|words|error-words|topic)',
          '^lambdas/kernel/',
          '^lambdas/[^/]+/(domain/)?labels',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or a third file is missing that both can use.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody uses this file. Delete it; git remembers.',
      from: {
        orphan: true,
        // Every bundle begins with zod-jitless.ts: lib/bundle-settings.ts names it.
        pathNot: [
          '^lambdas/platform/zod-jitless\\.ts$',
          '\\.d\\.ts$',
          '^(bench|test)/',
          '^packages/cdk-local/test/',
          '^tools/',
          '^web/static/',
        ],
      },
      to: {},
    },
    {
      name: 'nothing-leans-on-tests',
      severity: 'error',
      comment: 'What both a test and the code need is code: move it out of test/.',
      from: { pathNot: ['^(test|bench)/', '^packages/cdk-local/test/'] },
      to: { path: ['^test/', '^packages/cdk-local/test/'] },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      comment:
        'What a function imports is bundled and deployed: list it under dependencies (and write down why), or do without.',
      from: { path: '^lambdas/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'This import leads nowhere: mind the .ts at its end, and the spelling.',
      from: {},
      // aws-lambda has types only: there is no such package to run.
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    // Without a parser that reads TypeScript 7 it sees no module at all, and is content.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk\\.out|dist|node_modules/(?!@aws-sdk|aws-cdk-lib|constructs|cdk-nag))' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
