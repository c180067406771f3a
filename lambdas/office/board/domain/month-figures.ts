import { type Rate, rateOf } from './share.ts';

/** What the report of a period says of an agency and all below it, without what is or was restricted. */
export type PeriodFigures = {
  readonly received: number;
  readonly answered: number;
  readonly onTime: Rate;
  /** By the due days without pauses and extensions; missing in reports of earlier versions. */
  readonly withoutDelays?: Rate | undefined;
};

type Outcomes = {
  readonly received: { readonly new: number };
  readonly answered: { readonly total: number; readonly onTime: number };
  readonly withoutBoth?: Pick<Outcomes, 'answered'> | undefined;
};

type Due = Pick<Outcomes, 'answered'> & { readonly pending: { readonly overdue: number } };

/**
 * Answered in time, of what was answered or is overdue at the end of the period. A unit gains nothing here by leaving a
 * late petition without an answer.
 */
export const onTimeOfDue = ({ answered, pending }: Due): Rate =>
  rateOf({ n: answered.onTime, d: answered.total + pending.overdue });

export const figuresOf = ({ received, answered, withoutBoth }: Outcomes): PeriodFigures => ({
  ...{ received: received.new, answered: answered.total },
  onTime: onTimeOf(answered),
  ...(withoutBoth && { withoutDelays: onTimeOf(withoutBoth.answered) }),
});

const onTimeOf = ({ total, onTime }: Outcomes['answered']): Rate => rateOf({ n: onTime, d: total });
