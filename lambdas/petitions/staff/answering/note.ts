import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { NoteInput } from '../../contract.ts';
import { note } from '../../domain/moves/acts/publish.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { assignedPetition, CODE } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/note`: the sender does not see it. */
export const notePetition = staffOperation({
  route: {
    id: 'petitions.note',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/note',
    summary: 'Add a note for colleagues',
  },
  input: NoteInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 3, text: 'Đã gọi đơn vị thoát nước, hẹn khảo sát thứ Năm.' } },
    answers: { 200: { ...assignedPetition(), version: 4 } },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof NoteInput>>((petition, act, { body }) => note(petition, act, body.text)),
});
