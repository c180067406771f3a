import { directory } from '../../../directory/config.ts';
import type { DirectoryStore } from '../../../directory/store.ts';
import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { AssignInput } from '../../contract.ts';
import { assigneeOf } from '../../domain/case/assignee.ts';
import { isRestricted } from '../../domain/case/restricted.ts';
import { assign } from '../../domain/moves/acts.ts';
import type { MoveCode } from '../../domain/moves/make-move.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE, officer } from '../../samples.ts';
import { type ActDeps, acting, wireAct } from '../act.ts';

type Deps = ActDeps & { readonly directory: Pick<DirectoryStore, 'tree' | 'findPerson'> };
type AssignRequest = StaffRequest<typeof AssignInput>;

/** `POST /v1/staff/petitions/{code}/assign`: assigns the petition to a person of its agency, or to another one. */
export const assignPetition = staffOperation({
  route: {
    id: 'petitions.assign',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/assign',
    summary: 'Assign a petition to a person of its agency',
  },
  input: AssignInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.assigneeUnknown'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, to: officer.id, name: officer.name } },
    answers: { 200: assignedPetition() },
  }),
  wire: (): Deps => ({ ...wireAct(), directory: directory() }),
  run: acting<AssignRequest, MoveCode | 'petition.assigneeUnknown', Deps>(
    async (petition, act, { body, caller, now }, tree, { directory }) => {
      const agency = tree.successor(petition.agency) ?? petition.agency;
      const entry = await directory.findPerson(body.to, agency);
      const assignee = assigneeOf(body, { agency, entry, caller, now });
      if (isRefusal(assignee)) return assignee;
      // Restricted petitions never go to an officer of the unit or to whom they may be about, who could not read them.
      const isBarred = petition.lock?.barred?.includes(assignee.id) === true;
      const isOfficer = entry !== undefined && entry.role === 'officer';
      const mayHaveIt = !isRestricted(petition) || !(isBarred || isOfficer);
      return mayHaveIt ? assign(petition, act, assignee) : refuse('petition.assigneeUnknown');
    },
  ),
});
