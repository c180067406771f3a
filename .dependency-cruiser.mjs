/** Import rules. The comment of each rule says where the code belongs instead. */

/** The slices by layer, lowest first: a slice may import those of lower layers only. */
const layers = [
  ['calendar', 'limits', 'letters'],
  ['directory'],
  ['petitions', 'ratings', 'dossiers'],
  ['messages', 'findings'],
  ['alerts', 'notices', 'scores'],
  ['reports', 'channels'],
  ['published'],
  ['site'],
  ['pages', 'office'],
];
const slices = layers.flat();
/** Other channels to the same use cases: they invoke the operations of the slices below, under the same contracts. */
const channelSlices = ['pages', 'office', 'channels', 'reports'];
const anySlice = `^lambdas/(${slices.join('|')})/`;

const importsDownwards = layers.flatMap((layer, height) =>
  layer.map((slice) => {
    const above = layers
      .slice(height)
      .flat()
      .filter((other) => other !== slice);
    return {
      name: `${slice}-imports-downwards`,
      comment: `${slice} may import only slices below it. Move what you need down to ${slice} or lower, or reverse the dependency: let the higher slice import this one.`,
      from: { path: `^lambdas/${slice}/` },
      to: { path: `^lambdas/(${above.join('|')})/` },
    };
  }),
);

export default {
  forbidden: [
    ...importsDownwards.filter(({ to }) => !to.path.includes('()')).map((rule) => ({ severity: 'error', ...rule })),
    {
      name: 'slices-meet-at-their-faces',
      severity: 'error',
      comment:
        'Of another slice only its domain, its store, its wire shapes (contract), its settings (config) and the outbox of messages are there for you. The rest is private: move the shared part into its domain or its store. Only pages, office, channels and reports invoke the operations of other slices.',
      from: { path: anySlice, pathNot: `^lambdas/(${channelSlices.join('|')})/` },
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
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment:
        'The kernel depends on no noun and no tool. A file that needs AWS or HTTP belongs in platform, one about a noun in its slice.',
      from: { path: '^lambdas/kernel/' },
      to: { pathNot: '^lambdas/kernel/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'A domain only decides: it may use domains (its own and lower ones), the kernel, the calendar, and zod for schemas that are its types. I/O, SDK and HTTP belong in the verb beside it, stored shapes in store.ts, request shapes in contract.ts.',
      from: { path: '^lambdas/.+/domain/|^lambdas/(messages|notices)/words/' },
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
      comment: 'The calendar calculates with the days that it receives; it may import the kernel and its own data.',
      from: { path: '^lambdas/calendar/' },
      to: { pathNot: '^lambdas/(calendar|kernel)/' },
    },
    {
      name: 'platform-knows-no-noun',
      severity: 'error',
      comment:
        'Platform serves every slice. Code about petitions or scores belongs in that slice; code without a noun and without AWS belongs in the kernel.',
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
      name: 'only-adapters-import-the-table-client',
      severity: 'error',
      comment:
        'Only the adapters in platform/ may import the DynamoDB client. Stores use the port in platform/table.ts, so that the adapter can be exchanged.',
      from: { path: '^lambdas/', pathNot: '^lambdas/platform/' },
      to: { path: 'node_modules/@aws-sdk/(client-dynamodb|util-dynamodb|lib-dynamodb)/' },
    },
    {
      name: 'lambdas-know-no-infrastructure',
      severity: 'error',
      comment:
        'Code that runs does not know how it is deployed. Values come by environment variable (platform/config.ts), names from the modules.',
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
      comment:
        'Only pages and office render HTML, with what they share in lambdas/site; every other slice returns data.',
      from: { path: '^lambdas/', pathNot: '^lambdas/(pages|office|site)/' },
      to: { path: '^web/' },
    },
    {
      name: 'lib-knows-no-runner',
      severity: 'error',
      comment: 'The stack is the same everywhere: what only the local runner needs belongs in packages/cdk-local.',
      from: { path: '^(lib|bin)/' },
      to: { path: '^(packages|demo|tools|bench|test)/' },
    },
    {
      name: 'the-runner-knows-no-service',
      severity: 'error',
      comment:
        'packages/cdk-local runs any synthesized CDK stack and imports nothing outside itself. Code about this service belongs in demo/ (made-up data) or tools/start, which passes it in.',
      from: { path: '^packages/cdk-local/' },
      to: { path: ['^(bin|lib|lambdas|web|demo|tools|test|bench)/', '^packages/(?!cdk-local/)'] },
    },
    {
      name: 'the-demo-performs-use-cases',
      severity: 'error',
      comment:
        'Demo data is made by the use cases themselves, on tables in memory, each held to its contract. demo/ may invoke operations and use stores, domains and contracts, but nothing that is wired to AWS (config, adapters) and no other channel (pages, channels, reports).',
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
        'tools/ starts, tests and checks: it runs what was synthesized, so that it cannot drift from what is deployed. Of lambdas it may read the kernel, and the readers of sheets that it shares with the pages.',
      from: { path: '^tools/' },
      to: { path: ['^(bin|lib|web|test|bench)/', '^lambdas/(?!kernel/|platform/sheet/|dossiers/domain/sheet/)'] },
    },
    {
      name: 'web-knows-no-aws',
      severity: 'error',
      comment:
        'web/ holds what the pages share and takes plain values; of lambdas it may use the kernel and the labels of nouns. What one journey needs belongs in lambdas/pages/<journey>, loading data in its verb.',
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
        'A journey is one folder with its verbs, views and words. What two journeys need belongs in lambdas/pages or lambdas/office (loading) or in web/ (components and words).',
      from: { path: '^lambdas/(pages|office)/([^/]+)/' },
      to: { path: '^lambdas/$1/[^/]+/', pathNot: ['^lambdas/$1/$2/', '^lambdas/$1/(domain|words)/'] },
    },
    {
      name: 'views-load-nothing',
      severity: 'error',
      comment:
        'A view takes plain values and returns HTML; its verb loads them. From a slice it may import types (the shape of an answer) and the labels of nouns, no other code.',
      from: { path: '^lambdas/(pages|office)/[^/]+/(view|words)' },
      to: {
        path: '^lambdas/',
        pathNot: [
          '^lambdas/(pages|office)/[^/]+/(view|words|error-words|topic)',
          '^lambdas/office/words/',
          '^lambdas/kernel/',
          '^lambdas/[^/]+/(domain/)?labels',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that import each other are one idea, or a third file is missing that both can import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'No file imports this one. Delete it; git keeps it.',
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
      comment: 'Code that a test and the service share belongs outside test/.',
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
      comment: 'This import does not resolve: check the spelling and the .ts at its end.',
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
