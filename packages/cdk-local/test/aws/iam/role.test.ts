import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/aws/iam/role.ts';
import { LocalError } from '../../../src/local-error.ts';
import { aResource, aStack } from '../../support/tiny-stack.ts';

const ARN = 'arn:aws:iam::000000000000:role/clerk';
const TABLE = 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/notes';

const aRole = (properties: Record<string, unknown> = {}) =>
  aResource({ logicalId: 'Clerk', type: 'AWS::IAM::Role', id: 'clerk', arn: ARN, properties });
const aPolicy = (statement: object | readonly object[], properties: Record<string, unknown> = { Roles: ['clerk'] }) =>
  aResource({
    ...{ logicalId: 'Policy', type: 'AWS::IAM::Policy' },
    properties: { PolicyDocument: { Statement: statement }, ...properties },
  });
const roleWith = (statement: object | readonly object[]) => roleOf(aStack([aRole(), aPolicy(statement)]), ARN);

const allow = (Action: unknown, Resource: unknown = TABLE) => ({ Effect: 'Allow', Action, Resource });
const deny = (Action: unknown, Resource: unknown = TABLE) => ({ Effect: 'Deny', Action, Resource });

describe('a decision', () => {
  test.each([
    ['an action that is named', [allow('dynamodb:GetItem')], 'allowed'],
    ['an action in a list', [allow(['dynamodb:PutItem', 'dynamodb:GetItem'])], 'allowed'],
    ['an action in another case', [allow('DynamoDB:getitem')], 'allowed'],
    ['an action under a wildcard', [allow('dynamodb:Get*')], 'allowed'],
    ['an action under a question mark', [allow('dynamodb:?etItem')], 'allowed'],
    ['all actions', [allow('*', '*')], 'allowed'],
    ['nothing', [], 'not allowed'],
    ['another action', [allow('dynamodb:PutItem')], 'not allowed'],
    ['an action that only begins alike', [allow('dynamodb:Get')], 'not allowed'],
    ['another table', [allow('dynamodb:GetItem', `${TABLE}-of-others`)], 'not allowed'],
    ['only the indexes of the table', [allow('dynamodb:GetItem', `${TABLE}/index/*`)], 'not allowed'],
    ['a resource under a wildcard', [allow('dynamodb:GetItem', 'arn:aws:dynamodb:*:*:table/no*')], 'allowed'],
    ['a resource in another case', [allow('dynamodb:GetItem', TABLE.toUpperCase())], 'not allowed'],
    ['a pattern whose dot is a dot', [allow('dynamodb:GetItem', TABLE.replace('notes', 'n.t*'))], 'not allowed'],
    ['every action but another', [{ Effect: 'Allow', NotAction: 'dynamodb:PutItem', Resource: '*' }], 'allowed'],
    ['every action but this', [{ Effect: 'Allow', NotAction: 'dynamodb:*', Resource: '*' }], 'not allowed'],
    ['every resource but this', [{ Effect: 'Allow', Action: '*', NotResource: TABLE }], 'not allowed'],
    ['every resource but another', [{ Effect: 'Allow', Action: '*', NotResource: `${TABLE}2` }], 'allowed'],
    ['an allow and a deny', [allow('*', '*'), deny('dynamodb:GetItem')], 'denied'],
    ['an allow and a deny of another action', [allow('*', '*'), deny('dynamodb:PutItem')], 'allowed'],
    ['a deny alone', [deny('*', '*')], 'denied'],
  ])('of a policy with %s', (_, statements, decision) => {
    expect(roleWith(statements).decide('dynamodb:GetItem', TABLE, {})).toBe(decision);
  });

  test('a single statement needs no list', () => {
    expect(roleWith(allow('dynamodb:GetItem')).decide('dynamodb:GetItem', TABLE, {})).toBe('allowed');
  });
});

