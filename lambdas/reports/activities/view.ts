import type { Caller } from '../../kernel/caller.ts';
import type { Activities } from '../domain/activities/activities.ts';
import { activityList } from '../domain/activities/list.ts';
import { enteredByAgency } from '../domain/labels-of-activities.ts';
import { reportId } from '../domain/report-id.ts';
import { closedTo } from '../domain/submissions/acts.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import { type ReportScope, signsFor } from '../submissions/report-scope.ts';

/** What was entered, as a reader sees it: every activity of the list, also those without a figure. */
export function activitiesView(scope: ReportScope, record: PeriodRecord, caller: Caller) {
  const { agency, period, activities } = record;
  const isFrozen = areFrozen(scope, record);
  return {
    ...{ id: reportId(record), agency, period, note: enteredByAgency, isFrozen },
    list: { id: activityList.id, version: activityList.version },
    version: versionIn(activities),
    actions: signsFor(caller, scope) && !isFrozen ? ['enter' as const] : [],
    items: activityList.items.map(({ id, label, unit, most }) => ({
      ...{ id, label, unit, most, ...activities?.figures[id] },
    })),
    changes: activities?.changes ?? [],
  };
}

/** While no paper can follow, a figure that changed would never be stated, or would not be what was signed. */
export const areFrozen = ({ row }: ReportScope, { submission }: PeriodRecord): boolean =>
  row.facts === undefined || closedTo(submission, row.facts) !== undefined;

export const versionIn = (activities: Activities | undefined): number => activities?.version ?? 0;
