import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Instant, Words } from '../platform/wire.ts';
import { statuses } from './domain/case/status.ts';

/** What looks like a petition. */
export const SimilarList = once(() =>
  z.object({
    items: z.array(
      z.object({
        code: z.string(),
        agency: z.string(),
        status: z.enum(statuses),
        label: Words(),
        receivedAt: Instant(),
        excerpt: z.string(),
        why: Words().describe('What both have in common'),
        mayLead: z.boolean().describe('Whether the caller may merge the petition into this one now'),
      }),
    ),
  }),
);
