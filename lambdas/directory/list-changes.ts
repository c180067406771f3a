import { changesOf, type ListedChange } from '../kernel/record.ts';
import { refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { ChangeList } from './answers.ts';
import { ListChangesInput } from './change-contract.ts';
import { mayReview } from './domain/access.ts';
import type { Person } from './domain/person.ts';
import { treeWith } from './domain/placement.ts';
import type { RecordStore } from './record-store.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { sampleChange, samplePerson } from './samples.ts';

type Deps = { readonly records: Pick<RecordStore, 'agencies' | 'people'> };

/** Years of an agency with many people; entries keep no more than their latest changes anyway. */
const MAX_LISTED = 200;

/** `GET /v1/staff/agencies/{code}/changes`: what was changed at an agency and of its people, the latest first. */
export const listChanges = staffOperation({
  route: {
    id: 'directory.changes',
    method: 'GET',
    path: '/v1/staff/agencies/{code}/changes',
    summary: 'List the changes of an agency and of its people',
  },
  input: ListChangesInput,
  answers: { 200: ChangeList },
  refuses: pick(refusals, 'agency.notFound'),
  example: () => ({
    request: { params: { code: samplePerson.agency } },
    answers: { 200: { items: [sampleChange] } },
  }),
  wire: () => ({ records: records() }),
  run: list,
});

async function list({ records }: Deps, { caller, params: { code }, now }: StaffRequest<typeof ListChangesInput>) {
  const recorded = await records.agencies();
  const periods = recorded.map(({ value }) => value);
  const tree = treeWith(code, periods, localDateOf(now));
  if (tree === undefined || !mayReview(caller, code, tree)) return refuse('agency.notFound');

  const ofAgency = recorded
    .filter(({ value }) => value.code === code)
    .flatMap(changesOf)
    .map(({ before, after, ...change }) => ({ ...change, agency: { ...(before && { before }), after } }));
  const isShown = (person: Person) => person.agency === code || mayReview(caller, person.agency, tree);
  const ofPeople = (await records.people(code))
    .flatMap(changesOf)
    .filter(({ before, after }) => before?.agency === code || after.agency === code)
    .map((change) => personChange(change, isShown));
  const items = [...ofAgency, ...ofPeople]
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
    .slice(0, MAX_LISTED);
  return reply(200, { items });
}

/** Of a move, the side at an agency of others is left out. */
function personChange({ before, after, ...change }: ListedChange<Person>, isShown: (person: Person) => boolean) {
  const sides = { ...(before && isShown(before) && { before }), ...(isShown(after) && { after }) };
  return { ...change, person: { id: after.id, ...sides } };
}
