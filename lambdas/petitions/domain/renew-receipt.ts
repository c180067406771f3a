import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Petition } from './case/petition.ts';

/** A sender loses a receipt once or twice; more messages would disturb the person whose phone somebody else knows. */
export const MAX_RENEWALS = 3;

type Renewal = { readonly now: Instant; readonly receiptHash: string };

/**
 * The petition with one more receipt, which is then sent to its sender. The same object if no message may be sent: the
 * sender stopped them, one was sent on the same local day, or the most were.
 */
export function renew(petition: Petition, { now, receiptHash }: Renewal): Petition {
  const { renewals = [], notify } = petition;
  const last = renewals.at(-1);
  const isSentToday = last !== undefined && localDateOf(last.at) >= localDateOf(now);
  if (notify === 'none' || isSentToday || renewals.length >= MAX_RENEWALS) return petition;
  return { ...petition, renewals: [...renewals, { at: now, receiptHash }] };
}
