import * as z from 'zod';
import { type Instant, isInstant } from '../kernel/time.ts';
import type { Table, Written } from '../platform/table.ts';
import { type Outcome, outcomes } from './domain/outcome.ts';

/** Half a year: so long a sender may ask what became of a message, and bills of gateways are settled by then. */
const RETENTION_DAYS = 180;
const DAY_SECONDS = 86_400;

/** A message that was taken in: text and number only sealed. */
export type Taken = {
  /** `message#<source>#<webhook-id>` */
  readonly id: string;
  readonly bodyHash: string;
  /** The latest attempt that was answered, in Unix seconds. */
  readonly attemptedAt: number;
  readonly outcome: Outcome;
  /** Locked: it may name a receipt. */
  readonly reply: Uint8Array;
  /** The message, for those who may open contacts. */
  readonly sealed: Uint8Array;
  readonly receivedAt: Instant;
};

const Stored: z.ZodType<Taken> = z.object({
  id: z.string(),
  bodyHash: z.string(),
  attemptedAt: z.number().int(),
  outcome: z.enum(outcomes),
  reply: z.instanceof(Uint8Array),
  sealed: z.instanceof(Uint8Array),
  receivedAt: z.string().refine(isInstant),
});

export type TakenStore = {
  find(id: string): Promise<Taken | undefined>;
  /** `conflict`: another attempt of the same request was quicker. */
  keep(taken: Taken): Promise<Written>;
  /** Notes a later attempt that is answered. `conflict`: it was before, or a later one. */
  attempt(taken: Taken, attemptedAt: number): Promise<Written>;
};

export function takenStore(table: Table): TakenStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      return item && Stored.parse(item);
    },
    keep: (taken) => table.put(itemOf(taken), { absent: 'id' }),
    attempt: (taken, attemptedAt) => table.put(itemOf({ ...taken, attemptedAt }), { below: { attemptedAt } }),
  };
}

const itemOf = (taken: Taken) => ({
  ...taken,
  expiresAt: Math.floor(Date.parse(taken.receivedAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS,
});
