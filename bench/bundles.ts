import { join } from 'node:path';
import { once } from '../lambdas/platform/config.ts';
import { BUNDLE_FILE, type Bundle, bundle } from '../lib/bundle.ts';
import { bundleSettings } from '../lib/bundle-settings.ts';
import { awsClients } from '../lib/context-schema.ts';
import { filesOfFunctions, functionEntries, nativeNeeds, PUBLIC_KEY_FUNCTION } from '../lib/entries.ts';
import { buildAssets } from '../lib/site-assets.ts';

/** Apart from the folder that is deployed, so that a bench does not change it. */
export const benchDir = join(import.meta.dirname, '../dist/bench');

const lambdas = join(import.meta.dirname, '../lambdas');

/** The functions of the service as they are deployed; `AWS_CLIENTS=lean npm run bench` measures the lean clients. */
export const ourBundles = once(async () =>
  bundle({
    entries: new Map([...functionEntries(lambdas)].filter(([name]) => name !== PUBLIC_KEY_FUNCTION)),
    outDir: join(benchDir, 'functions'),
    files: filesOfFunctions((await buildAssets(join(lambdas, '../web'))).assets),
    // Loaded from the project's own packages, which lie above the bundles.
    native: new Map(
      [...nativeNeeds].map(([name, packages]) => [name, new Map(packages.map((each) => [each, new Map()]))]),
    ),
    ...bundleSettings(lambdas, awsClients.parse(process.env['AWS_CLIENTS'])),
  }),
);

/** Where the code of a bundle begins. */
export function entryOf(bundles: ReadonlyMap<string, Bundle>, name: string): string {
  const found = bundles.get(name);
  if (found === undefined) throw new Error(`There is no bundle of ${name}`);
  return join(found.directory, BUNDLE_FILE);
}
