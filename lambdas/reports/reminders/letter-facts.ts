import type { DirectoryStore } from '../../directory/store.ts';
import type { Caller } from '../../kernel/caller.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { arrivedAt } from '../../petitions/domain/deadlines/clock.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { lateCasesOf, mayBeListed, restrictedCount, stillLateIn } from '../domain/reminders/cases.ts';
import type { ReminderCase } from '../domain/reminders/reminder.ts';
import type { ReviewRow } from '../weekly/week-store.ts';
import type { ListedCase } from './reminder-letter.ts';
import type { Scope } from './scope.ts';

export type FactDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree' | 'people'>;
};

/** A case of the review that a letter may list; `isStillLate` while nothing has ended its lateness. */
export type Listable = ListedCase & { readonly isStillLate: boolean };

const CONCURRENCY = 16;

/** What the review found late and a letter may list, as of now. */
export async function listableCases(
  { petitions }: FactDeps,
  review: ReviewRow,
  { week, receiver }: Scope,
): Promise<readonly Listable[]> {
  const listed = await mapConcurrent(lateCasesOf(review), { concurrency: CONCURRENCY }, async (one) => {
    const petition = await petitions.find(one.code);
    if (petition === undefined || !mayBeListed(petition, receiver.code)) return [];
    return [{ ...listedCase(one, petition), isStillLate: stillLateIn(petition, week.to) === one.stage }];
  });
  return listed.flat();
}

/** How many restricted cases the letter counts; never one that the caller may not open. */
export async function restrictedCases(
  { petitions, directory }: FactDeps,
  review: ReviewRow,
  { week, receiver, tree }: Scope,
  { caller, now }: { readonly caller: Caller; readonly now: Instant },
): Promise<number> {
  if (review.restrictedLate.length === 0) return 0;
  const people = (await directory.people(receiver.code, now)).filter(({ role }) => role !== 'officer');
  if (people.length === 0) return 0;
  const readers = [caller, ...people.map(({ id, name, agency, role }) => ({ id, name, agency, roles: [role] }))];
  const found = await mapConcurrent(review.restrictedLate, { concurrency: CONCURRENCY }, (code) =>
    petitions.find(code),
  );
  const known = found.filter((petition) => petition !== undefined);
  return restrictedCount(known, { agency: receiver.code, to: week.to, readers, tree });
}

const listedCase = (one: ReminderCase, petition: Petition): ListedCase => ({
  ...one,
  receivedOn: localDateOf(arrivedAt(petition)),
  ...(petition.assignee && { inCharge: petition.assignee.name }),
  kind: petition.kind,
  ...(petition.matter !== undefined && { matter: petition.matter }),
  ...(petition.procedure !== undefined && { procedure: petition.procedure }),
});
