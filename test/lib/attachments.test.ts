import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BundleError } from '../../lib/bundle-error.ts';
import { nativeNeeds } from '../../lib/entries.ts';
import { nativePackage } from '../../lib/native-packages.ts';
import { FILE_SECURITY_POLICY } from '../../lib/security-headers.ts';
import { rightsOf, spell, synthesize, temporaryDirectory } from './support.ts';

const stack = synthesize();
const bucket = stack.at('/Attachments/Files/Resource');

describe('the bucket of photos and documents', () => {
  test('is closed to the public, encrypted under our key, and keeps no earlier version of what is deleted', () => {
    const [rule] = bucket.Properties['BucketEncryption'].ServerSideEncryptionConfiguration;

    expect(bucket.Properties['PublicAccessBlockConfiguration']).toMatchObject({ BlockPublicAcls: true });
    expect(spell(rule.ServerSideEncryptionByDefault.KMSMasterKeyID)).toMatch(/^<StorageKey\w+\.Arn>$/);
    expect(bucket.Properties['VersioningConfiguration']).toBeUndefined();
  });

  test('forgets after a day what was uploaded and not checked', () => {
    expect(bucket.Properties['LifecycleConfiguration'].Rules).toEqual([
      { ExpirationInDays: 1, Prefix: 'quarantine/', Status: 'Enabled' },
    ]);
  });

  test('gives each function its half: to sign uploads and downloads, or to read uploads and write what can be opened', () => {
    const onBucket = (name: string) =>
      rightsOf(stack, stack.at(`/Functions/${name}/Role/Resource`).logicalId)
        .filter((right) => right.startsWith('s3:'))
        .map((right) => right.replace(`<${bucket.logicalId}.Arn>`, 'bucket'));

    for (const name of ['petitions-citizen', 'petitions-staff', 'pages-citizen']) {
      expect(onBucket(name)).toEqual(['s3:GetObject on bucket/files/*', 's3:PutObject on bucket/quarantine/*']);
    }
    expect(onBucket('petitions-files')).toEqual([
      ...['s3:GetObject on bucket/quarantine/*', 's3:ListBucket on bucket', 's3:PutObject on bucket/files/*'],
    ]);
  });
});

describe('the distribution', () => {
  const [distribution] = stack.ofType('AWS::CloudFront::Distribution');
  const config = distribution?.Properties['DistributionConfig'];
  const behavior = (path: string) =>
    config.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => PathPattern === path);
  const originOf = (path: string) =>
    config.Origins.find(({ Id }: { Id: string }) => Id === behavior(path).TargetOriginId);

  test.each(['/uploads', '/files/*'])(
    'passes %s to the bucket without rights of its own, only the query with it',
    (path) => {
      const origin = originOf(path);
      const [forwarded] = stack.ofType('AWS::CloudFront::OriginRequestPolicy');

      expect(spell(origin.DomainName)).toBe(`<${bucket.logicalId}.RegionalDomainName>`);
      expect(origin).not.toHaveProperty('S3OriginConfig');
      expect(origin).not.toHaveProperty('OriginAccessControlId');
      expect(spell(behavior(path).OriginRequestPolicyId)).toBe(`<${forwarded?.logicalId}>`);
      expect(forwarded?.Properties['OriginRequestPolicyConfig']).toMatchObject({
        ...{ CookiesConfig: { CookieBehavior: 'none' }, HeadersConfig: { HeaderBehavior: 'none' } },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      });
      expect(behavior(path).ViewerProtocolPolicy).toBe('https-only');
    },
  );

  test('lets files run nothing', () => {
    const headers = stack.at('/Site/FileHeaders/Resource');

    expect(spell(behavior('/files/*').ResponseHeadersPolicyId)).toBe(`<${headers.logicalId}>`);
    expect(headers.Properties['ResponseHeadersPolicyConfig'].SecurityHeadersConfig.ContentSecurityPolicy).toMatchObject(
      { ContentSecurityPolicy: FILE_SECURITY_POLICY, Override: true },
    );
    expect(FILE_SECURITY_POLICY).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  });
});

test('files are checked one by one, ten at a time, with memory for a picture', () => {
  const [mapping] = stack
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ path }) => path.endsWith('/petitions-files'));

  expect(mapping?.Properties).toMatchObject({ BatchSize: 1, ParallelizationFactor: 10 });
  expect(stack.at('/Functions/petitions-files/Function/Resource').Properties['MemorySize']).toBe(2_048);
});

describe('a package with compiled code', () => {
  test('is needed by one function', () => {
    expect([...nativeNeeds]).toEqual([['petitions-files', ['sharp']]]);
  });

  test('is put together for several platforms', () => {
    const root = temporaryDirectory();
    const lock = { lockfileVersion: 3, packages: { 'node_modules/pixels': { version: '1.2.3' } } };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
    const kept = (cpu: string) => join(root, 'node_modules/.cache/lang-nghe/native', `pixels-1.2.3-linux-${cpu}`);
    for (const cpu of ['arm64', 'x64']) {
      mkdirSync(join(kept(cpu), `@pixels/${cpu}`), { recursive: true });
      writeFileSync(join(kept(cpu), '.package-lock.json'), '');
      writeFileSync(join(kept(cpu), `@pixels/${cpu}/lib.node`), cpu);
    }
    const platforms = [
      { os: 'linux', cpu: 'arm64' },
      { os: 'linux', cpu: 'x64' },
    ];
    const files = nativePackage({ root, package: 'pixels', platforms });

    expect([...files].map(([path, content]) => [path, `${content}`])).toEqual([
      ['node_modules/@pixels/arm64/lib.node', 'arm64'],
      ['node_modules/@pixels/x64/lib.node', 'x64'],
    ]);
    expect(() => nativePackage({ root, package: 'other', platforms })).toThrow(BundleError);
  });
});
