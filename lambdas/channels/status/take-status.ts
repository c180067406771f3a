import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { messages } from '../../messages/config.ts';
import type { Message } from '../../messages/domain/message.ts';
import { type Deliveries, recordArrival } from '../../messages/record-arrival.ts';
import type { MessageStore } from '../../messages/store.ts';
import { log } from '../../platform/log.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { IgnoredStatus, RecordedStatus } from '../answers.ts';
import { heard, inboundKey, sources } from '../config.ts';
import { InboundInput } from '../contract.ts';
import { noteHeard } from '../note-heard.ts';
import { gatewayRefusals } from '../refusals.ts';
import { recordedStatusSample, signedStatusSample } from '../samples.ts';
import type { Source } from '../source.ts';
import { type VerifyDeps, verify } from '../verify.ts';
import { readStatus } from './read-status.ts';

type Messages = Pick<MessageStore, 'find' | 'save'>;
type Deps = VerifyDeps & { readonly messages: Messages };

/**
 * `POST /v1/inbound/{source}/status`: what happened to an SMS after the gateway took it, found by the id under which it
 * was sent. A report that changes nothing is accepted too, so that no gateway sends it for ever.
 */
export const takeStatus = operation({
  route: {
    id: 'channels.inboundStatus',
    method: 'POST',
    path: '/v1/inbound/{source}/status',
    summary: 'Report whether an SMS arrived',
  },
  input: InboundInput,
  isDirect: true,
  answers: { 200: RecordedStatus, 202: IgnoredStatus },
  refuses: gatewayRefusals,
  example: () => ({
    request: signedStatusSample,
    answers: { 200: recordedStatusSample, 202: { id: recordedStatusSample.id, outcome: 'ignored' } },
  }),
  wire: (): Deps => ({ sources: sources(), heard: heard(), inboundKey: inboundKey(), messages: messages() }),
  run: take,
});

async function take(deps: Deps, request: Request<typeof InboundInput>) {
  const verified = await verify(deps, request);
  if (isRefusal(verified)) return verified;
  return noteHeard(deps, verified.source.id, request.now, await takeFrom(deps, verified.source, request));
}

async function takeFrom(deps: Deps, source: Source, request: Request<typeof InboundInput>) {
  if (source.kind !== 'sms') return refuse('inbound.otherKind');
  const report = readStatus({ raw: request.raw, contentType: request.headers['content-type'] }, source);
  if (isRefusal(report)) {
    log.count('MESSAGE_REFUSED', { code: report.refused, source: source.id }, ['code']);
    return report;
  }

  const { id, arrival } = report;
  const recorded = arrival && { id, channel: 'sms' as const, arrival, source: source.id };
  const outcome = recorded && (await recordArrival(smsAmong(deps.messages), recorded, request.now));
  if (outcome !== undefined) return reply(200, { id, outcome });
  log.count('STATUS_IGNORED', { source: source.id }, ['source']);
  return reply(202, { id, outcome: 'ignored' as const });
}

/** A gateway reports on SMS alone, also if it names the id of an e-mail. */
function smsAmong({ find, save }: Messages): Deliveries<Message> {
  return {
    async find(id) {
      const message = await find(id);
      return message?.content.channel === 'sms' ? message : undefined;
    },
    save,
  };
}
