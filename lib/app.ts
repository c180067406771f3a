import { join } from 'node:path';
import cdkJson from '../cdk.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { BundleError, bundle } from './bundle.ts';
import { bundleSettings } from './bundle-settings.ts';
import { compose } from './compose.ts';
import { ContextError } from './context.ts';
import { awsClients, type Settings } from './context-schema.ts';
import { functionEntries } from './entries.ts';
import { openApiDocument } from './openapi/document.ts';
import { referenceFiles } from './reference/files.ts';
import { buildAssets } from './site-assets.ts';
import { collectSite } from './site-files.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Builds everything that is deployed, composes the app and writes the cloud assembly. */
export async function app(): Promise<void> {
  const siteFiles = join(dist, 'site');
  const lambdas = join(root, 'lambdas');
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: join(dist, 'functions'),
    ...bundleSettings(lambdas, chosenClients()),
  });
  const { assets, files } = await buildAssets(join(root, 'web'));
  const openApi = openApiDocument(packageJson.version);
  const json = `${JSON.stringify(openApi, undefined, 2)}\n`;
  const generated = { ...files, ...referenceFiles(openApi, assets), 'openapi.json': json };
  collectSite({ staticDir: join(root, 'web/static'), generated, outDir: siteFiles });

  const code = new Map([...bundles].map(([name, { directory }]) => [name, directory]));
  const outDir = process.env['CDK_OUTDIR'] ?? join(root, cdkJson.output);
  const loggedIn = process.env['CDK_DEFAULT_ACCOUNT'] !== undefined;
  compose({ context: cdkJson.context, code, siteFiles, assets, outDir, loggedIn }).synth();
}

/**
 * Bundles are built before the app, which reads and validates all settings. The CDK command line passes the context in
 * this variable; an invalid value is reported by that validation.
 */
function chosenClients(): Settings['awsClients'] {
  const context: { awsClients?: unknown } = {
    ...cdkJson.context,
    ...JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}'),
  };
  return awsClients.safeParse(context.awsClients).data ?? 'sdk';
}

/** An invalid setting or a failed bundle; the message is sufficient for the operator. */
export const isWrongInput = (error: unknown): error is Error =>
  error instanceof ContextError || error instanceof BundleError;
