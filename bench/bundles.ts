import { join } from 'node:path';
import { type FunctionName, functions } from '../lambdas/functions.ts';
import { once } from '../lambdas/platform/config.ts';
import { BUNDLE_FILE, type Bundle, bundle } from '../lib/bundle.ts';
import { bundleSettings } from '../lib/bundle-settings.ts';
import { awsClients } from '../lib/context-schema.ts';

/** Apart from what is deployed from, so that a bench disturbs nobody. */
export const benchDir = join(import.meta.dirname, '../dist/bench');

const lambdas = join(import.meta.dirname, '../lambdas');

export const functionNames = Object.keys(functions).filter((name): name is FunctionName => name in functions);

/** The functions of the service as they are deployed; `AWS_CLIENTS=lean npm run bench` measures the lean clients. */
export const ourBundles = once(() =>
  bundle({
    entries: new Map(functionNames.map((name) => [name, join(lambdas, functions[name].entry)])),
    outDir: join(benchDir, 'functions'),
    ...bundleSettings(lambdas, awsClients.parse(process.env['AWS_CLIENTS'])),
  }),
);

/** Where the code of a bundle begins. */
export function entryOf(bundles: ReadonlyMap<string, Bundle>, name: string): string {
  const found = bundles.get(name);
  if (found === undefined) throw new Error(`There is no bundle of ${name}`);
  return join(found.directory, BUNDLE_FILE);
}
