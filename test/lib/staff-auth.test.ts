import { describe, expect, test } from 'vitest';
import { spell, synthesize } from './support.ts';

describe('the user pool', () => {
  const stack = synthesize();
  const [pool] = stack.ofType('AWS::Cognito::UserPool');
  const [client] = stack.ofType('AWS::Cognito::UserPoolClient');

  test('is filled by administrators alone and wants a second factor', () => {
    expect(pool?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      MfaConfiguration: 'ON',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
    expect(pool?.DeletionPolicy).toBe('Retain');
  });

  test('has a group for each role', () => {
    const groups = stack.ofType('AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties['GroupName']);

    expect(groups.sort()).toEqual(['admin', 'auditor', 'head', 'leader', 'officer']);
  });

  test('puts the agency into the token, and users cannot change their own', () => {
    expect(client?.Properties['ReadAttributes']).toEqual(expect.arrayContaining(['custom:agency', 'name']));
    expect(client?.Properties['WriteAttributes']).toEqual(['locale']);
  });

  test('gives no hint whether somebody is a user, and tokens for an hour', () => {
    expect(client?.Properties).toMatchObject({
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      IdTokenValidity: 60,
      AccessTokenValidity: 60,
    });
  });

  test('is whom the API believes', () => {
    const [authorizer] = stack.ofType('AWS::ApiGatewayV2::Authorizer');

    expect(authorizer?.Properties['IdentitySource']).toEqual(['$request.header.Authorization']);
    expect(spell(authorizer?.Properties['JwtConfiguration'].Issuer)).toBe(
      `https://cognito-idp.<AWS::Region>.<AWS::URLSuffix>/<${pool?.logicalId}>`,
    );
    expect(authorizer?.Properties['JwtConfiguration'].Audience).toEqual([{ Ref: client?.logicalId }]);
    expect(Object.keys(stack.template.findOutputs('*'))).toEqual(
      expect.arrayContaining(['IssuerUrl', 'UserPoolId', 'ClientId']),
    );
  });
});

test('another issuer replaces the pool', () => {
  const stack = synthesize({ auth: { issuer: 'https://id.example.vn', audience: ['lang-nghe'] } });
  const [authorizer] = stack.ofType('AWS::ApiGatewayV2::Authorizer');

  expect(authorizer?.Properties['JwtConfiguration']).toEqual({
    Issuer: 'https://id.example.vn',
    Audience: ['lang-nghe'],
  });
  expect(stack.all.filter(({ Type }) => Type.startsWith('AWS::Cognito'))).toEqual([]);
  expect(Object.keys(stack.template.findOutputs('*'))).not.toContain('UserPoolId');
});
