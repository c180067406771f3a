import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { type Reply, reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { directory } from './config.ts';
import { PutPersonInput, statuses } from './contract.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshTree' | 'putPerson'> };

/** `PUT /v1/staff/people/{id}`: adds or changes a person who receives deadline alerts. Requires the role admin. */
export const putPerson = staffOperation({
  route: 'directory.putPerson',
  input: PutPersonInput,
  statuses,
  wire: () => ({ directory: directory() }),
  run: put,
});

async function put(
  { directory }: Deps,
  { caller, params: { id }, body, now }: StaffRequest<typeof PutPersonInput>,
): Promise<Reply | Refusal> {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const tree = await directory.freshTree(localDateOf(now));
  if (tree.find(body.agency) === undefined) return refuse('agency.notFound');

  const person = { id, ...body };
  await directory.putPerson(person);
  return reply(200, person);
}
