import { randomUUID } from 'node:crypto';
import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, refuse } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { seal } from '../platform/seal.ts';
import { type Claim, claimOf } from './claim.ts';
import { intakeSecrets, petitions } from './config.ts';
import { statuses } from './contract.ts';
import type { Petition } from './domain/petition.ts';
import { newPetition } from './domain/submit.ts';
import type { PetitionStore } from './store.ts';
import { isReachable, SubmitInput } from './submit-contract.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'create' | 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  readonly secrets: { readonly CODE_KEY: string; readonly SEAL_PUBLIC_KEY: string };
  /** Where a petition goes whose sender does not know the agency. */
  readonly reception: string;
};

type Body = Request<typeof SubmitInput>['body'];

/** Among a million petitions a code is taken once in 27,000 times, and four in a row never: that would be a fault. */
const MAX_ATTEMPTS = 4;

/** `POST /v1/petitions`: one conditional write, claimed by the client's key. */
export const submitPetition = operation({
  route: 'petitions.submit',
  input: SubmitInput,
  statuses,
  wire: () => ({
    petitions: petitions(),
    directory: directory(),
    calendar: vietnamCalendar(),
    secrets: intakeSecrets(),
    reception: rootAgency(),
  }),
  run: submit,
});

async function submit(deps: Deps, { headers, body, now }: Request<typeof SubmitInput>) {
  if (!isReachable(body.contact))
    return refuse('petition.unreachable', { detail: 'Give a phone, an e-mail or an address.' });

  const claim = claimOf(deps.secrets.CODE_KEY, headers['idempotency-key'] ?? randomUUID(), body);
  const agency = await agencyFor(deps, body, now);
  if (isRefusal(agency)) return (await answeredBefore(deps, claim, claim.codeAt(0))) ?? agency;

  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const petition = born(deps, { claim, body, agency, now, code: claim.codeAt(attempt) });
    if ((await deps.petitions.create(petition)) === 'written') return reply(201, receiptFor(petition, claim));

    const earlier = await answeredBefore(deps, claim, petition.code);
    if (earlier !== undefined) return earlier;
  }
  throw new Error(`${MAX_ATTEMPTS} codes of one request were all taken by others`);
}

/** A claim is good for the life of its petition, also when the agency has ended since. Another's code answers nothing. */
async function answeredBefore({ petitions }: Deps, claim: Claim, code: string) {
  const earlier = await petitions.find(code);
  if (earlier?.keyHash !== claim.keyHash) return undefined;
  return earlier.bodyHash === claim.bodyHash ? reply(200, receiptFor(earlier, claim)) : refuse('idempotency.mismatch');
}

async function agencyFor({ directory, reception }: Deps, { agency }: Body, now: string) {
  if (agency === undefined) return reception;
  const tree = await directory.tree(now);
  return tree.find(agency) === undefined ? refuse('petition.agencyUnknown') : agency;
}

type Birth = {
  readonly claim: Claim;
  readonly body: Body;
  readonly agency: string;
  readonly now: string;
  readonly code: string;
};

function born({ calendar, secrets }: Deps, { claim, body, agency, now, code }: Birth): Petition {
  const { contact, ...told } = body;
  const { keyHash, bodyHash, receiptHash } = claim;
  const sealedContact = seal(secrets.SEAL_PUBLIC_KEY, JSON.stringify(contact), code);
  return newPetition(
    { ...told, code, agency, channel: 'web', keyHash, bodyHash, receiptHash, sealedContact },
    now,
    calendar,
  );
}

/** The same for a retry, whatever has happened to the petition since. */
function receiptFor({ code, receivedAt, promisedOn }: Petition, { receipt }: Claim) {
  const self = `/v1/petitions/${code}`;
  return {
    code,
    receipt,
    status: 'submitted',
    receivedAt,
    dueOn: promisedOn,
    links: { self, deadline: `${self}/deadline`, rating: `${self}/rating` },
  };
}
