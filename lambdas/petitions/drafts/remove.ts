import { directory } from '../../directory/config.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { petitions } from '../config.ts';
import { refusals } from '../refusals.ts';
import { CODE } from '../samples.ts';
import { findForStaff, type StaffDeps } from '../staff-access.ts';
import { DraftRemoved } from './answers.ts';
import { drafts } from './config.ts';
import { RemoveDraftInput } from './contract.ts';
import type { DraftStore } from './store.ts';

type Deps = StaffDeps & { readonly drafts: Pick<DraftStore, 'remove'> };

/** `DELETE /v1/staff/petitions/{code}/draft?action=`: removes the caller's draft; without one it changes nothing. */
export const removeDraft = staffOperation({
  route: {
    id: 'petitions.removeDraft',
    method: 'DELETE',
    path: '/v1/staff/petitions/{code}/draft',
    summary: "Remove the caller's draft for an action",
  },
  input: RemoveDraftInput,
  answers: { 200: DraftRemoved },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { params: { code: CODE }, query: { action: 'answer' } },
    answers: { 200: { code: CODE, action: 'answer' } },
  }),
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), drafts: drafts() }),
  run: remove,
});

async function remove(deps: Deps, request: StaffRequest<typeof RemoveDraftInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { code } = petition;
  const { action } = request.query;
  await deps.drafts.remove({ code, person: request.caller.id, action });
  return reply(200, { code, action });
}
