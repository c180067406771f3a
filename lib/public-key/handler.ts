import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { pause } from '../../lambdas/platform/backoff.ts';

/**
 * Custom resource: reads the public half of a KMS key once, at deployment, so that sealing a contact at run time
 * depends on no service. It must always respond, or CloudFormation waits until its timeout.
 */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  await respond(event, pause);
}

type Pause = (ms: number) => Promise<void>;

/** The handler, with the passing of time to replace in tests. */
export async function respond(event: CloudFormationCustomResourceEvent, pause: Pause): Promise<void> {
  const keyId = String(event.ResourceProperties['KeyId']);
  const answered = { StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId };
  const known = { ...answered, PhysicalResourceId: keyId };
  try {
    const data = event.RequestType === 'Delete' ? {} : { PublicKey: await publicKeyOf(keyId, pause) };
    await answer(event.ResponseURL, { ...known, Status: 'SUCCESS', Data: data });
  } catch (error) {
    await answer(event.ResponseURL, { ...known, Status: 'FAILED', Reason: String(error) });
  }
}

/** A right that was just granted is everywhere within seconds, rarely within half a minute. */
const PROPAGATION_ATTEMPTS = 9;
const PROPAGATION_PAUSE_MS = 5_000;
/** What KMS says until the new role, its policy or the new key is known everywhere. */
const NOT_YET_KNOWN = ['AccessDeniedException', 'NotFoundException', 'UnrecognizedClientException'];

/** The key once KMS knows the role and the key, which are as new as the function in a first deployment. */
async function publicKeyOf(keyId: string, pause: Pause): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readPublicKey(keyId);
    } catch (error) {
      const isFinal = !(error instanceof Error) || !NOT_YET_KNOWN.includes(error.name);
      if (isFinal || attempt >= PROPAGATION_ATTEMPTS) throw error;
      await pause(PROPAGATION_PAUSE_MS);
    }
  }
}

/** SPKI DER in base64. */
async function readPublicKey(keyId: string): Promise<string> {
  const { PublicKey } = await new KMSClient({}).send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (PublicKey === undefined) throw new Error(`KMS key ${keyId} has no public key.`);
  return Buffer.from(PublicKey).toString('base64');
}

async function answer(url: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const sent = await fetch(url, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': '' } });
  if (!sent.ok) throw new Error(`CloudFormation rejected the response with status ${sent.status}.`);
}
