import * as z from 'zod';
import { type Instant, isInstant } from '../kernel/time.ts';
import { hmac } from '../platform/hmac.ts';
import type { Table } from '../platform/table.ts';

const Stored = z.object({ isStopped: z.boolean(), at: z.string().refine(isInstant) });

export type StoppedNumbers = {
  /** Whether the owner of a phone has stopped the messages about petitions. E.164. */
  has(phone: string): Promise<boolean>;
  set(phone: string, isStopped: boolean, now: Instant): Promise<void>;
};

/** In the table of messages, under hashes that nobody can test a number by without `letterKey`. */
export function stoppedNumbers(table: Table, letterKey: string): StoppedNumbers {
  const idOf = (phone: string) => `stopped/${hmac(letterKey, 'stopped number', phone)}`;
  return {
    async has(phone) {
      const item = await table.get({ id: idOf(phone) });
      return item !== undefined && Stored.parse(item).isStopped;
    },
    async set(phone, isStopped, at) {
      await table.put({ id: idOf(phone), isStopped, at });
    },
  };
}
