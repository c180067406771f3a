import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
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

type Deps = StaffDeps & { readonly drafts: Pick<DraftStore, 'remove' | 'of'> };

/** `DELETE /v1/staff/petitions/{code}/draft?action=&revision=`: removes the caller's draft, unless it was saved since. */
export const removeDraft = staffOperation({
  route: {
    id: 'petitions.removeDraft',
    method: 'DELETE',
    path: '/v1/staff/petitions/{code}/draft',
    summary: "Remove the caller's draft for an action",
  },
  input: RemoveDraftInput,
  answers: { 200: DraftRemoved },
  refuses: pick(refusals, 'petition.notFound', 'draft.changed'),
  example: () => ({
    request: { params: { code: CODE }, query: { action: 'answer', revision: '3' } },
    answers: { 200: { code: CODE, action: 'answer' } },
  }),
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), drafts: drafts() }),
  run: remove,
});

async function remove(deps: Deps, request: StaffRequest<typeof RemoveDraftInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { code } = petition;
  const { action, revision } = request.query;
  const { id: person } = request.caller;
  if ((await deps.drafts.remove({ code, person, action, revision })) === 'written') return reply(200, { code, action });
  const there = (await deps.drafts.of(code)).find((draft) => draft.person === person && draft.action === action);
  // It is gone: the same request again, or the first one whose answer was lost.
  if (there === undefined) return reply(200, { code, action });
  return refuse('draft.changed', { revision: there.revision });
}
