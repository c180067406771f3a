import * as z from 'zod';
import { AgencyCode, AgencyParam } from '../directory/contract.ts';
import { isLocalDate } from '../kernel/time.ts';
import { pageQuery } from '../platform/page.ts';
import { longText, shortText } from '../platform/text.ts';
import { findingStates, sourceKinds } from './domain/finding.ts';

/** A finding is a sentence or two of the document, which has the rest: with its history an item stays below 300 KB. */
const MAX_TEXT = 1_000;
const MAX_REASON = 500;
/** More changes than anybody makes. */
const MAX_VERSION = 1_000_000;

/** Of a public site: a host with a domain, no name or password in front of it, nothing that has to be escaped. */
const LINK = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][!-~]*)?$/i;

const Day = z.string().refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' });
const Id = z.object({ id: z.uuid().describe('A UUID chosen by the client: a retry finds the same finding.') });
const Version = z.int().min(1).max(MAX_VERSION).describe('The version that the caller saw.');
const Confirm = z
  .boolean()
  .default(false)
  .describe('The author has checked the texts that seem to contain personal data, and they contain no such data.');
const Reason = longText(10, MAX_REASON);

/** `overdue`: still to be done after its day. */
export const stateFilters = [...findingStates, 'overdue'] as const;

const EXAMPLE =
  'eyJncm91cCI6IjAiLCJkdWVPbiI6IjIwMjYtMTItMTAiLCJpZCI6IjAxOTNiOGMwLTRkMWUtNzAwMC04YTAwLTNmMWM5YjJhN2UwMSJ9';

export const ListFindingsInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    state: z
      .enum(stateFilters)
      .optional()
      .meta({ description: 'Only those in this state, or overdue.', examples: ['overdue'] }),
    below: z
      .literal('1')
      .optional()
      .meta({ description: '`1`: also those of the agencies below that the caller may read.', examples: ['1'] }),
    ...pageQuery({ group: z.enum(['0', '1']), dueOn: Day, id: z.uuid() }, EXAMPLE),
  }),
});

export const ReadFindingInput = z.object({ params: Id });

export const PutFindingInput = z.object({
  params: Id,
  body: z.strictObject({
    version: z.int().min(0).max(MAX_VERSION).describe('The version that is changed; 0 for a finding that is entered.'),
    agency: AgencyCode.describe('The agency that has to remedy it.'),
    source: z.strictObject({
      kind: z.enum(sourceKinds),
      number: shortText(1, 60).describe('Number and sign of the document.'),
      on: Day.describe('The day of the document.'),
      title: shortText(3, 300),
    }),
    found: longText(10, MAX_TEXT).describe('What was found.'),
    remedy: longText(10, MAX_TEXT).describe('What has to be done.'),
    dueOn: Day.describe('By which day. A day off moves to the next working day.'),
    why: longText(10, MAX_REASON).optional().describe('Why it is changed. Needed for a change.'),
    confirm: Confirm,
  }),
});

export const ReportFindingInput = z.object({
  params: Id,
  body: z.strictObject({
    version: Version,
    text: longText(10, MAX_TEXT).describe('What was done.'),
    document: shortText(1, 120).optional().describe('Number, sign and day of the document that proves it.'),
    link: z
      .string()
      .max(500)
      .regex(LINK, 'Expected an address such as https://phutho.example/van-ban/215')
      .optional()
      .describe('Where that document is published.'),
    confirm: Confirm,
  }),
});

export const ConfirmFindingInput = z.object({
  params: Id,
  body: z.strictObject({ version: Version, text: Reason.optional(), confirm: Confirm }),
});

/** To return a report, and to withdraw a finding. */
export const RefuseFindingInput = z.object({
  params: Id,
  body: z.strictObject({ version: Version, reason: Reason, confirm: Confirm }),
});
