import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiRoutes } from '../../src/http-api/routes.ts';
import { type Identity, localIdentity } from '../../src/identity.ts';
import { ISSUER, START, startTinyApi } from '../support/tiny-api.ts';

let api: Awaited<ReturnType<typeof startTinyApi>>;
beforeAll(async () => {
  api = await startTinyApi();
});
afterAll(() => api.close());

const officer = { roles: ['officer', 'head'], agency: 'H44.100', name: 'Nguyễn Văn Đức' } as const;
const authorizer = () =>
  apiRoutes(api.stack)
    .flatMap((route) => route.authorizer ?? [])
    .at(0) ?? expect.fail('no authorizer');

test('the claims of a good token reach the function as texts', async () => {
  const { token, sub } = await api.identity.mint(officer, authorizer(), api.clock.now());

  const { event } = await api.send('/staff', { headers: { authorization: `Bearer ${token}` } });

  expect(sub).toBe('local-officer-head-H44.100-nguyen-van-duc');
  expect(event().requestContext.authorizer.jwt).toEqual({
    claims: {
      sub,
      name: 'Nguyễn Văn Đức',
      'custom:agency': 'H44.100',
      'cognito:groups': '[officer head]',
      'cognito:username': sub,
      token_use: 'id',
      iss: ISSUER,
      aud: 'web',
      iat: expect.stringMatching(/^\d+$/),
      exp: expect.stringMatching(/^\d+$/),
    },
    scopes: null,
  });
});

test('a token is refused without a word to the function when anything about it is wrong', async () => {
  const stranger = await localIdentity();
  const minted = (by: Identity, change = {}, at = api.clock.now()) =>
    by.mint(officer, { ...authorizer(), ...change }, at);
  const refused = async (token: string | undefined) => {
    const answer = await api.send('/staff', { headers: token === undefined ? {} : { authorization: token } });
    return [answer.status, answer.text, answer.headers['www-authenticate']];
  };
  const { token } = await minted(api.identity);
  const says = (why: string) => [
    401,
    '{"message":"Unauthorized"}',
    `Bearer scope="" error="invalid_token" error_description="${why}"`,
  ];

  expect(await refused(undefined)).toEqual([401, '{"message":"Unauthorized"}', 'Bearer']);
  expect(await refused('Bearer nonsense')).toEqual(says('the token is invalid'));
  expect(await refused(`Bearer ${token}x`)).toEqual(says('signature is invalid'));
  expect(await refused((await minted(stranger)).token)).toEqual(says('signature is invalid'));
  expect(await refused((await minted(api.identity, { issuer: 'https://other' })).token)).toEqual(
    says('the token is invalid'),
  );
  expect(await refused((await minted(api.identity, { audience: ['other'] })).token)).toEqual(
    says('the token does not have a valid audience'),
  );
  expect(await refused((await minted(api.identity, {}, START - 366 * 86_400_000)).token)).toEqual(
    says('the token has expired'),
  );
  expect(await refused((await minted(api.identity, {}, START + 86_400_000)).token)).toEqual(
    says('the token is not yet valid'),
  );
});

test('a token without the scope of a route is forbidden', async () => {
  const { token } = await api.identity.mint(officer, authorizer(), api.clock.now());

  expect((await api.send('/scoped', { headers: { authorization: token } })).status).toBe(403);
});
