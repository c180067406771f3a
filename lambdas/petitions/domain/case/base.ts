import * as z from 'zod';
import { Countdown } from '../deadlines/countdown.ts';
import { Delays } from '../deadlines/delays.ts';
import { AlertMarks } from '../deadlines/escalation.ts';
import { channels, kinds, languages, matters, notifyChoices } from './choices.ts';
import { Actor, Answer, Custody, Duplicate, Part, PetitionEvent, PetitionRating, Publication } from './parts.ts';

/** In degrees (WGS 84). */
export const Point = z.object({ lat: z.number(), lon: z.number() });

/** What the citizen sent. */
const Content = z.object({
  kind: z.enum(kinds),
  matter: z.enum(matters).optional(),
  content: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  place: z.string().optional(),
  /** The code of a commune or ward. Missing in items of earlier versions, like the point. */
  commune: z.string().optional(),
  point: Point.optional(),
  language: z.enum(languages),
  channel: z.enum(channels),
  hideIdentity: z.boolean(),
  /** Without it by SMS, or by e-mail if there is no phone. */
  notify: z.enum(notifyChoices).optional(),
});

/** Another receipt of the same petition: the first one cannot be derived again, and stays valid. */
const Renewal = z.object({ at: z.string(), receiptHash: z.string() });

/**
 * What proves a claim: HMACs of the idempotency key, of the body and of the phone and its end where one was given, and the hash of
 * the receipt. The contact is encrypted to a key that intake does not have.
 */
export const Proofs = z.object({
  keyHash: z.string(),
  bodyHash: z.string(),
  receiptHash: z.string(),
  /** When the receipt was sent again at the request of its sender, and the hash of the receipt that was sent then. */
  renewals: z.array(Renewal).optional(),
  phoneProof: z.string().optional(),
  /** Of the last digits of the phone. Missing in items of earlier versions. */
  phoneEndingProof: z.string().optional(),
  /** The code that phone proof and contact are bound to, if it is another: that of the petition it was split from. */
  contactOf: z.string().optional(),
  /** Missing once it was erased. */
  sealedContact: z.custom<Uint8Array>((value) => value instanceof Uint8Array).optional(),
});

/** Everything intake is given. `code` is the key of the item. */
export const Submission = z.object({ code: z.string(), ...Content.shape, ...Proofs.shape });

/** The deadline that is in force. `round` increases when the due day is set again: alerts are sent once a round. */
const Deadline = z.object({
  countdown: Countdown,
  dueOn: z.string(),
  provisional: z.boolean(),
  round: z.number(),
  alerts: AlertMarks,
  /** The instant at which an answer is due by a tier in hours. */
  answerDueAt: z.string().optional(),
  /** What put off the due day of the answer. Missing in items of earlier versions, until their clock changes. */
  delays: Delays.optional(),
  /** While it is not accepted: by when it has to be, or refused or passed on. Missing in items of earlier versions. */
  triageDueOn: z.string().optional(),
});

/** The day by which the agency promised an answer, in an apology or an interim reply. It never moves the due day. */
const Appointment = z.object({ on: z.string(), at: z.string() });

/** It looks like a denunciation: only heads and leaders read it, and none of `barred`, whom it may be about. */
const Lock = z.object({ at: z.string(), by: Actor, reason: z.string(), barred: z.array(z.string()).optional() });

/** What earlier rounds left: a reopened petition keeps its assignee and its last answer until the next one. */
const Earlier = z.object({
  assignee: Actor.optional(),
  answer: Answer.optional(),
  publication: Publication.optional(),
  rating: PetitionRating.optional(),
});

/** When contact and phone were erased, and at whose hands: the sender, or the agency at the request of the sender. */
const ContactErased = z.object({ at: z.string(), by: z.enum(['sender', 'agency']) });

/** Fields that a state does not have, so that a spread which would keep one does not compile. */
export const absent = z.undefined().optional();

/**
 * What a petition has in every state. `version` increases with every move but a rating; staff name the one they saw.
 * `stamp` identifies the last write, which a writer must have read; a retry whose response was lost is recognised by it. `promisedOn` is the due day given
 * to the citizen at intake; it never changes. `agency` is the present owner; `custody` lists the earlier ones, oldest first.
 */
export const Base = z.object({
  ...Submission.shape,
  version: z.number(),
  stamp: z.string().optional(),
  receivedAt: z.string(),
  promisedOn: z.string(),
  ...Deadline.shape,
  ...Earlier.shape,
  events: z.array(PetitionEvent),
  custody: z.array(Custody).optional(),
  appointment: Appointment.optional(),
  lock: Lock.optional(),
  contactErased: ContactErased.optional(),
  duplicates: z.array(Duplicate).optional(),
  parts: z.array(Part).optional(),
  splitFrom: z.string().optional(),
  /** Of a part: from when on a job looks whether that petition lists it. Removed once it does. */
  listAt: z.string().optional(),
  nextAlertAt: absent,
  checkAt: absent,
  held: absent,
  refusal: absent,
  merged: absent,
});
