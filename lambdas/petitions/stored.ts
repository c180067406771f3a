import * as z from 'zod';
import { eventNames } from './domain/events.ts';
import { channels, kinds, matters, type Petition, reasons, refusalGrounds } from './domain/petition.ts';
import { statuses } from './domain/status.ts';

/** A petition as the table gives it back, checked on every read. */
const Actor = z.object({ id: z.string(), name: z.string() });
const Versioned = z.object({ id: z.string(), version: z.string() });

const Countdown = z.object({
  stage: z.enum(['answer', 'publication']),
  startedOn: z.string(),
  days: z.number(),
  pauses: z.array(z.object({ from: z.string(), to: z.string().optional(), reason: z.string() })),
  policy: Versioned,
  calendar: Versioned,
});

const Event = z.object({
  at: z.string(),
  event: z.enum(eventNames),
  by: Actor.optional(),
  agency: z.string().optional(),
  note: z.string().optional(),
});

const Status = z.enum(statuses);

export const PetitionSchema: z.ZodType<Petition> = z.object({
  code: z.string(),
  version: z.number(),
  status: Status,
  kind: z.enum(kinds),
  matter: z.enum(matters).optional(),
  content: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  place: z.string().optional(),
  language: z.enum(['vi', 'en']),
  channel: z.enum(channels),
  hideIdentity: z.boolean(),
  receivedAt: z.string(),
  promisedOn: z.string(),
  countdown: Countdown,
  dueOn: z.string(),
  provisional: z.boolean(),
  round: z.number(),
  held: z.object({ status: Status, countdown: Countdown, since: z.string() }).optional(),
  alerts: z.object({ dueSoon: z.string().optional(), dueToday: z.string().optional(), late: z.string().optional() }),
  nextAlertAt: z.string().optional(),
  assignee: Actor.optional(),
  answer: z
    .object({ number: z.number(), text: z.string(), at: z.string(), on: z.string(), by: Actor, dueOn: z.string() })
    .optional(),
  publication: z.object({ summary: z.string(), at: z.string() }).optional(),
  refusal: z.object({ ground: z.enum(refusalGrounds), note: z.string(), at: z.string() }).optional(),
  rating: z
    .object({
      level: z.number(),
      resolved: z.boolean().optional(),
      reasons: z.array(z.enum(reasons)).optional(),
      comment: z.string().optional(),
      at: z.string(),
      changedAt: z.string(),
      version: z.number(),
    })
    .optional(),
  events: z.array(Event),
  stamp: z.string().optional(),
  keyHash: z.string(),
  bodyHash: z.string(),
  receiptHash: z.string(),
  phoneProof: z.string().optional(),
  sealedContact: z.instanceof(Uint8Array),
});

/** A row of a list, as an index carries it. */
export const ListRowSchema = z.object({
  code: z.string(),
  status: Status,
  version: z.number(),
  kind: z.enum(kinds),
  matter: z.enum(matters).optional(),
  receivedAt: z.string(),
  dueOn: z.string(),
  answeredOn: z.string().optional(),
  answerDueOn: z.string().optional(),
  endedOn: z.string().optional(),
  assigneeId: z.string().optional(),
  assigneeName: z.string().optional(),
});
export type ListRow = z.infer<typeof ListRowSchema>;
