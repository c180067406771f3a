import { hasRole } from '../kernel/caller.ts';
import { isSameJson } from '../kernel/canonical-json.ts';
import { recordChange } from '../kernel/record.ts';
import { refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { PersonAnswer } from './answers.ts';
import { PutPersonInput } from './change-contract.ts';
import { directory } from './config.ts';
import { mayAdminister } from './domain/access.ts';
import { treeOf } from './domain/tree.ts';
import type { RecordStore } from './record-store.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { samplePerson } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'freshAgencies' | 'findPersonAt' | 'putPerson'>;
  readonly records: Pick<RecordStore, 'person'>;
};

/**
 * `PUT /v1/staff/people/{id}`: adds, changes or moves a person who receives deadline alerts. Requires the role admin at or
 * above the agency, and at or above the one that the person is moved from.
 */
export const putPerson = staffOperation({
  route: {
    id: 'directory.putPerson',
    method: 'PUT',
    path: '/v1/staff/people/{id}',
    summary: 'Add or change a person who receives alerts',
  },
  input: PutPersonInput,
  answers: { 200: PersonAnswer },
  refuses: pick(refusals, 'agency.notFound', 'person.moved', 'person.changed'),
  example: () => {
    const { id, ...body } = samplePerson;
    return { request: { params: { id }, body }, answers: { 200: samplePerson } };
  },
  wire: () => ({ directory: directory(), records: records() }),
  run: put,
});

async function put(
  { directory, records }: Deps,
  { caller, params: { id }, body: { why, version, ...body }, now }: StaffRequest<typeof PutPersonInput>,
) {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const agencies = await directory.freshAgencies();
  const tree = treeOf(agencies, localDateOf(now));
  if (tree.find(body.agency) === undefined || !mayAdminister(caller, body.agency, tree))
    return refuse('agency.notFound');

  const record = await records.person(id);
  const everyCode = new Set(agencies.map(({ code }) => code));
  // Rows of earlier versions have no entry, and count as they are.
  const rows = record === undefined ? await directory.findPersonAt(id, [...everyCode]) : [record.value];
  const former = rows.map(({ agency }) => agency);
  if (!former.every((agency) => mayAdminister(caller, agency, tree)))
    return refuse('caller.forbidden', { detail: 'The person is at an agency outside your scope.' });

  const person = { id, ...body };
  // Nothing to write: the same request again, or the first one whose answer was lost.
  if (record !== undefined && isSameJson(record.value, person)) return reply(200, person);
  if (version !== undefined && version !== (record?.version ?? 0)) return refuse('person.changed');

  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  const written = await directory.putPerson(person, former, recordChange(record, by));
  if (written === 'written') return reply(200, person);
  const current = (await records.person(id))?.value;
  if (current !== undefined && isSameJson(current, person)) return reply(200, person);
  const isElsewhere = current !== undefined && ![person.agency, ...former].includes(current.agency);
  return refuse(isElsewhere ? 'person.moved' : 'person.changed');
}
