import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays, localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { AgencyAnswer } from './answers.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput } from './contract.ts';
import { mayPlace } from './domain/access.ts';
import type { Agency, Tree } from './domain/tree.ts';
import { refusals } from './refusals.ts';
import { sampleOffice } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshTree' | 'putAgency'>; readonly root: string };

/** `PUT /v1/staff/agencies/{code}`: adds an agency, or a new period of validity of one, below the agency of the admin. */
export const putAgency = staffOperation({
  route: {
    id: 'directory.putAgency',
    method: 'PUT',
    path: '/v1/staff/agencies/{code}',
    summary: 'Add or change an agency',
  },
  input: PutAgencyInput,
  answers: { 200: AgencyAnswer },
  refuses: pick(refusals, 'agency.parentUnknown', 'agency.ownAncestor', 'agency.standsAbove'),
  example: () => {
    const { code, ...body } = sampleOffice;
    return { request: { params: { code }, body }, answers: { 200: sampleOffice } };
  },
  wire: () => ({ directory: directory(), root: rootAgency() }),
  run: put,
});

async function put(
  { directory, root }: Deps,
  { caller, params: { code }, body, now }: StaffRequest<typeof PutAgencyInput>,
) {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const agency = { code, ...body };
  const [onFirstDay, today, planned] = await Promise.all([
    directory.freshTree(agency.validFrom),
    directory.freshTree(localDateOf(now)),
    directory.freshTree(LAST_DAY),
  ]);
  const refusal = checkParent(onFirstDay, agency, root);
  if (refusal !== undefined) return refusal;
  if (!mayPlace(caller, agency, onFirstDay, [today, planned])) {
    return refuse('caller.forbidden', { detail: 'The agency, its parent or its former parent is outside your scope.' });
  }
  const dayAfter = body.validTo && (await directory.freshTree(addDays(body.validTo, 1)));
  if (dayAfter && orphansChildren(dayAfter, agency)) {
    return refuse('agency.standsAbove', { detail: 'Move or end the agencies below it first, with the same last day.' });
  }

  await directory.putAgency(agency);
  return reply(200, agency);
}

/** Later than any planned change of the tree. */
const LAST_DAY = '9999-12-31';

type WrongParent = Refusal<'agency.parentUnknown' | 'agency.ownAncestor'>;

/** Refuses an invalid parent, checked in the tree of the first day on which the agency is valid. */
function checkParent(tree: Tree, { code, parent }: Agency, root: string): WrongParent | undefined {
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
