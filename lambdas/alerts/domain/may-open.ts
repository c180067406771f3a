import { maySee } from '../../directory/domain/access.ts';
import type { Person } from '../../directory/domain/person.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { mayRead } from '../../petitions/domain/moves/allowed.ts';

export type Concerned = Pick<Petition, 'agency' | 'matter' | 'lock'>;

/** Whether a person in post may open a petition; nobody is notified of one that they may not. */
export function mayOpen({ id, name, agency, role }: Person, petition: Concerned, tree: Tree): boolean {
  const caller = { id, name, agency, roles: [role] };
  return maySee(caller, petition.agency, tree) && mayRead(caller, petition, tree);
}
