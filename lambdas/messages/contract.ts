import * as z from 'zod';

/** A message of the delivery queue: the id only, so that the queue contains no address and no text. */
export const DeliveryRequest = z.strictObject({ id: z.string().min(1).max(1_000) });
export type DeliveryRequest = z.infer<typeof DeliveryRequest>;
