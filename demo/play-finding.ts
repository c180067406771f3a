import { confirmFinding } from '../lambdas/findings/confirm.ts';
import { putFinding } from '../lambdas/findings/put.ts';
import { reportFinding } from '../lambdas/findings/report.ts';
import { returnFinding } from '../lambdas/findings/return.ts';
import { localDateOf } from '../lambdas/kernel/time.ts';
import { assertOk } from './assert-ok.ts';
import type { DemoContext } from './context.ts';
import type { PlannedFinding } from './plan/finding-plan.ts';
import { callerOf, leaderAbove, teamOf } from './plan/staff.ts';

/** Enters a finding, and makes what happened to it since. */
export async function playFinding(context: DemoContext, finding: PlannedFinding): Promise<void> {
  const { id, agency, kind, number, title, found, remedy, onDay, dueDay, reported, decided, at } = finding;
  const above = callerOf(leaderAbove);
  const source = { kind, number, title, on: localDateOf(at(onDay)) };
  const body = { version: 0, agency, source, found, remedy, dueOn: localDateOf(at(dueDay)) };
  const params = { id };
  const entering = putFinding.invokeWith(context, { params, body }, { caller: above, now: at(onDay) });
  await assertOk(`finding ${id}`, entering);
  if (reported === undefined) return;

  const { onDay: reportDay, ...evidence } = reported;
  const report = { params, body: { version: 1, ...evidence } };
  const by = { caller: callerOf(teamOf(agency).head), now: at(reportDay) };
  await assertOk(`report of finding ${id}`, reportFinding.invokeWith(context, report, by));
  if (decided === undefined) return;

  const { onDay: decisionDay, returned } = decided;
  const deciding = { caller: above, now: at(decisionDay) };
  const decision =
    returned === undefined
      ? confirmFinding.invokeWith(context, { params, body: { version: 2 } }, deciding)
      : returnFinding.invokeWith(context, { params, body: { version: 2, reason: returned } }, deciding);
  await assertOk(`decision on finding ${id}`, decision);
}
