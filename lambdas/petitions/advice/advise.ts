import { directory, rootAgency } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { decodeLegacy } from '../../kernel/legacy-encoding.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { otherWaysFor } from '../domain/advice/other-ways.ts';
import { suggestAgencies } from '../domain/advice/suggest-agencies.ts';
import { personalDataIn } from '../domain/personal-data.ts';
import { Advice } from './answers.ts';
import { AdviceInput } from './contract.ts';
import { adviceSample } from './samples.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly root: string };

/**
 * `POST /v1/petitionAdvice`: what a sender should know before sending: which agency may be in charge, whether it belongs
 * elsewhere, which personal data it contains, and whether it is in an old encoding. Nothing is stored or refused.
 */
export const adviseSender = operation({
  route: {
    id: 'petitions.advice',
    method: 'POST',
    path: '/v1/petitionAdvice',
    summary: 'Check a petition before it is sent',
  },
  input: AdviceInput,
  answers: { 200: Advice },
  refuses: {},
  example: adviceSample,
  wire: () => ({ directory: directory(), root: rootAgency() }),
  run: advise,
});

async function advise({ directory, root }: Deps, { body, now }: Request<typeof AdviceInput>) {
  const tree = await directory.tree(now);
  const agencies = tree.all.filter(({ code }) => code !== root);
  const { content } = body;
  const decoded = decodeLegacy(content);
  return reply(200, {
    agencies: suggestAgencies(body, agencies),
    otherWays: otherWaysFor(content),
    personalData: personalDataIn(content),
    ...(decoded && { decoded }),
  });
}
