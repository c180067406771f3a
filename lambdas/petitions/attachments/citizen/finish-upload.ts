import { isRefusal } from '../../../kernel/refusal.ts';
import { operation, type Request } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { findForCitizen } from '../../citizen-access.ts';
import { petitions } from '../../config.ts';
import { refusals } from '../../refusals.ts';
import { citizenRequest } from '../../samples.ts';
import type { PetitionStore } from '../../store.ts';
import { AttachmentAnswer } from '../answers.ts';
import { FinishUploadInput } from '../contract.ts';
import { checkingSample, FILE_ID } from '../samples.ts';
import { finishUpload, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & { readonly petitions: Pick<PetitionStore, 'find'> };

/** `POST /v1/petitions/{code}/attachments/{id}/uploaded`: the file is in the bucket and can be checked. */
export const finishAttachment = operation({
  route: {
    id: 'petitions.finishAttachment',
    method: 'POST',
    path: '/v1/petitions/{code}/attachments/{id}/uploaded',
    summary: 'Report that a file of the sender was uploaded, so that it is checked',
  },
  input: FinishUploadInput,
  answers: { 200: AttachmentAnswer },
  refuses: pick(refusals, 'petition.notFound', 'attachment.notFound'),
  example: () => {
    const { params, ...request } = citizenRequest();
    return { request: { ...request, params: { ...params, id: FILE_ID } }, answers: { 200: checkingSample } };
  },
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions() }),
  run: finishForSender,
});

async function finishForSender(deps: Deps, request: Request<typeof FinishUploadInput>) {
  const petition = await findForCitizen(deps.petitions, request);
  if (isRefusal(petition)) return petition;
  return finishUpload(deps, { id: request.params.id, by: 'sender' }, { code: petition.code, now: request.now });
}
