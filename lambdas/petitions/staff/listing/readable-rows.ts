import type { Tree } from '../../../directory/domain/tree.ts';
import type { Caller } from '../../../kernel/caller.ts';
import { mapConcurrent } from '../../../platform/map-concurrent.ts';
import { isRestrictedRow } from '../../domain/case/restricted.ts';
import { mayRead, moverOf } from '../../domain/moves/allowed.ts';
import type { PetitionStore } from '../../store.ts';
import type { AgencyRow } from '../../stored.ts';

type Reading = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly caller: Caller;
  readonly tree: Tree;
};

const CONCURRENCY = 16;

/**
 * The rows of lists that their reader may know of. Officers do not even see that there is a petition about conduct, or a
 * locked one; nor does somebody see one that is locked because it may be about them. Whom a lock bars is not in an
 * index, so locked petitions, which are few, are read, each once.
 */
export const readableRows = ({ petitions, caller, tree }: Reading) => {
  const mayReadLocked = memoized(async (code: string) => {
    const petition = await petitions.find(code);
    return petition === undefined || mayRead(caller, petition, tree);
  });
  const mayKnow = async (row: AgencyRow): Promise<boolean> => {
    if (!isRestrictedRow(row)) return true;
    const mover = moverOf(caller, row.agency, tree);
    if (mover !== 'head' && mover !== 'above') return false;
    return row.isLocked === true ? mayReadLocked(row.code) : true;
  };
  return async (rows: readonly AgencyRow[]): Promise<readonly AgencyRow[]> => {
    const known = await mapConcurrent(rows, { concurrency: CONCURRENCY }, mayKnow);
    return rows.filter((_, index) => known[index]);
  };
};

function memoized<Result>(work: (code: string) => Promise<Result>) {
  const results = new Map<string, Promise<Result>>();
  return (code: string): Promise<Result> => {
    const result = results.get(code) ?? work(code);
    results.set(code, result);
    return result;
  };
}
