import type { Tree } from '../../directory/domain/tree.ts';
import type { Caller } from '../../kernel/caller.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { isRestrictedRow } from '../domain/case/restricted.ts';
import { mayRead, moverOf } from '../domain/moves/allowed.ts';
import type { PetitionStore } from '../store.ts';
import type { ListRow } from '../stored.ts';

type Reading = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly caller: Caller;
  /** Whose list it is. */
  readonly agency: string;
  readonly tree: Tree;
};

const CONCURRENCY = 16;

/**
 * The rows of a list that its reader may know of. Officers do not even see that there is a petition about conduct, or a
 * locked one; nor does somebody see one that is locked because it may be about them. Whom a lock bars is not in an
 * index, so locked petitions, which are few, are read.
 */
export const readableRows = ({ petitions, caller, agency, tree }: Reading) => {
  const mover = moverOf(caller, agency, tree);
  const readsRestricted = mover === 'head' || mover === 'above';
  const mayKnow = async (row: ListRow): Promise<boolean> => {
    if (!isRestrictedRow(row)) return true;
    if (!readsRestricted) return false;
    const petition = row.isLocked === true ? await petitions.find(row.code) : undefined;
    return petition === undefined || mayRead(caller, petition, tree);
  };
  return async (rows: readonly ListRow[]): Promise<readonly ListRow[]> => {
    const known = await mapConcurrent(rows, { concurrency: CONCURRENCY }, mayKnow);
    return rows.filter((_, index) => known[index]);
  };
};
