import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { Countdown } from '../deadlines/countdown.ts';
import { Delays } from '../deadlines/delays.ts';
import { inHand } from '../deadlines/in-hand.ts';
import { closingGrounds, conductOutcomes, reasons } from './choices.ts';
import { eventNames } from './events.ts';

/** A member of staff, as named by the token. Citizens are not named. */
export const Actor = z.object({ id: z.string(), name: z.string() });
export type Actor = z.infer<typeof Actor>;

/** The versions of the rules that applied after an event, as `<id>/<version>`. */
const Versions = z.object({ policy: z.string(), calendar: z.string() });

/**
 * A letter on paper that was signed and sent. Its file is kept under its SHA-256; the text is the note of its event, and
 * the sender's name is in none of them.
 */
export const SignedLetter = z.object({
  number: z.string(),
  signedOn: z.string(),
  signer: z.object({ name: z.string(), position: z.string() }),
  newDueOn: z.string(),
  sha256: z.string(),
  bytes: z.number(),
});
export type SignedLetter = DeepReadonly<z.infer<typeof SignedLetter>>;

/**
 * One entry of the history. `agency` is that of the actor; `to` is where the petition went: the code of an agency or, for
 * one outside the tree, its name.
 */
export const PetitionEvent = z.object({
  at: z.string(),
  event: z.enum(eventNames),
  by: Actor.optional(),
  agency: z.string().optional(),
  to: z.string().optional(),
  note: z.string().optional(),
  /** Missing if they are those of the event before. */
  versions: Versions.optional(),
  /** The tier that was chosen with it. */
  tier: z.string().optional(),
  /**
   * Of an event that ends a clock: the due day that was in force. Of an extension: the due day after it, missing in events
   * of earlier versions. Of a late act of triage: its last day in time.
   */
  dueOn: z.string().optional(),
  /** Who it was assigned to, unless the actor took it. Missing in events of earlier versions, as are the next two. */
  assignee: Actor.optional(),
  /** Working days of an extension. */
  days: z.number().optional(),
  /** The day that was promised in an apology or an interim reply. */
  newDueOn: z.string().optional(),
  /** Of an apology: the letter that the sender was sent. */
  letter: SignedLetter.optional(),
  /**
   * Of an answer that was given after its due instant, or a merge; or of a request for more, or a petition passed on, after
   * the limit of triage, which events of earlier versions do not say.
   */
  isLate: z.literal(true).optional(),
  /** Of an answer whose due day was put off; missing in events of earlier versions. */
  delays: Delays.optional(),
});
export type PetitionEvent = DeepReadonly<z.infer<typeof PetitionEvent>>;

/** An earlier owner: from when until when it had the petition, and its clock and due day when it passed it on. */
export const Custody = z.object({
  agency: z.string(),
  from: z.string(),
  until: z.string(),
  countdown: Countdown,
  dueOn: z.string(),
  /** Its answer, of which the sender appealed. */
  answered: z
    .object({ on: z.string(), dueOn: z.string(), isLate: z.literal(true).optional(), delays: Delays.optional() })
    .optional(),
});
export type Custody = DeepReadonly<z.infer<typeof Custody>>;

/**
 * `number` increases when a reopened petition is answered again: a rating is of one answer. `dueOn` is the due day that
 * was in force when the answer was given: it was in time if `on` is not later.
 */
export const Answer = z.object({
  number: z.number(),
  text: z.string(),
  at: z.string(),
  on: z.string(),
  by: Actor,
  dueOn: z.string(),
  /** Given after its due instant, of a tier in hours; otherwise the days are compared. */
  isLate: z.literal(true).optional(),
  /** Who answered; missing in items of earlier versions, which had one owner only. */
  agency: z.string().optional(),
  /** What became of an accusation, for a petition about conduct. */
  outcome: z.enum(conductOutcomes).optional(),
});
export type Answer = DeepReadonly<z.infer<typeof Answer>>;

/** `dueOn`: the last day on which the publication was in time; missing in items of earlier versions, as in a refusal. */
export const Publication = z.object({ summary: z.string(), at: z.string(), dueOn: z.string().optional() });
export type Publication = DeepReadonly<z.infer<typeof Publication>>;

/** `dueOn`: the last day on which the agency could refuse in time. */
export const RefusalNotice = z.object({
  ground: z.enum(closingGrounds),
  note: z.string(),
  at: z.string(),
  dueOn: z.string().optional(),
});
export type RefusalNotice = DeepReadonly<z.infer<typeof RefusalNotice>>;

/**
 * Of a duplicate: the petition that it is answered with, and the status it was merged in. What happened to the leading
 * petition from its event number `since` on is news for this sender too.
 */
export const MergeFact = z.object({
  into: z.string(),
  at: z.string(),
  status: z.enum(inHand),
  since: z.number(),
});
export type MergeFact = DeepReadonly<z.infer<typeof MergeFact>>;

/**
 * Of a leading petition: a petition that is merged into it, or is about to be. Whether it is, its own `merged` says:
 * this is written first, so that none is missed.
 */
export const Duplicate = z.object({ code: z.string(), at: z.string() });
export type Duplicate = DeepReadonly<z.infer<typeof Duplicate>>;

/** A part of the petition that another agency answers, as a petition of its own. */
export const Part = z.object({ code: z.string(), agency: z.string(), at: z.string() });
export type Part = DeepReadonly<z.infer<typeof Part>>;

/** `at` is when the answer was first rated, `changedAt` when the rating was last changed. */
export const PetitionRating = z.object({
  level: z.number(),
  resolved: z.boolean().optional(),
  reasons: z.array(z.enum(reasons)).optional(),
  comment: z.string().optional(),
  at: z.string(),
  changedAt: z.string(),
  version: z.number(),
  /** Of an answer that another petition was given: the number of the answer for this sender, and who gave it. */
  of: z.object({ number: z.number(), agency: z.string() }).optional(),
});
export type PetitionRating = DeepReadonly<z.infer<typeof PetitionRating>>;
