import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ExtendInput } from '../../contract.ts';
import { type ExtendCode, extend } from '../../domain/moves/acts/delay.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE, extendedPetition } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/extend`: puts the due day off, once, before it has passed. */
export const extendDeadline = staffOperation({
  route: {
    id: 'petitions.extend',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/extend',
    summary: 'Extend the deadline of an answer',
  },
  input: ExtendInput,
  answers: { 200: StaffPetition },
  refuses: pick(refusals, ...moveCodes, 'petition.alreadyExtended', 'petition.dueDayPassed', 'petition.tooLong'),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 3, days: 5, reason: 'Cần chờ kết quả khảo sát thoát nước.' } },
    answers: { 200: extendedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ExtendInput>, ExtendCode>((petition, act, { body }) => extend(petition, act, body)),
});
