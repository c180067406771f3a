import * as z from 'zod';

/** What the delivery queue carries: only the id, so that no address and no text waits in a queue. */
export const Order = z.strictObject({ id: z.string().min(1).max(1_000) });
export type Order = z.infer<typeof Order>;
