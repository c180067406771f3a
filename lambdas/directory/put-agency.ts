import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays } from '../kernel/time.ts';
import { type Reply, reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput, statuses } from './contract.ts';
import type { Agency, Tree } from './domain/tree.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshTree' | 'putAgency'>; readonly root: string };

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
  { caller, params: { code }, body }: StaffRequest<typeof PutAgencyInput>,
): Promise<Reply | Refusal> {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const agency = { code, ...body };
  const misplaced = misplacedIn(await directory.freshTree(agency.validFrom), agency, root);
  if (misplaced !== undefined) return misplaced;
  const dayAfter = body.validTo && (await directory.freshTree(addDays(body.validTo, 1)));
  if (dayAfter && leavesBehind(dayAfter, agency)) {
    return refuse('agency.standsAbove', { detail: 'Move or end the agencies below it first, to the same day.' });
  }

  await directory.putAgency(agency);
  return reply(200, agency);
}

/** Why an agency cannot stand where it is put: looked at in the tree of its own first day, be that past or to come. */
function misplacedIn(tree: Tree, { code, parent }: Agency, root: string): Refusal | undefined {
  if (parent === undefined ? code !== root : tree.find(parent) === undefined) {
    return refuse('agency.parentUnknown', {
      detail: 'Put the agency above it first, valid from the same day at least.',
    });
  }
  if (parent !== undefined && (code === root || tree.within(code).includes(parent))) {
    return refuse('agency.ownAncestor', { detail: 'An agency cannot stand below itself.' });
  }
  return undefined;
}

/** Whether agencies would stand below nothing on the day after the end; not where a new span of its own takes over. */
function leavesBehind(dayAfter: Tree, { code, validFrom }: Agency): boolean {
  const successor = dayAfter.find(code);
  return (successor === undefined || successor.validFrom === validFrom) && dayAfter.children(code).length > 0;
}
