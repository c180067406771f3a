import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LocalStack, Resource } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';
import { number, optionalText, record, text } from '../properties.ts';
import { assetFolder } from '../template/assets.ts';

/** One Lambda function of the template. */
export type FunctionSpec = {
  readonly logicalId: string;
  /** The construct's own name, `notes-public`. */
  readonly name: string;
  /** Its name on AWS. */
  readonly physicalName: string;
  readonly arn: string;
  readonly codeDir: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** The reserved concurrency, if the template sets one; further callers wait. */
  readonly reserved: number | undefined;
};

/** Lambda's own defaults. */
const TIMEOUT_SECONDS = 3;
const MEMORY_MB = 128;
/** What CDK adds to a construct's name in its path. */
const CONSTRUCT_PARTS = new Set(['Resource', 'Default', 'Function', 'Handler', 'Lambda']);

/** The functions whose code is a folder of the assembly and runs on Node. */
export function functionSpecs(stack: LocalStack): readonly FunctionSpec[] {
  return stack
    .ofType('AWS::Lambda::Function')
    .filter((resource) => optionalText(resource.properties, 'Runtime')?.startsWith('nodejs') === true)
    .flatMap((resource) => {
      const codeDir = codeFolder(resource, stack);
      return codeDir === undefined ? [] : [functionSpec(resource, codeDir)];
    });
}

/** The CDK CLI writes the folder into the metadata; without it the asset manifest knows it. */
function codeFolder({ metadata, properties }: Resource, stack: LocalStack): string | undefined {
  const path = optionalText(metadata, 'aws:asset:path');
  if (path !== undefined) return resolve(stack.assemblyDir, path);
  const key = optionalText(record(properties, 'Code'), 'S3Key');

  return key === undefined ? undefined : assetFolder(stack, key);
}

/** The name of a construct as its author wrote it: the last significant part of its path. */
export function constructName(resource: Resource): string {
  const path = optionalText(resource.metadata, 'aws:cdk:path')?.split('/').slice(1) ?? [];

  return path.findLast((part) => !CONSTRUCT_PARTS.has(part)) ?? resource.logicalId;
}

/** Lambda's search order for the file of a handler. */
export function handlerFile(spec: Pick<FunctionSpec, 'codeDir' | 'handler' | 'name'>): string {
  const module = spec.handler.slice(0, spec.handler.lastIndexOf('.'));
  const file = ['.js', '.mjs', '.cjs'].map((end) => join(spec.codeDir, module + end)).find((path) => existsSync(path));
  if (file === undefined) throw new LocalError(`${spec.name}: no file ${module}.(js|mjs|cjs) in ${spec.codeDir}`);

  return file;
}

function functionSpec(resource: Resource, codeDir: string): FunctionSpec {
  const { properties, logicalId } = resource;
  const name = constructName(resource);
  const reserved = number(properties, 'ReservedConcurrentExecutions', 0);

  return {
    logicalId,
    name,
    physicalName: resource.id,
    arn: resource.arn,
    codeDir,
    handler: text(properties, 'Handler', name),
    environment: environment(resource, name),
    timeoutMs: number(properties, 'Timeout', TIMEOUT_SECONDS) * 1000,
    memoryMb: number(properties, 'MemorySize', MEMORY_MB),
    reserved: reserved > 0 ? reserved : undefined,
  };
}

function environment(resource: Resource, name: string): Readonly<Record<string, string>> {
  const variables = record(record(resource.properties, 'Environment'), 'Variables');

  return Object.fromEntries(Object.keys(variables).map((key) => [key, text(variables, key, `${name} Environment`)]));
}
