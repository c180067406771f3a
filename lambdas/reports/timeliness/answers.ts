import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Instant, Versioned, Words } from '../../platform/wire.ts';
import { ReportPeriod } from '../contract.ts';
import { DossierTimeliness } from '../dossiers/answers.ts';
import { delayed, judgedRates, Outcomes, ratesWithout } from './counts.ts';

/** Petitions by period, or the dossiers of one period. */
export const Timeliness = once(() => z.union([TimelinessList(), DossierTimeliness()]));

/** What everyone reads of the periods of an agency. */
const TimelinessList = once(() =>
  z
    .object({
      of: z.literal('petitions'),
      agency: z.string(),
      name: Words().describe('Name of the agency'),
      items: z
        .array(
          z.object({
            period: ReportPeriod,
            version: z.number().int().min(1).describe('1, and one more with each restatement'),
            builtAt: Instant().describe('The figures include the data known at this time'),
            illustrative: z.boolean().describe('Demo data'),
            petitions: Outcomes().extend({
              ...delayed(),
              rates: z.object({ ...judgedRates(), ...ratesWithout() }),
            }),
            method: Versioned(),
          }),
        )
        .describe('Newest first; a period is there from the fifth day after its end'),
      next: z.string().optional(),
      licence: z.object({ name: z.string(), url: z.string() }).optional().describe('As the operator states it'),
    })
    .meta({ id: 'TimelinessList' }),
);
