import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { Countdown } from './deadline.ts';
import type { EventName } from './events.ts';
import type { AlertMarks } from './ladder.ts';
import type { Status } from './status.ts';

export const kinds = ['reflection', 'proposal'] as const;
/** Fewer characters tell nobody what is the matter. */
export const MIN_CONTENT = 10;

/** How a petition came in. */
export const channels = ['web', 'sms'] as const;
export const matters = ['regulation', 'conduct', 'service', 'field'] as const;
/** The six chips a citizen may tick beside a level. */
export const reasons = ['waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'] as const;
/** Why a petition may be refused: it must be one of these, and the note says where to go instead. */
export const refusalGrounds = [
  'contentOrForm',
  'complaintOrDenunciation',
  'outsideAdministration',
  'alreadyHandled',
  'duplicate',
  'abusive',
  'stateSecret',
] as const;

/** Who did something: a citizen is nobody in particular, staff are their token's subject and name. */
export type Actor = { readonly id: string; readonly name: string };

export type PetitionEvent = {
  readonly at: Instant;
  readonly event: EventName;
  readonly by?: Actor | undefined;
  readonly agency?: string | undefined;
  readonly note?: string | undefined;
};

export type Answer = {
  /** Grows when a reopened petition is answered again: a rating is of one answer. */
  readonly number: number;
  readonly text: string;
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: Actor;
  /** The due day that held when it was given; it was in time if `on` is not later. */
  readonly dueOn: LocalDate;
};

export type PetitionRating = {
  readonly level: number;
  readonly resolved?: boolean | undefined;
  readonly reasons?: readonly (typeof reasons)[number][] | undefined;
  readonly comment?: string | undefined;
  readonly at: Instant;
  readonly changedAt: Instant;
  readonly version: number;
};

/** What a petition is at rest, one item: all a use case needs to decide. */
export type Petition = {
  readonly code: string;
  /** Grows with every move; a writer names the one it read. */
  readonly version: number;
  readonly status: Status;
  readonly kind: (typeof kinds)[number];
  readonly matter?: (typeof matters)[number] | undefined;
  readonly content: string;
  readonly agency: string;
  readonly procedure?: string | undefined;
  readonly place?: string | undefined;
  readonly language: 'vi' | 'en';
  readonly channel: (typeof channels)[number];
  readonly hideIdentity: boolean;
  readonly receivedAt: Instant;
  /** The due day told to the citizen at intake; it never changes. */
  readonly promisedOn: LocalDate;

  readonly countdown: Countdown;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  /** Grows when the due day is set anew: alerts are said once a round. */
  readonly round: number;
  /** Where the clock stands while it is stopped, or while the answer waits to be published. */
  readonly held?: { readonly status: Status; readonly countdown: Countdown; readonly since: LocalDate } | undefined;
  /** Which steps of this round were said, and when. */
  readonly alerts: AlertMarks;
  readonly nextAlertAt?: Instant | undefined;

  readonly assignee?: Actor | undefined;
  readonly answer?: Answer | undefined;
  readonly publication?: { readonly summary: string; readonly at: Instant } | undefined;
  readonly refusal?:
    | { readonly ground: (typeof refusalGrounds)[number]; readonly note: string; readonly at: Instant }
    | undefined;
  readonly rating?: PetitionRating | undefined;
  readonly events: readonly PetitionEvent[];

  /** Names the last write of a move, so that one whose answer was lost is known again. */
  readonly stamp?: string | undefined;

  /** What proves a claim: keyed hashes of the client's key and of its body, and the hash of the receipt. */
  readonly keyHash: string;
  readonly bodyHash: string;
  readonly receiptHash: string;
  /** Where a phone was given: proves it to be the one that asks. */
  readonly phoneProof?: string | undefined;
  /** Name, phone, address: sealed to a key that intake does not have. */
  readonly sealedContact: Uint8Array;
};
