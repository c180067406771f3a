import { hasRole } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { AgencyAnswer } from './answers.ts';
import { directory, rootAgency } from './config.ts';
import { PutAgencyInput } from './contract.ts';
import { checkPlacement, type Misplaced } from './domain/check-placement.ts';
import { revisionOf } from './domain/placement.ts';
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
  const revision = revisionOf(await directory.freshAgencies(), [agency]);
  const misplaced = checkPlacement(agency, { revision, root, caller, today: localDateOf(now) });
  if (misplaced !== undefined) return misplacements[misplaced];

  await directory.putAgency(agency);
  return reply(200, agency);
}

const misplacements = {
  'agency.parentUnknown': refuse('agency.parentUnknown', {
    detail: 'The parent agency must be valid from the same day or earlier, and as long as this agency.',
  }),
  'agency.ownAncestor': refuse('agency.ownAncestor', refusals['agency.ownAncestor'].detail),
  'agency.outOfScope': refuse('caller.forbidden', {
    detail: 'The agency, its parent or its former parent is outside your scope.',
  }),
  'agency.standsAbove': refuse('agency.standsAbove', refusals['agency.standsAbove'].detail),
  'agency.successorUnknown': refuse('agency.successorUnknown', refusals['agency.successorUnknown'].detail),
  'agency.successorOutOfScope': refuse('caller.forbidden', { detail: 'The successor is outside your scope.' }),
} as const satisfies Record<Misplaced, Refusal>;
