import * as z from 'zod';
import { type Answers, Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { Month } from './contract.ts';

const Count = z.number().int().min(0);
const Level = z.number().int().min(1).max(5);

/** What stands in a list of reports. */
const Row = z.object({
  id: z.string(),
  agency: z.string(),
  period: Month,
  builtAt: Instant.describe('What was known until then is in it'),
  sha256: z.string().describe('Of the JSON file, as it is kept'),
  files: z.array(z.object({ format: z.string(), path: z.string() })),
});

/** A share with what it is a share of, for the same word is used of different sums. */
const Rate = z.object({ n: Count, d: Count, percent: z.number().nullable().describe('Null where d is 0') });

const Figure = z.object({
  key: z.string(),
  label: Words,
  n: Count.optional(),
  satisfiedShare: z.number().optional(),
  meanIndex: z.number().optional(),
  suppressed: z.literal(true).optional().describe('So few were asked that a number would tell of single people'),
});

const Report = Row.omit({ files: true, sha256: true }).extend({
  name: Words.describe('Of the agency'),
  illustrative: z.boolean().describe('Made up for show'),
  from: Day,
  to: Day,
  petitions: z.object({
    received: z.object({ total: Count, new: Count, carriedOver: Count }),
    answered: z.object({ total: Count, onTime: Count, late: Count }),
    refused: Count,
    pending: z.object({ total: Count, inTime: Count, overdue: Count }),
    rates: z.object({ onTimeOfAnswered: Rate, inTimeOfPending: Rate }),
  }),
  ratings: z.object({
    respondents: Count,
    overall: Figure.optional(),
    levels: z.array(z.object({ level: Level, n: Count })).optional(),
    factors: z.array(Figure),
    items: z.array(Figure),
  }),
  methods: z.object({ timeliness: Versioned, scores: Versioned }),
});

/** What each route of this slice answers, by status. A file is text of its own kind. */
export const answers = {
  'reports.list': { 200: z.object({ items: z.array(Row), next: z.string().optional() }) },
  'reports.read': { 200: Report },
  'reports.file': { 200: z.string() },
} as const satisfies Record<string, Answers>;
