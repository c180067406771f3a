import { join } from 'node:path';
import type { BundleOptions } from './bundle.ts';
import type { Settings } from './context-schema.ts';

/**
 * The settings for bundling every function: `lambdas/platform/clients.ts` keeps only the AWS clients that the
 * deployment chose, and zod interprets its schemas.
 */
export function bundleSettings(
  lambdasDir: string,
  awsClients: Settings['awsClients'],
): Pick<BundleOptions, 'define' | 'first'> {
  return {
    define: { 'process.env.AWS_CLIENTS': JSON.stringify(awsClients) },
    first: [join(lambdasDir, 'platform/zod-jitless.ts')],
  };
}
