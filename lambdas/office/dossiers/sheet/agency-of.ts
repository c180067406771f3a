import { mayAct } from '../../../directory/domain/access.ts';
import type { Tree } from '../../../directory/domain/tree.ts';
import { agencyFinder } from '../../../dossiers/domain/sheet/agency-names.ts';
import type { Caller } from '../../../kernel/caller.ts';

/** Finds an agency that the caller may act for, by its code or its name. */
export function ownAgencyFinder(caller: Caller, tree: Tree): (name: string) => string | undefined {
  const codes = tree.within(caller.agency).filter((code) => mayAct(caller, code, tree));
  return agencyFinder(codes.flatMap((code) => tree.find(code) ?? []));
}
