import type { Calendar } from '../calendar/calendar.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { dueDays, isOverdue } from './domain/due.ts';
import type { Finding } from './domain/finding.ts';
import { stateLabels } from './domain/labels.ts';
import { actionsOf } from './domain/rights.ts';

export type Reader = {
  readonly caller: Caller;
  readonly now: Instant;
  readonly tree: Tree;
  readonly calendar: Calendar;
};

/** A finding as a list shows it. */
export function listedFinding(finding: Finding, { caller, now, tree, calendar }: Reader) {
  const { changes: _, lastHash: _hash, ...shown } = finding;
  const today = localDateOf(now);
  return {
    ...shown,
    name: tree.last(finding.agency)?.name ?? { vi: finding.agency, en: finding.agency },
    label: stateLabels[finding.state],
    isOverdue: isOverdue(finding, today),
    ...dueDays(finding, today, calendar),
    actions: actionsOf(finding, caller, tree),
  };
}

/** The same with its history. */
export const findingView = (finding: Finding, reader: Reader) => ({
  ...listedFinding(finding, reader),
  changes: finding.changes,
});
