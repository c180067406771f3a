import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { decodeText } from '../../platform/charset.ts';
import { log } from '../../platform/log.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { TakenMessage, WaitingMessage } from '../answers.ts';
import { heard, inboundKey, sources } from '../config.ts';
import { InboundInput } from '../contract.ts';
import { noteHeard } from '../note-heard.ts';
import { gatewayRefusals } from '../refusals.ts';
import { signedSample, takenSample } from '../samples.ts';
import type { Source } from '../source.ts';
import { type VerifyDeps, verify } from '../verify.ts';
import { parseSms } from './domain/parse-sms.ts';
import { type LongDeps, takePart } from './long-messages.ts';
import { processMessage } from './process-message.ts';
import { readMessage } from './read-message.ts';
import { smsDeps } from './wire.ts';

export type InboundDeps = LongDeps & VerifyDeps;

/**
 * `POST /v1/inbound/{source}`: stores the message, executes its command, sends the reply, and then responds; a part of a
 * long message waits for the others. A crash loses nothing: the gateway retries, and every step is idempotent. A message
 * that was delivered before gets the same response, and nothing is sent.
 */
export const takeMessage = operation({
  route: {
    id: 'channels.inbound',
    method: 'POST',
    path: '/v1/inbound/{source}',
    summary: 'Deliver a signed message of a gateway',
  },
  input: InboundInput,
  isDirect: true,
  answers: { 201: TakenMessage, 200: TakenMessage, 202: WaitingMessage },
  refuses: gatewayRefusals,
  example: () => ({
    request: signedSample,
    answers: { 201: takenSample, 200: takenSample, 202: { id: takenSample.id, outcome: 'waiting' } },
  }),
  wire: (): InboundDeps => ({ ...smsDeps(), sources: sources(), heard: heard(), inboundKey: inboundKey() }),
  run: take,
});

async function take(deps: InboundDeps, request: Request<typeof InboundInput>) {
  const verified = await verify(deps, request);
  if (isRefusal(verified)) {
    // API Gateway replaces bytes that are not UTF-8, and then no signature is valid.
    if (decodeText(request.raw, 'utf-8') === undefined) countRefused('inbound.notText');
    return verified;
  }
  const { source, webhookId } = verified;
  return noteHeard(deps, source.id, request.now, await takeFrom(deps, source, webhookId, request));
}

async function takeFrom(deps: InboundDeps, source: Source, webhookId: string, request: Request<typeof InboundInput>) {
  if (source.kind !== 'sms') return refuse('inbound.otherKind');
  const body = { raw: request.raw, contentType: request.headers['content-type'] };
  const message = readMessage(body, source);
  if (isRefusal(message)) {
    countRefused(message.refused, source.id);
    return message;
  }

  const { now } = request;
  const { segment } = message;
  const processed =
    segment === undefined
      ? await processMessage(deps, { source, webhookId, message, command: parseSms(message.text), now })
      : await takePart(deps, { source, webhookId, message: { ...message, segment }, now });
  if (processed === undefined) return reply(202, { id: message.id, outcome: 'waiting' as const });
  const { outcome, reply: text } = processed.result;
  return reply(processed.isNew ? 201 : 200, { id: message.id, outcome, reply: text });
}

const countRefused = (code: string, source?: string) => log.count('MESSAGE_REFUSED', { code, source }, ['code']);
