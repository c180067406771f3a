import { isRefusal } from '../../../kernel/refusal.ts';
import { operation, type Request } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { findForCitizen } from '../../citizen-access.ts';
import { petitions } from '../../config.ts';
import { CitizenInput } from '../../contract.ts';
import { refusals } from '../../refusals.ts';
import { citizenRequest } from '../../samples.ts';
import type { PetitionStore } from '../../store.ts';
import { AttachmentList } from '../answers.ts';
import { mostOfSender, seenBySender } from '../domain/access.ts';
import { agencySample, readySample } from '../samples.ts';
import { listed, type UploadDeps, wireUpload } from '../upload.ts';

type Deps = UploadDeps & { readonly petitions: Pick<PetitionStore, 'find'> };

/** `GET /v1/petitions/{code}/attachments`: the sender's own files, and with an answer those of the agency. */
export const listAttachments = operation({
  route: {
    id: 'petitions.listAttachments',
    method: 'GET',
    path: '/v1/petitions/{code}/attachments',
    summary: 'List the photos and documents of a petition, for its sender',
  },
  input: CitizenInput,
  answers: { 200: AttachmentList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({ request: citizenRequest(), answers: { 200: { items: [readySample, agencySample], most: 5 } } }),
  wire: (): Deps => ({ ...wireUpload(), petitions: petitions() }),
  run: listForSender,
});

async function listForSender(deps: Deps, request: Request<typeof CitizenInput>) {
  const petition = await findForCitizen(deps.petitions, request);
  if (isRefusal(petition)) return petition;

  const { code } = petition;
  const files = seenBySender(petition, await deps.attachments.find(code));
  return listed(deps.presigner, { code, files, most: mostOfSender(petition), now: request.now });
}
