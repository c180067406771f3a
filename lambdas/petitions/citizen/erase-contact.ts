import { isRefusal } from '../../kernel/refusal.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { findForCitizen, leadingOf } from '../citizen-access.ts';
import { CitizenInput } from '../contract.ts';
import { eraseContact } from '../domain/erase-contact.ts';
import { citizenView } from '../domain/views/citizen-view.ts';
import { eraseFamily } from '../erase-family.ts';
import { refusals } from '../refusals.ts';
import { retryConflict } from '../retry-conflict.ts';
import { citizenRequest } from '../samples.ts';
import { trackedAfter } from '../samples-sender.ts';
import { saveMove } from '../save-move.ts';
import { type CitizenDeps, wireCitizen } from './act.ts';

type EraseRequest = Request<typeof CitizenInput>;

/**
 * `POST /v1/petitions/{code}/eraseContact`: erases name, phone, e-mail and address of the sender, for good (Law
 * 91/2025/QH15, article 4). The petition is handled as before; the receipt still opens it. Repeated, it changes nothing.
 */
export const eraseOwnContact = operation({
  route: {
    id: 'petitions.eraseContact',
    method: 'POST',
    path: '/v1/petitions/{code}/eraseContact',
    summary: 'Erase the contact of the sender, at the request of the sender',
  },
  input: CitizenInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, 'petition.notFound', 'petition.versionConflict'),
  example: () => ({ request: citizenRequest(), answers: { 200: erasedSample() } }),
  wire: wireCitizen,
  run: (deps: CitizenDeps, request: EraseRequest) => retryConflict(() => eraseOnce(deps, request)),
});

async function eraseOnce({ petitions, calendar }: CitizenDeps, request: EraseRequest) {
  const petition = await findForCitizen(petitions, request);
  if (isRefusal(petition)) return petition;
  const { now } = request;

  // First the copies in what was split off: once this petition says that it is erased, all are.
  const others = await eraseFamily(petitions, petition, now);
  if (isRefusal(others)) return others;
  const erased = eraseContact(petition, { now });
  const saved = erased === petition ? petition : await saveMove(petitions, petition, erased);
  if (isRefusal(saved)) return saved;
  return reply(200, citizenView(saved, now, calendar, await leadingOf(petitions, saved)));
}

const erasedSample = () => ({
  ...trackedAfter('contactErased'),
  ...{ notify: 'none' as const, contactErasedAt: '2026-12-01T02:00:00.000Z' },
});
