import { hasRole } from '../kernel/caller.ts';
import { refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { PersonAnswer } from './answers.ts';
import { directory } from './config.ts';
import { PutPersonInput } from './contract.ts';
import { mayAdminister } from './domain/access.ts';
import { treeOf } from './domain/tree.ts';
import { refusals } from './refusals.ts';
import { samplePerson } from './samples.ts';
import type { DirectoryStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'freshAgencies' | 'findPersonAt' | 'putPerson'> };

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
  refuses: pick(refusals, 'agency.notFound', 'person.moved'),
  example: () => {
    const { id, ...body } = samplePerson;
    return { request: { params: { id }, body }, answers: { 200: samplePerson } };
  },
  wire: () => ({ directory: directory() }),
  run: put,
});

async function put({ directory }: Deps, { caller, params: { id }, body, now }: StaffRequest<typeof PutPersonInput>) {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const agencies = await directory.freshAgencies();
  const tree = treeOf(agencies, localDateOf(now));
  if (tree.find(body.agency) === undefined || !mayAdminister(caller, body.agency, tree))
    return refuse('agency.notFound');

  const everyCode = new Set(agencies.map(({ code }) => code));
  const former = (await directory.findPersonAt(id, [...everyCode])).map(({ agency }) => agency);
  if (!former.every((agency) => mayAdminister(caller, agency, tree)))
    return refuse('caller.forbidden', { detail: 'The person is at an agency outside your scope.' });

  const person = { id, ...body };
  if ((await directory.putPerson(person, former)) === 'conflict') return refuse('person.moved');
  return reply(200, person);
}
