import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitsOf } from '../../../../src/aws/dynamo/embedded/commits.ts';

let database: DatabaseSync;
let undone = 0;
beforeEach(() => {
  undone = 0;
  database = new DatabaseSync(':memory:');
  // A reference to nothing is found only when the transaction is committed.
  database.exec(
    'CREATE TABLE notes (id INTEGER PRIMARY KEY, next INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)',
  );
});
afterEach(() => database.close());

const commits = (isGrouped: boolean) =>
  commitsOf(database, {
    isGrouped,
    onUndo() {
      undone += 1;
    },
  });
const add = (id: number, next: number | null = null) =>
  database.prepare('INSERT INTO notes (id, next) VALUES (?, ?)').run(id, next);
const ids = () =>
  database
    .prepare('SELECT id FROM notes ORDER BY id')
    .all()
    .map((row) => row['id']);

describe('grouped commits', () => {
  test('of one turn are one transaction, which each waits for', async () => {
    const group = commits(true);
    const writes = [1, 2, 3].map((id) => {
      group.begin();
      add(id);
      return group.settled();
    });

    expect(database.isTransaction).toBe(true);
    await Promise.all(writes);
    expect(database.isTransaction).toBe(false);
    expect(ids()).toEqual([1, 2, 3]);
  });

  test('that fail reject all who wait, and leave nothing', async () => {
    const group = commits(true);
    const writes = [1, 2].map((id) => {
      group.begin();
      add(id, id === 2 ? 99 : null);
      return group.settled();
    });

    expect((await Promise.allSettled(writes)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([ids(), undone]).toEqual([[], 1]);
  });

  test('that are undone reject all who wait; later ones are committed', async () => {
    const group = commits(true);
    group.begin();
    add(1);
    const lost = group.settled();
    group.undo(new Error('the disk is full'));
    group.begin();
    add(2);

    await expect(lost).rejects.toThrow('the disk is full');
    await group.settled();
    expect(ids()).toEqual([2]);
  });
});

test('single commits are done before anything else runs', async () => {
  const single = commits(false);
  single.begin();
  add(1);
  const settled = single.settled();

  expect(database.isTransaction).toBe(false);
  await settled;
  single.begin();
  add(2, 99);
  await expect(single.settled()).rejects.toThrow('FOREIGN KEY');
  expect(ids()).toEqual([1]);
});

test('nothing to commit is settled at once', async () => {
  await expect(commits(true).settled()).resolves.toBeUndefined();
  commits(true).flush();

  expect(undone).toBe(0);
});
