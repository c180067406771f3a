import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { operation, type Request } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { Tracked } from '../answers.ts';
import { ReopenInput } from '../contract.ts';
import { superiorsIn } from '../domain/deadlines/policy-for.ts';
import { type ReopenCode, reopen } from '../domain/moves/acts/sender.ts';
import { moveCodes, refusals } from '../refusals.ts';
import { citizenRequest } from '../samples.ts';
import { trackedAfter } from '../samples-sender.ts';
import { actingAsCitizen, type CitizenDeps, wireCitizen } from './act.ts';

type Deps = CitizenDeps & { readonly directory: Pick<DirectoryStore, 'tree'> };

/** `POST /v1/petitions/{code}/reopen`: once, within 15 days; the agency answers again. */
export const reopenPetition = operation({
  route: {
    id: 'petitions.reopen',
    method: 'POST',
    path: '/v1/petitions/{code}/reopen',
    summary: 'Say that the answer has not resolved the matter',
  },
  input: ReopenInput,
  answers: { 200: Tracked },
  refuses: pick(refusals, ...moveCodes, 'petition.windowClosed', 'petition.reopenedBefore'),
  example: () => ({
    request: { ...citizenRequest(), body: { reason: 'Rác vẫn còn ở đầu ngõ.' } },
    answers: { 200: trackedAfter('reopened') },
  }),
  wire: (): Deps => ({ ...wireCitizen(), directory: directory() }),
  run: actingAsCitizen<Request<typeof ReopenInput>, ReopenCode, Deps>(
    async (petition, rules, { body, now }, { directory }) => {
      const superiors = superiorsIn(await directory.tree(now));
      return reopen(petition, { ...rules, superiors }, body.reason);
    },
  ),
});
