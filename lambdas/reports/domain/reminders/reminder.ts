import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { reminderStages } from '../weekly/open-late.ts';

const Actor = z.object({ id: z.string(), name: z.string() });

/** A case as the letter lists it: what was late at the end of the week. */
const ReminderCase = z.object({
  code: z.string(),
  stage: z.enum(reminderStages),
  dueOn: z.string(),
  workingDaysLate: z.number(),
});
export type ReminderCase = DeepReadonly<z.infer<typeof ReminderCase>>;

/**
 * A letter that was signed and sent. Its file is kept under its SHA-256. `restricted` is how many cases it counts and does
 * not list. `correction` is why it replaced the letter before, `undone` why it is not valid any more.
 */
export const SentReminder = z.object({
  issuer: z.string(),
  number: z.string(),
  signedOn: z.string(),
  signer: z.object({ name: z.string(), position: z.string() }),
  answerBy: z.string(),
  text: z.string().optional(),
  cases: z.array(ReminderCase),
  restricted: z.number(),
  sha256: z.string(),
  bytes: z.number(),
  at: z.string(),
  by: Actor,
  correction: z.string().optional(),
  undone: z.object({ at: z.string(), by: Actor, reason: z.string() }).optional(),
});
export type SentReminder = DeepReadonly<z.infer<typeof SentReminder>>;

/** The answer of the agency that was reminded, and for each case what it promises. */
export const ReminderAnswer = z.object({
  at: z.string(),
  by: Actor,
  text: z.string(),
  cases: z.array(z.object({ code: z.string(), promisedOn: z.string().optional(), note: z.string().optional() })),
});
export type ReminderAnswer = DeepReadonly<z.infer<typeof ReminderAnswer>>;

/**
 * The reminder of an agency in a week, under these two as its key: the letters, of which the last one counts, and the
 * answers to it, of which the last one counts. `lastHash` is of the request that was written last, so that its repetition
 * is recognised. `notified` is the news that the agency was notified of last.
 */
export const Reminder = z.object({
  week: z.string(),
  agency: z.string(),
  version: z.number(),
  letters: z.array(SentReminder).min(1),
  answers: z.array(ReminderAnswer),
  lastHash: z.string(),
  notified: z.string().optional(),
});
export type Reminder = DeepReadonly<z.infer<typeof Reminder>>;
