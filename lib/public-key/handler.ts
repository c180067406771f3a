import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/**
 * Custom resource: reads the public half of a KMS key once, at deployment, so that sealing a contact at run time
 * depends on no service. It must always respond, or CloudFormation waits until its timeout.
 */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const keyId = String(event.ResourceProperties['KeyId']);
  const answered = { StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId };
  const known = { ...answered, PhysicalResourceId: keyId };
  try {
    const data = event.RequestType === 'Delete' ? {} : { PublicKey: await publicKeyOf(keyId) };
    await answer(event.ResponseURL, { ...known, Status: 'SUCCESS', Data: data });
  } catch (error) {
    await answer(event.ResponseURL, { ...known, Status: 'FAILED', Reason: String(error) });
  }
}

/** SPKI DER in base64. */
async function publicKeyOf(keyId: string): Promise<string> {
  const { PublicKey } = await new KMSClient({}).send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (PublicKey === undefined) throw new Error(`KMS key ${keyId} has no public key.`);
  return Buffer.from(PublicKey).toString('base64');
}

async function answer(url: string, body: Readonly<Record<string, unknown>>): Promise<void> {
  const sent = await fetch(url, { method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': '' } });
  if (!sent.ok) throw new Error(`CloudFormation rejected the response with status ${sent.status}.`);
}
