import type { Tree } from '../../../directory/domain/tree.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { MergeInput } from '../../contract.ts';
import type { Petition } from '../../domain/case/petition.ts';
import { lead, type MergeCode, merge } from '../../domain/moves/acts/merge.ts';
import type { Act } from '../../domain/moves/acts.ts';
import { withoutStale } from '../../duplicates.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { mergedPetition, mergeSample } from '../../samples-merged.ts';
import { saveMove, versionConflict } from '../../save-move.ts';
import { findToAct } from '../../staff-access.ts';
import { type ActDeps, acting, wireAct } from '../act.ts';

type Code = MergeCode | 'petition.leadingUnknown' | 'petition.versionConflict';
type MergeRequest = StaffRequest<typeof MergeInput>;

/** `POST /v1/staff/petitions/{code}/merge`: closes a duplicate; its sender reads the answer of the leading petition. */
export const mergePetition = staffOperation({
  route: {
    id: 'petitions.merge',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/merge',
    summary: 'Merge a duplicate into another petition, to answer both together',
  },
  input: MergeInput,
  answers: { 200: StaffPetition },
  refuses: pick(
    refusals,
    ...moveCodes,
    ...(['petition.leadingUnknown', 'petition.cannotLead', 'petition.restricted', 'petition.dueEarlier'] as const),
    ...([
      'petition.leadsOthers',
      'petition.tooManyDuplicates',
      'petition.tooOften',
      'petition.delayUnexplained',
    ] as const),
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 2, ...mergeSample } },
    answers: { 200: mergedPetition() },
  }),
  wire: wireAct,
  run: acting<MergeRequest, Code>(mergeInto),
});

/**
 * Two writes in this order: the leading petition lists the duplicate, then the duplicate is closed, which is the fact. A
 * crash between them leaves an entry that says nothing; if either petition changed meanwhile, it is decided again.
 */
async function mergeInto(
  petition: Petition,
  act: Act,
  { body: { into, reason }, caller, now }: MergeRequest,
  _: Tree,
  deps: ActDeps,
): Promise<Petition | Refusal<Code>> {
  const found = await findToAct(deps, { params: { code: into }, caller, now });
  if (isRefusal(found)) return refuse('petition.leadingUnknown');

  const merged = merge(await withoutStale(deps.petitions, petition, now), act, { leading: found, reason });
  if (isRefusal(merged)) return merged;
  const leading = lead(await withoutStale(deps.petitions, found, now), petition, act);
  if (isRefusal(leading)) return leading;

  const listed = await saveMove(deps.petitions, found, leading);
  return isRefusal(listed) ? versionConflict(petition.version) : merged;
}
