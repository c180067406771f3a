import { directory } from '../../../directory/config.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { idempotencyRefusals, pick } from '../../../platform/refusals.ts';
import { petitions } from '../../config.ts';
import { refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { findToAct, type StaffDeps } from '../../staff-access.ts';
import { BegunUpload } from '../answers.ts';
import { StaffBeginUploadInput } from '../contract.ts';
import { mostOfAgency } from '../domain/access.ts';
import { announced, begunSample, FILE_ID } from '../samples.ts';
import { beginUpload, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & StaffDeps;

/** `PUT /v1/staff/petitions/{code}/attachments/{id}`: a photo or document that the sender gets with the answer. */
export const beginAgencyAttachment = staffOperation({
  route: {
    id: 'petitions.beginAgencyAttachment',
    method: 'PUT',
    path: '/v1/staff/petitions/{code}/attachments/{id}',
    summary: 'Announce a photo or document for the answer, and get the form that uploads it',
  },
  input: StaffBeginUploadInput,
  answers: { 201: BegunUpload, 200: BegunUpload },
  refuses: {
    ...pick(
      refusals,
      ...(['petition.notFound', 'attachment.unsupported', 'attachment.tooLarge', 'attachment.tooMany'] as const),
    ),
    ...idempotencyRefusals,
  },
  example: () => {
    const begun = { ...begunSample, by: 'agency' as const, stage: 'after' as const };
    return {
      request: { params: { code: CODE, id: FILE_ID }, body: { ...announced, stage: 'after' } },
      answers: { 201: begun, 200: begun },
    };
  },
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions(), directory: directory() }),
  run: beginForAgency,
});

async function beginForAgency(deps: Deps, request: StaffRequest<typeof StaffBeginUploadInput>) {
  const petition = await findToAct(deps, request);
  if (isRefusal(petition)) return petition;

  const { params, body, caller, now } = request;
  const actor = { id: caller.id, name: caller.name };
  const where = { code: petition.code, most: mostOfAgency(petition), now };
  return beginUpload(deps, { id: params.id, by: 'agency', actor, body }, where);
}
