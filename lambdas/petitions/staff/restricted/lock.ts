import { directory } from '../../../directory/config.ts';
import type { Tree } from '../../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../../directory/store.ts';
import type { Instant } from '../../../kernel/time.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { LockInput } from '../../contract.ts';
import { type LockCode, lock } from '../../domain/moves/acts/restrict.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE, lockSample } from '../../samples.ts';
import { type ActDeps, acting, wireAct } from '../act.ts';

type Deps = ActDeps & { readonly directory: Pick<DirectoryStore, 'tree' | 'people'> };

/** `POST /v1/staff/petitions/{code}/lock`: only heads and leaders read it from then on. */
export const lockPetition = staffOperation({
  route: {
    id: 'petitions.lock',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/lock',
    summary: 'Lock a petition that looks like a denunciation',
  },
  input: LockInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.everyoneBarred'),
  example: () => ({
    request: {
      params: { code: CODE },
      body: lockSample(),
    },
    answers: { 200: { ...assignedPetition(), version: 4 } },
  }),
  wire: (): Deps => ({ ...wireAct(), directory: directory() }),
  run: acting<StaffRequest<typeof LockInput>, LockCode, Deps>(
    async (petition, act, { body: { reason, barred }, now }, tree, { directory }) => {
      const readers = barred === undefined ? [] : await readersOf(petition.agency, { tree, directory, now });
      return lock(petition, act, { reason, barred, readers });
    },
  ),
});

type Context = { readonly tree: Tree; readonly directory: Pick<DirectoryStore, 'people'>; readonly now: Instant };

/** Heads and leaders in post at the agency, or at the one that took it over, and above it. */
async function readersOf(agency: string, { tree, directory, now }: Context): Promise<readonly string[]> {
  const at = tree.successor(agency) ?? agency;
  const people = await Promise.all([at, ...tree.superiors(at)].map((code) => directory.people(code, now)));
  return people.flat().flatMap(({ id, role }) => (role === 'officer' ? [] : [id]));
}
