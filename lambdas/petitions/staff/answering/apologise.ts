import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ApologiseInput } from '../../contract.ts';
import { type AppointmentCode, apologise } from '../../domain/moves/acts/delay.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/apologise`: the due day stays; the sender reads the text and the new date. */
export const apologiseForDelay = staffOperation({
  route: {
    id: 'petitions.apologise',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/apologise',
    summary: 'Apologise to the sender and promise a new date',
  },
  input: ApologiseInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.dateInvalid', 'petition.tooOften'),
  example: () => ({
    request: {
      params: { code: CODE },
      body: {
        version: 4,
        newDueOn: '2026-12-18',
        text: 'Phường xin lỗi ông/bà vì trả lời chậm và sẽ trả lời trước ngày hẹn.',
      },
    },
    answers: { 200: { ...assignedPetition(), version: 5, newDueOn: '2026-12-18' } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ApologiseInput>, AppointmentCode>((petition, act, { body }) =>
    apologise(petition, act, body),
  ),
});
