import { mayAct, mayAdminister } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';

type Asked = { readonly agency: string; readonly caller: Caller; readonly now: Instant };

/** Tokens of an agency are issued by its staff, by those above them, and by administrators; 404 for anybody else. */
export async function checkIssuer(
  directory: Pick<DirectoryStore, 'tree'>,
  { agency, caller, now }: Asked,
): Promise<Refusal<'counter.agencyUnknown'> | undefined> {
  const tree = await directory.tree(now);
  const isAllowed = mayAct(caller, agency, tree) || mayAdminister(caller, agency, tree);
  return tree.find(agency) !== undefined && isAllowed ? undefined : refuse('counter.agencyUnknown');
}
