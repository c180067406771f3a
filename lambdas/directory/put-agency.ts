import { hasRole } from '../kernel/caller.ts';
import { isSameJson } from '../kernel/canonical-json.ts';
import { type Recorded, recordChange } from '../kernel/record.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { AgencyAnswer } from './answers.ts';
import { PutAgencyInput } from './change-contract.ts';
import { directory, rootAgency } from './config.ts';
import { checkPlacement, type Misplaced } from './domain/check-placement.ts';
import { periodKey, revisionOf } from './domain/placement.ts';
import type { Agency } from './domain/tree.ts';
import type { RecordStore } from './record-store.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { sampleOffice } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'putAgency'>;
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly root: string;
};

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
    'agency.tooDeep',
    'agency.standsAbove',
    'agency.successorUnknown',
    'agency.changed',
  ),
  example: () => {
    const { code, ...body } = sampleOffice;
    return { request: { params: { code }, body }, answers: { 200: sampleOffice } };
  },
  wire: () => ({ directory: directory(), records: records(), root: rootAgency() }),
  run: put,
});

async function put(
  { directory, records, root }: Deps,
  { caller, params: { code }, body: { why, version, ...body }, now }: StaffRequest<typeof PutAgencyInput>,
) {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const agency = { code, ...body };
  const recorded = await records.agencies();
  const periods = recorded.map(({ value }) => value);
  const revision = revisionOf(periods, [agency]);
  const misplaced = checkPlacement(agency, { revision, root, caller, today: localDateOf(now) });
  if (misplaced !== undefined) return misplacements[misplaced];

  const former = periodOf(agency, recorded);
  // Nothing to write: the same request again, or the first one whose answer was lost.
  if (former !== undefined && isSameJson(former.value, agency)) return reply(200, agency);
  if (version !== undefined && version !== (former?.version ?? 0)) return refuse('agency.changed');

  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  if ((await directory.putAgency(agency, recordChange(former, by))) === 'written') return reply(200, agency);
  const current = periodOf(agency, await records.agencies());
  return current !== undefined && isSameJson(current.value, agency) ? reply(200, agency) : refuse('agency.changed');
}

const periodOf = (agency: Agency, recorded: readonly Recorded<Agency>[]) =>
  recorded.find(({ value }) => periodKey(value) === periodKey(agency));

const misplacements = {
  'agency.parentUnknown': refuse('agency.parentUnknown', {
    detail: 'The parent agency must be valid from the same day or earlier, and as long as this agency.',
  }),
  'agency.ownAncestor': refuse('agency.ownAncestor', refusals['agency.ownAncestor'].detail),
  'agency.tooDeep': refuse('agency.tooDeep', refusals['agency.tooDeep'].detail),
  'agency.outOfScope': refuse('caller.forbidden', {
    detail: 'The agency, its parent or its former parent is outside your scope.',
  }),
  'agency.standsAbove': refuse('agency.standsAbove', refusals['agency.standsAbove'].detail),
  'agency.successorUnknown': refuse('agency.successorUnknown', refusals['agency.successorUnknown'].detail),
  'agency.successorOutOfScope': refuse('caller.forbidden', { detail: 'The successor is outside your scope.' }),
} as const satisfies Record<Misplaced, Refusal>;
