import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Request } from '../platform/operation.ts';
import { seal } from '../platform/seal.ts';
import { type Claim, claimOf, PHONE_ENDING, phoneEndingProof, phoneProof } from './claim.ts';
import { intakeSecrets, petitions } from './config.ts';
import { createPetition } from './domain/case/create-petition.ts';
import type { Petition } from './domain/case/petition.ts';
import { type Superiors, superiorsIn } from './domain/deadlines/policy-for.ts';
import { clientSenders, personSenders, type Senders } from './senders.ts';
import type { PetitionStore } from './store.ts';
import type { SubmitInput } from './submit-contract.ts';

export type Intake = {
  readonly petitions: Pick<PetitionStore, 'create' | 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  readonly senders: Senders;
  readonly secrets: { readonly CODE_KEY: string; readonly SEAL_PUBLIC_KEY: string };
  /** The agency that receives petitions sent without one. */
  readonly reception: string;
};

type WebBody = Request<typeof SubmitInput>['body'];
type Contact = Partial<WebBody['contact']>;

/** A validated petition from any channel. `key` identifies the request: the same key gives the same petition. */
export type IntakeRequest = {
  readonly key: string;
  readonly channel: Petition['channel'];
  /** By SMS the sender gives no name: reception asks for it. */
  readonly body: Omit<WebBody, 'contact'> & { readonly contact: Contact };
};

/**
 * `isNew`: created now, not by an earlier attempt of the same request. `isResent`: the sender sent the same text under
 * another key today, and this is the petition of the first one.
 */
export type IntakeResult = {
  readonly petition: Petition;
  readonly receipt: string;
  readonly isNew: boolean;
  readonly isResent?: true;
};

type IntakeRefusal = Refusal<'petition.agencyUnknown' | 'petition.tooMany' | 'idempotency.mismatch'>;

/** With a million petitions one code in 27,000 exists already; four in a row are a defect. */
const MAX_ATTEMPTS = 4;

/** For clients of the API, who choose their keys. */
export const intake = (): Intake => ({
  petitions: petitions(),
  directory: directory(),
  calendar: vietnamCalendar(),
  senders: clientSenders(),
  secrets: intakeSecrets(),
  reception: rootAgency(),
});

/** For people, who use a form or a phone. */
export const personIntake = (): Intake => ({ ...intake(), senders: personSenders() });

/**
 * Creates a petition from any channel: one conditional write, keyed by the idempotency key of the request. Where the sender
 * sent the same petition today under another key, it is that one. The own key is checked first, because the same key with
 * another text is refused.
 */
export async function receivePetition(
  deps: Intake,
  request: IntakeRequest,
  now: string,
): Promise<IntakeResult | IntakeRefusal> {
  const claim = claimOf(deps.secrets.CODE_KEY, request.key, request.body);
  const firstKey = await deps.senders.admit(request, now);
  if (firstKey === request.key) return createOnce(deps, claim, request, now);

  const earlier = await findDuplicate(deps, claim, claim.codeAt(0));
  if (earlier !== undefined) return earlier;
  if (isRefusal(firstKey)) return firstKey;
  const first = await createOnce(deps, claimOf(deps.secrets.CODE_KEY, firstKey, request.body), request, now);
  // The first key was used before with another text, and refused: this petition was never created.
  if (isRefusal(first) && first.refused === 'idempotency.mismatch') return createOnce(deps, claim, request, now);
  return isRefusal(first) ? first : { ...first, isResent: true };
}

async function createOnce(
  deps: Intake,
  claim: Claim,
  request: IntakeRequest,
  now: string,
): Promise<IntakeResult | IntakeRefusal> {
  const receiver = await receiverFor(deps, request.body.agency, now);
  if (isRefusal(receiver)) return (await findDuplicate(deps, claim, claim.codeAt(0))) ?? receiver;

  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const petition = petitionFrom(deps, { claim, request, ...receiver, now, code: claim.codeAt(attempt) });
    if ((await deps.petitions.create(petition)) === 'written') return { petition, receipt: claim.receipt, isNew: true };

    const earlier = await findDuplicate(deps, claim, petition.code);
    if (earlier !== undefined) return earlier;
  }
  throw new Error(`All ${MAX_ATTEMPTS} codes tried for one request already exist`);
}

/** The petition of an earlier attempt, also if its agency has ended since. A code of another request is no duplicate. */
async function findDuplicate(
  { petitions }: Intake,
  claim: Claim,
  code: string,
): Promise<IntakeResult | IntakeRefusal | undefined> {
  const petition = await petitions.find(code);
  if (petition?.keyHash !== claim.keyHash) return undefined;
  if (petition.bodyHash !== claim.bodyHash) return refuse('idempotency.mismatch');
  return { petition, receipt: claim.receipt, isNew: false };
}

/** Reception is the root agency, so the tree is not read for it. */
async function receiverFor({ directory, reception }: Intake, agency: string | undefined, now: string) {
  if (agency === undefined) return { agency: reception, superiors: () => [] };
  const tree = await directory.tree(now);
  return tree.find(agency) === undefined ? refuse('petition.agencyUnknown') : { agency, superiors: superiorsIn(tree) };
}

type NewPetition = {
  readonly claim: Claim;
  readonly request: IntakeRequest;
  readonly agency: string;
  readonly superiors: Superiors;
  readonly now: string;
  readonly code: string;
};

function petitionFrom(
  { calendar, secrets }: Intake,
  { claim, request, agency, superiors, now, code }: NewPetition,
): Petition {
  const { contact, ...content } = request.body;
  const { keyHash, bodyHash, receiptHash } = claim;
  const proofs = {
    keyHash,
    bodyHash,
    receiptHash,
    ...(contact.phone !== undefined && proofsOf(secrets.CODE_KEY, code, contact.phone)),
  };
  const sealedContact = seal(secrets.SEAL_PUBLIC_KEY, JSON.stringify(contact), code);
  return createPetition(
    { ...content, code, agency, channel: request.channel, ...proofs, sealedContact },
    { now, calendar, superiors },
  );
}

const proofsOf = (secret: string, code: string, phone: string) => ({
  phoneProof: phoneProof(secret, code, phone),
  phoneEndingProof: phoneEndingProof(secret, code, phone.slice(-PHONE_ENDING)),
});
