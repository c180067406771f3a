import { directory } from '../../directory/config.ts';
import { isSameJson } from '../../kernel/canonical-json.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { petitions } from '../config.ts';
import { isRemoved } from '../domain/case/restricted.ts';
import { refusals } from '../refusals.ts';
import { CODE } from '../samples.ts';
import { findToAct, type StaffDeps } from '../staff-access.ts';
import { DraftAnswer } from './answers.ts';
import { drafts } from './config.ts';
import { SaveDraftInput } from './contract.ts';
import { ownView } from './list.ts';
import { draftSample } from './samples.ts';
import type { DraftStore } from './store.ts';

type Deps = StaffDeps & { readonly drafts: Pick<DraftStore, 'save'> };

/**
 * `PUT /v1/staff/petitions/{code}/draft`: keeps what was typed for an action, for 60 days after the last save. It changes
 * nothing of the petition, and only its writer reads it.
 */
export const saveDraft = staffOperation({
  route: {
    id: 'petitions.saveDraft',
    method: 'PUT',
    path: '/v1/staff/petitions/{code}/draft',
    summary: 'Save what was typed for an action and not sent',
  },
  input: SaveDraftInput,
  answers: { 200: DraftAnswer },
  refuses: pick(refusals, 'petition.notFound', 'draft.changed', 'draft.contentRemoved'),
  example: () => {
    const { action, fields, version, revision } = draftSample;
    return {
      request: { params: { code: CODE }, body: { action, fields, version, revision: revision - 1 } },
      answers: { 200: draftSample },
    };
  },
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), drafts: drafts() }),
  run: save,
});

async function save(deps: Deps, request: StaffRequest<typeof SaveDraftInput>) {
  const petition = await findToAct(deps, request);
  if (isRefusal(petition)) return petition;
  if (isRemoved(petition)) return refuse('draft.contentRemoved', { version: petition.version });

  const { caller, body, now } = request;
  const { action, fields, version, revision = 0 } = body;
  const draft = {
    ...{ code: petition.code, person: caller.id, name: caller.name, action, fields, version },
    ...{ revision: revision + 1, savedAt: now },
  };
  const saved = await deps.drafts.save(draft);
  if (saved === 'written') return reply(200, ownView(draft));

  const { conflict } = saved;
  // Somebody who retries a save that succeeded finds it there.
  if (conflict !== undefined && isSameJson(conflict.fields, fields)) {
    return reply(200, ownView(conflict));
  }
  return refuse('draft.changed', { ...(conflict && { revision: conflict.revision }) });
}
