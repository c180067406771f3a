import { directory, rootAgency } from '../directory/config.ts';
import { refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { sharedPhrases } from '../petitions/domain/similar/shared-phrases.ts';
import { MIN_SIMILARITY } from '../petitions/domain/similar/similarity.ts';
import { dataLicence } from '../platform/data-licence.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { SimilarPetitions } from './answers.ts';
import { published } from './config.ts';
import { SimilarInput } from './contract.ts';
import { namesIn, type SearchDeps, viewOf } from './list.ts';
import { refusals } from './refusals.ts';
import { aLicence, aPublished } from './samples.ts';
import type { PublishedStore } from './store.ts';

/** More would be read by nobody before sending. */
const MOST = 3;

type Deps = Omit<SearchDeps, 'published'> & { readonly published: Pick<PublishedStore, 'nearest'> };

/**
 * `POST /v1/similarPetitions`: up to three published petitions that are similar to a text, before it is sent. Only what
 * everyone can read anyway is compared, so that guesses reveal nothing of what others wrote. Nothing is stored.
 */
export const similarPetitions = operation({
  route: {
    id: 'published.similar',
    method: 'POST',
    path: '/v1/similarPetitions',
    summary: 'Find published petitions that are similar to a text',
  },
  input: SimilarInput,
  answers: { 200: SimilarPetitions },
  refuses: pick(refusals, 'published.agencyUnknown'),
  example: () => ({
    request: { body: { content: 'cong thoat nuoc duong hung vuong bi tac', agency: 'H44.100', matter: 'field' } },
    answers: {
      200: {
        items: [{ ...aPublished, why: { phrases: ['cống thoát nước đường Hùng Vương'], isSameAgency: true } }],
        licence: aLicence,
      },
    },
  }),
  wire: (): Deps => ({
    ...{ published: published(), directory: directory(), root: rootAgency(), licence: dataLicence() },
  }),
  run: similar,
});

async function similar({ published, directory, root, licence }: Deps, { body, now }: Request<typeof SimilarInput>) {
  const { content, agency, matter, commune } = body;
  const tree = await directory.tree(now);
  if (agency !== undefined && tree.last(agency) === undefined) return refuse('published.agencyUnknown');
  const found = await published.nearest({ text: content, agency, root, matter, commune, on: localDateOf(now) });
  const items = found
    .filter(({ score }) => score >= MIN_SIMILARITY)
    .slice(0, MOST)
    .map(({ item }) => ({
      ...viewOf(item, namesIn(tree)),
      why: {
        phrases: [...sharedPhrases(content, item.summary)],
        isSameAgency: agency !== undefined && [item.agency, ...tree.superiors(item.agency)].includes(agency),
      },
    }));
  return reply(200, { items, ...(licence && { licence }) });
}
