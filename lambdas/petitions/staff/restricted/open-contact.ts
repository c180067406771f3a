import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { directory } from '../../../directory/config.ts';
import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import { kmsUnwrap } from '../../../platform/clients.ts';
import { log } from '../../../platform/log.ts';
import { reply, type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { unseal } from '../../../platform/seal.ts';
import { accesses } from '../../accesses/config.ts';
import type { AccessStore } from '../../accesses/store.ts';
import { OpenedContact } from '../../answers.ts';
import { openingKey, petitions } from '../../config.ts';
import { ContactInput } from '../../contract.ts';
import { record } from '../../domain/case/history.ts';
import { mayOpenIdentity } from '../../domain/moves/allowed.ts';
import { refusals } from '../../refusals.ts';
import { retryConflict } from '../../retry-conflict.ts';
import { CODE } from '../../samples.ts';
import { saveMove } from '../../save-move.ts';
import { findToAct, type StaffDeps } from '../../staff-access.ts';
import type { PetitionStore } from '../../store.ts';

type Deps = StaffDeps & {
  readonly petitions: Pick<PetitionStore, 'find' | 'save'>;
  readonly accesses: Pick<AccessStore, 'add'>;
  readonly unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>;
};

type ContactRequest = StaffRequest<typeof ContactInput>;

/** The contact as intake encrypted it, after checking it. */
const SealedContact = z.object({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: z.string().optional(),
});

/** `POST /v1/staff/petitions/{code}/contact`: the access is in the log and in the history before the contact is decrypted. */
export const openContact = staffOperation({
  route: {
    id: 'petitions.contact',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/contact',
    summary: 'Open the contact of the sender, for a reason that is recorded',
  },
  input: ContactInput,
  answers: { 200: OpenedContact },
  refuses: pick(
    refusals,
    'petition.notFound',
    'petition.versionConflict',
    'petition.historyFull',
    'petition.identityKept',
    'petition.contactErased',
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { reason: 'Hẹn gặp người dân' } },
    answers: { 200: { code: CODE, contact: { name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' }, version: 6 } },
  }),
  wire: () => ({
    ...{ petitions: petitions(), directory: directory(), accesses: accesses() },
    unwrap: kmsUnwrap(openingKey().SEAL_KEY_ID),
  }),
  run: (deps: Deps, request: ContactRequest) => {
    const id = randomUUID();
    return retryConflict(() => open(deps, request, id));
  },
});

async function open(deps: Deps, request: ContactRequest, id: string) {
  const petition = await findToAct(deps, request);
  if (isRefusal(petition)) return petition;

  const { caller, now, body } = request;
  const tree = await deps.directory.tree(now);
  if (petition.hideIdentity && !mayOpenIdentity(caller, petition, tree)) return refuse('petition.identityKept');

  const { sealedContact, version } = petition;
  if (sealedContact === undefined) return refuse('petition.contactErased', { version });

  const event = petition.hideIdentity ? 'identityOpened' : 'contactOpened';
  const traced = record(petition, { now, by: { id: caller.id, name: caller.name }, event, note: body.reason });
  if (isRefusal(traced)) return refuse(traced.refused, { ...traced.detail, version: petition.version });

  // First in the log, which is never corrected: what is in the history, and what was decrypted, is always there.
  await deps.accesses.add({
    ...{ agency: petition.agency, entry: `${now}#${id}`, at: now, code: petition.code, event },
    ...{ person: caller.id, personName: caller.name, personAgency: caller.agency },
  });
  const saved = await saveMove(deps.petitions, petition, traced);
  if (isRefusal(saved)) return saved;

  log.count('CONTACT_OPENED', { agency: petition.agency }, ['agency']);
  const text = await unseal(sealedContact, petition.contactOf ?? petition.code, deps.unwrap);
  return reply(200, { code: petition.code, contact: SealedContact.parse(JSON.parse(text)), version: saved.version });
}
