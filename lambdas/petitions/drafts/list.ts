import { directory } from '../../directory/config.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { petitions } from '../config.ts';
import { StaffInput } from '../contract.ts';
import { refusals } from '../refusals.ts';
import { CODE } from '../samples.ts';
import { findForStaff, type StaffDeps } from '../staff-access.ts';
import { DraftList } from './answers.ts';
import { drafts } from './config.ts';
import type { Draft } from './draft.ts';
import { draftSample } from './samples.ts';
import type { DraftStore } from './store.ts';

type Deps = StaffDeps & { readonly drafts: Pick<DraftStore, 'of'> };

/** `GET /v1/staff/petitions/{code}/draft`: the caller's own drafts, and who else has begun one. */
export const listDrafts = staffOperation({
  route: {
    id: 'petitions.listDrafts',
    method: 'GET',
    path: '/v1/staff/petitions/{code}/draft',
    summary: "List the caller's drafts for a petition, and who else has one",
  },
  input: StaffInput,
  answers: { 200: DraftList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { params: { code: CODE } },
    answers: {
      200: { items: [draftSample], others: [{ name: 'Trần Văn Nam', action: 'note', savedAt: draftSample.savedAt }] },
    },
  }),
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), drafts: drafts() }),
  run: list,
});

async function list(deps: Deps, request: StaffRequest<typeof StaffInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const all = await deps.drafts.of(petition.code);
  const isOwn = ({ person }: Draft) => person === request.caller.id;
  return reply(200, {
    items: all.filter(isOwn).map(ownView),
    others: all
      .filter((draft) => !isOwn(draft))
      .map(({ name, action, savedAt }) => ({ name, action, savedAt }))
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
  });
}

/** A draft as its writer sees it. */
export const ownView = ({ action, fields, version, revision, savedAt }: Draft) => ({
  ...{ action, fields, version, revision, savedAt },
});
