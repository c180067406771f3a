import * as z from 'zod';
import type { ReportedEvent } from '../platform/module.ts';

/** A message of the delivery queue: the id only, so that the queue contains no address and no text. */
export const DeliveryRequest = z.strictObject({ id: z.string().min(1).max(1_000) });
export type DeliveryRequest = z.infer<typeof DeliveryRequest>;

/**
 * An event of SES or End User Messaging as the rules of `lib/arrivals.ts` pass it on: without the address that it names.
 * `message` is the tag of an e-mail, or the id in the context of an SMS.
 */
export const ProviderEvent: z.ZodType<ReportedEvent> = z.strictObject({
  channel: z.enum(['email', 'sms']),
  message: z.string().min(1).max(1_000),
  event: z.string().min(1).max(100),
});
export type ProviderEvent = z.infer<typeof ProviderEvent>;
