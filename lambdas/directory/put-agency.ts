import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { type Reply, reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput, statuses } from './contract.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree' | 'putAgency'>; readonly root: string };

/** `PUT /v1/staff/agencies/{code}`: adds an agency, or a new span of validity to one. Only an admin may. */
export const putAgency = staffOperation({
  route: 'directory.putAgency',
  input: PutAgencyInput,
  statuses,
  wire: () => ({ directory: directory(), root: rootAgency() }),
  run: put,
});

async function put(
  { directory, root }: Deps,
  { caller, params: { code }, body, now }: StaffRequest<typeof PutAgencyInput>,
): Promise<Reply | Refusal> {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const tree = await directory.tree(now);
  if (code !== root && (body.parent === undefined || tree.find(body.parent) === undefined)) {
    return refuse('agency.parentUnknown', { detail: 'Put the agency above it first.' });
  }
  if (body.parent !== undefined && tree.within(code).includes(body.parent)) {
    return refuse('agency.ownAncestor', { detail: 'An agency cannot stand below itself.' });
  }

  const agency = { code, ...body };
  await directory.putAgency(agency);
  return reply(200, agency);
}
