import type { Instant } from '../../kernel/time.ts';

/**
 * The sender of a command: `phone` is E.164, `key` is the idempotency key of the message, which was received first at
 * `receivedAt`.
 */
export type Sender = {
  readonly phone: string;
  readonly key: string;
  readonly receivedAt: Instant;
  readonly now: Instant;
};
