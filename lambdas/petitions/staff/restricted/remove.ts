import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { RemoveInput } from '../../contract.ts';
import { type RestrictCode, remove } from '../../domain/moves/acts/restrict.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE, refusedPetition } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/remove`: erases what was written and closes the petition, by a head or leader. */
export const removePetition = staffOperation({
  route: {
    id: 'petitions.remove',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/remove',
    summary: 'Remove the content of a petition that contains state secrets',
  },
  input: RemoveInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, reason: 'Nội dung thuộc danh mục bí mật nhà nước.' } },
    answers: { 200: { ...refusedPetition(), version: 3, content: '(đã gỡ bỏ)' } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof RemoveInput>, RestrictCode>((petition, act, { body }) =>
    remove(petition, act, body.reason),
  ),
});
