import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { PublishInput } from '../../contract.ts';
import { type PublishCode, publish } from '../../domain/moves/acts/publish.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE, publishedPetition, SUMMARY } from '../../samples.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/publish`: publishes an answer that another person wrote and that names nobody. */
export const publishAnswer = staffOperation({
  route: {
    id: 'petitions.publish',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/publish',
    summary: 'Publish an answer',
  },
  input: PublishInput,
  answers: { 200: StaffPetition },
  refuses: pick(
    refusals,
    ...moveCodes,
    ...(['petition.delayUnexplained', 'petition.locked', 'petition.ownAnswer', 'petition.personalData'] as const),
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 4, summary: SUMMARY } },
    answers: { 200: publishedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof PublishInput>, PublishCode>((petition, act, { body }) =>
    publish(petition, act, body),
  ),
});
