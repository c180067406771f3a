import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { type DirectoryStore, directoryStore } from '../../lambdas/directory/store.ts';
import { localDateOf } from '../../lambdas/kernel/time.ts';
import { petitionStore } from '../../lambdas/petitions/store.ts';
import { ratingStore } from '../../lambdas/ratings/store.ts';
import { dirtyMarks } from '../../lambdas/scores/marks.ts';
import { scoreStore } from '../../lambdas/scores/store.ts';
import { memoryTable } from './memory-table.ts';
import type { Settings } from './settings.ts';

export type House = ReturnType<typeof demoHouse>;

/** All that the use cases of the demo need, on tables in memory, and under the keys of the stack that gets them. */
export function demoHouse(settings: Settings) {
  const tables = {
    petitions: memoryTable('petitions'),
    ratings: memoryTable('ratings'),
    scores: memoryTable('scores'),
    directory: memoryTable('directory'),
  };

  return {
    tables,
    petitions: petitionStore(tables.petitions),
    ratings: ratingStore(tables.ratings),
    scores: scoreStore(tables.scores),
    marks: dirtyMarks(tables.scores),
    directory: settledDirectory(directoryStore(tables.directory, settings.ROOT_AGENCY)),
    calendar: vietnamCalendar(),
    secrets: { CODE_KEY: settings.CODE_KEY, SEAL_PUBLIC_KEY: settings.SEAL_PUBLIC_KEY },
    root: settings.ROOT_AGENCY,
    reception: settings.ROOT_AGENCY,
  };
}

/** Nobody changes the agencies of the demo once they are put: the tree of a day is asked for once, not every minute. */
function settledDirectory(store: DirectoryStore): DirectoryStore {
  const trees = new Map<string, ReturnType<DirectoryStore['freshTree']>>();

  return {
    ...store,
    tree(now, on = localDateOf(now)) {
      const tree = trees.get(on) ?? store.freshTree(on);
      trees.set(on, tree);
      return tree;
    },
  };
}
