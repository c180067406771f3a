import * as z from 'zod';
import { type Instant, isInstant } from '../../kernel/time.ts';
import type { Table, Written } from '../../platform/table.ts';
import { type CommandOutcome, outcomes } from './domain/outcome.ts';

/** Half a year: for questions of senders, and for checking the bills of gateways. */
const RETENTION_DAYS = 180;
const DAY_SECONDS = 86_400;

/** A processed request; text and phone number are sealed. */
export type StoredRequest = {
  /** `message#<source>#<webhook-id>` */
  readonly id: string;
  readonly bodyHash: string;
  /** The time of the latest accepted attempt, in Unix seconds. */
  readonly attemptedAt: number;
  readonly outcome: CommandOutcome;
  /** Encrypted, because it may contain a receipt. */
  readonly reply: Uint8Array;
  /** The message, readable only for the function that opens contacts. */
  readonly sealed: Uint8Array;
  readonly receivedAt: Instant;
};

const Stored: z.ZodType<StoredRequest> = z.object({
  id: z.string(),
  bodyHash: z.string(),
  attemptedAt: z.number().int(),
  outcome: z.enum(outcomes),
  reply: z.instanceof(Uint8Array),
  sealed: z.instanceof(Uint8Array),
  receivedAt: z.string().refine(isInstant),
});

export type RequestStore = {
  find(id: string): Promise<StoredRequest | undefined>;
  /** `conflict`: another attempt of the same request was first. */
  add(request: StoredRequest): Promise<Written>;
  /** Records a later attempt. `conflict`: this or a later attempt was recorded before. */
  recordAttempt(request: StoredRequest, attemptedAt: number): Promise<Written>;
};

export function requestStore(table: Table): RequestStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      return item && Stored.parse(item);
    },
    add: (request) => table.put(itemOf(request), { absent: 'id' }),
    recordAttempt: (request, attemptedAt) => table.put(itemOf({ ...request, attemptedAt }), { below: { attemptedAt } }),
  };
}

const itemOf = (request: StoredRequest) => ({
  ...request,
  expiresAt: Math.floor(Date.parse(request.receivedAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS,
});
