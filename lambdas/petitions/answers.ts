import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Words } from '../platform/wire.ts';
import { Base, Point } from './domain/case/base.ts';
import { closingGrounds, kinds, notifyChoices, reasons } from './domain/case/choices.ts';
import { eventNames } from './domain/case/events.ts';
import { Duplicate, MergeFact, Part, PetitionEvent, RefusalNotice } from './domain/case/parts.ts';
import { SuspendedClock } from './domain/case/states.ts';
import { statuses } from './domain/case/status.ts';
import { lateActs } from './domain/deadlines/lateness.ts';
import { citizenActions } from './domain/views/citizen-view.ts';
import { hiddenFromStaff, staffActions } from './domain/views/staff-view.ts';

/** What the operations of this slice return, each built on first use. */

const Level = () => z.number().int().min(1).max(5);
export const Status = once(() => z.enum(statuses));

export const workingDays = () => ({
  workingDaysLeft: z.number().int().optional(),
  workingDaysLate: z
    .number()
    .int()
    .optional()
    .describe('While open: since its due day. Afterwards: how late it was answered or refused'),
  late: z
    .array(z.object({ act: z.enum(lateActs), workingDays: z.number().int(), label: Words() }))
    .optional()
    .describe('What was finished after its due day'),
  provisional: z.boolean().optional().describe('Days off in the period of the deadline are not announced yet'),
});

export const AnswerDueAt = () =>
  Instant().optional().describe('The instant at which the answer is due, if its tier is in working hours');
const DueOn = () => Day().optional().describe('The last day on which it was in time');
export const TriageDueOn = () =>
  Day()
    .optional()
    .describe('Until it is accepted: the last day to accept it, or to refuse it, ask for more or forward it');
const NewDueOn = () =>
  Day().optional().describe('The day by which the agency has promised an answer; `dueOn` stays the legal due day');
const SupplementDueOn = () =>
  Day().optional().describe('Until when the sender can add what the agency asked for; then the petition is closed');

const Refused = once(() =>
  z.object({ ground: z.enum(closingGrounds), note: z.string(), at: Instant(), dueOn: DueOn() }),
);
const Publication = once(() => z.object({ summary: z.string(), at: Instant(), dueOn: DueOn() }));

export const Receipt = once(() =>
  z
    .object({
      code: z.string(),
      receipt: z.string().describe('The secret with which the sender tracks the petition; it is shown only here'),
      status: z.literal('submitted'),
      receivedAt: Instant(),
      dueOn: Day(),
      links: z.object({ self: z.string(), deadline: z.string(), rating: z.string() }),
      notice: Words()
        .optional()
        .describe('The same sender sent the same text earlier today under another key: this is that petition'),
    })
    .meta({ id: 'PetitionReceipt' }),
);

export const Tracked = once(() =>
  z
    .object({
      code: z.string(),
      status: Status(),
      label: Words(),
      kind: z.enum(kinds),
      content: z.string(),
      agency: z.string(),
      place: z.string().optional(),
      commune: z.string().optional().describe('From `GET /v1/places`'),
      point: Point.optional(),
      receivedAt: Instant(),
      dueOn: Day(),
      answerDueAt: AnswerDueAt(),
      ...workingDays(),
      supplementDueOn: SupplementDueOn(),
      newDueOn: NewDueOn(),
      timeline: z.array(
        z.object({
          at: Instant(),
          event: z.enum(eventNames),
          label: Words(),
          to: z.string().optional().describe('Where it was forwarded to: the code of an agency, or a name'),
          note: z.string().optional(),
        }),
      ),
      parts: z
        .array(z.object({ code: z.string(), agency: z.string() }))
        .optional()
        .describe('What other agencies answer, as petitions of their own; the same receipt opens them'),
      splitFrom: z.string().optional().describe('The petition that this one was a part of; the same receipt opens it'),
      leading: z
        .object({
          ...{ status: Status(), label: Words(), agency: z.string(), dueOn: Day(), newDueOn: NewDueOn() },
          why: Words().optional(),
        })
        .optional()
        .describe('How far the petition is that this one is answered with; `answer` is the answer for both'),
      answer: z.object({ number: z.number().int(), text: z.string(), at: Instant() }).optional(),
      publication: Publication().optional(),
      refusal: Refused().optional(),
      rating: z
        .object({
          level: Level(),
          resolved: z.boolean().optional(),
          reasons: z.array(z.enum(reasons)).optional(),
          comment: z.string().optional(),
          at: Instant(),
        })
        .optional(),
      notify: z
        .enum(notifyChoices)
        .optional()
        .describe('How the sender is notified; missing: by SMS, or by e-mail if there is no phone'),
      contactErasedAt: Instant()
        .optional()
        .describe('When contact and phone were erased: nobody can write to the sender any more'),
      actions: z.array(z.enum(citizenActions)).describe('What the sender may do now'),
    })
    .meta({ id: 'TrackedPetition' }),
);

