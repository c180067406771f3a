import { CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type FunctionDefaults, ServiceFunction } from './function.ts';

/** Reading one key takes a second; a minute indicates a problem. */
const READ_KEY_SECONDS = 60;
const READ_KEY_MEMORY_MB = 256;

/**
 * The key pair for sealing contacts. The private half never leaves KMS; the public half is read at deployment and passed
 * to intake as an environment variable.
 *
 * RSA 3072 instead of 2048: a contact is kept as long as its petition, well past 2030, when NIST SP 800-131A disallows
 * 2048; the wrapped key adds 128 bytes to an item (384 instead of 256).
 */
export class Seal extends Construct {
  readonly key: Key;
  /** SPKI DER in base64. */
  readonly publicKey: string;

  constructor(
    scope: Construct,
    id: string,
    { defaults, code }: { readonly defaults: FunctionDefaults; readonly code: string },
  ) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Lang Nghe: opens the contacts that citizens sealed to it',
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.ENCRYPT_DECRYPT,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const reader = new ServiceFunction(this, 'public-key', {
      isAwaited: true,
      defaults,
      code,
      memoryMb: READ_KEY_MEMORY_MB,
      timeoutSeconds: READ_KEY_SECONDS,
      impact: 'A deployment cannot finish; citizens notice nothing, the previous version stays in service.',
      environment: {},
    });
    reader.allow(['kms:GetPublicKey'], [this.key.keyArn]);

    const half = new CustomResource(this, 'PublicKey', {
      resourceType: 'Custom::PublicKey',
      serviceToken: reader.function.functionArn,
      serviceTimeout: Duration.seconds(READ_KEY_SECONDS),
      properties: { KeyId: this.key.keyId },
    });
    this.publicKey = half.getAttString('PublicKey');
  }
}
