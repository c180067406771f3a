import { operation, type Request } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { WithdrawInput } from '../contract.ts';
import { withdraw } from '../domain/moves/acts/sender.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { citizenRequest } from '../samples.ts';
import { trackedAfter } from '../samples-sender.ts';
import { actingAsCitizen, wireCitizen } from './act.ts';

/** `POST /v1/petitions/{code}/withdraw`: the sender withdraws it before it is answered. */
export const withdrawPetition = operation({
  route: {
    id: 'petitions.withdraw',
    method: 'POST',
    path: '/v1/petitions/{code}/withdraw',
    summary: 'Withdraw a petition',
  },
  input: WithdrawInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, ...moveCodes),
  example: () => ({
    request: { ...citizenRequest(), body: { reason: 'Việc đã được giải quyết.' } },
    answers: { 200: trackedAfter('withdrawn') },
  }),
  wire: wireCitizen,
  run: actingAsCitizen<Request<typeof WithdrawInput>>((petition, rules, { body }) =>
    withdraw(petition, rules, body.reason),
  ),
});
