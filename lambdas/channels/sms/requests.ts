import * as z from 'zod';
import { type Instant, isInstant } from '../../kernel/time.ts';
import type { Table, Written } from '../../platform/table.ts';
import { type CommandOutcome, outcomes } from './domain/outcome.ts';

/** Half a year: for questions of senders, and for checking the bills of gateways. */
const RETENTION_DAYS = 180;
const DAY_SECONDS = 86_400;

/** A message of a gateway; text and phone number are sealed. */
export type StoredRequest = {
  /** `message#<source>#<digest of sender, time and text>` */
  readonly id: string;
  /** The idempotency key of the effects: a later attempt continues where this one stopped. */
  readonly effectKey: string;
  /** Digests of the ids under which the message came first. */
  readonly ids: readonly string[];
  /** The message, readable only for the function that opens contacts. */
  readonly sealed: Uint8Array;
  readonly receivedAt: Instant;
  /** Absent until the command was executed. */
  readonly result?: StoredResult | undefined;
};

/** The reply is encrypted, because it may contain a receipt. */
export type StoredResult = { readonly outcome: CommandOutcome; readonly reply: Uint8Array };

const Stored: z.ZodType<StoredRequest> = z.object({
  id: z.string(),
  effectKey: z.string(),
  ids: z.array(z.string()),
  sealed: z.instanceof(Uint8Array),
  receivedAt: z.string().refine(isInstant),
  result: z.object({ outcome: z.enum(outcomes), reply: z.instanceof(Uint8Array) }).optional(),
});

export type RequestStore = {
  find(id: string): Promise<StoredRequest | undefined>;
  /** Stores a new message, in place of an earlier one with the same text. `conflict`: another attempt was first. */
  claim(request: StoredRequest, earlier: StoredRequest | undefined): Promise<Written>;
  /** Adds the result. `conflict`: another attempt did, or the message was claimed again meanwhile. */
  complete(request: StoredRequest, result: StoredResult): Promise<Written>;
};

export function requestStore(table: Table): RequestStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      return item && Stored.parse(item);
    },
    claim: (request, earlier) =>
      table.put(itemOf(request), earlier === undefined ? { absent: 'id' } : unchanged(earlier)),
    complete: (request, result) =>
      table.put(itemOf({ ...request, result }), { all: [unchanged(request), { absent: 'result' }] }),
  };
}

const unchanged = ({ effectKey }: StoredRequest) => ({ equals: { effectKey } });

const itemOf = (request: StoredRequest) => ({
  ...request,
  expiresAt: Math.floor(Date.parse(request.receivedAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS,
});
