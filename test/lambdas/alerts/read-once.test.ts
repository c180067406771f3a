import { expect, test } from 'vitest';
import { readOnce } from '../../../lambdas/alerts/read-once.ts';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { phuTho } from '../../support/agencies.ts';
import { aPerson } from '../../support/people.ts';
import { MONDAY } from '../../support/petitions.ts';

/** A directory that fails the first `failures` times, and counts what is read. */
function aDirectory(failures = 0) {
  const read: string[] = [];
  const directory = {
    async people(agency: string) {
      read.push(agency);
      if (read.length <= failures) throw new Error('DynamoDB is down');
      return [aPerson({ agency })];
    },
    async tree() {
      read.push('tree');
      return treeOf(phuTho, '2026-11-23');
    },
  };
  return { read, directory };
}

test('a run reads the tree and the people of an agency once, also if it asks for them concurrently', async () => {
  const { read, directory } = aDirectory();
  const once = readOnce(directory);

  const asked = ['H44.100', 'H44.104', 'H44.100'].map((agency) => once.people(agency, MONDAY));
  await Promise.all([...asked, once.tree(MONDAY), once.tree(MONDAY)]);

  expect(read).toStrictEqual(['H44.100', 'H44.104', 'tree']);
  expect(await once.people('H44.104', MONDAY)).toStrictEqual([aPerson({ agency: 'H44.104' })]);
});

test('what could not be read is read again for the next petition', async () => {
  const { read, directory } = aDirectory(1);
  const once = readOnce(directory);

  await expect(once.people('H44.100', MONDAY)).rejects.toThrow('DynamoDB is down');

  expect(await once.people('H44.100', MONDAY)).toHaveLength(1);
  expect(read).toStrictEqual(['H44.100', 'H44.100']);
});
