import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { SendingTime } from '../../petitions/domain/deadlines/escalation-rules.ts';
import type { WatchedStage } from '../../petitions/domain/deadlines/policy.ts';

/** Something to notify a person of: that a petition has reached a step of its deadline. */
export type Note = {
  readonly person: string;
  /** Where the directory lists the person. */
  readonly personAgency: string;
  readonly code: string;
  readonly round: number;
  readonly step: string;
  /** When the step was due. */
  readonly since: Instant;
  /** To be sent by a message of its own, in these hours, instead of the digest. */
  readonly atOnce?: SendingTime | undefined;
};

/** A note is identified by its content, so that it is written once however often it is noted. */
export const noteKey = ({ code, round, step }: Pick<Note, 'code' | 'round' | 'step'>): string =>
  `${code}#${round}#${step}`;

/** A case as the digest of a morning lists it. */
export type DigestCase = {
  readonly code: string;
  readonly agency: string;
  readonly stage: WatchedStage;
  readonly dueOn: LocalDate;
  /** The instant on that day, where the limit is in hours. */
  readonly dueAt?: Instant | undefined;
  readonly provisional: boolean;
  /** Both absent in digests of earlier versions. */
  readonly receivedOn?: LocalDate | undefined;
  /** The name of the officer; absent also while nobody is assigned. */
  readonly assignee?: string | undefined;
  /** Working days left on that morning; negative once late by that many. */
  readonly workingDays: number;
};

/**
 * The digest of one person and day, or a message about one petition at once. It is written once; only its acknowledgement
 * follows.
 */
export type Digest = {
  readonly person: string;
  readonly day: LocalDate;
  /** Of a message at once: names it among those of the day without revealing the petition. */
  readonly tag?: string | undefined;
  /** Of a message at once: the hours in which it may be sent. */
  readonly atOnce?: SendingTime | undefined;
  readonly at: Instant;
  /** The keys of the notes that it covers. */
  readonly notes: readonly string[];
  /** The most urgent cases, late ones first. */
  readonly cases: readonly DigestCase[];
  /** How many cases there are in all. */
  readonly total: number;
  /** How many of all are late, and how many are due on that day. */
  readonly late: number;
  readonly dueToday: number;
  /** When the person said that they have seen it. */
  readonly acknowledgedAt?: Instant | undefined;
};
