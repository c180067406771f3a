import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Activities, ActivityChange, Actor, Figures } from './activities.ts';
import { activityList } from './list.ts';

/** More than a period needs; the papers of the period are in the same item, which is at most 400 KB. */
export const MAX_CHANGES = 20;
/** The latest changes, which somebody may want to undo, keep the evidence that they replaced. */
export const WITH_EVIDENCE = 5;

type Entering = { readonly version: number; readonly figures: Figures; readonly why?: string | undefined };
type Act = { readonly now: Instant; readonly by: Actor };

/** The figures of an agency with others in their place. What was entered is replaced for a reason. */
export function enter(
  before: Activities | undefined,
  { now, by }: Act,
  { version, figures, why }: Entering,
): Activities | Refusal<'report.activitiesChanged' | 'report.whyMissing'> {
  const current = before?.version ?? 0;
  if (version !== current) return refuse('report.activitiesChanged', { version: current });
  if (before !== undefined && why === undefined) return refuse('report.whyMissing', { version: current });
  const replaced = replacedBy(before?.figures ?? {}, figures);
  const change = { at: now, by, version: current + 1, ...(why !== undefined && { why }), before: replaced };
  return {
    ...{ version: current + 1, list: activityList.version, figures },
    changes: [...(before?.changes ?? []), change].slice(-MAX_CHANGES).map(withoutOldEvidence),
  };
}

/** Whether these are the figures already: a request that changes nothing writes nothing. */
export const areEntered = (before: Activities | undefined, figures: Figures): boolean =>
  Object.keys(replacedBy(before?.figures ?? {}, figures)).length === 0;

/** The figures that differ, as they were; one that was not there has no value. */
function replacedBy(before: Figures, after: Figures): ActivityChange['before'] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = ids.filter(
    (id) => before[id]?.value !== after[id]?.value || before[id]?.evidence !== after[id]?.evidence,
  );
  return Object.fromEntries(changed.map((id) => [id, before[id] ?? {}]));
}

function withoutOldEvidence(change: ActivityChange, at: number, all: readonly ActivityChange[]): ActivityChange {
  if (at >= all.length - WITH_EVIDENCE) return change;
  const values = Object.entries(change.before).map(([id, { value }]) => [id, value === undefined ? {} : { value }]);
  return { ...change, before: Object.fromEntries(values) };
}
