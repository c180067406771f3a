import { describe, expect, test } from 'vitest';
import { callerOf } from '../../../lambdas/platform/caller.ts';

const claims = { sub: 'a1', name: 'Nguyễn Văn An', 'custom:agency': 'H44.100' };

describe('the caller behind the claims of a token', () => {
  test.each([
    ['as API Gateway flattens them', '[officer head]', ['officer', 'head']],
    ['alone', '[admin]', ['admin']],
    ['with commas', '[officer, head]', ['officer', 'head']],
    ['as an array', ['officer', 'head'], ['officer', 'head']],
    ['as JSON', '["officer","head"]', ['officer', 'head']],
    ['as bare text', 'leader', ['leader']],
    ['in another order, twice', '[head officer head]', ['officer', 'head']],
    ['among groups that are not roles', '[eu-west_Google auditor everyone]', ['auditor']],
    ['with a role inside another word', '[headmaster officer2 xadmin]', []],
    ['in capitals', '[Admin]', []],
    ['as an empty list', '[]', []],
    ['as nothing', '', []],
    ['as null', null, []],
    ['as an object', { officer: true }, []],
    ['as a number', 7, []],
    ['as an array of other things', [{}, null, ['officer']], ['officer']],
  ])('has the roles from groups %s', (_, groups, roles) => {
    expect(callerOf({ ...claims, 'cognito:groups': groups })).toStrictEqual({
      id: 'a1',
      name: 'Nguyễn Văn An',
      agency: 'H44.100',
      roles,
    });
  });

  test('has no role when the token has no groups claim', () => {
    expect(callerOf(claims)).toMatchObject({ id: 'a1', roles: [] });
  });

  test('has the subject as name and no agency when the token has neither', () => {
    expect(callerOf({ sub: 'a1', 'cognito:groups': '[admin]' })).toStrictEqual({
      id: 'a1',
      name: 'a1',
      agency: '',
      roles: ['admin'],
    });
  });

  test('has its name in NFC', () => {
    expect(callerOf({ ...claims, name: claims.name.normalize('NFD') })).toMatchObject({ name: claims.name });
  });

  test.each([
    [undefined],
    [null],
    ['sub=a1'],
    [{}],
    [{ ...claims, sub: '' }],
    [{ ...claims, sub: 7 }],
    [{ ...claims, sub: 'x'.repeat(129) }],
    [{ ...claims, name: 'x'.repeat(201) }],
    [{ ...claims, 'custom:agency': 'x'.repeat(36) }],
  ])('is unknown for claims %j', (given) => {
    expect(callerOf(given)).toStrictEqual({ refused: 'caller.unknown' });
  });

  const group = { 'cognito:groups': '[admin]' };
  test.each([
    ['of an ID token of Cognito', { ...claims, ...group, aud: 'web', token_use: 'id' }],
    ['of a provider that does not mark its tokens', { ...claims, ...group, aud: 'web' }],
    ['of such a provider, with the client that asked', { ...claims, ...group, aud: 'web', client_id: 'web' }],
  ])('is known by the claims %s', (_, given) => {
    expect(callerOf(given)).toMatchObject({ id: 'a1', agency: 'H44.100', roles: ['admin'] });
  });

  test.each([
    ['of an access token of Cognito', { sub: 'a1', ...group, client_id: 'web', token_use: 'access' }],
    ['of one with an agency', { ...claims, ...group, client_id: 'web', token_use: 'access' }],
    ['of one with an audience', { ...claims, ...group, aud: 'web', token_use: 'access' }],
    ['of one that is not marked and has no audience', { ...claims, ...group, client_id: 'web' }],
    ['of a token for another use', { ...claims, ...group, aud: 'web', token_use: 'refresh' }],
    ['of a token for several uses', { ...claims, ...group, aud: 'web', token_use: '[id access]' }],
    ['of a token in capitals', { ...claims, ...group, aud: 'web', token_use: 'ID' }],
  ])('is not known by the claims %s', (_, given) => {
    expect(callerOf(given)).toMatchObject({ refused: 'caller.wrongToken' });
  });
});
