import { optionalText, type Properties } from '../properties.ts';
import { type AwsResponse, type AwsService, errorResponse, jsonResponse, type Permission } from './service.ts';
import type { LocalStack, Resource, Secrets } from './types.ts';

const ALGORITHM = 'RSAES_OAEP_SHA_256';
/** KMS names RSA keys RSA_2048, RSA_3072, RSA_4096. */
const RSA_BITS = /^RSA_(\d{4})$/;

/** KMS for the RSA keys of the stack. Key policies are not checked. */
export function kmsService(stack: LocalStack, secrets: Secrets): AwsService {
  const keys = stack.ofType('AWS::KMS::Key');
  const aliases = stack.ofType('AWS::KMS::Alias');

  /** By id, ARN, alias or the ARN of an alias, as KMS allows. */
  function find(keyId: string): Resource | undefined {
    const alias = aliases.find(({ id, arn }) => id === keyId || arn === keyId);
    const target = alias === undefined ? keyId : optionalText(alias.properties, 'TargetKeyId');
    return keys.find(({ id, arn }) => id === target || arn === target);
  }

  return {
    denied: (sentence) => errorResponse('AccessDeniedException', sentence),
    permissions({ operation, input }): readonly Permission[] {
      const keyId = optionalText(input, 'KeyId') ?? '';
      const algorithm = optionalText(input, 'EncryptionAlgorithm');
      const context = algorithm === undefined ? {} : { 'kms:encryptionalgorithm': algorithm };
      return [{ action: `kms:${operation}`, resources: [find(keyId)?.arn ?? keyId], context }];
    },
    async run({ operation, input }) {
      const keyId = optionalText(input, 'KeyId');
      const key = keyId === undefined ? undefined : find(keyId);
      const bits = RSA_BITS.exec(optionalText(key?.properties ?? {}, 'KeySpec') ?? '')?.[1];
      if (key === undefined) return errorResponse('NotFoundException', `Invalid keyId '${keyId}'`);
      if (bits === undefined)
        return errorResponse(
          'InvalidKeyUsageException',
          `${key.arn} is not an RSA key; the local KMS supports no other keys.`,
        );
      if (operation === 'GetPublicKey') return publicKey(key, secrets.publicKey(key.logicalId, Number(bits)));
      if (operation === 'Decrypt') return decrypt(key, input, secrets);
      return errorResponse('UnsupportedOperationException', `The local KMS does not support ${operation}.`);
    },
  };
}

function publicKey({ arn, properties }: Resource, key: string): AwsResponse {
  const KeySpec = properties['KeySpec'];
  return jsonResponse({
    KeyId: arn,
    PublicKey: key,
    KeySpec,
    CustomerMasterKeySpec: KeySpec,
    KeyUsage: 'ENCRYPT_DECRYPT',
    EncryptionAlgorithms: ['RSAES_OAEP_SHA_1', ALGORITHM],
  });
}

function decrypt({ logicalId, arn }: Resource, input: Properties, secrets: Secrets): AwsResponse {
  if (input['EncryptionAlgorithm'] !== ALGORITHM) {
    return errorResponse('InvalidKeyUsageException', `The local KMS decrypts ${ALGORITHM} only.`);
  }
  const sealed = Buffer.from(optionalText(input, 'CiphertextBlob') ?? '', 'base64');
  const opened = secrets.decrypt(logicalId, sealed);
  if (opened === undefined) return errorResponse('InvalidCiphertextException', '');
  return jsonResponse({
    KeyId: arn,
    Plaintext: Buffer.from(opened).toString('base64'),
    EncryptionAlgorithm: ALGORITHM,
  });
}
