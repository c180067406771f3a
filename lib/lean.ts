import { join } from 'node:path';
import type { BundleOptions } from './bundle.ts';

/** AWS services that most functions call and nothing else: what we use of them is some hundred lines. */
const SERVICES = ['dynamodb', 'kms', 'sqs'];

/**
 * What makes bundles start quickly: lean clients instead of the SDK's, and schemas that are not compiled. The code and
 * its tests say the SDK; the table contract, the journeys and the local stack run what is bundled.
 */
export function lean(lambdasDir: string): Pick<BundleOptions, 'instead' | 'first'> {
  const file = (name: string) => join(lambdasDir, `platform/lean/${name}.ts`);
  return {
    instead: Object.fromEntries(SERVICES.map((name) => [`@aws-sdk/client-${name}`, file(name)])),
    first: [file('zod')],
  };
}
