import { type Caller, hasRole, type Role } from '../../kernel/caller.ts';
import type { DayOfChange } from './placement.ts';
import type { Tree } from './tree.ts';

/** The relation of an agency to the caller's: the same, one below it in the tree, or neither. */
type Relation = 'own' | 'below' | 'outside';
type RolesByRelation = Readonly<Record<Relation, readonly Role[]>>;

const readers: RolesByRelation = {
  own: ['officer', 'head', 'leader', 'auditor'],
  below: ['head', 'leader', 'auditor'],
  outside: [],
};

/** An auditor has read access only. */
const actors: RolesByRelation = { own: ['officer', 'head', 'leader'], below: ['head', 'leader'], outside: [] };

/** Whether the caller may read the data of an agency. If not, respond as if the data did not exist. */
export const maySee = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, ...readers[relationOf(caller, agency, tree)]);

/** Whether the caller may read the data of an agency and of all agencies below it. */
export const maySeeBelow = (caller: Caller, agency: string, tree: Tree): boolean =>
  maySee(caller, agency, tree) && hasRole(caller, ...readers.below);

/** Whether the caller may act for an agency. */
export const mayAct = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, ...actors[relationOf(caller, agency, tree)]);

/** Whether the caller works at an agency, or at the one that took it over: not above it. */
export const isAt = (caller: Caller, agency: string, tree: Tree): boolean => relationOf(caller, agency, tree) === 'own';

/** Administration covers the agency of the token and all agencies below it. */
export const mayAdminister = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, 'admin') && relationOf(caller, agency, tree) !== 'outside';

/** Whether the caller may read what was changed at an agency, and by whom: an administrator or an auditor of it. */
export const mayReview = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, 'admin', 'auditor') && relationOf(caller, agency, tree) !== 'outside';

type Placed = { readonly code: string; readonly parent?: string | undefined };

/**
 * Whether an administrator may put an agency under a parent. On every day of the change, the parent that the agency had
 * before is in scope (nobody moves an agency of others under their own), and so is its new one while it is effective. An
 * agency without a parent is the root, which only its own administrators may change.
 */
export function mayPlace(caller: Caller, { code, parent }: Placed, days: readonly DayOfChange[]): boolean {
  if (parent === undefined) return hasRole(caller, 'admin') && caller.agency === code;
  return days.every(({ before, after, isEffective }) => {
    const [former] = before.superiors(code);
    const isFree = former === undefined || mayAdminister(caller, former, before);
    return isFree && (!isEffective || mayAdminister(caller, parent, after));
  });
}

/** A token without an agency is outside every agency. What has ended belongs to its successor too. */
function relationOf({ agency: own }: Caller, agency: string, tree: Tree): Relation {
  if (own === '') return 'outside';
  if (own === agency || own === tree.successor(agency)) return 'own';
  return tree.superiors(agency).includes(own) ? 'below' : 'outside';
}
