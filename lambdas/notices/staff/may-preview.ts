import type { Tree } from '../../directory/domain/tree.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';

/** Templates are the same for every agency of the tree: its heads, leaders and administrators read them. */
export const mayPreview = (caller: Caller, tree: Tree): boolean =>
  hasRole(caller, 'head', 'leader', 'admin') && tree.find(caller.agency) !== undefined;
