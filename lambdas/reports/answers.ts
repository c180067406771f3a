import * as z from 'zod';
import { type Answers, Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { Figure, Overall } from '../scores/answers.ts';
import { formats, Month } from './contract.ts';

const Count = z.number().int().min(0);

/** What stands in a list of reports. */
const Row = z.object({
  id: z.string(),
  agency: z.string(),
  period: Month,
  builtAt: Instant.describe('What was known until then is in it'),
  illustrative: z.boolean().describe('Made up for show'),
  files: z.array(
    z.object({
      format: z.enum(formats),
      path: z.string(),
      sha256: z.string().describe('Of the file as it is kept; it never changes'),
      bytes: Count,
    }),
  ),
});

/** A share with what it is a share of, for the same word is used of different sums. */
const Rate = z.object({ n: Count, d: Count, percent: z.number().nullable().describe('Null where d is 0') });

const Report = Row.omit({ files: true }).extend({
  name: Words.describe('Of the agency'),
  from: Day,
  to: Day,
  agencies: z.array(z.string()).describe('The agency and those below it: all of them are counted'),
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

/** What each route of this slice answers, by status. A file is text of its own kind. */
export const answers = {
  'reports.list': { 200: z.object({ items: z.array(Row), next: z.string().optional() }) },
  'reports.read': { 200: Report },
  'reports.file': { 200: z.string() },
} as const satisfies Record<string, Answers>;
