import { expect, test } from 'vitest';
import { spell, synthesize } from './support.ts';

const stack = synthesize();
const bucket = stack.at('/Reports/Files/Resource');

test('reports are kept encrypted under our key, in every version, and closed to the public', () => {
  expect(bucket.Properties).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
  });
  const [rule] = bucket.Properties['BucketEncryption'].ServerSideEncryptionConfiguration;
  expect(spell(rule.ServerSideEncryptionByDefault.KMSMasterKeyID)).toMatch(/^<StorageKey\w+\.Arn>$/);
});

test('reports are reached by TLS alone', () => {
  const statements: { Effect: string; Condition: unknown }[] = stack.at('/Reports/Files/Policy/Resource').Properties[
    'PolicyDocument'
  ].Statement;

  expect(statements).toEqual([
    expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
  ]);
});
