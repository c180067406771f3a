import { expect, test } from 'vitest';
import { functionSpecs } from '../../src/functions/spec.ts';
import { localIssuer, withLocalIssuer } from '../../src/oidc/local-issuer.ts';
import { aFunction, anAssemblyDir, aResource, aStack, functionArn } from '../support/tiny-stack.ts';

const ISSUER = 'https://issuer.example/pool';
const dir = anAssemblyDir();
const variables = { OIDC_ISSUER: ISSUER, DOCS: `${ISSUER}/docs`, TABLE: 'notes' };
const app = aFunction(dir, 'app', { source: '', properties: { Environment: { Variables: variables } } });
const bare = aFunction(dir, 'bare', { source: '' });
const note = aResource({ logicalId: 'note', type: 'AWS::SSM::Parameter', properties: { Value: ISSUER } });
const integration = aResource({
  ...{ logicalId: 'to', type: 'AWS::ApiGatewayV2::Integration' },
  properties: { IntegrationUri: functionArn('app') },
});
const route = (more: object) =>
  aResource({
    ...{ logicalId: 'route', type: 'AWS::ApiGatewayV2::Route' },
    properties: { RouteKey: 'GET /', Target: 'integrations/to', ...more },
  });
const authorizer = aResource({
  ...{ logicalId: 'pool', type: 'AWS::ApiGatewayV2::Authorizer' },
  properties: {
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Issuer: ISSUER, Audience: ['web'] },
  },
});
const environments = (stack: Parameters<typeof functionSpecs>[0]) =>
  Object.fromEntries(functionSpecs(stack).map(({ name, environment }) => [name, environment]));

test('a variable that is the issuer becomes the local address, and nothing else changes', () => {
  const jwt = route({ AuthorizationType: 'JWT', AuthorizerId: 'pool' });
  const stack = aStack([app, bare, note, integration, jwt, authorizer], dir);
  const issuer = localIssuer(stack, 'http://127.0.0.1:1');
  const localized = withLocalIssuer(stack, issuer);

  expect(issuer).toEqual({ url: 'http://127.0.0.1:1/_local/oidc', replaces: ISSUER });
  expect(environments(localized)).toEqual({
    app: { ...variables, OIDC_ISSUER: 'http://127.0.0.1:1/_local/oidc' },
    bare: {},
  });
  expect(localized.resources.get('note')).toEqual(note);
  expect(localized.ofType('AWS::ApiGatewayV2::Authorizer')).toEqual([authorizer]);
});

test('without an authorizer every variable stays as it is', () => {
  const stack = aStack([app, integration, route({ AuthorizationType: 'NONE' })], dir);

  expect(environments(withLocalIssuer(stack, localIssuer(stack, 'http://127.0.0.1:1')))).toEqual({ app: variables });
});
