import { log } from '../platform/log.ts';
import type { ExpiryReason } from './domain/message.ts';

/** The petition that a message is about, as a log may name it; the rest of an id may name a person. */
export const petitionOf = (id: string): string | undefined => id.split('/')[0];

/** A message is never given up silently. */
export function countExpired({ id }: { readonly id: string }, reason: ExpiryReason): void {
  log.count('MESSAGE_EXPIRED', { code: petitionOf(id), reason }, ['reason']);
}
