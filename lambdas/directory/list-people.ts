import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { type Reply, reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { directory } from './config.ts';
import { ListPeopleInput, statuses } from './contract.ts';
import { mayAct } from './domain/access.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree' | 'people'> };

/** `GET /v1/staff/people`: the people to whom a petition can be assigned and who receive its alerts. */
export const listPeople = staffOperation({
  route: 'directory.people',
  input: ListPeopleInput,
  statuses,
  wire: () => ({ directory: directory() }),
  run: list,
});

async function list(
  { directory }: Deps,
  { caller, query, now }: StaffRequest<typeof ListPeopleInput>,
): Promise<Reply | Refusal> {
  const agency = query.agency ?? caller.agency;
  const tree = await directory.tree(now);
  if (tree.find(agency) === undefined) return refuse('agency.notFound');
  if (!hasRole(caller, 'admin') && !mayAct(caller, agency, tree)) return refuse('agency.notFound');

  return reply(200, { items: await directory.people(agency, now) });
}
