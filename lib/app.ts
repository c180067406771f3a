import { join } from 'node:path';
import cdkJson from '../cdk.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { bundleSettings } from './bundle-settings.ts';
import { compose } from './compose.ts';
import { ContextError } from './context.ts';
import { awsClients, type Settings } from './context-schema.ts';
import { functionEntries, nativeNeeds } from './entries.ts';
import { host, LAMBDA, nativePackage } from './native-packages.ts';
import { openApiDocument } from './openapi/document.ts';
import { referenceFiles } from './reference/files.ts';
import { buildAssets } from './site-assets.ts';
import { collectSite } from './site-files.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Builds everything that is deployed, composes the app and writes the cloud assembly. */
export async function app(): Promise<void> {
  const siteFiles = join(dist, 'site');
  const loggedIn = process.env['CDK_DEFAULT_ACCOUNT'] !== undefined;
  const lambdas = join(root, 'lambdas');
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: join(dist, 'functions'),
    native: nativePackages(loggedIn),
    ...bundleSettings(lambdas, chosenClients()),
  });
  const { assets, files } = await buildAssets(join(root, 'web'));
  const openApi = openApiDocument(packageJson.version);
  const json = `${JSON.stringify(openApi, undefined, 2)}\n`;
  const generated = { ...files, ...referenceFiles(openApi, assets), 'openapi.json': json };
  collectSite({ staticDir: join(root, 'web/static'), generated, outDir: siteFiles });

  const code = new Map([...bundles].map(([name, { directory }]) => [name, directory]));
  const outDir = process.env['CDK_OUTDIR'] ?? join(root, cdkJson.output);
  compose({ context: cdkJson.context, code, siteFiles, assets, outDir, loggedIn }).synth();
}

/** For Lambda, and for this machine too unless the assembly is to be deployed: the local runner uses the same one. */
function nativePackages(loggedIn: boolean) {
  const platforms = loggedIn ? [LAMBDA] : [LAMBDA, host()];
  return new Map(
    [...nativeNeeds].map(([name, packages]) => [
      name,
      new Map(packages.map((each) => [each, nativePackage({ root, package: each, platforms })])),
    ]),
  );
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
