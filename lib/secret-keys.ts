import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** 64 hexadecimal digits: the 256 bits of an HMAC-SHA-256 or AES-256 key. */
const HEX_DIGITS = 64;

export type SecretKeys = {
  readonly code: Secret;
  readonly inbound: Secret;
  readonly letter: Secret;
  readonly limit: Secret;
};

/** The secrets that functions receive at deployment. Each is generated once by AWS and never displayed. */
export function secretKeys(scope: Construct, key: IKey): SecretKeys {
  return {
    code: secret(scope, 'CodeKey', key, {
      description: 'Lang Nghe: codes and receipts of petitions are derived from it. Never change it.',
      whyNotRotated:
        'Rotating it would give a retried petition another code and receipt than its first try, so that it would be taken in twice.',
    }),
    inbound: secret(scope, 'InboundKey', key, {
      description: 'Lang Nghe: the signing secret of each gateway is derived from it.',
      whyNotRotated:
        'Rotating it would lock out every gateway at once; the secret of one is renewed by its generation.',
    }),
    letter: secret(scope, 'LetterKey', key, {
      description: 'Lang Nghe: messages wait for delivery under it.',
      whyNotRotated: 'Rotating it would make what waits for delivery unreadable.',
    }),
    limit: secret(scope, 'LimitKey', key, {
      description: 'Lang Nghe: phone numbers and addresses are counted under hashes made with it.',
      whyNotRotated: 'It is changed by hand when needed: every quota then starts again, and nothing else is lost.',
    }),
  };
}

type Purpose = { readonly description: string; readonly whyNotRotated: string };

function secret(scope: Construct, id: string, key: IKey, { description, whyNotRotated }: Purpose): Secret {
  const secret = new Secret(scope, id, {
    description,
    encryptionKey: key,
    generateSecretString: {
      passwordLength: HEX_DIGITS,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeCharacters: 'ghijklmnopqrstuvwxyz',
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNotRotated });
  return secret;
}
