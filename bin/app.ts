import { join } from 'node:path';
import cdkJson from '../cdk.json' with { type: 'json' };
import { BundleError, bundle } from '../lib/bundle.ts';
import { bundleSettings } from '../lib/bundle-settings.ts';
import { compose } from '../lib/compose.ts';
import { ContextError } from '../lib/context.ts';
import { awsClients, type Settings } from '../lib/context-schema.ts';
import { functionEntries } from '../lib/entries.ts';
import { openApiDocument } from '../lib/openapi/document.ts';
import { referenceFiles } from '../lib/reference/files.ts';
import { buildAssets } from '../lib/site-assets.ts';
import { collectSite } from '../lib/site-files.ts';
import packageJson from '../package.json' with { type: 'json' };

/** The CDK app. `npx cdk synth` and `node bin/app.ts` both write the same cloud assembly to `cdk.out/`. */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

async function main(): Promise<void> {
  const siteFiles = join(dist, 'site');
  const lambdas = join(root, 'lambdas');
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: join(dist, 'functions'),
    ...bundleSettings(lambdas, chosenClients()),
  });
  const { assets, files } = await buildAssets(join(root, 'web'));
  const openApi = `${JSON.stringify(openApiDocument(packageJson.version), undefined, 2)}\n`;
  const generated = { ...files, ...referenceFiles(), 'openapi.json': openApi };
  collectSite({ staticDir: join(root, 'web/static'), generated, outDir: siteFiles });

  const code = new Map([...bundles].map(([name, { directory }]) => [name, directory]));
  const outDir = process.env['CDK_OUTDIR'] ?? join(root, cdkJson.output);
  const loggedIn = process.env['CDK_DEFAULT_ACCOUNT'] !== undefined;
  compose({ context: cdkJson.context, code, siteFiles, assets, outDir, loggedIn }).synth();
}

/**
 * Bundles are made before the app, which reads and checks all settings: the command line passes them in this variable. A
 * wrong value is left to that check.
 */
function chosenClients(): Settings['awsClients'] {
  const context: { awsClients?: unknown } = {
    ...cdkJson.context,
    ...JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}'),
  };
  return awsClients.safeParse(context.awsClients).data ?? 'sdk';
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ContextError || error instanceof BundleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
