import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Instant, Words } from '../../platform/wire.ts';
import { accessEvents } from './access.ts';

/** What the operation of this part returns, built on first use. */
export const AccessList = once(() =>
  z.object({
    items: z
      .array(
        z.object({
          at: Instant(),
          agency: z.string().describe('In charge of the petition at that time'),
          agencyName: Words(),
          event: z
            .enum(accessEvents)
            .describe('`identityOpened`: of a sender who stays unknown to the agency in charge'),
          label: Words().describe('The event in words'),
          by: z.object({ id: z.string(), name: z.string(), agency: z.string().describe('Of the person') }),
          code: z.string().optional().describe('Of the petition'),
          withheld: z
            .literal(true)
            .optional()
            .describe('The caller may not know which petition it was: it is about conduct, or locked'),
          reason: z
            .string()
            .optional()
            .describe('From the history of the petition. Missing if it was erased there, or if the opening failed'),
        }),
      )
      .describe('The latest first'),
    next: z.string().optional(),
    agenciesLeftOut: z.int().min(1).optional().describe('Agencies below that were not read'),
  }),
);
