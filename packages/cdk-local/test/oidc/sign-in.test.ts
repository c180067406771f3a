import { expect, test } from 'vitest';
import { anyone, keyOf, matching, type SignInChoice } from '../../src/oidc/sign-in.ts';

const choice = (label: string, group?: string): SignInChoice => ({
  ...{ label, subject: { sub: label, claims: {} } },
  ...(group !== undefined && { group }),
});
const people = [choice('Lê Thị Đào', 'Phường Việt Trì'), choice('Trần Đức', 'Sở Y tế'), choice('Root')];

test.each([
  ['', ['Lê Thị Đào', 'Trần Đức', 'Root']],
  ['dao', ['Lê Thị Đào']],
  ['  VIỆT   đào ', ['Lê Thị Đào']],
  ['so y te', ['Trần Đức']],
  ['duc viet', []],
])('%j finds %j', (query, labels) => {
  expect(matching(people, query).map(({ label }) => label)).toEqual(labels);
});

test('a choice has the same key under another label, and another subject has another key', () => {
  const [first = choice('a'), second = choice('b')] = people;

  expect(keyOf({ ...first, label: 'other' })).toBe(keyOf(first));
  expect(keyOf(second)).not.toBe(keyOf(first));
});

test('without people the default subject of a token request can be chosen', async () => {
  expect(await anyone.choices({ url: '', language: 'en' })).toMatchObject([
    { label: 'local', subject: { sub: 'local', claims: {} } },
  ]);
});
