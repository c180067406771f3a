import * as z from 'zod';
import { shortText } from '../platform/text.ts';
import { Agency, AgencyCode, Person } from './contract.ts';

/** A number that no entry reaches: one write a second for ten days. */
const MAX_VERSION = 1_000_000;
/** Of a request to change an entry; neither is part of it. */
export const changeFields = {
  why: shortText(3, 300).optional().describe('Why it is changed: recorded with the change.'),
  version: z
    .int()
    .min(0)
    .max(MAX_VERSION)
    .optional()
    .describe(
      'The version that is changed, from the list of changes: 0 for an entry that is added, 1 if no change is recorded. Refused if the entry has another one. Without it whatever is there is replaced.',
    ),
};

export const PutAgencyInput = z.object({
  params: z.object({ code: AgencyCode.describe('The code of the agency.') }),
  body: z.strictObject({ ...Agency.omit({ code: true }).shape, ...changeFields }).refine(endsAfterStart, {
    path: ['validTo'],
    error: '`validTo` must not be before `validFrom`',
  }),
});
export const PutPersonInput = z.object({
  params: z.object({ id: shortText(1, 128).describe('The id of the person at the identity provider.') }),
  body: z.strictObject({ ...Person.omit({ id: true }).shape, ...changeFields }),
});
export const ListChangesInput = z.object({
  params: z.object({ code: AgencyCode.describe('The code of the agency.') }),
});

function endsAfterStart({ validFrom, validTo }: { validFrom: string; validTo?: string | undefined }): boolean {
  return validTo === undefined || validFrom <= validTo;
}
