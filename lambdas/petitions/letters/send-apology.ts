import { issuerOf } from '../../directory/domain/issuer.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { letterArchive } from '../../letters/config.ts';
import { keepLetter } from '../../letters/store.ts';
import type { Archive } from '../../platform/archive.ts';
import { type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { StaffPetition } from '../answers.ts';
import { SendApologyInput } from '../contract.ts';
import { type ApologyCode, apologiseByLetter, factsOf, noteLetter } from '../domain/letters/apology.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { assignedPetition, CODE } from '../samples.ts';
import { type ActDeps, acting, wireAct } from '../staff/act.ts';
import { apologyLetter } from './apology-letter.ts';
import { sentApologySample } from './samples.ts';

type Deps = ActDeps & { readonly archive: Pick<Archive, 'put'> };

/**
 * `POST /v1/staff/petitions/{code}/apologyLetter`: records the letter as signed and sent. Its file is stored first; the
 * petition then names it, so a run that stops in between leaves a file that nothing names.
 */
export const sendApology = staffOperation({
  route: {
    id: 'petitions.sendApology',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/apologyLetter',
    summary: 'Record a signed letter of apology, and notify the sender',
  },
  input: SendApologyInput,
  answers: { 200: StaffPetition },
  refuses: pick(
    refusals,
    ...moveCodes,
    'petition.dateInvalid',
    'petition.tooOften',
    'petition.notLate',
    'petition.signingDayInvalid',
    'petition.letterNumberTaken',
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 4, ...sentApologySample } },
    answers: { 200: { ...assignedPetition(), version: 5, newDueOn: sentApologySample.newDueOn } },
  }),
  wire: (): Deps => ({ ...wireAct(), archive: letterArchive() }),
  run: acting<StaffRequest<typeof SendApologyInput>, ApologyCode, Deps>(async (petition, act, request, tree, deps) => {
    const { number, place, signedOn, signer, newDueOn, text } = request.body;
    const apologised = apologiseByLetter(petition, act, { number, signedOn, newDueOn, text });
    if (isRefusal(apologised)) return apologised;

    const facts = factsOf(petition, signedOn, act);
    const signed = { number, place, signer };
    const letter = { issuer: issuerOf(petition.agency, tree), facts, on: signedOn, text, newDueOn, signed };
    const file = await keepLetter(deps.archive, petition.code, apologyLetter(letter));
    return noteLetter(apologised, { number, signedOn, signer, newDueOn, ...file });
  }),
});
