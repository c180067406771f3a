import * as z from 'zod';
import { longText, shortText } from '../../platform/text.ts';
import { MAX_ANSWER, StaffInput } from '../contract.ts';
import { staffActions } from '../domain/views/staff-view.ts';

/** More than any form of an action has. */
const MAX_FIELDS = 10;

const fields = z
  .record(shortText(1, 40), longText(0, MAX_ANSWER))
  .refine((given) => Object.keys(given).length <= MAX_FIELDS, { error: `At most ${MAX_FIELDS} fields` })
  .describe('What was typed, by the name of the field in the request of the action.');

const action = z.enum(staffActions);

export const SaveDraftInput = StaffInput.extend({
  body: z.strictObject({
    action,
    fields,
    version: z.number().int().min(1).describe('The version of the petition that the person read.'),
    revision: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('That of the draft which this one replaces. Without it there must be none.'),
  }),
});

export const RemoveDraftInput = StaffInput.extend({
  query: z.object({
    action,
    revision: z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number)
      .describe('That of the draft which was read: one that was saved since stays.'),
  }),
});
