import { expect, test } from 'vitest';
import { readDraft } from '../../../../../lambdas/pages/petition/domain/draft.ts';
import { withOnlyFound } from '../../../../../lambdas/pages/petition/domain/only-found.ts';

const communes = [{ code: '07900' }, { code: '07903' }];
const find = (text: string) => communes.slice(0, Number(text));

test.each([
  { of: 'one that a new search found', text: '1', before: '', commune: '', gets: '07900' },
  { of: 'one of two', text: '2', before: '', commune: '', gets: '' },
  { of: 'none', text: '0', before: '', commune: '', gets: '' },
  { of: 'one that was found on the page before', text: '1', before: '1', commune: '', gets: '' },
  { of: 'one beside another that is chosen', text: '1', before: '', commune: '07903', gets: '07903' },
  { of: 'what an empty search lists', text: ' ', before: '', commune: '', gets: '' },
])('a draft gets “$gets” of $of', ({ text, before, commune, gets }) => {
  const draft = { ...readDraft({}), commune };

  expect(withOnlyFound(draft, { text, before }, find).commune).toBe(gets);
});
