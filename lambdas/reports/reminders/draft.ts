import { type Issuer, issuerOf } from '../../directory/domain/issuer.ts';
import type { Caller } from '../../kernel/caller.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { isRecent } from '../domain/reminders/form.ts';
import type { WeekStore } from '../weekly/week-store.ts';
import { type FactDeps, type Listable, listableCases, restrictedCases } from './letter-facts.ts';
import { actsFor, issuerCode, type Scope } from './scope.ts';

export type DraftDeps = FactDeps & { readonly weeks: Pick<WeekStore, 'find'> };

export type ReminderFacts = {
  readonly issuer: Issuer;
  readonly total: number;
  readonly cases: readonly Listable[];
  readonly restricted: number;
};

export type DraftCode =
  | 'caller.forbidden'
  | 'reminder.noneAbove'
  | 'reminder.notReviewed'
  | 'reminder.tooOld'
  | 'reminder.nothingLate';

/** What the letter of a week would state now; only for the level above, and only of a week that was reviewed. */
export async function draftFacts(
  deps: DraftDeps,
  scope: Scope,
  { caller, now }: { readonly caller: Caller; readonly now: Instant },
): Promise<ReminderFacts | Refusal<DraftCode>> {
  const { week, receiver, tree } = scope;
  const above = issuerCode(receiver.code, tree);
  if (above === undefined) return refuse('reminder.noneAbove');
  if (!actsFor(caller, above, tree)) return refuse('caller.forbidden');
  if (!isRecent(week, localDateOf(now))) return refuse('reminder.tooOld');
  const review = await deps.weeks.find(week.id, receiver.code);
  if (review === undefined) return refuse('reminder.notReviewed');

  const cases = (await listableCases(deps, review, scope)).filter(({ isStillLate }) => isStillLate);
  const restricted = await restrictedCases(deps, review, scope, { caller, now });
  if (cases.length === 0 && restricted === 0) return refuse('reminder.nothingLate');
  return { issuer: issuerOf(above, tree), total: review.lateTotal + review.lateStagesTotal, cases, restricted };
}
