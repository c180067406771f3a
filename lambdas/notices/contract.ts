import * as z from 'zod';
import { isInstant, isLocalDate } from '../kernel/time.ts';
import { closingGrounds, languages, matters, notifyChoices } from '../petitions/domain/case/choices.ts';

const OptionalInstant = z.string().refine(isInstant).optional();

/** An event whose name this version does not know is skipped: the image may be of a newer one. */
const Event = z.object({
  event: z.string(),
  at: z.string().refine(isInstant),
  to: z.string().optional(),
  note: z.string().optional(),
  letter: z.object({ number: z.string(), signedOn: z.string().refine(isLocalDate) }).optional(),
});

/** The attributes of a petition's stream image that a message to its sender needs; others are ignored. */
export const PetitionImage = z.object({
  code: z.string(),
  agency: z.string(),
  language: z.enum(languages),
  channel: z.string(),
  status: z.string(),
  matter: z.enum(matters).optional(),
  lock: z.object({ at: z.string() }).optional(),
  dueOn: z.string().refine(isLocalDate),
  answerDueAt: OptionalInstant,
  provisional: z.boolean(),
  countdown: z.object({ stage: z.string() }),
  round: z.number(),
  alerts: z.object({ late: OptionalInstant }),
  events: z.array(Event),
  answer: z.object({ text: z.string() }).optional(),
  appointment: z.object({ on: z.string().refine(isLocalDate), at: z.string().refine(isInstant) }).optional(),
  duplicates: z.array(z.object({ code: z.string() })).default([]),
  merged: z.object({ into: z.string(), at: z.string().refine(isInstant), since: z.number() }).optional(),
  renewals: z.array(z.object({ at: z.string().refine(isInstant) })).default([]),
  splitFrom: z.string().optional(),
  contactOf: z.string().optional(),
  refusal: z.object({ ground: z.enum(closingGrounds), note: z.string() }).optional(),
  notify: z.enum(notifyChoices).optional(),
  /** A stream shows binary as base64. Missing once it was erased. */
  sealedContact: z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .optional(),
});
export type PetitionImage = z.infer<typeof PetitionImage>;

/** The contact as intake encrypted it, as far as it can be written to. */
export const SenderContact = z.object({ phone: z.string().optional(), email: z.string().optional() });
