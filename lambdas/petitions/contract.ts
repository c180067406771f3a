import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { isInstant } from '../kernel/time.ts';
import { pageQuery } from '../platform/page.ts';
import { longText, shortText } from '../platform/text.ts';
import { reasons, refusalGrounds } from './domain/choices.ts';
import { views } from './domain/view.ts';

/** An answer may quote the law at length; the item stays far below what DynamoDB holds. */
const MAX_ANSWER = 20_000;
const MAX_NOTE = 2_000;
/** What a citizen may write to a rating of the answer. */
export const MAX_COMMENT = 2_000;
const MAX_SUMMARY = 5_000;

/** Anything longer than a code is not one; what it is exactly, the domain says. */
const CodeParam = z.object({ code: z.string().max(40) });
const ReceiptHeader = z.object({ receipt: z.string().max(100).optional() });

/** A receipt may come as a header, or as `?receipt=` in a link that was printed or sent. */
export const CitizenInput = z.object({ params: CodeParam, headers: ReceiptHeader, query: ReceiptHeader });

export const RateInput = CitizenInput.extend({
  body: z.strictObject({
    level: z.number().int().min(1).max(5),
    resolved: z.boolean().optional(),
    reasons: z
      .array(z.enum(reasons))
      .max(reasons.length)
      .refine((ticked) => new Set(ticked).size === ticked.length, { error: 'Each reason once' })
      .optional(),
    comment: longText(1, MAX_COMMENT).optional(),
  }),
});

export const ListInput = z.object({
  query: z.object({
    agency: AgencyCode.optional(),
    view: z.enum(views).default('inbox'),
    /** For `closed`: the month of receipt. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month as 2026-11')
      .optional(),
    ...pageQuery({ at: z.string().refine(isInstant), code: z.string().regex(/^[\w-]{1,40}$/) }),
  }),
});

export const StaffInput = z.object({ params: CodeParam });

const act = <Shape extends z.ZodRawShape>(shape: Shape) =>
  StaffInput.extend({ body: z.strictObject({ version: z.number().int().min(1), ...shape }) });

export const AcceptInput = act({});
export const AssignInput = act({ to: shortText(1, 128), name: shortText(1, 200).optional() });
export const RefuseInput = act({ ground: z.enum(refusalGrounds), note: longText(10, MAX_NOTE) });
export const AnswerInput = act({ text: longText(10, MAX_ANSWER), publish: z.boolean().default(false) });
export const PublishInput = act({ summary: longText(10, MAX_SUMMARY) });
export const ContactInput = StaffInput.extend({ body: z.strictObject({ reason: shortText(5, 500) }) });

/** Status of every code this slice refuses with. */
export const statuses = {
  'petition.notFound': 404,
  'petition.agencyUnknown': 422,
  'petition.unreachable': 422,
  'petition.illegalMove': 409,
  'petition.versionConflict': 409,
  'petition.historyFull': 409,
  'petition.ratingClosed': 409,
} as const;
