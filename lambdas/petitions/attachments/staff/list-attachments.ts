import { directory } from '../../../directory/config.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { petitions } from '../../config.ts';
import { StaffInput } from '../../contract.ts';
import { refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { findForStaff, type StaffDeps } from '../../staff-access.ts';
import { AttachmentList } from '../answers.ts';
import { mostOfAgency, seenByStaff } from '../domain/access.ts';
import { agencySample, readySample } from '../samples.ts';
import { listed, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & StaffDeps;

/** `GET /v1/staff/petitions/{code}/attachments`: all files, for those who may read the petition. */
export const listAgencyAttachments = staffOperation({
  route: {
    id: 'petitions.listAgencyAttachments',
    method: 'GET',
    path: '/v1/staff/petitions/{code}/attachments',
    summary: 'List the photos and documents of a petition, for staff who may read it',
  },
  input: StaffInput,
  answers: { 200: AttachmentList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { params: { code: CODE } },
    answers: { 200: { items: [readySample, agencySample], most: 10 } },
  }),
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions(), directory: directory() }),
  run: listForStaff,
});

async function listForStaff(deps: Deps, request: StaffRequest<typeof StaffInput>) {
  const petition = await findForStaff(deps, request);
  if (isRefusal(petition)) return petition;

  const { code } = petition;
  const files = seenByStaff(petition, await deps.attachments.find(code));
  return listed(deps.presigner, { code, files, most: mostOfAgency(petition), now: request.now });
}
