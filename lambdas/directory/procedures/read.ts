import { type Instant, localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Agency, Tree } from '../domain/tree.ts';
import type { DirectoryStore } from '../store.ts';
import { catalogueOf } from './domain/catalogue.ts';
import type { Procedure } from './domain/procedure.ts';
import type { ProcedureStore } from './store.ts';

export type CatalogueDeps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly procedures: Pick<ProcedureStore, 'listed' | 'ofCode'>;
  readonly root: string;
};

/** An agency and those above it: a tree is about five levels deep. */
const CONCURRENCY = 6;

type Catalogue = { readonly agency: Agency; readonly tree: Tree; readonly procedures: readonly Procedure[] };
type Asked = { readonly agency?: string | undefined; readonly code?: string | undefined; readonly now: Instant };

/**
 * The procedures of an agency today: its own, and those of the agencies above it; with `code` only this one. An agency
 * that has ended has those of the agency that took it over. Undefined for one that the directory does not have.
 */
export async function readCatalogue(deps: CatalogueDeps, { agency, code, now }: Asked): Promise<Catalogue | undefined> {
  const { directory, procedures, root } = deps;
  const tree = await directory.tree(now);
  const found = tree.find(tree.heir(agency ?? root) ?? '');
  if (found === undefined) return undefined;
  const owners = [found.code, ...tree.ancestors(found.code)];
  const owned = await mapConcurrent(owners, { concurrency: CONCURRENCY }, (owner) =>
    code === undefined ? procedures.listed(owner, now) : procedures.ofCode(owner, code),
  );
  return { agency: found, tree, procedures: catalogueOf(owned, localDateOf(now)) };
}
