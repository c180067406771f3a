import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { isRefusal, refuse } from '../../../kernel/refusal.ts';
import { hmac, hmacBytes, sha256 } from '../../../platform/hmac.ts';
import { reply, type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { idempotencyRefusals, pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { petitions } from '../../config.ts';
import { SplitInput } from '../../contract.ts';
import { petitionCode } from '../../domain/case/code.ts';
import type { Petition } from '../../domain/case/petition.ts';
import { superiorsIn } from '../../domain/deadlines/policy-for.ts';
import { split, withPart } from '../../domain/moves/acts/split.ts';
import { allowedTo } from '../../domain/moves/allowed.ts';
import { actionsOf, staffView } from '../../domain/views/staff-view.ts';
import { moveCodes, refusals } from '../../refusals.ts';
import { refusedMove } from '../../refused-move.ts';
import { retryConflict } from '../../retry-conflict.ts';
import { CODE } from '../../samples.ts';
import { SPLIT_KEY, splitPetition, splitSample } from '../../samples-split.ts';
import { saveMove, versionConflict } from '../../save-move.ts';
import { findToAct } from '../../staff-access.ts';
import type { PetitionStore } from '../../store.ts';
import { type ActDeps, wireAct } from '../act.ts';

type Deps = ActDeps & { readonly petitions: Pick<PetitionStore, 'find' | 'save' | 'create'> };
type SplitRequest = StaffRequest<typeof SplitInput>;

/** As for intake: four codes in a row that exist are a defect. */
const MAX_CODES = 4;

/** `POST /v1/staff/petitions/{code}/split`: a part becomes a petition of its own for another agency; the receipt opens it too. */
export const splitOffPart = staffOperation({
  route: {
    id: 'petitions.split',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/split',
    summary: 'Split off a part as a petition for another agency',
  },
  input: SplitInput,
  answers: { 201: StaffPetition, 200: StaffPetition },
  refuses: {
    ...pick(refusals, ...moveCodes, 'petition.agencyUnknown', 'petition.sameAgency', 'petition.tooOften'),
    ...idempotencyRefusals,
  },
  example: () => ({
    request: {
      params: { code: CODE },
      headers: { 'idempotency-key': SPLIT_KEY },
      body: { version: 2, ...splitSample },
    },
    answers: { 201: splitPetition(), 200: splitPetition() },
  }),
  wire: (): Deps => ({ ...wireAct(), petitions: petitions() }),
  run: (deps: Deps, request: SplitRequest) => retryConflict(() => splitOnce(deps, request)),
});

/**
 * The part is created first: its code is derived from the key, so a retry finds it, and it says where it comes from. Then
 * the petition lists it, whatever has happened to the petition since.
 */
async function splitOnce(deps: Deps, request: SplitRequest) {
  const petition = await findToAct(deps, request);
  if (isRefusal(petition)) return petition;
  const { body, caller, now } = request;
  const tree = await deps.directory.tree(now);
  const allowed = actionsOf(allowedTo(caller, petition, tree, now));
  const by = { id: caller.id, name: caller.name };
  const superiors = superiorsIn(tree);
  const act = { now, by, agency: caller.agency, calendar: deps.calendar, superiors };

  const { code, proofs, earlier } = await claim(deps, petition, request);
  if (earlier !== undefined && earlier.bodyHash !== proofs.bodyHash) return refuse('idempotency.mismatch');
  if (earlier === undefined) {
    if (petition.version !== body.version) return versionConflict(petition.version, allowed);
    if (tree.find(body.agency) === undefined) return refuse('petition.agencyUnknown');
    const part = split(petition, act, { code, to: body.agency, content: body.content, reason: body.reason, proofs });
    if (isRefusal(part)) return refusedMove(part, petition, allowed);
    if ((await deps.petitions.create(part)) === 'conflict') return versionConflict(petition.version, allowed);
  }

  const listed = withPart(petition, act, { code, to: body.agency, reason: body.reason });
  const saved = listed === petition ? petition : await saveMove(deps.petitions, petition, listed);
  if (isRefusal(saved)) return saved;
  const view = staffView(saved, now, deps.calendar, allowedTo(caller, saved, tree, now));
  return earlier === undefined ? reply(201, view) : reply(200, view);
}

/** The code of the part, and the part if an earlier attempt created it. Without a key the same text is the same part. */
async function claim({ petitions }: Pick<Deps, 'petitions'>, { code: of }: Petition, { headers, body }: SplitRequest) {
  const { version: _, ...text } = body;
  const key = headers['idempotency-key'] ?? canonicalJson(text);
  const proofs = { keyHash: hmac(key, 'split', of), bodyHash: sha256(canonicalJson(text)) };
  for (let attempt = 0; attempt < MAX_CODES; attempt += 1) {
    const code = petitionCode(hmacBytes(key, `split ${attempt}`, of));
    const earlier = await petitions.find(code);
    if (earlier === undefined || earlier.keyHash === proofs.keyHash) return { code, proofs, earlier };
  }
  throw new Error(`All ${MAX_CODES} codes tried for one part already exist`);
}
