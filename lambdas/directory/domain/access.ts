import { type Caller, hasRole } from '../../kernel/caller.ts';
import type { Tree } from './tree.ts';

/**
 * Whether the caller may see what belongs to an agency: an officer the agency of the token, a head, a leader and
 * an auditor also all below it. Who may not is answered as if it did not exist.
 */
export function maySee(caller: Caller, agency: string, tree: Tree): boolean {
  if (!hasRole(caller, 'officer', 'head', 'leader', 'auditor')) return false;
  if (caller.agency === agency) return true;
  return hasRole(caller, 'head', 'leader', 'auditor') && tree.ancestors(agency).includes(caller.agency);
}

/** Whether the caller may act for an agency: whoever may see it, but an auditor only reads. */
export function mayAct(caller: Caller, agency: string, tree: Tree): boolean {
  return hasRole(caller, 'officer', 'head', 'leader') && maySee(caller, agency, tree);
}
