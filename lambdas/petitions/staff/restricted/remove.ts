import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { RemoveInput } from '../../contract.ts';
import { type RestrictCode, remove } from '../../domain/moves/acts/restrict.ts';
import { drafts } from '../../drafts/config.ts';
import type { DraftStore } from '../../drafts/store.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE, refusedPetition } from '../../samples.ts';
import { type ActDeps, acting, wireAct } from '../act.ts';

type Deps = ActDeps & { readonly drafts: Pick<DraftStore, 'removeAll'> };

/**
 * `POST /v1/staff/petitions/{code}/remove`: erases what was written and closes the petition, by a head or leader. Other
 * petitions keep their text: the answer names them (`parts`, `splitFrom`, `duplicates`). If it fails before the drafts are
 * removed, it can be sent again.
 */
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
  wire: (): Deps => ({ ...wireAct(), drafts: drafts() }),
  run: acting<StaffRequest<typeof RemoveInput>, RestrictCode, Deps>(
    (petition, act, { body }) => remove(petition, act, body.reason),
    (deps, { code }) => deps.drafts.removeAll(code),
  ),
});
