import source from '../../../lambdas/petitions/data/escalation.json' with { type: 'json' };
import { isNaiveWorkingDay } from '../../support/naive-deadline.ts';
import { at, workingDay } from '../time.ts';

/** When a step of a deadline is due and whom it notifies, from the rules alone: written again, without the calendar. */

type Rule = { readonly name: string; readonly notifies: readonly string[]; percent?: number; daysAfter?: number };
type Deadline = { readonly dueOn: string; readonly countdown: { readonly stage: string; readonly days: number } };
export type NaiveStep = { readonly name: string; readonly at: string; readonly notifies: readonly string[] };

const OPENS = '07:30';
const rules: Readonly<Record<string, readonly Rule[] | undefined>> = source.steps;

export const naiveSteps = ({ dueOn, countdown: { stage, days } }: Deadline): readonly NaiveStep[] =>
  (rules[stage] ?? []).map(({ name, notifies, percent = 0, daysAfter }) => {
    const from = daysAfter ?? Math.ceil((days * percent) / 100) - days;
    const last = isNaiveWorkingDay(dueOn) || from > 0 ? dueOn : workingDay(dueOn, -1);
    return { name, notifies, at: at(workingDay(last, from), OPENS) };
  });
