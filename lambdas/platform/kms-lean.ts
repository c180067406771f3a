import * as z from 'zod';
import { once } from './config.ts';
import { bytesAsText, textAsBytes } from './lean/bytes.ts';
import { jsonClient } from './lean/json-client.ts';
import type { Unwrap } from './private-key.ts';

const client = once(() =>
  jsonClient({ name: 'kms', target: 'TrentService', contentType: 'application/x-amz-json-1.1' }),
);

const Decrypted = z.object({ Plaintext: z.base64('KMS returned no plaintext') });

/** The private key `keyId` through our own lean client: what `awsClients: lean` chooses. */
export function kmsLean(keyId: string): Unwrap {
  return async (wrapped) => {
    const input = { KeyId: keyId, CiphertextBlob: wrapped, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' };
    const output: unknown = JSON.parse(await client()('Decrypt', JSON.stringify(input, bytesAsText)));
    return textAsBytes(Decrypted.parse(output).Plaintext);
  };
}
