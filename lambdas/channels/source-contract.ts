import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { changeFields } from '../platform/change-fields.ts';
import { charsets } from '../platform/charset.ts';
import { shortText } from '../platform/text.ts';
import { DOSSIERS, Mapping, SourceId, StatusMapping, scopedSourceKinds } from './contract.ts';

/** What administrators send about sources; apart, because what sources send needs none of it. */

const changeable = {
  name: shortText(1, 200),
  /** Increasing it by one renews the secret and still accepts the previous one; increasing it again revokes that. */
  generation: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Left out, it stays what it is; never lower than it was'),
  active: z.boolean().default(true),
  why: changeFields.why,
  version: changeFields.version.describe(
    'The version that is changed: 0 for a source that is added. Refused if the source has another one. Without it whatever is there is replaced.',
  ),
};

export const PutSourceInput = z.object({
  params: z.object({
    id: SourceId.refine((id) => id !== DOSSIERS, { error: 'This address is that of dossiers' }).describe(
      'The name of the gateway, part of the address that it calls.',
    ),
  }),
  body: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sms'),
      ...changeable,
      mapping: Mapping.default({ id: 'id', from: 'from', text: 'text' }),
      status: StatusMapping.optional().describe('Left out, the usual names'),
      charset: z.enum(charsets).optional().describe('The encoding of its messages; left out, UTF-8'),
    }),
    z.strictObject({
      kind: z.enum(scopedSourceKinds),
      ...changeable,
      agency: AgencyCode.describe('It may report about this agency and all agencies below it'),
    }),
  ]),
});

export const EnrolKioskInput = z.object({
  params: z.object({ id: SourceId.describe('The name of the kiosk.') }),
});

export const ReadSourceInput = z.object({ params: z.object({ id: SourceId.describe('The name of the source.') }) });

export const ListSourcesInput = z.object({
  query: z.object({
    agency: AgencyCode.optional().describe('Only those of this agency and of all agencies below it'),
  }),
});
