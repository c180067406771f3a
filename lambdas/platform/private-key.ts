import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { callLimits } from './aws-calls.ts';
import { once } from './config.ts';

const client = once(() => new KMSClient(callLimits));

/** Asks KMS to unwrap a content key with the private half that never leaves it. */
export function kmsUnwrap(keyId: string): (wrapped: Uint8Array) => Promise<Uint8Array> {
  return async (wrapped) => {
    const { Plaintext } = await client().send(
      new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' }),
    );
    if (Plaintext === undefined) throw new Error('KMS answered without a plaintext');
    return Plaintext;
  };
}
