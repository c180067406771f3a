import type { Tree } from '../../directory/domain/tree.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';

/** Whether a caller sends facts of dossiers: those who answer for an agency, while it is one. */
export const maySendFacts = (caller: Caller, tree: Tree): boolean =>
  hasRole(caller, 'head', 'leader') && tree.find(caller.agency) !== undefined;
