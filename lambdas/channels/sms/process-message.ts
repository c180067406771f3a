import { type Outbox, post } from '../../messages/store.ts';
import { log } from '../../platform/log.ts';
import type { CommandResult } from './domain/outcome.ts';
import { type ExecuteDeps, execute } from './execute.ts';
import { type InboundMessage, isSame } from './inbound-message.ts';
import { newRequest, resultOf, storedResult } from './record.ts';
import { replyMessage } from './reply-message.ts';
import type { RequestStore, StoredRequest } from './requests.ts';

export type ProcessDeps = ExecuteDeps & {
  readonly requests: RequestStore;
  readonly outbox: Outbox;
  readonly letterKey: string;
};

/** `isNew` is false for a message that was completed before. */
export type Processed = { readonly result: CommandResult; readonly request: StoredRequest; readonly isNew: boolean };

/** For messages that arrive several times at once: one claims, the others find the claim. */
const MAX_ATTEMPTS = 4;

/**
 * Stores the message, executes its command, sends the reply, and then stores the result. After a crash the gateway sends
 * the message again and it continues under the same effect key; every step is idempotent.
 */
export async function processMessage(deps: ProcessDeps, inbound: InboundMessage): Promise<Processed> {
  const request = await claim(deps, inbound);
  if (request.result !== undefined) return { result: resultOf(deps, request, request.result), request, isNew: false };

  const { effectKey: key, receivedAt } = request;
  const sender = { phone: inbound.message.from, key, receivedAt, now: inbound.now };
  const result = await execute(deps, inbound.command, sender);
  await post(deps.outbox, replyMessage(deps.intake.secrets.CODE_KEY, { inbound, request }, result));
  const isNew = (await deps.requests.complete(request, storedResult(deps, request, result))) === 'written';
  if (isNew) log.count('MESSAGE_TAKEN', { source: inbound.source.id, outcome: result.outcome }, ['outcome']);
  return { result, request, isNew };
}

async function claim(deps: ProcessDeps, inbound: InboundMessage): Promise<StoredRequest> {
  const secret = deps.intake.secrets.CODE_KEY;
  const request = newRequest(deps, inbound);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const earlier = await deps.requests.find(request.id);
    if (earlier !== undefined && isSame(secret, earlier, inbound)) return earlier;
    if ((await deps.requests.claim(request, earlier)) === 'written') return request;
  }
  throw new Error(`A message was claimed ${MAX_ATTEMPTS} times by others and could not be read`);
}
