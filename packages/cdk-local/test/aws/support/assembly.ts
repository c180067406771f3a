import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSecrets } from '../../../src/aws/secrets.ts';
import type { LocalStack, Secrets } from '../../../src/aws/types.ts';
import { readStack } from '../../../src/read-stack.ts';
import type { CustomResources } from '../../../src/template/custom-resources.ts';

export type TemplateParts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A cloud assembly on disk with one stack, as `cdk synth` leaves it. */
export function anAssembly(parts: TemplateParts): string {
  const dir = mkdtempSync(join(tmpdir(), 'assembly-'));
  const artifacts = {
    Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
    Small: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Small.template.json' } },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ version: '48.0.0', artifacts }));
  writeFileSync(join(dir, 'Small.template.json'), JSON.stringify(parts));
  return dir;
}

const customResources: CustomResources = {
  'Custom::PublicKey': ({ KeyId }, { publicKeyOf }) => ({ PublicKey: publicKeyOf(String(KeyId)) }),
};

export function stackOf(
  parts: TemplateParts,
  { secrets = openSecrets(), awsUrl = 'http://127.0.0.1:4000' }: { secrets?: Secrets; awsUrl?: string } = {},
): LocalStack {
  return readStack({ assemblyDir: anAssembly(parts), region: 'ap-southeast-1', awsUrl, secrets, customResources });
}

export const ref = (name: string) => ({ Ref: name });
export const att = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
