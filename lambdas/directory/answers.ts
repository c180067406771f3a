import * as z from 'zod';
import { roles } from '../kernel/caller.ts';
import { once } from '../platform/config.ts';
import { recordedChange, Words } from '../platform/wire.ts';
import { Agency, Person } from './contract.ts';
import { reaches } from './domain/rights.ts';

/** What the operations of this slice return, each built on first use. */
export const AgencyAnswer = once(() => Agency.meta({ id: 'Agency' }));
export const PersonAnswer = once(() => Person.meta({ id: 'Person' }));
export const AgencyList = once(() => z.object({ items: z.array(Agency) }));
export const Me = once(() =>
  z
    .object({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.enum(roles)),
      agency: z
        .object({ code: z.string(), name: Words() })
        .optional()
        .describe('Missing if the token names no agency of the directory'),
      may: z
        .array(
          z.object({
            operation: z.string().describe('Its `operationId` in this document'),
            for: z.array(z.enum(reaches)).describe('For the own agency, those below it, or others'),
          }),
        )
        .describe('The operations of staff that the caller may call; a petition may still refuse one in its state'),
    })
    .meta({ id: 'Me' }),
);

export const PersonList = once(() => z.object({ items: z.array(Person) }));

/** Of an agency or of a person: which of the two has its fields before and after. */
const DirectoryChange = once(() =>
  z
    .object({
      ...recordedChange(),
      agency: z.object({ before: Agency.optional(), after: Agency }).optional(),
      person: z
        .object({ id: z.string(), before: Person.optional(), after: Person.optional() })
        .optional()
        .describe('Without `before` the person came to the agency, without `after` they left it.'),
    })
    .meta({ id: 'DirectoryChange' }),
);
export const ChangeList = once(() => z.object({ items: z.array(DirectoryChange()) }));
