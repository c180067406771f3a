import * as z from 'zod';
import { type Answers, Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { Figure, Overall } from '../scores/answers.ts';
import { formats, Month } from './contract.ts';

const Count = z.number().int().min(0);

/** An entry in a list of reports. */
const ReportEntry = z.object({
  id: z.string(),
  agency: z.string(),
  period: Month,
  builtAt: Instant.describe('The report includes the data known at this time'),
  illustrative: z.boolean().describe('Demo data'),
  files: z.array(
    z.object({
      format: z.enum(formats),
      path: z.string(),
      sha256: z.string().describe('SHA-256 of the stored file, which never changes'),
      bytes: Count,
    }),
  ),
});

/** A percentage with its numerator and denominator. */
const Rate = z.object({ n: Count, d: Count, percent: z.number().nullable().describe('Null if d is 0') });

const Report = ReportEntry.omit({ files: true }).extend({
  name: Words.describe('Name of the agency'),
  from: Day,
  to: Day,
  agencies: z.array(z.string()).describe('The agency and all agencies below it, which are all included'),
  petitions: z.object({
    received: z.object({ total: Count, new: Count, carriedOver: Count }),
    answered: z.object({ total: Count, onTime: Count, late: Count }),
    refused: Count,
    forwardedOut: Count,
    withdrawn: Count,
    pending: z.object({ total: Count, inTime: Count, overdue: Count }),
    rates: z.object({ onTimeOfAnswered: Rate, inTimeOfPending: Rate }),
  }),
  ratings: z.object({
    respondents: Count,
    asOf: Instant.optional().describe('When the newest of these counts was made'),
    overall: Overall,
    factors: z.array(Figure),
    items: z.array(Figure),
  }),
  methods: z.object({ timeliness: Versioned, scores: Versioned, questionnaire: Versioned, calendar: Versioned }),
});

/** The response bodies of this slice, by route and status. A file is returned as text. */
export const answers = {
  'reports.list': { 200: z.object({ items: z.array(ReportEntry), next: z.string().optional() }) },
  'reports.read': { 200: Report },
  'reports.file': { 200: z.string() },
} as const satisfies Record<string, Answers>;
