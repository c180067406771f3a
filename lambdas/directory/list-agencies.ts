import { operation, type Request, reply } from '../platform/operation.ts';
import { AgencyList } from './answers.ts';
import { directory } from './config.ts';
import { ListAgenciesInput } from './contract.ts';
import { sampleOffice, sampleProvince } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `GET /v1/agencies`: the current agency tree. It changes a few times a year, so it may be cached for five minutes. */
export const listAgencies = operation({
  route: { id: 'directory.agencies', method: 'GET', path: '/v1/agencies', summary: 'List the agencies' },
  input: ListAgenciesInput,
  answers: { 200: AgencyList },
  refuses: {},
  example: () => ({ request: {}, answers: { 200: { items: [sampleProvince, sampleOffice] } } }),
  wire: () => ({ directory: directory() }),
  run: list,
});

async function list({ directory }: Deps, { now }: Request<typeof ListAgenciesInput>) {
  const { all } = await directory.tree(now);
  return reply(200, { items: all }, { 'cache-control': 'public, max-age=300' });
}
