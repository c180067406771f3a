import * as z from 'zod';
import { isLocalDate } from '../../kernel/time.ts';
import { changeFields } from '../../platform/change-fields.ts';
import { longText, shortText } from '../../platform/text.ts';
import { AgencyCode, AgencyParam } from '../contract.ts';
import { purposes } from './domain/template.ts';

/** A beginning, not a whole answer: what an officer does not read is not theirs. */
const MAX_TEXT = 3_000;

export const TemplateFields = z.object({
  agency: AgencyCode,
  purpose: z.enum(purposes).describe('The action that it is for'),
  name: shortText(3, 100),
  text: longText(10, MAX_TEXT).describe(
    'With fields between braces that pages fill in: `{Mã phản ánh}`, `{Ngày nhận}`, `{Hạn trả lời}`, `{Cơ quan}`, `{Người xử lý}`, `{Nơi xảy ra}`.',
  ),
  validTo: z
    .string()
    .refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' })
    .optional()
    .describe('The last day on which it is offered'),
});

const TemplateId = z.string().regex(/^[a-z0-9][a-z0-9-]{2,39}$/, 'Expected 3 to 40 small letters, digits and hyphens');

export const ListTemplatesInput = z.object({ query: z.object({ agency: AgencyParam.optional() }) });
export const PutTemplateInput = z.object({
  params: z.object({ id: TemplateId.describe('Chosen by the client; one namespace for each agency.') }),
  body: z.strictObject({ ...TemplateFields.shape, ...changeFields }),
});
