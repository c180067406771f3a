import { describe, expect, test } from 'vitest';
import { serviceOptions } from '../../../tools/start/service-options.ts';

const { readTokenRequest, messaging } = serviceOptions;

describe('a token request', () => {
  test('becomes the claims of an ID token of the user pool', () => {
    expect(readTokenRequest({ role: ['officer', 'head'], agency: 'H44.100', name: 'Nguyễn Văn Đức' })).toEqual({
      sub: 'local-officer-head-H44.100-nguyen-van-duc',
      claims: {
        name: 'Nguyễn Văn Đức',
        'custom:agency': 'H44.100',
        'cognito:groups': ['officer', 'head'],
        'cognito:username': 'local-officer-head-H44.100-nguyen-van-duc',
        token_use: 'id',
      },
    });
  });

  test('may name its subject; without a name the subject is the name', () => {
    expect(readTokenRequest({ role: 'admin', agency: 'H44', sub: 'lan' })).toMatchObject({
      sub: 'lan',
      claims: { name: 'lan', 'cognito:groups': ['admin'] },
    });
  });

  test('may ask for the access token, which names neither agency nor person', () => {
    expect(readTokenRequest({ role: 'head', agency: 'H44.100', sub: 'lan', use: 'access' })).toEqual({
      sub: 'lan',
      audienceClaim: 'client_id',
      claims: {
        'cognito:groups': ['head'],
        username: 'lan',
        token_use: 'access',
        scope: 'aws.cognito.signin.user.admin',
      },
    });
  });

  test.each([
    [{ role: 'head', agency: 'H44', use: 'refresh' }],
    [{ role: 'king', agency: 'H44' }],
    [{ role: [], agency: 'H44' }],
    [{ role: 'officer' }],
    [{ role: 'officer', agency: 'H44', sub: 'a b' }],
    [{ role: 'officer', agency: 'H44', more: 1 }],
  ])('%j is invalid', (body) => {
    expect(readTokenRequest(body)).toEqual({ invalid: expect.any(String) });
  });
});

describe('the id of a message', () => {
  test.each([
    [{ message: 'PAKN-1_2F0_2Flate' }, 'PAKN-1/0/late'],
    [{ message: 'PAKN-1/0/late/lan/sms' }, 'PAKN-1/0/late/lan/sms'],
    [{ message: 'a_zz' }, 'a_zz'],
    [{}, undefined],
  ])('%j is %s', (tags, id) => {
    expect(messaging.idOf?.(tags)).toBe(id);
  });
});
