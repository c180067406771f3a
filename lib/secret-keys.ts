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
  /** What CloudFront sends, and what functions accept: the same and that of the generation before. */
  readonly origin: { readonly current: Secret; readonly accepted: readonly Secret[] };
  readonly rating: Secret;
};

/** The secrets that functions receive at deployment. Each is generated once by AWS and never displayed. */
export function secretKeys(scope: Construct, key: IKey, { originGeneration }: Generations): SecretKeys {
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
      whyNotRotated:
        'It is changed by hand when needed: every quota then starts again, and the links that stop messages no longer work; senders then use the page.',
    }),
    origin: originKeys(scope, key, originGeneration),
    rating: secret(scope, 'RatingKey', key, {
      description: 'Lang Nghe: the tokens that prove ratings are derived from it.',
      whyNotRotated:
        'Rotating it would revoke every printed QR code and every link at once; one counter or kiosk is revoked by its generation.',
    }),
  };
}

type Generations = { readonly originGeneration: number };

/** A new generation is a new secret; the one before is accepted until CloudFront sends the new one everywhere. */
function originKeys(scope: Construct, key: IKey, generation: number): SecretKeys['origin'] {
  const current = originKey(scope, key, generation);
  return { current, accepted: generation === 1 ? [current] : [current, originKey(scope, key, generation - 1)] };
}

const originKey = (scope: Construct, key: IKey, generation: number): Secret =>
  secret(scope, `OriginKey${generation}`, key, {
    description: 'Lang Nghe: CloudFront proves with it that a request came through it.',
    whyNotRotated: 'It is renewed by the context key "originGeneration", so that no request is refused meanwhile.',
    removalPolicy: RemovalPolicy.DESTROY,
  });

type Purpose = { readonly description: string; readonly whyNotRotated: string; readonly removalPolicy?: RemovalPolicy };

function secret(
  scope: Construct,
  id: string,
  key: IKey,
  { description, whyNotRotated, removalPolicy = RemovalPolicy.RETAIN }: Purpose,
): Secret {
  const secret = new Secret(scope, id, {
    description,
    encryptionKey: key,
    generateSecretString: {
      passwordLength: HEX_DIGITS,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeCharacters: 'ghijklmnopqrstuvwxyz',
    },
    removalPolicy,
  });
  Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNotRotated });
  return secret;
}
