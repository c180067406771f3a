import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { sdkLimits } from './aws-calls.ts';
import { once } from './config.ts';
import type { Unwrap } from './private-key.ts';

const client = once(() => new KMSClient(sdkLimits));

/** The private key `keyId` through the AWS SDK: the default. */
export function kmsSdk(keyId: string): Unwrap {
  return async (wrapped) => {
    const { Plaintext } = await client().send(
      new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' }),
    );
    if (Plaintext === undefined) throw new Error('KMS returned no plaintext');
    return Plaintext;
  };
}
