import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { operation, type Request } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { AppealInput } from '../contract.ts';
import { superiorsIn } from '../domain/deadlines/policy-for.ts';
import { type AppealCode, appeal } from '../domain/moves/acts/sender.ts';
import { givenAnswer } from '../domain/moves/given-answer.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { citizenRequest } from '../samples.ts';
import { trackedAfter } from '../samples-sender.ts';
import { actingAsCitizen, type CitizenDeps, wireCitizen } from './act.ts';

type Deps = CitizenDeps & { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `POST /v1/petitions/{code}/appeal`: after the petition was reopened once; the agency above answers. */
export const appealPetition = operation({
  route: {
    id: 'petitions.appeal',
    method: 'POST',
    path: '/v1/petitions/{code}/appeal',
    summary: 'Ask the agency above to review the second answer',
  },
  input: AppealInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, ...moveCodes, 'petition.windowClosed', 'petition.notReopened', 'petition.appealedBefore'),
  example: () => ({
    request: { ...citizenRequest(), body: { reason: 'Đã mở lại một lần, rác vẫn còn.' } },
    answers: { 200: trackedAfter('appealed') },
  }),
  wire: (): Deps => ({ ...wireCitizen(), directory: directory() }),
  run: actingAsCitizen<Request<typeof AppealInput>, AppealCode, Deps>(
    async (petition, rules, { body, now }, { directory }) => {
      const tree = await directory.tree(now);
      const { agency } = givenAnswer(petition, rules.leading) ?? petition;
      const to = tree.superiors(agency).find((code) => tree.find(code) !== undefined) ?? agency;
      return appeal(petition, { ...rules, superiors: superiorsIn(tree) }, { to, reason: body.reason });
    },
  ),
});
