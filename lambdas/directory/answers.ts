import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Instant } from '../platform/wire.ts';
import { Agency, Person } from './contract.ts';

/** What the operations of this slice return, each built on first use. */
export const AgencyAnswer = once(() => Agency.meta({ id: 'Agency' }));
export const PersonAnswer = once(() => Person.meta({ id: 'Person' }));
export const AgencyList = once(() => z.object({ items: z.array(Agency) }));
export const PersonList = once(() => z.object({ items: z.array(Person) }));

/** Of an agency or of a person: which of the two has its fields before and after. */
const DirectoryChange = once(() =>
  z
    .object({
      at: Instant(),
      by: z.string().describe('The subject of the administrator'),
      byName: z.string(),
      why: z.string().optional(),
      version: z.int().describe('The version of the entry since this change'),
      agency: z.object({ before: Agency.optional(), after: Agency }).optional(),
      person: z
        .object({ id: z.string(), before: Person.optional(), after: Person.optional() })
        .optional()
        .describe('Without `before` the person came to the agency, without `after` they left it.'),
    })
    .meta({ id: 'DirectoryChange' }),
);
export const ChangeList = once(() => z.object({ items: z.array(DirectoryChange()) }));
