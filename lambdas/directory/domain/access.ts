import { type Caller, hasRole, type Role } from '../../kernel/caller.ts';
import type { Tree } from './tree.ts';

/** Where an agency lies for a caller: the one of the token, one below it in the tree, or beyond both. */
type Place = 'own' | 'below' | 'beyond';
type Reach = Readonly<Record<Place, readonly Role[]>>;

const seeing: Reach = {
  own: ['officer', 'head', 'leader', 'auditor'],
  below: ['head', 'leader', 'auditor'],
  beyond: [],
};

/** An auditor only reads, also one who is an officer elsewhere. */
const acting: Reach = { own: ['officer', 'head', 'leader'], below: ['head', 'leader'], beyond: [] };

/** Whether the caller may see what belongs to an agency. Who may not is answered as if it did not exist. */
export const maySee = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, ...seeing[placeOf(caller, agency, tree)]);

/** Whether the caller may act for an agency. */
export const mayAct = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, ...acting[placeOf(caller, agency, tree)]);

/** A token that names no agency stands nowhere. */
function placeOf({ agency: own }: Caller, agency: string, tree: Tree): Place {
  if (own === '') return 'beyond';
  if (own === agency) return 'own';
  return tree.superiors(agency).includes(own) ? 'below' : 'beyond';
}
