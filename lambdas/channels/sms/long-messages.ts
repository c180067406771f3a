import * as z from 'zod';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Instant } from '../../kernel/time.ts';
import { hmac } from '../../platform/hmac.ts';
import { withArrival } from './domain/arrival.ts';
import { joinParts, type Segment } from './domain/long-message.ts';
import { parseSms } from './domain/parse-sms.ts';
import type { InboundMessage } from './inbound-message.ts';
import type { ClosedGroup, DueGroup, PartStore, WaitingPart } from './parts.ts';
import { type ProcessDeps, type Processed, processMessage } from './process-message.ts';
import type { SmsMessage } from './read-message.ts';
import { resultOf } from './record.ts';

/** Parts of one SMS arrive within seconds; a phone without reception sends the rest when it has it again. */
const WAIT_MS = 10 * 60_000;

export type LongDeps = ProcessDeps & { readonly parts: PartStore };

type PartInbound = Omit<InboundMessage, 'command' | 'message'> & {
  readonly message: SmsMessage & { readonly segment: Segment };
};

/** What is needed of each part when its message is whole or given up. */
const Content = z.object({
  source: z.string(),
  webhookId: z.string(),
  id: z.string(),
  from: z.string(),
  to: z.string().optional(),
  at: z.string().optional(),
  text: z.string(),
});

/**
 * Stores a part, and takes the message when all parts are there. The order in which they arrive does not matter: the
 * request that stores the last one reads them all. `undefined`: more parts are to come.
 */
export async function takePart(deps: LongDeps, inbound: PartInbound): Promise<Processed | undefined> {
  const part = waitingPart(deps, inbound);
  const { now } = inbound;
  const closed = await deps.parts.closed(part.group, now);
  if (closed !== undefined && isOf(closed, part)) return takenBefore(deps, closed);

  if ((await deps.parts.add(part)) === 'conflict') await replaceOther(deps, part, now);
  const parts = await deps.parts.waiting(part);
  return parts.length < part.parts ? undefined : finish(deps, parts, now);
}

/** The same part waits already, or one of another message under the same reference, which is then taken as it is. */
async function replaceOther(deps: LongDeps, part: WaitingPart, now: Instant): Promise<void> {
  const parts = await deps.parts.waiting(part);
  if (parts.some(({ part: number, hash }) => number === part.part && hash === part.hash)) return;
  if (parts.length > 0) await finish(deps, parts, now);
  await deps.parts.add(part);
}

/** Takes the message of a group whose time is over, without the parts that are missing. */
export async function takeIncomplete(deps: LongDeps, group: DueGroup, now: Instant): Promise<Processed | undefined> {
  const parts = await deps.parts.waiting(group);
  return parts.length === 0 ? undefined : finish(deps, parts, now);
}

/** Takes the message, remembers that, and deletes its parts. After a crash between two of these it is repeated. */
async function finish(deps: LongDeps, waiting: readonly WaitingPart[], now: Instant): Promise<Processed> {
  const [{ group } = { group: '' }] = waiting;
  const closed = await deps.parts.closed(group, now);
  const wasTaken = closed !== undefined && waiting.every((part) => isOf(closed, part));
  const processed = wasTaken ? await takenBefore(deps, closed) : await processParts(deps, waiting, now);
  if (!wasTaken) await deps.parts.close(waiting, processed.request.id, now);
  await deps.parts.remove(waiting);
  return processed;
}

const isOf = ({ hashes }: ClosedGroup, { part, hash }: WaitingPart) => hashes[`${part}`] === hash;

async function takenBefore(deps: LongDeps, closed: ClosedGroup): Promise<Processed> {
  const request = await deps.requests.find(closed.request);
  if (request?.result === undefined) throw new Error('A message was closed without a result');
  return { request, result: resultOf(deps, request, request.result), isNew: false };
}

async function processParts(deps: LongDeps, waiting: readonly WaitingPart[], now: Instant): Promise<Processed> {
  const parts = waiting
    .map(({ part, parts, content }) => ({ ...Content.parse(JSON.parse(content)), part, parts }))
    .sort((one, other) => one.part - other.part);
  const [first] = parts;
  if (first === undefined) throw new Error('A long message has at least one part');

  const { source, webhookId, id, from, to, at } = first;
  const text = joinParts(parts, first.parts);
  const message = { id, from, text, ...(to !== undefined && { to }), ...(at !== undefined && { at }) };
  const command = withArrival(parseSms(text), { arrived: parts.length, parts: first.parts });
  return processMessage(deps, { source: { id: source }, webhookId, message, command, now });
}

function waitingPart(deps: LongDeps, { source, webhookId, message, now }: PartInbound): WaitingPart {
  const { segment, ...fields } = message;
  const { reference, part, parts } = segment;
  const secret = deps.intake.secrets.CODE_KEY;
  return {
    group: hmac(secret, 'sms parts', canonicalJson({ source: source.id, from: message.from, reference, parts })),
    part,
    parts,
    hash: hmac(secret, 'sms part', message.text),
    dueAt: new Date(Date.parse(now) + WAIT_MS).toISOString(),
    content: JSON.stringify({ ...fields, source: source.id, webhookId }),
  };
}
