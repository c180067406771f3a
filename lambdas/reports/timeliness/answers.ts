import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Instant, Versioned, Words } from '../../platform/wire.ts';
import { Month } from '../contract.ts';
import { DossierTimeliness } from '../dossiers/answers.ts';
import { judgedRates, Outcomes } from './counts.ts';

/** Petitions by month, or the dossiers of a period. */
export const Timeliness = once(() => z.union([TimelinessList(), DossierTimeliness()]));

/** What everyone reads of the months of an agency. */
const TimelinessList = once(() =>
  z
    .object({
      of: z.literal('petitions'),
      agency: z.string(),
      name: Words().describe('Name of the agency'),
      items: z
        .array(
          z.object({
            period: Month,
            version: z.number().int().min(1).describe('1, and one more with each restatement'),
            builtAt: Instant().describe('The figures include the data known at this time'),
            illustrative: z.boolean().describe('Demo data'),
            petitions: Outcomes().extend({ rates: z.object(judgedRates()) }),
            method: Versioned(),
          }),
        )
        .describe('Newest first; a month is there from the 5th of the next one'),
      next: z.string().optional(),
      licence: z.object({ name: z.string(), url: z.string() }).optional().describe('As the operator states it'),
    })
    .meta({ id: 'TimelinessList' }),
);
