import { type Caller, hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays, localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { AgencyAnswer } from './answers.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput } from './contract.ts';
import { mayAdminister, mayPlace } from './domain/access.ts';
import { type DayOfChange, daysOfChange, orphansChildren } from './domain/placement.ts';
import { type Agency, treeOf } from './domain/tree.ts';
import { refusals } from './refusals.ts';
import { sampleOffice } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshAgencies' | 'putAgency'>; readonly root: string };

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
  refuses: pick(
    refusals,
    'agency.parentUnknown',
    'agency.ownAncestor',
    'agency.standsAbove',
    'agency.successorUnknown',
  ),
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
  const periods = await directory.freshAgencies();
  const days = daysOfChange(periods, agency, localDateOf(now));
  const refusal = checkParent(days, agency, root);
  if (refusal !== undefined) return refusal;
  if (!mayPlace(caller, agency, days)) {
    return refuse('caller.forbidden', { detail: 'The agency, its parent or its former parent is outside your scope.' });
  }
  if (orphansChildren(periods, agency)) {
    return refuse('agency.standsAbove', { detail: 'Move or end the agencies below it first, with the same last day.' });
  }

  const successorRefusal = checkSuccessor(caller, agency, periods);
  if (successorRefusal !== undefined) return successorRefusal;

  await directory.putAgency(agency);
  return reply(200, agency);
}

/** The successor is valid on the day after, and in scope too: its staff get the petitions. */
function checkSuccessor(
  caller: Caller,
  { code, validTo, successor }: Agency,
  periods: readonly Agency[],
): Refusal<'agency.successorUnknown' | 'caller.forbidden'> | undefined {
  if (successor === undefined) return undefined;
  const after = validTo === undefined ? undefined : treeOf(periods, addDays(validTo, 1));
  if (after?.find(successor) === undefined || successor === code) {
    return refuse('agency.successorUnknown', refusals['agency.successorUnknown'].detail);
  }
  return mayAdminister(caller, successor, after)
    ? undefined
    : refuse('caller.forbidden', { detail: 'The successor is outside your scope.' });
}

type WrongParent = Refusal<'agency.parentUnknown' | 'agency.ownAncestor'>;

/** Refuses a parent that is invalid on any day on which it would be that of the agency. */
function checkParent(days: readonly DayOfChange[], { code, parent }: Agency, root: string): WrongParent | undefined {
  const effective = days.filter(({ isEffective }) => isEffective);
  if (parent === undefined ? code !== root : effective.some(({ before }) => before.find(parent) === undefined)) {
    return refuse('agency.parentUnknown', {
      detail: 'The parent agency must be valid from the same day or earlier, and as long as this agency.',
    });
  }
  const isBelow = (parent: string) => effective.some(({ before }) => before.within(code).includes(parent));
  if (parent !== undefined && (code === root || parent === code || isBelow(parent))) {
    return refuse('agency.ownAncestor', {
      detail: '`parent` must not be the agency itself or one of its descendants.',
    });
  }
  return undefined;
}
