import type { Instant, LocalDate } from '../../kernel/time.ts';
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
  readonly provisional: boolean;
  /** Working days left on that morning; negative once late by that many. */
  readonly workingDays: number;
};

/** The digest of one person and day. It is written once: what it lists was sent. Only its acknowledgement follows. */
export type Digest = {
  readonly person: string;
  readonly day: LocalDate;
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
