import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeEach, expect, test } from 'vitest';
import { kmsUnwrap } from '../../../lambdas/platform/private-key.ts';
import { mockClient } from '../../support/mock-client.ts';

const kms = mockClient(KMSClient);
beforeEach(() => void kms.reset());

test('a content key is unwrapped by KMS with the private half that never leaves it', async () => {
  kms.on(DecryptCommand).resolves({ Plaintext: Uint8Array.of(4, 5, 6) });

  expect(await kmsUnwrap('key-1')(Uint8Array.of(1, 2, 3))).toStrictEqual(Uint8Array.of(4, 5, 6));
  expect(kms.commandCalls(DecryptCommand).map(({ args }) => args[0].input)).toStrictEqual([
    { KeyId: 'key-1', CiphertextBlob: Uint8Array.of(1, 2, 3), EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' },
  ]);
});

test('what KMS refuses, or answers with nothing, is a fault', async () => {
  kms.on(DecryptCommand).rejectsOnce(new Error('AccessDenied')).resolves({});

  await expect(kmsUnwrap('key-1')(Uint8Array.of(1))).rejects.toThrow('AccessDenied');
  await expect(kmsUnwrap('key-1')(Uint8Array.of(1))).rejects.toThrow('KMS answered without a plaintext');
});
