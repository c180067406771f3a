// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are CloudFormation's
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSecrets } from '../src/aws/secrets.ts';
import { LocalError } from '../src/local-error.ts';
import { readStack } from '../src/read-stack.ts';
import { att, ref, stackOf } from './aws/support/assembly.ts';
import { smallTemplate } from './aws/support/small-template.ts';

/** The stack with one function whose environment holds the value. */
function resolved(value: unknown, more: Record<string, Record<string, unknown>> = {}): unknown {
  const { Resources = {}, ...parts } = more;
  const Probe = { Type: 'AWS::Lambda::Function', Properties: { Value: value } };
  const stack = stackOf({ ...parts, Resources: { ...smallTemplate['Resources'], ...Resources, Probe } });
  return stack.resources.get('Probe')?.properties['Value'];
}

describe('intrinsic functions', () => {
  test.each([
    ['Ref to a table', ref('Notes'), 'Small-Notes'],
    ['Ref to a queue', ref('Delivery'), 'http://127.0.0.1:4000/000000000000/Small-Delivery'],
    ['Ref to a pseudo parameter', ref('AWS::Region'), 'ap-southeast-1'],
    ['GetAtt of an ARN', att('Notes', 'Arn'), 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/Small-Notes'],
    ['GetAtt in dots', { 'Fn::GetAtt': 'Delivery.QueueName' }, 'Small-Delivery'],
    ['GetAtt of a role', att('ClerkRole', 'Arn'), 'arn:aws:iam::000000000000:role/Small-ClerkRole'],
    ['Join', { 'Fn::Join': ['/', ['a', ref('Notes'), 'index']] }, 'a/Small-Notes/index'],
    [
      'Sub',
      { 'Fn::Sub': '${AWS::AccountId}:${Notes}:${Delivery.QueueName}:${!kept}' },
      '000000000000:Small-Notes:Small-Delivery:${kept}',
    ],
    [
      'Sub with variables',
      { 'Fn::Sub': ['${who} in ${AWS::Region}', { who: ref('Notes') }] },
      'Small-Notes in ap-southeast-1',
    ],
    ['Select', { 'Fn::Select': [1, ['a', 'b', 'c']] }, 'b'],
    [
      'Select of a Split, as CDK cuts ARNs',
      { 'Fn::Select': [5, { 'Fn::Split': [':', att('Dead', 'Arn')] }] },
      'Small-Dead',
    ],
    ['Base64', { 'Fn::Base64': 'nghe' }, 'bmdoZQ=='],
    ['NoValue in a list', ['a', ref('AWS::NoValue'), 'b'], ['a', 'b']],
    ['NoValue in an object', { a: 1, b: ref('AWS::NoValue') }, { a: 1 }],
    [
      'a Condition that is a policy statement part',
      { Condition: { Bool: { x: 'true' } } },
      { Condition: { Bool: { x: 'true' } } },
    ],
    ['plain values', { n: 1, b: false, l: [{ x: null }] }, { n: 1, b: false, l: [{ x: null }] }],
  ])('%s', (_, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  test('parameters have their defaults', () => {
    const Parameters = { Stage: { Type: 'String', Default: 'local' } };

    expect(resolved(ref('Stage'), { Parameters })).toBe('local');
    expect(() => resolved(ref('Stage'), { Parameters: { Stage: { Type: 'String' } } })).toThrow('The parameter Stage');
  });

  test('mappings are looked up', () => {
    const Mappings = { Hosts: { 'ap-southeast-1': { api: 'near' } } };

    expect(resolved({ 'Fn::FindInMap': ['Hosts', ref('AWS::Region'), 'api'] }, { Mappings })).toBe('near');
  });

  test.each([
    [{ 'Fn::Equals': [ref('AWS::Region'), 'ap-southeast-1'] }, 'yes'],
    [{ 'Fn::Not': [{ 'Fn::Equals': ['a', 'a'] }] }, 'no'],
    [{ 'Fn::And': [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Equals': ['b', 'c'] }] }, 'no'],
    [{ 'Fn::Or': [{ 'Fn::Equals': ['b', 'c'] }, { Condition: 'Always' }] }, 'yes'],
  ])('the condition %j chooses %s', (condition, expected) => {
    const Conditions = { Always: { 'Fn::Equals': [1, 1] }, Chosen: condition };

    expect(resolved({ 'Fn::If': ['Chosen', 'yes', 'no'] }, { Conditions })).toBe(expected);
  });

  test('a resource whose condition is false does not exist', () => {
    const Conditions = { Never: { 'Fn::Equals': [1, 2] } };
    const stack = stackOf({ Conditions, Resources: { Ghost: { Type: 'AWS::SNS::Topic', Condition: 'Never' } } });

    expect(stack.resources.has('Ghost')).toBe(false);
  });

  test.each([
    ['an unknown function', { 'Fn::Cidr': ['10.0.0.0/16', 1] }, 'Fn::Cidr'],
    ['a resource that is not there', ref('Nothing'), 'Nothing'],
    ['a secret of another service', '{{resolve:ssm:/a/b:1}}', '{{resolve:ssm:/a/b:1}}'],
  ])('%s is rejected with a sentence that names it', (_, value, name) => {
    expect(() => resolved(value)).toThrow(LocalError);
    expect(() => resolved(value)).toThrow(name);
  });
});

describe('secrets and keys', () => {
  const Secret = { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: { PasswordLength: 64 } } };
  const reference = (key: string) => ({
    'Fn::Join': ['', ['{{resolve:secretsmanager:', ref('Secret'), `:SecretString:${key}::}}`]],
  });

  test('a dynamic reference is replaced by a generated secret, the same each time', () => {
    const first = resolved(reference(''), { Resources: { Secret } });

    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(resolved(reference(''), { Resources: { Secret } })).toBe(first);
  });

  test('a reference by name inside a longer text is replaced too', () => {
    expect(resolved('Bearer {{resolve:secretsmanager:gateway/token:SecretString:::}}!')).toMatch(
      /^Bearer [0-9a-f]{64}!$/,
    );
  });

  test('a secret with its text in the template has that text, and its fields by JSON key', () => {
    const Given = { ...Secret, Properties: { SecretString: '{"user":"lan"}' } };

    expect(resolved(reference('user'), { Resources: { Secret: Given } })).toBe('lan');
    expect(resolved(reference(''), { Resources: { Secret: Given } })).toBe('{"user":"lan"}');
  });

  test('a custom resource has the attributes that its option returns', () => {
    const secrets = openSecrets();
    const stack = stackOf(
      {
        Resources: {
          ...smallTemplate['Resources'],
          Probe: { Type: 'X', Properties: { Value: att('PublicKey', 'PublicKey') } },
        },
      },
      { secrets },
    );

    expect(stack.resources.get('Probe')?.properties['Value']).toBe(secrets.publicKey('SealKey', 2048));
  });
});

describe('the assembly', () => {
  test('outputs are resolved', () => {
    const { outputs } = stackOf({
      Resources: smallTemplate['Resources'] ?? {},
      Outputs: { Table: { Value: ref('Notes') } },
    });

    expect(outputs).toEqual({ Table: 'Small-Notes' });
  });

  test('resources are found by type, with their metadata', () => {
    const Resources = { Fn: { Type: 'AWS::Lambda::Function', Metadata: { 'aws:asset:path': 'asset.1' } } };
    const [found] = stackOf({ Resources }).ofType('AWS::Lambda::Function');

    expect(found).toMatchObject({ logicalId: 'Fn', id: 'Small-Fn', metadata: { 'aws:asset:path': 'asset.1' } });
  });

  test('names in the template are used', () => {
    const Resources = { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'delivery' } } };

    expect(stackOf({ Resources }).resources.get('Queue')?.arn).toBe('arn:aws:sqs:ap-southeast-1:000000000000:delivery');
  });

  test.each([
    ['is missing', undefined],
    ['is no JSON', '{'],
    ['has no stack', '{"artifacts":{}}'],
  ])('an assembly that %s is rejected with a sentence', (_, manifest) => {
    const dir = mkdtempSync(join(tmpdir(), 'assembly-'));
    if (manifest !== undefined) writeFileSync(join(dir, 'manifest.json'), manifest);

    expect(() => readStack({ assemblyDir: dir, awsUrl: 'http://127.0.0.1:1', secrets: openSecrets() })).toThrow(
      LocalError,
    );
  });
});
