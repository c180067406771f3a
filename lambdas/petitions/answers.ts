import * as z from 'zod';
import { type Answers, Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { kinds, matters, reasons, refusalGrounds } from './domain/choices.ts';
import { eventNames } from './domain/events.ts';
import { statuses as names } from './domain/status.ts';

const Status = z.enum(names);
const Level = z.number().int().min(1).max(5);

const Receipt = z.object({
  code: z.string(),
  receipt: z.string().describe('The secret with which the sender follows the petition; it is shown only here'),
  status: z.literal('submitted'),
  receivedAt: Instant,
  dueOn: Day,
  links: z.object({ self: z.string(), deadline: z.string(), rating: z.string() }),
});

const WorkingDays = {
  workingDaysLeft: z.number().int().optional(),
  workingDaysLate: z.number().int().optional(),
  provisional: z.boolean().optional().describe('Days off in the span of the deadline are not announced yet'),
};

const Refusal = z.object({ ground: z.enum(refusalGrounds), note: z.string(), at: Instant });
const Publication = z.object({ summary: z.string(), at: Instant });

const Tracked = z.object({
  code: z.string(),
  status: Status,
  label: Words,
  kind: z.enum(kinds),
  content: z.string(),
  agency: z.string(),
  receivedAt: Instant,
  dueOn: Day,
  ...WorkingDays,
  timeline: z.array(z.object({ at: Instant, event: z.enum(eventNames), label: Words, note: z.string().optional() })),
  answer: z.object({ number: z.number().int(), text: z.string(), at: Instant }).optional(),
  publication: Publication.optional(),
  refusal: Refusal.optional(),
  rating: z
    .object({
      level: Level,
      resolved: z.boolean().optional(),
      reasons: z.array(z.enum(reasons)).optional(),
      comment: z.string().optional(),
      at: Instant,
    })
    .optional(),
  actions: z.array(z.enum(['rating'])).describe('What the sender may do now'),
});

const Explained = z.object({
  code: z.string(),
  stage: z.enum(['answer', 'publication']),
  startedOn: Day,
  dueOn: Day,
  limit: z.object({ days: z.number().int(), unit: z.literal('workingDays'), basis: Words }),
  counted: z.array(Day),
  skipped: z.array(z.object({ on: Day, why: Words })),
  pauses: z.array(z.object({ from: Day, to: Day.optional(), reason: z.string() })),
  calendar: Versioned.extend({ provisional: z.boolean(), undecided: z.array(Words).optional() }),
  policy: Versioned,
});

const Rated = z.object({
  code: z.string(),
  answer: z.number().int(),
  level: Level,
  resolved: z.boolean().optional(),
  reasons: z.array(z.enum(reasons)).optional(),
  comment: z.string().optional(),
  at: Instant,
  changedAt: Instant,
  version: z.number().int(),
});

const Row = z.object({
  code: z.string(),
  status: Status,
  version: z.number().int(),
  kind: z.enum(kinds),
  matter: z.enum(matters).optional(),
  receivedAt: Instant,
  dueOn: Day,
  answeredOn: Day.optional(),
  answerDueOn: Day.optional().describe('The day by which the answer was due; `dueOn` may be that of its publication'),
  endedOn: Day.optional().describe('The day on which it ended without an answer'),
  assigneeId: z.string().optional(),
  assigneeName: z.string().optional(),
});

const Actor = z.object({ id: z.string(), name: z.string() });

/** The parts that a client decides by; more of the petition comes along. */
const StaffView = z.looseObject({
  code: z.string(),
  version: z.number().int().describe('Send it with the next act: if it no longer holds, the act is refused with 409'),
  status: Status,
  label: Words,
  content: z.string(),
  agency: z.string(),
  receivedAt: Instant,
  dueOn: Day,
  ...WorkingDays,
  assignee: Actor.optional(),
  events: z.array(z.looseObject({ at: Instant, event: z.enum(eventNames), label: Words })),
  actions: z.array(z.string()).describe('What staff may do now'),
});

const Opened = z.object({
  code: z.string(),
  contact: z.object({
    name: z.string().optional().describe('Not there where the petition came by SMS'),
    phone: z.string().optional(),
    email: z.string().optional(),
    address: z.string().optional(),
  }),
  version: z.number().int(),
});

const acted: Answers = { 200: StaffView };

/** What each route of this slice answers, by status. */
export const answers = {
  'petitions.submit': { 201: Receipt, 200: Receipt },
  'petitions.track': { 200: Tracked },
  'petitions.deadline': { 200: Explained },
  'petitions.rate': { 201: Rated, 200: Rated },
  'petitions.list': { 200: z.object({ items: z.array(Row), next: z.string().optional() }) },
  'petitions.read': acted,
  'petitions.accept': acted,
  'petitions.assign': acted,
  'petitions.refuse': acted,
  'petitions.answer': acted,
  'petitions.publish': acted,
  'petitions.contact': { 200: Opened },
} as const satisfies Record<string, Answers>;
