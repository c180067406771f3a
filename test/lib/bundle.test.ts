import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDLE_FILE, bundle } from '../../lib/bundle.ts';
import { bundleSettings } from '../../lib/bundle-settings.ts';
import { functionEntries, nativeNeeds, PUBLIC_KEY_FUNCTION } from '../../lib/entries.ts';
import { filesIn } from '../../lib/sync-directory.ts';
import { budgets, laterBudgets } from './bundle-budgets.ts';
import { root, temporaryDirectory } from './support.ts';

/** Writes sources and bundles the entries among them. */
async function bundled(sources: Record<string, string>, entries: Record<string, string>) {
  const directory = temporaryDirectory();
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const outDir = join(directory, 'out');
  const files = new Map(
    Object.entries(entries).map(([name, path]) => [
      name,
      { contents: `export { handler } from './${path}';`, resolveDir: directory },
    ]),
  );
  return { outDir, bundles: await bundle({ entries: files, outDir }) };
}

/** As Lambda loads it. */
const load = (directory: string) => createRequire(import.meta.url)(join(directory, BUNDLE_FILE));

const shared = {
  'shared.ts': 'export const shared: string = "shared".repeat(2);',
  'lonely.ts': 'export const lonely = "lonely";',
  'a.ts': 'import { shared } from "./shared.ts"; export const handler = () => shared + "a";',
  'b.ts': 'import { shared } from "./shared.ts"; export const handler = () => shared + "b";',
  'c.ts': 'import { lonely } from "./lonely.ts"; export const handler = () => lonely;',
};

describe('a bundle', () => {
  test('runs from its own directory', async () => {
    const { outDir } = await bundled(shared, { first: 'a.ts', second: 'b.ts' });
    const run = (name: string) => load(join(outDir, name)).handler();

    expect(run('first')).toBe('sharedshareda');
    expect(run('second')).toBe('sharedsharedb');
  });

  test('is one file with exactly what its function uses', async () => {
    const { outDir, bundles } = await bundled(shared, { first: 'a.ts', second: 'b.ts', third: 'c.ts' });

    expect(filesIn(outDir)).toEqual(['first/index.cjs', 'second/index.cjs', 'third/index.cjs']);
    expect(bundles.get('third')?.inputs.map((input) => input.split('/').at(-1))).toEqual(['c.ts', 'lonely.ts']);
    expect(bundles.get('third')?.bytes).toBe(statSync(join(outDir, 'third', BUNDLE_FILE)).size);
  });

  test('has beside it what it loads later, which is read when it is wanted', async () => {
    const { outDir, bundles } = await bundled(
      {
        ...shared,
        'slow/word.later.ts': 'import { lonely } from "../lonely.ts"; export const word = () => lonely;',
        'd.ts': 'export const handler = async () => (await import("./slow/word.later.ts")).word();',
      },
      { first: 'a.ts', fourth: 'd.ts' },
    );

    expect(filesIn(outDir)).toEqual(['first/index.cjs', 'fourth/index.cjs', 'fourth/slow-word.cjs']);
    const { length } = readFileSync(join(outDir, 'fourth/slow-word.cjs'));
    expect(bundles.get('fourth')?.later).toEqual({ 'slow-word.cjs': length });
    expect(bundles.get('first')?.later).toEqual({});
    expect(readFileSync(join(outDir, 'fourth', BUNDLE_FILE), 'utf8')).not.toContain('"lonely"');
    expect(await load(join(outDir, 'fourth')).handler()).toBe('lonely');
  });

  test('contains what is imported from such a file at once', async () => {
    const { outDir } = await bundled(
      {
        'word.later.ts': 'export const word = "word";',
        'e.ts': 'import { word } from "./word.later.ts"; export const handler = () => word;',
      },
      { fifth: 'e.ts' },
    );

    expect(filesIn(outDir)).toEqual(['fifth/index.cjs']);
  });

  test('is not changed by a change of another function', async () => {
    const before = await bundled(shared, { first: 'a.ts', third: 'c.ts' });
    const after = await bundled(
      { ...shared, 'lonely.ts': 'export const lonely = "changed";' },
      { first: 'a.ts', third: 'c.ts' },
    );
    const code = ({ outDir }: typeof before, name: string) => readFileSync(join(outDir, name, BUNDLE_FILE), 'utf8');

    expect(code(after, 'first')).toBe(code(before, 'first'));
    expect(code(after, 'third')).not.toBe(code(before, 'third'));
  });

  test('contains only the branch that a constant chooses, and runs first what is to run first', async () => {
    const directory = temporaryDirectory();
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    file('package.json', '{"sideEffects":["./first.ts"]}');
    file('one.ts', 'export const word = globalThis.order.push("one");');
    file('other.ts', 'export const word = globalThis.order.push("other");');
    const entry = file(
      'a.ts',
      `import { word as one } from './one.ts'; import { word as other } from './other.ts';
       export const handler = () => [process.env['WHICH'] === 'one' ? one : other, globalThis.order];`,
    );
    const bundles = await bundle({
      entries: new Map([
        ['only', { contents: `export { handler } from ${JSON.stringify(entry)};`, resolveDir: directory }],
      ]),
      outDir: join(directory, 'out'),
      define: { 'process.env.WHICH': '"one"' },
      first: [file('first.ts', 'globalThis.order = ["first"];')],
    });

    expect(load(`${bundles.get('only')?.directory}`).handler()).toEqual([2, ['first', 'one']]);
    expect(bundles.get('only')?.inputs.map((input) => input.split('/').at(-1))).toEqual(['a.ts', 'first.ts', 'one.ts']);
  });

  test('leaves out the functions of a module that its entry does not name', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'package.json'), '{ "sideEffects": false }');
    writeFileSync(join(directory, 'other.ts'), 'export const other = Object.freeze(["the other"]);');
    writeFileSync(
      join(directory, 'module.ts'),
      `import { other } from './other.ts';
       export const oneFunction = { impact: 'one' };
       export const otherFunction = { impact: 'other', endpoints: [other] };
       export const slice = { functions: { one: oneFunction, other: otherFunction } };`,
    );
    const contents = `import { oneFunction } from './module.ts'; export const handler = () => oneFunction.impact;`;
    const entries = new Map([['one', { contents, resolveDir: directory }]]);
    const bundles = await bundle({ entries, outDir: join(directory, 'out') });

    expect(bundles.get('one')?.inputs.map((input) => input.split('/').at(-1))).toEqual(['module.ts']);
    expect(load(join(directory, 'out/one')).handler()).toBe('one');
  });

  test('has the files of a package with compiled code beside it', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'a.ts'), `import { pixels } from 'compiled'; export const handler = () => pixels;`);
    const files = new Map([['node_modules/compiled/index.js', Buffer.from('exports.pixels = 7;')]]);
    const bundles = await bundle({
      entries: new Map([['only', { contents: `export { handler } from './a.ts';`, resolveDir: directory }]]),
      outDir: join(directory, 'out'),
      native: new Map([['only', new Map([['compiled', files]])]]),
    });

    expect(load(`${bundles.get('only')?.directory}`).handler()).toBe(7);
    expect(filesIn(join(directory, 'out/only'))).toEqual(['index.cjs', 'node_modules/compiled/index.js']);
  });

  test('is refused when it would look for a package at run time', async () => {
    const sources = {
      'old.cjs': 'try { module.exports = require("not-installed"); } catch (missing) { module.exports = missing; }',
      'a.ts': 'import old from "./old.cjs"; export const handler = old;',
    };

    await expect(bundled(sources, { first: 'a.ts' })).rejects.toThrow(
      'Function "first" would load not-installed at run time: import it so that it is bundled.',
    );
  });
});

