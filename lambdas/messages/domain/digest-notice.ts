import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { WatchedStage } from '../../petitions/domain/deadlines/policy.ts';

/** A case in a digest: named by its code, never by its content or sender. */
export type NoticedCase = {
  readonly code: string;
  readonly agency: { readonly code: string; readonly name: Words };
  /** What is due: to accept it or not, the answer, or the publication of the answer. */
  readonly stage: WatchedStage;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  /** Working days left; negative once late by that many. 0 after the due day on the days off that follow it. */
  readonly workingDays: number;
  /** Where staff open the case. */
  readonly link: string;
};

/** The deadlines that one person is notified of on one day. */
export type DigestNotice = {
  readonly day: LocalDate;
  /** The most urgent of `total` cases, late ones first. */
  readonly cases: readonly NoticedCase[];
  readonly total: number;
  readonly late: number;
  readonly dueToday: number;
};

export type Email = { readonly subject: string; readonly text: string };
