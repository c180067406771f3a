import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { DecryptCommand, EncryptCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSmallAws } from './support/small-aws.ts';

let local: Awaited<ReturnType<typeof aSmallAws>>;
beforeAll(async () => {
  local = await aSmallAws();
});
afterAll(() => local.aws.close());

/** As intake seals: with the public half that the stack hands it. */
function seal(text: string): Uint8Array {
  const key = createPublicKey({
    key: Buffer.from(local.secrets.publicKey('SealKey', 2048), 'base64'),
    type: 'spki',
    format: 'der',
  });
  return publicEncrypt({ key, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.from(text));
}

const opening = (CiphertextBlob: Uint8Array, more: object = {}) =>
  new DecryptCommand({
    KeyId: local.idOf('SealKey'),
    CiphertextBlob,
    EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
    ...more,
  });

describe('the sealing key', () => {
  test('decrypts what was encrypted to its public half, for a function with permission', async () => {
    const { Plaintext } = await new KMSClient(local.as('Opener')).send(opening(seal('0912 345 678')));

    expect(Buffer.from(Plaintext ?? '').toString()).toBe('0912 345 678');
  });

  test('decrypts by the ARN of the key too', async () => {
    const KeyId = local.stack.resources.get('SealKey')?.arn;
    const { Plaintext } = await new KMSClient(local.as('Opener')).send(opening(seal('Lan'), { KeyId }));

    expect(Buffer.from(Plaintext ?? '').toString()).toBe('Lan');
  });

  test('denies a function without permission', async () => {
    await expect(new KMSClient(local.as('Clerk')).send(opening(seal('x')))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('because no identity-based policy allows the kms:Decrypt action'),
    });
  });

  test('returns its public half', async () => {
    const { PublicKey, KeySpec } = await new KMSClient(local.runner).send(
      new GetPublicKeyCommand({ KeyId: local.idOf('SealKey') }),
    );

    expect(Buffer.from(PublicKey ?? '').toString('base64')).toBe(local.secrets.publicKey('SealKey', 2048));
    expect(KeySpec).toBe('RSA_2048');
  });
});

describe('KMS rejects', () => {
  test.each([
    ['bytes that were not sealed to the key', () => opening(new Uint8Array(256)), 'InvalidCiphertextException'],
    ['bytes of another length', () => opening(new Uint8Array(3)), 'InvalidCiphertextException'],
    [
      'another algorithm',
      () => opening(seal('x'), { EncryptionAlgorithm: 'RSAES_OAEP_SHA_1' }),
      'InvalidKeyUsageException',
    ],
    ['a key that is not there', () => opening(seal('x'), { KeyId: 'alias/none' }), 'NotFoundException'],
  ])('%s', async (_, command, name) => {
    await expect(new KMSClient(local.runner).send(command())).rejects.toMatchObject({ name });
  });

  test('an unsupported operation', async () => {
    const encrypting = new EncryptCommand({ KeyId: local.idOf('SealKey'), Plaintext: new Uint8Array([1]) });

    await expect(new KMSClient(local.runner).send(encrypting)).rejects.toMatchObject({
      name: 'UnsupportedOperationException',
    });
  });
});
