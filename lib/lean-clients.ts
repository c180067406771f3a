import { join } from 'node:path';

/** AWS services that most functions call and nothing else: each a tenth of the SDK's client for it. */
const SERVICES = ['dynamodb', 'kms', 'sqs'];

/**
 * What the bundles hold instead of the SDK's clients. The code and its tests say the SDK; the table contract, the
 * journeys and the local stack run what is bundled.
 */
export function leanClients(lambdasDir: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SERVICES.map((name) => [`@aws-sdk/client-${name}`, join(lambdasDir, `platform/lean/${name}.ts`)]),
  );
}
