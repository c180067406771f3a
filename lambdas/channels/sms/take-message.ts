import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { letterKey } from '../../messages/config.ts';
import { outbox } from '../../messages/outbox.ts';
import { type Outbox, post } from '../../messages/store.ts';
import { personIntake } from '../../petitions/receive-petition.ts';
import { log } from '../../platform/log.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { idempotencyRefusals, pick } from '../../platform/refusals.ts';
import { ratings } from '../../ratings/config.ts';
import { TakenMessage } from '../answers.ts';
import { inboundKey, requests, sources } from '../config.ts';
import { InboundInput } from '../contract.ts';
import { refusals } from '../refusals.ts';
import { signedSample, takenSample } from '../samples.ts';
import type { SourceStore } from '../sources.ts';
import { verify } from '../verify.ts';
import { parseSms } from './domain/parse-sms.ts';
import { type ExecuteDeps, execute } from './execute.ts';
import { effectKey, type InboundMessage, requestKey } from './inbound-message.ts';
import { readMessage } from './read-message.ts';
import { contentHash, replyOf, storedRequestOf } from './record.ts';
import { replyMessage } from './reply-message.ts';
import type { RequestStore, StoredRequest } from './requests.ts';

export type InboundDeps = ExecuteDeps & {
  readonly sources: Pick<SourceStore, 'find'>;
  readonly requests: RequestStore;
  readonly outbox: Outbox;
  readonly inboundKey: string;
  readonly letterKey: string;
};

/**
 * `POST /v1/inbound/{source}`: executes the command of the message, sends the reply, and only then stores the request and
 * responds. A crash before that loses nothing: the gateway retries, and every step is idempotent.
 */
export const takeMessage = operation({
  route: {
    id: 'channels.inbound',
    method: 'POST',
    path: '/v1/inbound/{source}',
    summary: 'Deliver a signed message of a gateway',
  },
  input: InboundInput,
  answers: { 201: TakenMessage, 200: TakenMessage },
  refuses: {
    ...pick(
      refusals,
      'inbound.sourceUnknown',
      'inbound.unsigned',
      'inbound.stale',
      'inbound.replayed',
      'inbound.unreadable',
    ),
    ...idempotencyRefusals,
  },
  example: () => ({ request: signedSample, answers: { 201: takenSample, 200: takenSample } }),
  wire: (): InboundDeps => ({
    sources: sources(),
    requests: requests(),
    intake: personIntake(),
    ratings: { ratings: ratings(), directory: directory() },
    outbox: outbox(),
    inboundKey: inboundKey(),
    letterKey: letterKey(),
  }),
  run: take,
});

async function take(deps: InboundDeps, request: Request<typeof InboundInput>) {
  const verified = await verify(deps, request);
  if (isRefusal(verified)) return verified;
  const message = readMessage(request.raw, request.headers['content-type'], verified.source.mapping);
  if (isRefusal(message)) return message;
  const inbound: InboundMessage = { ...verified, message, now: request.now };

  const earlier = await deps.requests.find(requestKey(inbound));
  if (earlier !== undefined) return respondAgain(deps, earlier, inbound);

  const secret = deps.intake.secrets.CODE_KEY;
  const sender = { phone: message.from, key: effectKey(secret, inbound), now: inbound.now };
  const result = await execute(deps, parseSms(message.text), sender);
  if (isRefusal(result)) return result;
  await post(deps.outbox, replyMessage(secret, inbound, result));

  const stored = storedRequestOf(deps, inbound, result);
  if ((await deps.requests.add(stored)) === 'conflict') return respondAfterConflict(deps, inbound);
  log.count('MESSAGE_TAKEN', { source: inbound.source.id, outcome: result.outcome }, ['outcome']);
  return reply(201, { id: message.id, ...result });
}

/** A later attempt gets the same response; an attempt with the same or an earlier timestamp is a replay. */
async function respondAgain(deps: InboundDeps, earlier: StoredRequest, { message, attemptedAt }: InboundMessage) {
  if (earlier.bodyHash !== contentHash(deps, message)) return refuse('idempotency.mismatch');
  if ((await deps.requests.recordAttempt(earlier, attemptedAt)) === 'conflict') return refuse('inbound.replayed');
  return reply(200, { id: message.id, outcome: earlier.outcome, reply: replyOf(deps, earlier) });
}

/** Of two concurrent attempts the other stored its request first; repeating its steps had no effect. */
async function respondAfterConflict(deps: InboundDeps, inbound: InboundMessage) {
  const earlier = await deps.requests.find(requestKey(inbound));
  if (earlier === undefined) throw new Error('A request exists but could not be read');
  return respondAgain(deps, earlier, inbound);
}
