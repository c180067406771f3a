import type { Caller } from '../../kernel/caller.ts';
import { addDays, type LocalDate } from '../../kernel/time.ts';
import { mayAdminister, mayPlace } from './access.ts';
import { levelsBelow, MAX_LEVELS, pathToRoot } from './depth.ts';
import { type DayOfChange, daysOfChange, orphansChildren, type Revision } from './placement.ts';
import type { Agency } from './tree.ts';

/** Why a changed period cannot be part of the directory, or is not for this administrator to write. */
export type Misplaced =
  | 'agency.parentUnknown'
  | 'agency.ownAncestor'
  | 'agency.tooDeep'
  | 'agency.outOfScope'
  | 'agency.standsAbove'
  | 'agency.successorUnknown'
  | 'agency.successorOutOfScope';

type Check = { readonly revision: Revision; readonly root: string; readonly caller: Caller; readonly today: LocalDate };

/** Checks one of the periods that a revision changes against all of them together. */
export function checkPlacement(agency: Agency, { revision, root, caller, today }: Check): Misplaced | undefined {
  const days = daysOfChange(revision, agency, today);
  return (
    checkParent(days, agency, root) ??
    (mayPlace(caller, agency, days) ? undefined : 'agency.outOfScope') ??
    (orphansChildren(revision, agency) ? 'agency.standsAbove' : undefined) ??
    checkSuccessor(agency, revision, caller)
  );
}

/** Refuses a parent that is invalid on any day on which it would be that of the agency. */
function checkParent(days: readonly DayOfChange[], { code, parent }: Agency, root: string): Misplaced | undefined {
  const effective = days.filter(({ isEffective }) => isEffective);
  if (parent === undefined) return code === root ? undefined : 'agency.parentUnknown';
  if (effective.some(({ after }) => after.find(parent) === undefined)) return 'agency.parentUnknown';
  if (code === root || parent === code) return 'agency.ownAncestor';
  const placed = effective.map(({ after }) => ({ path: pathToRoot(parent, after), below: levelsBelow(code, after) }));
  if (placed.some(({ path }) => path.includes(code))) return 'agency.ownAncestor';
  return placed.some(({ path, below }) => path.length + 1 + below > MAX_LEVELS) ? 'agency.tooDeep' : undefined;
}

/** The successor is valid on the day after, and in scope too: its staff get the petitions. */
function checkSuccessor(
  { code, validTo, successor }: Agency,
  { after }: Revision,
  caller: Caller,
): Misplaced | undefined {
  if (successor === undefined) return undefined;
  const tree = validTo === undefined ? undefined : after.on(addDays(validTo, 1));
  if (tree?.find(successor) === undefined || successor === code) return 'agency.successorUnknown';
  return mayAdminister(caller, successor, tree) ? undefined : 'agency.successorOutOfScope';
}
