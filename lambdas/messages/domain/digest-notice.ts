import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { WatchedStage } from '../../petitions/domain/deadlines/policy.ts';

/** A case in a digest: named by its code, never by its content or sender. */
export type NoticedCase = {
  readonly code: string;
  readonly agency: { readonly code: string; readonly name: Words };
  /** What is due: to accept it or not, the answer, or the publication of the answer. */
  readonly stage: WatchedStage;
  readonly dueOn: LocalDate;
  /** The instant on that day, where the limit is in hours. */
  readonly dueAt?: Instant | undefined;
  readonly provisional: boolean;
  /** When the petition was received; absent in digests of earlier versions. */
  readonly receivedOn?: LocalDate | undefined;
  /** The name of the officer; absent while nobody is assigned. */
  readonly assignee?: string | undefined;
  /** Working days left; negative once late by that many. 0 after the due day on the days off that follow it. */
  readonly workingDays: number;
  /** Where staff open the case. */
  readonly link: string;
};

/** The deadlines that one person is notified of on one day. */
export type DigestNotice = {
  readonly day: LocalDate;
  /** The state of the cases is that of this instant. */
  readonly at: Instant;
  /** The most urgent of `total` cases, late ones first. */
  readonly cases: readonly NoticedCase[];
  readonly total: number;
  readonly late: number;
  readonly dueToday: number;
};

/** Whether a case was late at an instant. */
export const isPast = ({ dueOn, dueAt }: Pick<NoticedCase, 'dueOn' | 'dueAt'>, at: Instant): boolean =>
  dueAt === undefined ? dueOn < localDateOf(at) : dueAt <= at;

export type Email = { readonly subject: string; readonly text: string };
