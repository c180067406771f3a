import { directory } from '../directory/config.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { letterKey } from '../messages/config.ts';
import { outbox } from '../messages/outbox.ts';
import { type Outbox, post } from '../messages/store.ts';
import { intake } from '../petitions/take-in.ts';
import { log } from '../platform/log.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { idempotencyRefusals, pick } from '../platform/refusals.ts';
import { ratings } from '../ratings/config.ts';
import { TakenMessage } from './answers.ts';
import { type Arrival, effectKey, requestKey } from './arrival.ts';
import { inboundKey, sources, taken } from './config.ts';
import { InboundInput } from './contract.ts';
import { understand } from './domain/understand.ts';
import { type FulfilDeps, fulfil } from './fulfil.ts';
import { readMessage } from './read-message.ts';
import { contentProof, keptAs, replyOf } from './record.ts';
import { refusals } from './refusals.ts';
import { replyLetter } from './reply-letter.ts';
import { signedSample, takenSample } from './samples.ts';
import type { SourceStore } from './sources.ts';
import type { Taken, TakenStore } from './taken.ts';
import { verify } from './verify.ts';

export type InboundDeps = FulfilDeps & {
  readonly sources: Pick<SourceStore, 'find'>;
  readonly taken: TakenStore;
  readonly outbox: Outbox;
  readonly inboundKey: string;
  readonly letterKey: string;
};

/**
 * `POST /v1/inbound/{source}`: what the message asks for is done, the reply is posted, and only then is the message kept
 * and answered. A crash before that loses nothing: the gateway sends again, and all of it lands where it landed before.
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
    taken: taken(),
    intake: intake(),
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
  const arrival: Arrival = { ...verified, message, now: request.now };

  const earlier = await deps.taken.find(requestKey(arrival));
  if (earlier !== undefined) return answerAgain(deps, earlier, arrival);

  const secret = deps.intake.secrets.CODE_KEY;
  const by = { phone: message.from, key: effectKey(secret, arrival), now: arrival.now };
  const done = await fulfil(deps, understand(message.text), by);
  if (isRefusal(done)) return done;
  await post(deps.outbox, replyLetter(secret, arrival, done));

  const kept = keptAs(deps, arrival, done);
  if ((await deps.taken.keep(kept)) === 'conflict') return answerOvertaken(deps, arrival);
  log.count('MESSAGE_TAKEN', { source: arrival.source.id, outcome: done.outcome }, ['outcome']);
  return reply(201, { id: message.id, ...done });
}

/** A later attempt is given the same answer; one that was answered before, or is older, is a replay. */
async function answerAgain(deps: InboundDeps, earlier: Taken, { message, attemptedAt }: Arrival) {
  if (earlier.bodyHash !== contentProof(deps, message)) return refuse('idempotency.mismatch');
  if ((await deps.taken.attempt(earlier, attemptedAt)) === 'conflict') return refuse('inbound.replayed');
  return reply(200, { id: message.id, outcome: earlier.outcome, reply: replyOf(deps, earlier) });
}

/** Two attempts came at once: this one did over again what the other had done, which changed nothing. */
async function answerOvertaken(deps: InboundDeps, arrival: Arrival) {
  const earlier = await deps.taken.find(requestKey(arrival));
  if (earlier === undefined) throw new Error('A message was there and is gone');
  return answerAgain(deps, earlier, arrival);
}
