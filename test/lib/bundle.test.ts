import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDLE_FILE, BundleError, bundle } from '../../lib/bundle.ts';
import { functionEntries, PUBLIC_KEY_FUNCTION } from '../../lib/entries.ts';
import { lean } from '../../lib/lean.ts';
import { filesIn } from '../../lib/sync-directory.ts';
import { root, temporaryDirectory } from './support.ts';

/** Writes sources and bundles those that are entries. */
async function bundled(sources: Record<string, string>, entries: Record<string, string>) {
  const directory = temporaryDirectory();
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const outDir = join(directory, 'out');
  const files = new Map(Object.entries(entries).map(([name, path]) => [name, join(directory, path)]));
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

  test('holds what stands instead of a package, and runs first what is to run first', async () => {
    const directory = temporaryDirectory();
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const entry = file('a.ts', 'import { word } from "heavy"; export const handler = () => [word, globalThis.order];');
    const bundles = await bundle({
      entries: new Map([['only', entry]]),
      outDir: join(directory, 'out'),
      instead: { heavy: file('light.ts', 'export const word = "light"; globalThis.order.push("light");') },
      first: [file('first.ts', 'globalThis.order = ["first"];')],
    });

    expect(load(`${bundles.get('only')?.directory}`).handler()).toEqual(['light', ['first', 'light']]);
  });

  test('is refused with every entry that is missing', async () => {
    const asked = bundled({}, { first: 'petitions/citizen.ts', second: 'petitions/staff.ts' });

    await expect(asked).rejects.toThrow(BundleError);
    await expect(asked).rejects.toThrow(
      /^Function "first" has no entry: .*petitions\/citizen\.ts is missing\.\nFunction "second" has no entry: .*$/,
    );
  });

  test('is refused when it would look for a package at run time', async () => {
    const sources = {
      'old.cjs': 'try { module.exports = require("not-installed"); } catch {}',
      'a.ts': 'import old from "./old.cjs"; export const handler = old;',
    };

    await expect(bundled(sources, { first: 'a.ts' })).rejects.toThrow(
      'Function "first" would load not-installed at run time: import it so that it is bundled.',
    );
  });
});

describe('the functions of the service', async () => {
  const lambdas = join(root, 'lambdas');
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: temporaryDirectory(),
    ...lean(lambdas),
  });

  test.each([...bundles])('%s carries nothing of the local runner, of CDK or of the tests', (_, { inputs }) => {
    const foreign = inputs.filter((input) => /(^|\/)(local|test|bench)\/|aws-cdk-lib|constructs|esbuild/.test(input));

    expect(foreign).toEqual([]);
    expect(inputs.length).toBeGreaterThan(0);
  });

  /** These send mail or SMS, or keep files: the SDK's clients for that have no lean ones. */
  const withSdk = ['messages-deliver', 'reports-build', 'reports-staff'];

  test.each([...bundles].filter(([name]) => !withSdk.includes(name)))(
    '%s carries no client of the SDK',
    (_, { inputs }) => {
      expect(inputs.filter((input) => /@smithy|@aws-sdk\/(client-|core)/.test(input))).toEqual([]);
    },
  );

  /** A cold start reads the bundle. KB, minified, a little above what was measured: growth past it is looked at. */
  const budgets: Record<string, number> = {
    'petitions-citizen': 310,
    'petitions-staff': 185,
    'petitions-contact': 175,
    'ratings-citizen': 165,
    'ratings-ingest': 145,
    'scores-mark': 145,
    'scores-roll-up': 160,
    'scores-public': 170,
    'directory-public': 155,
    'directory-staff': 155,
    'alerts-watch': 155,
    'alerts-announce': 165,
    'messages-deliver': 560,
    'channels-inbound': 420,
    'channels-staff': 190,
    'reports-build': 900,
    'reports-staff': 900,
    'pages-citizen': 500,
    [PUBLIC_KEY_FUNCTION]: 125,
  };

  test.each([...bundles])('%s keeps to its budget', (name, { bytes }) => {
    expect(bytes / 1000).toBeLessThan(budgets[name] ?? 0);
  });
});
