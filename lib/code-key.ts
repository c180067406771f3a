import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** 64 hexadecimal digits: the 256 bits of an HMAC-SHA-256 key. */
const HEX_DIGITS = 64;

/** The secret from which a petition's code and receipt are derived. It is made once, by AWS, and seen by nobody. */
export function codeKey(scope: Construct, key: IKey): Secret {
  const secret = new Secret(scope, 'CodeKey', {
    description: 'Lang Nghe: codes and receipts of petitions are derived from it. Never change it.',
    encryptionKey: key,
    generateSecretString: {
      passwordLength: HEX_DIGITS,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeCharacters: 'ghijklmnopqrstuvwxyz',
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Rotating it would give a retried petition another code and receipt than its first try, so that it would be taken in twice.',
  });
  return secret;
}
