import { refuse } from '../../../kernel/refusal.ts';
import { type StaffRequest, staffOperation } from '../../../platform/operation.ts';
import { pick } from '../../../platform/refusals.ts';
import { StaffPetition } from '../../answers.ts';
import { ForwardInput } from '../../contract.ts';
import { type ForwardCode, forward } from '../../domain/moves/acts/forward.ts';
import { moveCodes, passingCodes, refusals } from '../../refusals.ts';
import { CODE } from '../../samples.ts';
import { forwardedPetition, forwardSample } from '../../samples-passed-on.ts';
import { acting, wireAct } from '../act.ts';

/** `POST /v1/staff/petitions/{code}/forward`: passes the petition to the competent agency of the tree, with its own clock. */
export const forwardPetition = staffOperation({
  route: {
    id: 'petitions.forward',
    method: 'POST',
    path: '/v1/staff/petitions/{code}/forward',
    summary: 'Forward a petition to another agency of the tree',
  },
  input: ForwardInput,
  answers: { 200: StaffPetition },
  refuses: pick(
    refusals,
    ...moveCodes,
    ...passingCodes,
    'petition.agencyUnknown',
    'petition.sameAgency',
    'petition.tooOften',
  ),
  example: () => ({
    request: { params: { code: CODE }, body: { version: 1, ...forwardSample } },
    answers: { 200: forwardedPetition() },
  }),
  wire: wireAct,
  run: acting<StaffRequest<typeof ForwardInput>, ForwardCode | 'petition.agencyUnknown'>(
    (petition, act, { body: { agency, reason, explanation } }, tree) =>
      tree.find(agency) === undefined
        ? refuse('petition.agencyUnknown')
        : forward(petition, act, { to: agency, reason, explanation }),
  ),
});
