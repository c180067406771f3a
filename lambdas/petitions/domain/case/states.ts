import * as z from 'zod';
import { Countdown } from '../deadlines/countdown.ts';
import { inHand } from '../deadlines/in-hand.ts';
import { absent, Base } from './base.ts';
import { Actor, Answer, MergeFact, Publication, RefusalNotice } from './parts.ts';

/** The answer clock while it is stopped, and the status it was stopped in. Stored as `held`. */
export const SuspendedClock = z.object({
  status: z.enum(inHand),
  countdown: Countdown,
  since: z.string(),
  sinceAt: z.string().optional(),
});

/** A deadline is running. Without `nextAlertAt` every alert of the round was sent. */
const Running = Base.extend({ nextAlertAt: z.string().optional() });

export const Submitted = Running.extend({ status: z.literal('submitted') });

export const Accepted = Running.extend({ status: z.literal('accepted') });

export const Processing = Running.extend({ status: z.literal('processing'), assignee: Actor });

/** The clock is stopped while the citizen is asked for more. At `checkAt` the time for that is over. */
export const NeedsSupplement = Base.extend({
  status: z.literal('needsSupplement'),
  held: SuspendedClock,
  checkAt: z.string().optional(),
});

/** The deadline is that of the publication; the clock of the answer is kept aside. */
export const AwaitingPublication = Running.extend({
  status: z.literal('awaitingPublication'),
  held: SuspendedClock,
  assignee: Actor,
  answer: Answer,
  publication: absent,
  rating: absent,
});

export const Answered = Base.extend({
  status: z.literal('answered'),
  assignee: Actor,
  answer: Answer,
  publication: absent,
});

export const Published = Base.extend({
  status: z.literal('published'),
  assignee: Actor,
  answer: Answer,
  publication: Publication,
});

export const Refused = Base.extend({ status: z.literal('refused'), refusal: RefusalNotice });

export const ForwardedOut = Base.extend({ status: z.literal('forwardedOut') });

export const Withdrawn = Base.extend({ status: z.literal('withdrawn') });

/** Closed as a duplicate. Its clock goes on: `unmerge` continues it. At `checkAt` the leading petition is looked at. */
export const Merged = Base.extend({
  status: z.literal('merged'),
  merged: MergeFact,
  checkAt: z.string().optional(),
});
