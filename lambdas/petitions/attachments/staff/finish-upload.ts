import { directory } from '../../../directory/config.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { petitions } from '../../config.ts';
import { refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { findToAct, type StaffDeps } from '../../staff-access.ts';
import { AttachmentAnswer } from '../answers.ts';
import { StaffFinishUploadInput } from '../contract.ts';
import { checkingSample, FILE_ID } from '../samples.ts';
import { finishUpload, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & StaffDeps;

/** `POST /v1/staff/petitions/{code}/attachments/{id}/uploaded`: the file is in the bucket and can be checked. */
export const finishAgencyAttachment = staffOperation({
  route: {
    id: 'petitions.finishAgencyAttachment',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/attachments/{id}/uploaded',
    summary: 'Report that a file for the answer was uploaded, so that it is checked',
  },
  input: StaffFinishUploadInput,
  answers: { 200: AttachmentAnswer },
  refuses: pick(refusals, 'petition.notFound', 'attachment.notFound'),
  example: () => ({
    request: { params: { code: CODE, id: FILE_ID } },
    answers: { 200: { ...checkingSample, by: 'agency', stage: 'after' } },
  }),
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions(), directory: directory() }),
  run: finishForAgency,
});

async function finishForAgency(deps: Deps, request: StaffRequest<typeof StaffFinishUploadInput>) {
  const petition = await findToAct(deps, request);
  if (isRefusal(petition)) return petition;
  return finishUpload(deps, { id: request.params.id, by: 'agency' }, { code: petition.code, now: request.now });
}
