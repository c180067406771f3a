import { isAt, maySee } from '../../directory/domain/access.ts';
import type { Agency, Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { type Period, readPeriod } from '../../scores/domain/period.ts';

type Lookup = {
  readonly params: { readonly week: string; readonly agency: string };
  readonly caller: Caller;
  readonly now: Instant;
};

/** The week and the agency of a reminder, and the tree of today. */
export type Scope = { readonly week: Period; readonly receiver: Agency; readonly tree: Tree };

/** The scope of a request, or not found if the caller may not know of the agency. */
export async function scopeOf(
  { directory }: { readonly directory: Pick<DirectoryStore, 'tree'> },
  { params, caller, now }: Lookup,
): Promise<Scope | Refusal<'reminder.notFound'>> {
  const tree = await directory.tree(now);
  const week = readPeriod(params.week);
  const receiver = tree.last(params.agency);
  if (week === undefined || receiver === undefined || !maySee(caller, receiver.code, tree))
    return refuse('reminder.notFound');
  return { week, receiver, tree };
}

/** Heads and leaders act for their own agency in letters, not for one below it. */
export const actsFor = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, 'head', 'leader') && isAt(caller, agency, tree);

/** The level above on the day of that tree: who reminds an agency. */
export const issuerCode = (agency: string, tree: Tree): string | undefined => tree.superiors(agency)[0];
