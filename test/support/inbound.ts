import { heardStore } from '../../lambdas/channels/heard.ts';
import { partStore } from '../../lambdas/channels/sms/parts.ts';
import { requestStore } from '../../lambdas/channels/sms/requests.ts';
import { takeDue } from '../../lambdas/channels/sms/take-due.ts';
import { takeMessage } from '../../lambdas/channels/sms/take-message.ts';
import { type SmsSource, type Source, secretOf } from '../../lambdas/channels/source.ts';
import { sourceStore } from '../../lambdas/channels/sources.ts';
import { directoryStore } from '../../lambdas/directory/store.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { stoppedNumbers } from '../../lambdas/messages/stopped-numbers.ts';
import { messageStore } from '../../lambdas/messages/store.ts';
import { joinedSenders } from '../../lambdas/petitions/senders.ts';
import { petitionStore } from '../../lambdas/petitions/store.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import { quotaStore } from '../../lambdas/platform/quota.ts';
import { webhookSignature } from '../../lambdas/platform/standard-webhook.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { ratingStore } from '../../lambdas/ratings/store.ts';
import { tables as tableSpecs } from '../../lambdas/service.ts';
import { phuTho } from './agencies.ts';
import { LETTER_KEY } from './messages.ts';
import { CODE_KEY, LIMIT_KEY, SEAL_PUBLIC_KEY } from './petition-functions.ts';
import { calendar, RECEIVED_AT } from './petitions.ts';

export const INBOUND_KEY = 'c3'.repeat(32);
export const SMS_FROM = '+84951234567';

export function aSource(given: Partial<SmsSource> = {}): SmsSource {
  const mapping = { id: 'id', from: 'from', text: 'text' };
  return { id: 'sms-test', name: 'Cổng thử', kind: 'sms', mapping, generation: 1, active: true, ...given };
}

export const aMessageBody = (text: string, given: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id: 'sms-1', from: SMS_FROM, text, ...given });

type Attempt = {
  readonly raw: string | Uint8Array;
  /** When it is signed and sent. */
  readonly now?: Instant;
  readonly webhookId?: string;
  readonly source?: Source;
  readonly signedBy?: string;
};

export const secondsOf = (now: Instant): number => Math.floor(Date.parse(now) / 1_000);

/** The headers of an attempt as its gateway signs it. */
export function signedHeaders({ raw, now = RECEIVED_AT, webhookId = 'msg_1', source = aSource(), signedBy }: Attempt) {
  const timestamp = `${secondsOf(now)}`;
  const secret = signedBy ?? secretOf(INBOUND_KEY, source);
  return {
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': webhookSignature(secret, { id: webhookId, timestamp, raw }),
  };
}

const names = ['channels', 'heard', 'petitions', 'ratings', 'messages', 'directory', 'limits'] as const;
type Name = (typeof names)[number];

/** The whole of intake by message on tables in memory; `orders` are what its queue was told. */
export async function inboundHouse() {
  const tables = Object.fromEntries(names.map((name) => [name, memoryTable(tableSpecs[name])])) as Record<
    Name,
    ReturnType<typeof memoryTable>
  >;
  const directory = directoryStore(tables.directory, 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
  const connect = (source: Source) => sourceStore(tables.channels).put(source);
  await connect(aSource());
  const orders: string[] = [];

  /** What one function has; `around` stands between it and its tables. */
  const depsOf = (around: (table: Table) => Table = (table) => table, queue = sendOrder) => {
    const petitions = petitionStore(around(tables.petitions));
    const directory = directoryStore(tables.directory, 'H44');
    const quotas = quotaStore(around(tables.limits), LIMIT_KEY);
    const channels = around(tables.channels);
    return {
      sources: sourceStore(channels),
      heard: heardStore(tables.heard),
      requests: requestStore(channels),
      intake: {
        petitions,
        directory,
        calendar,
        senders: joinedSenders(quotas),
        secrets: { CODE_KEY, SEAL_PUBLIC_KEY },
        reception: 'H44',
      },
      ratings: { ratings: ratingStore(around(tables.ratings)), quotas, directory },
      parts: partStore(channels, LETTER_KEY),
      stopped: stoppedNumbers(around(tables.messages), LETTER_KEY),
      outbox: { messages: messageStore(around(tables.messages), LETTER_KEY), queue: { send: queue } },
      inboundKey: INBOUND_KEY,
      letterKey: LETTER_KEY,
    };
  };

  async function send(attempt: Attempt, ...around: Parameters<typeof depsOf>) {
    const headers = signedHeaders(attempt);
    const source = (attempt.source ?? aSource()).id;
    const now = attempt.now ?? RECEIVED_AT;
    return takeMessage.invokeWith(depsOf(...around), { params: { source }, headers, raw: attempt.raw }, now);
  }
  const sendOrder = async (order: unknown) => void orders.push((order as { id: string }).id);

  const letters = async () => {
    const messages = messageStore(tables.messages, LETTER_KEY);
    const all = await Promise.all(tables.messages.all().map(({ id }) => messages.find(`${id}`)));
    return all.flatMap((one) => (one === undefined ? [] : [one.content]));
  };
  /** A run of the job that takes incomplete messages. */
  const assemble = (now: Instant, ...around: Parameters<typeof depsOf>) => takeDue(depsOf(...around), now);
  return { tables, orders, connect, send, assemble, letters };
}
