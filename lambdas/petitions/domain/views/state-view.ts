import type { Calendar } from '../../../calendar/calendar.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Petition } from '../case/petition.ts';
import { workingDays } from '../deadlines/working-days.ts';
import { statusLabels } from '../labels.ts';
import type { CitizenView } from './citizen-view.ts';

export type StateView = Pick<
  CitizenView,
  | 'code'
  | 'status'
  | 'label'
  | 'agency'
  | 'receivedAt'
  | 'dueOn'
  | 'answerDueAt'
  | 'workingDaysLeft'
  | 'workingDaysLate'
>;

/** How far a petition is: nothing that was written by its sender or to them. */
export function stateView(petition: Petition, now: Instant, calendar: Calendar): StateView {
  const { code, status, agency, receivedAt, dueOn, answerDueAt } = petition;
  return {
    ...{ code, status, label: statusLabels[status], agency, receivedAt, dueOn },
    ...(answerDueAt !== undefined && { answerDueAt }),
    ...workingDays(petition, now, calendar),
  };
}
