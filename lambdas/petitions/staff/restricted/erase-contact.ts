import { refuse } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { EraseContactInput } from '../../contract.ts';
import { isRestricted } from '../../domain/case/restricted.ts';
import { eraseContact } from '../../domain/erase-contact.ts';
import { mayOpenIdentity } from '../../domain/moves/allowed.ts';
import { refusals } from '../../refusals.ts';
import { CODE, refusedPetition } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/**
 * `POST /v1/staff/petitions/{code}/eraseContact`: by a head or leader, when the sender asks the agency for it. Only in this
 * petition: the answer names the others of the same sender (`parts`, `splitFrom`), which their agencies answer for.
 */
export const eraseSenderContact = staffOperation({
  route: {
    id: 'petitions.eraseSenderContact',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/eraseContact',
    summary: 'Erase the contact of the sender at the request of the sender, for a reason that is recorded',
  },
  input: EraseContactInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, 'petition.notFound', 'petition.versionConflict', 'petition.eraseAbove'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, reason: 'Người gửi đề nghị xóa, văn bản đến số 12.' } },
    answers: {
      200: { ...refusedPetition(), contactErased: { at: '2026-11-23T02:00:00.000Z', by: 'agency' as const } },
    },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof EraseContactInput>, 'caller.forbidden' | 'petition.eraseAbove'>(
    (petition, { now, by, agency, mover }, { caller, body }, tree) => {
      if (mover !== 'head' && mover !== 'above') return refuse('caller.forbidden');
      // Else those whom it is about could make its sender unreachable for the agency above.
      const isKept = petition.hideIdentity || isRestricted(petition);
      if (isKept && !mayOpenIdentity(caller, petition, tree)) return refuse('petition.eraseAbove');
      return eraseContact(petition, { now, by, agency, note: body.reason });
    },
  ),
});
