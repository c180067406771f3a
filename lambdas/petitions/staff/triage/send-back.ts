import { refuse } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { SendBackInput } from '../../contract.ts';
import { type SendBackCode, sendBack } from '../../domain/moves/acts/forward.ts';
import { moveCodes, passingCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { SENT_BACK_REASON, sentBackPetition } from '../../samples-passed-on.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/sendBack`: returns a wrongly addressed petition to the agency that passed it on. */
export const sendPetitionBack = staffOperation({
  route: {
    id: 'petitions.sendBack',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/sendBack',
    summary: 'Send a wrongly addressed petition back to the agency that forwarded it',
  },
  input: SendBackInput,
  answers: { 200: StaffPetition },
  refuses: pick(
    refusals,
    ...moveCodes,
    ...passingCodes,
    'petition.notForwarded',
    'petition.tooOften',
    'petition.agencyUnknown',
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, reason: SENT_BACK_REASON } },
    answers: { 200: sentBackPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof SendBackInput>, SendBackCode | 'petition.agencyUnknown'>(
    (petition, act, { body }, tree) => {
      const previous = petition.custody?.at(-1)?.agency;
      const hasEnded = previous !== undefined && tree.find(previous) === undefined;
      return hasEnded ? refuse('petition.agencyUnknown') : sendBack(petition, act, body);
    },
  ),
});
