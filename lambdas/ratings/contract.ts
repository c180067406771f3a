import * as z from 'zod';
import { AgencyCode, DossierCode, ProcedureCode } from '../directory/contract.ts';
import { Client } from '../platform/request.ts';
import { longText, shortText } from '../platform/text.ts';
import { LEVELS, questionKeys } from './domain/questionnaire.ts';
import { channels, reasons } from './domain/rating.ts';

const MAX_ID = 128;
/** A token names an agency and a counter at most. */
export const MAX_TOKEN = 200;
export const MAX_COMMENT = 1_000;
/** The number on a queue ticket, or another identifier that a counter uses for a visit. */
const MAX_VISIT_CODE = 64;

/** A counter serves a person a minute; more in an hour come from elsewhere. */
const DEFAULT_HOURLY = 60;
const MAX_HOURLY = 500;
/** The receipts of a busy day. */
const MAX_LINKS = 100;
/** From the receipt of a dossier to its result, and some weeks more; land dossiers take longest. */
const DEFAULT_LINK_DAYS = 90;
const MAX_LINK_DAYS = 400;

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

/** The name of a counter in addresses: `quay-1`. */
export const CounterId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Expected a name such as quay-1');

/** A rating without what proves it. */
export const RatingFields = z.strictObject({
  id: shortText(1, MAX_ID),
  subject: Subject,
  agency: AgencyCode,
  procedure: ProcedureCode.optional(),
  at: At.optional(),
  levels: Levels,
  reasons: Reasons.optional(),
  comment: Comment.optional(),
});

export const RateInput = z.object({
  client: Client,
  body: RatingFields.extend({
    channel: z.enum(channels).describe('`web` or `qr`; the others are for signed devices, gateways and systems.'),
    token: z
      .string()
      .max(MAX_TOKEN)
      .optional()
      .describe('Proves the dossier or the counter: issued by the agency, in the link or the QR code.'),
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

export const PutCounterInput = z.object({
  params: z.object({
    code: AgencyCode.describe('The code of the agency.'),
    counter: CounterId.describe('The name of the counter, part of its token.'),
  }),
  body: z.strictObject({
    name: shortText(1, 200).describe('As people at the counter read it'),
    generation: z
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .describe('Increasing it revokes every code printed before; left out, it stays what it is'),
    active: z.boolean().default(true),
    hourlyLimit: z
      .number()
      .int()
      .min(1)
      .max(MAX_HOURLY)
      .default(DEFAULT_HOURLY)
      .describe('New ratings that the code accepts in an hour'),
  }),
});

export const IssueLinksInput = z.object({
  body: z.strictObject({
    agency: AgencyCode,
    dossiers: z.array(DossierCode).min(1).max(MAX_LINKS),
    validDays: z.number().int().min(1).max(MAX_LINK_DAYS).default(DEFAULT_LINK_DAYS),
  }),
});
