import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { EventName } from './events.ts';
import type { Actor, PetitionEvent } from './parts.ts';
import type { Petition } from './petition.ts';

/** A longer history is a loop or an abuse; this many of the longest entries fit into an item with the rest. */
export const MAX_EVENTS = 80;
/** Reserved for moves to another status and for the citizen: a contact opened often must not prevent an answer. */
export const RESERVED_EVENTS = 30;

/** All notes together, so that an item with its longest texts stays below the limit of DynamoDB. */
const MAX_NOTES = 40_000;
/** Reserved as events are: for what changes the status, and for the citizen. */
const RESERVED_NOTES = 20_000;

type Entry = {
  readonly now: Instant;
  readonly event: EventName;
  readonly by?: Actor | undefined;
  /** The agency of the actor. */
  readonly agency?: string | undefined;
  /** Where the petition goes. */
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly tierName?: string | undefined;
  readonly isLate?: true | undefined;
  readonly delays?: PetitionEvent['delays'];
  readonly assignee?: Actor | undefined;
  readonly days?: number | undefined;
  readonly newDueOn?: string | undefined;
};

/** The petition with one more event, and nothing else changed: a trace alone does not raise its version. */
export function record<P extends Petition>(
  petition: P,
  { now, event, ...about }: Entry,
  limit = MAX_EVENTS - RESERVED_EVENTS,
): P | Refusal<'petition.historyFull'> {
  const textLimit = limit === MAX_EVENTS ? MAX_NOTES : MAX_NOTES - RESERVED_NOTES;
  if (petition.events.length >= limit || lengthOfNotes(petition) + (about.note?.length ?? 0) > textLimit) {
    return refuse('petition.historyFull', { detail: `A petition keeps at most ${limit} events of this kind.` });
  }
  const entry: PetitionEvent = { at: now, event, ...fieldsOf(about) };
  return { ...petition, events: [...petition.events, entry] };
}

/** How often something happened to the petition. */
export const countOf = ({ events }: Petition, event: EventName): number =>
  events.filter((entry) => entry.event === event).length;

const lengthOfNotes = ({ events }: Petition) => events.reduce((sum, { note }) => sum + (note?.length ?? 0), 0);

/** Without those that are not set. */
function fieldsOf({
  by,
  agency,
  to,
  note,
  dueOn,
  tierName,
  isLate,
  delays,
  assignee,
  days,
  newDueOn,
}: Omit<Entry, 'now' | 'event'>): Omit<PetitionEvent, 'at' | 'event'> {
  return {
    ...(by && { by }),
    ...(agency !== undefined && { agency }),
    ...(to !== undefined && { to }),
    ...(note !== undefined && { note }),
    ...(dueOn !== undefined && { dueOn }),
    ...(tierName !== undefined && { tier: tierName }),
    ...(isLate && { isLate }),
    ...(delays && { delays }),
    ...(assignee && { assignee }),
    ...(days !== undefined && { days }),
    ...(newDueOn !== undefined && { newDueOn }),
  };
}

/** The petition with something more noted with its last event. */
function withLast<P extends Petition>(petition: P, facts: Partial<PetitionEvent>): P {
  const last = petition.events.length - 1;
  return { ...petition, events: petition.events.map((entry, at) => (at === last ? { ...entry, ...facts } : entry)) };
}

/** Notes with the last event the due day that applies after it. */
export const noteDueDay = <P extends Petition>(petition: P): P => withLast(petition, { dueOn: petition.dueOn });

/** Notes with the last event which rules apply after it, if they are others than after the events before. */
export function stampVersions<P extends Petition>(petition: P): P {
  const { policy, calendar } = petition.countdown;
  const versions = { policy: versionOf(policy), calendar: versionOf(calendar) };
  const noted = petition.events.findLast((entry) => entry.versions !== undefined)?.versions;
  if (noted?.policy === versions.policy && noted.calendar === versions.calendar) return petition;
  return withLast(petition, { versions });
}

/** Each event with the versions that applied after it: it keeps them only where they changed. */
export function withVersions(events: readonly PetitionEvent[]): readonly PetitionEvent[] {
  let current: PetitionEvent['versions'];
  return events.map((entry) => {
    current = entry.versions ?? current;
    return current === undefined ? entry : { ...entry, versions: current };
  });
}

const versionOf = ({ id, version }: { readonly id: string; readonly version: string }) => `${id}/${version}`;
