import { randomUUID } from 'node:crypto';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { statuses } from './contract.ts';
import { isReachable, SubmitInput } from './submit-contract.ts';
import { type Intake, type IntakeResult, intake, takeIn } from './take-in.ts';

/** `POST /v1/petitions`: the same request again is given the same answer. */
export const submitPetition = operation({
  route: 'petitions.submit',
  input: SubmitInput,
  statuses,
  wire: intake,
  run: submit,
});

async function submit(deps: Intake, { headers, body, now }: Request<typeof SubmitInput>) {
  if (!isReachable(body.contact))
    return refuse('petition.unreachable', { detail: 'Give a phone, an e-mail or an address.' });

  const key = headers['idempotency-key'] ?? randomUUID();
  const taken = await takeIn(deps, { key, channel: 'web', body }, now);
  return isRefusal(taken) ? taken : reply(taken.isNew ? 201 : 200, receiptFor(taken));
}

/** The same for a retry, whatever has happened to the petition since. */
function receiptFor({ petition: { code, receivedAt, promisedOn }, receipt }: IntakeResult) {
  const self = `/v1/petitions/${code}`;
  return {
    code,
    receipt,
    status: 'submitted',
    receivedAt,
    dueOn: promisedOn,
    links: { self, deadline: `${self}/deadline`, rating: `${self}/rating` },
  };
}
