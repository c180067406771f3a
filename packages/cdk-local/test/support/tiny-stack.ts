import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Credentials, LocalStack, Resource } from '../../src/aws/types.ts';

const REGION = 'ap-southeast-1';
const ACCOUNT = '000000000000';

export function aResource(given: Partial<Resource> & Pick<Resource, 'logicalId' | 'type'>): Resource {
  return { properties: {}, metadata: {}, id: given.logicalId, arn: '', ...given };
}

/** A stack as the template reader hands it over, made of resources that a test writes down. */
export function aStack(resources: readonly Resource[], assemblyDir = tmpdir()): LocalStack {
  return {
    name: 'Tiny',
    region: REGION,
    accountId: ACCOUNT,
    assemblyDir,
    resources: new Map(resources.map((resource) => [resource.logicalId, resource])),
    outputs: {},
    ofType: (type) => resources.filter((resource) => resource.type === type),
  };
}

export function anAssemblyDir(): string {
  return mkdtempSync(join(tmpdir(), 'assembly-'));
}

/** A Lambda function whose code is `source` (an ES module that exports `handler`). */
export function aFunction(
  assemblyDir: string,
  name: string,
  { source, properties = {} }: { source: string; properties?: Record<string, unknown> },
): Resource {
  const asset = `asset.${name}`;
  mkdirSync(join(assemblyDir, asset), { recursive: true });
  writeFileSync(join(assemblyDir, asset, 'index.mjs'), source);

  return aResource({
    logicalId: name,
    type: 'AWS::Lambda::Function',
    id: `Tiny-${name}`,
    arn: functionArn(name),
    properties: { Runtime: 'nodejs24.x', Handler: 'index.handler', Timeout: 5, MemorySize: 128, ...properties },
    metadata: { 'aws:asset:path': asset, 'aws:cdk:path': `Tiny/${name}/Resource` },
  });
}

export function functionArn(name: string): string {
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:Tiny-${name}`;
}

/** For functions that call no AWS. */
export const noAws = {
  url: 'http://127.0.0.1:1',
  credentialsOf: (logicalId: string): Credentials => ({
    accessKeyId: `key-of-${logicalId}`,
    secretAccessKey: 'secret',
    sessionToken: 'token',
  }),
};
