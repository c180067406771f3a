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

describe('the client with which people sign in on the pages', () => {
  const pagesClient = (stack: ReturnType<typeof synthesize>) =>
    stack.ofType('AWS::Cognito::UserPoolClient').find(({ Properties }) => Properties['CallbackURLs'] !== undefined);

  test('takes a code only, without a secret, and gives nobody another agency', () => {
    expect(pagesClient(synthesize())?.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      WriteAttributes: ['locale'],
    });
  });

  test.each([
    [
      'the domain',
      { domain: 'langnghe.example.vn', certificateArn: `arn:aws:acm:us-east-1:123456789012:certificate/a` },
    ],
    ['the name that CloudFront gave', { signInHost: 'langnghe.example.vn' }],
  ])('sends people back to %s, in both languages, and nowhere else', (_, context) => {
    const { CallbackURLs: back, LogoutURLs: out } = pagesClient(synthesize(context))?.Properties ?? {};

    expect(back).toEqual(['vi', 'en'].map((lang) => `https://langnghe.example.vn/${lang}/can-bo/dang-nhap/xong`));
    expect(out).toEqual(['vi', 'en'].map((lang) => `https://langnghe.example.vn/${lang}/can-bo/dang-nhap`));
  });

  test('sends nobody anywhere while the name of the site is not known', () => {
    const { CallbackURLs: back } = pagesClient(synthesize())?.Properties ?? {};

    for (const url of back) expect(new URL(url).host).toBe('site.invalid');
  });

  test('is named to the functions that sign in and out, and to no other', () => {
    const stack = synthesize();
    const named = stack
      .ofType('AWS::Lambda::Function')
      .filter(({ Properties }) => Properties['Environment']?.Variables?.OIDC_CLIENT_ID !== undefined)
      .map(({ path }) => path.split('/').at(-3));

    expect(named.sort()).toEqual(['office-account', 'office-sign-in']);
  });

  test.each([
    ['the first audience', {}, 'lang-nghe', undefined],
    ['that of the context', { clientId: 'pages' }, 'pages', undefined],
    [
      'one with a secret',
      { clientId: 'pages', clientSecret: 'oidc/pages' },
      'pages',
      '{{resolve:secretsmanager:oidc/pages:SecretString:::}}',
    ],
  ])('is, at another issuer, %s', (_, auth, id, secret) => {
    const stack = synthesize({ auth: { issuer: 'https://id.example.vn', audience: ['lang-nghe'], ...auth } });
    const { Variables: variables } = stack.at('/Functions/office-sign-in/Function/Resource').Properties['Environment'];

    expect(variables).toMatchObject({ OIDC_ISSUER: 'https://id.example.vn', OIDC_CLIENT_ID: id });
    expect(variables.OIDC_CLIENT_SECRET).toBe(secret);
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
