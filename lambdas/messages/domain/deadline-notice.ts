import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { EscalationStep } from '../../petitions/domain/escalation.ts';
import type { Stage } from '../../petitions/domain/policy.ts';

/** What an officer or a head is told of a deadline: the case by its code, never its content or its sender. */
export type DeadlineNotice = {
  readonly step: EscalationStep;
  /** What is due: the answer, or the publication of one that was given. */
  readonly stage: Stage;
  readonly code: string;
  readonly agency: { readonly code: string; readonly name: Words };
  readonly dueOn: LocalDate;
  /** Working days until the due day, or past it when the step is `late`; not below zero. */
  readonly workingDays: number;
};

export type Email = { readonly subject: string; readonly text: string };
