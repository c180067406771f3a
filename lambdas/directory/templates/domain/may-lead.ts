import { type Caller, hasRole } from '../../../kernel/caller.ts';
import { mayAct, mayAdminister } from '../../domain/access.ts';
import type { Tree } from '../../domain/tree.ts';

/** Heads and leaders answer for what goes out in the name of an agency; administrators set it up. */
export const mayLead = (caller: Caller, agency: string, tree: Tree): boolean =>
  mayAdminister(caller, agency, tree) || (mayAct(caller, agency, tree) && hasRole(caller, 'head', 'leader'));
