import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { EscalationStep } from '../../petitions/domain/escalation.ts';
import type { Stage } from '../../petitions/domain/policy.ts';

/** A deadline alert for an officer or a head: names the petition by its code, never its content or sender. */
export type DeadlineNotice = {
  readonly step: EscalationStep;
  /** What is due: the answer, or the publication of the answer. */
  readonly stage: Stage;
  readonly code: string;
  readonly agency: { readonly code: string; readonly name: Words };
  readonly dueOn: LocalDate;
  /** Working days until the due date, or past it for the step `late`; never negative. */
  readonly workingDays: number;
};

export type Email = { readonly subject: string; readonly text: string };
