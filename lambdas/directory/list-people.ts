import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { PersonList } from './answers.ts';
import { directory } from './config.ts';
import { ListPeopleInput } from './contract.ts';
import { mayAct, mayAdminister } from './domain/access.ts';
import { refusals } from './refusals.ts';
import { samplePerson } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree' | 'people'> };

/** `GET /v1/staff/people`: the people to whom a petition can be assigned and who receive its alerts. */
export const listPeople = staffOperation({
  route: {
    id: 'directory.people',
    method: 'GET',
    path: '/v1/staff/people',
    summary: 'List the people of an agency who receive alerts',
  },
  input: ListPeopleInput,
  answers: { 200: PersonList },
  refuses: pick(refusals, 'agency.notFound'),
  example: () => ({ request: { query: { agency: samplePerson.agency } }, answers: { 200: { items: [samplePerson] } } }),
  wire: () => ({ directory: directory() }),
  run: list,
});

async function list({ directory }: Deps, { caller, query, now }: StaffRequest<typeof ListPeopleInput>) {
  const agency = query.agency ?? caller.agency;
  const tree = await directory.tree(now);
  if (tree.find(agency) === undefined) return refuse('agency.notFound');
  if (!mayAdminister(caller, agency, tree) && !mayAct(caller, agency, tree)) return refuse('agency.notFound');

  return reply(200, { items: await directory.people(agency, now) });
}
