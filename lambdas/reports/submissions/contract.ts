import * as z from 'zod';
import { AgencyParam } from '../../directory/contract.ts';
import { langs } from '../../kernel/lang.ts';
import { isLocalDate } from '../../kernel/time.ts';
import { longText, shortText } from '../../platform/text.ts';
import { ReportPeriod } from '../contract.ts';

const Key = z.object({
  id: z.string().max(60).describe('The report: `BC-`, the agency, the period.'),
});
const Revision = z.int().min(1).describe('Of the submission, as it was read.');
const MAX_REASON = 1_000;
const Reason = longText(10, MAX_REASON);

export const paperFormats = ['html', 'docx', 'pdf', 'xlsx'] as const;

export const SubmissionListInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    period: ReportPeriod.meta({ description: 'A period that has ended.', examples: ['2026-Q3'] }),
  }),
});

export const SubmissionInput = z.object({ params: Key });

export const PaperInput = z.object({
  params: Key,
  query: z.object({
    format: z
      .enum(paperFormats)
      .default('html')
      .describe('`html` to print; of the draft also `pdf`, `docx` to edit, and `xlsx` with its tables as numbers.'),
    lang: z.enum(langs).default('vi').describe('Of `xlsx`: the language of its headings. Documents are Vietnamese.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('A paper that was submitted; without it the draft of the newest version.'),
  }),
});

export const SubmitInput = z.object({
  params: Key,
  body: z.strictObject({
    version: z.int().min(1).describe('Of the report, which must be the newest.'),
    revision: Revision.optional().describe('Of the submission that this paper follows; the first has none.'),
    reason: Reason.optional().describe('Why it replaces one that was approved.'),
    number: shortText(1, 60).describe('Number and sign, as the clerk entered the report.'),
    place: shortText(1, 60).describe('Where it was signed, as the report names it.'),
    signedOn: z.iso.date().refine(isLocalDate),
    signer: z.strictObject({
      name: shortText(2, 200),
      position: longText(2, 200).describe('As above the signature, in two lines if on behalf of somebody.'),
    }),
    activities: z
      .int()
      .min(0)
      .optional()
      .describe('Version of the figures that the agency entered, as the paper states them; needed if there are some.'),
    assessment: longText(20, 6_000).describe('What went well and badly, why, and what is proposed.'),
  }),
});

export const ApproveInput = z.object({ params: Key, body: z.strictObject({ revision: Revision }) });

/** Of a return and a withdrawal. */
export const ReasonInput = z.object({ params: Key, body: z.strictObject({ revision: Revision, reason: Reason }) });
