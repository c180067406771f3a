import * as z from 'zod';
import { isLocalDate } from '../../kernel/time.ts';
import { languages, refusalGrounds } from '../../petitions/domain/case/choices.ts';
import { longText } from '../../platform/text.ts';
import { newsKinds } from '../domain/fields.ts';

const language = z.enum(languages);

export const ListTemplatesInput = z.object({
  query: z.object({
    id: z.enum(newsKinds).optional().describe('Of what the message is about.'),
    language: language.optional(),
    channel: z.enum(['sms', 'email']).optional(),
  }),
});

/** As long as an answer may be. */
const MAX_VALUE = 20_000;

export const PreviewTemplateInput = z.object({
  params: z.object({ id: z.string().max(40).describe('Of what the message is about, such as `answered`.') }),
  body: z.strictObject({
    language: language.default('vi'),
    on: z.iso.date().refine(isLocalDate).optional().describe('The versions of this day; without it of today.'),
    values: z
      .record(z.string().max(40), longText(1, MAX_VALUE))
      .optional()
      .describe('Values of fields; the others get a sample.'),
    without: z
      .array(z.string().max(40))
      .max(10)
      .optional()
      .describe('Fields that have no value in this message: their optional part is left out.'),
  }),
});

const Text = longText(10, MAX_VALUE);
const NewDueOn = z.iso.date().refine(isLocalDate);

/** What staff are about to do, in the fields of the action itself. */
export const PreviewMessageInput = z.object({
  params: z.object({ code: z.string().max(40).describe('The code of a petition.') }),
  body: z.discriminatedUnion('about', [
    z.strictObject({ about: z.literal('answered'), text: Text }),
    z.strictObject({ about: z.literal('supplementRequested'), note: Text }),
    z.strictObject({ about: z.literal('refused'), ground: z.enum(refusalGrounds), note: Text }),
    z.strictObject({ about: z.enum(['interimReplied', 'apologised']), newDueOn: NewDueOn, text: Text }),
  ]),
});
