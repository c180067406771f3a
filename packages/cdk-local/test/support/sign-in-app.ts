import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Signs people in with the library that a service would use; what it learns is its response. */
const SOURCE = `
import * as oidc from '${import.meta.resolve('openid-client')}';
const { OIDC_ISSUER, OIDC_CLIENT_ID, ABOUT } = process.env;
const execute = [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks];
const provider = () => oidc.discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, undefined, oidc.None(), { execute });
const json = (body) => ({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const routes = {
  async 'GET /sign-in'({ headers, queryStringParameters }) {
    const flow = { verifier: oidc.randomPKCECodeVerifier(), state: oidc.randomState(), nonce: oidc.randomNonce() };
    const location = oidc.buildAuthorizationUrl(await provider(), {
      redirect_uri: 'http://' + headers.host + '/callback', scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier), code_challenge_method: 'S256',
      state: flow.state, nonce: flow.nonce, ...queryStringParameters }).href;
    return { statusCode: 303, headers: { location }, cookies: ['flow=' + btoa(JSON.stringify(flow)) + '; HttpOnly'] };
  },
  async 'GET /callback'({ headers, rawPath, rawQueryString, cookies }) {
    const { verifier, state, nonce } = JSON.parse(atob(cookies[0].slice('flow='.length)));
    const url = new URL('http://' + headers.host + rawPath + '?' + rawQueryString);
    try {
      const tokens = await oidc.authorizationCodeGrant(await provider(), url, {
        pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
      return json({ claims: tokens.claims(), token: tokens.id_token, now: Date.now() });
    } catch (error) {
      return json({ error: error.error ?? error.code, name: error.name });
    }
  },
  async 'GET /sign-out'({ headers }) {
    const home = 'http://' + headers.host + '/';
    const location = oidc.buildEndSessionUrl(await provider(), { post_logout_redirect_uri: home, state: 'bye' }).href;
    return { statusCode: 303, headers: { location } };
  },
  'GET /about': async () => json({ OIDC_ISSUER, OIDC_CLIENT_ID, ABOUT }),
  'GET /private': async ({ requestContext }) => json(requestContext.authorizer.jwt.claims),
};
export const handler = (event) => routes[event.routeKey](event);`;

const ref = (Ref: string) => ({ Ref });
const att = (...path: string[]) => ({ 'Fn::GetAtt': path });
const issuer = { 'Fn::Join': ['', ['https://cognito-idp.', ref('AWS::Region'), '.amazonaws.com/', ref('Pool')]] };

const route = (key: string, more: object = {}) => ({
  [key.replaceAll(/\W/g, '')]: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { RouteKey: key, Target: { 'Fn::Join': ['/', ['integrations', ref('Integration')]] }, ...more },
  },
});

const resources = {
  Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
  ApiClient: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: ref('Pool') } },
  WebClient: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: ref('Pool') } },
  Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
  App: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      ...{ Runtime: 'nodejs24.x', Handler: 'index.handler', Timeout: 20, MemorySize: 256, Role: att('Role', 'Arn') },
      Environment: {
        Variables: {
          ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: ref('WebClient') },
          ABOUT: { 'Fn::Join': ['', [issuer, '/about']] },
        },
      },
    },
    Metadata: { 'aws:asset:path': 'asset.app', 'aws:cdk:path': 'SignIn/app/Resource' },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'SignIn', ProtocolType: 'HTTP' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: att('App', 'Arn'), PayloadFormatVersion: '2.0' },
  },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ...{ AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'] },
      JwtConfiguration: { Issuer: issuer, Audience: [ref('ApiClient')] },
    },
  },
  ...route('GET /sign-in'),
  ...route('GET /callback'),
  ...route('GET /sign-out'),
  ...route('GET /about'),
  ...route('GET /private', { AuthorizationType: 'JWT', AuthorizerId: ref('Authorizer') }),
};

/** A synthesized stack with one function, which signs people in at the issuer of a user pool, as a client of its own. */
export function signInApp(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const write = (name: string, content: unknown) => writeFileSync(join(dir, name), JSON.stringify(content));
  mkdirSync(join(dir, 'asset.app'));
  writeFileSync(join(dir, 'asset.app', 'index.mjs'), SOURCE);
  write('manifest.json', {
    version: '55.0.0',
    artifacts: { SignIn: { type: 'aws:cloudformation:stack', properties: { templateFile: 'SignIn.template.json' } } },
  });
  write('SignIn.template.json', { Resources: resources });

  return dir;
}
