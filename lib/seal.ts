import { CustomResource, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type FunctionHouse, ServiceFunction } from './function.ts';

/** Reading one key takes a second; a minute says that something is wrong. */
const READ_KEY_SECONDS = 60;
const READ_KEY_MEMORY_MB = 256;

/**
 * The key pair to which contacts are sealed. The private half never leaves KMS; the public half is read at deployment
 * and handed to intake as a setting.
 *
 * RSA 3072 and not 2048: a contact is kept for as long as its petition, well past 2030, where NIST SP 800-131A ends
 * 2048; the wrapped key costs an item 128 bytes more (384, not 256).
 */
export class Seal extends Construct {
  readonly key: Key;
  /** SPKI DER in base64. */
  readonly publicKey: string;

  constructor(scope: Construct, id: string, { house, code }: { readonly house: FunctionHouse; readonly code: string }) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Lang Nghe: opens the contacts that citizens sealed to it',
      keySpec: KeySpec.RSA_3072,
      keyUsage: KeyUsage.ENCRYPT_DECRYPT,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const reader = new ServiceFunction(this, 'public-key', {
      house,
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
