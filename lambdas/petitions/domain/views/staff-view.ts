import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Proofs } from '../case/base.ts';
import { events, isStep } from '../case/events.ts';
import { withVersions } from '../case/history.ts';
import type { Custody, PetitionEvent } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { isOpen } from '../case/status.ts';
import { arrivedAt, supplementDueIn } from '../deadlines/clock.ts';
import { doneOf, type Late, lateIn } from '../deadlines/lateness.ts';
import { triageOf } from '../deadlines/triage.ts';
import { type WorkingDays, workingDays } from '../deadlines/working-days.ts';
import { statusLabels } from '../labels.ts';
import { guardOf } from '../moves/guards.ts';
import { isLegal, type Move } from '../moves/moves.ts';

/** The moves that staff can make by the API, under the names of their routes. */
export const staffActions = [
  'accept',
  'undoAccept',
  'assign',
  'refuse',
  'requestSupplement',
  'forward',
  'sendBack',
  'forwardOut',
  'extend',
  'interimReply',
  'explainDelay',
  'apologise',
  'answer',
  'returnAnswer',
  'publish',
  'note',
  'split',
  'merge',
  'unmerge',
  'lock',
  'unlock',
  'remove',
] as const satisfies readonly Move[];
export type StaffAction = (typeof staffActions)[number];

/** The proofs of the sender, and what only writers need. */
export const hiddenFromStaff = {
  stamp: true,
  keyHash: true,
  bodyHash: true,
  receiptHash: true,
  renewals: true,
  phoneProof: true,
  phoneEndingProof: true,
  contactOf: true,
  sealedContact: true,
} as const satisfies Record<keyof typeof Proofs.shape | 'stamp', true>;

type Hidden = keyof typeof hiddenFromStaff;

/** An owner of the petition: from when until when, and for how many working days, not counting the first. */
export type Handling = {
  readonly agency: string;
  readonly from: Instant;
  readonly until?: Instant;
  readonly workingDays: number;
  readonly dueOn: LocalDate;
};

export type StaffView = Pick<
  Petition,
  Exclude<keyof Petition, Hidden | 'events' | 'custody' | 'checkAt' | 'listAt' | 'appointment'>
> &
  WorkingDays & {
    readonly label: Words;
    /** Who had the petition, oldest first, once it was passed on. The last one has it now. */
    readonly handling?: readonly Handling[];
    /** What was finished late. */
    readonly late?: readonly Late[];
    /** Until when the sender can add what was asked for. */
    readonly supplementDueOn?: LocalDate;
    /** The day by which an answer was promised to the sender; `dueOn` stays. */
    readonly newDueOn?: LocalDate;
    readonly events: readonly (PetitionEvent & { readonly label: Words })[];
    /** What staff may do now. */
    readonly actions: readonly StaffAction[];
    /** What the caller may do now. */
    readonly allowed?: readonly StaffAction[];
  };

/** A petition as staff see it: everything except the contact and the proofs of its sender. */
export function staffView(petition: Petition, now: Instant, calendar: Calendar, allowed?: readonly Move[]): StaffView {
  const {
    stamp: _stamp,
    keyHash: _keyHash,
    bodyHash: _bodyHash,
    receiptHash: _receiptHash,
    renewals: _renewals,
    phoneProof: _phoneProof,
    phoneEndingProof: _phoneEndingProof,
    contactOf: _contactOf,
    sealedContact: _sealedContact,
    custody,
    checkAt: _checkAt,
    listAt: _listAt,
    appointment,
    ...visible
  } = petition;
  const late = lateIn(doneOf(petition), calendar);
  const triage = triageOf(petition, calendar);
  return {
    ...visible,
    label: statusLabels[petition.status],
    ...workingDays(petition, now, calendar),
    ...(late.length > 0 && { late }),
    events: withVersions(petition.events).map((entry) => ({ ...entry, label: events[entry.event].label })),
    ...(triage && { triageDueOn: triage.dueOn }),
    ...supplementDueIn(petition),
    ...(appointment && { newDueOn: appointment.on }),
    ...(custody && { handling: handlingOf(petition, custody, { now, calendar }) }),
    actions: staffActions.filter((action) => isLegal(petition, action) && !guardOf(action)?.(petition, { now })),
    ...(allowed && { allowed: actionsOf(allowed) }),
  };
}

/** The moves under the names of their routes: an answer to be published is sent to the route of any answer. */
export const actionsOf = (allowed: readonly Move[]): readonly StaffAction[] =>
  staffActions.filter((action) => allowed.includes(action));

type Context = { readonly now: Instant; readonly calendar: Calendar };

function handlingOf(petition: Petition, custody: readonly Custody[], { now, calendar }: Context): readonly Handling[] {
  const days = (from: Instant, until: Instant) => countWorkingDays(calendar, localDateOf(from), localDateOf(until));
  const earlier = custody.map(({ agency, from, until, dueOn }) => ({
    ...{ agency, from, until, dueOn },
    workingDays: days(from, until),
  }));
  const { agency, dueOn } = petition;
  const from = arrivedAt(petition);
  return [...earlier, { agency, from, workingDays: days(from, closedAt(petition) ?? now), dueOn }];
}

/** A petition that is closed is with nobody: its time ended with its last event that the sender sees. */
const closedAt = ({ status, events: history }: Petition): Instant | undefined =>
  isOpen(status) ? undefined : history.findLast(({ event }) => isStep(event))?.at;
