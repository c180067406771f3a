import { type Caller, hasRole, type Role } from '../../kernel/caller.ts';
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

/** Whether the caller may act for an agency. */
export const mayAct = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, ...actors[relationOf(caller, agency, tree)]);

/** A token without an agency is outside every agency. */
function relationOf({ agency: own }: Caller, agency: string, tree: Tree): Relation {
  if (own === '') return 'outside';
  if (own === agency) return 'own';
  return tree.superiors(agency).includes(own) ? 'below' : 'outside';
}
