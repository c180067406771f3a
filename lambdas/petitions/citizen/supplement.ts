import { operation, type Request } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { SupplementInput } from '../contract.ts';
import { supplement } from '../domain/moves/acts/supplement.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { citizenRequest } from '../samples.ts';
import { SUPPLEMENT, supplementedPetition } from '../samples-sender.ts';
import { actingAsCitizen, wireCitizen } from './act.ts';

/** `POST /v1/petitions/{code}/supplement`: the sender adds what the agency asked for, and the clock continues. */
export const supplementPetition = operation({
  route: {
    id: 'petitions.supplement',
    method: 'POST',
    path: '/v1/petitions/{code}/supplement',
    summary: 'Add the information that the agency asked for',
  },
  input: SupplementInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { ...citizenRequest(), body: { text: SUPPLEMENT } },
    answers: { 200: supplementedPetition() },
  }),
  wire: wireCitizen,
  run: actingAsCitizen<Request<typeof SupplementInput>>((petition, rules, { body }) =>
    supplement(petition, rules, body.text),
  ),
});
