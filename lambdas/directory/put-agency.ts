import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays } from '../kernel/time.ts';
import { type Reply, reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput, statuses } from './contract.ts';
import type { Agency, Tree } from './domain/tree.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshTree' | 'putAgency'>; readonly root: string };

/** `PUT /v1/staff/agencies/{code}`: adds an agency, or a new period of validity of one. Requires the role admin. */
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
  const refusal = checkParent(await directory.freshTree(agency.validFrom), agency, root);
  if (refusal !== undefined) return refusal;
  const dayAfter = body.validTo && (await directory.freshTree(addDays(body.validTo, 1)));
  if (dayAfter && orphansChildren(dayAfter, agency)) {
    return refuse('agency.standsAbove', { detail: 'Move or end the agencies below it first, with the same last day.' });
  }

  await directory.putAgency(agency);
  return reply(200, agency);
}

/** Refuses an invalid parent, checked in the tree of the first day on which the agency is valid. */
function checkParent(tree: Tree, { code, parent }: Agency, root: string): Refusal | undefined {
  if (parent === undefined ? code !== root : tree.find(parent) === undefined) {
    return refuse('agency.parentUnknown', {
      detail: 'Add the parent agency first, valid from the same day or earlier.',
    });
  }
  if (parent !== undefined && (code === root || tree.within(code).includes(parent))) {
    return refuse('agency.ownAncestor', {
      detail: '`parent` must not be the agency itself or one of its descendants.',
    });
  }
  return undefined;
}

/** Whether the end would leave agencies without a parent on the next day; false if a later period of the agency follows. */
function orphansChildren(dayAfter: Tree, { code, validFrom }: Agency): boolean {
  const successor = dayAfter.find(code);
  return (successor === undefined || successor.validFrom === validFrom) && dayAfter.children(code).length > 0;
}
