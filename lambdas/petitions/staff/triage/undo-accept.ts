import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { UndoAcceptInput } from '../../contract.ts';
import { type UndoAcceptCode, undoAccept } from '../../domain/moves/acts/publish.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { acceptedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/undoAccept`: takes back a wrong acceptance, with a reason. */
export const undoPetitionAcceptance = staffOperation({
  route: {
    id: 'petitions.undoAccept',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/undoAccept',
    summary: 'Undo a wrong acceptance',
  },
  input: UndoAcceptInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.answeredBefore'),
  example: () => ({
    request: {
      params: { code: CODE },
      body: { version: 2, reason: 'Tiếp nhận nhầm: nội dung không thuộc thẩm quyền của phường.' },
    },
    answers: { 200: { ...acceptedPetition(), version: 3, status: 'submitted', label: { vi: 'Đã gửi', en: 'Sent' } } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof UndoAcceptInput>, UndoAcceptCode>((petition, act, { body }) =>
    undoAccept(petition, act, body.reason),
  ),
});
