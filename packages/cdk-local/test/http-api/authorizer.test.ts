import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiRoutes } from '../../src/http-api/routes.ts';
import { type Identity, localIdentity } from '../../src/identity.ts';
import { ISSUER, START, startTinyApi } from '../support/tiny-api.ts';

let api: Awaited<ReturnType<typeof startTinyApi>>;
beforeAll(async () => {
  api = await startTinyApi();
});
afterAll(() => api.close());

const editor = { sub: 'duc', claims: { name: 'Nguyễn Văn Đức', groups: ['editor', 'admin'], token_use: 'id' } };
const authorizer = () =>
  apiRoutes(api.stack)
    .flatMap((route) => route.authorizer ?? [])
    .at(0) ?? expect.fail('no authorizer');

test('the claims of a valid token reach the function as text', async () => {
  const token = await api.identity.mint(editor, authorizer(), api.clock.now());

  const { event } = await api.send('/private', { headers: { authorization: `Bearer ${token}` } });

  expect(event().requestContext.authorizer.jwt).toEqual({
    claims: {
      sub: 'duc',
      name: 'Nguyễn Văn Đức',
      groups: '[editor admin]',
      token_use: 'id',
      iss: ISSUER,
      aud: 'web',
      iat: expect.stringMatching(/^\d+$/),
      exp: expect.stringMatching(/^\d+$/),
    },
    scopes: null,
  });
});

test('an invalid token gets 401 and never reaches the function', async () => {
  const otherProvider = await localIdentity();
  const minted = (by: Identity, change = {}, at = api.clock.now()) =>
    by.mint(editor, { ...authorizer(), ...change }, at);
  const rejection = async (token: string | undefined) => {
    const answer = await api.send('/private', { headers: token === undefined ? {} : { authorization: token } });
    return [answer.status, answer.text, answer.headers['www-authenticate']];
  };
  const token = await minted(api.identity);
  const invalid = (why: string) => [
    401,
    '{"message":"Unauthorized"}',
    `Bearer scope="" error="invalid_token" error_description="${why}"`,
  ];

  expect(await rejection(undefined)).toEqual([401, '{"message":"Unauthorized"}', 'Bearer']);
  expect(await rejection('Bearer nonsense')).toEqual(invalid('the token is invalid'));
  expect(await rejection(`Bearer ${token}x`)).toEqual(invalid('signature is invalid'));
  expect(await rejection(await minted(otherProvider))).toEqual(invalid('signature is invalid'));
  expect(await rejection(await minted(api.identity, { issuer: 'https://other' }))).toEqual(
    invalid('the token is invalid'),
  );
  expect(await rejection(await minted(api.identity, { audience: ['other'] }))).toEqual(
    invalid('the token does not have a valid audience'),
  );
  expect(await rejection(await minted(api.identity, {}, START - 366 * 86_400_000))).toEqual(
    invalid('the token has expired'),
  );
  expect(await rejection(await minted(api.identity, {}, START + 86_400_000))).toEqual(
    invalid('the token is not yet valid'),
  );
});

test('a token without `aud` is accepted by its `client_id`, as the gateway does with an access token', async () => {
  const subject = { sub: 'duc', claims: { token_use: 'access' }, audienceClaim: 'client_id' as const };
  const claimsIn = async (audience: readonly string[]) => {
    const token = await api.identity.mint(subject, { ...authorizer(), audience }, api.clock.now());
    return api.send('/private', { headers: { authorization: `Bearer ${token}` } });
  };

  const { claims } = (await claimsIn(authorizer().audience)).event().requestContext.authorizer.jwt;
  expect(claims).toMatchObject({ client_id: 'web', token_use: 'access' });
  expect(claims).not.toHaveProperty('aud');
  expect((await claimsIn(['other'])).status).toBe(401);
});

test('a token without the scope of a route is forbidden', async () => {
  const token = await api.identity.mint(editor, authorizer(), api.clock.now());

  expect((await api.send('/scoped', { headers: { authorization: token } })).status).toBe(403);
});
