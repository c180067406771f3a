import * as z from 'zod';
import { AgencyCode, ProcedureCode } from '../directory/contract.ts';
import { longText, shortText } from '../platform/text.ts';
import { LEVELS, questionKeys } from './domain/questionnaire.ts';
import { channels, reasons } from './domain/rating.ts';

const MAX_ID = 128;
export const MAX_COMMENT = 1_000;
/** The number on a queue ticket, or another identifier that a counter uses for a visit. */
const MAX_VISIT_CODE = 64;

/** `H56.14-240823-0001`. Format changed by the circular now in force, whose text we do not have; validated loosely. */
export const DossierCode = z
  .string()
  .regex(/^[0-9A-Z][0-9A-Z.]{2,34}-\d{6}-\d{4,6}$/, 'Expected a dossier code such as H56.14-240823-0001');

const Level = z.number().int().min(1).max(LEVELS);
const Levels = z
  .strictObject(Object.fromEntries(questionKeys.map((key) => [key, Level.optional()])))
  .refine((levels) => Object.values(levels).some((level) => level !== undefined), {
    error: 'Answer at least one question',
  });

/** RFC 3339 with any offset, converted to UTC. */
const At = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dossier'), code: DossierCode }),
  z.strictObject({ kind: z.literal('visit'), code: shortText(1, MAX_VISIT_CODE).optional() }),
]);
const Reasons = z
  .array(z.enum(reasons))
  .max(reasons.length)
  .refine((selected) => new Set(selected).size === selected.length, { error: 'Each reason may be listed once' });
const Comment = longText(1, MAX_COMMENT);

export const RateInput = z.object({
  body: z.strictObject({
    id: shortText(1, MAX_ID),
    subject: Subject,
    agency: AgencyCode,
    procedure: ProcedureCode.optional(),
    channel: z.enum(channels),
    at: At.optional(),
    levels: Levels,
    reasons: Reasons.optional(),
    comment: Comment.optional(),
  }),
});

/** A remark for an earlier rating, accepted once from the client that knows its id. */
export const RemarkInput = z.object({
  params: z.object({ id: shortText(1, MAX_ID).describe('The id under which the rating was given.') }),
  body: z
    .strictObject({ subject: Subject, reasons: Reasons.optional(), comment: Comment.optional() })
    .refine(({ reasons = [], comment }) => reasons.length > 0 || comment !== undefined, {
      error: 'Send at least a reason or a comment',
    }),
});
