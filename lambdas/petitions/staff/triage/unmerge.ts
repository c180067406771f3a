import type { StaffRequest } from '../../../platform/operation.ts';
import { staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { UnmergeInput } from '../../contract.ts';
import { unmerge } from '../../domain/moves/acts/merge.ts';
import { unlist } from '../../duplicates.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { unmergedPetition } from '../../samples-merged.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/unmerge`: undoes a merge; the time since counts. */
export const unmergePetition = staffOperation({
  route: {
    id: 'petitions.unmerge',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/unmerge',
    summary: 'Undo a merge, so that the petition is answered by itself',
  },
  input: UnmergeInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 3, reason: 'Hai phản ánh nói về hai địa điểm khác nhau.' } },
    answers: { 200: unmergedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof UnmergeInput>>(
    (petition, act, { body }) => unmerge(petition, act, body.reason),
    async ({ petitions }, before) => {
      if (before.status === 'merged') await unlist(petitions, before);
    },
  ),
});
