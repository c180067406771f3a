import { isAt, mayAct } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { hasReported, isLegal } from './acts.ts';
import type { Finding, FindingAction } from './finding.ts';

type Placed = Pick<Finding, 'agency' | 'enteredBy'>;

const leads = (caller: Caller): boolean => hasRole(caller, 'head', 'leader');

/** Heads and leaders of the agency or above it enter what was found there; administrators keep the directory only. */
export const mayEnter = (caller: Caller, agency: string, tree: Tree): boolean =>
  leads(caller) && mayAct(caller, agency, tree);

/** Those who entered it, or above them: an agency does not withdraw or put off what a level above demands of it. */
export const mayChange = (caller: Caller, finding: Placed, tree: Tree): boolean =>
  leads(caller) && mayAct(caller, finding.agency, tree) && mayAct(caller, demandedBy(finding, tree), tree);

/** Who has to remedy it reports the remedy, and nobody in their place. */
export const mayReport = (caller: Caller, { agency }: Placed, tree: Tree): boolean =>
  leads(caller) && isAt(caller, agency, tree);

/** The level that demands the remedy, or one above it; never the agency itself, also not for what it found itself. */
export const mayDecide = (caller: Caller, finding: Placed, tree: Tree): boolean =>
  mayChange(caller, finding, tree) && !isAt(caller, finding.agency, tree);

/** What the caller may do with it as it is now. The reporter does not confirm. */
export function actionsOf(finding: Finding, caller: Caller, tree: Tree): readonly FindingAction[] {
  const allowed = {
    change: mayChange(caller, finding, tree),
    report: mayReport(caller, finding, tree),
    confirm: mayDecide(caller, finding, tree) && !hasReported(finding, caller.id),
    return: mayDecide(caller, finding, tree),
    withdraw: mayChange(caller, finding, tree),
  };
  return actions.filter((action) => allowed[action] && isLegal(action, finding.state));
}

const actions = ['change', 'report', 'confirm', 'return', 'withdraw'] as const;

/**
 * The agency that demands the remedy: where it was entered, as long as that is the agency itself or above it. After a move
 * in the tree it is the level that is above now.
 */
function demandedBy({ agency, enteredBy }: Placed, tree: Tree): string {
  const above = tree.superiors(agency);
  const related = [agency, tree.successor(agency), ...above];
  const entered = [enteredBy.agency, tree.successor(enteredBy.agency)];
  if (entered.some((code) => code !== undefined && related.includes(code))) return enteredBy.agency;
  return above[0] ?? agency;
}