/** These also send mail or SMS, or keep files: there are no lean clients for that. */
const withSdkAlways = [
  'petitions-files',
  'petitions-letters',
  'messages-deliver',
  'office-reports',
  'reports-build',
  'reports-staff',
  'reports-submissions',
  PUBLIC_KEY_FUNCTION,
];

describe.each([
  ['lean', 0],
  ['sdk', 1],
] as const)('the functions of the service with awsClients %s', async (clients, column) => {
  const lambdas = join(root, 'lambdas');
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: temporaryDirectory(),
    // Their files are put beside the bundle, and are no part of it.
    native: new Map(
      [...nativeNeeds].map(([name, packages]) => [name, new Map(packages.map((each) => [each, new Map()]))]),
    ),
    ...bundleSettings(lambdas, clients),
  });

  test.each([...bundles])('%s carries nothing of the local runner, of CDK or of the tests', (_, { inputs }) => {
    const foreign = inputs.filter((input) =>
      /^(packages|demo|tools|test|bench)\/|aws-cdk-lib|constructs|esbuild/.test(input),
    );

    expect(foreign).toEqual([]);
    expect(inputs.length).toBeGreaterThan(0);
  });

  test.each([...bundles].filter(([name]) => !withSdkAlways.includes(name)))(
    '%s carries the clients that were chosen, and not the others',
    (_, { inputs }) => {
      const hasSdk = inputs.some((input) => /@smithy|@aws-sdk\/(client-|core)/.test(input));
      const hasLean = inputs.some((input) => input.includes('platform/lean/'));

      expect({ hasSdk, hasLean }).toEqual({ hasSdk: clients === 'sdk', hasLean: clients === 'lean' });
    },
  );

  test.each([...bundles])('%s keeps to its budget', (name, { bytes, later }) => {
    expect(bytes / 1000).toBeLessThan(budgets[name]?.[column] ?? 0);
    for (const [file, size] of Object.entries(later)) expect(size / 1000).toBeLessThan(laterBudgets[file] ?? 0);
  });
});
