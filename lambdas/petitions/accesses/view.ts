import type { Tree } from '../../directory/domain/tree.ts';
import type { Caller } from '../../kernel/caller.ts';
import type { Petition } from '../domain/case/petition.ts';
import { mayRead } from '../domain/moves/allowed.ts';
import { type Access, accessLabels } from './access.ts';

type Reader = { readonly caller: Caller; readonly tree: Tree };

/**
 * An access as a reader of the log sees it: always who opened a contact, and when. Which petition it was, and why, is
 * withheld from those who may not know of the petition.
 */
export function accessView(access: Access, petition: Petition | undefined, { caller, tree }: Reader) {
  const { at, code, agency, event, person, personName, personAgency } = access;
  const isKnown = petition === undefined || mayRead(caller, petition, tree);
  const reason = isKnown ? petition && reasonOf(petition, access) : undefined;
  return {
    ...{ at, agency, agencyName: tree.last(agency)?.name ?? { vi: agency, en: agency } },
    ...{ event, label: accessLabels[event], by: { id: person, name: personName, agency: personAgency } },
    ...(isKnown ? { code } : { withheld: true as const }),
    ...(reason !== undefined && { reason }),
  };
}

const reasonOf = ({ events }: Petition, access: Access): string | undefined =>
  events.find(({ at, event, by }) => at === access.at && event === access.event && by?.id === access.person)?.note;
