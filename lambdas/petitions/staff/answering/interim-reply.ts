import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { InterimReplyInput } from '../../contract.ts';
import { type AppointmentCode, interimReply } from '../../domain/moves/acts/delay.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/interimReply`: the due day stays. */
export const replyInTheMeantime = staffOperation({
  route: {
    id: 'petitions.interimReply',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/interimReply',
    summary: 'Tell the sender how far the matter is, with a new date',
  },
  input: InterimReplyInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.dateInvalid', 'petition.tooOften'),
  example: () => ({
    request: {
      params: { code: CODE },
      body: { version: 3, newDueOn: '2026-12-10', text: 'Phường đã khảo sát, đang lập dự toán nạo vét cống.' },
    },
    answers: { 200: { ...assignedPetition(), version: 4, newDueOn: '2026-12-10' } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof InterimReplyInput>, AppointmentCode>((petition, act, { body }) =>
    interimReply(petition, act, body),
  ),
});
