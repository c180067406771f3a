import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Request } from '../platform/operation.ts';
import { seal } from '../platform/seal.ts';
import { type Claim, claimOf, phoneProof } from './claim.ts';
import { intakeSecrets, petitions } from './config.ts';
import { createPetition } from './domain/create-petition.ts';
import type { Petition } from './domain/petition.ts';
import type { PetitionStore } from './store.ts';
import type { SubmitInput } from './submit-contract.ts';

export type Intake = {
  readonly petitions: Pick<PetitionStore, 'create' | 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  readonly secrets: { readonly CODE_KEY: string; readonly SEAL_PUBLIC_KEY: string };
  /** Where a petition goes whose sender does not know the agency. */
  readonly reception: string;
};

type WebBody = Request<typeof SubmitInput>['body'];
type Contact = Partial<WebBody['contact']>;

/** A petition on its way in, checked by its door. `key` names the request: the same key is the same petition. */
export type Sent = {
  readonly key: string;
  readonly channel: Petition['channel'];
  /** Who writes by telephone gives no name: reception asks for it. */
  readonly body: Omit<WebBody, 'contact'> & { readonly contact: Contact };
};

/** `isNew`: it was taken in just now, and not by an earlier try of the same request. */
export type Taken = { readonly petition: Petition; readonly receipt: string; readonly isNew: boolean };

type NotTaken = Refusal<'petition.agencyUnknown' | 'idempotency.mismatch'>;

/** Among a million petitions a code is taken once in 27,000 times, and four in a row never: that would be a fault. */
const MAX_ATTEMPTS = 4;

export const intake = (): Intake => ({
  petitions: petitions(),
  directory: directory(),
  calendar: vietnamCalendar(),
  secrets: intakeSecrets(),
  reception: rootAgency(),
});

/** Takes a petition in, by whichever channel it came: one conditional write, claimed by the key of its request. */
export async function takeIn(deps: Intake, sent: Sent, now: string): Promise<Taken | NotTaken> {
  const claim = claimOf(deps.secrets.CODE_KEY, sent.key, sent.body);
  const agency = await agencyFor(deps, sent.body.agency, now);
  if (isRefusal(agency)) return (await takenBefore(deps, claim, claim.codeAt(0))) ?? agency;

  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const petition = born(deps, { claim, sent, agency, now, code: claim.codeAt(attempt) });
    if ((await deps.petitions.create(petition)) === 'written') return { petition, receipt: claim.receipt, isNew: true };

    const earlier = await takenBefore(deps, claim, petition.code);
    if (earlier !== undefined) return earlier;
  }
  throw new Error(`${MAX_ATTEMPTS} codes of one request were all taken by others`);
}

/** A claim is good for the life of its petition, also when the agency has ended since. Another's code answers nothing. */
async function takenBefore({ petitions }: Intake, claim: Claim, code: string): Promise<Taken | NotTaken | undefined> {
  const petition = await petitions.find(code);
  if (petition?.keyHash !== claim.keyHash) return undefined;
  if (petition.bodyHash !== claim.bodyHash) return refuse('idempotency.mismatch');
  return { petition, receipt: claim.receipt, isNew: false };
}

async function agencyFor({ directory, reception }: Intake, agency: string | undefined, now: string) {
  if (agency === undefined) return reception;
  const tree = await directory.tree(now);
  return tree.find(agency) === undefined ? refuse('petition.agencyUnknown') : agency;
}

type Birth = {
  readonly claim: Claim;
  readonly sent: Sent;
  readonly agency: string;
  readonly now: string;
  readonly code: string;
};

function born({ calendar, secrets }: Intake, { claim, sent, agency, now, code }: Birth): Petition {
  const { contact, ...told } = sent.body;
  const { keyHash, bodyHash, receiptHash } = claim;
  const proofs = {
    keyHash,
    bodyHash,
    receiptHash,
    ...(contact.phone !== undefined && { phoneProof: phoneProof(secrets.CODE_KEY, code, contact.phone) }),
  };
  const sealedContact = seal(secrets.SEAL_PUBLIC_KEY, JSON.stringify(contact), code);
  return createPetition({ ...told, code, agency, channel: sent.channel, ...proofs, sealedContact }, { now, calendar });
}