export const PetitionState = once(() =>
  z
    .object({
      code: z.string(),
      status: Status(),
      label: Words(),
      agency: z.string(),
      receivedAt: Instant(),
      dueOn: Day(),
      answerDueAt: AnswerDueAt(),
      ...workingDays(),
    })
    .meta({ id: 'PetitionState' }),
);

export const NotifyChoice = once(() =>
  z.object({ code: z.string(), notify: z.enum(notifyChoices) }).meta({ id: 'NotifyChoice' }),
);

export const AnswerRating = once(() =>
  z
    .object({
      code: z.string(),
      answer: z.number().int(),
      level: Level(),
      resolved: z.boolean().optional(),
      reasons: z.array(z.enum(reasons)).optional(),
      comment: z.string().optional(),
      at: Instant(),
      changedAt: Instant(),
      version: z.number().int(),
    })
    .meta({ id: 'AnswerRating' }),
);

/** Everything that is stored of a petition, without the contact and the proofs of its sender. */
export const StaffPetition = once(() =>
  Base.omit({ ...hiddenFromStaff, events: true, custody: true, checkAt: true, listAt: true, appointment: true })
    .extend({
      version: z
        .number()
        .int()
        .describe('Send it with the next action: if it is no longer current, the action is refused with 409'),
      status: Status(),
      label: Words(),
      receivedAt: Instant(),
      dueOn: Day(),
      triageDueOn: TriageDueOn(),
      answerDueAt: AnswerDueAt(),
      ...workingDays(),
      provisional: z.boolean().describe('Days off in the period of the deadline are not announced yet'),
      nextAlertAt: Instant().optional(),
      supplementDueOn: SupplementDueOn(),
      newDueOn: NewDueOn(),
      held: SuspendedClock.optional().describe(
        'The clock of the answer while it is stopped or the answer is published',
      ),
      refusal: RefusalNotice.optional(),
      merged: MergeFact.optional().describe('What the petition is answered with'),
      duplicates: z.array(Duplicate).optional().describe('The petitions that are answered with this one'),
      parts: z
        .array(Part)
        .optional()
        .describe(
          'What other agencies answer, as petitions of their own; each keeps its text when this one is removed',
        ),
      splitFrom: z
        .string()
        .optional()
        .describe('The petition that this one was a part of; it keeps its text when this one is removed'),
      events: z.array(PetitionEvent.extend({ label: Words() })),
      handling: z
        .array(
          z.object({
            agency: z.string(),
            from: Instant(),
            until: Instant().optional(),
            workingDays: z.number().int(),
            dueOn: Day(),
          }),
        )
        .optional()
        .describe('Who had the petition and for how many working days, once it was passed on; the last one has it now'),
      actions: z.array(z.enum(staffActions)).describe('What staff may do now'),
      allowed: z.array(z.enum(staffActions)).optional().describe('What the caller may do now'),
    })
    .meta({ id: 'StaffPetition' }),
);

export const OpenedContact = once(() =>
  z
    .object({
      code: z.string(),
      contact: z.object({
        name: z.string().optional().describe('Missing if the petition came by SMS'),
        phone: z.string().optional(),
        email: z.string().optional(),
        address: z.string().optional(),
      }),
      version: z.number().int(),
    })
    .meta({ id: 'OpenedContact' }),
);
