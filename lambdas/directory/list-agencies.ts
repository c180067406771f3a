import { operation, type Request, reply } from '../platform/operation.ts';
import { directory } from './config.ts';
import { ListAgenciesInput, statuses } from './contract.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /v1/agencies`: the current agency tree. It changes a few times a year, so it may be cached for five minutes. */
export const listAgencies = operation({
  route: 'directory.agencies',
  input: ListAgenciesInput,
  statuses,
  wire: () => ({ directory: directory() }),
  run: list,
});

async function list({ directory }: Deps, { now }: Request<typeof ListAgenciesInput>) {
  const { all } = await directory.tree(now);
  return { ...reply(200, { items: all }), headers: { 'cache-control': 'public, max-age=300' } };
}
