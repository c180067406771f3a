import * as z from 'zod';
import { changeFields } from '../platform/change-fields.ts';
import { shortText } from '../platform/text.ts';
import { Agency, AgencyCode, Person } from './contract.ts';

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
