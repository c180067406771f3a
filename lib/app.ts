import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cdkJson from '../cdk.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { BundleError } from './bundle-error.ts';
import { bundleSettings } from './bundle-settings.ts';
import { compose } from './compose.ts';
import { ContextError, readContext } from './context.ts';
import { filesOfFunctions, functionEntries, nativeNeeds } from './entries.ts';
import { host, LAMBDA, nativePackage } from './native-packages.ts';
import { notFoundPage } from './not-found-page.tsx';
import { openApiDocument } from './openapi/document.ts';
import { referenceFiles } from './reference/files.ts';
import { searchFiles } from './search-files.ts';
import { buildAssets } from './site-assets.ts';
import { collectSite } from './site-files.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Builds everything that is deployed, composes the app and writes the cloud assembly. */
export async function app(): Promise<void> {
  const siteFiles = join(dist, 'site');
  const loggedIn = process.env['CDK_DEFAULT_ACCOUNT'] !== undefined;
  const lambdas = join(root, 'lambdas');
  const context: Readonly<Record<string, unknown>> = {
    ...cdkJson.context,
    // Where the CDK command line passes its own.
    ...JSON.parse(process.env['CDK_CONTEXT_JSON'] ?? '{}'),
  };
  const { awsClients, operator, domain } = readContext(context);
  const web = join(root, 'web');
  const { assets, files } = await buildAssets(web);
  const bundles = await bundle({
    entries: functionEntries(lambdas),
    outDir: join(dist, 'functions'),
    native: nativePackages(loggedIn),
    files: filesOfFunctions(assets),
    ...bundleSettings(lambdas, awsClients),
  });
  const openApi = openApiDocument(packageJson.version);
  const json = `${JSON.stringify(openApi, undefined, 2)}\n`;
  const generated = {
    ...files,
    ...referenceFiles(openApi, assets, operator),
    ...searchFiles(domain),
    'openapi.json': json,
    '404.html': notFoundPage(readFileSync(join(web, 'static/404.html'), 'utf8'), operator),
  };
  collectSite({ staticDir: join(web, 'static'), generated, outDir: siteFiles });

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

/** An invalid setting or a failed bundle; the message is sufficient for the operator. */
export const isWrongInput = (error: unknown): error is Error =>
  error instanceof ContextError || error instanceof BundleError;