describe('a condition', () => {
  const secure = { 'aws:securetransport': 'true' };

  test.each([
    ['StringEquals', { StringEquals: { 'ses:FromAddress': 'a@b.vn' } }, { 'ses:fromaddress': 'a@b.vn' }, 'allowed'],
    [
      'StringEquals of a list',
      { StringEquals: { 'ses:FromAddress': ['x', 'a@b.vn'] } },
      { 'ses:fromaddress': 'a@b.vn' },
      'allowed',
    ],
    [
      'StringEquals of another',
      { StringEquals: { 'ses:FromAddress': 'a@b.vn' } },
      { 'ses:fromaddress': 'c@b.vn' },
      'not allowed',
    ],
    ['StringEquals of a key that is absent', { StringEquals: { 'ses:FromAddress': 'a@b.vn' } }, {}, 'not allowed'],
    ['StringLike', { StringLike: { 'ses:FromAddress': '*@b.vn' } }, { 'ses:fromaddress': 'c@b.vn' }, 'allowed'],
    ['Bool', { Bool: { 'aws:SecureTransport': 'true' } }, secure, 'allowed'],
    ['Bool as JSON writes it', { Bool: { 'aws:SecureTransport': true } }, secure, 'allowed'],
    ['Bool of the other', { Bool: { 'aws:SecureTransport': 'false' } }, secure, 'not allowed'],
    [
      'ForAllValues of a key that is absent',
      { 'ForAllValues:StringEquals': { 'ses:FromAddress': 'x' } },
      {},
      'allowed',
    ],
    [
      'two clauses of which one fails',
      { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:RequestedRegion': 'x' } },
      secure,
      'not allowed',
    ],
  ])('%s', (_, Condition, context, decision) => {
    const role = roleWith({ ...allow('*', '*'), Condition });

    expect(role.decide('ses:SendEmail', 'arn', context)).toBe(decision);
  });
});

describe('policies', () => {
  const get = allow('dynamodb:GetItem');
  const managed = aResource({
    ...{ logicalId: 'Managed', type: 'AWS::IAM::ManagedPolicy', arn: 'arn:aws:iam::000000000000:policy/ours' },
    properties: { PolicyDocument: { Statement: get } },
  });

  test.each([
    ['inline', aRole({ Policies: [{ PolicyDocument: { Statement: get } }] }), []],
    ['attached by its list of roles', aRole(), [aPolicy(get)]],
    ['attached by a role name', aRole(), [{ ...aPolicy(get, { RoleName: 'clerk' }), type: 'AWS::IAM::RolePolicy' }]],
    ['managed by the stack', aRole({ ManagedPolicyArns: [managed.arn] }), [managed]],
  ])('a policy that is %s counts', (_, role, others) => {
    expect(roleOf(aStack([role, ...others]), ARN).decide('dynamodb:GetItem', TABLE, {})).toBe('allowed');
  });

  test('a policy of another role does not count', () => {
    const stack = aStack([aRole(), aPolicy(get, { Roles: ['head'] })]);

    expect(roleOf(stack, ARN).decide('dynamodb:GetItem', TABLE, {})).toBe('not allowed');
  });

  test('the basic execution role is ignored without a warning', () => {
    const arn = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';

    expect(roleOf(aStack([aRole({ ManagedPolicyArns: [arn] })]), ARN).warnings).toEqual([]);
  });

  test('an unknown managed policy grants nothing, and a warning says so', () => {
    const role = roleOf(aStack([aRole({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] })]), ARN);

    expect(role.decide('dynamodb:GetItem', TABLE, {})).toBe('not allowed');
    expect(role.warnings).toEqual([expect.stringContaining('AdministratorAccess')]);
  });
});

describe('what the evaluator does not support is rejected at once, with a sentence', () => {
  test.each([
    ['an operator', { ...allow('*', '*'), Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, 'IpAddress'],
    [
      'a key',
      { ...allow('*', '*'), Condition: { StringEquals: { 'dynamodb:LeadingKeys': 'x' } } },
      'dynamodb:LeadingKeys',
    ],
    ['a condition that is no object', { ...allow('*', '*'), Condition: 'x' }, 'Condition'],
    ['a policy variable', allow('*', 'arn:aws:s3:::home/$' + '{aws:username}'), 'aws:username'],
    ['a part of a statement', { ...allow('*', '*'), Principal: '*' }, 'Principal'],
    ['an effect', { Effect: 'Perhaps', Action: '*', Resource: '*' }, 'Effect'],
    ['no action', { Effect: 'Allow', Resource: '*' }, 'Action'],
    ['no resource', { Effect: 'Allow', Action: '*' }, 'Resource'],
  ])('%s', (_, statement, name) => {
    expect(() => roleWith(statement)).toThrow(LocalError);
    expect(() => roleWith(statement)).toThrow(name);
  });

  test('a permissions boundary', () => {
    expect(() => roleOf(aStack([aRole({ PermissionsBoundary: 'arn' })]), ARN)).toThrow('boundaries');
  });

  test('an unknown role', () => {
    expect(() => roleOf(aStack([]), ARN)).toThrow(ARN);
  });
});
