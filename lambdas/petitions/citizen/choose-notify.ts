import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { timingSafeEqual } from '../../platform/hmac.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { NotifyChoice } from '../answers.ts';
import { findForCitizen } from '../citizen-access.ts';
import { petitions, stopTokens } from '../config.ts';
import { NotifyInput } from '../contract.ts';
import { readPetitionCode } from '../domain/case/code.ts';
import { isContactErased } from '../domain/erase-contact.ts';
import { refusals } from '../refusals.ts';
import { retryConflict } from '../retry-conflict.ts';
import { CODE, citizenRequest } from '../samples.ts';
import { saveNotify } from '../save-notify.ts';
import type { PetitionStore } from '../store.ts';

type Deps = { readonly petitions: Pick<PetitionStore, 'find' | 'save'>; readonly stopToken: (code: string) => string };
type NotifyRequest = Request<typeof NotifyInput>;

/** `POST /v1/petitions/{code}/notify`: with the receipt any choice; with the token of a link in an e-mail, to stop. */
export const chooseNotify = operation({
  route: {
    id: 'petitions.notify',
    method: 'POST',
    path: '/v1/petitions/{code}/notify',
    summary: 'Choose how the sender is notified, or stop it',
  },
  input: NotifyInput,
  answers: { 200: NotifyChoice },
  refuses: pick(refusals, 'petition.notFound', 'petition.versionConflict', 'petition.contactErased'),
  example: () => ({
    request: { ...citizenRequest(), body: { notify: 'none' as const } },
    answers: { 200: { code: CODE, notify: 'none' as const } },
  }),
  wire: (): Deps => ({ petitions: petitions(), stopToken: stopTokens() }),
  run: (deps: Deps, request: NotifyRequest) => retryConflict(() => choose(deps, request)),
});

async function choose(deps: Deps, request: NotifyRequest) {
  const { notify } = request.body;
  const petition = await findToNotify(deps, request);
  if (isRefusal(petition)) return petition;

  // To stop what has stopped is no mistake.
  if (isContactErased(petition) && notify !== 'none') {
    return refuse('petition.contactErased', { version: petition.version });
  }
  const saved = await saveNotify(deps.petitions, petition, notify);
  return isRefusal(saved) ? saved : reply(200, { code: saved.code, notify });
}

async function findToNotify({ petitions, stopToken }: Deps, request: NotifyRequest) {
  const { token, notify } = request.body;
  if (token === undefined) return findForCitizen(petitions, request);
  const code = readPetitionCode(request.params.code);
  const mayStop = code !== undefined && notify === 'none' && timingSafeEqual(token, stopToken(code));
  return (mayStop ? await petitions.find(code) : undefined) ?? refuse('petition.notFound');
}
