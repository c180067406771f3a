import { isRefusal } from '../../../kernel/refusal.ts';
import { operation, type Request } from '../../../platform/operation.ts';
import { idempotencyRefusals, pick } from '../../../platform/refusals.ts';
import { findForCitizen } from '../../citizen-access.ts';
import { petitions } from '../../config.ts';
import { refusals } from '../../refusals.ts';
import { citizenRequest } from '../../samples.ts';
import type { PetitionStore } from '../../store.ts';
import { BegunUpload } from '../answers.ts';
import { BeginUploadInput } from '../contract.ts';
import { mostOfSender } from '../domain/access.ts';
import { announced, begunSample, FILE_ID } from '../samples.ts';
import { beginUpload, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & { readonly petitions: Pick<PetitionStore, 'find'> };

/** `PUT /v1/petitions/{code}/attachments/{id}`: the sender adds a file to a petition that was received before. */
export const beginAttachment = operation({
  route: {
    id: 'petitions.beginAttachment',
    method: 'PUT',
    path: '/v1/petitions/{code}/attachments/{id}',
    summary: 'Announce a photo or document of the sender, and get the form that uploads it',
  },
  input: BeginUploadInput,
  answers: { 201: BegunUpload, 200: BegunUpload },
  refuses: {
    ...pick(
      refusals,
      ...(['petition.notFound', 'attachment.unsupported', 'attachment.tooLarge', 'attachment.tooMany'] as const),
    ),
    ...idempotencyRefusals,
  },
  example: () => {
    const { params, ...request } = citizenRequest();
    return {
      request: { ...request, params: { ...params, id: FILE_ID }, body: announced },
      answers: { 201: begunSample, 200: begunSample },
    };
  },
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions() }),
  run: beginForSender,
});

async function beginForSender(deps: Deps, request: Request<typeof BeginUploadInput>) {
  const petition = await findForCitizen(deps.petitions, request);
  if (isRefusal(petition)) return petition;

  const { params, body, now } = request;
  const where = { code: petition.code, most: mostOfSender(petition), now };
  return beginUpload(deps, { id: params.id, by: 'sender', body }, where);
}
